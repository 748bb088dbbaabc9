/// How a service comes to another owner.
package enum AChangeOfOwnerIsAgreed: Rule {
  package static let id: RuleID = "LINK-16"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Changement de propriétaire : demandé par le propriétaire, accepté par le compte qui reprend, et dit aux deux \
      par courriel. Contacts techniques, commandes en cours, liens rapides et renouvellement automatique sont \
      énumérés d'abord, et gardés ou terminés comme les deux en conviennent. Rien de ce qui a été facturé ne change.
      """,
    it: """
      Cambio di proprietario: chiesto dal proprietario, accettato dall'account che subentra, e comunicato a entrambi \
      per e-mail. Contatti tecnici, ordini in corso, link rapidi e rinnovo automatico sono elencati prima, e tenuti \
      o terminati come i due convengono. Nulla di ciò che è stato fatturato cambia.
      """,
    en: """
      Change of owner: asked by the owner, accepted by the account that takes over, and told to both by mail. \
      Technical contacts, open orders, quick links and automatic renewal are listed first, and kept or ended as the \
      two agree. Nothing that was invoiced changes.
      """)

  /// Who asks for it and takes it back: the owner of the account himself, for a right that somebody was granted gives
  /// away nothing of it.
  static func checkAsker(
    _ session: Session, on service: Service, reading records: some Records
  ) throws -> ClientAccount {
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    guard standing == .owner else {
      var reasons = [
        Reason(
          Self.self,
          Phrase(
            fr: "Seul le propriétaire de \(service.name) peut le céder.",
            it: "Solo il proprietario di \(service.name) può cederlo.",
            en: "Only the owner of \(service.name) can hand it over."))
      ]
      if standing == .technicalContact { reasons.append(isForwarded(service)) }
      throw Refusal(because: reasons + standing.refusalReasons(on: service))
    }
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices, .manageContacts], reading: records)
    guard try PermissionsHoldEverywhere.rights(of: session, reading: records) == .owner else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Seul le titulaire de \(account.nameAndCode) cède une prestation.",
          it: "Solo il titolare di \(account.nameAndCode) cede un servizio.",
          en: "Only the owner of \(account.nameAndCode) hands a service over."))
    }
    return account
  }

  /// What a technical contact does instead: support sends it on (LINK-12).
  private static func isForwarded(_ service: Service) -> Reason {
    Reason(
      NotGrantedByATechnicalLink.self,
      Phrase(
        fr:
          "Contact technique, demandez-le au support : il le transmet au propriétaire de \(service.name).",
        it:
          "Da contatto tecnico, lo chieda al supporto: lo inoltra al proprietario di \(service.name).",
        en:
          "As technical contact, ask support: it sends the request on to the owner of \(service.name)."
      ))
  }

  /// The account that a code or an address means, which is another than the owner's.
  static func account(
    meantBy text: String, other owner: ClientAccount, reading records: some Records
  ) throws -> ClientAccount {
    let account = try ALinkIsNewAndToSomebodyElse.existing(text, reading: records)
    guard account.id == owner.id else { return account }
    throw ALinkIsNewAndToSomebodyElse.refusal(
      Phrase(
        fr: "La prestation est déjà à \(owner.nameAndCode).",
        it: "Il servizio è già di \(owner.nameAndCode).",
        en: "The service is \(owner.nameAndCode)'s already."))
  }

  /// Two questions about one service would contradict each other.
  static func checkNoneIsOpen(_ open: OwnerChange?, _ service: Service) throws(Refusal) {
    guard let open else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr:
          "Un changement de propriétaire de \(service.name) est déjà demandé, le \(open.askedOn).",
        it: "Un cambio di proprietario di \(service.name) è già chiesto, il \(open.askedOn).",
        en: "A change of owner of \(service.name) is asked for already, on \(open.askedOn)."),
      forNow: true)
  }

  /// - Throws: a refusal where the question is over.
  static func checkIsOpen(
    _ change: OwnerChange, _ service: Service, on today: Day
  ) throws(Refusal) {
    if change.status == .asked, today > deadline(of: change) {
      throw Refusal(because: [AQuestionEndsUnanswered.reason(change)], forNow: true)
    }
    guard let day = change.endedOn else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr:
          "Le changement de propriétaire de \(service.name) est \(change.status.word) depuis le \(day).",
        it:
          "Il cambio di proprietario di \(service.name) è \(change.status.word) dal \(day).",
        en: "The change of owner of \(service.name) has been \(change.status.word) since \(day)."),
      forNow: true)
  }

  /// Only the account that was asked answers.
  static func checkAnswers(
    _ change: OwnerChange, _ account: ClientAccount, _ service: Service
  ) throws(Refusal) {
    guard change.to != account.id else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La question sur \(service.name) est posée à un autre compte.",
        it: "La domanda su \(service.name) è rivolta a un altro account.",
        en: "The question about \(service.name) is put to another account."))
  }

  /// Where there is no question at all.
  package static func nothingAsked(_ name: String) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "Aucun changement de propriétaire de \(name) n'est demandé.",
        it: "Nessun cambio di proprietario di \(name) è chiesto.",
        en: "No change of owner of \(name) is asked for."), forNow: true)
  }

  /// The last day on which it can be answered, as with ORDER-12's question.
  package static func deadline(of change: OwnerChange) -> Day {
    AQuestionEndsUnanswered.deadline(askedOn: change.askedOn)
  }
}

extension AQuestionEndsUnanswered {
  static func check(_ change: OwnerChange, on today: Day, byClock: Bool) throws(Refusal) {
    try check(
      isDue: change.status == .asked
        && today > AChangeOfOwnerIsAgreed.deadline(of: change), byClock: byClock)
  }

  static func reason(_ change: OwnerChange) -> Reason {
    reason(askedOn: change.askedOn)
  }
}
