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
    ToldRow("an administrative contact is named", "other: administrativeContact") {
      try $0.watching(DefineAdministrativeContact(as: $0.gite.code), as: $0.asLune)
    },
    ToldRow("an account dismisses its administrative contact", "contact: administrativeContact") {
      try $0.watching(BreakAdministrativeLink($0.ordering.id), as: $0.asLune)
    },
    ToldRow("an administrative contact gives it up", "owner: administrativeContact") {
      try $0.watching(BreakAdministrativeLink($0.ordering.id), as: $0.asStudio)
    },
    ToldRow(
      "the account of a contact is closed", "owner: technicalContactRemoved",
      "owner: administrativeContact"
    ) {
      for service in [$0.domain, $0.site] {
        try $0.town.done(BreakTechnicalLink($0.link(on: service).id), as: $0.asLune)
      }
      try $0.watching(DeleteClients([$0.studio.id]), as: $0.town.staff)
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
    ToldRow("a guest accepts", "owner: invitationAnswered") {
      let access = try $0.invited()
      try $0.watching(AnswerInvitation(access, accepting: true), as: $0.asGite)
    },
    ToldRow("a guest declines", "owner: invitationAnswered") {
      let access = try $0.invited()
      try $0.watching(AnswerInvitation(access, accepting: false), as: $0.asGite)
    },
    ToldRow("an invitation is withdrawn", "other: invitationWithdrawn") {
      let access = try $0.invited()
      try $0.watching(WithdrawInvitation(access), as: $0.asLune)
    },
    ToldRow("a guest's access is taken away", "other: invitationWithdrawn") {
      let access = try $0.invited()
      try $0.town.done(AnswerInvitation(access, accepting: true), as: $0.asGite)
      try $0.watching(RemoveAccess(access), as: $0.asLune)
    },
    ToldRow("a guest leaves", "owner: invitationAnswered") {
      let access = try $0.invited()
      try $0.town.done(AnswerInvitation(access, accepting: true), as: $0.asGite)
      try $0.watching(RemoveAccess(access), as: $0.asGite)
    },
    ToldRow(
      "a guest accepts what its sender may no longer give", "owner: invitationLapsed"
    ) {
      let sender = try $0.contactOfLune()
      let access = try $0.invited(by: sender.session)
      try $0.town.done(RemoveAccess(sender.access), as: $0.asLune)
      try $0.watch()
      _ = try $0.town.desk.perform(AnswerInvitation(access, accepting: true), as: $0.asGite)
    },
    ToldRow("somebody's password is changed", "person: passwordChanged") {
      let contact = try $0.contactOfLune()
      try $0.watching(ChangePassword(from: "demo", to: "Nouveau12"), as: contact.session)
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
    ToldRow("the removal of a website is seen to be done", "contact: serviceDeleted") {
      try $0.shutDown(throughStep: 2)
      try $0.watch()
      try $0.tick($0.site.name, 3, with: "vu")
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
