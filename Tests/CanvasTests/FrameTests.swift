import Testing

@testable import Canvas

@Suite struct FrameTests {
  @Test func `text is cut at the block with an ellipsis`() {
    var frame = Frame(size: Size(rows: 1, columns: 10))
    frame.write("abcdefghij", in: Rect(row: 0, column: 0, rows: 1, columns: 5))
    #expect(frame.lines == ["abcd…"])
  }

  @Test func `control characters become visible marks`() {
    var frame = Frame(size: Size(rows: 1, columns: 10))
    frame.write("a\u{1B}[31m\u{7}", in: frame.bounds)
    #expect(frame.lines == ["a␛[31m␇"])
  }

  @Test func `two-cell characters keep columns straight`() {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    frame.write("山田|", in: frame.bounds)
    #expect(frame[Point(row: 0, column: 4)]?.character == "|")
    frame.write("x", in: Rect(row: 0, column: 1, rows: 1, columns: 1))
    #expect(frame.lines == [" x田|"])
  }

  @Test func `the upper lines of a picture are laid into a larger one, cells and all`() {
    var picture = Frame(size: Size(rows: 3, columns: 4))
    for row in 0..<3 { picture.write("山\(row)", in: picture.bounds.line(row), Style(.good)) }
    var frame = Frame(size: Size(rows: 4, columns: 4))
    frame.lay(picture, at: 1, rows: 2)
    #expect(frame.lines == ["", "山0", "山1", ""])
    #expect(frame[Point(row: 1, column: 0)] == picture[Point(row: 0, column: 0)])
    frame.lay(picture, at: 3, rows: 9)
    #expect(frame.lines == ["", "山0", "山1", "山0"])
    frame.lay(Frame(size: Size(rows: 1, columns: 3)), at: 0, rows: 1)
    frame.lay(picture, at: 4, rows: 1)
    #expect(frame.lines == ["", "山0", "山1", "山0"])
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 1), (1, 1)])
  func `a frame without room takes any text`(rows: Int, columns: Int) {
    var frame = Frame(size: Size(rows: rows, columns: columns))
    frame.write("山", in: Rect(row: -3, column: -1, rows: 9, columns: 9))
    frame.clear(Rect(row: -5, column: 4, rows: 2, columns: 90))
    frame.paint(Rect(row: 7, column: -9, rows: 2, columns: 3), .plain)
    #expect(frame.cells.count == rows * columns)
  }

  @Test func `a cell has no byte that means nothing, so that it is compared as memory`() {
    #expect(MemoryLayout<Glyph>.size + MemoryLayout<Style>.size == MemoryLayout<Frame.Cell>.size)
    #expect(MemoryLayout<Glyph>.size == MemoryLayout<UInt64>.size + MemoryLayout<UInt32>.size)
    #expect(MemoryLayout<Style>.size == 4)
    #expect(MemoryLayout<Frame.Cell>.size == MemoryLayout<Frame.Cell>.stride)
  }
}
