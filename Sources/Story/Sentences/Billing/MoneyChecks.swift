import ClientArea
import Store

struct LatestInvoiceHasLines: ThenStep {
  var count = 0
  var form = Grammar.one

  static let pattern: StepPattern<Self> =
    "la dernière facture a \(\.count) \(\.form, "ligne", "lignes", "ligne(s)")"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check("\(try scene.latestInvoice().lines.count)", is: "\(count)")
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

struct DraftsExist: ThenStep {
  var count = 0
  var form = Grammar.one

  static let pattern: StepPattern<Self> = """
    \(\.count) \(\.form, "brouillon existe", "brouillons existent", "brouillon(s) existe(nt)")
    """

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check("\(try scene.facts.invoiceDrafts().count)", is: "\(count)")
  }
}

/// What the credit notes of an invoice come to together (BILL-17).
struct CreditNotesMake: ThenStep {
  var subject = FreeText("")
  var amount = Money.zero

  static let pattern: StepPattern<Self> =
    "les avoirs de la facture \(\.subject, as: "objet") font \(\.amount) TTC"

  func check(in scene: Scene) throws -> Finding {
    let rest = try scene.facts.rest(of: try scene.names.invoice(subject))
    return try Mismatch.check(rest.credited.includingTax, is: amount)
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.names.findInvoice(subject).map { try scene.setting(of: $0) }
  }
}

/// What is left of an invoice, to pay or paid.
struct InvoiceLeaves: ThenStep {
  var amount = Money.zero
  var subject = FreeText("")

  static let pattern: StepPattern<Self> =
    "il reste \(\.amount) TTC de la facture \(\.subject, as: "objet")"

  func check(in scene: Scene) throws -> Finding {
    let rest = try scene.facts.rest(of: try scene.names.invoice(subject))
    return try Mismatch.check(rest.totals.includingTax, is: amount)
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.names.findInvoice(subject).map { try scene.setting(of: $0) }
  }
}

/// CLIENTS-13.
struct ExpensesMake: ThenStep {
  var code = AccountCode("")
  var amount = Money.zero

  static let pattern: StepPattern<Self> = "les dépenses de \(\.code) font \(\.amount) HT"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(
      try scene.facts.expenses(of: try scene.names.account(code).id), is: amount)
  }
}
