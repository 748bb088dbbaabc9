/// The holder reads the code of his domain: it is made now, shown once, and only its hash is kept (DOMAIN-5).
package struct RevealAuthCode: Command, Hashable {
  package let domain: ID<Service>
  package let domainName: String

  package init(of domain: ID<Service>, named domainName: String) {
    self.domain = domain
    self.domainName = domainName
  }

  package var personalAct: PersonalAct? { .secret }

  package var title: Phrase {
    Phrase(
      fr: "lire le code d'autorisation de \(domainName)",
      it: "leggere il codice di autorizzazione di \(domainName)",
      en: "read the auth code of \(domainName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let domain = try records.service(self.domain)
    let standing = try ServiceStanding.of(session, on: domain, reading: records)
    try AuthCodeGoesToTheHolder.checkIsHolder(standing, of: domain)
    try PermissionsHoldEverywhere.check([.manageDomains], of: session, reading: records)
    let standingCode = try records.standingAuthCodes(of: domain.id).first
    try ACodeIsShownOnce.check(standingCode, of: domain, on: circumstances.today)
    guard var code = standingCode else { throw AuthCodeGoesToTheHolder.nobodyAsked(for: domain) }
    let secret = circumstances.secret(length: 16)
    code.hash = try records.hash(ofPassword: secret, salt: circumstances.salt())
    code.shownAt = circumstances.now
    var decision = Decision(
      saying: Phrase(
        fr: "Le code d'autorisation de \(domain.name) est montré, une seule fois.",
        it: "Il codice di autorizzazione di \(domain.name) è mostrato, una sola volta.",
        en: "The auth code of \(domain.name) is shown, once only."))
    decision.reveal(secret)
    decision.save(code)
    decision.explain([ACodeIsShownOnce.reason(code, of: domain)])
    return decision
  }
}
