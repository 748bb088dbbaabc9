package import ClientArea
import SQLite

/// Everything about one credit note; nil where the session does not see it.
package struct CreditNoteDetail: Query {
  package struct Facts: Sendable {
    package let creditNote: CreditNote
    /// The invoice with all its credit notes.
    package let rest: InvoiceRest
    package let account: AccountName
    /// In which the client reads.
    package let language: Language
    /// Where its money went, where the invoice was paid before.
    package let refund: Refund?
    /// The services that its lines paid for: taken back by it, or left as they were.
    package let services: [CreditedService]

    /// The lines that it takes back.
    package var lines: [InvoiceLine] {
      rest.lines(of: creditNote).map { rest.invoice.lines[$0] }
    }
  }

  package let creditNote: ID<CreditNote>
  package let scope: PaperScope

  package init(_ creditNote: ID<CreditNote>, in scope: PaperScope = .own) {
    self.creditNote = creditNote
    self.scope = scope
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let visible: SQL =
      scope == .everybody
      ? "TRUE" : VisibleInvoices.condition(for: try reader.viewer(of: session))
    let found = try reader.first(CreditNote.self, "WHERE id = \(creditNote) AND \(sql: visible)")
    guard let note = found else { return nil }
    let payment = try reader.payment(of: note.invoice)
    let account = try reader.account(note.account)
    let rest = try reader.rest(of: note.invoice)
    return Facts(
      creditNote: note, rest: rest,
      account: AccountName(account), language: account.language,
      refund: payment.flatMap { $0.id.value < note.id.value ? note.refund ?? .balance : nil },
      services: try services(of: note, among: rest, reader))
  }

  private func services(
    of note: CreditNote, among rest: InvoiceRest, _ reader: Reader
  ) throws -> [CreditedService] {
    let lines = rest.lines(of: note)
    return try reader.paidPeriods(of: note.invoice).filter { lines.contains($0.position) }.map {
      CreditedService(period: $0, service: try reader.service($0.service))
    }
  }
}

/// A period that a credit note is about, with its service as it stands.
package struct CreditedService: Sendable {
  package let period: PaidPeriod
  package let service: Service

  package var isTakenBack: Bool { period.creditNote != nil }
}
