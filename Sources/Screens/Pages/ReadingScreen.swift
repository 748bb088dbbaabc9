package import Canvas
package import ClientArea
import Store

/// A page to read about one thing, scrolled where it is longer than its block, with keys about that thing.
package protocol ReadingScreen: Screen {
  associatedtype Facts
  associatedtype Text: Readable = TextPage

  var scroll: ScrollView { get set }

  /// - Returns: nil for a thing that is gone, or that the session does not see.
  func read(in context: Context) throws -> Facts?
  /// What is said where it is not there; of no meaning for what always is.
  var gone: Phrase { get }
  /// What stands in the top border.
  func heading(of facts: Facts, in context: Context) -> String
  /// What is read, for a block.
  func text(of facts: Facts, for rect: Rect, in context: Context) -> Text
  func keys(of facts: Facts, in context: Context) -> [PageKey]
  /// A key that changes what is shown of it.
  mutating func chose(_ id: String, about facts: Facts, in context: Context) -> Effect?
  func explanation(of facts: Facts, in context: Context) -> Explanation?
  /// How it stands in its block.
  func look(in context: Context) -> TextLook
  /// What closes it, Esc apart.
  var closingKeys: [Key] { get }
  /// Adds what is more than text and keys to the page.
  func complete(_ page: inout Page, with facts: Facts, in context: Context)
}

extension ReadingScreen {
  package var gone: Phrase { title }
  package func keys(of facts: Facts, in context: Context) -> [PageKey] { [] }
  package mutating func chose(_ id: String, about facts: Facts, in context: Context) -> Effect? {
    nil
  }
  package func explanation(of facts: Facts, in context: Context) -> Explanation? { nil }
  package func look(in context: Context) -> TextLook { TextLook() }
  package var closingKeys: [Key] { [] }
  package func complete(_ page: inout Page, with facts: Facts, in context: Context) {}

  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    guard let facts = try read(in: context) else {
      return .gone(gone, under: title, look: look(in: context), in: context)
    }
    let text = text(of: facts, for: Box.inside(context.rect), in: context)
    var page = Page(
      .text(
        TextBody(heading(of: facts, in: context), text, scroll: scroll, look: look(in: context))),
      keys: keys(of: facts, in: context))
    page.explain = { explanation(of: facts, in: context) }
    page.content = Shown(content: facts)
    complete(&page, with: facts, in: context)
    return page
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard case .key(let key) = event else {
      guard case .chose(let id) = event, let shown = page.content as? Shown<Facts> else {
        return nil
      }
      return chose(id, about: shown.content, in: context)
    }
    guard case .text(let body) = page.body else { return nil }
    if closingKeys.contains(key) { return .close }
    let inner = body.inside(context.rect)
    return scroll.handle(key, content: body.text.height(in: inner), in: inner) ? .stay : nil
  }
}
