// swift-tools-version: 6.1
import PackageDescription

/// The settings every Swift target shares: Swift 6 mode plus the upcoming
/// features that keep module boundaries visible in the source.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library module of ours. What it may import is exactly what it names here;
/// `ArchitectureTests` reads the imports of every file and holds them to the design.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["Support"], swiftSettings: settings)
}

let package = Package(
  name: "masar",
  products: [.executable(name: "masar", targets: ["masar"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // C
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CSearchRank", linkerSettings: [.linkedLibrary("sqlite3")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "EmbeddedData",
      exclude: [
        "LICENCES.md", "knowledge.tsv", "model.bin", "gazetteer.bin", "classes.bin",
      ]),

    // The model, and the screen: nothing of ours below them
    module("MasarModel"),
    module("Screen"),

    // What people and earlier runs have left on the disk
    module("Files", ["MasarModel", "Yams", "CZlib"]),
    module("Encodings", ["MasarModel"]),
    module("WebPages", ["MasarModel", "CLibXML2"]),
    module("Settings", ["MasarModel", "Screen", "Files", "Yams"]),

    // Understanding
    module("ArabicText", ["MasarModel"]),
    module("Entities", ["MasarModel", "ArabicText", "EmbeddedData"]),
    module("Chronology", ["MasarModel", "ArabicText"]),
    module("Analysis", ["MasarModel", "ArabicText", "Entities", "Chronology"]),
    module(
      "Library", ["MasarModel", "Analysis", "Files", "Encodings", "WebPages", "Yams"]),
    module(
      "Storage",
      [
        "MasarModel", "ArabicText", "Analysis", "Files", "Library", "CSearchRank",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    // Showing
    module("Typesetting", ["MasarModel", "Screen", "CFriBidi"]),
    module("Reader", ["MasarModel", "Analysis", "Library", "Typesetting", "Screen"]),
    module("CursesTerminal", ["Screen", "CNcurses"]),

    // Programs
    .executableTarget(
      name: "masar",
      dependencies: [
        "MasarModel", "Analysis", "Files", "Library", "Storage", "Settings", "Typesetting",
        "Screen", "Reader", "CursesTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "masar-train",
      dependencies: [
        "MasarModel", "ArabicText", "Entities",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "masar-bench",
      dependencies: [
        "MasarModel", "ArabicText", "Chronology", "Entities", "Analysis", "Library", "Storage",
        "Typesetting",
        "Screen", "Reader",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "masar-tables",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),

    // Tests
    .target(
      name: "CICU", path: "Tests/CICU", linkerSettings: [.linkedLibrary("icuuc")]),
    .target(
      name: "Support", dependencies: ["MasarModel", "Screen"], path: "Tests/Support",
      swiftSettings: settings),
    tests("MasarModel", ["MasarModel"]),
    tests("Screen", ["Screen"]),
    tests("Encodings", ["Encodings", "MasarModel"]),
    tests("WebPages", ["WebPages", "MasarModel"]),
    tests("ArabicText", ["ArabicText", "MasarModel"]),
    tests("Entities", ["Entities", "ArabicText", "MasarModel"]),
    tests("Chronology", ["Chronology", "ArabicText", "MasarModel"]),
    tests("Analysis", ["Analysis", "Library", "Entities", "Chronology", "MasarModel"]),
    tests("Library", ["Library", "Analysis", "Files", "Encodings", "WebPages", "MasarModel"]),
    tests("Storage", ["Storage", "Library", "Analysis", "Entities", "MasarModel"]),
    tests("Settings", ["Settings", "Screen", "MasarModel"]),
    tests("Typesetting", ["Typesetting", "Screen", "MasarModel", "CICU"]),
    tests("Reader", ["Reader", "Library", "Analysis", "Typesetting", "Screen", "MasarModel"]),
    tests("CursesTerminal", ["CursesTerminal", "Screen", "CNcurses"]),
    tests("Architecture", []),
    tests(
      "EndToEnd", ["MasarModel", "Analysis", .product(name: "GRDB", package: "GRDB.swift")]),
  ]
)
