import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// The page behind a quick renewal link, for a visitor and for somebody logged in.
struct QuickLinkScreenTests {
  /// The secret of the link that renews a hosting now.
  private func secret(for name: String, at desk: Desk) throws -> String {
    let staff = try ScreenStage.session(of: "nora@hebergeur.example", at: desk)
    let services = try desk.answer(
      OwnedServices(.all, filter: name, window: Window(limit: 20)), as: staff)
    let service = try #require(services.items.first { $0.kind == .hosting && $0.name == name })
    let link = try #require(try desk.reader.openRenewalLinks(of: service.id).last)
    return try #require(try desk.reader.secret(of: link.id))
  }

  private func page(
    of name: String, as email: String? = nil, speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    if email != nil { try stage.go(to: .mailbox) }
    show(QuickLinkScreen(try secret(for: name, at: stage.desk)), on: stage)
    return stage
  }

  /// On top of a place of the menu, or alone for a visitor, whose login screen is another test's matter.
  private func show(_ screen: QuickLinkScreen, on stage: ScreenStage) {
    if stage.program.session.user == nil { stage.program.layers = [] }
    stage.open(screen)
  }

  @Test func `a visitor sees what he pays and in whose name`() throws {
    let stage = try page(of: "bistrot-lune.example")
    try stage.expectSnapshots("quick-link-visitor")
    #expect(stage.shows("Lune SARL (C-1004) — toujours le propriétaire (BILL-2)"))
    #expect(!stage.shows("maud@lune.example"))
  }

  @Test func `somebody else who is logged in is told that it changes nothing`() throws {
    let stage = try page(of: "bistrot-lune.example", as: "yann@kerval.example")
    try stage.expectSnapshots("quick-link-somebody-else")
    #expect(stage.shows("Lune SARL (C-1004)"))
    stage.press("w")
    #expect(stage.shows("BILL-1"))
  }

  @Test func `w explains beside a choice too, as on every payment page`() throws {
    let stage = try page(of: "bistrot-lune.example", as: "yann@kerval.example")
    stage.press(.backTab, "w")
    #expect(stage.shows("BILL-1"))
    #expect(stage.top is WhyScreen)
  }

  @Test func `the card is refused, then accepted, and the owner is invoiced`() throws {
    let stage = try page(
      of: "bistrot-lune.example", as: "yann@kerval.example", speaking: .en)
    stage.press(.backTab, .right, " ", .tab, .tab, .enter)
    #expect(stage.told?.contains("SIM-7") == true)
    #expect(stage.top is QuickLinkScreen)
    stage.press(.left, " ", .tab, .tab, .enter)
    #expect(stage.told == "bistrot-lune.example is renewed until 14 Feb 2027.")
    try stage.expectSnapshots("quick-link-done-en")
    let maud = try ScreenStage.session(of: "maud@lune.example", at: stage.desk)
    let invoices = try stage.desk.answer(InvoiceList(window: Window(limit: 1)), as: maud)
    #expect(invoices.items.first?.invoice.issuedOn.iso == "2026-02-02")
    stage.press(.enter)
    #expect(!(stage.top is QuickLinkScreen))
  }

  @Test func `a used link is refused with its rules`() throws {
    let stage = try ScreenStage()
    let secret = try secret(for: "bistrot-lune.example", at: stage.desk)
    _ = try stage.desk.perform(RenewByQuickLink(secret, paying: .card), as: .visitor)
    show(QuickLinkScreen(secret), on: stage)
    try stage.expectSnapshots("quick-link-used")
    stage.press(.tab, .enter)
    #expect(stage.told?.contains("MAIL-7") == true)
    #expect(stage.top is QuickLinkScreen)
  }

  @Test
  func `a link of an earlier alert works as the latest does, and is refused when it is too old`()
    throws
  {
    let stage = try ScreenStage()
    let first = try secret(for: "bistrot-lune.example", at: stage.desk)
    try advance(stage, to: "2026-02-14")
    stage.open(QuickLinkScreen(first))
    #expect(stage.shows("Payer 72,00 €"))
    let last = try secret(for: "bistrot-lune.example", at: stage.desk)
    try advance(stage, to: "2026-03-16")
    stage.open(QuickLinkScreen(last))
    #expect(stage.shows("Payer 72,00 €"))
    try advance(stage, to: "2026-03-17")
    #expect(stage.shows("Ce lien a expiré"))
    #expect(stage.shows("(MAIL-7)"))
  }

  private func advance(_ stage: ScreenStage, to day: String) throws {
    var clock = try TimeTravel(
      to: Moment(morningOf: try #require(Day(iso: day))), at: stage.desk)
    while !clock.isFinished { try clock.step() }
  }

  @Test func `a link that nobody was given is refused`() throws {
    let stage = try ScreenStage()
    stage.open(QuickLinkScreen("nobody-knows-this"))
    #expect(stage.shows("Ce lien de renouvellement n'existe pas"))
    stage.press("w")
    #expect(stage.shows("MAIL-7"))
    stage.press(.escape, .enter)
    #expect(!(stage.top is QuickLinkScreen))
  }

  @Test func `the page is drawn in every size`() throws {
    try page(of: "bistrot-lune.example").drawInManySizes()
  }
}
