import ClientArea
import Store

/// « tous », or codes with commas between them.
enum Addressees: StepValue {
  case all
  case codes([String])

  static let placeholder = "tous|code, code…"
  private static let everybody = "tous"

  init(reading text: String) throws(StepValueProblem) {
    self =
      text.trimmed == Self.everybody ? .all : .codes(try CodeList(reading: text).codes)
  }

  var written: String {
    switch self {
    case .all: Self.everybody
    case .codes(let codes): CodeList(codes).written
    }
  }

  func audience(in names: Names) throws -> MessageAudience {
    switch self {
    case .all: .all
    case .codes(let codes): .accounts(try codes.map { try names.account(AccountCode($0)).id })
    }
  }

  init(_ audience: MessageAudience, in names: Names) throws {
    switch audience {
    case .all: self = .all
    case .accounts(let ids): self = .codes(try ids.map { try names.code(of: $0).text })
    }
  }
}

/// One of staff by the address, or nobody.
enum Assignee: StepValue {
  case user(String)
  case nobody

  static let placeholder = "courriel"
  static let words = ["personne"]

  init(reading text: String) throws(StepValueProblem) {
    self = Self.words.contains(text) ? .nobody : .user(text)
  }

  var written: String {
    switch self {
    case .user(let email): email
    case .nobody: "personne"
    }
  }

  func user(in names: Names) throws -> ID<User>? {
    switch self {
    case .user(let email): try names.user(UserEmail(email))
    case .nobody: nil
    }
  }

  init(_ user: ID<User>?, in names: Names) throws {
    self = try user.map { .user(try names.reader.user($0).email) } ?? .nobody
  }
}
