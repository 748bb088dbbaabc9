import Canvas
package import ClientArea
package import Store

/// A line of the list below the log-in: somebody, or a demonstration.
package enum LoginLine: Hashable, Sendable {
  case person(LoginPeople.Item)
  case demo(DemoOffer)

  package enum Key: Hashable, Sendable {
    case person(ID<User>)
    case demo(String)
  }

  var key: Key {
    switch self {
    case .person(let person): .person(person.user)
    case .demo(let demo): .demo(demo.id)
    }
  }

  var person: LoginPeople.Item? {
    if case .person(let person) = self { person } else { nil }
  }

  var copied: Copied? { person.map { .address($0.email) } }

  /// The people in their groups, then the demonstrations.
  static func all(_ people: [LoginPeople.Item], _ demos: [DemoOffer]) -> [LoginLine] {
    let grouped = LoginPeople.Group.allCases.flatMap { group in
      people.filter { $0.group == group }
    }
    let casesFirst = demos.filter(\.isCase) + demos.filter { !$0.isCase }
    return grouped.map(LoginLine.person) + casesFirst.map(LoginLine.demo)
  }

  /// Where what is typed is looked for.
  func texts(in language: Language) -> [String] {
    switch self {
    case .person(let person): [person.name, person.email] + person.accounts + person.logins
    case .demo(let demo): [demo.title[language]]
    }
  }

  /// The one whom a beginning means; nil where it is whole already, and where it means several or nobody.
  static func person(begunBy text: String, among lines: [LoginLine]) -> LoginPeople.Item? {
    let people = lines.compactMap(\.person)
    let text = text.trimmed
    guard people.count == 1, let person = people.first, !text.isEmpty else { return nil }
    let isWhole = ([person.email] + person.logins).contains { $0.folded == text.folded }
    return isWhole ? nil : person
  }

  private var heading: Phrase {
    switch self {
    case .person(let person): LoginWords.heading(person.group)
    case .demo(let demo): demo.isCase ? LoginWords.cases : LoginWords.demos
    }
  }

  /// The lines under their headings; they stand in this order.
  static func sections(_ lines: [LoginLine], in context: Context) -> [SectionLines] {
    var sections: [SectionLines] = []
    var rest = lines[...]
    while let first = rest.first {
      let group = rest.prefix { $0.heading == first.heading }
      rest = rest.dropFirst(group.count)
      sections.append(
        SectionLines(
          context.words(first.heading),
          first.person == nil ? demoColumns : personColumns, group.map { $0.row(in: context) },
          empty: ""))
    }
    return sections
  }

  private func row(in context: Context) -> Table.Row {
    switch self {
    case .person(let person):
      let accounts =
        person.kind == .internal
        ? context.words(LoginWords.staff) : person.accounts.joined(separator: ", ")
      return Table.Row([
        Table.Cell(person.name), Table.Cell(person.email, Style(.quiet)),
        Table.Cell(accounts.isEmpty ? "—" : accounts),
      ])
    case .demo(let demo): return Table.Row([Table.Cell(context.words(demo.title))])
    }
  }

  private static var personColumns: [Table.Column] {
    [
      Table.Column("", minimum: 14, ideal: 20),
      Table.Column("", minimum: 18, ideal: 28, priority: 2),
      Table.Column("", minimum: 16, ideal: 26, priority: 1, isFlexible: true),
    ]
  }

  private static var demoColumns: [Table.Column] {
    [Table.Column("", minimum: 20, ideal: 60, isFlexible: true)]
  }
}
