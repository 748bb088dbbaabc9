import Canvas
import ClientArea
import Store

/// A list of staff's as it is for one client: what its session sees is narrowed to him, as by the global filter, and only
/// here. Its title says whose it is.
struct NarrowedScreen: Screen {
  private var screen: any Screen
  private let account: AccountName

  init(_ screen: any Screen, to account: AccountName) {
    self.screen = screen
    self.account = account
  }

  var title: Phrase {
    let (title, code) = (screen.title, account.code)
    return Phrase(fr: "\(title) (\(code))", it: "\(title) (\(code))", en: "\(title) (\(code))")
  }
  var shape: ScreenShape { screen.shape }
  var isChanged: Bool { screen.isChanged }
  var turn: Turn? { screen.turn }

  func page(in context: Context) throws -> Page {
    try screen.page(in: context.looking(at: account.id))
  }

  mutating func update(_ event: ScreenEvent, on page: Page, in context: Context) throws -> Effect? {
    try screen.update(event, on: page, in: context.looking(at: account.id))
  }

  mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    screen.settle(on: page, goingToNew: goingToNew)
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    screen.performed(outcome, in: context.looking(at: account.id))
  }
}

extension Context {
  /// The same, where staff looks at one client alone.
  func looking(at client: ID<ClientAccount>) -> Context {
    Context(
      desk: desk, session: session.focused(on: client), language: language, today: today,
      person: person, account: account, cart: cart, holdsUnsaved: holdsUnsaved, worlds: worlds,
      rect: rect, showsEveryRow: showsEveryRow)
  }
}
