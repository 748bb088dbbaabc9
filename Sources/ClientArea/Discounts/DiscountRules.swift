/// What a discount is.
package enum ADiscountIsALineOfItsOwn: Rule {
  package static let id: RuleID = "CLIENTS-10"
  package static let source = "B+"
  package static let statement = Phrase(
    fr: """
      Une remise, en pour cent ou en montant, vaut pour un compte, un groupe ou un produit, ses deux jours \
      compris. Elle est une ligne à part du récapitulatif, de la commande et de la facture, au taux de la \
      ligne qu'elle réduit. Celle qui a servi ou qui est terminée ne se modifie plus.
      """,
    it: """
      Uno sconto, in percentuale o in importo, vale per un account, un gruppo o un prodotto, i suoi due \
      giorni compresi. È una riga a sé del riepilogo, dell'ordine e della fattura, all'aliquota della riga \
      che riduce. Quello che è servito o che è terminato non si modifica più.
      """,
    en: """
      A discount, in percent or amount, is for an account, a group or a product, both its days included. It \
      is a line of its own on recap, order and invoice, at the rate of the line that it reduces. One that \
      was used or is over is changed no more.
      """)

  /// The line that takes it off, below the line that it reduces.
  package static func line(
    of discount: Discount, below line: InvoiceLine, in language: Language
  ) -> InvoiceLine {
    InvoiceLine(
      label: discount.terms.name[language],
      unitPrice: -discount.terms.reduction.taken(off: line.amount), rate: line.rate,
      discount: discount.id)
  }

  static func checkChangeable(
    _ discount: Discount, isUsed: Bool, on today: Day
  ) throws(Refusal) {
    try checkStands(discount, on: today)
    guard isUsed else { return }
    let name = discount.terms.name
    throw Refusal(
      Self.self,
      Phrase(
        fr: "« \(name) » figure sur une facture : elle ne se modifie plus, on peut y mettre fin.",
        it: "«\(name)» figura su una fattura: non si modifica più, lo si può terminare.",
        en: "“\(name)” stands on an invoice: it is changed no more, but can be ended."),
      forNow: true)
  }

  /// Only what counts, or will, is changed or ended.
  static func checkStands(_ discount: Discount, on today: Day) throws(Refusal) {
    let state = discount.state(on: today)
    guard state == .over || state == .archived else { return }
    let name = discount.terms.name
    throw Refusal(
      Self.self,
      Phrase(
        fr: "« \(name) » est \(state.word).", it: "«\(name)» è \(state.word).",
        en: "“\(name)” is \(state.word)."), forNow: true)
  }
}

/// Which of several discounts counts.
package enum TheBestDiscountWins: Rule {
  package static let id: RuleID = "CLIENTS-12"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Plusieurs remises ne s'ajoutent pas : sur chaque ligne compte celle qui en retire le plus, à égalité \
      la plus ancienne. Comptent celles du jour du paiement, du compte au nom duquel est la facture, de ses \
      groupes et du produit. Aucune ligne ne descend sous zéro ; un total de 0,00 € est payé sans carte.
      """,
    it: """
      Più sconti non si sommano: su ogni riga vale quello che toglie di più, a parità il più vecchio. \
      Valgono quelli del giorno del pagamento, dell'account a cui è intestata la fattura, dei suoi gruppi e \
      del prodotto. Nessuna riga scende sotto zero; un totale di 0,00 € è pagato senza carta.
      """,
    en: """
      Several discounts do not add up: on each line the one that takes most off counts, the oldest of \
      equals. Those of the day of the payment count, of the account that the invoice is made out to, of its \
      groups and of the product. No line goes below zero; a total of €0.00 is paid without a card.
      """)

  /// Those that count at a price, the best first.
  package static func ranked(
    _ discounts: [Discount], for buyer: ID<ClientAccount>, in groups: [ID<ClientGroup>],
    buying product: ID<Product>, at price: Money, on day: Day
  ) -> [Discount] {
    discounts.filter { discount in
      discount.counts(on: day) && discount.terms.reduction.taken(off: price) > .zero
        && isFor(discount.terms.target, buyer, groups, product)
    }.sorted { left, right in
      let (most, less) = (
        left.terms.reduction.taken(off: price), right.terms.reduction.taken(off: price)
      )
      if most != less { return most > less }
      let (older, newer) = (left.terms.firstDay, right.terms.firstDay)
      return older == newer ? left.id < right.id : older < newer
    }
  }

  private static func isFor(
    _ target: DiscountTerms.Target, _ buyer: ID<ClientAccount>, _ groups: [ID<ClientGroup>],
    _ product: ID<Product>
  ) -> Bool {
    switch target {
    case .account(let account): account == buyer
    case .group(let group): groups.contains(group)
    case .product(let other): other == product
    }
  }

  /// The one that counts, and those that do not beside it. What a group is called is for staff alone.
  static func reasons(_ ranked: [Discount], off line: InvoiceLine) -> [Reason] {
    guard let best = ranked.first else { return [] }
    let (name, last) = (best.terms.name, best.terms.lastDay)
    let taken = best.terms.reduction.taken(off: line.amount)
    let counts = Reason(
      ADiscountIsALineOfItsOwn.self,
      Phrase(
        fr: "\(name) : \(taken) HT de moins, jusqu'au \(last).",
        it: "\(name): \(taken) in meno senza IVA, fino al \(last).",
        en: "\(name): \(taken) less excluding tax, until \(last)."))
    return [counts]
      + ranked.dropFirst().map { other in
        let name = other.terms.name
        let less = other.terms.reduction.taken(off: line.amount)
        return Reason(
          Self.self,
          Phrase(
            fr: "\(name) retirerait \(less) HT : elle ne s'ajoute pas.",
            it: "\(name) toglierebbe \(less) senza IVA: non si aggiunge.",
            en: "\(name) would take \(less) off excluding tax: it is not added."))
      }
  }

  static let nothingToPay = Reason(
    TheBestDiscountWins.self,
    Phrase(
      fr: "Le total est de 0,00 € : la facture est émise et payée sans carte.",
      it: "Il totale è di 0,00 €: la fattura è emessa e pagata senza carta.",
      en: "The total is €0.00: the invoice is issued and paid without a card."))
}
