/// A mail template that cannot be read as one.
package struct MailTemplateError: Error, Hashable, CustomStringConvertible {
  package let path: String
  /// Counted from one; zero where the file as a whole is meant.
  package let line: Int
  package let problem: Problem

  /// What is wrong with a template.
  package enum Problem: Hashable, Sendable {
    case missing
    case noSubject
    case noBlankLine
    case noBody
    case unknownPlace(String)
    case unclosedPlace
    case unclosedSection(String)
    case closesNothing(String)
  }

  package init(path: String, line: Int = 0, problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  package var description: String {
    let place = line == 0 ? path : "\(path):\(line)"
    switch problem {
    case .missing: return "\(place): there is no such mail template."
    case .noSubject: return "\(place): the first line has to start with “Subject: ”."
    case .noBlankLine: return "\(place): a blank line has to follow the subject."
    case .noBody: return "\(place): the frame has to have a line {{body}}."
    case .unknownPlace(let name): return "\(place): no mail has the place {{\(name)}}."
    case .unclosedPlace: return "\(place): “{{” is not followed by “}}” on its line."
    case .unclosedSection(let name): return "\(place): the section {{#\(name)}} is never closed."
    case .closesNothing(let name): return "\(place): {{/\(name)}} closes no section opened before."
    }
  }
}
