/// How long a future owner is asked.
package enum AQuestionEndsUnanswered: Rule {
  package static let id: RuleID = "ORDER-12"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      La demande d'accord prend fin sans réponse après 30 jours ; qui l'a posée apprend la réponse, ou qu'il \
      n'en est pas venu, et rien d'autre. Elle attend aussi qui n'est que contact d'un autre client, et ouvre \
      un compte à son nom pour répondre.
      """,
    it: """
      La richiesta di consenso finisce senza risposta dopo 30 giorni; chi l'ha fatta viene a sapere la \
      risposta, o che non ne è arrivata, e nient'altro. Attende anche chi è soltanto contatto di un altro \
      cliente, e apre un account a suo nome per rispondere.
      """,
    en: """
      A question for consent ends unanswered after 30 days; the one who asked is told the answer, or that none \
      came, and nothing else. It also waits for somebody who is only a contact of another client, and who \
      opens an account of their own to answer.
      """)

  /// In days after the one on which it was asked.
  package static let lifetime = 30

  /// The last day on which it can be answered.
  package static func deadline(of link: AdministrativeLink) -> Day { deadline(askedOn: link.since) }

  static func deadline(askedOn day: Day) -> Day { day + lifetime }

  static func check(
    _ link: AdministrativeLink, on today: Day, byClock: Bool
  ) throws(Refusal) {
    try check(isDue: link.status == .pending && today > deadline(of: link), byClock: byClock)
  }

  /// - Parameter isDue: whether a question waits, and its last day is over.
  static func check(isDue: Bool, byClock: Bool) throws(Refusal) {
    guard byClock, isDue else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Une demande n'expire que sans réponse, après \(lifetime, "jour", "jours").",
          it: "Una richiesta scade soltanto senza risposta, dopo \(lifetime, "giorno", "giorni").",
          en: "A request expires only without an answer, after \(lifetime, "day", "days")."))
    }
  }

  /// To a person who had no account when he was asked, and has one now.
  static func comes(to account: ClientAccount, from asker: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(asker.nameAndCode) attend la réponse de \(account.nameAndCode).",
        it: "\(asker.nameAndCode) attende la risposta di \(account.nameAndCode).",
        en: "\(asker.nameAndCode) awaits the answer of \(account.nameAndCode)."))
  }

  /// Names nobody: whoever asked reads it.
  static func reason(_ link: AdministrativeLink) -> Reason { reason(askedOn: link.since) }

  static func reason(askedOn day: Day) -> Reason {
    let last = deadline(askedOn: day)
    return Reason(
      Self.self,
      Phrase(
        fr: "La demande du \(day) est restée sans réponse jusqu'au \(last).",
        it: "La richiesta del \(day) è rimasta senza risposta fino al \(last).",
        en: "The question of \(day) was left unanswered until \(last)."))
  }
}
