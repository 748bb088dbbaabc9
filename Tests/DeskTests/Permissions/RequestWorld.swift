import ClientArea
import Equipment
import Testing

@testable import Store

extension RandomWorld {
  /// The first account has asked for all that can be asked, and its contact for one thing; the second may leave too.
  func addRequests() throws {
    try Worlds.placeProcedures(in: town.desk)
    let (holder, other) = (accounts[0], accounts[1])
    let asHolder = try town.session(of: holder)
    let domains = try (0..<6).map {
      try town.service("d\($0).example", .domain, of: holder, expiresIn: 60 + $0)
    }
    let sites = try (0..<2).map {
      try town.service("w\($0).example", .website, of: holder, expiresIn: 20)
    }
    _ = try town.service("box@d0.example", .mailbox, of: holder, expiresIn: 60)
    try town.technicalLink(other, on: domains[0])
    try town.technicalLink(other, on: domains[2])
    for (account, isLost) in [(holder, true), (other, false)] {
      let create = CreateOpportunity(for: account.id, because: "example", managedBy: "Inès Caron")
      try town.done(create, as: town.staff)
      guard isLost, let made = try town.all(Opportunity.self).last else { continue }
      try town.done(EndOpportunity(made.id, asLost: true), as: town.staff)
    }
    for domain in domains[..<2] {
      try town.done(RequestAuthCode(of: domain.id, named: domain.name), as: asHolder)
    }
    try town.done(IssueAuthCode(for: domains[1].id), as: town.staff)
    if let asked = try town.all(ServiceRequest.self).first {
      try town.done(NoteChurnRisk(of: asked.id, because: "example"), as: town.staff)
    }
    try town.done(
      RequestAuthCode(of: domains[2].id, named: domains[2].name), as: town.session(of: other))
    try town.done(
      RequestDomain("new.example", inPlaceOf: domains[3].id, because: .renamed), as: asHolder)
    try tick("new.example", [0], as: asHolder)
    try town.done(
      RequestDomain("newer.example", inPlaceOf: domains[4].id, because: .mistake), as: asHolder)
    try tick("newer.example", [0, 1, 2, 3], as: town.staff)
    try town.done(RequestMailbox("one@d5.example"), as: asHolder)
    try tick("one@d5.example", [0], as: town.staff)
    try town.done(RequestSiteShutdown(of: sites[0].id, named: sites[0].name), as: asHolder)
    try tick("w0.example", [0, 1], as: town.staff)
    try town.done(RequestMailbox("box@d0.example"), as: asHolder)
  }

  private func tick(_ subject: String, _ steps: [Int], as session: Session) throws {
    let request = try #require(try town.all(ServiceRequest.self).last { $0.subject == subject })
    for step in steps {
      try town.done(TickStep(step, of: request.id, with: "example"), as: session)
    }
  }
}
