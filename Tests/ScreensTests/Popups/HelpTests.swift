import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// `?` lists everything that works here, and nothing else.
struct HelpTests {
  /// Every key there is on a keyboard, as far as the program knows it.
  private static let keys: [Key] =
    letters + (1...12).map { Key.function($0) }
    + [
      " ", .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown,
    ]

  /// Of whom one has the simulator too, and the other all that staff has.
  private static let roles = ListWalk.Role.all.filter {
    ["webmaster", "staff"].contains($0.testDescription)
  }

  private static let letters: [Key] =
    (33...126).map { code in Key.character(Character(UnicodeScalar(UInt8(code)))) }
    + "abcdefghijklmnopqrstuvwxyz".map { Key.control($0) }

  @Test(arguments: roles)
  func `every key that does something is in it`(_ role: ListWalk.Role) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    for found in walk.pages {
      let stage = try found.arrive()
      let page = try stage.program.topPage()
      guard stage.program.works(.help, over: page) else { continue }
      let lines = try stage.program.helpLines(over: page)
      let told = lines.flatMap(\.key.keys)
      #expect(Set(told).count == told.count, "\(found.name): a key stands twice")
      for key in Self.keys where !told.contains(key) && !(page.takesText && key.isTyped) {
        #expect(try !stage.reacts(to: key), "\(found.name): \(key) does something")
      }
    }
  }

  @Test(arguments: roles)
  func `every key in it does something`(_ role: ListWalk.Role) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    for found in walk.pages {
      let stage = try found.arrive()
      let page = try stage.program.topPage()
      guard stage.program.works(.help, over: page) else { continue }
      for line in try stage.program.helpLines(over: page) where line.key.isEnabled {
        for key in line.key.keys where page.key(for: key) == nil {
          let works =
            try stage.reacts(to: key)
            || [Key.down, .up, .end, .home, .right, .left, .tab, .pageDown].contains {
              try stage.reacts(to: key, after: $0)
            }
          #expect(works, "\(found.name): \(key), « \(line.key.title[.fr]) »")
        }
      }
    }
  }

  @Test
  func `it is in groups, is searched by them and by names of keys, and moves the screen below`()
    throws
  {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .services)
    stage.press("?")
    try stage.expectSnapshots("help")
    stage.type("se déplacer")
    stage.press(.down)
    stage.type(" descendre")
    stage.press(.enter)
    #expect(try stage.program.topPage().selected == 1)
    stage.press("?")
    stage.type("F12")
    stage.press(.enter)
    #expect(stage.program.isSimulating)
  }

  @Test func `of the open menu it lists the menu's keys`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    try stage.go(to: .services)
    stage.press(.tab, "?")
    stage.type("quitter le menu")
    #expect(stage.shows("Quitter le menu"))
    stage.press(.escape)
  }
}

extension ScreenStage {
  /// Whether a key does more than say that there is nothing to do.
  fileprivate func reacts(to key: Key, after first: Key? = nil) throws -> Bool {
    let context = program.context(for: top)
    var screen = top
    var page = try program.topPage()
    if let first {
      _ = try screen.take(first, on: page, in: context)
      page = try screen.page(in: context)
    }
    let before = picture(of: page, in: context)
    switch try screen.take(key, on: page, in: context) {
    case nil: return try reactsEverywhere(to: key)
    case .stay?: return picture(of: try screen.page(in: context), in: context) != before
    default: return true
    }
  }

  private func reactsEverywhere(to key: Key) throws -> Bool {
    guard GlobalKey.allRecording.contains(where: { $0.info.keys.contains(key) }) else {
      return false
    }
    var after = program
    after.press(key)
    if let toast = after.toast { return !Self.nothings.contains(toast.text) }
    return after.layers.count != program.layers.count
      || after.requests.count != program.requests.count || after.hasEnded
      || after.menu.isFocused != program.menu.isFocused || after.session != program.session
      || after.place != program.place
  }

  private func picture(of page: Page, in context: Context) -> Frame {
    var frame = Frame(size: size)
    page.body.draw(on: &frame, in: context.rect)
    return frame
  }

  private static let nothings = [
    ProgramWords.noReason, ProgramWords.nothingToCopy, MailWords.noLinkToCopy, TrialWords.nothing,
    RecordingWords.nothing, RecordingWords.isOff, JournalWords.nothingToUndo,
    JournalWords.nothingToRedo,
  ].map { $0[.fr] }
}
