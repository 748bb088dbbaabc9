import Canvas

/// The themes inside the program.
enum Themes {
  static let usual = "sombre"

  static var names: [String] { EmbeddedFiles.names(in: "themes", ending: ".theme") }

  static func theme(named name: String) throws -> Theme {
    guard names.contains(name) else {
      throw UsageError.badValue("--theme", name, among: names)
    }
    return try Theme(parsing: EmbeddedFiles.text("themes/\(name).theme") ?? "", named: name)
  }

  /// Every theme, the chosen one first.
  static func all(startingWith chosen: String) throws -> [Theme] {
    try [theme(named: chosen)] + names.filter { $0 != chosen }.map { try theme(named: $0) }
  }
}
