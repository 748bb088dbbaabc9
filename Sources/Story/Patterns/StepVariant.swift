/// One of the ways in which a pattern may be written: with or without each part that may be left out, with one
/// of each choice's texts.
struct StepVariant<Step: Sendable>: Sendable {
  private(set) var skeleton = ""
  private var actions: [Action] = []

  /// What reading does from left to right.
  private enum Action: Sendable {
    case take(StepSlot<Step>)
    case word(StepSlot<Step>, String)
    case choose(StepChoice<Step>)
  }

  /// Puts the values of a text with this skeleton into a step.
  func fill(_ step: inout Step, with values: [StepText.Value]) throws(StepProblem) {
    var rest = values[...]
    for action in actions {
      switch action {
      case .take(let slot):
        guard let value = rest.popFirst() else { return }
        try read(slot, value, into: &step)
      case .word(let slot, let word):
        try read(slot, StepText.Value(text: word, position: 0), into: &step)
      case .choose(let choice): choice.make(&step)
      }
    }
  }

  private func read(
    _ slot: StepSlot<Step>, _ value: StepText.Value, into step: inout Step
  ) throws(StepProblem) {
    do {
      try slot.read(value.text, &step)
    } catch let problem as StepValueProblem {
      throw .value(problem, position: value.position)
    } catch {
      preconditionFailure("A value is read or tells what it should be: \(error)")
    }
  }

  /// As the words of a text are compared.
  fileprivate var withoutBlanksBeforeColons: StepVariant {
    var variant = self
    variant.skeleton = skeleton.replacing(" :", with: ":")
    return variant
  }

  fileprivate func with(_ text: String) -> StepVariant {
    var variant = self
    variant.skeleton += text
    return variant
  }

  fileprivate func taking(_ slot: StepSlot<Step>) -> [StepVariant] {
    var quoted = with(slot.isQuoted ? "\"\"" : "#")
    quoted.actions.append(.take(slot))
    return [quoted]
      + slot.words.map { word in
        var variant = with(word)
        variant.actions.append(.word(slot, word))
        return variant
      }
  }

  fileprivate func choosing(_ choice: StepChoice<Step>) -> StepVariant {
    var variant = with(choice.text)
    variant.actions.append(.choose(choice))
    return variant
  }
}

extension StepPattern {
  /// Every way in which the step may be written.
  var variants: [StepVariant<Step>] {
    written.map { $0.withoutBlanksBeforeColons }
  }

  private var written: [StepVariant<Step>] {
    parts.reduce([StepVariant()]) { variants, part in
      variants.flatMap { variant -> [StepVariant<Step>] in
        switch part {
        case .literal(let text): [variant.with(text)]
        case .slot(let slot): variant.taking(slot)
        case .optional(let before, let slot): [variant] + variant.with(before).taking(slot)
        case .choice(let choices, _): choices.map { variant.choosing($0) }
        case .table, .lines: [variant]
        }
      }
    }
  }
}
