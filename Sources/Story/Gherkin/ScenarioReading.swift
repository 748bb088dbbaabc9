// Scenarios, their steps and examples.
extension GherkinParser {
  mutating func scenario(_ keyword: String, _ name: String) -> Scenario {
    let place = line.place
    let tags = takeTags()
    pass()
    let description = description(endingAt: .steps)
    previousKind = .given
    var steps: [StepLine] = []
    var examples: [Examples] = []
    while true {
      passBlanksAndComments()
      if current == .tags, case .header(.examples, _, _) = tokenAfterTags() { readTags() }
      switch current {
      case .step(let kind, let keyword, let text) where examples.isEmpty:
        steps.append(step(kind, keyword, text))
      case .header(.examples, let keyword, let name):
        examples.append(self.examples(keyword, name))
      case .header(.scenario, _, _), .header(.rule, _, _), .tags, .end:
        return Scenario(
          place: place, tags: tags, keyword: keyword, name: name, description: description,
          steps: steps, examples: examples)
      case .header, .step, .row, .docString, .other, .blank, .comment:
        refuse(expecting: Self.expected(after: steps, examples))
      }
    }
  }

  private static func expected(
    after steps: [StepLine], _ examples: [Examples]
  ) -> [GherkinError.Expectation] {
    let arguments: [GherkinError.Expectation] =
      steps.last.map { step in
        (step.argument.table == nil ? [.row] : [])
          + (step.argument.docString == nil ? [.docString] : [])
      } ?? []
    return (examples.isEmpty ? [.step] + arguments : [.row])
      + [.tags, .header(.examples), .header(.scenario), .header(.rule)]
  }

  private mutating func examples(_ keyword: String, _ name: String) -> Examples {
    let place = line.place
    let tags = takeTags()
    pass()
    let description = description(endingAt: .rows)
    return Examples(
      place: place, tags: tags, keyword: keyword, name: name, description: description,
      table: current == .row ? table() : nil)
  }

  mutating func step(
    _ keywordKind: Keywords.StepKeyword, _ keyword: String, _ text: String
  ) -> StepLine {
    let place = line.place
    switch keywordKind {
    case .given: previousKind = .given
    case .when: previousKind = .when
    case .then: previousKind = .then
    case .same: break
    }
    pass()
    passBlanksAndComments()
    return StepLine(
      place: place, keyword: keyword, kind: previousKind, text: text, argument: argument())
  }

  /// A table, a doc string, or one of each.
  private mutating func argument() -> StepArgument {
    var (table, text): (DataTable?, DocString?) = (nil, nil)
    while true {
      switch current {
      case .row where table == nil: table = self.table(mayEndEarly: true)
      case .docString(let mark) where text == nil: text = docString(mark)
      case .end, .blank, .comment, .tags, .header, .step, .other, .row, .docString:
        return StepArgument(table, text)
      }
      passBlanksAndComments()
    }
  }

  /// Reads tags and what is blank around them; they wait for what they belong to.
  mutating func readTags() {
    while true {
      switch current {
      case .blank, .comment: pass()
      case .tags:
        var reader = TagReader(of: source.text(of: line), at: line.place)
        waitingTags += reader.tags()
        if let (problem, place) = reader.fault { fail(problem, at: place) }
        pass()
      case .end, .header, .step, .row, .docString, .other: return
      }
    }
  }

  mutating func takeTags() -> [Tag] {
    defer { waitingTags = [] }
    return waitingTags
  }
}
