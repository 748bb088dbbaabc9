import Canvas
import ClientArea

/// What the interface or one verb can be called with. `getopt_long`'s names, the help, the completions and the
/// manual are all made of it.
struct Usage {
  /// « check »; nil for the interface.
  let verb: String?
  /// What it does, in one sentence.
  let purpose: Phrase
  let operands: [Operand]
  /// Those of every verb are among them.
  let options: [Option]

  /// The usage of the interface.
  init(ofInterface options: [Option], _ purpose: Phrase) {
    verb = nil
    self.purpose = purpose
    operands = []
    self.options = options
  }

  init(of verb: Verb) {
    self.verb = verb.rawValue
    purpose = verb.work.purpose
    operands = verb.work.operands
    options = verb.work.options + [.language, .help]
  }

  /// « espace-client check ».
  var command: String { ["espace-client", verb].compactMap { $0 }.joined(separator: " ") }

  /// The words behind the command, those that can be left out in brackets.
  func words(in language: Language) -> [String] {
    operands.map { $0.form(in: language) }
      + options.filter(\.isRequired).map { $0.form(in: language) }
      + options.filter { !$0.isRequired }.map { "[\($0.form(in: language))]" }
  }

  /// What `--help` says of a verb.
  func help(in language: Language) -> String {
    let operands = operands.map { ($0.form(in: language), $0.meaning[language]) }
    let options = options.map { ($0.form(in: language), $0.meaning[language]) }
    let lists = [operands, options].filter { !$0.isEmpty }.map { Self.list($0) }
    return ([synopsis(in: language) + "\n" + purpose[language]] + lists)
      .joined(separator: "\n\n")
  }

  /// « usage : espace-client check CHEMIN… [--tags …] », on as many lines as it takes.
  func synopsis(in language: Language) -> String {
    let head = "\(Self.label[language])\(command) "
    let indent = String(repeating: " ", count: head.count)
    var lines: [String] = []
    for word in words(in: language) {
      if let last = lines.last, head.count + last.count + 1 + word.count <= Self.columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return head + lines.joined(separator: "\n" + indent)
  }

  /// Names on the left and what they mean on the right.
  static func list(_ lines: [(name: String, meaning: String)]) -> String {
    let width = lines.map(\.name.count).max() ?? 0
    return lines.flatMap { name, meaning in
      Paragraph(meaning).lines(width: columns - width - 4).enumerated().map { index, line in
        let left = index == 0 ? name : ""
        return "  " + left + String(repeating: " ", count: width - left.count + 2) + line
      }
    }.joined(separator: "\n")
  }

  private static let label = Phrase(fr: "usage : ", it: "uso: ", en: "usage: ")
  /// The width of the text, in cells.
  private static let columns = 80
}
