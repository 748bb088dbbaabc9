/// What one place on the screen shows: a character and the marks above and below it. It is plain memory,
/// so a frame is copied, compared and filled without counting references.
package struct Glyph: Hashable, Sendable {
  /// The character and up to two marks, 21 bits each, the character lowest; more marks than a person writes are left out.
  package private(set) var scalars: UInt64
  /// The width, in four bytes: with the four of a style they fill a cell, of which no byte is left undefined. So
  /// cells are compared as memory.
  private let columns: UInt32

  /// The cells it takes: 1 or 2, or 0 for the right half of the one before it.
  package var width: UInt8 { UInt8(truncatingIfNeeded: columns) }

  package static let blank = Glyph(" ")
  static let rightHalf = Glyph(" ", width: 0)

  init(_ base: Unicode.Scalar, width: UInt8 = 1) {
    scalars = UInt64(base.value)
    columns = UInt32(width)
  }

  /// The character without its marks.
  package var base: Unicode.Scalar { scalar(0) ?? " " }

  private var hasMarks: Bool { scalars >> 21 != 0 }

  /// The marks above and below the character: mostly none, at most two.
  package var marks: [Unicode.Scalar] {
    !hasMarks ? [] : [1, 2].compactMap(scalar).filter { $0 != "\0" }
  }

  mutating func add(_ mark: Unicode.Scalar) {
    if !hasMarks {
      scalars |= UInt64(mark.value) << 21
    } else if scalars >> 42 == 0 {
      scalars |= UInt64(mark.value) << 42
    }
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(scalars >> (21 * UInt64(index)) & 0x1F_FFFF))
  }
}

/// The glyphs of a text in order, as `wcwidth` and so every terminal counts them. Signs stand in place
/// of what a terminal would obey; joined emoji are shown one beside the other, since terminals differ on
/// how many cells the whole takes. It reads the bytes that `String.withUTF8` gives, which are valid.
struct Glyphs: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var ahead: Unicode.Scalar?

  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
    self.bytes = bytes
    self.position = position
    ahead = decode()
  }

  @inline(__always)
  mutating func next() -> Glyph? {
    guard let scalar = ahead else { return nil }
    ahead = decode()
    if CellWidth.isPlain(scalar), ahead.map(CellWidth.isPlain) ?? true { return Glyph(scalar) }
    return unusual(scalar)
  }

  @inline(__always)
  private mutating func decode() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let first = UInt32(bytes[position])
    position += 1
    if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
    var (value, more) =
      first < 0xE0 ? (first & 0x1F, 1) : first < 0xF0 ? (first & 0x0F, 2) : (first & 0x07, 3)
    while more > 0, position < bytes.count {
      value = value << 6 | UInt32(bytes[position]) & 0x3F
      position += 1
      more -= 1
    }
    return Unicode.Scalar(value)
  }

  /// The scalar behind the one ahead.
  private func peek() -> Unicode.Scalar? {
    var further = self
    return further.decode()
  }

  /// The glyph that begins with a scalar that is not plain, or that may have marks.
  @inline(never)
  private mutating func unusual(_ scalar: Unicode.Scalar) -> Glyph {
    if let sign = Printable.mark(of: scalar) { return Glyph(sign) }
    let width = CellWidth.of(scalar)
    return width > 0 ? marked(Glyph(scalar, width: UInt8(width))) : Glyph("·")
  }

  /// Takes the marks that follow a character. What asks for another look of an emoji, which is shown anyway, is left
  /// out.
  private mutating func marked(_ glyph: Glyph) -> Glyph {
    var glyph = glyph
    var last = glyph.base
    while let mark = ahead, !CellWidth.isPlain(mark) {
      if Printable.isInEmoji(mark, after: last, before: peek()) {
        ahead = decode()
        if mark == "\u{200D}" { break }
      } else if Self.isTone(mark, of: last) {
        last = mark
        ahead = decode()
      } else {
        guard Printable.mark(of: mark) == nil, CellWidth.of(mark) == 0 else { break }
        glyph.add(mark)
        ahead = decode()
      }
    }
    return glyph
  }

  private static func isTone(_ scalar: Unicode.Scalar, of last: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiModifier && last.properties.isEmojiModifierBase
  }
}
