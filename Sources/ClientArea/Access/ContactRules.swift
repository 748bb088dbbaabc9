/// Who adds and changes the contacts and guests of an account.
package enum ContactsAreAddedOrInvited: Rule {
  package static let id: RuleID = "ACCESS-2"
  package static let source = "C"
  package static let statement = Phrase(
    fr: """
      Un client ajoute un contact en saisissant ses coordonnées, ou invite quelqu'un par courriel ; le \
      support peut faire l'un et l'autre.
      """,
    it: """
      Un cliente aggiunge un contatto inserendone i dati, o invita qualcuno per e-mail; il supporto può \
      fare l'uno e l'altro.
      """,
    en: """
      A client adds a contact by entering the details, or invites a guest by mail; staff can do both.
      """)

  /// The account of which somebody is about to manage the contacts, and what he may pass on.
  /// - Throws: a refusal where he may not.
  static func account(
    _ id: ID<ClientAccount>, managedBy session: Session, reading records: some Records
  ) throws -> (account: ClientAccount, rights: AccountRights) {
    let account = try records.standingAccount(id)
    if try SessionMustStand.isStaff(session, reading: records) {
      try EachOfStaffHasARole.checkRole(.editClients, of: session, reading: records)
      return (account, .owner)
    }
    let acting = try SessionMustStand.actingAccount(
      of: session, needing: [.manageContacts], reading: records)
    guard acting.id == id else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "On ne gère que les contacts du compte pour lequel on agit.",
          it: "Si gestiscono solo i contatti dell'account per cui si agisce.",
          en: "One manages only the contacts of the account one acts for."))
    }
    return (account, try PermissionsHoldEverywhere.rights(of: session, reading: records))
  }

  static func reason(_ user: User, _ role: AccessRole, of account: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(user.name) (\(user.email)) : \(role.word) de \(account.nameAndCode).",
        it: "\(user.name) (\(user.email)): \(role.word) di \(account.nameAndCode).",
        en: "\(user.name) (\(user.email)): \(role.word) of \(account.nameAndCode)."))
  }
}

/// Whom one may invite, and whom one registers.
package enum AGuestIsRegisteredElsewhere: Rule {
  package static let id: RuleID = "ACCESS-3"
  package static let source = "C"
  package static let statement = Phrase(
    fr: """
      Un invité a déjà un compte client ou est contact d'un autre client ; sinon il ouvre d'abord un \
      compte gratuit, depuis la connexion.
      """,
    it: """
      Un ospite ha già un account cliente o è contatto di un altro cliente; altrimenti apre prima un account \
      gratuito, dall'accesso.
      """,
    en: """
      A guest has a client account already or is a contact of another client; otherwise they first open a \
      free account, from the login screen.
      """)

  /// Whether a user is known beside an account: as an owner, or as another client's contact.
  static func isRegistered(
    _ user: User, besides account: ID<ClientAccount>, reading records: some Records
  ) throws -> Bool {
    try records.accesses(of: user.id).contains { access in
      switch access.role {
      case .owner: access.status == .active
      case .contact: access.account != account && access.status == .active
      case .guest: false
      }
    }
  }

  /// The user whom an address invites.
  static func guest(
    _ email: String, of account: ClientAccount, reading records: some Records
  ) throws -> User {
    guard let user = try records.user(email: email.trimmed), user.kind == .external, user.isActive,
      try isRegistered(user, besides: account.id, reading: records)
    else {
      throw refusal(
        Phrase(
          fr: """
            \(email.trimmed) n'est pas encore client : un compte gratuit s'ouvre d'abord, depuis la \
            connexion (« Ouvrir un compte gratuit »).
            """,
          it: """
            \(email.trimmed) non è ancora cliente: prima si apre un account gratuito, dall'accesso \
            («Aprire un account gratuito»).
            """,
          en: """
            \(email.trimmed) is no client yet: a free account is opened first, from the login screen \
            (“Open a free account”).
            """))
    }
    return user
  }

  /// - Throws: a refusal where a new contact's address is known already.
  static func checkCanBeRegistered(
    _ email: String, in account: ClientAccount, reading records: some Records
  ) throws {
    let user = try records.user(email: email)
    if let user, try records.access(of: user.id, to: account.id) != nil {
      throw refusal(
        Phrase(
          fr: "\(email) est déjà dans la liste de ce compte.",
          it: "\(email) è già nella lista di questo account.",
          en: "\(email) is in this account's list already."))
    }
    let isKnown =
      if let user {
        try user.kind == .internal || isRegistered(user, besides: account.id, reading: records)
      } else {
        try records.account(meantBy: email) != nil
      }
    guard isKnown else { return }
    throw refusal(
      Phrase(
        fr: "\(email) est déjà enregistré : invitez cette personne au lieu de l'ajouter.",
        it: "\(email) è già registrato: inviti questa persona invece di aggiungerla.",
        en: "\(email) is registered already: invite this person instead of adding."))
  }

  static func refusal(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .email)
  }
}

