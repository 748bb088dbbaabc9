package import Canvas
package import ClientArea
package import Store

/// The running interface: a stack of screens, who is logged in, and what there is to tell. Keys go in, a
/// frame comes out; the terminal, a test or a scenario holds the other end.
package struct Program {
  package let desk: Desk
  package let surroundings: Surroundings
  package internal(set) var session: Session
  package internal(set) var language: Language
  package internal(set) var cart: Cart?
  /// The screens, the lowest first; the last takes the keys.
  var layers: [any Screen]
  /// Whether the menu at the left takes the keys.
  var isMenuFocused = false
  /// The line of the menu under its cursor, while it differs from the screen shown.
  var menuChoice: MenuPlace?
  var place: MenuPlace?
  var themeName = ""
  var toast: Toast?
  /// Idle ticks until the toast goes.
  var toastTicks = 0
  /// Everything that was told, the latest last.
  var messages: [Toast] = []
  var size = Size(rows: 24, columns: 80)
  var takesMouse = true
  /// Whether Esc has warned that leaving loses what was typed.
  var isWarnedOfLoss = false
  /// Whether the person has agreed that the next command drops what is undone (SIM-3).
  var mayAbandonFuture = false
  /// By what the screens stood when they were last looked at (ACCESS-9).
  var grounds: Grounds?
  /// Where the session was last found to stand.
  var standing: Standing?
  /// The clock, while it is moving.
  var clock: TimeTravel?
  /// The last entry of the journal that was there before this session.
  var journalStart = 0
  /// What the terminal is still to do.
  var requests: [Request] = []
  /// The key table that was shown last, for clicks on the footer.
  var hints: [BindingInfo] = []
  /// Whether the screen that was shown last has something to try (SIM-4).
  var canBeTried = false
  package private(set) var hasEnded = false

  /// Something that only the holder of the terminal can do.
  enum Request {
    case copy(String)
    case suspend
    case use(Theme)
  }

  /// - Parameter session: who is logged in from the start (`--as`), if anybody.
  package init(
    at desk: Desk, in surroundings: Surroundings, speaking language: Language,
    as session: Session? = nil, takesMouse: Bool = true
  ) throws {
    self.desk = desk
    self.surroundings = surroundings
    self.language = language
    self.takesMouse = takesMouse
    self.session = .visitor
    journalStart = try WorldFacts(of: desk).journalLength()
    layers = [LoginScreen()]
    if let session { enter(session) }
  }

  /// Takes one key, with everything that follows from it. Never throws: what goes wrong is told.
  package mutating func press(_ key: Key) {
    if toast?.stays == true || toastTicks > 0 { dropToast() }
    do {
      // What was lost meanwhile takes effect before the key means anything (ACCESS-9).
      guard try key == .hangUp || session.account == nil || checkSession() else { return }
      try handle(key)
      try noteGrounds()
    } catch {
      report(error)
    }
  }

  /// Takes a key and carries the clock, if it starts one, to its end: what tests and scenarios call.
  package mutating func pressAndWait(_ key: Key) {
    press(key)
    while clock != nil { continueClock() }
  }

  mutating func end() { hasEnded = true }

  /// The block for the product: below the header, above the footer.
  var content: Rect { Chrome.content(in: size, withMenu: showsMenu) }

  /// Whether the menu stands at the left: it belongs to the product, not to the simulator.
  var showsMenu: Bool {
    session.user != nil && size.columns >= Chrome.columnsForMenu && place != nil
      && !layers.contains { $0 is SimulatorScreen }
  }

  func stage(for screen: any Screen) -> Stage {
    let here = try? facts()
    return Stage(
      desk: desk, session: session, language: language, today: here?.today ?? Day(number: 0),
      person: here?.person, account: here?.account, cart: cart,
      holdsUnsaved: layers.contains { $0.isChanged }, worlds: surroundings.worlds,
      rect: Chrome.place(of: screen.shape, in: content))
  }

  /// What the header and every screen need to know.
  func facts() throws -> WhoActs.Answer { try desk.answer(WhoActs(), as: session) }
}
