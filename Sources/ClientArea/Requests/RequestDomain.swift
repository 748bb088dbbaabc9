/// The holder of a domain asks for another in its place (DOMAIN-6).
package struct RequestDomain: Command, Hashable {
  package let name: String
  package let old: ID<Service>
  /// Nil for a reason that is none of the three.
  package let reason: ReplacementReason?

  package init(_ name: String, inPlaceOf old: ID<Service>, because reason: ReplacementReason?) {
    self.name = Naming.standard(name)
    self.old = old
    self.reason = reason
  }

  package var title: Phrase {
    Phrase(
      fr: "demander le domaine \(name)", it: "chiedere il dominio \(name)",
      en: "ask for the domain \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let old = try records.service(self.old)
    let asker = try Asking.asker(of: .domainPurchase, on: old, session, reading: records)
    try AuthCodeGoesToTheHolder.checkIsDomain(old)
    let reason = try ADomainIsInvoicedForItsFirstYear.check(self.reason)
    try DetailsMustBeComplete.checkName(
      name, of: .domain, isTaken: try records.isTaken(name, as: .domain))
    try TheReplacedDomainStaysUntilItsDate.check(old, reading: records)
    // Of one domain only one takes the place.
    let standing = try records.standingRequests(on: old.id).first {
      $0.kind == .domainPurchase && $0.subject != name
    }
    try OneRequestAtATime.check(standing)
    var decision = try Asking(
      kind: .domainPurchase, subject: name, service: old, reason: reason
    ).decide(by: asker, as: session, reading: records, under: &circumstances)
    decision.explain([TheReplacedDomainStaysUntilItsDate.reason(old, by: name)])
    return decision
  }
}
