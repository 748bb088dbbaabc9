/// Where users are created.
package enum EachKindOfUserHasItsPlace: Rule {
  package static let id: RuleID = "PERSON-1"
  package static let source = "D"
  package static let statement = Phrase(
    fr: """
      Les utilisateurs internes se créent seulement dans « Utilisateurs », les externes seulement dans la \
      fiche du client. Chaque écran refuse l'autre sorte.
      """,
    it: """
      Gli utenti interni si creano solo in «Utenti», gli esterni solo nella scheda del cliente. Ogni \
      schermata rifiuta l'altro tipo.
      """,
    en: """
      Internal users are created in “Users” only, external ones in the client's record only. Each screen \
      refuses the other kind.
      """)

  /// - Throws: a refusal that says where the other kind is created.
  static func check(_ kind: UserKind, in place: CreateUser.Place) throws(Refusal) {
    switch (kind, place) {
    case (.internal, .users), (.external, .client): return
    case (.external, .users):
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Un utilisateur externe se crée dans « Clients », sur la fiche de son client.",
          it: "Un utente esterno si crea in «Clienti», sulla scheda del suo cliente.",
          en: "An external user is created in “Clients”, on the client's record."))
    case (.internal, .client):
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Un utilisateur interne se crée dans « Utilisateurs ».",
          it: "Un utente interno si crea in «Utenti».",
          en: "An internal user is created in “Users”."))
    }
  }

  /// - Throws: a refusal where somebody else than staff manages users.
  static func checkIsStaff(_ session: Session, reading records: some Records) throws {
    guard try !SessionMustStand.isStaff(session, reading: records) else {
      return try EachOfStaffHasARole.checkRole(.manageUsers, of: session, reading: records)
    }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Seul le support gère « Utilisateurs ».",
        it: "Solo il supporto gestisce «Utenti».",
        en: "Only staff manages “Users”."))
  }

  /// - Throws: a refusal where somebody would lock himself out.
  static func checkIsSomebodyElse(_ user: User, than session: Session) throws(Refusal) {
    guard user.id == session.user else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "On ne se désactive pas soi-même.", it: "Non si disattiva sé stessi.",
        en: "Nobody can deactivate themselves."))
  }

  /// An address that leads to somebody already.
  static func isTaken(_ email: String) -> Refusal {
    refusal(
      Phrase(
        fr: "\(email) est déjà pris : donnez une autre adresse.",
        it: "\(email) è già in uso: indichi un altro indirizzo.",
        en: "\(email) is taken already: give another address."))
  }

  static func reason(_ user: User, created: Bool) -> Reason {
    let state = created ? UserWords.created : user.stateWord
    return Reason(
      Self.self,
      Phrase(
        fr: "\(user.name) (\(user.email)), utilisateur \(user.kind.word) : \(state).",
        it: "\(user.name) (\(user.email)), utente \(user.kind.word): \(state).",
        en: "\(user.name) (\(user.email)), \(user.kind.word) user: \(state)."))
  }

  private static func refusal(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .email)
  }
}

/// That a person gets a login on the spot.
package enum AUserIsSetUpWithThePerson: Rule {
  package static let id: RuleID = "PERSON-4"
  package static let source = "D"
  package static let statement = Phrase(
    fr: """
      À la création d'une personne, un utilisateur externe peut être configuré aussitôt ; il est \
      immédiatement visible dans « Utilisateurs ».
      """,
    it: """
      Alla creazione di una persona si può configurare subito un utente esterno; è immediatamente \
      visibile in «Utenti».
      """,
    en: """
      When a person is created an external user can be set up at once; it is immediately visible in \
      “Users”.
      """)

  static func reason(_ person: Person, _ user: User) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(person.name) a l'utilisateur externe \(user.email), visible dans « Utilisateurs ».",
        it: "\(person.name) ha l'utente esterno \(user.email), visibile in «Utenti».",
        en: "\(person.name) has the external user \(user.email), visible in “Users”."))
  }

  /// An address that is another user's, and what to do about it.
  static func isSomebodyElses(_ email: String) -> Refusal {
    refusal(
      Phrase(
        fr: """
          \(email) est déjà l'adresse d'un autre utilisateur : ajoutez la personne sans utilisateur, et \
          invitez cette adresse dans « Contacts et invités ».
          """,
        it: """
          \(email) è già l'indirizzo di un altro utente: aggiunga la persona senza utente, e inviti \
          questo indirizzo in «Contatti e ospiti».
          """,
        en: """
          \(email) is another user's address already: add the person without a user, and invite this \
          address in “Contacts and guests”.
          """))
  }

  /// An address that is the user of a person who is there.
  static func belongsTo(_ person: Person, _ email: String) -> Refusal {
    refusal(
      Phrase(
        fr: """
          \(email) est l'utilisateur de \(person.name) : ajoutez \(person.name) au type au lieu d'en \
          créer une autre.
          """,
        it: """
          \(email) è l'utente di \(person.name): aggiunga \(person.name) al tipo invece di crearne \
          un'altra.
          """,
        en: """
          \(email) is the user of \(person.name): add \(person.name) to the type instead of creating \
          another person.
          """))
  }

  /// A person has one user at most.
  static func checkHasNone(_ person: Person, reading records: some Records) throws {
    guard let user = person.user else { return }
    let email = try records.user(user).email
    throw refusal(
      Phrase(
        fr: "\(person.name) a déjà un utilisateur : \(email).",
        it: "\(person.name) ha già un utente: \(email).",
        en: "\(person.name) has a user already: \(email)."))
  }

  private static func refusal(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .email)
  }
}
