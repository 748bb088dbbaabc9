/// Writes lists for programs (RFC 8259), one object a line.
enum JSONList {
  /// What a member may be.
  enum Value {
    case text(String)
    case truth(Bool)
  }

  static func text(_ objects: [[(name: String, value: Value)]]) -> String {
    let lines = objects.map { members in
      let list = members.map { "\(quoted($0.name)): \(text($0.value))" }
      return "  {" + list.joined(separator: ", ") + "}"
    }
    return "[\n" + lines.joined(separator: ",\n") + "\n]"
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .truth(let isTrue): isTrue ? "true" : "false"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20: quoted += "\\u00" + hex(scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func hex(_ number: UInt32) -> String {
    (number < 16 ? "0" : "") + String(number, radix: 16)
  }
}
