import Canvas
package import ClientArea
package import Store

/// The running interface: a stack of screens, who is there, and what there is to tell. Keys go in, a frame comes
/// out; the terminal, a test or a scenario holds the other end.
package struct Program {
  package let desk: Desk
  package let surroundings: Surroundings
  package internal(set) var language: Language
  package internal(set) var visit = Visit()
  /// The screens, the lowest first; the last takes the keys.
  var layers: [any Screen]
  var menu = MenuBar()
  /// The line of the menu to which the lowest screen belongs.
  var place: MenuPlace?
  var themeName = ""
  var told = Told()
  /// The whole terminal's; `size` is what is below the band of whoever acts as a client.
  var terminalSize = Size(rows: 24, columns: 80)
  var takesMouse = true
  /// The key that has warned of what it would lose, and does it when it is pressed once more. Any other key takes that
  /// back.
  var warning: Key?
  /// Whether the person has agreed that the next command drops what is undone (SIM-3).
  var mayAbandonFuture = false
  /// Whether a key led nowhere: what was typed behind it is to be dropped.
  var dropsBurst = false
  /// When the last key was typed of those that are dropped.
  var burst: Int?
  /// By what the screens stood when they were last looked at (ACCESS-9).
  var footing: Footing?
  /// What takes long, while it is done: the clock that moves, a message that is sent.
  var work: (any LongWork)?
  /// What was done in this run, which may be undone.
  var own = OwnSteps()
  /// The last entry of the journal that was there before this session.
  var journalStart = 0
  /// What the terminal is still to do.
  var requests: [Request] = []
  /// Where staff comes back to that acts as a client.
  var administration: Administration?
  /// What is on the screen, until a key changes it.
  var shown: ShownPage?
  /// The last picture that could be drawn, below the band; it stays where the data cannot be read any more.
  var lastPanel: Frame?
  /// What is wrong with the data, once something is: with that the program ends, when its person has read it.
  package var damage: StoreError?
  /// The moment of the data that the last frame shows.
  var drawnAt: ChangeMark?
  package private(set) var hasEnded = false

  /// Something that only the holder of the terminal can do.
  enum Request {
    case copy(String)
    case suspend
    case use(Theme)
  }

  /// The page that the last frame shows on top. A key is about what its person saw, so it is asked for again only where
  /// the data, or the screens, are others since.
  struct ShownPage {
    let page: Page
    let mark: ChangeMark
    /// How many screens there were.
    let depth: Int
    /// What the footer shows, for clicks on it.
    var hints: [PageKey] = []
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
    journalStart = try WorldFacts(of: desk).journalLength()
    layers = [LoginScreen()]
    if let session { enter(session) }
  }

  package var session: Session { visit.session }

  mutating func end() { hasEnded = true }

  /// The block for the product: below the header, above the footer.
  var content: Rect { Chrome.content(in: size, withMenu: showsMenu) }

  /// Whether the menu stands at the left: it belongs to the product, not to the simulator.
  var showsMenu: Bool {
    session.user != nil && size.columns >= Chrome.columnsForMenu && place != nil
      && !isSimulating && !surroundings.isPlain
  }

  /// The simulator stands outside the product: under it the screens wait until it is closed.
  var isSimulating: Bool { layers.contains { $0 is SimulatorScreen } }

  func context(for screen: any Screen) -> Context {
    let here = try? facts()
    let panes = panes(of: screen)
    return Context(
      desk: desk, session: session, language: language, today: here?.today ?? Day(number: 0),
      person: here?.person, account: here?.account, cart: visit.cart,
      holdsUnsaved: layers.contains { $0.isChanged }, worlds: surroundings.worlds,
      rect: panes?.list ?? Chrome.place(of: screen.shape, in: content),
      demos: surroundings.demos.all, hasDetail: panes != nil)
  }

  /// The blocks of a list and of what its selected row opens; nil where there is not room for both, and where the screen
  /// is read as lines.
  func panes(of screen: any Screen) -> Panes? {
    guard screen.showsDetail, !surroundings.isPlain, session.user != nil else { return nil }
    return Panes(in: content, of: size)
  }

  /// What the header and every screen need to know.
  func facts() throws -> WhoActs.Answer { try desk.answer(WhoActs(), as: session) }

  /// The page of a screen as it is now.
  func page(of screen: any Screen) throws -> Page { try screen.page(in: context(for: screen)) }

  /// The page of the screen that takes the keys.
  func topPage() throws -> Page {
    if let shown, shown.depth == layers.count, try shown.mark == desk.changeMark {
      return shown.page
    }
    return try page(of: layers[layers.count - 1])
  }
}
