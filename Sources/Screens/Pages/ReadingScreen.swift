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
  /// What is said where it is not there.
  var gone: Phrase { get }
  /// What stands in the top border.
  func heading(of facts: Facts, in stage: Stage) -> String
  /// What is read, for a block.
  func text(of facts: Facts, for rect: Rect, in stage: Stage) -> Text
  func keys(of facts: Facts, in stage: Stage) -> [PageKey]
  func explanation(of facts: Facts, in stage: Stage) -> Explanation?
  /// Adds what is more than text and keys to the page.
  func complete(_ page: inout Page, with facts: Facts, in stage: Stage)
}

extension ReadingScreen {
  package func keys(of facts: Facts, in stage: Stage) -> [PageKey] { [] }
  package func explanation(of facts: Facts, in stage: Stage) -> Explanation? { nil }
  package func complete(_ page: inout Page, with facts: Facts, in stage: Stage) {}

  package func page(in stage: Stage) throws -> Page {
    guard let facts = try read(in: stage) else {
      return .gone(gone, under: title, in: stage)
    }
    let text = text(of: facts, for: Box.inside(stage.rect), in: stage)
    var page = Page(
      .text(TextBody(heading(of: facts, in: stage), text, scroll: scroll)),
      keys: keys(of: facts, in: stage))
    page.explain = { explanation(of: facts, in: stage) }
    complete(&page, with: facts, in: stage)
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in stage: Stage
  ) throws -> Effect? {
    guard case .key(let key) = event, case .text(let body) = page.body else { return nil }
    let inner = Box.inside(stage.rect)
    return scroll.handle(key, content: body.text.height(in: inner), in: inner) ? .stay : nil
  }
}
