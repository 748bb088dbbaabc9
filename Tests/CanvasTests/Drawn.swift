@testable import Canvas

/// The lines that something draws on a frame of its own.
func drawn(_ rows: Int, _ columns: Int, _ draw: (inout Frame, Rect) -> Void) -> String {
  var frame = Frame(size: Size(rows: rows, columns: columns))
  draw(&frame, frame.bounds)
  return frame.lines.joined(separator: "\n")
}

/// The block of a screen of some size.
func block(_ rows: Int, _ columns: Int) -> Rect {
  Rect(row: 0, column: 0, rows: rows, columns: columns)
}

/// Sizes from nothing to a large screen.
let sizes: [Size] = {
  var sizes: [Size] = []
  for rows in [0, 1, 2, 5, 24] {
    for columns in [0, 1, 2, 3, 9, 17, 120] {
      sizes.append(Size(rows: rows, columns: columns))
    }
  }
  return sizes
}()

/// Texts that break what counts bytes, characters or scalars as cells.
let awkwardTexts = [
  "", " ", "a", "Société à responsabilité limitée", "山田太郎 株式会社", "👨‍👩‍👧‍👦 family 🇫🇷", "e\u{301}e\u{301}",
  "\u{1B}[31mred\u{7}\r\n", String(repeating: "ab ", count: 100),
  String(repeating: "x", count: 300),
  String(repeating: "山", count: 300), "\u{301}", "\u{202E}evil", "नमस्ते", "a\u{0}b",
]

/// The few of them that suffice where every one is tried with everything else.
let veryAwkwardTexts = ["", "👨‍👩‍👧‍👦 e\u{301}\u{1B}[31m", String(repeating: "山x", count: 30) + " y"]

/// Every kind of key, and clicks inside and outside.
let anyKeys: [Key] =
  [
    .character("a"), .character(" "), .character("1"), .character("j"), .character("G"),
    .control("u"), .control("d"), .control("w"), .control("k"), .enter, .escape, .tab, .backTab,
    .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    .function(1), .paste("山\r\nb"), .resize,
  ]
  + [(-1, -1), (0, 0), (1, 3), (5, 9), (9999, 9999)].flatMap { row, column in
    [Mouse.Action.click, .doubleClick, .wheelUp, .wheelDown].map {
      Key.mouse(Mouse($0, at: Point(row: row, column: column)))
    }
  }

/// A quarter of the keys, another one at every size: together all of them are tried.
func keys(at size: Size) -> [Key] {
  anyKeys.indices.filter { $0 % 4 == (size.rows + size.columns) % 4 }.map { anyKeys[$0] }
}
