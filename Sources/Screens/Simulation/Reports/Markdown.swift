/// Text that stands in a Markdown file and means nothing there.
enum Markdown {
  private static let signs: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~",
  ]

  /// One line, with a back slash before every sign that Markdown would take for its own.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if signs.contains(character) { escaped.append("\\") }
      escaped.append(character.isNewline ? " " : character)
    }
    return escaped
  }

  static func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    let lines = ([heads] + rows).map { row in
      "| " + row.map(escaped).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: heads.count)
    return [lines[0], rule] + lines.dropFirst()
  }

  /// Lines as they are, between fences that are longer than any in them.
  static func fenced(_ lines: [String]) -> [String] {
    var longest = 2
    for line in lines {
      var run = 0
      for character in line {
        run = character == "`" ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    return [fence + "text"] + lines + [fence]
  }
}
