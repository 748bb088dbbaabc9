/// What a decision may depend on beside the records: the simulated time, the dice and the next free key.
/// All of it comes from one row, so that the same steps give the same data (SIM-2).
package struct Circumstances: Sendable {
  package let now: Moment
  package private(set) var dice: Dice
  package private(set) var nextKey: Int

  package init(now: Moment, dice: Dice, nextKey: Int) {
    self.now = now
    self.dice = dice
    self.nextKey = nextKey
  }

  package var today: Day { now.day }

  /// A key that no entity has yet.
  package mutating func newID<Kind: Entity>() -> ID<Kind> {
    defer { nextKey += 1 }
    return ID(nextKey)
  }

  /// A secret of letters and digits without look-alikes.
  package mutating func secret(length: Int) -> String { dice.secret(length: length) }

  /// Figures of an invented number.
  mutating func digits(length: Int) -> String {
    (0..<length).map { _ in String(dice.roll() % 10) }.joined()
  }

  /// Bytes for the salt of a password.
  package mutating func salt() -> [UInt8] {
    (0..<16).map { _ in UInt8(truncatingIfNeeded: dice.roll()) }
  }
}

/// Chance that can be repeated: SplitMix64, of which the state is stored.
package struct Dice: Hashable, Sendable {
  package private(set) var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func roll() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  package mutating func secret(length: Int) -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)
    let bytes = (0..<length).map { _ in letters[Int(roll() % UInt64(letters.count))] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
