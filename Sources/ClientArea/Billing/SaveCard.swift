/// An account saves a card for its automatic renewals, in the place of the one that it had (BILL-22).
package struct SaveCard: Command, Hashable {
  package let outcome: CardOutcome

  package init(_ outcome: CardOutcome) { self.outcome = outcome }

  package var personalAct: PersonalAct? { .payment }

  package var title: Phrase {
    Phrase(fr: "enregistrer une carte", it: "salvare una carta", en: "save a card")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageBalance], reading: records)
    let former = try records.savedCard(of: account.id)
    let card = SavedCard.fresh(
      of: account.id, outcome: outcome, replacing: former?.id, under: &circumstances)
    var decision = Decision(
      saying: former.map {
        Phrase(
          fr: "Carte \(card.masked) enregistrée, à la place de \($0.masked).",
          it: "Carta \(card.masked) salvata, al posto di \($0.masked).",
          en: "Card \(card.masked) saved, in the place of \($0.masked).")
      }
        ?? Phrase(
          fr: "Carte \(card.masked) enregistrée.", it: "Carta \(card.masked) salvata.",
          en: "Card \(card.masked) saved."))
    decision.name(card.masked)
    decision.save(card)
    decision.explain([AServiceRenewsItself.paysFor(account, with: card)])
    return decision
  }
}
