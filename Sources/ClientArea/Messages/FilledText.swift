/// A message as one client reads it: in one language, with its places filled.
package struct FilledText: Hashable, Sendable {
  let subject: String
  let text: String

  /// The mail that leaves with it.
  package func letter(to account: ClientAccount, in language: Language) -> Letter {
    Letter(
      .message, to: account,
      facts: [
        .subject: Phrase(name: subject), .text: Phrase(name: text),
      ], because: [AMessageSpeaksAFilledLanguage.reason(account, in: language)])
  }
}

extension MessageTexts {
  /// The text of a language as a client reads it.
  /// - Parameter author: the name of whoever writes.
  package func filled(
    for account: ClientAccount, in language: Language, by author: String, on day: Day,
    reading records: some Records
  ) throws -> FilledText {
    let text = self[language]
    let namesServices =
      MessagePlace.service.isIn(text.subject) || MessagePlace.service.isIn(text.text)
    let values = PlaceValues(
      for: account, services: namesServices ? try records.serviceNames(of: account.id) : [],
      on: day, by: author, in: language)
    return FilledText(subject: values.fill(text.subject.trimmed), text: values.fill(text.text))
  }
}
