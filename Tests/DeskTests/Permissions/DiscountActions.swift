import ClientArea
import Testing

@testable import Store

// CLIENTS-9 to CLIENTS-11: discounts are staff's, and nobody else sees the list of them.
extension PermissionTable {
  var discounts: [Action] {
    func terms(_ target: DiscountTerms.Target, until last: Day) -> DiscountTerms {
      DiscountTerms(.share(perMille: 1), for: target, from: last, to: last)
    }
    let later = facts.today + 900
    return [
      Action(CreateDiscount(terms(.product(plan.id), until: later))) {
        $0.works(.manageCatalogue)
      },
      Action(CreateDiscount(terms(.product(plan.id), until: facts.today - 1))) { _ in false },
      Action(CreateDiscount(terms(.account(facts.accounts[0].id), until: later))) {
        $0.works(.manageCatalogue) && facts.accounts[0].archivedOn == nil
      },
    ]
      + facts.discounts.flatMap { discount in
        let stands =
          discount.endedOn == nil && discount.archivedOn == nil
          && discount.terms.lastDay >= facts.today
        func may(_ actor: Actor) -> Bool { actor.works(.manageCatalogue) && stands }
        return [
          Action(ChangeDiscount(discount.id, to: terms(.product(plan.id), until: later)), if: may),
          Action(EndDiscount(discount.id), if: may),
          Action(RemoveDiscount(discount.id)) { $0.works(.manageCatalogue) },
        ]
      }
  }
}

extension Comparison {
  func discounts(_ actor: Actor, _ sight: Sight) throws {
    let all = table.facts.discounts.map(\.id)
    let shown = try sight.ask(DiscountList(window: Window(limit: sight.limit)))
    same(shown.map(\.discount.id), table.everybody(actor, all), "discounts", actor)
    let details = try all.compactMap { try sight.ask(DiscountDetail($0))?.discount.id }
    same(details, table.everybody(actor, all), "discounts' details", actor)
  }
}

extension RandomWorld {
  /// Of each kind, and none that takes anything off while these worlds last: what costs what is told elsewhere.
  mutating func addDiscounts() throws {
    let group = try town.desk.found { ClientGroup(id: $0.newID(), name: "Revendeurs") }
    let targets: [DiscountTerms.Target] = [
      .account(accounts[0].id), .group(group.id), .product(town.plan.id),
    ]
    for target in targets {
      for start in [-60, 600] {
        try town.desk.found { circumstances in
          let first = circumstances.today + start
          return Discount(
            id: circumstances.newID(),
            DiscountTerms(.share(perMille: 100), for: target, from: first, to: first + 30))
        }
      }
    }
  }
}

extension CommandRow {
  static var discount: [CommandRow] {
    [
      CommandRow(CreateDiscount.self, carries: .new, acting: .staffsOwn),
      CommandRow(ChangeDiscount.self, acting: .staffsOwn),
      CommandRow(EndDiscount.self, acting: .staffsOwn),
      CommandRow(RemoveDiscount.self, acting: .staffsOwn),
    ]
  }
}
