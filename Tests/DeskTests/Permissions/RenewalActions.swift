import ClientArea

@testable import Store

// BILL-22.
extension PermissionTable {
  /// One's own card, which « Solde et payeurs » opens.
  var cards: [Action] {
    func may(_ actor: Actor) -> Bool { actor.account != nil && actor.may(.manageBalance) }
    return [
      Action(SaveCard(.works), if: may),
      Action(RemoveCard()) { may($0) && facts.hasCard($0.account) },
    ]
  }

  /// Switching on by whoever may renew and has a card, as long as a try is to come; off by who pays and by the owner;
  /// trying by the clock alone, on its day.
  func automaticRenewals(of service: Service) -> [Action] {
    func command(_ isOn: Bool) -> SwitchAutomaticRenewal {
      SwitchAutomaticRenewal(of: service.id, named: service.name, on: isOn)
    }
    let isWanted =
      !facts.isReplaced(service) && !facts.isBeingRemoved(service) && service.endedOn == nil
    let left = service.expiresOn - facts.today
    return [
      Action(command(true)) {
        holds($0, service) && $0.may(.manageServices, .pay) && isWanted && left > 1
          && service.renewal == nil && facts.hasCard($0.account)
      },
      Action(command(false)) {
        holds($0, service) && $0.may(.manageServices)
          && (service.renewal?.account == $0.account
            || service.renewal != nil && service.owner == $0.account)
      },
      Action(RenewAutomatically(service.id)) {
        $0.isClock && isWanted && [7, 4, 1].contains(left)
          && service.renewal.map { $0.since < facts.today && $0.failedOn != facts.today } == true
      },
    ]
  }
}

extension VisibilityTable {
  /// BILL-22.
  func cards(_ actor: Actor) -> [ID<SavedCard>] {
    guard actor.may(.manageBalance) else { return [] }
    return facts.cards.filter { $0.account == actor.account }.map(\.id)
  }
}

extension Facts {
  func hasCard(_ account: ID<ClientAccount>?) -> Bool { cards.contains { $0.account == account } }
}

extension RandomWorld {
  /// Every second account has a card, and some services renew themselves: at their owner's cost, or a contact's; the
  /// card of one has failed today, and one more is due today.
  func addAutomaticRenewals() throws {
    for (index, account) in accounts.enumerated() where index.isMultiple(of: 2) {
      _ = try town.desk.found { circumstances in
        SavedCard(
          id: circumstances.newID(), account: account.id, lastDigits: "0\(index)00",
          validUntil: circumstances.today + 60,
          outcome: CardOutcome.allCases[index % CardOutcome.allCases.count])
      }
    }
    let due = try town.service("due.example", of: accounts[1], expiresIn: 7)
    for (index, service) in try town.all(Service.self).enumerated()
    where index % 3 != 0 || service.id == due.id {
      let contact = try town.reader.standingTechnicalLinks(on: service.id).first?.account
      let payer = index % 3 == 2 && service.id != due.id ? contact : service.owner
      guard let payer else { continue }
      _ = try town.desk.found { circumstances in
        var renewed = service
        renewed.renewal = AutomaticRenewal(
          account: payer, user: nil, since: circumstances.today - 9,
          failedOn: index == 5 && service.id != due.id ? circumstances.today : nil)
        return renewed
      }
    }
  }
}

extension CommandRow {
  static var renewal: [CommandRow] {
    [
      CommandRow(SaveCard.self, carries: .new, acting: .forbidden),
      CommandRow(RemoveCard.self, acting: .likeTheOwner),
      CommandRow(SwitchAutomaticRenewal.self, carries: .property, acting: .partly { $0.isOn }),
      CommandRow(RenewAutomatically.self, carries: .new, saidBy: .theClock, acting: .likeTheOwner),
    ]
  }
}
