import ClientArea
import Testing

@testable import Store

// LINK-16: who sees what of services that come to another owner.
extension Comparison {
  func ownerChanges(_ actor: Actor, _ sight: Sight) throws {
    let facts = table.facts
    let listed = try sight.ask(OwnerChanges()).map(\.change.id.value).sorted()
    let own = facts.ownerChanges.filter { table.isSide(actor, of: $0) }
    let recent = own.filter { $0.endedOn.map { $0 >= facts.today - 30 } ?? true }
    same(listed, recent.map(\.id.value).sorted(), "changes of owner", actor)
    let seen = try facts.ownerChanges.filter {
      try sight.ask(OwnerChangeDetail($0.id)) != nil
    }
    let visible = facts.ownerChanges.filter { actor.isStaff || table.isSide(actor, of: $0) }
    same(seen.map(\.id), visible.map(\.id), "pages of changes of owner", actor)
    for service in facts.services {
      let latest = facts.ownerChanges.last { $0.service == service.id }
      let shown = latest.flatMap { change in
        visible.contains { $0.id == change.id } ? change.id : nil
      }
      same(
        try sight.ask(LatestOwnerChange(of: service.id))?.change.id, shown,
        "latest change of owner", actor)
      let outline = try sight.ask(
        OwnerChangeOutline(of: service.id, keepingContacts: false))
      same(
        outline != nil, actor.account == service.owner && actor.may(.manageServices),
        "outline of a change of owner", actor)
    }
    let waiting = own.filter { $0.status == .asked && $0.to == actor.account }
    same(
      try sight.home.ownerChangesToAnswer.count, waiting.count, "home: changes of owner", actor)
  }
}

extension VisibilityTable {
  /// Whether somebody acts for one of the two, with the rights to its services and contacts.
  func isSide(_ actor: Actor, of change: OwnerChange) -> Bool {
    actor.account.map { [change.from, change.to].contains($0) } == true
      && actor.may(.manageServices, .manageContacts)
  }
}
