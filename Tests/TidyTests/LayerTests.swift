import Testing

/// The arrows of the architecture, which the package manager does not enforce.
@Suite struct LayerTests {
  /// What each target may import beside the standard library and itself.
  private static let allowed: [String: Set<String>] = [
    "ClientArea": [],
    "SQLite": ["CSQLite", "Glibc"],
    "Store": ["ClientArea", "SQLite", "CCrypt", "FoundationEssentials"],
    "Canvas": ["CWidth", "Glibc"],
    "Terminal": ["Canvas", "CNcurses", "CFileSystem", "TerminalGuard", "Glibc"],
    "Screens": ["Canvas", "ClientArea", "Store"],
    "Story": ["Store", "ClientArea", "Glibc"],
    "Scenarios": [
      "Screens", "Story", "Store", "ClientArea", "Canvas", "Glibc", "Synchronization",
    ],
    "espace-client": [
      "Scenarios", "Screens", "Story", "Store", "Canvas", "ClientArea", "Terminal", "Assets",
      "COptions",
      "Glibc",
    ],
    "bench": [
      "Screens", "Story", "Store", "Canvas", "ClientArea", "SQLite", "CSQLite", "Assets", "Glibc",
    ],
  ]

  @Test func `every import follows an arrow`() {
    for file in Repository.files(in: ["Sources"]) {
      let allowed = Self.allowed[file.target] ?? []
      for line in file.lines where line.contains("import ") {
        guard let module = Self.module(of: line) else { continue }
        #expect(
          allowed.contains(module),
          "\(file.path) imports \(module), which \(file.target) may not.")
      }
    }
  }

  @Test func `passwords are hashed in one place`() {
    let importers = Repository.files(in: ["Sources"]).filter { file in
      file.lines.contains { Self.module(of: $0) == "CCrypt" }
    }
    #expect(importers.map(\.path) == ["Sources/Store/Accounts/PasswordHash.swift"])
  }

  /// The module of an import line; nil for another line.
  private static func module(of line: Substring) -> String? {
    var words = line.split(separator: " ")
    while let first = words.first,
      ["package", "internal", "private", "fileprivate", "@testable", "@preconcurrency"]
        .contains(first)
    {
      words.removeFirst()
    }
    guard words.count >= 2, words[0] == "import" else { return nil }
    return String(words[1])
  }
}
