/// That contacts and guests may do what they were granted, and no more.
package enum EachHasAPermissionSet: Rule {
  package static let id: RuleID = "ACCESS-4"
  package static let source = "C"
  package static let statement = Phrase(
    fr: """
      Chaque contact ou invité a ses droits : facturation, assistance, prestations, configuration, \
      sécurité et autres.
      """,
    it: """
      Ogni contatto o ospite ha i suoi diritti: fatturazione, assistenza, servizi, configurazione, \
      sicurezza e altri.
      """,
    en: """
      Each contact or guest has a permission set: billing, support, provisioning, configuration, \
      security and others.
      """)

  static func reason(_ permissions: Permissions, of name: String) -> Reason {
    let words = permissions.words
    return Reason(
      Self.self,
      permissions.isEmpty
        ? Phrase(
          fr: "\(name) n'a aucun droit.", it: "\(name) non ha alcun diritto.",
          en: "\(name) has no permission.")
        : Phrase(
          fr: "\(name) : \(words).",
          it: "\(name): \(words).",
          en: "\(name): \(words)."))
  }
}

/// That a right holds wherever something is done or shown.
package enum PermissionsHoldEverywhere: Rule {
  package static let id: RuleID = "ACCESS-10"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Les droits sont vérifiés là où commandes et requêtes s'exécutent : listes, choix, recherche et \
      raccourcis ne montrent rien de plus que les fiches.
      """,
    it: """
      I diritti sono verificati dove comandi e richieste si eseguono: liste, scelte, ricerca e \
      scorciatoie non mostrano più delle schede.
      """,
    en: """
      Permissions are checked where commands and queries run: lists, pickers, search and shortcuts \
      show no more than detail screens.
      """)

  /// What a session may do in its acting account; nothing where it acts for none.
  package static func rights(
    of session: Session, reading records: some Records
  ) throws -> AccountRights {
    guard let user = session.user, let account = session.account else { return .limited(.none) }
    return try records.access(of: user, to: account)?.rights ?? .limited(.none)
  }

  /// - Throws: a refusal that says which right is missing, and who can give it. Whoever acts for no account
  ///   (staff, the clock, a visitor) is for other rules to judge.
  package static func check(
    _ permissions: [Permission], of session: Session, reading records: some Records
  ) throws {
    guard let account = session.account else { return }
    let rights = try rights(of: session, reading: records)
    let missing = permissions.filter { !rights.allows($0) }
    guard !missing.isEmpty else { return }
    throw refusal(missing, in: try records.account(account))
  }

  /// The rights that a payment takes: to spend the balance, or to write another payer's name on the invoice,
  /// takes more than to pay.
  static func check(
    _ payment: PaymentOrder, of session: Session, reading records: some Records
  ) throws {
    let isMore = payment.choice == .balance || payment.payer != nil
    try check(isMore ? [.pay, .manageBalance] : [.pay], of: session, reading: records)
  }

  /// What is said to somebody who lacks these rights in an account.
  package static func refusal(_ missing: [Permission], in account: ClientAccount) -> Refusal {
    let words = Phrase.list(missing.map(\.word))
    return Refusal(
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: """
              Il vous manque le droit « \(words) » dans \
              \(account.nameAndCode) : son titulaire peut vous le donner.
              """,
            it: """
              Le manca il diritto «\(words)» in \
              \(account.nameAndCode): il titolare può darglielo.
              """,
            en: """
              You do not have permission to “\(words)” in \
              \(account.nameAndCode): its owner can give it to you.
              """)),
        Reason(EachHasAPermissionSet.self, EachHasAPermissionSet.statement),
      ])
  }
}

/// What stays with the owner of an account whatever is delegated.
package enum SomeThingsAreNeverDelegated: Rule {
  package static let id: RuleID = "ACCESS-11"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Ne se délèguent jamais : fermer le compte, changer son titulaire ou l'identifiant du titulaire, \
      accorder plus de droits qu'on n'en a.
      """,
    it: """
      Non si delegano mai: chiudere l'account, cambiarne il titolare o l'accesso del titolare, concedere \
      più diritti di quanti se ne hanno.
      """,
    en: """
      Never delegable: closing the account, changing its owner or the owner's login, granting more than \
      one has.
      """)

  /// Nobody grants what he does not have. What was granted before by somebody else may stay.
  static func checkGrant(
    of permissions: Permissions, beyond before: Permissions, by rights: AccountRights
  ) throws(Refusal) {
    let excess = permissions.subtracting(before).subtracting(rights.permissions)
    guard !excess.isEmpty else { return }
    let words = excess.words
    throw Refusal(
      Self.self,
      Phrase(
        fr:
          "Vous ne pouvez pas donner ce que vous n'avez pas : \(words).",
        it: "Non può dare ciò che non ha: \(words).",
        en: "You cannot grant what you do not have: \(words)."))
  }

  /// The owner's access is not one of those that are managed.
  static func checkIsNotTheOwners(_ access: AccountAccess) throws(Refusal) {
    guard access.role == .owner else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "L'accès du titulaire ne se change pas ici.",
        it: "L'accesso del titolare non si modifica qui.",
        en: "The owner's access is not changed here."))
  }

  /// The address of an account is where its owner gets what acts without login.
  static func checkMayChangeAddress(_ rights: AccountRights) throws(Refusal) {
    guard rights != .owner else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Seul le titulaire change l'adresse du compte : elle reçoit ses liens et ses alertes.",
        it: "Solo il titolare cambia l'indirizzo dell'account: riceve i suoi link e avvisi.",
        en:
          "Only the owner changes the account's address: it receives the owner's links and alerts.")
    )
  }
}

