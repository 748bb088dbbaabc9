/// What one place on the screen shows: a character and the marks above and below it. It is plain memory,
/// so a frame is copied, compared and filled without counting references.
package struct Glyph: Hashable, Sendable {
  /// The character and up to two marks, 21 bits each; more marks than a person writes are left out.
  private var scalars: UInt64
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

  /// The marks above and below the character: mostly none, at most two.
  package var marks: [Unicode.Scalar] {
    scalars >> 21 == 0 ? [] : [1, 2].compactMap(scalar).filter { $0 != "\0" }
  }

  mutating func add(_ mark: Unicode.Scalar) {
    if scalars >> 21 == 0 {
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

  /// The glyph that begins with a scalar that is not plain, or that may have marks.
  @inline(never)
  private mutating func unusual(_ first: Unicode.Scalar) -> Glyph? {
    var scalar = first
    while true {
      if let sign = Printable.mark(of: scalar) { return Glyph(sign) }
      let width = CellWidth.of(scalar)
      if width > 0 { return marked(Glyph(scalar, width: UInt8(width))) }
      if !Self.isSilent(scalar) { return Glyph("·") }
      guard let next = ahead else { return nil }
      scalar = next
      ahead = decode()
    }
  }

  /// Takes the marks that follow a character.
  private mutating func marked(_ glyph: Glyph) -> Glyph {
    var glyph = glyph
    while let mark = ahead, !CellWidth.isPlain(mark), Printable.mark(of: mark) == nil {
      if Self.isSilent(mark) {
        ahead = decode()
        continue
      }
      guard CellWidth.of(mark) == 0, mark.properties.generalCategory != .format else { break }
      glyph.add(mark)
      ahead = decode()
    }
    return glyph
  }

  /// Joiners, variation selectors and skin tones ask for another look of what is shown anyway.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE01EF: true
    default: false
    }
  }
}
