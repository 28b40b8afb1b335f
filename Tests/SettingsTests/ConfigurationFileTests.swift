import Glibc
import MasarModel
import Screen
import Support
import Testing

@testable import Settings

@Suite struct ConfigurationFileTests {
  private let folder = TemporaryFolder()

  private func read(_ text: String) -> ConfigurationFile {
    folder.write(text, to: "config.yaml")
    return ConfigurationFile(path: folder.path("config.yaml"))
  }

  private func configuration(
    _ change: (inout Configuration) -> Void
  ) -> Configuration {
    var configuration = Configuration()
    change(&configuration)
    return configuration
  }

  @Test func `every key with every word`() {
    let words: [String: [String]] = [
      "rtl-output": OutputChoice.allCases.map(\.word), "language": ["ar", "en"],
      "measure": ["20", "72", "200"], "marks": ["full", "shadda", "off"],
      "digits": ["as-written", "western", "arabic-indic"], "justify": ["true", "false"],
      "clipboard": ["true", "false"], "colors": ["auto", "never"],
    ]
    #expect(Set(words.keys) == Set(ConfigurationKey.allCases.map(\.rawValue)))
    #expect(
      OutputChoice.allCases.map(\.word) == ["auto", "visual", "visual-lrm", "words", "plain"])
    for (key, values) in words {
      var seen: Set<Configuration> = []
      for value in values {
        for text in ["\(key): \(value)\n", "\(key): '\(value)' # why\n"] {
          let file = read(text)
          #expect(file.findings.isEmpty, "\(text)")
          #expect(file.configuration != Configuration(), "\(text)")
          seen.insert(file.configuration)
        }
      }
      #expect(seen.count == values.count, "each word of \(key) means something else")
    }
  }

  @Test func `all keys together`() {
    let file = read(
      """
      # how I read
      rtl-output: visual-lrm
      language: ar
      measure: 60
      marks: shadda
      digits: arabic-indic
      justify: true
      clipboard: false
      colors: never
      """)
    #expect(file.findings.isEmpty)
    #expect(
      file.configuration
        == configuration {
          $0.rtlOutput = .mode(.visualLRM)
          $0.language = .arabic
          $0.measure = 60
          $0.marks = .shadda
          $0.digits = .arabicIndic
          $0.justify = true
          $0.clipboard = false
          $0.colors = .never
        })
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "language:\nmeasure: ~\n", "\u{FEFF}# nothing\n"])
  func `a file that says nothing`(text: String) {
    let file = read(text)
    #expect(file.configuration == Configuration() && file.findings.isEmpty)
  }

  @Test func `no file and no place say nothing either`() {
    for path in [nil, folder.path("missing.yaml"), folder.path("missing/config.yaml")] {
      let file = ConfigurationFile(path: path)
      #expect(file.configuration == Configuration() && file.findings.isEmpty)
    }
  }

  /// A mistake in the second line of three; the first and the third count all the same.
  struct Mistake: CustomTestStringConvertible {
    let line: String
    let kind: FindingKind
    var testDescription: String { line }
  }

  private static let outputs = "auto, visual, visual-lrm, words, plain"

  static let mistakes = [
    Mistake(line: "langauge: en", kind: .unknownKey(key: "langauge", nearest: "language")),
    Mistake(line: "colour: never", kind: .unknownKey(key: "colour", nearest: "colors")),
    Mistake(line: "zzzzzzzz: 1", kind: .unknownKey(key: "zzzzzzzz", nearest: nil)),
    Mistake(
      line: "rtl-output: visul",
      kind: .invalidValue(
        key: "rtl-output", value: "visul", expected: outputs, nearest: "visual")),
    Mistake(
      line: "rtl-output: VISUAL-LMR",
      kind: .invalidValue(
        key: "rtl-output", value: "VISUAL-LMR", expected: outputs, nearest: "visual-lrm")),
    Mistake(
      line: "language: fr",
      kind: .invalidValue(key: "language", value: "fr", expected: "ar, en", nearest: "ar")),
    Mistake(
      line: "measure: 500",
      kind: .invalidValue(key: "measure", value: "500", expected: "20…200", nearest: "200")),
    Mistake(
      line: "measure: 19",
      kind: .invalidValue(key: "measure", value: "19", expected: "20…200", nearest: "20")),
    Mistake(
      line: "measure: wide",
      kind: .invalidValue(key: "measure", value: "wide", expected: "20…200", nearest: nil)),
    Mistake(
      line: "measure: 72.5",
      kind: .invalidValue(key: "measure", value: "72.5", expected: "20…200", nearest: nil)),
    Mistake(line: "measure: [72]", kind: .wrongType(key: "measure", expected: "a single value")),
    Mistake(
      line: "marks: some",
      kind: .invalidValue(
        key: "marks", value: "some", expected: "full, shadda, off", nearest: nil)),
    Mistake(
      line: "digits: arabic",
      kind: .invalidValue(
        key: "digits", value: "arabic", expected: "as-written, western, arabic-indic",
        nearest: "arabic-indic")),
    Mistake(
      line: "justify: yes",
      kind: .invalidValue(
        key: "justify", value: "yes", expected: "true, false", nearest: "true")),
    Mistake(
      line: "clipboard: Off",
      kind: .invalidValue(
        key: "clipboard", value: "Off", expected: "true, false", nearest: "false")),
    Mistake(
      line: "clipboard: {a: b}", kind: .wrongType(key: "clipboard", expected: "a single value")),
    Mistake(
      line: "colors: always",
      kind: .invalidValue(key: "colors", value: "always", expected: "auto, never", nearest: nil)),
    Mistake(
      line: "marks: " + String(repeating: "x", count: 100),
      kind: .invalidValue(
        key: "marks", value: String(repeating: "x", count: 40) + "…",
        expected: "full, shadda, off", nearest: nil)),
    Mistake(line: "? [a, b]\n: c", kind: .unknownKey(key: "", nearest: nil)),
  ]

  @Test(arguments: mistakes)
  func `a mistake is named with its line, and the rest counts`(mistake: Mistake) {
    let lines = ["justify: true", mistake.line, "clipboard: true"]
      .filter { $0 == mistake.line || !mistake.line.hasPrefix($0.prefix(8)) }
    let file = read(lines.joined(separator: "\n"))
    let line = lines.firstIndex(of: mistake.line).map { $0 + 1 }
    #expect(
      file.findings == [Finding(path: folder.path("config.yaml"), line: line, kind: mistake.kind)])
    let others = [file.configuration.justify, file.configuration.clipboard].compactMap { $0 }
    #expect(others.count == lines.count - 1)
  }

  @Test(
    "what stands above malformed YAML counts",
    arguments: [
      ("language: ar\nmeasure: 60\n  : - [", 3), ("language: ar\nmeasure: 60\nmarks: \"full\n", 3),
      ("language: ar\nmeasure: 60\n\tmarks: full\n", 3),
    ])
  func malformed(text: String, line: Int) throws {
    let file = read(text)
    #expect(file.findings.count == 1)
    let finding = try #require(file.findings.first)
    #expect(finding.line == line)
    guard case .malformedYAML(let reason) = finding.kind else {
      Issue.record("\(finding)")
      return
    }
    #expect(!reason.isEmpty)
    #expect(file.configuration.language == .arabic)
  }

  @Test func `findings come in the order of their lines`() {
    let file = read("measure: 1\nnonsense: 2\nmarks: [\n")
    #expect(file.findings.map(\.line) == [1, 2, 3])
  }

  @Test func `the same key twice`() throws {
    let file = read("measure: 60\nlanguage: ar\nlanguage: en\n")
    #expect(file.findings.count == 1)
    guard case .malformedYAML(let reason) = file.findings.first?.kind else {
      Issue.record("\(file.findings)")
      return
    }
    #expect(reason.contains("language"))
  }

  @Test(arguments: ["just words", "- a\n- b"])
  func `something else than keys and values`(text: String) {
    #expect(
      read(text).findings.map(\.kind)
        == [.wrongType(key: "config.yaml", expected: "keys and values")])
  }

  @Test func `bytes that are no text are named with their line`() {
    folder.write(
      Array("language: ar\nmarks: ".utf8) + [0xFF] + Array("\njustify: true\n".utf8),
      to: "config.yaml")
    let file = ConfigurationFile(path: folder.path("config.yaml"))
    #expect(file.findings.first?.kind == .illFormedUTF8(count: 1))
    #expect(file.findings.map(\.line) == [2, 2])
    #expect(file.configuration.language == .arabic && file.configuration.justify == true)
  }

  @Test func `a folder, a FIFO and a file that is too large are named and never waited for`() {
    mkdir(folder.path("folder"), 0o700)
    mkfifo(folder.path("fifo"), 0o600)
    folder.write([UInt8](repeating: 0x23, count: (1 << 20) + 1), to: "large")
    symlink("loop", folder.path("loop"))
    let expected: [String: FindingKind] = [
      "folder": .notARegularFile, "fifo": .notARegularFile, "loop": .linkLoop,
      "large": .tooLarge(bytes: (1 << 20) + 1, limit: 1 << 20),
    ]
    for (name, kind) in expected {
      let file = ConfigurationFile(path: folder.path(name))
      #expect(file.findings == [Finding(path: folder.path(name), kind: kind)])
      #expect(file.configuration == Configuration())
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file that may not be read`() {
    folder.write("language: ar\n", to: "config.yaml")
    chmod(folder.path("config.yaml"), 0)
    let file = ConfigurationFile(path: folder.path("config.yaml"))
    #expect(file.findings.map(\.kind) == [.unreadable(reason: "Permission denied")])
  }
}
