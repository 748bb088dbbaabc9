/// Staff gives up a price that is planned and has not begun: the one before it goes on (ORDER-11).
package struct WithdrawPrice: Command, Hashable {
  package let product: ID<Product>
  package let startsOn: Day

  package init(of product: ID<Product>, from day: Day) {
    self.product = product
    startsOn = day
  }

  package var title: Phrase {
    Phrase(
      fr: "retirer le prix prévu au \(startsOn)", it: "ritirare il prezzo previsto dal \(startsOn)",
      en: "withdraw the price planned for \(startsOn)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try AnOrderKeepsItsPrice.checkMayEdit(session, reading: records)
    let history = try records.prices(of: product)
    guard let price = history.beginning(on: startsOn) else { throw unknown(history.product) }
    guard startsOn > circumstances.today else { throw hasBegun }
    let name = history.product.called
    let left = PriceHistory(
      of: history.product, later: history.later.filter { $0.id != price.id }
    ).price(on: startsOn)
    var decision = Decision(
      saying: Phrase(
        fr: "\(name) coûtera toujours \(left) HT le \(startsOn).",
        it: "\(name) costerà ancora \(left) IVA esclusa il \(startsOn).",
        en: "\(name) will still cost \(left) excluding tax on \(startsOn)."))
    decision.name(name)
    decision.remove(price)
    decision.explain(AnOrderKeepsItsPrice.self, decision.message)
    return decision
  }

  private func unknown(_ product: Product) -> Refusal {
    let name = product.called
    return Refusal(
      AnOrderKeepsItsPrice.self,
      Phrase(
        fr: "Aucun prix de « \(name) » ne commence le \(startsOn).",
        it: "Nessun prezzo di «\(name)» comincia il \(startsOn).",
        en: "No price of “\(name)” begins on \(startsOn)."), forNow: true)
  }

  private var hasBegun: Refusal {
    Refusal(
      AnOrderKeepsItsPrice.self,
      Phrase(
        fr: "Ce prix a commencé le \(startsOn) : il ne se retire plus, mais un autre peut suivre.",
        it:
          "Questo prezzo è cominciato il \(startsOn): non si ritira più, ma un altro può seguire.",
        en: "This price began on \(startsOn): it is withdrawn no more, but another may follow."),
      forNow: true)
  }
}
