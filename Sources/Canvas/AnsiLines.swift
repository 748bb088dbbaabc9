extension Frame {
  /// The lines with the escape sequences (ECMA-48 SGR) that give them a theme's colours. Each line ends in
  /// the terminal's own colours.
  package func ansiLines(in theme: Theme) -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      var style: Style?
      for cell in cells[row * size.columns..<(row + 1) * size.columns] where cell.width > 0 {
        if cell.style != style {
          line += Self.sequence(for: cell.style, in: theme)
          style = cell.style
        }
        line.unicodeScalars.append(cell.glyph.base)
        line.unicodeScalars.append(contentsOf: cell.glyph.marks)
      }
      return line + "\u{1B}[0m"
    }
  }

  private static func sequence(for style: Style, in theme: Theme) -> String {
    let look = theme.look(of: style.role)
    var codes = [0]
    if look.isBold || style.isBold { codes.append(1) }
    if look.isDim { codes.append(2) }
    if style.isUnderlined { codes.append(4) }
    if look.isReversed != style.isReversed { codes.append(7) }
    if let code = code(of: look.foreground) { codes.append(code) }
    if let code = code(of: look.background) { codes.append(code + 10) }
    return "\u{1B}[" + codes.map { "\($0)" }.joined(separator: ";") + "m"
  }

  /// Nil for the terminal's own colour.
  private static func code(of colour: Theme.Colour) -> Int? {
    guard colour != .own else { return nil }
    return colour.rawValue < 8 ? 30 + colour.rawValue : 82 + colour.rawValue
  }
}
