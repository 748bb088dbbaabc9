import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Somebody at the program, with the demo world in memory.
///
///     let stage = try ScreenStage(as: "yann@kerval.example")
///     try stage.go(to: .contacts)
///     stage.press(.down, "r")
///     #expect(stage.shows("14 févr. 2026"))
///     try stage.expectSnapshot("contacts-renew")
final class ScreenStage {
  var program: Program
  let desk: Desk
  let exports: Exports
  /// The size of the terminal.
  var size: Size

  /// What was exported.
  final class Exports {
    var files: [(name: String, text: String)] = []
  }

  /// - Parameters:
  ///   - email: who is logged in; nil for nobody.
  ///   - code: the account acted for; nil for the first of that person.
  ///   - recorder: notes the session, if anybody does.
  init(
    as email: String? = nil, for code: String? = nil, speaking language: Language = .fr,
    size: Size = .usual, at desk: Desk? = nil,
    noting recorder: (any Recorder)? = nil, offering demos: DemoOffers = .none
  ) throws {
    let desk = try desk ?? Worlds.demo()
    let exports = Exports()
    self.desk = desk
    self.exports = exports
    self.size = size
    let surroundings = Surroundings(
      themes: [], worlds: ["demo", "vide"],
      build: { $0 == "demo" ? try Worlds.demo() : try Worlds.empty() },
      exportFolder: "/exports",
      export: { name, text in
        exports.files.append((name, text))
        return "/exports/\(name)"
      }, recorder: recorder, demos: demos)
    program = try Program(
      at: desk, in: surroundings, speaking: language,
      as: try email.map { try Self.session(of: $0, for: code, at: desk) })
    _ = program.frame(of: size)
  }

  /// The session of a person of the world.
  static func session(
    of email: String, for code: String? = nil, at desk: Desk
  ) throws -> Session {
    let user = try #require(try desk.reader.user(email: email))
    let choices = try desk.answer(AccountChoices(of: user.id), as: .visitor)
    let chosen = choices.first { code == nil || $0.account.code == code }
    return Session(user: user.id, account: chosen?.account.id)
  }

  /// Opens a place of the menu.
  func go(to place: MenuPlace) throws { try program.carryOut(.goTo(place)) }

  /// Puts a screen on top.
  func open(_ screen: some Screen) { program.layers.append(screen) }

  /// Presses keys, one after the other, and lets what they start come to its end.
  func press(_ keys: Key...) {
    for key in keys {
      program.pressAndWait(key)
      _ = program.frame(of: size)
    }
  }

  func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// The whole terminal as text.
  func text() -> String { frame().lines.joined(separator: "\n") }

  /// The terminal as one text, without borders and ends of lines.
  var words: String {
    text().replacing("│", with: " ").split { $0.isWhitespace }.joined(separator: " ")
  }

  func frame() -> Frame { program.frame(of: size) }

  func shows(_ text: String) -> Bool { self.text().contains(text) }

  /// What was told last, while it is shown.
  var told: String? { program.toast?.text }

  /// The screen that takes the keys.
  var top: any Screen { program.layers[program.layers.count - 1] }

  /// Whether letters are text on the screen that takes the keys.
  var takesText: Bool { (try? program.topPage().takesText) ?? false }

  /// Compares the terminal with the snapshot of this name and size.
  func expectSnapshot(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try Snapshot.expect(
      frame(), is: "\(name)-\(size.columns)x\(size.rows)", sourceLocation: sourceLocation)
  }

  /// Compares the terminal with its snapshots in the two sizes that every screen is made for.
  func expectSnapshots(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for size in [Size.usual, .large] {
      self.size = size
      try expectSnapshot(name, sourceLocation: sourceLocation)
    }
    size = .usual
  }

  /// Draws the terminal in many sizes, the smallest included: nothing may end the program.
  func drawInManySizes() {
    for rows in [1, 2, 5, 14, 15, 16, 20, 24, 40] {
      for columns in [1, 2, 10, 59, 60, 61, 80, 99, 100, 120, 200] {
        _ = program.frame(of: Size(rows: rows, columns: columns))
      }
    }
    _ = program.frame(of: size)
  }
}

extension Size {
  static let usual = Size(rows: 24, columns: 80)
  static let large = Size(rows: 40, columns: 120)
  static let least = Size(rows: 15, columns: 60)
}
