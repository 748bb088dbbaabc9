/// The owner of a website asks for its complete removal (DOMAIN-10).
package struct RequestSiteShutdown: Command, Hashable {
  package let site: ID<Service>
  package let siteName: String

  package init(of site: ID<Service>, named siteName: String) {
    self.site = site
    self.siteName = siteName
  }

  package var title: Phrase {
    Phrase(
      fr: "demander la suppression du site \(siteName)",
      it: "chiedere la rimozione del sito \(siteName)",
      en: "ask for the removal of the website \(siteName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let site = try records.service(self.site)
    let asker = try Asking.asker(of: .siteShutdown, on: site, session, reading: records)
    try AShutdownNeedsALostOpportunity.checkIsWebsite(site)
    return try Asking(kind: .siteShutdown, subject: site.name, service: site).decide(
      by: asker, as: session, reading: records, under: &circumstances)
  }
}
