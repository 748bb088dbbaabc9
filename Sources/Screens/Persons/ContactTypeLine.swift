import Canvas
import ClientArea
import Store

/// One line of « Types de contact ».
enum ContactTypeLine {
  case type(ContactTypeList.Item)
  case person(ContactTypeList.Member, in: ContactTypeList.Item)

  /// What the line is about: a person stands once in each of the types that the person is in.
  struct Key: Hashable {
    let type: ID<ContactType>
    let person: ID<Person>?
  }

  var key: Key {
    switch self {
    case .type(let type): Key(type: type.id, person: nil)
    case .person(let person, let type): Key(type: type.id, person: person.id)
    }
  }

  /// The type that the line is of.
  var type: ContactTypeList.Item {
    switch self {
    case .type(let type), .person(_, let type): type
    }
  }

  /// The person that the line is about; nil for a type.
  var person: ContactTypeList.Member? {
    switch self {
    case .type: nil
    case .person(let person, _): person
    }
  }

  func row(in context: Context) -> ListRow {
    switch self {
    case .type(let type):
      let name = context.words(type.name)
      return ListRow(
        key,
        [
          Table.Cell(name, end: " (\(type.persons.count))", Style(.title, isBold: true)),
          Table.Cell(type.isClient ? context.words(ContactTypeWords.fixed) : "", Style(.quiet)),
          Table.Cell(""), Table.Cell(""),
        ],
        copies: .name(name))
    case .person(let person, _):
      return ListRow(
        key, about: .person(person.id),
        [
          Table.Cell("  \(person.name)"),
          Table.Cell(person.email.isEmpty ? "—" : person.email),
          user(of: person, in: context),
          Table.Cell(person.typeCount > 1 ? "\(person.typeCount)" : "", Style(.quiet)),
        ],
        copies: person.email.isEmpty ? .name(person.name) : .address(person.email))
    }
  }

  static func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(ContactTypeWords.typeAndPerson), minimum: 18, ideal: 28, isFlexible: true),
      Table.Column(context.words(DetailField.email.word), minimum: 16, ideal: 30, priority: 2),
      Table.Column(
        context.words(ContactTypeWords.user.capitalized), minimum: 10, ideal: 14, priority: 1),
      Table.Column(
        context.words(ContactTypeWords.types), minimum: 5, ideal: 5, alignment: .right, priority: 3),
    ]
  }

  /// Why the line is there.
  var explanation: Explanation {
    switch self {
    case .type(let type):
      Explanation(
        ContactTypeWords.whatIsAType,
        because: [
          Reason(AnAccountHasContactTypes.self, AnAccountHasContactTypes.statement),
          Reason(APersonBelongsToAType.self, APersonBelongsToAType.statement),
        ].prefix(type.isClient ? 2 : 1) + [])
    case .person(let person, _):
      Explanation(
        ContactTypeWords.whatBecomes(of: person.name),
        because: [
          Reason(APersonKeepsOneUser.self, APersonKeepsOneUser.statement),
          Reason(AUserIsSetUpWithThePerson.self, AUserIsSetUpWithThePerson.statement),
        ])
    }
  }

  private func user(of person: ContactTypeList.Member, in context: Context) -> Table.Cell {
    guard let user = person.user else { return Table.Cell("—", Style(.quiet)) }
    return Table.Cell(
      "\(user.isActive ? "●" : "○") \(context.words(user.stateWord))",
      Style(user.isActive ? .good : .quiet))
  }
}
