import ClientArea
import Store

/// How a text of a world file is brought into its form and checked: as the form that asks for the same thing does it.
struct FileCheck: Sendable {
  /// The one form in which it is stored.
  let standard: @Sendable (String) -> String
  let problems: @Sendable (String) -> [FieldProblem]

  /// What has to be filled in, and is checked for its length and for control characters.
  static func filled(_ field: DetailField) -> FileCheck {
    FileCheck(standard: \.trimmed) { TextFormat.problem(with: $0, in: field) }
  }

  /// The same, where it may stay empty.
  static func any(_ field: DetailField, upTo longest: Int = TextFormat.longest) -> FileCheck {
    FileCheck(standard: \.trimmed) {
      TextFormat.commonProblem(with: $0, in: field, upTo: longest)
    }
  }

  static let email = FileCheck(standard: EmailAddress.standard) {
    TextFormat.problem(withEmail: $0)
  }

  static let login = FileCheck(standard: \.trimmed) { TextFormat.problem(withLogin: $0) }

  static func service(_ kind: ServiceKind) -> FileCheck {
    FileCheck(standard: Naming.standard) { TextFormat.problem(withServiceName: $0, of: kind) }
  }

  /// What names a service, whose kind stands elsewhere.
  static let serviceNamed = FileCheck(standard: Naming.standard) {
    TextFormat.problem(with: $0, in: .serviceName)
  }

  /// A password that a world gives may be short; it is typed like any other.
  static let password = FileCheck(standard: PasswordText.prepared) { text in
    guard PasswordText.fits(text), text.utf8.count <= LoginIsLockedAfterFiveFailures.longestPassword
    else { return LoginIsLockedAfterFiveFailures.problem(with: "") }
    return []
  }

  /// A sentence of the past, which its step checks further.
  static let sentence = any(.text, upTo: 4000)

  /// What support says at a step of a procedure.
  static let speech = filledUpTo(2000)

  private static func filledUpTo(_ longest: Int) -> FileCheck {
    FileCheck(standard: \.trimmed) { text in
      text.trimmed.isEmpty
        ? TextFormat.problem(with: text, in: .text)
        : TextFormat.commonProblem(with: text, in: .text, upTo: longest)
    }
  }
}

extension FileFields {
  /// A text in its one form, checked as its form checks it.
  func text(
    _ name: String, _ check: FileCheck, or usual: String? = nil
  ) throws(WorldFileError) -> String {
    guard let text = try optionalText(name, check) ?? usual else {
      throw error(in: name, .missing)
    }
    return text
  }

  func optionalText(_ name: String, _ check: FileCheck) throws(WorldFileError) -> String? {
    guard let text = try rawText(name) else { return nil }
    return try checked(text, check, in: name)
  }

  /// A list of texts; none where it is left out.
  func texts(_ name: String, _ check: FileCheck) throws(WorldFileError) -> [String] {
    var texts: [String] = []
    for (index, text) in try rawTexts(name).enumerated() {
      texts.append(try checked(text, check, in: "\(name)[\(index)]"))
    }
    return texts
  }

  private func checked(
    _ text: String, _ check: FileCheck, in name: String
  ) throws(WorldFileError) -> String {
    let text = check.standard(text)
    if let problem = check.problems(text).first {
      throw error(in: name, .malformed(problem.advice))
    }
    return text
  }
}
