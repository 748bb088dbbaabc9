package import Canvas
package import ClientArea
import Store

/// A page to read about one thing, scrolled where it is longer than its block, with keys about that thing.
package protocol ReadingScreen: Screen {
  associatedtype Facts
  associatedtype Text: Readable = TextPage

  var scroll: ScrollView { get set }

  /// - Returns: nil for a thing that is gone, or that the session does not see.
  func read(in stage: Stage) throws -> Facts?
  /// What is said where it is not there; of no meaning for what always is.
  var gone: Phrase { get }
  /// What stands in the top border.
  func heading(of facts: Facts, in stage: Stage) -> String
  /// What is read, for a block.
  func text(of facts: Facts, for rect: Rect, in stage: Stage) -> Text
  func keys(of facts: Facts, in stage: Stage) -> [PageKey]
  /// A key that changes what is shown of it.
  mutating func chose(_ id: String, about facts: Facts, in stage: Stage) -> Effect?
  func explanation(of facts: Facts, in stage: Stage) -> Explanation?
  /// How it stands in its block.
  func look(in stage: Stage) -> TextLook
  /// What closes it, Esc apart.
  var closingKeys: [Key] { get }
  /// Adds what is more than text and keys to the page.
  func complete(_ page: inout Page, with facts: Facts, in stage: Stage)
}

extension ReadingScreen {
  package var gone: Phrase { title }
  package func keys(of facts: Facts, in stage: Stage) -> [PageKey] { [] }
  package mutating func chose(_ id: String, about facts: Facts, in stage: Stage) -> Effect? { nil }
  package func explanation(of facts: Facts, in stage: Stage) -> Explanation? { nil }
  package func look(in stage: Stage) -> TextLook { TextLook() }
  package var closingKeys: [Key] { [] }
  package func complete(_ page: inout Page, with facts: Facts, in stage: Stage) {}

  package func page(in stage: Stage) throws -> Page {
    guard let facts = try read(in: stage) else {
      return .gone(gone, under: title, look: look(in: stage), in: stage)
    }
    let text = text(of: facts, for: Box.inside(stage.rect), in: stage)
    var page = Page(
      .text(
        TextBody(heading(of: facts, in: stage), text, scroll: scroll, look: look(in: stage))),
      keys: keys(of: facts, in: stage))
    page.explain = { explanation(of: facts, in: stage) }
    page.content = Shown(content: facts)
    complete(&page, with: facts, in: stage)
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in stage: Stage
  ) throws -> Effect? {
    guard case .key(let key) = event else {
      guard case .chose(let id) = event, let shown = page.content as? Shown<Facts> else {
        return nil
      }
      return chose(id, about: shown.content, in: stage)
    }
    guard case .text(let body) = page.body else { return nil }
    if closingKeys.contains(key) { return .close }
    let inner = body.inside(stage.rect)
    return scroll.handle(key, content: body.text.height(in: inner), in: inner) ? .stay : nil
  }
}
