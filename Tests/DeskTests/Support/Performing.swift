import ClientArea
import SQLite
import Testing

@testable import Store

extension Town {
  /// Performs a command that no rule may refuse. It was foreseen so too, and names its reasons (SIM-5).
  @discardableResult
  func done(
    _ command: some Command, as session: Session, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Decision {
    if let refusal = try desk.foresee(command, as: session).refusal {
      Issue.record("Foreseen as refused: \(refusal.sentence.en)", sourceLocation: sourceLocation)
    }
    switch try desk.perform(command, as: session) {
    case .done(let decision, _):
      #expect(!decision.reasons.isEmpty, "No rule is named.", sourceLocation: sourceLocation)
      return decision
    case .refused(let refusal):
      Issue.record("Refused: \(refusal.sentence.en)", sourceLocation: sourceLocation)
      throw refusal
    }
  }

  /// Performs a command that rules must refuse, and checks that not a byte of the data changed (SIM-7).
  ///
  /// - Parameter rules: the rules that the refusal names, each once, in order.
  @discardableResult
  func refused(
    _ command: some Command, as session: Session, by rules: RuleID...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Refusal {
    let before = try desk.database.serialized()
    let foreseen = try desk.foresee(command, as: session).refusal
    guard case .refused(let refusal) = try desk.perform(command, as: session) else {
      Issue.record("Not refused.", sourceLocation: sourceLocation)
      throw NotRefused()
    }
    #expect(refusal.rules == rules, sourceLocation: sourceLocation)
    #expect(foreseen == refusal, "Foreseen differently.", sourceLocation: sourceLocation)
    let after = try desk.database.serialized()
    #expect(after == before, "A refusal left a trace.", sourceLocation: sourceLocation)
    return refusal
  }

  /// Lets simulated time pass, with all that falls due on the way.
  func pass(days: Int) throws { try pass(to: try today + days) }

  func pass(to day: Day) throws {
    var travel = try TimeTravel(to: Moment(morningOf: day), at: desk)
    while !travel.isFinished { try travel.step() }
  }

  /// Every entity of a kind, the oldest first.
  func all<Kind: StoredEntity>(_ kind: Kind.Type) throws -> [Kind] {
    try reader.all(kind, "ORDER BY id")
  }

  /// The whole database, byte for byte.
  var bytes: [UInt8] { get throws { try desk.database.serialized() } }

  /// How many commands the journal holds.
  var journalEntries: Int {
    get throws { try desk.database.value("SELECT count(*) FROM journalEntry") }
  }

  /// The mails of a model, the oldest first.
  func mails(_ model: MailModel) throws -> [Mail] {
    try all(Mail.self).filter { $0.model == model }
  }

  /// The numbers of all invoices, in the order in which they were issued.
  var invoiceNumbers: [String] { get throws { try all(Invoice.self).map(\.number) } }

  var lastInvoice: Invoice { get throws { try #require(try all(Invoice.self).last) } }

  /// Renews a service as its list shows it.
  func renewal(of service: Service, paying payment: PaymentOrder = .card) throws -> RenewService {
    let now = try reader.service(service.id)
    return RenewService(
      now.id, named: now.name, expiringOn: now.expiresOn, paying: payment)
  }

  /// The secret of the latest quick link of a service, from the owner's alert at a stage that is due.
  func quickLink(of service: Service, at stage: Int) throws -> IssuedLink {
    _ = try done(SendExpiryAlert(service: service.id, stage: stage), as: .clock)
    return try #require(try quickLinks(of: service).last)
  }

  /// The quick links that renew the current period of a service, with their secrets from the mails.
  func quickLinks(of service: Service) throws -> [IssuedLink] {
    try reader.openRenewalLinks(of: service.id).map { link in
      IssuedLink(link, secret: try #require(try reader.secret(of: link.id)))
    }
  }
}

struct NotRefused: Error {}

extension Refusal {
  /// The rules that it names, each once, in order.
  var rules: [RuleID] { reasons.rules }
}

extension [Reason] {
  var rules: [RuleID] {
    var seen: Set<RuleID> = []
    return map(\.rule).filter { seen.insert($0).inserted }
  }
}
