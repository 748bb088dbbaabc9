import ClientArea
import Store

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

/// Staff issues an invoice of free lines; the first says what it is about.
struct IssuesInvoiceOfLines: Sentence {
  typealias Said = IssueInvoice

  var actor = Actor.unknown
  var client = AccountCode("")
  var order: FreeText?
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) émet à \(\.client) une facture\(" pour la commande ", \.order, as: "numéro") :\
    \(rows: \.lines)
    """

  func command(in names: Names) throws -> any Command {
    let lines = try LineTable.lines(of: lines)
    return IssueInvoice(
      to: try names.account(client).id, for: lines.first?.label ?? "", lines: lines,
      orderNumber: order?.text ?? "")
  }

  static func saying(_ command: IssueInvoice, in names: Names) throws -> Self? {
    guard command.delay == StaffInvoiceIsPaidFromBilling.usualDelay,
      command.subject == command.lines.first?.label
    else { return nil }
    return Self(
      client: try names.code(of: command.account), order: command.order,
      lines: LineTable.table(of: command.lines))
  }

  func happensAt(in names: Names) throws -> Spot { try lines.spot(in: names) }
}

/// With another delay than the usual one.
struct IssuesInvoiceOfLinesDueIn: Sentence {
  typealias Said = IssueInvoice

  var actor = Actor.unknown
  var client = AccountCode("")
  var order: FreeText?
  var delay = StaffInvoiceIsPaidFromBilling.usualDelay
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) émet à \(\.client) une facture\(" pour la commande ", \.order, as: "numéro") à régler sous \
    \(\.delay) jours :\(rows: \.lines)
    """

  func command(in names: Names) throws -> any Command {
    let lines = try LineTable.lines(of: lines)
    return IssueInvoice(
      to: try names.account(client).id, for: lines.first?.label ?? "", lines: lines, dueIn: delay,
      orderNumber: order?.text ?? "")
  }

  static func saying(_ command: IssueInvoice, in names: Names) throws -> Self? {
    guard command.delay >= 0, command.subject == command.lines.first?.label else { return nil }
    return Self(
      client: try names.code(of: command.account), order: command.order, delay: command.delay,
      lines: LineTable.table(of: command.lines))
  }

  func happensAt(in names: Names) throws -> Spot { try lines.spot(in: names) }
}

extension FieldTable {
  /// The page of the invoice that such lines made, or the list where there is none.
  fileprivate func spot(in names: Names) throws -> Spot {
    let subject = fields.dropFirst().first?.name ?? ""
    return try names.findInvoice(FreeText(subject)).map { .page(.invoice($0.id)) }
      ?? .menu(names.session.account == nil ? .invoices : .billing)
  }
}

extension IssueInvoice {
  fileprivate var order: FreeText? { orderNumber.isEmpty ? nil : FreeText(orderNumber) }

  /// A short sentence has one of something at the usual rate, which bears the subject.
  fileprivate var onlyLine: InvoiceLine? {
    guard orderNumber.isEmpty, lines.count == 1, let line = lines.first, line.label == subject
    else { return nil }
    return line.quantity == .one && line.rate == .usual ? line : nil
  }
}
