import Canvas
import ClientArea
import Store

// What the selected row of « Contact technique » says to the keys that work everywhere.
extension TechnicalContactsTab {
  mutating func settle(
    on content: Content, goingToNew: Bool
  ) -> Bool {
    let change = mine.settle(among: content.mine.map(\.link), goingToNew: goingToNew)
    if change == .new { side = .mine }
    let isOtherGone = others.settle(among: content.others.items.map(\.anchor))
    return side(showing: content) == .mine ? change == .gone : isOtherGone
  }

  func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    switch side(showing: content) {
    case .others:
      guard let item = others.selected(in: content.others.items) else { return nil }
      let facts = try? stage.desk.answer(ServiceDetail(item.service), as: stage.session)
      return facts.flatMap { $0 }.map { ServiceExplanation.of($0, in: stage) }
    case .mine:
      return selectedOfMine(in: content).map {
        TechnicalContactKeys(in: stage).explanation(of: $0)
      }
    }
  }

  func fact(showing content: Content, in stage: Stage) -> ShownFact? {
    guard side(showing: content) == .mine else {
      guard let account = stage.session.account else { return nil }
      let item = others.selected(in: content.others.items)
      return item.map { .technicalContact(account, on: $0.service) }
    }
    return selectedOfMine(in: content).map { .technicalContact($0.contact.id, on: $0.service) }
  }

  func copyable(showing content: Content, in stage: Stage) -> String? {
    switch side(showing: content) {
    case .others: others.selected(in: content.others.items)?.name
    case .mine: selectedOfMine(in: content)?.contact.code
    }
  }

  func trial(showing content: Content, in stage: Stage) -> (any Command)? {
    switch side(showing: content) {
    case .others: others.selected(in: content.others.items).map { Self.renewal(of: $0) }
    case .mine: selectedOfMine(in: content).map { BreakTechnicalLink($0.link) }
    }
  }
}
