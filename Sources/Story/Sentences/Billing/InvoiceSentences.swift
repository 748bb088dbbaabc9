import ClientArea
import Store

/// Invoices that staff issues.
enum InvoiceSentences {
  static let all: [any ScenarioStep.Type] = [
    IssuesInvoice.self, IssuesInvoiceDueIn.self, IssuesInvoiceOfLines.self,
    IssuesInvoiceOfLinesDueIn.self, PaysInvoice.self, RemindsInvoice.self,
  ]
}

/// A sentence about an invoice, by its subject or its number.
protocol InvoiceSentence: Sentence {
  var subject: FreeText { get }
}

extension InvoiceSentence {
  func happensAt(in names: Names) throws -> Spot {
    try names.findInvoice(subject).map { .page(.invoice($0.id)) }
      ?? .menu(names.session.account == nil ? .invoices : .billing)
  }
}

struct PaysInvoice: InvoiceSentence {
  typealias Said = PayInvoice

  var actor = Actor.unknown
  var subject = FreeText("")
  var choice = PaymentChoice.card
  /// Where the page showed another total than it would now (ORDER-15).
  var seen: Money?

  static let pattern: StepPattern<Self> = """
    \(\.actor) règle la facture \(\.subject, as: "objet")\(\.choice, PaymentChoice.words)\
    \(" pour un total affiché de ", \.seen)
    """

  func command(in names: Names) throws -> any Command {
    PayInvoice(try names.invoice(subject).id, with: choice, seeing: seen)
  }

  static func saying(_ command: PayInvoice, in names: Names) throws -> Self? {
    Self(
      subject: try names.name(of: command.invoice), choice: command.choice,
      seen: try names.former(command.seen, of: PayInvoice(command.invoice, with: .card)))
  }
}

struct RemindsInvoice: InvoiceSentence {
  typealias Said = RemindInvoice

  var actor = Actor.unknown
  var subject = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) rappelle la facture \(\.subject, as: "objet")"

  func command(in names: Names) throws -> any Command {
    RemindInvoice(try names.invoice(subject).id)
  }

  static func saying(_ command: RemindInvoice, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.invoice))
  }
}
