import ClientArea
import Store

/// Invoices that are not issued yet; the first line of a draft says what it is about.
enum DraftSentences {
  static let all: [any ScenarioStep.Type] = [
    DraftsInvoice.self, EditsDraft.self, DeletesDraft.self, IssuesDraft.self,
  ]
}

struct DraftsInvoice: Sentence {
  typealias Said = DraftInvoice

  var actor = Actor.unknown
  var client = AccountCode("")
  var order: FreeText?
  var delay = StaffInvoiceIsPaidFromBilling.usualDelay
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) prépare pour \(\.client) une facture\(" pour la commande ", \.order, as: "numéro") à régler \
    sous \(\.delay) jours :\(rows: \.lines)
    """

  func command(in names: Names) throws -> any Command {
    DraftInvoice(
      to: try names.account(client).id, lines: try LineTable.lines(of: lines), dueIn: delay,
      orderNumber: order?.text ?? "")
  }

  static func saying(_ command: DraftInvoice, in names: Names) throws -> Self? {
    guard command.delay >= 0 else { return nil }
    return Self(
      client: try names.code(of: command.account),
      order: command.orderNumber.isEmpty ? nil : FreeText(command.orderNumber),
      delay: command.delay,
      lines: LineTable.table(of: command.lines))
  }

  func happensAt(in names: Names) -> Spot { .tab(.drafts) }
}

struct EditsDraft: Sentence {
  typealias Said = EditDraft

  var actor = Actor.unknown
  var subject = FreeText("")
  var order: FreeText?
  var delay = StaffInvoiceIsPaidFromBilling.usualDelay
  var lines = FieldTable([])

  static let pattern: StepPattern<Self> = """
    \(\.actor) modifie le brouillon \(\.subject, as: "objet")\(" pour la commande ", \.order, as: "numéro") \
    à régler sous \(\.delay) jours :\(rows: \.lines)
    """

  func command(in names: Names) throws -> any Command {
    EditDraft(
      try names.draft(subject).id, lines: try LineTable.lines(of: lines), dueIn: delay,
      orderNumber: order?.text ?? "")
  }

  static func saying(_ command: EditDraft, in names: Names) throws -> Self? {
    let stored = DraftEntry(of: try names.reader.invoiceDraft(command.draft))
    let entry = command.edit.told { try $0.merged(over: stored) }
    guard entry.delay >= 0 else { return nil }
    return Self(
      subject: try names.name(of: command.draft),
      order: entry.orderNumber.isEmpty ? nil : FreeText(entry.orderNumber), delay: entry.delay,
      lines: LineTable.table(of: entry.lines))
  }

  func happensAt(in names: Names) -> Spot { .tab(.drafts) }
}

struct DeletesDraft: Sentence {
  typealias Said = DeleteDraft

  var actor = Actor.unknown
  var subject = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) supprime le brouillon \(\.subject, as: "objet")"

  func command(in names: Names) throws -> any Command {
    DeleteDraft(try names.draft(subject).id)
  }

  static func saying(_ command: DeleteDraft, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.draft))
  }

  func happensAt(in names: Names) -> Spot { .tab(.drafts) }
}

struct IssuesDraft: InvoiceSentence {
  typealias Said = IssueDraft

  var actor = Actor.unknown
  var subject = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) émet le brouillon \(\.subject, as: "objet")"

  func command(in names: Names) throws -> any Command { IssueDraft(try names.draft(subject).id) }

  static func saying(_ command: IssueDraft, in names: Names) throws -> Self? {
    Self(subject: try names.name(of: command.draft))
  }
}
