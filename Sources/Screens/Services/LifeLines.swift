import ClientArea
import Store

/// What a service's page says of the days after its expiry.
enum LifeLines {
  /// « en rédemption : renouvelable jusqu'au 18 févr. 2026, frais de 80,00 € HT ; en suppression le … ».
  static func text(
    of next: LifeWords.Next, _ facts: ServiceDetail.Facts, in context: Context
  ) -> String {
    context.words(phrase(of: next, facts))
  }

  /// What the clock says of the steps that services have taken on its way.
  static func taken(_ steps: Int) -> Phrase {
    Phrase(
      fr: " Suspensions et suppressions : \(number: steps).",
      it: " Sospensioni ed eliminazioni: \(number: steps).",
      en: " Suspensions and deletions: \(number: steps).")
  }

  private static func phrase(of next: LifeWords.Next, _ facts: ServiceDetail.Facts) -> Phrase {
    let word = facts.phase.word(for: facts.service.kind)
    switch facts.phase {
    case .active:
      return Phrase(
        fr: "\(next.steps)\(feeLater(next))", it: "\(next.steps)\(feeLater(next))",
        en: "\(next.steps)\(feeLater(next))")
    case .expired:
      return until(next).map {
        Phrase(
          fr: "\($0) ; \(next.steps)", it: "\($0); \(next.steps)", en: "\($0); \(next.steps)")
      } ?? next.steps
    case .suspended:
      let renewable = until(next) ?? word
      let isDomain = facts.service.kind == .domain
      let suspended = isDomain ? word[.fr] : LifeWords.suspended(facts.service.kind)
      return Phrase(
        fr: "\(suspended) ; \(renewable)\(fee(next)) ; \(next.steps)",
        it: "\(word); \(renewable)\(fee(next)); \(next.steps)",
        en: "\(word); \(renewable)\(fee(next)); \(next.steps)")
    case .pending:
      return Phrase(
        fr: "\(word), non renouvelable ; \(next.steps)",
        it: "\(word), non rinnovabile; \(next.steps)",
        en: "\(word), not renewable; \(next.steps)")
    case .deleted:
      let day =
        facts.service.endedOn ?? facts.life.day(of: .deletion, after: facts.service.expiresOn)
      return facts.service.kind == .domain
        ? Phrase(
          fr: "supprimé le \(day) : le nom est libre",
          it: "eliminato il \(day): il nome è libero", en: "deleted on \(day): the name is free")
        : Phrase(
          fr: "\(LifeWords.deleted(facts.service.kind)) le \(day) ; son histoire reste",
          it: "eliminato il \(day); la sua storia resta",
          en: "deleted on \(day); its history stays")
    }
  }

  private static func until(_ next: LifeWords.Next) -> Phrase? {
    next.until.map {
      Phrase(
        fr: "renouvelable jusqu'au \($0)", it: "rinnovabile fino al \($0)",
        en: "renewable until \($0)")
    }
  }

  /// What a renewal out of redemption would cost besides, before it has come to that.
  private static func feeLater(_ next: LifeWords.Next) -> Phrase {
    next.fee.map {
      Phrase(
        fr: " ; en rédemption, \($0) HT de plus", it: "; in redenzione, \($0) in più, IVA esclusa",
        en: "; in redemption, \($0) more, excluding tax")
    } ?? Phrase(name: "")
  }

  private static func fee(_ next: LifeWords.Next) -> Phrase {
    next.fee.map {
      Phrase(
        fr: ", frais de \($0) HT", it: ", spese di \($0) IVA esclusa",
        en: ", fee of \($0) excluding tax")
    } ?? Phrase(name: "")
  }
}
