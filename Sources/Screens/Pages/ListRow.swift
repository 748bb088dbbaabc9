package import Canvas
package import ClientArea

/// One row of a list, as it is drawn, read aloud, copied and noted.
package struct ListRow {
  private let identity: any Hashable
  package private(set) var cells: [Table.Cell]
  /// What it stands for.
  package let subject: Subject?
  /// What `y` copies of it, where this person may.
  package let copied: Copied?
  /// What `F11` notes of it, where that is more than its subject.
  private let shown: ShownFact?
  package var isMarked = false

  package init(
    _ key: some Hashable, about subject: Subject? = nil, _ cells: [Table.Cell],
    copies copied: Copied? = nil, notes shown: ShownFact? = nil
  ) {
    identity = key
    self.cells = cells
    self.subject = subject
    self.copied = copied
    self.shown = shown
  }

  /// What tells it apart, wherever it goes in the list.
  package var key: AnyHashable { AnyHashable(identity) }

  var tableRow: Table.Row { Table.Row(cells, isMarked: isMarked) }

  /// Adds what a wide terminal shows besides, behind the cells of these columns.
  mutating func widen(to columns: Int, by more: [Table.Cell]) {
    let missing = Array(repeating: Table.Cell(""), count: max(0, columns - cells.count))
    cells = cells.prefix(columns) + missing + more
  }

  /// What its cells say, as one text: what « voit » looks at.
  package var text: String {
    cells.map { $0.text + $0.end }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// How long its texts are, put into one number: rows that say the same have the same. Known without a look at a letter.
  var lengths: Int {
    cells.reduce(0) { ($0 &* 31 &+ $1.text.utf8.count) &* 31 &+ $1.end.utf8.count }
  }

  func saysTheSame(as other: ListRow) -> Bool {
    cells.elementsEqual(other.cells) { $0.text == $1.text && $0.end == $1.end }
  }

  /// What is noted of it: how its subject stands, or that it is there.
  package var fact: ShownFact? {
    switch (shown, subject) {
    case (let shown?, _): shown
    case (nil, .service(let id)): .service(id)
    case (nil, .invoice(let id)): .invoice(id)
    case (nil, .mail(let id)): .mail(id)
    case (nil, .ticket(let id)): .ticket(id)
    case (nil, .request(let id)): .request(id)
    case (nil, .account), (nil, .user), (nil, .person), (nil, .order), (nil, nil):
      copied.map { .row($0.text) }
    }
  }
}
