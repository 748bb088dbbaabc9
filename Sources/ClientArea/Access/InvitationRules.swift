/// How an invitation lives.
package enum AnInvitationIsForOneUserOnce: Rule {
  package static let id: RuleID = "ACCESS-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une invitation vaut pour un utilisateur, 7 jours, une fois ; elle se renvoie (le délai repart) et se \
      retire ; refusée, elle peut être renvoyée. On ne s'invite pas soi-même, ni quelqu'un qui a déjà \
      accès, ni deux fois.
      """,
    it: """
      Un invito vale per un utente, 7 giorni, una volta; si rinvia (il termine riparte) e si ritira; \
      rifiutato, può essere rinviato. Non si invita sé stessi, né chi ha già accesso, né due volte.
      """,
    en: """
      An invitation is for one user, valid 7 days, usable once; it can be resent (restarts the delay) and \
      withdrawn; a declined one can be sent anew. Nobody can invite themselves, somebody who has access \
      already, or twice.
      """)

  /// In days after the one on which it was sent.
  package static let lifetime = 7

  /// The last day on which an invitation can be answered.
  package static func deadline(of access: AccountAccess) -> Day? {
    access.invitedOn.map { $0 + lifetime }
  }

  /// Whether a sent invitation can no longer be answered.
  package static func hasExpired(_ access: AccountAccess, on today: Day) -> Bool {
    guard access.status == .invited, let deadline = deadline(of: access) else { return false }
    return today > deadline
  }

  /// - Parameter access: how the user reaches the account already, if at all.
  static func checkCanInvite(
    _ user: User, with access: AccountAccess?, by session: Session, on today: Day
  ) throws(Refusal) {
    guard user.id != session.user else {
      throw refusal(
        Phrase(
          fr: "On ne s'invite pas soi-même.", it: "Non si invita sé stessi.",
          en: "Nobody can invite themselves."))
    }
    guard let access else { return }
    switch access.status {
    case .declined: return
    case .invited where hasExpired(access, on: today): return
    case .active:
      throw refusal(
        Phrase(
          fr: "\(user.name) a déjà accès à ce compte.",
          it: "\(user.name) ha già accesso a questo account.",
          en: "\(user.name) has access to this account already."))
    case .inactive:
      throw refusal(
        Phrase(
          fr: "L'accès de \(user.name) est inactif : rendez-le actif.",
          it: "L'accesso di \(user.name) è inattivo: lo renda attivo.",
          en: "The access of \(user.name) is inactive: make it active."))
    case .pending, .invited:
      throw refusal(
        Phrase(
          fr: "Une invitation de \(user.name) est déjà en attente : renvoyez-la ou retirez-la.",
          it: "Un invito a \(user.name) è già in attesa: lo rinvii o lo ritiri.",
          en: "An invitation of \(user.name) is pending already: resend or withdraw it."))
    }
  }

  static func checkCanSend(_ access: AccountAccess) throws(Refusal) {
    switch access.status {
    case .pending, .invited, .declined: return
    case .active, .inactive: throw answered
    }
  }

  /// - Throws: a refusal where there is nothing to answer, or no longer, or for somebody else.
  static func checkCanAnswer(
    _ access: AccountAccess, by session: Session, on today: Day
  ) throws(Refusal) {
    guard session.user == access.user else {
      throw refusal(
        Phrase(
          fr: "Cette invitation est pour quelqu'un d'autre, qui y répond en personne.",
          it: "Questo invito è per qualcun altro, che risponde di persona.",
          en: "This invitation is for somebody else, who answers in person."))
    }
    guard access.status == .invited else { throw answered }
    guard let deadline = deadline(of: access), hasExpired(access, on: today) else { return }
    throw refusal(
      Phrase(
        fr: "Cette invitation valait jusqu'au \(deadline) : demandez qu'on vous la renvoie.",
        it: "Questo invito valeva fino al \(deadline): chieda che le sia rinviato.",
        en: "This invitation was valid until \(deadline): ask for it to be resent."))
  }

  static func reason(_ user: User, until deadline: Day) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Invitation pour \(user.email) seul, jusqu'au \(deadline).",
        it: "Invito per \(user.email) soltanto, fino al \(deadline).",
        en: "Invitation for \(user.email) alone, until \(deadline)."))
  }

  /// Why whoever was not invited answers nothing, and nothing is sent again or withdrawn.
  package static let none = Refusal(
    AnInvitationIsForOneUserOnce.self,
    Phrase(
      fr: "Il n'y a pas d'invitation de ce compte pour cette personne.",
      it: "Non c'è alcun invito di questo account per questa persona.",
      en: "There is no invitation of this account for this person."), forNow: true)

  private static let answered = refusal(
    Phrase(
      fr: "Cette invitation a déjà servi ou n'attend pas de réponse.",
      it: "Questo invito è già servito o non attende risposta.",
      en: "This invitation has been used or awaits no answer."))

  private static func refusal(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .email)
  }
}

/// What accepting leads to.
package enum AnAcceptedGuestSwitchesAccounts: Rule {
  package static let id: RuleID = "ACCESS-6"
  package static let source = "C"
  package static let statement = Phrase(
    fr: """
      L'invité accepte ou refuse ; accepté, le compte lui est proposé à la connexion, par son nom et son \
      code, et dans le menu du haut, d'où l'on change de compte à tout moment.
      """,
    it: """
      L'ospite accetta o rifiuta; accettato, l'account gli è proposto all'accesso, con nome e codice, e nel \
      menu in alto, da cui si cambia account in ogni momento.
      """,
    en: """
      The guest accepts or declines; accepted, the account is offered at login, by name and code, and in \
      the top menu, from which accounts are switched at any time.
      """)

  static func reason(_ account: ClientAccount, accepted: Bool) -> Reason {
    Reason(
      Self.self,
      accepted
        ? Phrase(
          fr: "\(account.nameAndCode) est maintenant l'un de vos comptes.",
          it: "\(account.nameAndCode) è ora uno dei suoi account.",
          en: "\(account.nameAndCode) is one of your accounts now.")
        : Phrase(
          fr: "\(account.nameAndCode) ne sera pas l'un de vos comptes.",
          it: "\(account.nameAndCode) non sarà uno dei suoi account.",
          en: "\(account.nameAndCode) will not be one of your accounts."))
  }
}
