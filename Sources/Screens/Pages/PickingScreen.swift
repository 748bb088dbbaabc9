package import Canvas
package import ClientArea
import Store

/// A popup in which something is found by typing a part of it, and chosen with Enter.
package protocol PickingScreen: Screen {
  /// What was typed and where the cursor is, once a key has touched it.
  var palette: Palette? { get set }
  /// What Enter does with the chosen line.
  var verb: Phrase { get }

  /// What there is to choose from at the beginning.
  func fresh(in context: Context) throws -> Palette
  mutating func choose(_ item: Palette.Item, in context: Context) throws -> Effect
  /// Looks up more lines for what is typed, beyond those that match it.
  mutating func look(for text: String, in context: Context) throws -> [Palette.Item]
}

extension PickingScreen {
  package mutating func look(for text: String, in context: Context) throws -> [Palette.Item] { [] }

  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    let palette = try palette ?? fresh(in: context)
    var page = Page(.drawn { frame, rect in palette.draw(on: &frame, in: rect) })
    page.takesText = true
    page.enterMeans = verb
    page.content = palette
    return page
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard case .key(let key) = event, var palette = page.content as? Palette else { return nil }
    let event = palette.handle(key, in: context.rect)
    defer { self.palette = palette }
    switch event {
    case .chose(let item): return try choose(item, in: context)
    case .cancelled: return .close
    case .typed(let text):
      palette.found = try look(for: text, in: context)
      return .stay
    case .moved: return .stay
    case nil: return nil
    }
  }
}

extension PageKey {
  /// The key as a line to choose: where it is off, the line says why.
  func item(_ id: String, _ title: Phrase, called key: String, in context: Context) -> Palette.Item
  {
    let reason = refusal.map { context.words($0.spoken) } ?? ""
    return Palette.Item(
      id, context.words(title), detail: reason, key: key, isEnabled: reason.isEmpty, remark: reason)
  }
}
