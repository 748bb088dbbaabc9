// swift-tools-version: 6.2
import PackageDescription

/// Where a release is built.
let release = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

/// Where it is built for work and for tests.
let debug = BuildSettingCondition.when(platforms: [.linux], configuration: .debug)

/// What every Swift target of the house is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  // `swift run` does not know `--static-swift-stdlib`.
  // What a debugger reads takes a tenth of the build and half of the program, and nobody debugs a release. Said to
  // the frontend: SwiftPM adds `-g` behind what is said to the driver, which heeds the last.
  .unsafeFlags(["-static-stdlib", "-Xfrontend", "-gnone"], release),
  // A compiler for every 100 files of a target, and not for every 25: each reads the whole target's outlines.
  // Nor one a core: their files take unlike times, and while the longer works alone the other core waits.
  .unsafeFlags(["-driver-batch-size-limit", "100"], debug),
]

/// The same for code whose own speed nobody waits for, two fifths of the product's time in the compiler: left as
/// it is written in a release too, it takes a sixth of that.
let unhurried: [SwiftSetting] = strict + [.unsafeFlags(["-Onone"], release)]

let package = Package(
  name: "espace-client",
  products: [.executable(name: "espace-client", targets: ["espace-client"])],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .systemLibrary(name: "CWidth"),
    .systemLibrary(name: "COptions"),
    .systemLibrary(name: "CFileSystem"),

    .target(name: "ClientArea", swiftSettings: strict),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(
      name: "Store", dependencies: ["ClientArea", "SQLite", "CCrypt"], swiftSettings: strict),
    .target(name: "Canvas", dependencies: ["CWidth"], swiftSettings: strict),
    .target(name: "TerminalGuard"),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNcurses", "CFileSystem", "TerminalGuard"],
      swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["ClientArea", "Store", "Canvas"], swiftSettings: strict),
    .target(name: "Story", dependencies: ["ClientArea", "Store"], swiftSettings: unhurried),
    .target(
      name: "Scenarios", dependencies: ["ClientArea", "Store", "Story", "Screens", "Canvas"],
      swiftSettings: unhurried),
    .target(
      name: "Assets", path: "Assets",
      exclude: [
        "catalogue.json", "completions", "demos", "extensions.json", "mails", "man", "pictures",
        "procedures", "scenarios", "seller.json", "themes", "vat.json", "worlds",
      ],
      sources: ["Assets.c"], publicHeadersPath: "include"),
    .executableTarget(
      name: "espace-client",
      dependencies: [
        "Scenarios", "Screens", "Story", "Store", "Terminal", "Canvas", "ClientArea", "Assets",
        "COptions",
      ],
      swiftSettings: unhurried,
      // Without shared libraries to load and place, a release starts in two thirds of the time.
      linkerSettings: [.unsafeFlags(["-static-executable"], release)]),
    .executableTarget(
      name: "bare",
      linkerSettings: [
        .linkedLibrary("ncursesw"), .linkedLibrary("tinfo"), .linkedLibrary("sqlite3"),
      ]),
    .executableTarget(
      name: "bench", dependencies: ["Story", "Store", "ClientArea", "Assets", "CSQLite"],
      swiftSettings: strict, linkerSettings: [.unsafeFlags(["-static-stdlib"], release)]),

    // What tests of several targets are equipped with.
    .target(
      name: "Equipment", dependencies: ["Assets", "ClientArea", "Store", "Story"],
      path: "Tests/Equipment",
      swiftSettings: strict),
    .testTarget(
      name: "ClientAreaTests", dependencies: ["ClientArea"], swiftSettings: strict),
    .testTarget(
      name: "DeskTests", dependencies: ["Store", "ClientArea", "SQLite", "Equipment"],
      // The longest of all and among the last to begin: in small parts, both cores end together.
      swiftSettings: strict + [.unsafeFlags(["-driver-batch-size-limit", "22"], debug)]),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "Equipment"], swiftSettings: strict),
    .testTarget(
      name: "SQLiteTests", dependencies: ["SQLite", "Equipment"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Canvas", "Equipment"],
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Story", "ClientArea", "SQLite", "Equipment"],
      swiftSettings: strict),
    .testTarget(
      name: "StoryTests",
      dependencies: ["Story", "Store", "ClientArea", "SQLite", "Equipment"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenariosTests",
      dependencies: [
        "Scenarios", "Story", "Screens", "ClientArea", "Store", "Canvas", "Equipment",
      ],
      swiftSettings: strict),
    .testTarget(name: "AssetsTests", dependencies: ["Assets"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Screens", "Story", "Store", "SQLite", "ClientArea", "Canvas", "Equipment"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["espace-client", "bench", "SQLite", "Store", "ClientArea", "Equipment"],
      swiftSettings: strict),
    .testTarget(
      name: "TidyTests", dependencies: ["ClientArea", "Equipment"], swiftSettings: strict),
  ]
)
