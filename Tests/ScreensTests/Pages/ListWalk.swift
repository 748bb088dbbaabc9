import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Finds every list that somebody can have before him: of each place of his menu, of its tabs, and of what their keys
/// open. A new one is found without being named here.
final class ListWalk {
  /// Somebody who stands for many.
  struct Role: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let email: String
    /// The account acted for; nil for the first.
    var code: String?

    static let all = [
      Role(testDescription: "owner", email: "claire@theatre-bleu.example"),
      Role(testDescription: "webmaster", email: "yann@kerval.example"),
      Role(testDescription: "guest", email: "ugo@compta.example", code: "C-1013"),
      Role(testDescription: "agency", email: "max@trame.example"),
      Role(testDescription: "staff", email: "nora@hebergeur.example"),
    ]
  }

  /// A list, and the way to it.
  struct Found {
    let name: String
    let arrive: () throws -> ScreenStage
  }

  private let role: Role
  private let desk: Desk
  private let recorder: FactRecorder?
  private var found: [Found] = []
  /// The forms that the way to the lists leads past, once `lists` was asked.
  private(set) var forms: [Found] = []
  /// Every page on the way, lists and forms among them, once `lists` was asked.
  private(set) var pages: [Found] = []
  /// The screens that were opened already, by their types. The simulator is a place of its own.
  private var opened: Set<String> = ["SimulatorScreen"]

  /// How many screens above that of the menu are looked into.
  private static let deepest = 3

  /// - Parameter desk: the data; nil for a demo world of its own.
  init(as role: Role, noting recorder: FactRecorder? = nil, at desk: Desk? = nil) throws {
    self.role = role
    self.recorder = recorder
    self.desk = try desk ?? Worlds.demo()
  }

  /// All lists; those of the simulator, which looks the same to everybody, once. The choice of an account comes before
  /// there is a menu.
  func lists() throws -> [Found] {
    let session = try ScreenStage.session(of: role.email, for: role.code, at: desk)
    let places = MenuPlace.all(for: session, at: desk)
    for place in places + (role.testDescription == "webmaster" ? [.simulator] : []) {
      try look(at: place.rawValue, 0) { [role, desk, recorder] in
        let stage = try ScreenStage(
          as: role.email, for: role.code, at: desk, noting: recorder)
        try stage.go(to: place)
        _ = stage.frame()
        return stage
      }
    }
    let user = try desk.reader.user(try #require(session.user))
    try look(at: "login", Self.deepest) { [desk, recorder] in
      let stage = try ScreenStage(at: desk, noting: recorder)
      try stage.program.carryOut(.open(AccountChoiceScreen(of: user)))
      _ = stage.frame()
      return stage
    }
    return found
  }

  private func look(
    at name: String, _ depth: Int, isTab: Bool = false, _ arrive: @escaping () throws -> ScreenStage
  ) throws {
    let page = try arrive().program.topPage()
    if !isTab, case .tabs(let body) = page.body {
      for number in 1...body.tabs.titles.count {
        try look(at: "\(name) › \(body.tabs.titles[number - 1].whole)", depth, isTab: true) {
          let stage = try arrive()
          stage.press(.character(Character("\(number)")))
          return stage
        }
      }
      return
    }
    pages.append(Found(name: name, arrive: arrive))
    if page.isForm || page.takesText { forms.append(Found(name: name, arrive: arrive)) }
    if page.listNote != nil { found.append(Found(name: name, arrive: arrive)) }
    if depth < Self.deepest { try lookIntoWhatOpens(page, name, depth, arrive) }
  }

  private func lookIntoWhatOpens(
    _ page: Page, _ name: String, _ depth: Int, _ arrive: @escaping () throws -> ScreenStage
  ) throws {
    for key in page.keys where key.isEnabled {
      guard case .lead(let effect) = key.act, case .open(let screen) = try effect(),
        opened.insert("\(type(of: screen))").inserted
      else { continue }
      try look(at: "\(name) › \(key.id)", depth + 1) {
        let stage = try arrive()
        try stage.program.carryOut(.open(screen))
        _ = stage.frame()
        return stage
      }
    }
  }
}

/// Notes facts, and nothing else.
final class FactRecorder: Recorder {
  private(set) var facts: [ShownFact] = []

  let stepCount = 0
  let steps: [RecordedStep] = []
  let pictures: [Picture] = []

  func prepare(for command: any Command, as session: Session, at desk: Desk) {}
  func note(_ event: RecordedEvent, at desk: Desk) {}
  func keep(_ picture: Picture) {}
  func masked(_ text: String, at desk: Desk) -> String { text }

  func note(
    _ fact: ShownFact, seenBy session: Session, in place: MenuPlace?, at desk: Desk
  ) -> [String] {
    facts.append(fact)
    return ["noted"]
  }
}

extension Page {
  /// What the bottom border says of the list in it, behind its tabs; nil where it is none.
  var listNote: String? { Self.note(of: body) }

  /// How many rows there are, as the position line counts them.
  var listCount: Int? {
    listNote?.split(separator: " ").first?.split(separator: "/").last.flatMap { Int($0) }
  }

  private static func note(of body: PageBody) -> String? {
    switch body {
    case .rows(let body): body.note
    case .sections(let body): body.note
    case .tabs(let body): note(of: body.page)
    case .form, .text, .drawn: nil
    }
  }
}
