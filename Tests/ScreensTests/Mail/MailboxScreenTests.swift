import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Messagerie » and the mails in it.
struct MailboxScreenTests {
  private func mailbox(
    of email: String, speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    try stage.go(to: .mailbox)
    return stage
  }

  /// Opens the newest mail with a quick renewal link.
  private func openAlert(in stage: ScreenStage) throws {
    let session = stage.program.session
    let mails = try stage.desk.answer(MailList(window: Window(limit: 200)), as: session)
    let item = try #require(mails.first { $0.hasRenewalLink })
    stage.open(MailScreen(item.id))
  }

  @Test func `mails are listed newest first, the unread marked`() throws {
    try mailbox(of: "maud@lune.example").expectSnapshots("mailbox")
    try mailbox(of: "chiara@bianchi.example", speaking: .it).expectSnapshots("mailbox-it")
  }

  @Test func `a mail is read once it was opened`() throws {
    let stage = try mailbox(of: "loic@morvan.example")
    #expect(stage.shows("▸ ●"))
    stage.press(.enter)
    #expect(stage.top is MailScreen)
    stage.press(.escape)
    #expect(stage.shows("▸ ○"))
  }

  @Test func `the owner's alert carries a link, and says why`() throws {
    let stage = try mailbox(of: "maud@lune.example")
    try openAlert(in: stage)
    try stage.expectSnapshots("mail-alert-owner")
    stage.press("w")
    try stage.expectSnapshots("mail-alert-owner-why")
    for rule in ["MAIL-2", "MAIL-3", "MAIL-5", "MAIL-6"] {
      stage.press(.end)
      let end = stage.text()
      stage.press(.home)
      #expect((stage.text() + end).contains(rule))
    }
  }

  @Test func `y copies the link on its row, and of a mail without one says that there is none`()
    throws
  {
    let stage = try mailbox(of: "maud@lune.example")
    let mails = try stage.desk.answer(
      MailList(window: Window(limit: 99)), as: stage.program.session)
    for mail in mails.prefix(20) {
      stage.press("y")
      if mail.hasRenewalLink {
        #expect(stage.told?.hasPrefix("Lien rapide copié : \(RenewalLink.addressStart)") == true)
      } else {
        #expect(stage.told == MailWords.noLinkToCopy[.fr])
      }
      stage.press(.down)
    }
    #expect(mails.prefix(20).contains { $0.hasRenewalLink })
    let plain = try #require(mails.first { !$0.hasRenewalLink })
    stage.open(MailScreen(plain.id))
    stage.press("y")
    #expect(stage.told == MailWords.noLinkToCopy[.fr])
  }

  @Test func `whoever acts as the client copies no link of his mails`() throws {
    let desk = try Worlds.demo()
    let staff = try ScreenStage.session(of: "nora@hebergeur.example", at: desk)
    let maud = try ScreenStage.session(of: "maud@lune.example", at: desk)
    let mails = MailList(window: Window(limit: 99))
    #expect(try desk.answer(mails, as: maud).contains { $0.renewalSecret != nil })
    let access = StartImpersonation(of: try #require(maud.account), because: "Un courriel manque.")
    guard case .done(let decision, _) = try desk.perform(access, as: staff),
      let acting = decision.following
    else {
      Issue.record("no access")
      return
    }
    let seen = try desk.answer(mails, as: acting)
    #expect(!seen.isEmpty && seen.allSatisfy { $0.renewalSecret == nil })
  }

  @Test func `the link in a mail is followed to its page`() throws {
    let stage = try mailbox(of: "maud@lune.example")
    try openAlert(in: stage)
    stage.press("y")
    #expect(stage.told?.contains(RenewalLink.addressStart) == true)
    stage.press("f")
    #expect(stage.top is QuickLinkScreen)
    #expect(stage.shows("bistrot-lune.example"))
    stage.press(.escape)
    #expect(stage.top is MailScreen)
  }

  @Test func `the technical contact's copy has no link to follow`() throws {
    let stage = try mailbox(of: "yann@kerval.example")
    let session = stage.program.session
    let mails = try stage.desk.answer(MailList(window: Window(limit: 200)), as: session)
    let copy = try #require(
      mails.first { $0.model == .expiryAlert && $0.subject.contains("bistrot-lune.example") })
    stage.open(MailScreen(copy.id))
    let text = stage.text()
    stage.press("f")
    #expect(stage.top is MailScreen)
    #expect(!text.contains(RenewalLink.addressStart))
  }

