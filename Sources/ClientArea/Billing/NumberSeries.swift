/// Numbers given one after the other without gaps (BILL-9): « F2026 » for the invoices of a year,
/// « A2026 » for its credit notes, « C » for account codes, and so on.
package struct NumberSeries: Entity {
  package let id: ID<NumberSeries>
  package let name: String
  package var last: Int

  package init(
    id: ID<NumberSeries>, name: String, last: Int
  ) {
    self.id = id
    self.name = name
    self.last = last
  }

  /// The next number of the series.
  mutating func next() -> Int {
    last += 1
    return last
  }
}
