import ClientArea
import Store

/// What is true of invoices.
enum InvoiceChecks {
  static let all: [any ScenarioStep.Type] = [
    LatestInvoiceIsFor.self, LatestInvoiceBears.self, LatestInvoiceIsOf.self,
    InvoicesExist.self, NumbersFollow.self, InvoiceStandsAs.self, LatestInvoiceHasLines.self,
    DraftsExist.self, CreditNotesMake.self, InvoiceLeaves.self, ExpensesMake.self,
  ]
}

struct LatestInvoiceIsFor: ThenStep {
  var code = AccountCode("")

  static let pattern: StepPattern<Self> = "la dernière facture est au nom de \(\.code)"

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.desk.reader.account(try scene.latestInvoice().account)
    return try Mismatch.check(
      actual.isMeant(by: code.text), Phrase(name: code.text),
      found: Phrase(name: actual.nameAndCode))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

/// The name on the paper, which is a payer's where one was chosen (BILL-8, BILL-12).
struct LatestInvoiceBears: ThenStep {
  var name = FreeText("")

  static let pattern: StepPattern<Self> = "la dernière facture porte le nom \(\.name, as: "nom")"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.latestInvoice().buyer.name, is: name.text)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

struct LatestInvoiceIsOf: ThenStep {
  var excludingTax = Money.zero
  var includingTax = Money.zero

  static let pattern: StepPattern<Self> =
    "la dernière facture est de \(\.excludingTax) HT, \(\.includingTax) TTC"

  func check(in scene: Scene) throws -> Finding {
    let totals = try scene.latestInvoice().totals
    return try Mismatch.check(
      Self.text(totals.excludingTax, totals.includingTax),
      is: Self.text(excludingTax, includingTax))
  }

  private static func text(_ excludingTax: Money, _ includingTax: Money) -> String {
    "\(excludingTax.text(in: .fr)) HT, \(includingTax.text(in: .fr)) TTC"
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

struct InvoicesExist: ThenStep {
  var count = 0
  var form = Grammar.one
  var code: AccountCode?

  static let pattern: StepPattern<Self> = """
    \(\.count) \(\.form, "facture existe", "factures existent", "facture(s) existe(nt)")\
    \(" au nom de ", \.code)
    """

  func check(in scene: Scene) throws -> Finding {
    let account = try code.map { try scene.names.account($0).id }
    return try Mismatch.check("\(try scene.facts.invoiceCount(of: account))", is: "\(count)")
  }

  func setting(in scene: Scene) throws -> Setting? {
    try code.map { Setting(.tab(.invoices), as: try scene.view(ofOwner: $0)) }
  }
}

struct NumbersFollow: ThenStep {
  var isOfInvoices = true

  static let pattern: StepPattern<Self> =
    "les numéros \(\.isOfInvoices, "de facture", "d'avoir") se suivent sans trou"

  func check(in scene: Scene) throws -> Finding {
    let numbers =
      try isOfInvoices ? scene.facts.invoiceNumbers() : scene.facts.creditNoteNumbers()
    var last: [Substring: Int] = [:]
    for number in numbers {
      let parts = number.split(separator: "-")
      let (series, expected) = (parts[0], (last[parts[0]] ?? 0) + 1)
      guard parts.count == 2, Int(parts[1]) == expected else {
        throw Mismatch(expected: "\(series)-…\(expected)", actual: number)
      }
      last[series] = expected
    }
    return Finding(
      expected: Phrase(fr: "aucun trou", it: "nessun buco", en: "no gap"),
      actual: Phrase(name: numbers.isEmpty ? "—" : numbers.joined(separator: ", ")))
  }
}

struct InvoiceStandsAs: ThenStep {
  var subject = FreeText("")
  var status = InvoiceStatus.due

  static let pattern: StepPattern<Self> =
    "la facture \(\.subject, as: "objet") est \(\.status)"

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.facts.status(of: try scene.names.invoice(subject))
    return try Mismatch.check(actual.written, is: status.written)
  }

  func setting(in scene: Scene) throws -> Setting? {
    try scene.names.findInvoice(subject).map { try scene.setting(of: $0) }
  }
}

extension Scene {
  func latestInvoice() throws -> Invoice {
    guard let invoice = try facts.latestInvoice() else {
      throw Mismatch(
        expected: Phrase(fr: "une facture", it: "una fattura", en: "an invoice"),
        actual: Phrase(fr: "aucune", it: "nessuna", en: "none"))
    }
    return invoice
  }

  /// The invoice that was issued last; nil where there is none.
  func settingOfLatestInvoice() throws -> Setting? {
    try facts.latestInvoice().map { try setting(of: $0) }
  }

  /// An invoice as the account sees it that it is in the name of.
  func setting(of invoice: Invoice) throws -> Setting {
    Setting(.page(.invoice(invoice.id)), as: try view(ofOwner: invoice.account))
  }
}
