import ClientArea

@testable import Store

extension RandomWorld {
  /// Some services have a change of owner that waits, or that came to its end.
  mutating func addOwnerChanges() throws {
    for service in services where dice.happens(5) {
      let others = accounts.filter { $0.id != service.owner }
      let (to, age) = (dice.one(of: others), dice.number(0...40))
      let status = dice.happens(7) ? OwnerChangeStatus.asked : .declined
      try town.desk.found { circumstances in
        OwnerChange(
          id: circumstances.newID(), service: service.id, from: service.owner, to: to.id,
          askedOn: Town.start - age, keepsContacts: age.isMultiple(of: 2), status: status,
          endedOn: status == .asked ? nil : Town.start)
      }
    }
  }
}
