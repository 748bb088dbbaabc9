import ClientArea
import Store

/// Invoices that staff issues.
enum InvoiceSentences {
  static let all: [any ScenarioStep.Type] = [
    IssuesInvoice.self, IssuesInvoiceDueIn.self, IssuesInvoiceOfLines.self,
    IssuesInvoiceOfLinesDueIn.self, PaysInvoice.self, CancelsInvoice.self, RemindsInvoice.self,
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

struct IssuesInvoice: InvoiceSentence {
  typealias Said = IssueInvoice

  var actor = Actor.unknown
  var client = AccountCode("")
  var amount = Money.zero
  var subject = FreeText("")

  static let pattern: StepPattern<Self> = """
    \(\.actor) émet à \(\.client) une facture de \(\.amount) HT pour \(\.subject, as: "objet")
    """

  func command(in names: Names) throws -> any Command {
    IssueInvoice(
      to: try names.account(client).id, for: subject.text,
      lines: [InvoiceLine(label: subject.text, amount: amount)])
  }

  static func saying(_ command: IssueInvoice, in names: Names) throws -> Self? {
    guard command.delay == StaffInvoiceIsPaidFromBilling.usualDelay,
      let line = command.onlyLine
    else { return nil }
    return Self(
      client: try names.code(of: command.account), amount: line.amount,
      subject: FreeText(command.subject))
  }
}

/// With another delay than the usual one.
struct IssuesInvoiceDueIn: InvoiceSentence {
  typealias Said = IssueInvoice

  var actor = Actor.unknown
  var client = AccountCode("")
  var amount = Money.zero
  var subject = FreeText("")
  var delay = StaffInvoiceIsPaidFromBilling.usualDelay

  static let pattern: StepPattern<Self> = """
    \(\.actor) émet à \(\.client) une facture de \(\.amount) HT pour \(\.subject, as: "objet"), \
    à régler sous \(\.delay) jours
    """

  func command(in names: Names) throws -> any Command {
    IssueInvoice(
      to: try names.account(client).id, for: subject.text,
      lines: [InvoiceLine(label: subject.text, amount: amount)], dueIn: delay)
  }

  static func saying(_ command: IssueInvoice, in names: Names) throws -> Self? {
    guard command.delay >= 0, let line = command.onlyLine else { return nil }
    return Self(
      client: try names.code(of: command.account), amount: line.amount,
      subject: FreeText(command.subject), delay: command.delay)
  }
}

struct PaysInvoice: InvoiceSentence {
  typealias Said = PayInvoice

  var actor = Actor.unknown
  var subject = FreeText("")
  var choice = PaymentChoice.card

  static let pattern: StepPattern<Self> = """
    \(\.actor) règle la facture \(\.subject, as: "objet")\(\.choice, PaymentChoice.words)
    """

  func command(in names: Names) throws -> any Command {
    PayInvoice(try names.invoice(subject).id, with: choice)
  }

  static func saying(_ command: PayInvoice, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.invoice), choice: command.choice)
  }
}

struct CancelsInvoice: InvoiceSentence {
  typealias Said = CancelInvoice

  var actor = Actor.unknown
  var subject = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) annule par un avoir la facture \(\.subject, as: "objet")"

  func command(in names: Names) throws -> any Command {
    CancelInvoice(try names.invoice(subject).id)
  }

  static func saying(_ command: CancelInvoice, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.invoice))
  }
}

extension IssueInvoice {
  /// A short sentence has one of something at the usual rate, which bears the subject.
  fileprivate var onlyLine: InvoiceLine? {
    guard lines.count == 1, let line = lines.first, line.label == subject else { return nil }
    return line.quantity == .one && line.rate == .usual ? line : nil
  }
}
