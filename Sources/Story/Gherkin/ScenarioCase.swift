import ClientArea

/// One scenario as it is run: the steps of its backgrounds before its own, and one row of its examples put in.
package struct ScenarioCase: Hashable, Sendable {
  /// Where the scenario stands, or the row of its examples.
  package let place: Place
  package let feature: String
  package let name: String
  /// What is told before the steps: the scenario's own words, or else the feature's.
  package let description: String
  /// Its own tags and those of what it stands in, each once.
  package let tags: [String]
  /// None where the scenario has none of its own: a background alone says nothing.
  package let steps: [StepLine]
}

extension Feature {
  /// How many steps and tags all its cases have together: what they take of memory and time, known before they
  /// are made.
  package var size: Int {
    let own = (background?.steps.count ?? 0) + tags.count
    return scenarios.reduce(0) { $0 + $1.size(in: own) }
      + rules.reduce(0) { sum, rule in
        let inner = own + (rule.background?.steps.count ?? 0) + rule.tags.count
        return rule.scenarios.reduce(sum) { $0 + $1.size(in: inner) }
      }
  }

  /// Every scenario in the order of the file. An outline makes one for each row of its examples.
  package var cases: [ScenarioCase] {
    let own = CaseSurroundings(
      feature: name, description: description, tags: tags.map(\.name),
      steps: background?.steps ?? [])
    return scenarios.flatMap { $0.cases(in: own) }
      + rules.flatMap { rule in
        let inner = CaseSurroundings(
          feature: name, description: rule.description.isEmpty ? description : rule.description,
          tags: own.tags + rule.tags.map(\.name),
          steps: own.steps + (rule.background?.steps ?? []))
        return rule.scenarios.flatMap { $0.cases(in: inner) }
      }
  }
}

/// What a scenario has from the feature and the rule it stands in.
private struct CaseSurroundings {
  let feature: String
  let description: String
  let tags: [String]
  let steps: [StepLine]
}

extension Scenario {
  fileprivate func size(in around: Int) -> Int {
    let cases = examples.isEmpty ? 1 : examples.reduce(0) { $0 + $1.rows.count }
    let most = examples.map(\.tags.count).max() ?? 0
    return cases * (3 + around + steps.count + tags.count + most)
  }

  fileprivate func cases(in around: CaseSurroundings) -> [ScenarioCase] {
    guard !examples.isEmpty else {
      return [scenarioCase(in: around, at: place, name: name, steps: steps)]
    }
    return examples.flatMap { examples -> [ScenarioCase] in
      guard let header = examples.table?.rows.first else { return [] }
      return examples.rows.map { row in
        let filling = Filling(header, row)
        return scenarioCase(
          in: around, at: row.place, name: filling.text(name),
          steps: steps.map(filling.step), more: examples.tags)
      }
    }
  }

  private func scenarioCase(
    in around: CaseSurroundings, at place: Place, name: String, steps: [StepLine], more: [Tag] = []
  ) -> ScenarioCase {
    var seen: Set<String> = []
    let tags = (around.tags + (tags + more).map(\.name)).filter { seen.insert($0).inserted }
    return ScenarioCase(
      place: place, feature: around.feature, name: name,
      description: description.isEmpty ? around.description : description, tags: tags,
      // Where there is nothing to put before them, the steps are those that were read, and no others.
      steps: steps.isEmpty || around.steps.isEmpty ? steps : around.steps + steps)
  }
}

/// Puts the cells of a row into the places `<name>` of an outline.
private struct Filling {
  private let values: [String: String]

  init(_ header: DataTable.Row, _ row: DataTable.Row) {
    values = Dictionary(
      zip(header.cells.map(\.text), row.cells.map(\.text)), uniquingKeysWith: { first, _ in first })
  }

  func step(_ step: StepLine) -> StepLine {
    StepLine(
      place: step.place, keyword: step.keyword, kind: step.kind, text: text(step.text),
      argument: argument(step.argument))
  }

  func text(_ text: String) -> String {
    var (filled, start) = ("", text.startIndex)
    for place in OutlinePlaces.found(in: text) {
      guard let value = values[place.name] else { continue }
      filled += text[start..<place.range.lowerBound] + value
      start = place.range.upperBound
    }
    return filled + text[start...]
  }

  private func argument(_ argument: StepArgument) -> StepArgument {
    StepArgument(argument.table.map(table), argument.docString.map(docString))
  }

  private func table(_ table: DataTable) -> DataTable {
    DataTable(
      rows: table.rows.map { row in
        DataTable.Row(
          place: row.place,
          cells: row.cells.map { DataTable.Cell(place: $0.place, text: text($0.text)) })
      })
  }

  private func docString(_ docString: DocString) -> DocString {
    DocString(
      place: docString.place, mediaType: text(docString.mediaType),
      text: text(docString.text).normal)
  }
}
