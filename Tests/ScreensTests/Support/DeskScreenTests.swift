import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Tickets » of staff: the queue, and what is done with a ticket there and on its page.
struct DeskScreenTests: DeskStaging {
  @Test func `SUPPORT-1: the queue has what nobody has taken, and keys to take it`() throws {
    let stage = try stage()
    try done(
      OpenTicket("Le site est tombé", saying: "Vite"), as: "maud@lune.example", at: stage)
    try done(
      SetTicketPriority(of: ticket("Le site", at: stage).id, to: .urgent),
      as: "omar@hebergeur.example", at: stage)
    try stage.expectSnapshots("desk-queue")
    stage.press("t")
    #expect(stage.told?.contains("confié à Nora") == true)
    #expect(!stage.shows("Le site est tombé"))
    stage.press("2")
    try stage.expectSnapshots("desk-mine")
    stage.press("t")
    #expect(stage.told?.contains("confié") != true)
    stage.press("x")
    #expect(stage.shows(TicketWords.noneMine.fr))
  }

  @Test func `SUPPORT-1: the priority is chosen, and refused where it is the same`() throws {
    let stage = try stage()
    stage.press("p")
    try stage.expectSnapshots("desk-priority")
    stage.press(.enter)
    #expect(stage.told?.contains("SUPPORT-1") == true)
    stage.press("w")
    #expect(stage.shows("SUPPORT-1"))
    stage.press(.escape, .up, .enter)
    #expect(stage.told == "Le ticket T-4 a la priorité haute.")
    #expect(stage.shows("! haute"))
  }

  @Test func `SUPPORT-1: a ticket rests until a day, which is asked, and is taken up again`() throws
  {
    let stage = try stage()
    stage.press("z")
    try stage.expectSnapshots("desk-hold")
    stage.press(.tab, .tab, .tab)
    stage.press(.control("u"))
    stage.type("demain")
    stage.press(.function(5))
    #expect(stage.top is HoldScreen)
    stage.press(.control("u"))
    stage.type("1er févr. 2026")
    stage.press(.function(5))
    #expect(stage.shows("après le"))
    stage.press(.control("u"))
    stage.type("2026-02-20")
    stage.press(.function(5))
    #expect(stage.told?.contains("jusqu'au 20 févr. 2026") == true)
    stage.press("3")
    try stage.expectSnapshots("desk-held")
    stage.press(.enter)
    #expect(stage.shows("… en attente jusqu'au 20 févr. 2026"))
    stage.press("z")
    #expect(stage.told?.contains("n'est plus en attente") == true)
  }

  @Test func `SUPPORT-2: a note is written like a reply, and told apart from it`() throws {
    let stage = try stage()
    stage.press(.enter, "n")
    stage.press(.function(5))
    try stage.expectSnapshots("ticket-note-wrong")
    stage.type("Zibeline")
    // A note has no template to fill in: the key explains, as everywhere.
    stage.press(.function(3))
    #expect(stage.top is WhyScreen)
    stage.press(.escape, .function(5))
    #expect(stage.told == "Note ajoutée au ticket T-4.")
    try stage.expectSnapshots("ticket-note")
  }

  @Test func `SUPPORT-3: a contact's message names the owner, to himself too`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .support)
    stage.press(.enter)
    #expect(stage.words.contains("au nom du propriétaire, Lune SARL (C-1004)"))
  }

  @Test func `SUPPORT-4: a contact's ticket is sent on, the owner's not`() throws {
    let stage = try stage()
    stage.press(.enter, "f")
    #expect(stage.told?.contains("transmis à Lune SARL") == true)
    #expect(stage.shows("▲ transmis"))
    stage.press("w")
    #expect(stage.shows("SUPPORT-4"))
    stage.press(.escape)
    stage.press("f")
    #expect(stage.told?.contains("SUPPORT-4") == true)
    let owner = try ScreenStage(as: "maud@lune.example", at: stage.desk)
    try owner.go(to: .support)
    #expect(owner.shows("Version de PHP"))
    owner.press(.enter)
    try owner.expectSnapshots("ticket-sent-on")
    owner.press("x")
    #expect(owner.told?.contains("SUPPORT-4") == true)
  }

  @Test func `SUPPORT-5: what is unread stands out until it is opened`() throws {
    let stage = try stage()
    stage.size = .large
    #expect(stage.shows("4 (2)"))
    #expect(stage.shows("●  T-4"))
    stage.press(.enter)
    #expect(stage.top is TicketScreen)
    stage.press(.escape)
    #expect(!stage.shows("●  T-4"))
    #expect(stage.shows("4 (1)"))
    // To look is no step, and no reason to drop what is undone.
    stage.press("u")
    #expect(stage.told == JournalWords.nothingToUndo[.fr])
    #expect(!stage.shows("●  T-4"))
    let before = try stage.desk.abandonedFuture
    _ = try stage.program.performNoted(
      SetTicketPriority(of: ticket("", at: stage).id, to: .urgent))
    stage.press("u")
    #expect(try stage.desk.abandonedFuture == before + 1)
    stage.press(.down, .enter, .escape)
    #expect(try stage.desk.abandonedFuture == before + 1)
  }

  @Test func `SUPPORT-5: staff in the client's panel reads nothing for him`() throws {
    let stage = try stage()
    let ticket = try ticket("PHP", at: stage)
    try done(ReplyToTicket(ticket.id, saying: "Voilà"), as: "omar@hebergeur.example", at: stage)
    let start = StartImpersonation(of: ticket.account, because: "essai")
    guard case .done(let decision, _) = try stage.desk.perform(start, as: stage.program.session),
      let acting = decision.following
    else {
      Issue.record("Staff was refused.")
      return
    }
    try stage.program.carryOut(.enter(acting))
    try stage.go(to: .support)
    #expect(stage.shows("●  T-4"))
    stage.press(.enter)
    #expect(stage.top is TicketScreen)
    stage.press(.escape)
    #expect(stage.shows("●  T-4"))
  }

  @Test func `SUPPORT-6: / finds by what was written in the ticket`() throws {
    let stage = try stage()
    stage.press("4", "/")
    stage.type("reservations heure")
    #expect(stage.shows("1/1"))
    #expect(stage.shows("Des courriels arriv"))
  }

  @Test func `SUPPORT-7: another ticket of the client is chosen, and the two are one`() throws {
    let stage = try stage()
    try done(OpenTicket("Toujours PHP", saying: "?"), as: "yann@kerval.example", at: stage)
    stage.press(.end, .enter, "m")
    try stage.expectSnapshots("desk-merge")
    stage.press(.enter)
    let told = try #require(stage.told)
    #expect(told.contains("SUPPORT-7"))
    stage.press(.escape, .escape)
    try done(OpenTicket("Encore PHP", saying: "??"), as: "yann@kerval.example", at: stage)
    stage.press(.end, .enter, "m")
    stage.press(.down, .enter)
    #expect(stage.told == "Le ticket T-6 est réuni avec T-5.")
    try stage.expectSnapshots("ticket-merged")
    stage.press(.enter)
    #expect(stage.shows("Ticket T-5"))
    #expect(stage.shows("??"))
  }

  @Test func `the desk's screens are drawn in every size`() throws {
    let stage = try stage()
    for keys in [["1"], ["p"], [.escape, "z"], [.escape, .enter], ["n"], [.escape, "m"]] as [[Key]]
    {
      for key in keys { stage.press(key) }
      stage.drawInManySizes()
    }
  }
}
