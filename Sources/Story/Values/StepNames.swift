package import ClientArea

/// A value that is any text.
package protocol StepName: StepValue {
  var text: String { get }
  init(_ text: String)
}

extension StepName {
  package init(reading text: String) throws(StepValueProblem) { self.init(text) }
  package var written: String { text }
}

/// Any text: a subject, a name, a password.
package struct FreeText: StepName {
  package static let placeholder = "texte"
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// The code of an account: « C-1001 ».
package struct AccountCode: StepName {
  package static let placeholder = "code"
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// The name of a service, whatever its kind.
package struct ServiceName: StepName {
  package static let placeholder = "prestation"
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// The e-mail address of a user.
package struct UserEmail: StepName {
  package static let placeholder = "courriel"
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Who does something: a user by his address, or somebody who is not logged in.
package enum Actor: StepValue {
  case user(email: String)
  case visitor

  package static let placeholder = "acteur"
  package static let words = ["un visiteur"]

  package init(reading text: String) throws(StepValueProblem) {
    self = Self.words.contains(text) ? .visitor : .user(email: text)
  }

  package var written: String {
    switch self {
    case .user(let email): email
    case .visitor: "un visiteur"
    }
  }

  /// Nobody yet: the start of a step that is being read.
  package static let unknown = Actor.user(email: "")
}

/// Codes with commas between them; their order does not count.
package struct CodeList: StepValue {
  package static let placeholder = "code, code…"
  package let codes: [String]

  package init(_ codes: [String]) { self.codes = codes }

  package init(reading text: String) throws(StepValueProblem) { codes = text.listed }

  package var written: String { codes.joined(separator: ", ") }
}

/// Names of services with commas between them, in the order in which they are told.
package struct ServiceNames: StepValue {
  package static let placeholder = "prestation, prestation…"
  package let names: [ServiceName]

  package init(_ names: [ServiceName]) { self.names = names }

  package init(reading text: String) throws(StepValueProblem) {
    names = text.listed.map { ServiceName($0) }
  }

  package var written: String { names.map(\.text).joined(separator: ", ") }
}

/// Days with commas between them, in the order in which they are told.
package struct DayList: StepValue {
  package static let placeholder = "date, date…"
  package let days: [Day]

  package init(_ days: [Day]) { self.days = days }

  package init(reading text: String) throws(StepValueProblem) {
    var days: [Day] = []
    for day in text.listed { days.append(try Day(reading: day)) }
    self.days = days
  }

  package var written: String { days.map(\.written).joined(separator: ", ") }
}

/// Names of contact types with commas between them; their order does not count.
package struct NameList: StepValue {
  package static let placeholder = "type, type…"
  package let names: [String]

  package init(_ names: [String]) { self.names = names }

  package init(reading text: String) throws(StepValueProblem) { names = text.listed }

  package var written: String { names.joined(separator: ", ") }
}

extension String {
  /// What stands between commas, without blanks around it.
  fileprivate var listed: [String] {
    split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
