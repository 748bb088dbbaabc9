import Canvas
package import ClientArea
package import Store

extension Screen {
  /// What somebody sees on it through all its windows, row by row, each as one text.
  package func everyRow(as session: Session, at desk: Desk) throws -> [String] {
    try desk.together {
      let context = try Context.reading(as: session, at: desk)
      return try page(in: context).everyRow.map(\.text)
    }
  }

  /// The things that its rows stand for, through all its windows.
  package func everySubject(as session: Session, at desk: Desk) throws -> [Subject] {
    try desk.together {
      try page(in: Context.reading(as: session, at: desk)).rows.compactMap(\.subject)
    }
  }
}

extension Context {
  /// Somebody who looks at everything there is, and at nothing else.
  fileprivate static func reading(as session: Session, at desk: Desk) throws -> Context {
    let here = try desk.answer(WhoActs(), as: session)
    return Context(
      desk: desk, session: session, language: here.person?.language ?? .fr, today: here.today,
      person: here.person, account: here.account, cart: nil, holdsUnsaved: false, worlds: [],
      rect: Page.largeEnough, showsEveryRow: true)
  }
}

extension Page {
  /// A block that cuts nothing.
  fileprivate static let largeEnough = Rect(row: 0, column: 0, rows: 300, columns: 240)

  /// Its rows and what stands above them; of what is no list, what it says line by line.
  var everyRow: [ListRow] {
    switch body {
    case .rows(let body):
      body.head.map { ListRow($0.text, [Table.Cell($0.label), Table.Cell($0.text)]) } + rows
    case .sections: rows
    // Those of every tab.
    case .tabs: rows
    case .form, .text, .drawn: rows + lines
    }
  }

  private var lines: [ListRow] {
    let rect = Self.largeEnough
    var frame = Frame(size: Size(rows: rect.rows, columns: rect.columns))
    body.draw(on: &frame, in: rect)
    return frame.lines.enumerated().map { ListRow($0, [Table.Cell($1)]) }
  }
}
