import ClientArea
import Testing

@testable import Store

/// BILL-17: what becomes of money, periods and services when their invoice is credited.
@Suite struct CreditedPeriodTests {
  private let town: Town
  private let lune: ClientAccount
  private let studio: ClientAccount
  private let hosting: Service
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    hosting = try town.service("lune.example", of: lune, expiresIn: 5)
    asLune = try town.session(of: lune)
  }

  /// What a credit note may change of a service.
  private func dates(of service: Service) throws -> [Int?] {
    let now = try now(service)
    return Self.dates(now)
  }

  private static func dates(_ service: Service) -> [Int?] {
    [service.paidFrom - Town.start, service.expiresOn - Town.start, service.anniversary]
  }

  private func now(_ service: Service) throws -> Service { try town.reader.service(service.id) }

  private func credit(_ terms: CreditTerms = CreditTerms()) throws -> CreditNote {
    let command = CancelInvoice(try town.lastInvoice.id, terms)
    return try #require(try town.done(command, as: town.staff).first(CreditNote.self))
  }

  @Test func `BILL-17: the credit note of a renewal gives money and period back`() throws {
    try town.done(town.renewal(of: hosting), as: asLune)
    #expect(try now(hosting).expiresOn > hosting.expiresOn)
    let note = try credit(CreditTerms(because: "Erreur"))
    #expect(try dates(of: hosting) == Self.dates(hosting))
    #expect(note.refund == .balance)
    #expect(try town.reader.account(lune.id).balance == Money(cents: 7200))
    let mail = try #require(try town.mails(.creditNote).last)
    #expect(mail.body.contains("reprise") && mail.body.contains("à votre solde"))
    let facts = try #require(try town.desk.answer(CreditNoteDetail(note.id), as: asLune))
    #expect(facts.services.map(\.isTakenBack) == [true])
    // It can be renewed for the same dates again.
    try town.done(town.renewal(of: hosting), as: asLune)
    #expect(try now(hosting).paidFrom == hosting.expiresOn)
  }

  @Test func `BILL-17: or it says that the period stays, and the money goes to the card`() throws {
    try town.done(town.renewal(of: hosting), as: asLune)
    let renewed = try now(hosting)
    let note = try credit(CreditTerms(because: "Geste", to: .card, .kept))
    let list = PaymentList(window: Window(limit: 9))
    let payments = try town.desk.answer(list, as: asLune)
    #expect(payments.map(\.payment.amount.cents) == [-7200, 7200])
    #expect(payments.map(\.creditNoteNumber) == [note.number, nil])
    #expect(try town.reader.payment(of: note.invoice)?.amount == Money(cents: 7200))
    #expect(try dates(of: hosting) == Self.dates(renewed))
    #expect(try town.reader.account(lune.id).balance == .zero)
    #expect(try town.all(LedgerEntry.self).isEmpty)
    let mail = try #require(try town.mails(.creditNote).last)
    #expect(mail.body.contains("reste payé") && mail.body.contains("à la carte"))
    let facts = try #require(try town.desk.answer(CreditNoteDetail(note.id), as: town.staff))
    #expect(facts.services.map(\.isTakenBack) == [false] && facts.refund == .card)
  }

  @Test func `BILL-17: money goes to a card only where one has paid`() throws {
    try town.done(TopUpBalance(by: Money(cents: 10_000)), as: asLune)
    try town.done(town.renewal(of: hosting, paying: .balance), as: asLune)
    let command = CancelInvoice(try town.lastInvoice.id, CreditTerms(to: .card))
    try town.refused(command, as: town.staff, by: "BILL-17")
    #expect(try credit().refund == .balance)
    #expect(try town.reader.account(lune.id).balance == Money(cents: 10_000))
  }

  @Test func `BILL-17: of two periods the last is taken back first, or this one is left`() throws {
    try town.done(town.renewal(of: hosting), as: asLune)
    let first = try town.lastInvoice
    let renewed = try now(hosting)
    try town.pass(to: renewed.paidFrom)
    try town.done(town.renewal(of: hosting), as: asLune)
    let second = try town.lastInvoice
    try town.refused(CancelInvoice(first.id), as: town.staff, by: "BILL-17")
    try town.done(CancelInvoice(second.id), as: town.staff)
    #expect(try dates(of: hosting) == Self.dates(renewed))
    try town.done(CancelInvoice(first.id), as: town.staff)
    #expect(try dates(of: hosting) == Self.dates(hosting))
  }

  @Test func `BILL-17: the credit note of an order takes the service back`() throws {
    let request = OrderRequest(town.plan.id, named: "new.example", for: .myself)
    try town.done(PlaceOrder(request, paying: .card), as: asLune)
    let opened = try #require(try town.all(Service.self).last)
    let note = try credit(CreditTerms(because: "Rétractation", to: .card))
    let service = try now(opened)
    #expect(service.expiresOn == opened.openedOn && service.paidFrom == opened.openedOn)
    #expect(try town.mails(.creditNote).last?.body.contains("est repris") == true)
    #expect(try town.reader.paidPeriods(of: note.invoice).map(\.creditNote) == [note.id])
  }

  @Test func `BILL-17: who looks after the service hears of it, and nothing of the money`() throws {
    try town.technicalLink(studio, on: hosting)
    try town.done(town.renewal(of: hosting), as: try town.session(of: studio))
    _ = try credit(CreditTerms(because: "Erreur de saisie"))
    #expect(try town.mails(.creditNote).map(\.address) == [studio.details.email])
    let told = try #require(try town.mails(.periodTakenBack).last)
    #expect(try town.mails(.periodTakenBack).map(\.address) == [lune.details.email])
    #expect(!told.body.contains("€") && !told.body.contains("Erreur"))
    #expect(try town.reader.account(studio.id).balance == Money(cents: 7200))
  }

  @Test func `BILL-17: several lines by one credit note, never one twice`() throws {
    let lines = [6833, 6833, 5750, 8500].map {
      InvoiceLine(label: "\($0)", amount: Money(cents: $0))
    }
    try town.done(IssueInvoice(to: lune.id, for: "Quatre", lines: lines), as: town.staff)
    let invoice = try town.lastInvoice
    try town.done(CancelInvoiceLines([3, 0], of: invoice.id), as: town.staff)
    try town.refused(CancelInvoiceLines([0, 1], of: invoice.id), as: town.staff, by: "BILL-17")
    try town.refused(CancelInvoiceLines([1, 9], of: invoice.id), as: town.staff, by: "BILL-17")
    try town.done(CancelInvoiceLines([1, 2], of: invoice.id), as: town.staff)
    let notes = try town.all(CreditNote.self)
    #expect(notes.map(\.positions) == [[0, 3], [1, 2]])
    #expect(notes.reduce(Totals.zero) { $0 + $1.totals }.includingTax == Money(cents: 33_499))
    #expect(notes.allSatisfy { $0.refund == nil })
  }

  @Test func `BILL-17: a credit note is found by motive, buyer, invoice and subject`() throws {
    try town.done(town.renewal(of: hosting), as: asLune)
    let note = try credit(CreditTerms(because: "Double paiement"))
    let invoice = try town.reader.invoice(note.invoice)
    func found(_ text: String, as session: Session) throws -> Int {
      try town.desk.answer(
        CreditNoteList(filter: text, window: Window(limit: 9)), as: session
      ).count
    }
    for text in [note.number, "double PAI", lune.code, lune.name, invoice.number, "lune.example"] {
      #expect(try found(text, as: town.staff) == 1, "\(text)")
      #expect(try found(text, as: asLune) == 1, "\(text)")
      #expect(try found(text, as: town.session(of: studio)) == 0, "\(text)")
    }
    #expect(try found("rien de tel", as: town.staff) == 0)
  }
}
