/// A number that follows from a text, in every run the same (FNV-1a): for choosing by a text, not for keeping secrets.
enum TextHash {
  /// - Parameter seed: gives other numbers for the same texts.
  static func of(_ text: String, seed: UInt64 = 0) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037 ^ seed) { sum, byte in
      (sum ^ UInt64(byte)) &* 1_099_511_628_211
    }
  }
}
