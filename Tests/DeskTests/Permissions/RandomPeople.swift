import ClientArea
import Testing

@testable import Store

// Contacts, guests, persons and agencies of a world made by chance.
extension RandomWorld {
  /// Every status and both roles occur, most of them more than once.
  mutating func addAccesses() throws {
    for index in 0..<10 {
      let account = index < 5 ? accounts[0] : dice.one(of: accounts)
      let owner = dice.one(of: accounts)
      let isGuest = index % 3 != 0
      let user =
        isGuest && index != 2 && dice.happens(6)
        ? try #require(try town.reader.user(email: owner.details.email))
        : try town.user("reader\(index)@client.test")
      guard try town.reader.access(of: user.id, to: account.id) == nil else { continue }
      let status = isGuest ? AccessStatus.allCases[index / 2] : dice.one(of: [.active, .inactive])
      try addAccess(
        of: user, to: account, as: isGuest ? .guest : .contact, status, isFresh: index == 2)
    }
    var gone = try town.user("gone@client.test")
    try addAccess(of: gone, to: accounts[0], as: .contact, .active)
    gone.isActive = false
    let switchedOff = gone
    try town.desk.found { _ in switchedOff }
  }

  private mutating func addAccess(
    of user: User, to account: ClientAccount, as role: AccessRole, _ status: AccessStatus,
    isFresh: Bool = false
  ) throws {
    let permissions = Permissions(Permission.allCases.filter { _ in dice.happens(4) })
    // The delay of some has run out (ACCESS-8).
    let days = isFresh ? 0 : dice.one(of: [0, 7, 8])
    // Some were sent by whoever came before, whatever he may do by now (ACCESS-14).
    let sender =
      try isFresh
      ? nil : town.all(AccountAccess.self).last { $0.account == account.id }?.user
    try town.desk.found { circumstances in
      AccountAccess(
        id: circumstances.newID(), user: user.id, account: account.id, role: role,
        status: status, since: Town.start - 30, permissions: permissions,
        invitedOn: role == .guest && status != .pending ? Town.start - days : nil,
        invitedBy: status == .invited ? sender : nil)
    }
  }

  /// Persons of one type and of two, with a user and without; « Client » is taken in some accounts.
  mutating func addPersons() throws {
    for account in accounts where account.id == accounts[0].id || dice.happens(5) {
      let own = try #require(
        try town.reader.contactTypes(of: account.id).first { $0.isClient })
      let types = [own, try town.type("Compta", of: account), try town.type("Web", of: account)]
      for index in 0..<3 {
        let contact = index == 0 ? try lonelyContact(of: account) : nil
        let person = try town.desk.found { circumstances in
          Person(
            id: circumstances.newID(), account: account.id, firstName: "Ada",
            lastName: "Noir \(index)", user: contact, since: Town.start - 20)
        }
        for type in index == 1 ? types.suffix(2) : [types[dice.happens(5) ? 0 : 1]]
        where try type.id != own.id || town.reader.memberships(in: own.id).isEmpty {
          try town.desk.found {
            TypeMembership(id: $0.newID(), person: person.id, type: type.id)
          }
        }
        guard try town.reader.memberships(of: person.id).isEmpty else { continue }
        try town.desk.found {
          TypeMembership(id: $0.newID(), person: person.id, type: types[2].id)
        }
      }
    }
  }

  /// A contact who reaches no other account, whom a person may have as user.
  private func lonelyContact(of account: ClientAccount) throws -> ID<User>? {
    try town.reader.accesses(to: account.id).first { access in
      try access.role == .contact && town.reader.accesses(of: access.user).count == 1
    }?.user
  }

  /// Some accounts are agencies; orders are entrusted to them, or were.
  mutating func addAgencies() throws {
    for (index, account) in accounts.enumerated() where index < 2 || dice.happens(5) {
      try town.done(SetAgency(account.id, to: true), as: town.staff)
    }
    let plan = town.plan
    for index in 0..<8 {
      let client = index % 2 == 0 ? accounts[0] : dice.one(of: Array(accounts.dropFirst()))
      let agency = index % 4 == 1 ? accounts[0] : dice.one(of: accounts)
      // Some have stood for longer than they may (ORDER-10).
      let age = [0, 30, 31][index % 3]
      let status =
        index < 3 ? .awaitingPayment : dice.one(of: [OrderStatus.awaitingPayment, .cancelled])
      let order = try town.desk.found { circumstances in
        Order(
          id: circumstances.newID(), number: "CMD-8\(index)", buyer: client.id,
          product: plan.id, serviceName: "a\(index).example", price: plan.firstPrice,
          placedOn: circumstances.today - age, status: status, owner: client.id, consent: nil)
      }
      let isOver = status == .cancelled || dice.happens(3)
      guard agency.id != client.id else { continue }
      try town.desk.found { circumstances in
        OrderAgency(
          id: circumstances.newID(), order: order.id, agency: agency.id,
          since: circumstances.today, endedOn: isOver ? circumstances.today : nil)
      }
    }
  }

  /// For the first account, where all kinds of links meet, a contact and a guest with each set of rights:
  /// none, all, each alone, and all but each.
  mutating func addCrowd() throws {
    let account = accounts[0]
    // Somebody with nothing that keeps him from being deleted (CLIENTS-4).
    _ = try town.account("Quiet")
    for (index, permissions) in Self.sets.enumerated() {
      for role in [AccessRole.contact, .guest] {
        let user = try town.user("\(role)\(index)@crowd.test")
        crowd.append(
          try town.access(of: user, to: account, as: role, allowing: permissions.list))
      }
    }
  }

  static let sets: [Permissions] =
    [.none, .all] + Permission.allCases.map { Permissions([$0]) }
    + Permission.allCases.map { Permissions.all.subtracting(Permissions([$0])) }
}
