import ClientArea
import Store

// Contact types, users and clients.
extension ScreenRows {
  /// « Types de contact » of the account acted for.
  func ownContactTypes() throws -> [String] {
    try session.account.map { try contactTypes(of: $0) } ?? []
  }

  /// « Types de contact » of an account, a row for each type and each person in it.
  func contactTypes(of account: ID<ClientAccount>) throws -> [String] {
    try desk.answer(ContactTypeList(of: account), as: session).flatMap { type in
      [word(type.name)]
        + type.persons.map { person in
          row([
            word(type.name), person.name, person.email, person.user?.email ?? "",
            person.user.map { word($0.stateWord) } ?? "",
          ])
        }
    }
  }

  func users() throws -> [String] {
    try desk.answer(AllUsers(window: Window(limit: all)), as: session).items.map {
      row([$0.name, $0.email, word($0.kind.word), word($0.stateWord)] + $0.accounts)
    }
  }

  /// The list, and the contact types that each record shows.
  func clients() throws -> [String] {
    let clients = try desk.answer(ClientList(window: Window(limit: all)), as: session).items
    return try clients.flatMap { client in
      [
        row([
          client.account.code, client.login, client.account.name, client.email,
          word(client.kind.word),
        ])
      ] + (try contactTypes(of: client.account.id))
    }
  }
}
