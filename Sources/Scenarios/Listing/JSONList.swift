import Story

/// Writes lists for programs (RFC 8259), one object a line.
package enum JSONList {
  package typealias Object = [(name: String, value: JSONList.Value)]

  /// What a member may be.
  package enum Value: Sendable {
    case text(String)
    case truth(Bool)
    case number(Int)
    case list([Value])
    case object([(name: String, value: Value)])
    case nothing
  }

  package static func text(_ objects: [Object]) -> String {
    guard !objects.isEmpty else { return "[]" }
    return "[\n" + objects.map { "  " + text($0) }.joined(separator: ",\n") + "\n]"
  }

  private static func text(_ object: Object) -> String {
    let members = object.map { "\(quoted($0.name)): \(text($0.value))" }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .number(let number): "\(number)"
    case .list(let values): "[" + values.map { text($0) }.joined(separator: ", ") + "]"
    case .object(let object): text(object)
    case .nothing: "null"
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for (scalar, isHidden) in HiddenSigns.marked(text) {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      // What does not show, or commands a terminal, goes by its number.
      case _ where isHidden:
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          quoted += "\\u" + hex(unit)
        }
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
