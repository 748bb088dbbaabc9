// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of the house is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "espace-client",
  products: [.executable(name: "espace-client", targets: ["espace-client"])],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .systemLibrary(name: "CWidth"),
    .systemLibrary(name: "COptions"),

    .target(name: "ClientArea", swiftSettings: strict),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(
      name: "Store", dependencies: ["ClientArea", "SQLite", "CCrypt"], swiftSettings: strict),
    .target(name: "Canvas", dependencies: ["CWidth"], swiftSettings: strict),
    .target(name: "TerminalGuard"),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNcurses", "TerminalGuard"],
      swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["ClientArea", "Store", "Canvas"], swiftSettings: strict),
    .target(name: "Story", dependencies: ["ClientArea", "Store"], swiftSettings: strict),
    .target(
      name: "Scenarios", dependencies: ["ClientArea", "Store", "Story", "Screens", "Canvas"],
      swiftSettings: strict),
    .target(
      name: "Assets", path: "Assets",
      exclude: [
        "catalogue.json", "completions", "mails", "man", "scenarios", "themes", "worlds",
      ],
      sources: ["Assets.c"], publicHeadersPath: "include"),
    .executableTarget(
      name: "espace-client",
      dependencies: [
        "Scenarios", "Screens", "Story", "Store", "Terminal", "Canvas", "ClientArea", "Assets",
        "COptions",
      ],
      swiftSettings: strict,
      // Without shared libraries to load and place, a release starts in two thirds of the time.
      linkerSettings: [
        .unsafeFlags(
          ["-static-executable"], .when(platforms: [.linux], configuration: .release))
      ]),
    .executableTarget(
      name: "bare",
      linkerSettings: [
        .linkedLibrary("ncursesw"), .linkedLibrary("tinfo"), .linkedLibrary("sqlite3"),
      ]),
    .executableTarget(
      name: "bench", dependencies: ["Story", "Store", "ClientArea", "Assets", "CSQLite"],
      swiftSettings: strict),

    .testTarget(
      name: "ClientAreaTests", dependencies: ["ClientArea"], swiftSettings: strict),
    .testTarget(
      name: "DeskTests", dependencies: ["Store", "ClientArea", "SQLite", "Assets"],
      swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Canvas"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Story", "ClientArea", "SQLite", "Assets"],
      swiftSettings: strict),
    .testTarget(
      name: "StoryTests", dependencies: ["Story", "Store", "ClientArea", "SQLite", "Assets"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenariosTests",
      dependencies: ["Scenarios", "Story", "Screens", "ClientArea", "Store", "Canvas", "Assets"],
      swiftSettings: strict),
    .testTarget(name: "AssetsTests", dependencies: ["Assets"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Screens", "Story", "Store", "SQLite", "ClientArea", "Canvas", "Assets"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["espace-client", "bench", "SQLite"],
      swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["ClientArea"], swiftSettings: strict),
  ]
)
