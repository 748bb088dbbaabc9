/// Which of staff may do what in the back office.
package enum EachOfStaffHasARole: Rule {
  package static let id: RuleID = "CLIENTS-11"
  package static let source = "B+"
  package static let statement = Phrase(
    fr: """
      Chaque membre du personnel a un rôle : administrateur, support ou facturation. Tous voient tout ; le \
      rôle décide de ce que chacun peut faire.
      """,
    it: """
      Ogni membro del personale ha un ruolo: amministratore, supporto o fatturazione. Tutti vedono tutto; \
      il ruolo decide che cosa ciascuno può fare.
      """,
    en: """
      Every member of staff has a role: administrator, support or billing. All see everything; the role \
      decides what each may do.
      """)

  /// - Throws: a refusal for whoever is not staff, or whose role has not the right.
  package static func check(
    _ right: StaffRight, of session: Session, reading records: some Records
  ) throws {
    guard try SessionMustStand.isStaff(session, reading: records) else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Cette action est réservée au personnel de l'hébergeur.",
          it: "Questa azione è riservata al personale del fornitore.",
          en: "Only the provider's staff can do this."))
    }
    try checkRole(right, of: session, reading: records)
  }

  /// For what others than staff may do too, by other rules.
  /// - Throws: a refusal for staff whose role has not the right.
  static func checkRole(
    _ right: StaffRight, of session: Session, reading records: some Records
  ) throws {
    guard session.account == nil, let user = session.user,
      let role = try records.user(user).staffRole, !role.rights.contains(right)
    else { return }
    let others = Phrase.list(
      StaffRole.allCases.filter { $0.rights.contains(right) }.map(\.word))
    throw Refusal(
      Self.self,
      Phrase(
        fr: "« \(right.word) » ne revient pas à votre rôle (\(role.word)), mais à : \(others).",
        it: "«\(right.word)» non spetta al suo ruolo (\(role.word)), ma a: \(others).",
        en: "“\(right.word)” is not for your role (\(role.word)), but for: \(others)."))
  }

  /// - Throws: a refusal where nobody would be left who gives roles.
  static func checkIsNotOneself(_ user: User, _ session: Session) throws(Refusal) {
    guard user.id == session.user else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "On ne change pas son propre rôle : demandez à un autre administrateur.",
        it: "Non si cambia il proprio ruolo: chieda a un altro amministratore.",
        en: "Nobody changes their own role: ask another administrator."))
  }

  /// - Throws: a refusal for a client's user, who has rights in an account and no role.
  static func checkIsStaff(_ user: User) throws(Refusal) {
    guard user.kind == .external else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(user.name) est un utilisateur externe : seul le personnel a un rôle.",
        it: "\(user.name) è un utente esterno: solo il personale ha un ruolo.",
        en: "\(user.name) is an external user: only staff has a role."))
  }

  static func checkChanges(_ user: User, to role: StaffRole) throws(Refusal) {
    guard user.staffRole == role else { return }
    throw Refusal(Self.self, reason(user, role).fact, forNow: true)
  }

  static func reason(_ user: User, _ role: StaffRole) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(user.name) (\(user.email)) a le rôle \(role.word).",
        it: "\(user.name) (\(user.email)) ha il ruolo \(role.word).",
        en: "\(user.name) (\(user.email)) has the role \(role.word)."))
  }
}
