import Canvas

/// The themes inside the program.
enum Themes {
  static let usual = "sombre"

  static var names: [String] { EmbeddedFiles.names(in: "themes", ending: ".theme") }

  static func theme(named name: String) throws -> Theme {
    guard let text = EmbeddedFiles.text("themes/\(name).theme") else {
      throw UsageError.badValue("--theme", name, among: names)
    }
    return try Theme(parsing: text, named: name)
  }

  /// Every theme, the chosen one first.
  static func names(startingWith chosen: String) -> [String] {
    [chosen] + names.filter { $0 != chosen }
  }
}
