import ClientArea

/// The completion for bash. It shows no meanings, so it is the same in every language.
enum BashCompletion {
  static var text: String {
    #"""
    \#(Shell.origin(.bash))

    _espace_client_words()
    {
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "$1" -- "$cur")
    }

    # Words with commas between them: what stands before the last comma stays.
    _espace_client_list()
    {
        local before=
        [[ $cur == *,* ]] && before=${cur%,*},
        mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${cur##*,}")
    }

    _espace_client_files()
    {
        compopt -o filenames 2>/dev/null
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen "$@" -- "$cur")
    }

    _espace_client()
    {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb=
        COMPREPLY=()
        # « --option=value » arrives as three words.
        if [[ $cur == = ]]; then
            cur=
        elif [[ $prev == = ]]; then
            prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        if ((COMP_CWORD > 1)); then
            case ${COMP_WORDS[1]} in
                \#(verbs.joined(separator: "|"))) verb=${COMP_WORDS[1]} ;;
            esac
        fi
        case "$verb $prev" in
    \#(values.joined(separator: "\n"))
        esac
        if [[ $cur == -* ]]; then
            case $verb in
    \#(options.joined(separator: "\n"))
            esac
            return
        fi
        case $verb in
    \#(operands.joined(separator: "\n"))
        esac
    }
    complete -F _espace_client espace-client

    """#
  }

  private static var verbs: [String] { Verb.allCases.map(\.rawValue) }

  /// A line for each option that takes a value.
  private static var values: [String] {
    Usage.all.flatMap { usage in
      usage.options.compactMap { option in
        option.value.map { value in
          let pattern = "'\(usage.verb ?? "") --\(option.name)')"
          return "        \(pattern) \(offers(value.suggestions))return ;;"
        }
      }
    }
  }

  private static var options: [String] {
    Usage.all.map { usage in
      let names = usage.options.map { "--\($0.name)" }
      return "            \(pattern(usage))) \(words(names));;"
    }
  }

  private static var operands: [String] {
    let first = "        '') if ((COMP_CWORD == 1)); then \(words(verbs))fi ;;"
    return [first]
      + Usage.all.compactMap { usage in
        usage.operands.first.map { operand in
          "        \(pattern(usage))) \(offers(operand.value.suggestions));;"
        }
      }
  }

  private static func pattern(_ usage: Usage) -> String { usage.verb ?? "''" }

  /// The commands that fill COMPREPLY, each with its semicolon.
  private static func offers(_ suggestions: Suggestions) -> String {
    let words =
      suggestions.words.isEmpty
      ? "" : suggestions.isList ? list(suggestions.words) : words(suggestions.words)
    return words + files(suggestions.files)
  }

  private static func words(_ words: [String]) -> String {
    "_espace_client_words '\(words.joined(separator: " "))'; "
  }

  private static func list(_ words: [String]) -> String {
    "_espace_client_list '\(words.joined(separator: " "))'; "
  }

  private static func files(_ files: Suggestions.Files?) -> String {
    switch files {
    case nil: ""
    case .all: "_espace_client_files -f; "
    case .folders: "_espace_client_files -d; "
    case .scenarios: "_espace_client_files -d; _espace_client_files -f -X '!*.feature'; "
    }
  }
}
