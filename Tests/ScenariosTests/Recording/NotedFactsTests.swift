import Canvas
import ClientArea
import Testing

@testable import Scenarios
@testable import Screens
@testable import Store
@testable import Story

/// « F11 »: what the selected row shows becomes an « Alors » that holds.
struct NotedFactsTests {
  @Test(arguments: [
    ("maud@lune.example", MenuPlace.services, "expire le"),
    ("yann@kerval.example", .contacts, "est contact technique de"),
    ("maud@lune.example", .billing, "est \"payée\""),
    ("maud@lune.example", .mailbox, "a reçu"),
    ("yann@kerval.example", .support, "le ticket"),
    ("maud@lune.example", .profile, "voit \"C-1004\" dans \"Mon profil\""),
    ("maud@lune.example", .simulator, "nous sommes le \"2026-02-02\""),
  ])
  func `what a row shows is noted, and true`(
    email: String, place: MenuPlace, noted: String
  ) throws {
    let session = try RecordedSession(as: email)
    session.go(to: place)
    session.press(.function(11))
    let line = try #require(session.steps.last)
    #expect(line.contains(noted), "\(line)")
    #expect(session.program.toast?.text.hasPrefix("Noté : ") == true)
    #expect(session.recording.recorder.pictures.count == 1)
    try session.expectSameJournal()
  }

  @Test func `the keys that note are shown only while a session is recorded`() throws {
    let recorded = try RecordedSession(as: "maud@lune.example")
    #expect(recorded.program.keysEverywhere(over: nil).contains { $0.id == "note" })
    var free = try Program(
      at: recorded.desk,
      in: Surroundings(
        themes: [], worlds: [], build: TestWorlds.build, exportFolder: "",
        export: { name, _ in name }), speaking: .fr, as: recorded.session)
    #expect(!free.keysEverywhere(over: nil).contains { $0.id == "note" })
    free.press(.function(11))
    #expect(free.toast?.text.contains("espace-client record") == true)
    #expect(!free.frame(of: Size(rows: 30, columns: 100)).lines[0].contains("REC"))
  }

  @Test func `no code and no link is in the recording or in the report`() throws {
    let session = try RecordedSession(as: "maud@lune.example")
    let desk = session.desk
    let hosting = try WorldBuilder(desk).service("bistrot-lune.example", kind: .hosting)
    try session.perform(RenewAccessCodes(of: hosting.id, named: hosting.name))
    let codes = try #require(try desk.reader.service(hosting.id).codes)
    try session.perform(
      OpenTicket("Mon code \(codes.password)", saying: "C'est \(codes.password) !\nMerci."))
    try session.advanceToNextEvent()
    session.go(to: .mailbox)
    for _ in 1...6 { session.press(.enter, .control("t"), .escape, .down) }
    let report = try session.program.report()
    #expect(session.text.contains("C'est •••••••••••• !\\nMerci."))
    #expect(report.contains("```text"))
    let secrets = try desk.answer(KnownSecrets(), as: .visitor)
    #expect(secrets.count > 10)
    for secret in secrets + [codes.password] {
      #expect(!session.text.contains(secret) && !report.contains(secret))
    }
    #expect(try session.recording.played() != nil)
  }

  @Test func `a report tells steps, refusals with their rules, entries and mails`() throws {
    let session = try RecordedSession(as: "maud@lune.example")
    let domain = try WorldBuilder(session.desk).service("bistrot-lune.example", kind: .domain)
    for _ in 1...2 {
      try session.perform(
        RenewService(domain.id, named: domain.name, expiringOn: nil, paying: .card))
    }
    try session.perform(OpenTicket("Prix | `net` *vite*", saying: "Bonjour"))
    let report = try session.program.report()
    let lines = report.split(separator: "\n").map(String.init)
    #expect(lines.first == "# Rapport de séance, 2 févr. 2026")
    #expect(lines.contains { $0.hasPrefix("3. ") && $0.hasSuffix("**refusé** BILL-13") })
    #expect(lines.contains { $0.hasPrefix("| 3 | BILL-13 | Une période") })
    #expect(lines.contains { $0.contains("renouveler bistrot-lune.example · BILL-1") })
    #expect(lines.contains { $0.contains("échéance : 14 févr. 2026 → 14 févr. 2027") })
    #expect(lines.contains { $0.hasPrefix("| ") && $0.contains("maud@lune.example | facture") })
    #expect(report.contains("Prix \\| \\`net\\` \\*vite\\*"))
    for row in lines where row.hasPrefix("| ") && !row.contains("---") {
      #expect(row.replacing("\\|", with: "").split(separator: "|").count >= 4, "\(row)")
    }
  }
}