/// That what was taken away is gone at once.
package enum LossTakesEffectAtOnce: Rule {
  package static let id: RuleID = "ACCESS-9"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Inactif, un retrait ou un droit perdu agit dès la prochaine action d'une session ouverte : on \
      revient à son propre compte avec un message, et rien d'à moitié fait n'est gardé.
      """,
    it: """
      Inattivo, una rimozione o un diritto perso agisce alla prossima azione di una sessione aperta: si \
      torna al proprio account con un messaggio, e nulla di fatto a metà resta.
      """,
    en: """
      Inactive, removal or a lost permission takes effect at the next action of an open session: one \
      falls back to one's own account with a message, and nothing half-done is kept.
      """)

  static let reason = Reason(LossTakesEffectAtOnce.self, LossTakesEffectAtOnce.statement)

  /// Whether a refusal is about the person: a right is missing, an order is not entrusted to his account any
  /// more, or a link is broken. A screen that lives by what is refused so has no ground any more.
  package static func isLoss(_ refusal: Refusal) -> Bool {
    let rules = [
      PermissionsHoldEverywhere.id, AgencyActsLikeTheClient.id, OwnerKeepsEveryRight.id,
    ]
    return !refusal.isForNow && refusal.reasons.contains { rules.contains($0.rule) }
  }

  /// What somebody is told whose screen closes: that something was taken from him, and what.
  package static func closing(because loss: Refusal) -> Refusal {
    let fact = Phrase(
      fr: "Un droit vous a été retiré. \(loss.sentence)",
      it: "Un diritto le è stato tolto. \(loss.sentence)",
      en: "A right was taken from you. \(loss.sentence)")
    return Refusal(because: [Reason(Self.self, fact)] + loss.reasons)
  }

  /// Where somebody goes on whose access to an account has ended: to his own account, or, if he has none, to
  /// the first that he still reaches. Who reaches none has nowhere to go but out. Staff that acted as a client
  /// goes back to the administration. Whoever has another password says it at the login page (ACCESS-13).
  package static func fallback(
    from session: Session, reading records: some Records
  ) throws -> Session {
    if try AChangedPasswordEndsSessions.hasEnded(session, reading: records) { return .visitor }
    if let staff = session.impersonator {
      let isStaff = try records.user(staff).isActive && records.user(staff).kind == .internal
      return isStaff ? Session(user: staff, account: nil) : .visitor
    }
    guard let user = session.user, try records.user(user).isActive else { return .visitor }
    let reached = try records.accesses(of: user).filter { $0.status == .active }
    let home = reached.first { $0.role == .owner } ?? reached.first
    return home.map { Session(user: user, account: $0.account) } ?? .visitor
  }
}
