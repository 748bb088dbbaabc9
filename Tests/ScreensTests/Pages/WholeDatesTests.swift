import Canvas
import ClientArea
import Equipment
import Testing

@testable import Screens

/// A date or an amount that is cut says something else, or nothing: in no list of any role, at no size, does one end in
/// « … ».
struct WholeDatesTests {
  private static let sizes = [Size.least, .usual, .large]

  /// Who looks, and in which world.
  struct Viewer: CustomTestStringConvertible, Sendable {
    let role: ListWalk.Role
    let world: String?
    var language = Language.fr

    var testDescription: String { "\(role) \(world ?? "demo") \(language)" }

    func walk() throws -> ListWalk {
      try ListWalk(as: role, at: world.map { try Worlds.desk($0) })
    }

    static let all =
      ListWalk.Role.all.map { Viewer(role: $0, world: nil) } + [
        Viewer(role: .omar, world: "support"), Viewer(role: .yann, world: "support"),
        Viewer(role: .omar, world: "support", language: .it),
        Viewer(role: .omar, world: "support", language: .en),
      ]
  }

  @Test(arguments: Viewer.all)
  func `no date and no amount is cut`(_ viewer: Viewer) throws {
    let months = (1...12).compactMap {
      Day(year: 2026, month: $0, day: 5)?.text(in: viewer.language)
    }
    .compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
    #expect(months.count == 12)
    var lists = 0
    for list in try viewer.walk().lists() {
      let stage = try list.arrive()
      stage.program.language = viewer.language
      lists += 1
      for size in Self.sizes {
        stage.size = size
        for line in stage.frame().lines where line.contains("…") {
          let cut = Self.cut(in: line, months)
          #expect(cut == nil, "\(list.name), \(size.columns): « \(cut ?? "") » in \(line)")
        }
      }
    }
    #expect(lists > 3)
  }

  /// What of a line is a date or an amount that ends in « … ».
  private static func cut(in line: String, _ months: [String]) -> String? {
    let pieces = line.split(separator: "…", omittingEmptySubsequences: false).dropLast()
    return pieces.map(String.init).first { piece in
      // What is in one column with others is a sentence, of which an end is cut.
      let cell = piece.components(of: "  ").trimmed { "✖▲●○✔▸*│ ".contains($0) }
      let words = cell.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      return endsInDate(words, months) || (words.count < 3 && endsInAmount(words.last ?? ""))
    }
  }

  /// « 27 », « 27 janv », « 27 janv. » or « 27 janv. 20 ».
  private static func endsInDate(_ words: [String], _ months: [String]) -> Bool {
    func isDay(_ text: String) -> Bool {
      let digits = text.hasSuffix("er") ? String(text.dropLast(2)) : text
      return Int(digits).map { (1...31).contains($0) } ?? false
    }
    func begins(_ text: String) -> Bool {
      !text.isEmpty && months.contains { $0.hasPrefix(text) }
    }
    guard (2...3).contains(words.count) else { return false }
    let last = words[words.count - 1]
    if isDay(words[words.count - 2]), begins(last) || last.isEmpty { return true }
    return words.count == 3 && isDay(words[0]) && months.contains(words[1])
      && (last.isEmpty || Int(last) != nil)
  }

  /// « 1 200,0 » or « 12, ».
  private static func endsInAmount(_ word: String) -> Bool {
    let parts = word.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && Int(parts[0]) != nil
      && (parts[1].isEmpty || Int(parts[1]) != nil)
  }
}

extension String {
  /// What follows the last gap.
  fileprivate func components(of gap: String) -> Substring {
    ranges(of: gap).last.map { self[$0.upperBound...] } ?? self[...]
  }
}

extension Substring {
  fileprivate func trimmed(of isLeftOut: (Character) -> Bool) -> Substring {
    drop(while: isLeftOut)
  }
}

extension ListWalk.Role {
  fileprivate static let omar = Self(testDescription: "omar", email: "omar@hebergeur.example")
  fileprivate static let yann = Self(testDescription: "yann", email: "yann@kerval.example")
}
