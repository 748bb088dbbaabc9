import ClientArea

/// The completion for fish, with what each option means.
struct FishCompletion {
  let language: Language

  var text: String {
    """
    \(Shell.origin(.fish))

    complete -c espace-client -f
    \(verbs.joined(separator: "\n"))
    \(Usage.all.flatMap(lines).joined(separator: "\n"))

    """
  }

  private var verbs: [String] {
    Verb.allCases.map { verb in
      "complete -c espace-client -n __fish_is_first_arg -a \(verb.rawValue) "
        + "-d \(quoted(verb.work.purpose[language]))"
    }
  }

  private func lines(_ usage: Usage) -> [String] {
    let names = Verb.allCases.map(\.rawValue).joined(separator: " ")
    let condition =
      usage.verb.map { "'__fish_seen_subcommand_from \($0)'" }
      ?? "'not __fish_seen_subcommand_from \(names)'"
    let start = "complete -c espace-client -n \(condition)"
    return usage.options.map { option in
      let letter = option.letter.map { " -s \($0)" } ?? ""
      // Without files among its values, an option is exclusive.
      let value =
        (option.value?.suggestions).map { ($0.files == .all ? " -r" : " -x") + offers($0) } ?? ""
      return "\(start)\(letter) -l \(option.name)\(value) -d \(quoted(option.meaning[language]))"
    }
      + usage.operands.prefix(1).map { operand in
        "\(start)\(offers(operand.value.suggestions)) -d \(quoted(operand.meaning[language]))"
      }
  }

  private func offers(_ suggestions: Suggestions) -> String {
    let words = suggestions.words.joined(separator: " ")
    let list = words.isEmpty ? "" : " -a '\(words)'"
    switch suggestions.files {
    case nil: return list.isEmpty ? "" : suggestions.isList ? " -a \(union(words))" : list
    case .all: return " -F" + list
    case .folders: return " -a '(__fish_complete_directories (commandline -ct))'"
    case .scenarios: return " -a '(__fish_complete_suffix .feature)'"
    }
  }

  /// Words with commas between them.
  private func union(_ words: String) -> String {
    "'(__fish_append , \(words))'"
  }

  /// In single quotes, where fish knows the backslash.
  private func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { escaped, character in
      if "'\\".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return "'\(escaped)'"
  }
}
