import ClientArea

@testable import Store

// What the queries show of accounts, users and persons.
extension Sight {
  func profiles(_ accounts: [ClientAccount]) throws -> [Profile.Facts] {
    try accounts.compactMap { try ask(Profile($0.id)) }
  }

  func choices(of user: ID<User>) throws -> [ID<ClientAccount>] {
    try ask(AccountChoices(of: user)).map(\.account.id)
  }

  var invitations: [ID<AccountAccess>] { get throws { try ask(OpenInvitations()).map(\.access) } }

  func contacts(of account: ID<ClientAccount>) throws -> [ID<AccountAccess>] {
    try ask(AccountContacts(of: account)).map(\.access.id)
  }

  func accessList(of user: ID<User>) throws -> [ID<AccountAccess>] {
    try ask(AccessListOfUser(of: user)).map(\.access.id)
  }

  func types(of account: ID<ClientAccount>) throws -> [ContactTypeList.Item] {
    try ask(ContactTypeList(of: account))
  }

  var users: [ID<User>] {
    get throws { try ask(AllUsers(window: Window(limit: limit))).items.map(\.id) }
  }

  func records(of users: [ID<User>]) throws -> [ID<User>] {
    try users.compactMap { try ask(UserRecord($0))?.user.id }
  }

  var clients: [ID<ClientAccount>] {
    get throws { try ask(ClientList(window: Window(limit: limit))).items.map(\.account.id) }
  }

  /// The accounts whose pages one sees, with what staff keeps of them.
  func files(of accounts: [ID<ClientAccount>]) throws -> [ID<ClientAccount>] {
    try accounts.compactMap { try ask(ClientRecordFile($0))?.account.id }
  }

  var attitudes: [Int] { get throws { try ask(ClientLabels(.attitude)).map(\.label.value) } }

  /// The accounts about whose entrusted orders one is told.
  func assignments(of accounts: [ID<ClientAccount>]) throws -> [ID<ClientAccount>] {
    try accounts.compactMap { try ask(AgencyAssignments($0))?.account.id }
  }

  var agencies: [ID<ClientAccount>] { get throws { try ask(AgencyChoices()).map(\.id) } }

  /// The entries of the acting account's journal, and those of the whole world that the simulator shows.
  var journal: [Int] {
    get throws { try ask(AccountJournal(window: Window(limit: limit))).map(\.entry) }
  }

  func rights() throws -> OwnRights.Answer { try ask(OwnRights()) }
}
