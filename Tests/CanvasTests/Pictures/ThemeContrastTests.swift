import Equipment
import Foundation
import Testing

@testable import Canvas

@Suite struct ThemeContrastTests {
  private static let themes = EmbeddedFiles.all.filter { $0.path.hasPrefix("themes/") }

  /// How well one colour can be told from another, as WCAG 2 counts it: from 1 to 21.
  private static func contrast(_ one: Shade, _ other: Shade) -> Double {
    let (first, second) = (lightness(of: one), lightness(of: other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func lightness(of shade: Shade) -> Double {
    let parts = shade.components.map { byte in
      let part = byte / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test func `the themes are there`() { #expect(Self.themes.count >= 4) }

  @Test(arguments: themes, [false, true])
  func `every role of every theme can be read in a picture`(
    file: (path: String, text: String), isColourless: Bool
  ) throws {
    var theme = try Theme(parsing: file.text, named: file.path)
    if isColourless { theme = theme.withoutColours }
    #expect(!theme.grounds.isEmpty)
    for ground in theme.grounds {
      for role in Role.allCases {
        for isReversed in [false, true] {
          let ink = theme.ink(of: Style(role, isReversed: isReversed), on: ground)
          let contrast = Self.contrast(ink.shade, ink.behind ?? ground.shade)
          #expect(contrast >= 4.5, "\(file.path), \(role), \(ground): \(contrast)")
        }
      }
    }
  }

  @Test func `without colours only attributes are left, and what stood out still does`() throws {
    let theme = try Theme(
      parsing: "ground = dark\nfield = black on cyan\nkey = red bold", named: "x")
    let plain = theme.withoutColours
    #expect(plain.ground == .dark)
    #expect(plain.look(of: .field) == Theme.Look(isReversed: true))
    #expect(plain.look(of: .key) == Theme.Look(isBold: true))
    #expect(plain.look(of: .text) == Theme.Look())
  }

  @Test func `a theme for one ground has that one, another follows its reader`() throws {
    func sheet(_ ground: String) throws -> String {
      let theme = try Theme(parsing: ground, named: "x")
      let picture = FramePicture(
        of: Frame(size: Size(rows: 1, columns: 1)), in: theme, speaking: "fr")
      return PictureSheet(in: theme, for: [picture]).text
    }
    let dark = try sheet("ground = dark")
    #expect(dark.contains("#12161c") && !dark.contains("#ffffff") && !dark.contains("@media"))
    let light = try sheet("ground = light")
    #expect(light.contains("#ffffff") && !light.contains("#12161c") && !light.contains("@media"))
    let any = try sheet("")
    let parts = any.components(separatedBy: "@media (prefers-color-scheme:dark)")
    #expect(parts.count == 2 && parts[0].contains("#ffffff") && parts[1].contains("#12161c"))
  }

  @Test(arguments: [
    "ground = blue", "ground =", "ground = dark\nground = dark", "ground = dark bold",
  ])
  func `a ground that is none is told with its line`(text: String) {
    #expect(throws: ThemeError.self) { try Theme(parsing: text, named: "x") }
  }
}
