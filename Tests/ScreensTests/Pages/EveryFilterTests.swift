import Canvas
import ClientArea
import Foundation
import Testing

@testable import Screens

/// What `/` finds, asked of every list of every role.
struct EveryFilterTests {
  /// How somebody's keyboard or clipboard gives a text.
  private enum Form: CaseIterable {
    case typed, capitals, decomposed

    func text(_ letter: Character) -> String {
      let text = String(letter)
      switch self {
      case .typed: return text
      // Not every capital has its small letter back: « ß » is « SS ».
      case .capitals: return text.uppercased().lowercased() == text ? text.uppercased() : text
      case .decomposed: return text.decomposedStringWithCanonicalMapping
      }
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `letters from anywhere in a row find the same in every form, and more never find more`(
    _ role: ListWalk.Role
  ) throws {
    var dice = Dice(state: 7)
    for list in try ListWalk(as: role).lists() {
      let page = try list.arrive().program.topPage()
      guard let text = Self.letters(of: page.rows, &dice) else { continue }
      let counts = try Form.allCases.map { form in
        let stage = try list.arrive()
        stage.press("/")
        return try text.map { letter in
          stage.type(form.text(letter))
          return try stage.program.topPage().listCount ?? -1
        }
      }
      #expect(Set(counts).count == 1, "\(list.name): / \(text): \(counts)")
      #expect(counts[0] == counts[0].sorted(by: >), "\(list.name): / \(text): \(counts)")
      #expect(counts[0].first ?? 0 <= page.listCount ?? 0, "\(list.name): / \(text)")
    }
  }

  /// A few letters of a word of one of the rows.
  private static func letters(of rows: [ListRow], _ dice: inout Dice) -> String? {
    let words = rows.flatMap { $0.text.split(separator: " ") }
    guard !words.isEmpty else { return nil }
    let word = words[Int(dice.roll() % UInt64(words.count))]
    let text = word.dropFirst(Int(dice.roll() % 3)).prefix(6)
    return text.isEmpty ? nil : String(text)
  }
}
