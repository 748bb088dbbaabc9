import Canvas
import ClientArea
import Screens
import Store
import Story

/// The interface that somebody has opened, and the size of his screen.
final class ScenarioKeyboard {
  private let desk: Desk
  private var program: Program?
  private var size = Size(rows: 24, columns: 80)

  init(at desk: Desk) { self.desk = desk }

  /// Opens the interface as somebody, at a screen of his menu.
  func open(_ title: String, as session: Session, in surroundings: Surroundings) throws {
    let isStaff = try SessionMustStand.isStaff(session, reading: desk.reader)
    let places = MenuPlace.all(for: session, at: desk) + [.simulator]
    // What staff's menu calls tickets is support to those who write scenarios.
    let sought = isStaff && title == MenuPlace.support.word.fr ? MenuPlace.tickets.word.fr : title
    guard let place = places.first(where: { $0.word.fr == sought }) else {
      throw StepImpossible(reason: Self.noScreen(title, among: places.map(\.word.fr)))
    }
    let language = try session.user.map { try desk.reader.user($0).language } ?? .fr
    var program = try Program(at: desk, in: surroundings, speaking: language, as: session)
    _ = program.frame(of: size)
    program.go(to: place)
    self.program = program
  }

  /// Opens the interface as somebody, where screens lie over one of his menu.
  func open(
    _ screens: [any Screen], of menu: MenuPlace, as session: Session, in surroundings: Surroundings
  ) throws {
    let language = try session.user.map { try desk.reader.user($0).language } ?? .fr
    var program = try Program(
      at: desk, in: surroundings, speaking: language, as: session, showing: screens, of: menu)
    _ = program.frame(of: size)
    self.program = program
  }

  func measure(rows: Int, columns: Int) {
    size = Size(rows: min(rows, 500), columns: min(columns, 1000))
  }

  /// Presses keys one after the other. Each sees what the one before has drawn.
  /// - Returns: the session in which the interface then stands.
  func press(_ keys: [Key]) throws -> Session {
    guard var program else { throw StepImpossible(reason: Self.noProgram) }
    for key in keys {
      program.pressAndWait(key)
      _ = program.frame(of: size)
    }
    self.program = program
    return program.session
  }

  /// What stands on the screen.
  func lines() throws -> [String] {
    guard var program else { throw StepImpossible(reason: Self.noProgram) }
    return program.frame(of: size).lines
  }

  /// The interface as it is; nil where none is open.
  var opened: Program? { program }

  func leave() { program = nil }

  /// The data have been changed by somebody else.
  func noticeChange() { program?.noticeChange() }

  /// What is open, and how large.
  struct State {
    fileprivate let program: Program?
    fileprivate let size: Size
  }

  var state: State { State(program: program, size: size) }

  func restore(_ state: State) { (program, size) = (state.program, state.size) }

  private static let noProgram = Phrase(
    fr: "aucun écran n'est ouvert", it: "nessuno schermo è aperto", en: "no screen is open")

  private static func noScreen(_ title: String, among titles: [String]) -> Phrase {
    let list = titles.joined(separator: ", ")
    return Phrase(
      fr: "cet acteur n'a pas d'écran « \(title) » ; il a : \(list)",
      it: "questo attore non ha uno schermo «\(title)»; ha: \(list)",
      en: "this actor has no screen “\(title)”; there are: \(list)")
  }
}
