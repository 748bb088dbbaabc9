import ClientArea
import Testing

@testable import Store

extension ToldRow {
  /// Who looks after a service (LINK-3, LINK-8, LINK-10).
  static let links = [
    ToldRow("a technical contact is named", "other: technicalContactAdded") {
      let command = DefineTechnicalContact(
        of: $0.hosting.id, named: $0.hosting.name, as: $0.gite.code)
      try $0.watching(command, as: $0.asLune)
    },
    ToldRow("the owner breaks a technical link", "contact: technicalContactRemoved") {
      let link = try $0.link(on: $0.hosting)
      try $0.watching(BreakTechnicalLink(link.id), as: $0.asLune)
    },
    ToldRow("a technical contact resigns", "owner: technicalContactRemoved") {
      let command = ResignAsTechnicalContact(of: $0.hosting.id, named: $0.hosting.name)
      try $0.watching(command, as: $0.asStudio)
    },
  ]

  /// Who acts in an account (ACCESS-2, ACCESS-3).
  static let people = [
    ToldRow("a free account is opened", "person: accountOpened") {
      try $0.watching(
        OpenFreeAccount(with: .complete(email: "kim@client.test")), as: .visitor)
    },
    ToldRow("a contact is added", "person: contactRegistered") {
      let command = AddContact(
        "eva@client.test", named: "Eva", "Roux", speaking: .fr, to: $0.lune.id, allowing: .none)
      try $0.watching(command, as: $0.asLune)
    },
    ToldRow("a guest is invited", "other: invitation") {
      try $0.watching(
        InviteGuest($0.gite.details.email, into: $0.lune.id, allowing: .none), as: $0.asLune)
    },
  ]

  /// What is asked of support goes to the holder alone (LINK-12).
  static let requests = [
    ToldRow("an auth code is given", "owner: authCode") {
      try $0.askForCode()
      try $0.watching(IssueAuthCode(for: $0.domain.id, because: "Pressé"), as: $0.town.staff)
    },
    ToldRow("the removal of a website is taken in charge", "owner: shutdownTaken") {
      try $0.shutDown(throughStep: 1)
      try $0.watch()
      try $0.tick($0.site.name, 2)
    },
    ToldRow("the removal of a website is confirmed", "owner: shutdownConfirmed") {
      try $0.shutDown(throughStep: 2)
      try $0.tick($0.site.name, 3, with: "vu")
      try $0.watch()
      try $0.tick($0.site.name, 4)
    },
  ]
}

extension ToldTown {
  /// The owner asks for the end of his website, and support does the first steps.
  fileprivate func shutDown(throughStep last: Int) throws {
    try lose()
    try town.done(RequestSiteShutdown(of: site.id, named: site.name), as: asLune)
    for step in 0...last { try tick(site.name, step) }
  }
}
