internal import CWidth
internal import Glibc

/// How many cells a character takes on a terminal, as the C library's `wcwidth` counts, which ncurses
/// uses too; so the columns of a frame and those of the terminal agree.
package enum CellWidth {
  /// Characters have their widths whatever locale the program runs in. Written once, only read.
  private nonisolated(unsafe) static let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  /// 0 for what has no cell of its own, 1, or 2.
  package static func of(_ character: Character) -> Int {
    if let byte = character.utf8.first, byte < 0x80, character.utf8.count == 1 {
      return byte >= 0x20 && byte != 0x7F ? 1 : 0
    }
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let before = uselocale(utf8)
    defer { uselocale(before) }
    return max(0, Int(wcwidth(wchar_t(scalar.value))))
  }

  /// The cells that a whole text takes, marks for control characters included.
  package static func of(_ text: some StringProtocol) -> Int {
    var cells = 0
    for character in text { cells += of(Printable.mark(of: character) ?? character) }
    return cells
  }
}