/// What « Contacts et invités » tells.
package enum EveryAccessHasAStatus: Rule {
  package static let id: RuleID = "ACCESS-5"
  package static let source = "C"
  package static let statement = Phrase(
    fr: """
      « Contacts et invités » montre chacun avec son type et son état : En attente (noté, courriel non \
      envoyé), Invitation envoyée, Refusé, Actif, Inactif.
      """,
    it: """
      «Contatti e ospiti» mostra ognuno con tipo e stato: In attesa (annotato, e-mail non inviata), \
      Invito inviato, Rifiutato, Attivo, Inattivo.
      """,
    en: """
      “Contacts and guests” lists everybody with type and status: Pending (recorded, mail not sent), \
      Invitation sent, Declined, Active, Inactive.
      """)

  static func reason(_ user: User, is status: AccessStatus) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(user.name) : \(status.word).", it: "\(user.name): \(status.word).",
        en: "\(user.name): \(status.word)."))
  }

  /// Why nothing is done to an access that is not there.
  package static let none = Refusal(
    EveryAccessHasAStatus.self,
    Phrase(
      fr: "Cette personne n'a aucun accès à ce compte.",
      it: "Questa persona non ha alcun accesso a questo account.",
      en: "This person has no access to this account."), forNow: true)

  /// An access is switched on and off only once it has been accepted.
  static func checkCanSwitch(_ access: AccountAccess, to status: AccessStatus) throws(Refusal) {
    switch (access.status, status) {
    case (.active, .inactive), (.inactive, .active): return
    case (.pending, _), (.invited, _), (.declined, _), (.active, _), (.inactive, _):
      throw Refusal(
        Self.self,
        Phrase(
          fr:
            "Cet accès est « \(access.status.word) » : il ne peut pas devenir « \(status.word) ».",
          it:
            "Questo accesso è «\(access.status.word)»: non può diventare «\(status.word)».",
          en: "This access is “\(access.status.word)”: it cannot become “\(status.word)”."))
    }
  }
}

/// What the back office shows of who reaches what.
package enum TheBackOfficeListsAccesses: Rule {
  package static let id: RuleID = "ACCESS-7"
  package static let source = "C"
  package static let statement = Phrase(
    fr: """
      L'administration montre « Liste des accès » pour qui atteint d'autres comptes, et pour lui seul ; \
      « Contacts » liste contacts et invités avec type, code, utilisateur, date et état.
      """,
    it: """
      L'amministrazione mostra «Elenco degli accessi» per chi raggiunge altri account, e solo per lui; \
      «Contatti» elenca contatti e ospiti con tipo, codice, utente, data e stato.
      """,
    en: """
      The back office shows “Access list” for whoever reaches other accounts, and only for them; \
      “Contacts” lists contacts and guests with type, code, user, date and status.
      """)

  /// The accesses of a user that make the section; none, and there is no section.
  package static func section(of accesses: [AccountAccess]) -> [AccountAccess] {
    accesses.filter { $0.role != .owner }
  }
}
