@testable import Story

/// A step on the way to a value of a file.
enum FileStep: Hashable {
  case name(String)
  case index(Int)
}

extension [FileStep] {
  /// As faults write it.
  var written: String {
    reduce("") { path, step in
      switch step {
      case .name(let name): path.isEmpty ? name : "\(path).\(name)"
      case .index(let index): "\(path)[\(index)]"
      }
    }
  }
}

extension FileNode {
  private var children: [(FileStep, FileNode)] {
    switch value {
    case .list(let nodes): nodes.enumerated().map { (.index($0.offset), $0.element) }
    case .object(let members): members.map { (.name($0.name), $0.node) }
    case .null, .truth, .integer, .text: []
    }
  }

  /// The ways to all values of a kind.
  func places(of isMeant: (Value) -> Bool) -> [[FileStep]] {
    (isMeant(value) ? [[]] : [])
      + children.flatMap { step, node in node.places(of: isMeant).map { [step] + $0 } }
  }

  func find(_ path: [FileStep]) -> FileNode? {
    guard let first = path.first else { return self }
    return children.first { $0.0 == first }?.1.find(Array(path.dropFirst()))
  }

  func changed(at path: [FileStep], _ change: (Value) -> Value) -> FileNode {
    guard let first = path.first else {
      return FileNode(value: change(value), line: line, column: column)
    }
    let rest = Array(path.dropFirst())
    let value: Value =
      switch (value, first) {
      case (.list(var nodes), .index(let index)):
        {
          nodes[index] = nodes[index].changed(at: rest, change)
          return .list(nodes)
        }()
      case (.object(let members), .name(let name)):
        .object(
          members.map { ($0.name, $0.name == name ? $0.node.changed(at: rest, change) : $0.node) })
      default: value
      }
    return FileNode(value: value, line: line, column: column)
  }

  var json: String {
    switch value {
    case .null: "null"
    case .truth(let truth): "\(truth)"
    case .integer(let number): "\(number)"
    case .text(let text): Self.quoted(text)
    case .list(let nodes): "[" + nodes.map(\.json).joined(separator: ",\n") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.name)): \($0.node.json)" }.joined(separator: ",\n")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let letters = text.unicodeScalars.map { letter -> String in
      switch letter {
      case "\"", "\\": return "\\\(letter)"
      case _ where letter.value < 0x20:
        let digits = String(letter.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: return String(letter)
      }
    }
    return "\"" + letters.joined() + "\""
  }
}
