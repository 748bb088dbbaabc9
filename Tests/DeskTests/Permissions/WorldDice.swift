/// Chance for tests that can be repeated: the seed is printed where a test fails. It is another than the
/// product's own dice (xorshift64*), so that a fault of theirs cannot hide.
struct WorldDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 2_654_435_769 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something happens that happens so many times of ten.
  mutating func happens(_ tenths: Int) -> Bool { number(1...10) <= tenths }

  mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }
}
