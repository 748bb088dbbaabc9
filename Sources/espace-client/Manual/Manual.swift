import ClientArea
import Screens

/// The manual page espace-client(1): the command line from the table of its options, the keys from the table of
/// the screens.
struct Manual {
  let language: Language
  let keys: [KeyTable]

  var text: String {
    var page = Roff()
    page.comment(ManualWords.origin)
    page.title("espace-client", section: 1)
    page.section(ManualWords.name[language])
    page.paragraph("espace-client - \(Options.usage.purpose[language])")
    synopsis(on: &page)
    page.section(ManualWords.description[language])
    for paragraph in ManualWords.about { page.paragraph(paragraph[language]) }
    page.section(ManualWords.options[language])
    list(Options.usage, on: &page)
    verbs(on: &page)
    table(ManualWords.exit, ManualWords.statuses, on: &page)
    table(ManualWords.files, ManualWords.paths, on: &page)
    table(ManualWords.environment, ManualWords.variables, on: &page)
    keyTables(on: &page)
    return page.text
  }

  private func synopsis(on page: inout Roff) {
    page.section(ManualWords.synopsis[language])
    for usage in Usage.all { page.synopsis(usage.command, usage.words(in: language)) }
  }

  private func verbs(on page: inout Roff) {
    page.section(ManualWords.commands[language])
    for verb in Verb.allCases {
      let usage = Usage(of: verb)
      page.subsection(
        ([verb.rawValue] + usage.operands.map { $0.form(in: language) })
          .joined(separator: " "))
      page.paragraph(usage.purpose[language])
      list(usage, on: &page)
    }
  }

  /// The operands and options of a usage.
  private func list(_ usage: Usage, on page: inout Roff) {
    for operand in usage.operands {
      page.item(operand.form(in: language), operand.meaning[language])
    }
    for option in usage.options {
      let letter = option.letter.map { "-\($0), " } ?? ""
      page.item(letter + option.form(in: language), option.meaning[language])
    }
  }

  private func table(
    _ title: Phrase, _ lines: [(name: String, meaning: Phrase)], on page: inout Roff
  ) {
    page.section(title[language])
    for line in lines { page.item(line.name, line.meaning[language]) }
  }

  private func keyTables(on page: inout Roff) {
    page.section(ManualWords.keys[language])
    for table in keys {
      page.subsection(table.title[language])
      for key in table.keys {
        let names = key.keys.map { KeyName.of($0)[language] }.joined(separator: ", ")
        page.item(names, key.title[language])
      }
    }
  }
}
