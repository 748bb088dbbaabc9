/// A colour of a picture: red, green and blue.
package struct Shade: Hashable, Sendable {
  /// One byte for each, red the highest.
  private let value: UInt32

  init(_ value: UInt32) { self.value = value }

  /// Each from 0 to 255.
  package var components: [Double] { [16, 8, 0].map { Double(value >> $0 & 0xFF) } }

  /// « #12161c ».
  package var code: String {
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// A colour between this one and another.
  /// - Parameter percent: how near to the other.
  func mixed(with other: Shade, percent: UInt32) -> Shade {
    let bytes = [16, 8, 0].map { (shift: UInt32) -> UInt32 in
      let (own, others) = (value >> shift & 0xFF, other.value >> shift & 0xFF)
      return ((own * (100 - percent) + others * percent + 50) / 100) << shift
    }
    return Shade(bytes.reduce(0, |))
  }
}