  @Test func `a mail is exported as an eml file`() throws {
    let stage = try mailbox(of: "maud@lune.example")
    try openAlert(in: stage)
    stage.press("x")
    let file = try #require(stage.exports.files.first)
    #expect(file.name.hasSuffix("-expiryAlert.eml"))
    #expect(file.text.contains("Subject: "))
    #expect(stage.told == "Écrit : /exports/\(file.name)")
  }

  @Test func `somebody else's mail is a sentence`() throws {
    let stage = try mailbox(of: "maud@lune.example")
    try openAlert(in: stage)
    let other = try ScreenStage(as: "hugo@brun.example", at: stage.desk)
    other.program.layers.append(stage.top)
    other.press("x", "f", "w", "y")
    #expect(other.shows("Ce courriel n'est pas dans votre messagerie."))
    #expect(other.exports.files.isEmpty)
  }

  @Test func `a mail about an order leads to its page`() throws {
    let stage = try mailbox(of: "max@trame.example")
    let session = stage.program.session
    let mails = try stage.desk.answer(MailList(window: Window(limit: 200)), as: session)
    let mail = try #require(mails.first { $0.model == .orderEntrusted })
    stage.open(MailScreen(mail.id))
    #expect(stage.shows("saison-bleue.example"))
    try stage.expectSnapshots("mail-entrusted")
    stage.press("o")
    #expect(stage.top is OrderScreen)
    stage.press(.escape)
    #expect(stage.top is MailScreen)
  }

  @Test func `an order that was taken back is seen by none of the agency's accounts`() throws {
    let stage = try mailbox(of: "max@trame.example")
    let claire = try ScreenStage(as: "claire@theatre-bleu.example", at: stage.desk)
    let order = try #require(
      try stage.desk.answer(WaitingOrders(), as: claire.program.session).first)
    _ = try stage.desk.perform(WithdrawAgency(of: order.id), as: claire.program.session)
    stage.press(.home, .enter)
    #expect(stage.shows("ne vous est plus confiée"))
    stage.press("o")
    #expect(stage.top is MailScreen)
    #expect(stage.told == "Aucun de vos comptes ne voit cette commande.")
  }

  @Test func `an order that another of one's accounts sees is offered there`() throws {
    let stage = try mailbox(of: "nadia@galerie-nord.example")
    let (desk, builder) = (stage.desk, WorldBuilder(stage.desk))
    let other = try #require(
      try ["C-1012", "C-1014"].map { try builder.account($0) }
        .first { $0.id != stage.program.session.account })
    let nora = Session(user: try builder.user("nora@hebergeur.example"), account: nil)
    let plan = try #require(try desk.answer(Catalogue(), as: nora).first)
    _ = try desk.perform(SetAgency(other.id, to: true), as: nora)
    let request = OrderRequest(plan.id, named: "neuf.example", entrustedTo: other.id)
    _ = try desk.perform(
      RecordOrder(request, for: builder.account("C-1023").id), as: nora)
    let mail = try #require(
      try desk.answer(MailList(window: Window(limit: 9)), as: stage.program.session)
        .first { $0.model == .orderEntrusted })
    stage.open(MailScreen(mail.id))
    stage.press("o")
    #expect(stage.top is ConfirmScreen)
    stage.press(.right, .enter)
    #expect(stage.program.session.account == other.id)
    #expect(stage.top is OrderScreen)
  }

  @Test func `mails are drawn in every size`() throws {
    let stage = try mailbox(of: "maud@lune.example")
    stage.drawInManySizes()
    try openAlert(in: stage)
    stage.drawInManySizes()
  }
}
