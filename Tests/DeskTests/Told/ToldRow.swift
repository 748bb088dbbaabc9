import Testing

/// One line of the guide's table « who is told »: what happens, who gets which mail of it, and how it happens.
struct ToldRow: Sendable, CustomTestStringConvertible {
  let event: String
  /// « owner: welcome », in the order in which they leave.
  let told: [String]
  let happens: @Sendable (ToldTown) throws -> Void

  init(
    _ event: String, _ told: String..., by happens: @escaping @Sendable (ToldTown) throws -> Void
  ) {
    self.event = event
    self.told = told
    self.happens = happens
  }

  /// As the guide writes it.
  var line: String { "| \(event) | \(told.isEmpty ? "nobody" : told.joined(separator: ", ")) |" }

  var testDescription: String { event }

  static let all =
    services + automaticRenewals + support + links + ownerChanges + orders + money + people
    + requests
}
