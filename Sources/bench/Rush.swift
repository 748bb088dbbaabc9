import ClientArea
import Glibc
import Store

/// One of two processes that work on the same data at the same time (SIM-6):
/// `bench rush FILE NAME OTHER COUNT` orders domains and tops up the balance, turn by turn, as one client.
struct Rush {
  private let desk: Desk
  private let session: Session
  private let name: String
  private let other: String
  private let count: Int

  /// - Parameters:
  ///   - name: what this process puts before the names of its domains.
  ///   - other: the same of the process that it waits for after its first order.
  init(on file: String, name: String, awaiting other: String, count: Int) throws {
    let desk = try Desk(at: .file(file), mails: BenchWorld.mails, busyTimeout: .seconds(60))
    let user = try desk.reader.user(email: "maud@lune.example")
    session = Session(
      user: user?.id,
      account: try user.flatMap { try desk.reader.accounts(ownedBy: $0.id).first?.id })
    self.desk = desk
    self.name = name
    self.other = other
    self.count = count
  }

  func run() throws {
    let domain = try desk.answer(Catalogue(), as: session).first { $0.kind == .domain }
    guard let domain else { throw Stuck(reason: "The world offers no domain.") }
    for turn in 0..<count {
      let request = OrderRequest(domain.id, named: Self.domain(turn, of: name))
      try perform(PlaceOrder(request, paying: .card))
      if turn == 0 { try awaitOther() }
      try perform(TopUpBalance(by: Money(cents: 1000)))
    }
  }

  private func perform(_ command: some Command) throws {
    if case .refused(let refusal) = try desk.perform(command, as: session) { throw refusal }
  }

  /// Neither goes on alone: what the other has done must be seen here first.
  private func awaitOther() throws {
    for _ in 0..<Self.patience {
      if try desk.reader.isTaken(Self.domain(0, of: other), as: .domain) { return }
      poll(nil, 0, Self.rest)
    }
    throw Stuck(reason: "\(name) never saw \(other).")
  }

  private static func domain(_ turn: Int, of name: String) -> String { "\(name)-\(turn).example" }

  /// Milliseconds between two looks, and how many looks.
  private static let rest: Int32 = 10
  private static let patience = 6000

  /// Why it could not go on.
  private struct Stuck: Error { let reason: String }
}
