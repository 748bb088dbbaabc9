import ClientArea
import Store

/// The VAT of invoices, and what they say (BILL-15, BILL-16).
enum VATSentences {
  static let all: [any ScenarioStep.Type] = [
    SellerHasPassedThreshold.self, VIESKnows.self, LatestInvoiceFollowsCase.self,
    LatestInvoiceIsAtRate.self,
    LatestInvoiceMentions.self,
  ]
}

/// So that consumers of the European Union pay the rate of their own country.
struct SellerHasPassedThreshold: GivenStep {
  static let pattern: StepPattern<Self> = "le vendeur a passé le seuil européen de TVA"

  func build(in scene: Scene) throws { try scene.builder.setPastThreshold(true) }

  func setting(in scene: Scene) -> Setting? { Setting(.tab(.worlds)) }
}

/// What VIES would say of a number, in the place of the one that nobody asks here (BILL-15).
struct VIESKnows: GivenStep {
  var isKnown = true
  var number = FreeText("")

  static let pattern: StepPattern<Self> = """
    VIES \(\.isKnown, "connaît", "ne connaît pas") le numéro de TVA \(\.number, as: "numéro")
    """

  func build(in scene: Scene) throws {
    try scene.builder.setVIES(knows: isKnown, number.text)
  }

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

/// All its lines are at this rate: « 8,5 % ».
struct LatestInvoiceIsAtRate: ThenStep {
  var rate = FreeText("")

  static let pattern: StepPattern<Self> =
    "la dernière facture est au taux de \(\.rate, as: "n %")"

  func check(in scene: Scene) throws -> Finding {
    let rates = Set(try scene.latestInvoice().lines.map(\.rate)).sorted()
    let found = rates.map { $0.text(in: .fr) }.joined(separator: ", ")
    return try Mismatch.check(
      TaxRate(reading: rate.text).map { [$0] } == rates, Phrase(name: rate.text),
      found: Phrase(name: found))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

/// Anywhere on the page: who sells and buys, what, and what the law wants to be said, in the language of the buyer.
struct LatestInvoiceMentions: ThenStep {
  enum Wording: Sendable { case bears, mentions, mentionsNot }

  var wording = Wording.mentions
  var text = FreeText("")

  static let pattern: StepPattern<Self> = """
    la dernière facture \(\.wording, [
      (.mentions, "mentionne"), (.bears, "porte la mention"), (.mentionsNot, "ne mentionne pas"),
    ]) \(\.text, as: "texte")
    """

  func check(in scene: Scene) throws -> Finding {
    let invoice = try scene.latestInvoice()
    let language = try scene.desk.reader.account(invoice.account).language
    let texts =
      (invoice.legal.seller + invoice.vatLines + invoice.legal.terms).map { $0[language] }
      + [invoice.legal.orderNumber] + invoice.buyer.lines(in: language)
      + invoice.seller.lines(in: language) + invoice.lines.map(\.label)
    let said = texts.filter { !$0.isEmpty }.joined(separator: " · ")
    return try Mismatch.check(
      said.contains(text.text) == (wording != .mentionsNot), Phrase(name: text.text),
      found: Phrase(name: said.isEmpty ? "—" : said))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestInvoice() }
}

extension Party {
  /// What the block of a seller or a buyer says.
  fileprivate func lines(in language: Language) -> [String] {
    [
      name, street, "\(postcode) \(city)".trimmed, Countries.name(of: country)[language],
      siren.isEmpty ? "" : "SIREN \(siren)", vatNumber,
    ]
  }
}
