import Foundation
import Testing

/// The arrows of the design: which modules of ours, and which packages, a module may import.
///
/// SwiftPM would let a file import a module that only a dependency declares; this reads every file.
private let arrows: [String: Set<String>] = [
  "MasarModel": [],
  "Screen": [],
  "ArabicText": ["MasarModel"],
  "Entities": ["MasarModel", "ArabicText", "EmbeddedData"],
  "Chronology": ["MasarModel", "ArabicText"],
  "Analysis": ["MasarModel", "ArabicText", "Entities", "Chronology"],
  "Files": ["MasarModel", "Yams", "CZlib"],
  "Encodings": ["MasarModel"],
  "WebPages": ["MasarModel", "CLibXML2"],
  "Library": ["MasarModel", "Analysis", "Files", "Encodings", "WebPages", "Yams"],
  "Storage": [
    "MasarModel", "ArabicText", "Analysis", "Files", "Library", "CSearchRank", "GRDB",
  ],
  "Settings": ["MasarModel", "Screen", "Files", "Yams"],
  "Typesetting": ["MasarModel", "Screen", "CFriBidi"],
  "Reader": ["MasarModel", "Analysis", "Library", "Typesetting", "Screen"],
  "CursesTerminal": ["Screen", "CNcurses"],
  "masar": [
    "MasarModel", "Analysis", "Files", "Library", "Storage", "Settings", "Typesetting", "Screen",
    "Reader",
    "CursesTerminal", "ArgumentParser",
  ],
  "masar-train": ["MasarModel", "ArabicText", "Entities", "ArgumentParser"],
  "masar-bench": [
    "MasarModel", "ArabicText", "Chronology", "Entities", "Analysis", "Library", "Storage",
    "Typesetting",
    "Screen", "Reader", "ArgumentParser",
  ],
  "masar-tables": ["ArgumentParser"],
]

/// What the toolchain brings; anybody may import it.
private let systemModules: Set<String> = [
  "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch",
]

private let sources = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Sources")

private func swiftFiles(of module: String) throws -> [URL] {
  let folder = sources.appending(path: module)
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
  return paths.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
}

/// The modules that a file imports, whatever stands before and after the word.
private func imports(in source: String) -> [String] {
  source.split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
      words[..<index].allSatisfy({
        ["public", "internal", "package", "private", "fileprivate"].contains($0)
          || $0.hasPrefix("@")
      })
    else { return nil }
    return String(words[index + 1].split(separator: ".")[0])
  }
}

@Suite struct ImportTests {
  @Test(arguments: arrows.keys.sorted())
  func `a module imports only what its arrows allow`(module: String) throws {
    let allowed = (arrows[module] ?? []).union(systemModules)
    for file in try swiftFiles(of: module) {
      let forbidden = imports(in: try String(contentsOf: file, encoding: .utf8))
        .filter { !allowed.contains($0) }
      #expect(forbidden.isEmpty, "\(file.lastPathComponent) imports \(forbidden)")
    }
  }

  @Test func `every module has its arrows written down`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    let swift = try folders.filter { try !swiftFiles(of: $0).isEmpty }
    #expect(Set(swift) == Set(arrows.keys))
  }

  @Test func `the arrows lead nowhere in a circle`() {
    var done: Set<String> = []
    var grew = true
    while grew {
      let next = arrows.filter { !done.contains($0.key) }
        .filter { $0.value.allSatisfy { arrows[$0] == nil || done.contains($0) } }
      grew = !next.isEmpty
      done.formUnion(next.keys)
    }
    #expect(done == Set(arrows.keys))
  }

  @Test func `imports are recognised in all their forms`() {
    let source = """
      import A
      public import B
      @testable import C
      internal import struct
      // import D
      let important = 1
      """
    #expect(imports(in: source) == ["A", "B", "C", "struct"])
  }
}
