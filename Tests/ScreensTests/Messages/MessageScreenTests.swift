import Canvas
import ClientArea
import Testing

@testable import Screens
@testable import Store

/// « Message pour les clients », « Messages » and « Modèles de réponses », for staff.
@Suite struct MessageScreenTests {
  private func stage(at place: MenuPlace = .broadcasts) throws -> ScreenStage {
    let stage = try ScreenStage(as: "nora@hebergeur.example")
    try stage.go(to: place)
    return stage
  }

  private func perform(_ command: some Command, at stage: ScreenStage) throws -> Decision {
    let outcome = try stage.desk.perform(command, as: stage.program.session)
    guard case .done(let decision, _) = outcome else { throw CancellationError() }
    return decision
  }

  private func addTemplate(at stage: ScreenStage) throws {
    _ = try perform(
      CreateReplyTemplate(
        "Merci", in: ID(-1),
        MessageTexts([
          .fr: MessageText("Merci", "Merci {contact}."), .it: MessageText("Grazie", "Grazie."),
        ])), at: stage)
  }

  /// The form, filled for all in French.
  private func filled(at stage: ScreenStage) {
    stage.press("n", .left, " ", .tab, .tab, .tab, .tab, .tab)
    stage.type("Maintenance")
    stage.press(.tab)
    stage.type("Coupure dimanche, {contact}.")
  }

  @Test func `the form asks to whom, with which boxes, in which words`() throws {
    let stage = try stage()
    try stage.expectSnapshots("broadcasts-empty")
    stage.press("n")
    try stage.expectSnapshots("message-new")
  }

  @Test func `codes that mean nobody are told under the field`() throws {
    let stage = try stage()
    stage.press("n", .tab)
    stage.type("C-1001, C-9")
    stage.press(.function(5))
    #expect(stage.top is MessageScreen)
    #expect(stage.shows("aucun compte client pour « C-9 »"))
  }

  @Test func `CLIENTS-23: what a language lacks is told under its own field`() throws {
    let stage = try stage()
    stage.press("n", .left, " ", .function(5))
    #expect(stage.shows("✖ Remplissez le sujet et le texte dans une langue"))
    // The cursor stands in the field that is at fault.
    stage.type("Maintenance")
    stage.press(.tab)
    stage.type("Le {jour}.")
    stage.press(.function(5))
    let lines = stage.frame().lines
    let text = try #require(lines.firstIndex { $0.contains("Le {jour}.") })
    #expect(lines[text...].contains { $0.contains("✖ Le champ {jour} n'existe pas") })
    #expect(stage.told == nil)
  }

  @Test func `before it leaves one sees who gets what, then it is sent to all`() throws {
    let stage = try stage()
    filled(at: stage)
    stage.press(.function(5))
    #expect(stage.top is AudienceScreen)
    try stage.expectSnapshots("message-preview")
    stage.program.press(.function(5))
    #expect(stage.program.work != nil)
    try stage.expectSnapshots("message-sending")
    while stage.program.work != nil { stage.program.continueWork() }
    #expect(stage.top is BroadcastScreen)
    try stage.expectSnapshots("message-sent")
    stage.press("t")
    try stage.expectSnapshots("message-text")
    stage.press(.escape, .enter)
    #expect(stage.top is TicketScreen)
    try stage.go(to: .broadcasts)
    try stage.expectSnapshots("broadcasts")
    stage.press("r")
    #expect(stage.told?.contains("CLIENTS-6") == true)
  }

  @Test func `Esc ends it between two parts, and r sends the rest`() throws {
    let stage = try stage()
    let texts = MessageTexts([.fr: MessageText("Avis", "Texte")])
    let broadcast = try #require(
      try perform(WriteBroadcast(texts, to: .all), at: stage).first(Broadcast.self))
    stage.program.work = try MessageSending(
      of: broadcast.id, at: stage.desk, as: stage.program.session, byThe: 2)
    stage.program.continueWork()
    stage.program.work?.endEarly()
    stage.program.continueWork()
    #expect(stage.program.work == nil)
    try stage.go(to: .broadcasts)
    #expect(stage.shows("◐ inachevé"))
    try stage.expectSnapshot("broadcasts-interrupted")
    stage.press(.enter, "r")
    #expect(stage.shows("✔ envoyé"))
    #expect(try stage.desk.reader.broadcast(broadcast.id).isFinished)
  }

  @Test func `a template is inserted in the message, and kept from what is typed`() throws {
    let stage = try stage()
    try addTemplate(at: stage)
    stage.press("n", .left, .function(3))
    try stage.expectSnapshots("template-pick")
    stage.press(.enter)
    #expect(stage.top is MessageScreen)
    #expect(stage.shows("Merci {contact}."))
    #expect(stage.shows("Information"))
    stage.press(.function(4))
    #expect(stage.top is TemplateScreen)
    stage.type("Autre")
    stage.press(.function(5))
    #expect(stage.top is MessageScreen)
    #expect(try stage.desk.reader.template(named: "Autre")?.texts.filled == [.fr, .it])
  }

  @Test func `templates and categories stand in two tabs`() throws {
    let stage = try stage(at: .replyTemplates)
    try addTemplate(at: stage)
    try stage.expectSnapshots("reply-templates")
    stage.press(.enter)
    try stage.expectSnapshots("reply-template")
    stage.press(.escape, "2")
    try stage.expectSnapshots("ticket-categories")
    stage.press("n")
    stage.type("Migration")
    stage.press(.enter)
    #expect(stage.shows("Migration"))
    stage.press("x")
    #expect(stage.top is ConfirmScreen)
  }

  @Test func `a template goes into a reply with its places filled, and a ticket to somebody`()
    throws
  {
    let stage = try stage(at: .tickets)
    try addTemplate(at: stage)
    stage.press(.enter, "r", .function(3), .enter)
    #expect(stage.top is TicketScreen)
    #expect(!stage.shows("{contact}"))
    #expect(stage.shows("Merci ") || stage.shows("Grazie"))
    stage.press(.escape, .escape, "a")
    try stage.expectSnapshots("ticket-assign")
    stage.press(.down, .enter)
    #expect(stage.top is TicketScreen)
    try stage.expectSnapshots("ticket-assigned")
    try stage.go(to: .tickets)
    stage.press("2")
    try stage.expectSnapshots("tickets-mine")
  }

  @Test func `the form is drawn in every size, in three languages`() throws {
    for language in Language.allCases {
      let stage = try ScreenStage(as: "nora@hebergeur.example", speaking: language)
      try stage.go(to: .broadcasts)
      filled(at: stage)
      stage.drawInManySizes()
      stage.press(.function(5))
      stage.drawInManySizes()
    }
  }
}
