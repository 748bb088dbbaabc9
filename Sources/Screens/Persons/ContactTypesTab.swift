import Canvas
import ClientArea
import Store

/// « Types de contact »: the areas of an account with the persons in them (PERSON-2, PERSON-3). The client's
/// own tab, and a tab of the record that staff sees.
struct ContactTypesTab: OldScreen {
  /// The account of a record; nil for the acting account.
  private let record: ID<ClientAccount>?
  private var cursor = KeyedCursor<ContactTypeLine.Key>()

  /// - Parameter record: the account that staff looks at; nil for the acting account.
  init(of record: ID<ClientAccount>? = nil) { self.record = record }

  enum Intent { case addPerson, addType, remove, rename, move, setUp }

  /// What the tab shows, line by line.
  struct Content {
    let account: ID<ClientAccount>?
    let types: [ContactTypeList.Item]

    var lines: [ContactTypeLine] {
      types.flatMap { type in
        [ContactTypeLine.type(type)] + type.persons.map { .person($0, in: type) }
      }
    }

    var keys: [ContactTypeLine.Key] { lines.map(\.key) }
  }

  var title: Phrase { ContactTypeWords.tab }

  func read(in stage: Stage) throws -> Content {
    guard let account = record ?? stage.session.account else {
      return Content(account: nil, types: [])
    }
    return Content(
      account: account,
      types: try stage.desk.answer(ContactTypeList(of: account), as: stage.session))
  }

  func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>] {
    guard let account = content.account else { return [] }
    let line = selected(in: content)
    let adding = [
      Binding(
        "add", "a", ContactTypeWords.addPerson, short: ContactTypeWords.person,
        does: Intent.addPerson, offBecause: person(in: content).flatMap { stage.refusal(of: $0) }),
      Binding(
        "type", "n", ContactTypeWords.addType, short: ContactTypeWords.type, does: .addType,
        offBecause: stage.refusal(of: AddContactType(ContactTypeWords.sample, to: account))),
    ]
    switch line {
    case .type(let type):
      return adding + [
        Binding(
          "remove", "x", ContactTypeWords.removeType, short: ContactTypeWords.remove,
          does: .remove, offBecause: stage.refusal(of: RemoveContactType(type.id))),
        Binding(
          "rename", [.character("r"), .enter], ContactTypeWords.rename, does: .rename,
          offBecause: stage.refusal(
            of: RenameContactType(type.id, to: ContactTypeWords.sample))),
      ]
    case .person(let person, let type):
      return adding + [
        Binding(
          "remove", "x", ContactTypeWords.removePerson, short: ContactTypeWords.takeOut,
          does: .remove,
          offBecause: stage.refusal(of: RemovePersonFromType(person.id, from: type.id))),
        Binding(
          "move", [.character("m"), .enter], ContactTypeWords.move, short: ContactTypeWords.more,
          does: .move),
        Binding(
          "user", "c", ContactTypeWords.setUp, short: ContactTypeWords.user, does: .setUp,
          // Only where it is refused is it quick to ask: a user would get a password's hash.
          offBecause: person.user.flatMap {
            stage.refusal(
              of: SetUpUser(UserRequest($0.email, speaking: stage.language), for: person.id))
          }),
      ]
    case nil: return adding
    }
  }

  mutating func settle(
    on content: Content, goingToNew: Bool
  ) -> Bool {
    cursor.settle(among: content.keys, goingToNew: goingToNew) == .gone
  }

  mutating func update(_ intent: Intent, showing content: Content, in stage: Stage) -> Effect {
    guard let account = content.account else { return .stay }
    let line = selected(in: content)
    switch (intent, line) {
    case (.addType, _): return .open(ContactTypeNameScreen(of: account))
    case (.addPerson, _): return .open(AddPersonScreen(to: line?.type.id, of: account))
    case (.rename, .type(let type)):
      return .open(ContactTypeNameScreen(renaming: type, of: account))
    case (.remove, .type(let type)): return removal(of: type, in: stage)
    case (.remove, .person(let person, let type)):
      return removal(of: person, from: type, in: stage)
    case (.move, .person(let person, _)):
      return .open(PersonTypesScreen(for: person, of: account))
    case (.setUp, .person(let person, _)): return .open(PersonUserScreen(for: person))
    case (.rename, _), (.remove, _), (.move, _), (.setUp, _): return .stay
    }
  }

  mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    cursor.press(key, among: content.keys, in: Box.inside(stage.rect)) == nil ? nil : .stay
  }

  func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    selected(in: content)?.explanation
  }

  func copyable(showing content: Content, in stage: Stage) -> String? {
    switch selected(in: content) {
    case .type(let type): stage.words(type.name)
    case .person(let person, _): person.email.isEmpty ? person.name : person.email
    case nil: nil
    }
  }

  func trial(showing content: Content, in stage: Stage) -> (any Command)? {
    switch selected(in: content) {
    case .type(let type): RemoveContactType(type.id)
    case .person(let person, let type): RemovePersonFromType(person.id, from: type.id)
    case nil: nil
    }
  }

  func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let table = cursor.table(among: content.keys)
    let lines = content.lines
    let inner = Box("", note: table.position()).draw(on: &frame, in: stage.rect)
    table.draw(
      lines[table.window(in: inner)].map { $0.row(in: stage) },
      columns: ContactTypeLine.columns(in: stage), empty: stage.words(ContactTypeWords.none),
      on: &frame, in: inner)
  }

  /// Somebody in the type that has the most room: whether anybody can be added at all.
  private func person(in content: Content) -> AddPerson? {
    guard let account = content.account, let type = content.types.last else { return nil }
    return AddPerson(named: "", ContactTypeWords.sample, to: [type.id], of: account)
  }

  private func removal(of type: ContactTypeList.Item, in stage: Stage) -> Effect {
    let command = RemoveContactType(type.id)
    return .open(
      ConfirmScreen(
        ContactTypeWords.removeType,
        PersonWarning.text(ContactTypeWords.confirm(removing: type), before: command, in: stage),
        doing: command, called: ContactTypeWords.remove))
  }

  private func removal(
    of person: ContactTypeList.Member, from type: ContactTypeList.Item, in stage: Stage
  ) -> Effect {
    let command = RemovePersonFromType(person.id, from: type.id)
    return .open(
      ConfirmScreen(
        ContactTypeWords.removePerson,
        PersonWarning.text(
          ContactTypeWords.confirm(removing: person, from: type), before: command, in: stage),
        doing: command, called: ContactTypeWords.takeOut))
  }

  private func selected(in content: Content) -> ContactTypeLine? {
    cursor.selected(in: content.lines, by: \.key)
  }
}
