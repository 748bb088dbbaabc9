import ClientArea
import Equipment
import Testing

@testable import Screens

/// A theme is told by its name in the language that is spoken, and not by that of its file.
@Suite struct ThemeNamesTests {
  @Test func `a shipped theme has a name in every language`() {
    let themes = EmbeddedFiles.all.map(\.path).filter { $0.hasPrefix("themes/") }.map {
      String($0.dropFirst("themes/".count).dropLast(".theme".count))
    }
    #expect(themes.count > 3)
    for theme in themes {
      let told = ProgramWords.theme(theme)
      for language in [Language.it, .en] {
        #expect(!told[language].hasSuffix(" \(theme)"), "\(told[language])")
      }
    }
  }
}
