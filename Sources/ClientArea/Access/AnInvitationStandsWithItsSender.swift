/// For how long an invitation carries what its sender gave.
package enum AnInvitationStandsWithItsSender: Rule {
  package static let id: RuleID = "ACCESS-14"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une invitation vaut tant que qui l'a envoyée peut encore donner les droits qu'elle porte ; sinon \
      l'accepter est refusé avec la raison, et le titulaire du compte l'apprend et peut l'envoyer lui-même.
      """,
    it: """
      Un invito vale finché chi l'ha inviato può ancora dare i diritti che porta; altrimenti accettarlo è \
      rifiutato con il motivo, e il titolare del profilo cliente lo apprende e può inviarlo lui stesso.
      """,
    en: """
      An invitation stands only as long as whoever sent it may still give the rights it carries; otherwise \
      accepting it is refused with the reason, and the account's owner is told and can send it again.
      """)

  /// Why a sent invitation does not stand any more, for those who manage it; nil where it stands.
  package static func loss(
    of access: AccountAccess, reading records: some Records
  ) throws -> Reason? {
    guard let sender = try sender(of: access, reading: records) else { return nil }
    return try lost(by: sender, of: access, reading: records).map {
      Reason(Self.self, fact(sender, $0))
    }
  }

  /// Who answers for a sent invitation, and that it stands; nil where there is none, or nobody noted it.
  package static func ground(
    of access: AccountAccess, reading records: some Records
  ) throws -> Reason? {
    guard let sender = try sender(of: access, reading: records) else { return nil }
    if let loss = try loss(of: access, reading: records) { return loss }
    return Reason(
      Self.self,
      Phrase(
        fr: "Envoyée par \(sender.name), qui peut donner ces droits.",
        it: "Inviato da \(sender.name), che può dare questi diritti.",
        en: "Sent by \(sender.name), who may give these rights."))
  }

  /// Refuses, and tells the owner, once a sending.
  static func refusing(
    _ access: AccountAccess, to account: ClientAccount, because loss: Reason, on today: Day,
    reading records: some Records
  ) throws -> Decision {
    let guest = try records.user(access.user)
    let refusal = Refusal(
      Self.self,
      Phrase(
        fr: """
          Cette invitation ne vaut plus : qui l'a envoyée ne peut plus donner ces droits. Le titulaire de \
          \(account.nameAndCode) en est informé et peut vous l'envoyer lui-même.
          """,
        it: """
          Questo invito non vale più: chi l'ha inviato non può più dare questi diritti. Il titolare di \
          \(account.nameAndCode) ne è informato e può inviarglielo lui stesso.
          """,
        en: """
          This invitation stands no more: whoever sent it may not give these rights any more. The owner of \
          \(account.nameAndCode) is told and can send it to you again.
          """),
      forNow: true)
    var decision = Decision(saying: refusal.sentence)
    decision.explain(refusal.reasons)
    decision.refuse(refusal)
    guard access.lapsedOn == nil else { throw refusal }
    var lapsed = access
    lapsed.lapsedOn = today
    decision.save(lapsed)
    decision.send(
      Letter(
        .invitationLapsed, to: account,
        facts: [
          .owner: Phrase(name: account.nameAndCode),
          .contact: Phrase(name: "\(guest.name) (\(guest.email))"),
          .text: access.permissions.words, .reason: loss.fact,
        ], because: [loss]))
    return decision
  }

  private static func sender(
    of access: AccountAccess, reading records: some Records
  ) throws -> User? {
    access.status == .invited ? try access.invitedBy.map { try records.user($0) } : nil
  }

  /// What the sender lacks by now; nil where he lacks nothing.
  private static func lost(
    by sender: User, of access: AccountAccess, reading records: some Records
  ) throws -> Phrase? {
    guard sender.isActive else { return isSwitchedOff }
    if let role = sender.staffRole {
      return role.rights.contains(.editClients) ? nil : lacks(StaffRight.editClients.word)
    }
    let own = try records.access(of: sender.id, to: access.account)
    guard let own, own.status == .active else { return isGone }
    guard own.rights.allows(.manageContacts) else { return lacks(Permission.manageContacts.word) }
    let excess = access.permissions.subtracting(own.rights.permissions)
    return excess.isEmpty ? nil : lacks(excess.words)
  }

  private static func fact(_ sender: User, _ lost: Phrase) -> Phrase {
    Phrase(
      fr: "\(sender.name), qui l'a envoyée, \(lost) : l'invitation ne vaut plus.",
      it: "\(sender.name), che l'ha inviato, \(lost): l'invito non vale più.",
      en: "\(sender.name), who sent it, \(lost): the invitation stands no more.")
  }

  private static let isSwitchedOff = Phrase(
    fr: "ne peut plus se connecter", it: "non può più accedere", en: "can no longer log in")
  private static let isGone = Phrase(
    fr: "n'agit plus dans ce compte", it: "non agisce più in questo profilo cliente",
    en: "acts no more in this account")

  private static func lacks(_ rights: Phrase) -> Phrase {
    Phrase(
      fr: "n'a plus le droit « \(rights) »", it: "non ha più il diritto «\(rights)»",
      en: "has no longer the right “\(rights)”")
  }
}
