import ClientArea
import Equipment
import Testing

@testable import Screens

/// Where a mail sends its reader, something is there by that name.
@Suite struct NamesInMailsTests {
  private static func names(in language: Language) -> Set<String> {
    let places = MenuPlace.allCases
    let tabs = places.compactMap { $0.screen as? any TabbedScreen }.flatMap(\.tabs.titles)
    let others = [OrderWords.advancedMode, OpenAccountScreen.title]
    return Set((places.map(\.word) + tabs + others).map { $0[language] })
  }

  /// What stands between quotation marks; a name of the world's is a place of the template.
  private static func quoted(in text: String, _ language: Language) -> [String] {
    let found =
      switch language {
      case .fr: text.matches(of: /« ([^»]*) »/).map(\.output.1)
      case .it: text.matches(of: /«([^»]*)»/).map(\.output.1)
      case .en: text.matches(of: /"([^"]*)"/).map(\.output.1)
      }
    return found.map(String.init).filter { !$0.contains("{{") }
  }

  @Test(arguments: Language.allCases)
  func `a mail calls a screen what the screen calls itself`(language: Language) {
    let names = Self.names(in: language)
    var seen = 0
    for file in EmbeddedFiles.all where file.path.hasPrefix("mails/\(language.rawValue)/") {
      for name in Self.quoted(in: file.text, language) {
        seen += 1
        #expect(names.contains(name), "\(file.path): \(name)")
      }
    }
    #expect(seen > 15)
  }
}
