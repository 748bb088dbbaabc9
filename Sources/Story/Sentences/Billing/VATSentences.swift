import ClientArea
import Store

/// The VAT of invoices, and what they say (BILL-15, BILL-16).
enum VATSentences {
  static let all: [any ScenarioStep.Type] = [
    SellerHasPassedThreshold.self, LatestInvoiceFollowsCase.self, LatestInvoiceMentions.self,
  ]
}

/// So that consumers of the European Union pay the rate of their own country.
struct SellerHasPassedThreshold: GivenStep {
  static let pattern: StepPattern<Self> = "le vendeur a passé le seuil européen de TVA"

  func build(in scene: Scene) throws { try scene.builder.setPastThreshold(true) }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.worlds)) }
}

struct LatestInvoiceFollowsCase: ThenStep {
  var name = FreeText("")

  static let pattern: StepPattern<Self> =
    "la TVA de la dernière facture suit le cas \(\.name, as: "cas")"

  func check(in scene: Scene) throws -> Finding {
    try Mismatch.check(try scene.latestInvoice().vat.name, is: name.text)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

/// Anywhere in what the law wants to be said, in the language of the buyer.
struct LatestInvoiceMentions: ThenStep {
  var isMentioned = true
  var text = FreeText("")

  static let pattern: StepPattern<Self> =
    "la dernière facture \(\.isMentioned, "mentionne", "ne mentionne pas") \(\.text, as: "texte")"

  func check(in scene: Scene) throws -> Finding {
    let invoice = try scene.latestInvoice()
    let language = try scene.desk.reader.account(invoice.account).language
    let texts =
      (invoice.legal.seller + [invoice.vat.mention] + invoice.legal.terms).map { $0[language] }
      + [invoice.legal.orderNumber]
    let said = texts.filter { !$0.isEmpty }.joined(separator: " · ")
    return try Mismatch.check(
      said.contains(text.text) == isMentioned, Phrase(name: text.text),
      found: Phrase(name: said.isEmpty ? "—" : said))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}
