import ClientArea

/// The completion for zsh, with what each option means.
struct ZshCompletion {
  let language: Language

  var text: String {
    """
    #compdef espace-client
    \(Shell.origin(.zsh))

    _espace-client() {
      local verb=
      if (( CURRENT > 2 )); then
        case $words[2] in
          \(Verb.allCases.map(\.rawValue).joined(separator: "|")))
            verb=$words[2]
            shift words
            (( CURRENT-- ))
            ;;
        esac
      elif [[ $words[2] != -* ]]; then
        local -a verbs=(
    \(verbs.joined(separator: "\n"))
        )
        _describe \(quoted(Self.verbWord[language])) verbs
        return
      fi
      case $verb in
    \(Usage.all.map(arguments).joined(separator: "\n"))
      esac
    }

    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
      _espace-client "$@"
    else
      compdef _espace-client espace-client
    fi

    """
  }

  private var verbs: [String] {
    Verb.allCases.map { verb in
      "      " + quoted("\(verb.rawValue):\(verb.work.purpose[language])")
    }
  }

  /// The call of `_arguments` for a verb, or the interface.
  private func arguments(_ usage: Usage) -> String {
    let options = usage.options.map { option in
      let sign = option.value == nil ? "" : "="
      return quoted(
        "--\(option.name)\(sign)[\(escaped(option.meaning[language]))]\(message(option.value))")
    }
    let operands = usage.operands.map { operand in
      quoted("\(operand.repeats ? "*" : "1")\(message(operand.value))")
    }
    let lines = (options + operands).map { "        \($0)" }
    return """
          \(usage.verb ?? "''"))
            _arguments -s \\
      \(lines.joined(separator: " \\\n"))
            ;;
      """
  }

  /// « :FICHIER:_files ».
  private func message(_ value: ValueKind?) -> String {
    guard let value else { return "" }
    return ":\(escaped(value.placeholder[language])):\(action(value.suggestions))"
  }

  private func action(_ suggestions: Suggestions) -> String {
    let words = suggestions.words.joined(separator: " ")
    if suggestions.isList { return "_values -s , \(words)" }
    switch suggestions.files {
    case nil: return words.isEmpty ? " " : "(\(words))"
    case .all where words.isEmpty: return "_files"
    case .all: return "{ compadd -- \(words); _files }"
    case .folders: return "_files -/"
    case .scenarios: return "_files -g \"*.feature\""
    }
  }

  /// What stands between brackets or colons.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if ":[]\\".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
  }

  /// In single quotes.
  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }

  private static let verbWord = Phrase(fr: "commande", it: "comando", en: "command")
}
