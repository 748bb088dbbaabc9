// Features, rules and backgrounds.
extension GherkinParser {
  mutating func feature(_ keyword: String, _ name: String) -> Feature {
    let place = line.place
    let tags = takeTags()
    pass()
    let description = description(endingAt: .body)
    let (background, scenarios) = body()
    var rules: [FeatureRule] = []
    while case .header(.rule, let keyword, let name) = current {
      rules.append(rule(keyword, name))
    }
    return Feature(
      place: place, tags: tags, keyword: keyword, name: name, description: description,
      background: background, scenarios: scenarios, rules: rules)
  }

  private mutating func rule(_ keyword: String, _ name: String) -> FeatureRule {
    let place = line.place
    let tags = takeTags()
    pass()
    let description = description(endingAt: .body)
    let (background, scenarios) = body()
    return FeatureRule(
      place: place, tags: tags, keyword: keyword, name: name, description: description,
      background: background, scenarios: scenarios)
  }

  /// What a feature and a rule hold, up to the next rule.
  private mutating func body() -> (Background?, [Scenario]) {
    var background: Background?
    var scenarios: [Scenario] = []
    while true {
      readTags()
      let isFirst = background == nil && scenarios.isEmpty && waitingTags.isEmpty
      switch current {
      case .header(.background, let keyword, let name) where isFirst:
        background = self.background(keyword, name)
      case .header(.scenario, let keyword, let name): scenarios.append(scenario(keyword, name))
      case .header(.rule, _, _): return (background, scenarios)
      case .end:
        if !waitingTags.isEmpty { refuseEnd(expecting: [.header(.scenario), .header(.rule)]) }
        return (background, scenarios)
      case .header, .step, .row, .docString, .other, .blank, .comment, .tags:
        refuse(
          expecting: (isFirst ? [.header(.background)] : [])
            + [.tags, .header(.scenario), .header(.rule)])
      }
    }
  }

  private mutating func background(_ keyword: String, _ name: String) -> Background {
    let place = line.place
    pass()
    let description = description(endingAt: .steps)
    previousKind = .given
    var steps: [StepLine] = []
    while true {
      passBlanksAndComments()
      switch current {
      case .step(let kind, let keyword, let text): steps.append(step(kind, keyword, text))
      case .header(.scenario, _, _), .header(.rule, _, _), .tags, .end:
        return Background(
          place: place, keyword: keyword, name: name, description: description, steps: steps)
      case .header, .row, .docString, .other, .blank, .comment:
        refuse(expecting: [.step, .tags, .header(.scenario), .header(.rule)])
      }
    }
  }

  /// What ends a description.
  enum DescriptionEnd {
    /// Of a feature or rule, a background or scenario, a table of examples.
    case body, steps, rows
  }

  mutating func description(endingAt end: DescriptionEnd) -> String {
    var lines: [String] = []
    while !isDescriptionOver(at: end) {
      if current == .comment {
        pass()
        continue
      }
      let text = source.text(of: line)
      if let problem = misspelling(in: text, followedBySteps: end == .steps) { fail(problem) }
      lines.append(text)
      skip()
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.drop { $0.isEmpty }.joined(separator: "\n")
  }

  private func isDescriptionOver(at end: DescriptionEnd) -> Bool {
    switch current {
    case .end, .tags, .header(.scenario, _, _), .header(.rule, _, _): true
    case .header(.background, _, _): end == .body
    case .header(.examples, _, _): end != .body
    case .step: end == .steps
    case .row: end == .rows
    case .header(.feature, _, _), .docString, .blank, .comment, .other: false
    }
  }
}
