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
  ],
  targets: [
    // C
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    .target(
      name: "EmbeddedData",
      exclude: [
        "LICENCES.md", "knowledge.tsv", "model.bin", "gazetteer.bin", "classes.bin",
      ]),

    // The model, and the screen: nothing of ours below them
    module("MasarModel"),
    module("Screen"),

    // What people and earlier runs have left on the disk
    module("Files", ["MasarModel", "Yams"]),
    module("Settings", ["MasarModel", "Screen", "Files", "Yams"]),

    // Understanding
    module("ArabicText", ["MasarModel"]),
    module("Entities", ["MasarModel", "ArabicText", "EmbeddedData"]),
    module("Chronology", ["MasarModel", "ArabicText"]),
    module("Analysis", ["MasarModel", "ArabicText", "Entities", "Chronology"]),
    module("Library", ["MasarModel", "Analysis", "Files", "Yams"]),

    // Showing
    module("Typesetting", ["MasarModel", "Screen", "CFriBidi"]),
    module("Reader", ["MasarModel", "Analysis", "Library", "Typesetting", "Screen"]),
    module("CursesTerminal", ["Screen", "CNcurses"]),

    // Programs
    .executableTarget(
      name: "masar",
      dependencies: [
        "MasarModel", "Analysis", "Library", "Settings", "Typesetting", "Screen", "Reader",
        "CursesTerminal",
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
        "MasarModel", "ArabicText", "Entities", "Analysis", "Library", "Typesetting", "Screen",
        "Reader",
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
    tests("ArabicText", ["ArabicText", "MasarModel"]),
    tests("Entities", ["Entities", "ArabicText", "MasarModel"]),
    tests("Chronology", ["Chronology", "ArabicText", "MasarModel"]),
    tests("Analysis", ["Analysis", "Library", "Entities", "Chronology", "MasarModel"]),
    tests("Library", ["Library", "Analysis", "MasarModel"]),
    tests("Settings", ["Settings", "Screen", "MasarModel"]),
    tests("Typesetting", ["Typesetting", "Screen", "MasarModel", "CICU"]),
    tests("Reader", ["Reader", "Library", "Analysis", "Typesetting", "Screen", "MasarModel"]),
    tests("CursesTerminal", ["CursesTerminal", "Screen", "CNcurses"]),
    tests("Architecture", []),
    tests("EndToEnd", ["MasarModel", "Analysis"]),
  ]
)
