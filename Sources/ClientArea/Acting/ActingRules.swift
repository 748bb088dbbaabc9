/// That staff sees what the client sees.
package enum StaffSeesTheClientsPanel: Rule {
  package static let id: RuleID = "CLIENTS-7"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      « Accès avec les droits du client » : l'hébergeur entre dans l'espace du client et y voit exactement ce \
      que voit son titulaire ; le lien en haut à droite ramène là d'où l'on vient, sélection et filtres gardés.
      """,
    it: """
      «Accesso con i diritti del cliente»: il fornitore entra nell'area del cliente e vi vede esattamente \
      ciò che vede il titolare; il link in alto a destra riporta al punto di partenza, selezione e filtri \
      conservati.
      """,
    en: """
      “Access with the client's rights”: staff enters the client's area and sees exactly what its owner sees; \
      the link at the top right leads back to where staff was, selection and filters kept.
      """)

  /// The owner through whose eyes a client's panel is seen.
  /// - Throws: a refusal where nobody can log in to it.
  static func owner(
    of account: ClientAccount, reading records: some Records
  ) throws -> User {
    let owner = try records.accesses(to: account.id)
      .filter { $0.role == .owner && $0.status == .active }
      .map { try records.user($0.user) }
      .first { $0.isActive }
    guard let owner else {
      throw Refusal(
        Self.self,
        Phrase(
          fr:
            "\(account.nameAndCode) n'a pas de titulaire actif : son espace ne s'ouvre à personne.",
          it:
            "\(account.nameAndCode) non ha un titolare attivo: la sua area non si apre a nessuno.",
          en: "\(account.nameAndCode) has no active owner: nobody can enter its area."))
    }
    return owner
  }

  static func reason(_ account: ClientAccount, through owner: User) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "L'espace de \(account.nameAndCode), tel que \(owner.name) le voit.",
        it: "L'area di \(account.nameAndCode), come la vede \(owner.name).",
        en: "The area of \(account.nameAndCode), as \(owner.name) sees it."))
  }
}

/// How long staff may act as a client, and what it may not do meanwhile.
package enum ActingAsTheClientHasLimits: Rule {
  package static let id: RuleID = "CLIENTS-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      L'accès avec les droits du client demande un motif, s'arrête après 30 minutes simulées et signe chaque \
      entrée du journal des deux noms. Il ne permet ni de payer, ni de lire un code d'accès ou \
      d'autorisation, ni de changer un mot de passe, ni de répondre à une invitation ou à une demande d'accord.
      """,
    it: """
      L'accesso con i diritti del cliente chiede un motivo, termina dopo 30 minuti simulati e firma ogni voce \
      del giornale con i due nomi. Non permette di pagare, né di leggere un codice di accesso o di \
      autorizzazione, né di cambiare una password, né di rispondere a un invito o a una richiesta di consenso.
      """,
    en: """
      Access with the client's rights asks a reason, ends after 30 simulated minutes and signs every entry of \
      the journal with both names. It does not let one pay, read an access or auth code, change a password, \
      or answer an invitation or a request for consent.
      """)

  /// In simulated minutes.
  package static let minutes = 30
  /// The longest motive, in characters: it stands in the band and in the client's journal.
  package static let longestMotive = 80

  static func checkMotive(_ motive: String) throws(Refusal) {
    let advice: Phrase
    switch motive.count {
    case 0:
      advice = Phrase(
        fr: "indiquez le motif : le client le lira dans son journal",
        it: "indichi il motivo: il cliente lo leggerà nel suo giornale",
        en: "give the reason: the client will read it in their journal")
    case ...longestMotive: return
    default:
      advice = Phrase(
        fr: "un motif court : \(longestMotive, "caractère", "caractères") au plus",
        it: "un motivo breve: \(longestMotive, "carattere", "caratteri") al massimo",
        en: "a short reason: \(longestMotive, "character", "characters") at most")
    }
    throw Refusal(Self.self, advice, in: .text)
  }

  /// Whether what is ordered stays with the client himself. The desk asks this of every command.
  package static func check(_ command: some Command, by session: Session) throws(Refusal) {
    guard session.impersonator != nil, let act = command.personalAct else { return }
    throw refusal(of: act)
  }

  package static func refusal(of act: PersonalAct) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "Avec les droits du client, \(act.word) reste à lui seul.",
        it: "Con i diritti del cliente, \(act.word) spetta solo a lui.",
        en: "With the client's rights, \(act.word) stays with the client alone."))
  }

  /// Whether secrets are kept from a session: access codes, auth codes, links that act without login.
  package static func hidesSecrets(from session: Session) -> Bool { session.impersonator != nil }

  /// Why somebody's acting as a client has come to its end; nil where it stands.
  /// - Throws: whatever reading throws.
  static func end(of session: Session, reading records: some Records) throws -> Refusal? {
    guard let staff = session.impersonator, let account = session.account else { return nil }
    let name = (try? records.account(account))?.nameAndCode ?? "—"
    guard let id = session.impersonation, let standing = try? records.impersonation(id),
      standing.session == session
    else { return ended(name) }
    if try records.now() >= standing.until || standing.ending == .ranOut { return ranOut(name) }
    if standing.endedAt != nil { return ended(name) }
    let user = try records.user(staff)
    guard user.isActive, user.kind == .internal else { return APersonKeepsOneUser.switchedOff }
    let owner = try records.user(standing.owner)
    let access = try records.access(of: owner.id, to: account)
    guard owner.isActive, access?.status == .active, access?.role == .owner else {
      return lost(name)
    }
    return nil
  }

  private static func ranOut(_ name: String) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr:
          "Le temps chez \(name), \(minutes, "minute", "minutes"), est écoulé : retour à l'administration.",
        it:
          "Il tempo presso \(name), \(minutes, "minuto", "minuti"), è trascorso: ritorno all'amministrazione.",
        en:
          "The time at \(name), \(minutes, "minute", "minutes"), is over: back to the administration."
      ))
  }

  private static func ended(_ name: String) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "L'accès avec les droits de \(name) est terminé : retour à l'administration.",
        it: "L'accesso con i diritti di \(name) è terminato: ritorno all'amministrazione.",
        en: "The access with the rights of \(name) has ended: back to the administration."))
  }

  private static func lost(_ name: String) -> Refusal {
    Refusal(
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: "\(name) n'a plus de titulaire actif : retour à l'administration.",
            it: "\(name) non ha più un titolare attivo: ritorno all'amministrazione.",
            en: "\(name) has no active owner any more: back to the administration.")),
        LossTakesEffectAtOnce.reason,
      ])
  }
}

/// That nobody acts in a client's name without the client reading of it.
package enum TheClientReadsWhoActedForHim: Rule {
  package static let id: RuleID = "CLIENTS-15"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le client lit dans son journal qui est entré avec ses droits, pour quel motif et ce qui a été fait, même \
      quand rien ne l'a été.
      """,
    it: """
      Il cliente legge nel suo giornale chi è entrato con i suoi diritti, per quale motivo e che cosa è stato \
      fatto, anche quando nulla lo è stato.
      """,
    en: """
      The client reads in their journal who entered with their rights, for what reason and what was done, even \
      when nothing was.
      """)

  static func reason(_ staff: User, _ motive: String) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le journal du client dit : \(staff.name), hébergeur, motif « \(motive) ».",
        it: "Il giornale del cliente dice: \(staff.name), fornitore, motivo «\(motive)».",
        en: "The client's journal says: \(staff.name), provider, reason “\(motive)”."))
  }
}
