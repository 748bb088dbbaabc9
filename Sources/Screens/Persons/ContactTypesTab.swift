import Canvas
import ClientArea
import Store

/// « Types de contact »: the areas of an account with the persons in them (PERSON-2, PERSON-3). The client's
/// own tab, and a tab of the record that staff sees.
struct ContactTypesTab: ShortListScreen {
  /// The account of a record; nil for the acting account.
  private let record: ID<ClientAccount>?
  var list = ShortList<ContactTypeLine.Key>()

  /// - Parameter record: the account that staff looks at; nil for the acting account.
  init(of record: ID<ClientAccount>? = nil) { self.record = record }

  var title: Phrase { ContactTypeWords.tab }
  var shortTitle: Phrase { Phrase(fr: "Types", it: "Tipi", en: "Types") }

  var hasHeadings: Bool { true }

  /// Each type, and below it who is in it.
  func items(in context: Context) throws -> [ContactTypeLine] {
    try types(in: context).flatMap { type in
      [ContactTypeLine.type(type)] + type.persons.map { .person($0, in: type) }
    }
  }

  func identity(of line: ContactTypeLine) -> ContactTypeLine.Key { line.key }

  func row(of line: ContactTypeLine, in context: Context) -> ListRow { line.row(in: context) }

  func columns(in context: Context) -> [Table.Column] { ContactTypeLine.columns(in: context) }

  func more(in context: Context) -> MoreColumns<ContactTypeLine> {
    typealias More = MoreColumn<ContactTypeLine, PersonFact>
    return MoreColumns(
      [
        More(context.words(ContactWords.since), 14, asking: .since) {
          $0.person == nil ? Table.Cell("") : context.cell($1)
        },
        More(context.words(ClientWords.login), 26) { line in
          Table.Cell(line.person.map { $0.user?.email ?? "—" } ?? "")
        },
      ], of: \.person?.id, in: context)
  }

  func keys(on line: ContactTypeLine?, in context: Context) -> [PageKey] {
    guard let account = record ?? context.session.account else { return [] }
    let adding = [
      PageKey(
        "add", ["a"], ContactTypeWords.addPerson, short: ContactTypeWords.person,
        offBecause: somebody(in: account, context).flatMap { context.refusal(of: $0) }
      ) { .open(AddPersonScreen(to: line?.type.id, of: account)) },
      PageKey(
        "type", ["n"], ContactTypeWords.addType, short: ContactTypeWords.type,
        opens: ContactTypeNameScreen(of: account), in: context),
    ]
    switch line {
    case .type(let type): return adding + keys(on: type, of: account, in: context)
    case .person(let person, let type):
      return adding + keys(on: person, in: type, of: account, context)
    case nil: return adding
    }
  }

  func empty(in context: Context) -> Phrase { ContactTypeWords.none }

  func explanation(of line: ContactTypeLine?, in context: Context) -> Explanation? {
    line?.explanation
  }

  private func types(in context: Context) throws -> [ContactTypeList.Item] {
    guard let account = record ?? context.session.account else { return [] }
    return try context.desk.answer(ContactTypeList(of: account), as: context.session)
  }

  private func keys(
    on type: ContactTypeList.Item, of account: ID<ClientAccount>, in context: Context
  ) -> [PageKey] {
    let command = RemoveContactType(type.id)
    return [
      PageKey(
        "remove", ["x"], ContactTypeWords.removeType, short: ContactTypeWords.remove,
        orders: command, in: context
      ) { removal(of: type, by: command, in: context) },
      PageKey(
        "rename", [.character("r"), .enter], ContactTypeWords.rename,
        opens: ContactTypeNameScreen(renaming: type, of: account), in: context),
    ]
  }

  private func keys(
    on person: ContactTypeList.Member, in type: ContactTypeList.Item,
    of account: ID<ClientAccount>, _ context: Context
  ) -> [PageKey] {
    let command = RemovePersonFromType(person.id, from: type.id)
    return [
      PageKey(
        "remove", ["x"], ContactTypeWords.removePerson, short: ContactTypeWords.takeOut,
        orders: command, in: context
      ) { removal(of: person, from: type, by: command, in: context) },
      PageKey(
        "move", [.character("m"), .enter], ContactTypeWords.move, short: ContactTypeWords.more
      ) { .open(PersonTypesScreen(for: person, of: account)) },
      PageKey(
        "user", ["c"], ContactTypeWords.setUp, short: ContactTypeWords.user,
        // Only where it is refused is it quick to ask: a user would get a password's hash.
        offBecause: person.user.flatMap {
          context.refusal(
            of: SetUpUser(UserRequest($0.email, speaking: context.language), for: person.id))
        }
      ) { .open(PersonUserScreen(for: person)) },
    ]
  }

  /// Somebody in the type that has the most room: whether anybody can be added at all.
  private func somebody(in account: ID<ClientAccount>, _ context: Context) -> AddPerson? {
    guard let type = (try? types(in: context))?.last else { return nil }
    return AddPerson(named: "", ContactTypeWords.sample, to: [type.id], of: account)
  }

  private func removal(
    of type: ContactTypeList.Item, by command: RemoveContactType, in context: Context
  ) -> Effect {
    .open(
      ConfirmScreen(
        ContactTypeWords.removeType,
        PersonWarning.text(ContactTypeWords.confirm(removing: type), before: command, in: context),
        doing: command, called: ContactTypeWords.remove))
  }

  private func removal(
    of person: ContactTypeList.Member, from type: ContactTypeList.Item,
    by command: RemovePersonFromType, in context: Context
  ) -> Effect {
    .open(
      ConfirmScreen(
        ContactTypeWords.removePerson,
        PersonWarning.text(
          ContactTypeWords.confirm(removing: person, from: type), before: command, in: context),
        doing: command, called: ContactTypeWords.takeOut))
  }
}
