package import Canvas
package import ClientArea
import Store

/// A screen of the former kind, which answers one by one what a page says: on its way to a page.
package protocol OldScreen: ContentScreen {
  /// What the person means; never a key.
  associatedtype Intent

  var takesText: Bool { get }
  var isForm: Bool { get }
  var enterMeans: Phrase? { get }

  func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>]
  mutating func update(
    _ intent: Intent, showing content: Content, in stage: Stage
  ) throws -> Effect
  mutating func press(
    _ key: Key, showing content: Content, in stage: Stage
  ) throws -> Effect?
  func draw(_ content: Content, on frame: inout Frame, in stage: Stage)
  func explanation(showing content: Content, in stage: Stage) -> Explanation?
  func copyable(showing content: Content, in stage: Stage) -> String?
  func trial(showing content: Content, in stage: Stage) -> (any Command)?
  func purpose(in stage: Stage) -> (any Command)?
  func fact(showing content: Content, in stage: Stage) -> ShownFact?
}

extension OldScreen {
  package var takesText: Bool { false }
  package var isForm: Bool { false }
  package var enterMeans: Phrase? { nil }

  package mutating func press(
    _ key: Key, showing content: Content, in stage: Stage
  ) throws -> Effect? { nil }
  package func explanation(showing content: Content, in stage: Stage) -> Explanation? { nil }
  package func copyable(showing content: Content, in stage: Stage) -> String? { nil }
  package func trial(showing content: Content, in stage: Stage) -> (any Command)? { nil }
  package func purpose(in stage: Stage) -> (any Command)? { nil }
  package func fact(showing content: Content, in stage: Stage) -> ShownFact? { nil }

  package func page(showing content: Content, in stage: Stage) throws -> Page {
    var settled = self
    _ = settled.settle(on: content, goingToNew: false)
    return settled.oldPage(showing: content, in: stage)
  }

  private func oldPage(showing content: Content, in stage: Stage) -> Page {
    var page = Page(
      .drawn { frame, rect in draw(content, on: &frame, in: stage.within(rect)) },
      keys: bindings(showing: content, in: stage).map { $0.info })
    page.takesText = takesText
    page.isForm = isForm
    page.enterMeans = enterMeans
    let mirror = Mirror(reflecting: content)
    page.isThere = mirror.displayStyle != .optional || !mirror.children.isEmpty
    page.purpose = purpose(in: stage)
    page.trial = trial(showing: content, in: stage)
    page.text = copyable(showing: content, in: stage)
    page.fact = fact(showing: content, in: stage)
    page.explain = { explanation(showing: content, in: stage) }
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, showing content: Content, in stage: Stage
  ) throws -> Effect? {
    switch event {
    case .key(let key): return try press(key, showing: content, in: stage)
    case .chose(let id):
      let binding = bindings(showing: content, in: stage).first { $0.info.id == id }
      return try binding.map { try update($0.intent, showing: content, in: stage) }
    }
  }
}

extension OldScreen where Intent == Never {
  package func bindings(showing content: Content, in stage: Stage) -> [Binding<Never>] { [] }
  package mutating func update(
    _ intent: Never, showing content: Content, in stage: Stage
  ) throws -> Effect {}
}
