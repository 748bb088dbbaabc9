/// An account gives its saved card up, and with it whatever it renews automatically (BILL-22).
package struct RemoveCard: Command, Hashable {
  package init() {}

  package var title: Phrase {
    Phrase(
      fr: "retirer la carte enregistrée", it: "togliere la carta salvata",
      en: "remove the saved card")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageBalance], reading: records)
    guard let card = try records.savedCard(of: account.id) else {
      throw AServiceRenewsItself.noCard(account)
    }
    let renewed = try records.automaticRenewals(of: account.id)
    var decision = Decision(
      saying: renewed.isEmpty
        ? Phrase(
          fr: "Carte \(card.masked) retirée.", it: "Carta \(card.masked) tolta.",
          en: "Card \(card.masked) removed.")
        : Phrase(
          fr: "Carte \(card.masked) retirée ; plus rien n'est renouvelé automatiquement.",
          it: "Carta \(card.masked) tolta; nulla è più rinnovato automaticamente.",
          en: "Card \(card.masked) removed; nothing is renewed automatically any more."))
    decision.name(card.masked)
    decision.remove(card)
    for var service in renewed {
      try decision.endAutomaticRenewal(
        of: &service, because: AServiceRenewsItself.cardRemoved(account),
        exceptFor: [account.id], reading: records)
      decision.save(service)
    }
    return decision
  }
}
