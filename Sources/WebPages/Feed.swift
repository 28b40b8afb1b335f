import Foundation
public import MasarModel

/// A feed: RSS 0.9x, 1.0 and 2.0, or Atom (RFC 4287).
public struct Feed: Sendable {
  /// The title of the feed.
  public internal(set) var title: String?
  /// Its entries in the order of the file.
  public internal(set) var entries: [FeedEntry]
  /// Whether its end was not read.
  public internal(set) var isCutShort: Bool

  /// More entries than this are not read.
  public static let maximumEntries = 10_000

  /// Reads a feed; `nil` where the file is none.
  /// - Parameter utf8: well-formed UTF-8, whatever encoding the file names.
  /// - Complexity: O(*n*).
  public init?(_ utf8: UnsafeBufferPointer<UInt8>) {
    let scanner = FeedScanner()
    // Without its declaration the document is in UTF-8, whatever it was in.
    let isWhole = CharacterReferences.numbered(Self.withoutDeclaration(utf8))
      .withUnsafeBufferPointer { MarkupParser.parse($0, as: .xml, for: scanner) }
    scanner.finish()
    guard scanner.isFeed else { return nil }
    title = scanner.feed.title
    entries = scanner.entries
    isCutShort = !isWhole || scanner.isOverfull
    for index in entries.indices {
      entries[index].metadata.source = entries[index].metadata.source ?? title
      entries[index].metadata.language = entries[index].metadata.language ?? scanner.feed.language
    }
    nameEntries()
  }

  /// The feed from its first element on.
  private static func withoutDeclaration(
    _ utf8: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var rest = utf8[...]
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    if rest.starts(with: "<?xml".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
      rest = rest[(end + 1)...]
    }
    return UnsafeBufferPointer(rebasing: rest)
  }

  /// Gives every entry a name that stays while the feed grows: made of its `guid` or `id`, its address,
  /// or else its title.
  private mutating func nameEntries() {
    var names: [String: Int] = [:]
    for index in entries.indices {
      let entry = entries[index]
      let identity = entry.id ?? entry.metadata.url ?? entry.metadata.title ?? "\(index)"
      let hash = identity.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      let name = String(hash >> 32 ^ hash & 0xFFFF_FFFF, radix: 36)
      let count = names[name, default: 0] + 1
      names[name] = count
      entries[index].name = count == 1 ? name : "\(name)-\(count)"
    }
  }

  /// The entry with a name, or with a number from 1.
  public func entry(named name: String) -> FeedEntry? {
    if let entry = entries.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) { return entry }
    guard name.utf8.count <= 5, let number = Int(name), entries.indices.contains(number - 1) else {
      return nil
    }
    return entries[number - 1]
  }
}

/// An entry of a feed.
public struct FeedEntry: Sendable, Equatable {
  /// What addresses it in its feed.
  public internal(set) var name = ""
  /// What the feed says of it.
  public internal(set) var metadata = PageMetadata()
  /// Its text as HTML.
  public internal(set) var markup: [UInt8] = []

  var id: String?
}

/// Addresses of the web.
enum WebAddress {
  /// An address as it is seen from another one; as it stands where it is none.
  static func resolved(_ address: String, from base: String?) -> String {
    guard !address.hasPrefix("http://"), !address.hasPrefix("https://"), let base,
      let baseURL = URL(string: base), let url = URL(string: address, relativeTo: baseURL)
    else { return address }
    return url.absoluteString
  }
}
