import MasarModel

/// Gives each track a letter for its lane.
enum LaneLetters {
  /// The letters that nearly every name begins with say nothing.
  private static let alphabet = "بتجحخدرزسشصضطعغفقكلمنهوي".map(String.init)

  /// The profiles with letters: the first of the venue's name, or of the track's, that no other has.
  static func given(to profiles: [TrackProfile]) -> [TrackProfile] {
    var taken: Set<String> = []
    return profiles.map { profile in
      var profile = profile
      let venue = profile.track.place.map(withoutArticle) ?? ""
      let letters = (venue + withoutArticle(profile.track.name)).filter(\.isLetter).map(String.init)
      let telling = letters.filter { alphabet.contains($0) }
      let letter = (telling + alphabet).first { !taken.contains($0) } ?? "?"
      taken.insert(letter)
      profile.track.letter = letter
      return profile
    }
  }

  private static func withoutArticle(_ name: String) -> String {
    name.hasPrefix("ال") ? String(name.dropFirst(2)) : name
  }
}
