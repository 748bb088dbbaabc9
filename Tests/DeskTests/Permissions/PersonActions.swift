import ClientArea

// PERSON-1 to PERSON-5.
extension PermissionTable {
  var contactTypes: [Action] {
    let name = "Type \(facts.types.count)"
    return facts.accounts.map { account in
      Action(AddContactType(name, to: account.id)) { $0.manages(account.id) }
    }
      + facts.types.flatMap { type in
        [
          Action(RenameContactType(type.id, to: name)) {
            $0.manages(type.account) && !type.isClient
          },
          Action(RemoveContactType(type.id)) { $0.manages(type.account) && !type.isClient },
        ]
      }
  }

  var persons: [Action] {
    facts.types.flatMap { type in
      [
        Action(AddPerson(named: "Ada", "Noir", to: [type.id], of: type.account)) {
          $0.manages(type.account) && hasRoom(type)
        },
        Action(AddPerson(named: "Ada", "Noir", to: [type.id], of: facts.accounts[0].id)) {
          $0.manages(facts.accounts[0].id) && type.account == facts.accounts[0].id
            && hasRoom(type)
        },
      ]
    }
      + facts.persons.flatMap(places) + newUsers
  }

  private func places(of person: Person) -> [Action] {
    facts.types.filter { $0.account == person.account || $0.isClient }.flatMap { type in
      let isIn = facts.memberships.contains { $0.person == person.id && $0.type == type.id }
      return [
        Action(AddPersonToTypes(person.id, to: [type.id])) {
          $0.manages(person.account) && type.account == person.account && !isIn && hasRoom(type)
        },
        Action(RemovePersonFromType(person.id, from: type.id)) {
          $0.manages(person.account) && isIn
        },
      ]
    }
  }

  /// The type « Client » holds at most one person (PERSON-3).
  private func hasRoom(_ type: ContactType) -> Bool {
    !type.isClient || !facts.memberships.contains { $0.type == type.id }
  }

  /// Logins that are set up with a person, or for one who has none.
  private var newUsers: [Action] {
    let first = facts.accounts[0]
    let type = facts.types.first { $0.account == first.id && !$0.isClient }
    return (people.map(\.email) + ["\(fresh)@person.test"]).flatMap { email -> [Action] in
      let request = UserRequest(email, speaking: .fr, allowing: granted)
      let additions = type.map { type in
        Action(AddPerson(named: "Ada", "Noir", to: [type.id], of: first.id, with: request)) {
          $0.manages(first.id) && isGrantable(email, in: first.id, by: $0)
        }
      }
      return [additions].compactMap { $0 }
        + facts.persons.suffix(3).map { person in
          Action(SetUpUser(request, for: person.id)) {
            $0.manages(person.account) && person.user == nil
              && isGrantable(email, in: person.account, by: $0)
          }
        }
    }
  }

  /// Whether a person of an account may get a login at an address: one that nobody has, or that of a contact
  /// of this account alone who is no other person's. Nobody passes on more than he has, and what an access
  /// brings that does not stand is passed on anew (ACCESS-11).
  func isGrantable(_ email: String, in account: ID<ClientAccount>, by actor: Actor) -> Bool {
    guard let user = facts.user(at: email) else {
      return !facts.accounts.contains { $0.details.email == email } && actor.mayGrant(granted)
    }
    let accesses = facts.accesses.filter { $0.user == user.id }
    guard user.kind == .external, !facts.persons.contains(where: { $0.user == user.id }),
      accesses.count == 1, let access = accesses.first, access.account == account,
      access.role == .contact
    else { return false }
    let before = access.status == .active ? access.permissions : .none
    return actor.mayGrant(granted.subtracting(before))
  }
}

extension CommandRow {
  static var person: [CommandRow] {
    [
      CommandRow(AddContactType.self, carries: .new, acting: .likeTheOwner),
      CommandRow(RenameContactType.self, acting: .likeTheOwner),
      CommandRow(RemoveContactType.self, acting: .likeTheOwner),
      CommandRow(AddPerson.self, carries: .new, acting: .likeTheOwner),
      CommandRow(AddPersonToTypes.self, acting: .likeTheOwner),
      CommandRow(RemovePersonFromType.self, acting: .likeTheOwner),
      CommandRow(SetUpUser.self, carries: .new, acting: .likeTheOwner),
    ]
  }
}
