/// « Vendeur »: the provider as its invoices show it, and what they have to say. A setting of the world (BILL-16).
package struct Seller: Entity {
  package let id: ID<Seller>
  package let party: Party
  /// « SAS »; empty where it was never said.
  package let legalForm: String
  package let capital: Money
  /// « RCS Clermont-Ferrand »: the register and its town.
  package let register: String
  /// Whether it sells so much to consumers of the European Union that it owes the VAT of their countries (OSS).
  package var isPastThreshold: Bool
  package let mentions: SellerMentions

  package init(
    id: ID<Seller>, party: Party, legalForm: String, capital: Money, register: String,
    isPastThreshold: Bool, mentions: SellerMentions
  ) {
    self.id = id
    self.party = party
    self.legalForm = legalForm
    self.capital = capital
    self.register = register
    self.isPastThreshold = isPastThreshold
    self.mentions = mentions
  }

  /// Where a world says nothing of it.
  package static let usual = Seller(
    id: ID(-1), party: .provider, legalForm: "", capital: .zero, register: "",
    isPastThreshold: false, mentions: .none)

  /// « SAS au capital de 50 000,00 € », « RCS Clermont-Ferrand 001002005 ».
  package var legalLines: [Phrase] {
    var lines: [Phrase] = []
    if !legalForm.isEmpty {
      lines.append(
        Phrase(
          fr: "\(legalForm) au capital de \(capital)", it: "\(legalForm), capitale \(capital)",
          en: "\(legalForm), capital \(capital)"))
    }
    if !register.isEmpty { lines.append(Phrase(name: "\(register) \(party.siren)")) }
    return lines
  }

  /// What an invoice to a buyer says beside its amounts: what was sold, that it was paid at once, and for a
  /// professional what happens when it is paid late.
  package func terms(for buyer: Party, paidAtOnce: Bool) -> [Phrase] {
    let terms =
      [mentions.nature] + (paidAtOnce ? [mentions.paidAtOnce] : [])
      + (buyer.isCompany ? [mentions.late, mentions.indemnity, mentions.discount] : [])
    return terms.filter { !$0.fr.isEmpty }
  }

  /// What an invoice to a buyer shows beside its amounts.
  func legal(for buyer: Party, paidAtOnce: Bool, orderNumber: String = "") -> InvoiceLegal {
    InvoiceLegal(
      seller: legalLines, terms: terms(for: buyer, paidAtOnce: paidAtOnce),
      orderNumber: orderNumber)
  }
}

/// What the law wants to be said on an invoice; empty where the seller says nothing.
package struct SellerMentions: Hashable, Sendable {
  /// « Prestation de services ».
  package let nature: Phrase
  package let paidAtOnce: Phrase
  /// The rate of what is paid late.
  package let late: Phrase
  /// The 40 € of costs.
  package let indemnity: Phrase
  /// What is taken off for paying early.
  package let discount: Phrase

  package init(
    nature: Phrase, paidAtOnce: Phrase, late: Phrase, indemnity: Phrase, discount: Phrase
  ) {
    self.nature = nature
    self.paidAtOnce = paidAtOnce
    self.late = late
    self.indemnity = indemnity
    self.discount = discount
  }

  package static let none = SellerMentions(
    nature: Phrase(name: ""), paidAtOnce: Phrase(name: ""), late: Phrase(name: ""),
    indemnity: Phrase(name: ""), discount: Phrase(name: ""))
}

/// What an invoice shows besides seller, buyer and lines, frozen with it (BILL-8, BILL-16).
package struct InvoiceLegal: Hashable, Sendable {
  /// The lines below the seller's name.
  package let seller: [Phrase]
  package let terms: [Phrase]
  /// The buyer's own number of the order; empty where none was given.
  package let orderNumber: String

  package init(seller: [Phrase], terms: [Phrase], orderNumber: String) {
    self.seller = seller
    self.terms = terms
    self.orderNumber = orderNumber
  }

  /// That of an invoice of the time when nothing more was shown.
  package static let unsaid = InvoiceLegal(seller: [], terms: [], orderNumber: "")
}
