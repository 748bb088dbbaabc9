/// The places `<name>` of an outline, in which the cells of its examples stand.
struct OutlinePlaces {
  /// One place in a text.
  struct Found: Equatable {
    let name: String
    /// Where its `<` stands, and what follows its `>`.
    let range: Range<String.Index>
  }

  /// Every text between a `<` and the next `>`, without another `<` inside.
  static func found(in text: String) -> [Found] {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return [] }
    var found: [Found] = []
    var start: String.Index?
    for index in text.indices {
      switch text[index] {
      case "<": start = index
      case ">":
        guard let opening = start else { continue }
        let name = text[text.index(after: opening)..<index]
        found.append(Found(name: String(name), range: opening..<text.index(after: index)))
        start = nil
      default: continue
      }
    }
    return found
  }
}

extension OutlinePlaces.Found {
  /// Whether somebody meant a column. « a < b > c » compares, and names none.
  fileprivate var meansColumn: Bool {
    guard let first = name.first, let last = name.last else { return false }
    return (first.isLetter || first.isNumber || first == "_") && !last.isWhitespace
  }
}

extension Feature {
  /// The places of outlines that no column fills.
  func outlineFaults(in file: String) -> [GherkinError] {
    (scenarios + rules.flatMap(\.scenarios)).flatMap { $0.unfilledPlaces }
      .map { place, problem in GherkinError(file: file, place: place, problem: problem) }
  }
}

extension Scenario {
  fileprivate var unfilledPlaces: [(Place, GherkinError.Problem)] {
    let headers = examples.compactMap { $0.table?.rows.first?.cells.map(\.text) }
    guard let first = headers.first else { return [] }
    let known = headers.dropFirst().reduce(into: Set(first)) { $0.formIntersection($1) }
    return texts.flatMap { text, start in
      OutlinePlaces.found(in: text).filter { $0.meansColumn && !known.contains($0.name) }
        .map { found in
          let place = start.moved(over: text[..<found.range.lowerBound])
          let columns = headers.first { !$0.contains(found.name) } ?? first
          return (place, .unknownColumn(found.name, known: columns))
        }
    }
  }

  /// Everything of it in which a place may stand.
  private var texts: [(text: String, start: Place)] {
    [(name, Place(line: place.line, column: place.column + keyword.count + 2))]
      + steps.flatMap { step -> [(text: String, start: Place)] in
        let column =
          step.place.column + step.keyword.count + (step.keyword.endsInApostrophe ? 0 : 1)
        let cells = step.argument.table?.rows.flatMap(\.cells).map { ($0.text, $0.place) } ?? []
        let docString = step.argument.docString.map { docString in
          (docString.text, Place(line: docString.place.line + 1, column: docString.place.column))
        }
        return [(step.text, Place(line: step.place.line, column: column))] + cells
          + [docString].compactMap { $0 }
      }
  }
}

extension Place {
  /// The place behind a text that begins here.
  fileprivate func moved(over text: Substring) -> Place {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.last?.unicodeScalars.count ?? 0
    return Place(line: line + max(0, lines.count - 1), column: column + last)
  }
}

extension String {
  /// A keyword such as « Étant donné qu' », which no blank follows.
  var endsInApostrophe: Bool { last == "'" || last == "’" }
}
