import Canvas
import ClientArea
import Screens
import Store

// The interface, as somebody at the keyboard uses it.
extension Scene {
  /// Opens the interface as somebody, at a screen of his menu.
  func open(_ title: String, as actor: Actor) throws {
    let session = try session(of: actor)
    let isStaff = try SessionMustStand.isStaff(session, reading: desk.reader)
    let places = MenuPlace.all(for: session, at: desk) + [.simulator]
    // What staff's menu calls tickets is support to those who write scenarios.
    let sought = isStaff && title == MenuPlace.support.word.fr ? MenuPlace.tickets.word.fr : title
    guard let place = places.first(where: { $0.word.fr == sought }) else {
      throw StepImpossible(reason: Self.noScreen(title, among: places.map(\.word.fr)))
    }
    let language = try session.user.map { try desk.reader.user($0).language } ?? .fr
    var program = try Program(at: desk, in: surroundings, speaking: language, as: session)
    _ = program.frame(of: screenSize)
    program.go(to: place)
    self.program = program
  }

  /// Presses keys one after the other. Each sees what the one before has drawn.
  func press(_ keys: [Key]) throws {
    guard var program else { throw StepImpossible(reason: Self.noProgram) }
    for key in keys {
      program.pressAndWait(key)
      _ = program.frame(of: screenSize)
    }
    self.program = program
    try follow(program.session)
  }

  /// What stands on the screen.
  func screenLines() throws -> [String] {
    guard var program else { throw StepImpossible(reason: Self.noProgram) }
    return program.frame(of: screenSize).lines
  }

  /// Whoever switched the account at the keyboard acts for it in the steps that follow too.
  private func follow(_ session: Session) throws {
    guard let user = session.user else { return }
    let email = try desk.reader.user(user).email.lowercased()
    guard players[email]?.session != session else { return }
    players[email] = Player(session: session)
  }

  var surroundings: Surroundings {
    // Nothing is written to the disk by a scenario.
    Surroundings(
      themes: [], worlds: [],
      build: { [shelf, weak self] name in
        self?.noteNewWorld()
        return try shelf.world(named: name)
      }, exportFolder: "", export: { name, _ in name },
      recorder: recorder)
  }

  private static let noProgram = Phrase(
    fr: "aucun écran n'est ouvert", it: "nessuno schermo è aperto", en: "no screen is open")

  private static func noScreen(_ title: String, among titles: [String]) -> Phrase {
    let list = titles.joined(separator: ", ")
    return Phrase(
      fr: "cet acteur n'a pas d'écran « \(title) » ; il a : \(list)",
      it: "questo attore non ha uno schermo « \(title) »; ha: \(list)",
      en: "this actor has no screen “\(title)”; there are: \(list)")
  }
}
