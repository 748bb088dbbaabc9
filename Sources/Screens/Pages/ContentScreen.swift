import Canvas
import ClientArea
import Store

/// A screen that reads one thing and makes a page of it: what is no list, no form, no payment and no tabs.
package protocol ContentScreen: Screen {
  associatedtype Content

  /// What there is to show.
  func read(in context: Context) throws -> Content
  func page(showing content: Content, in context: Context) throws -> Page
  mutating func update(
    _ event: ScreenEvent, showing content: Content, in context: Context
  ) throws -> Effect?
  mutating func settle(on content: Content, goingToNew: Bool) -> Bool
}

/// Keeps a content of any type, nil included, with its type.
struct Shown<Content> {
  let content: Content
}

extension ContentScreen {
  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    let content = try read(in: context)
    var page = try page(showing: content, in: context)
    page.content = Shown(content: content)
    return page
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard let shown = page.content as? Shown<Content> else { return nil }
    return try update(event, showing: shown.content, in: context)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    guard let shown = page.content as? Shown<Content> else { return false }
    return settle(on: shown.content, goingToNew: goingToNew)
  }

  package mutating func update(
    _ event: ScreenEvent, showing content: Content, in context: Context
  ) throws -> Effect? { nil }

  package mutating func settle(on content: Content, goingToNew: Bool) -> Bool { false }
}
