package import ClientArea

/// The mail templates, one for each model and language. Each is read when it is first needed.
package final class MailTemplates {
  private let text: (String) -> String?
  private var templates: [Key: MailTemplate] = [:]
  private var frames: [Language: MailFrame] = [:]

  private struct Key: Hashable {
    let model: MailModel
    let language: Language
  }

  /// - Parameter files: paths such as « mails/fr/welcome.txt » with the texts of those files. Others may
  ///   be among them.
  package convenience init(_ files: some Sequence<(path: String, text: String)>) {
    let texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
    self.init(reading: { texts[$0] })
  }

  /// - Parameter text: the text of the file with a path such as « mails/fr/welcome.txt »; nil where there
  ///   is none.
  package init(reading text: @escaping (String) -> String?) { self.text = text }

  /// The subject and the body of a letter, in the recipient's language (MAIL-6).
  package func render(_ letter: Letter) throws(MailTemplateError) -> (
    subject: String, body: String
  ) {
    try template(of: letter.model, in: letter.language)
      .render(letter, in: frame(in: letter.language))
  }

  package func template(
    of model: MailModel, in language: Language
  ) throws(MailTemplateError) -> MailTemplate {
    let key = Key(model: model, language: language)
    if let template = templates[key] { return template }
    let path = Self.path(of: model, in: language)
    let template = try MailTemplate(reading: file(path), from: path)
    templates[key] = template
    return template
  }

  private func frame(in language: Language) throws(MailTemplateError) -> MailFrame {
    if let frame = frames[language] { return frame }
    let path = Self.framePath(in: language)
    let frame = try MailFrame(reading: file(path), from: path)
    frames[language] = frame
    return frame
  }

  private func file(_ path: String) throws(MailTemplateError) -> String {
    guard let text = text(path) else { throw MailTemplateError(path: path, problem: .missing) }
    return text
  }

  /// « mails/fr/welcome.txt ».
  package static func path(of model: MailModel, in language: Language) -> String {
    "mails/\(language.rawValue)/\(model.rawValue).txt"
  }

  /// « mails/fr/frame.txt ».
  package static func framePath(in language: Language) -> String {
    "mails/\(language.rawValue)/frame.txt"
  }
}
