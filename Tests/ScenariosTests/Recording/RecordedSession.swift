import Canvas
import ClientArea
import Testing

@testable import Scenarios
@testable import Screens
@testable import Store
@testable import Story

/// Somebody at the program while it is recorded.
final class RecordedSession {
  let desk: Desk
  let recording = Recording()
  private(set) var program: Program

  init(as email: String? = nil) throws {
    let desk = try TestWorlds.build("demo")
    self.desk = desk
    try recording.recorder.begin(in: "demo", at: desk, titled: "Essai", from: "essai")
    let session = try email.map { email in
      let user = try WorldBuilder(desk).user(email)
      return try desk.ownSession(of: desk.reader.user(user))
    }
    program = try Program(
      at: desk,
      in: Surroundings(
        themes: [], worlds: ["demo", "vide"], build: TestWorlds.build, exportFolder: "",
        export: { name, _ in name }, recorder: recording.recorder),
      speaking: .fr, as: session)
    _ = program.frame(of: Size(rows: 30, columns: 100))
  }

  var text: String { recording.text }
  var session: Session { program.session }

  /// The lines of the steps, without tables and without the world.
  var steps: [String] {
    let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    return Array(lines.filter { !$0.hasPrefix("|") && !$0.hasPrefix("#") }.dropFirst(3))
  }

  func press(_ keys: Key...) {
    for key in keys {
      program.pressAndWait(key)
      _ = program.frame(of: Size(rows: 30, columns: 100))
    }
  }

  func type(_ text: String) { for character in text { press(.character(character)) } }

  /// At the login page, as a person does it.
  func logIn(_ email: String, _ password: String) {
    program.layers = [LoginScreen()]
    type(email)
    press(.tab)
    type(password)
    press(.enter)
  }

  /// Performs a command as whoever is logged in, or as somebody else.
  func perform(_ command: any Command, as other: Session? = nil) throws {
    let before = program.visit
    if let other { program.visit = Visit(as: other) }
    _ = try program.performNoted(command)
    program.visit = before
  }

  func go(to place: MenuPlace) { program.go(to: place) }

  func fill(_ request: OrderRequest?) throws {
    try program.carryOut(.fill(request))
  }

  func advanceToNextEvent() throws {
    guard let event = try desk.answer(NextEvent(), as: .visitor) else { return }
    try program.carryOut(.advance(to: event.at))
    while program.work != nil { program.continueWork() }
  }

  func rebuild(_ world: String) {
    do {
      try program.carryOut(.rebuild(world: world))
    } catch {
      Issue.record(error)
    }
  }

  func expectSameJournal(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(!text.contains("sans étape"), "\(text)", sourceLocation: sourceLocation)
    try recording.expectSameJournal(as: desk, sourceLocation: sourceLocation)
  }
}
