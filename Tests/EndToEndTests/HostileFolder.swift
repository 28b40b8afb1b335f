/// A folder of articles in which every class of unsafe text stands in every place: title, body, file
/// name and front matter.
struct HostileFolder {
  let folder: TemporaryFolder
  var path: String { folder.path }

  /// The number of files; all of them can be opened, whatever bytes their names are made of.
  let count: Int

  init() throws {
    folder = try TemporaryFolder()
    var count = 0
    for (index, text) in HostileText.all.enumerated() {
      let number = String(index + 100)
      let (raw, escaped) = (Piece(text.bytes), Piece(text.yaml))
      let padding = Piece(text.padding)
      try folder.write(
        Self.bytes("عنوان ", raw, " آخر\n\n", padding, "قبل ", raw, " بعد\n"),
        to: Array(number.utf8) + text.fileName + Array(".txt".utf8))
      try folder.write(
        Self.bytes(
          "---\ntitle: \"عنوان ", escaped, " آخر\"\nsource: \"صحيفة ", escaped,
          "\"\nauthor: \"كاتب ", escaped, "\"\npublished: \"يوم ", escaped, "\"\nurl: \"", escaped,
          "\"\ntags: [\"", escaped, "\"]\n---\n", padding, raw, "\n"),
        to: Array("\(number)-front.md".utf8))
      try folder.write(
        Self.bytes("---\ntitle: عنوان ", raw, "\nsource: [", raw, "\n---\n", padding),
        to: Array("\(number)-raw.md".utf8))
      count += 3
    }
    self.count = count
    let escape = "\\e]0;HACKED\\a\\e[2J\\x9b2J\\u202e\\u200d"
    try folder.write(
      """
      title: "قضية \(escape)"
      language: ar
      tracks:
        - id: "one\(escape)"
          name: "مسار \(escape)"
          letter: "\\e"
          place: "جنيف \(escape)"
          cues: [جنيف, محادثات]
      files:
        "missing\(escape).txt":
          source: "صحيفة \(escape)"
        100-front.md:
          source: "صحيفة \(escape)"
          published: 2022-01-11

      """, to: "dossier.yaml")
  }

  private static func bytes(_ pieces: Piece...) -> [UInt8] { pieces.flatMap(\.bytes) }

  /// A stretch of a file: a literal, or the bytes of a class.
  private struct Piece: ExpressibleByStringInterpolation {
    let bytes: [UInt8]
    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(stringLiteral value: String) { bytes = Array(value.utf8) }
  }
}
