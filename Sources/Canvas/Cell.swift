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

  /// Hands on the cells of a line in runs that look alike: mostly a word or a gap.
  package func eachRun(
    of line: Int, in columns: Range<Int>, _ body: (Style, Slice<UnsafeBufferPointer<Cell>>) -> Void
  ) {
    cells.withUnsafeBufferPointer { cells in
      var start = line * size.columns + columns.lowerBound
      let end = line * size.columns + columns.upperBound
      while start < end {
        let style = cells[start].style
        var next = start + 1
        while next < end, cells[next].style == style { next += 1 }
        body(style, cells[start..<next])
        start = next
      }
    }
  }
}
