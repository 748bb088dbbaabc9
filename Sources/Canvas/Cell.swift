extension Frame {
  /// One cell. The right half of a two-cell character holds no text of its own.
  package struct Cell: Hashable, Sendable {
    package var glyph: Glyph
    package var style: Style

    package static let blank = Cell(glyph: .blank, style: .plain)

    /// 1 or 2 for a cell that shows its character; 0 for the right half of the cell before it.
    package var width: UInt8 { glyph.width }

    /// The character with its marks.
    package var character: Character {
      var text = String(glyph.base)
      text.unicodeScalars.append(contentsOf: glyph.marks)
      return text.first ?? " "
    }
  }
}
