/// The holder of a domain asks for its auth code (DOMAIN-1).
package struct RequestAuthCode: Command, Hashable {
  package let domain: ID<Service>
  package let domainName: String

  package init(of domain: ID<Service>, named domainName: String) {
    self.domain = domain
    self.domainName = domainName
  }

  package var title: Phrase {
    Phrase(
      fr: "demander le code d'autorisation de \(domainName)",
      it: "chiedere il codice di autorizzazione di \(domainName)",
      en: "ask for the auth code of \(domainName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let domain = try records.service(self.domain)
    let asker = try Asking.asker(of: .authCode, on: domain, session, reading: records)
    try AuthCodeGoesToTheHolder.checkIsDomain(domain)
    var decision = try Asking(kind: .authCode, subject: domain.name, service: domain).decide(
      by: asker, as: session, reading: records, under: &circumstances)
    decision.explain([AuthCodeGoesToTheHolder.reason(domain, asker.holder)])
    return decision
  }
}
