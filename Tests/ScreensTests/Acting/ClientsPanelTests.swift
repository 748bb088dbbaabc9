import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// What staff sees with a client's rights is what the client sees, line by line, the band aside (CLIENTS-7).
@Suite struct ClientsPanelTests {
  /// Keys that show more of a place; each is tried after the one before.
  private static let ways: [[Key]] = [
    [], [.enter], [.down], [.enter], [.escape], ["2"], [.enter], [.escape], ["3"], ["4"], ["5"],
    ["1"], [.pageDown], ["/"], ["a"], [.escape],
  ]

  @Test(arguments: [("maud@lune.example", "C-1004"), ("yann@kerval.example", "C-1002")])
  func `every screen of every place is the client's own`(_ email: String, _ code: String) throws {
    let desk = try Worlds.demo()
    // A larger terminal shows a row's keys beside it, and of them staff has others, as in the footer.
    for size in [Size.usual, Size(rows: 33, columns: 109)] {
      let staff = try ActingStage(as: code, at: desk, size: size)
      let client = try ScreenStage(as: email, for: code, size: size, at: desk)
      for place in MenuPlace.all(for: client.program.session, at: desk) {
        try staff.stage.go(to: place)
        try client.go(to: place)
        staff.stage.press(.resize)
        client.press(.resize)
        for way in Self.ways {
          for key in way {
            staff.stage.press(key)
            client.press(key)
          }
          expectSame(staff.stage, client, "\(place) after \(way)")
        }
      }
    }
  }

  /// All lines but the footer, which tells no key that stays with the client, and toasts.
  private func expectSame(_ staff: ScreenStage, _ client: ScreenStage, _ what: String) {
    let (seen, own) = (staff.frame().lines, client.frame().lines)
    #expect(seen.first?.hasPrefix(" Accès client (") == true, "\(what)")
    let footer = max(toastRows(of: staff), toastRows(of: client), 1)
    let panel = seen.dropFirst().dropLast(footer)
    #expect(panel.elementsEqual(own.dropLast(footer)), "\(what)\n\(seen)\n\(own)")
  }

  private func toastRows(of stage: ScreenStage) -> Int {
    stage.program.toast?.height(width: stage.size.columns) ?? 1
  }
}

/// Staff in a client's panel, a line higher than the client's own terminal.
final class ActingStage {
  let stage: ScreenStage

  init(
    as code: String, for motive: String = "ne trouve pas sa facture", at desk: Desk,
    size: Size = .usual
  ) throws {
    stage = try ScreenStage(
      as: "omar@hebergeur.example", size: Size(rows: size.rows + 1, columns: size.columns), at: desk
    )
    try stage.go(to: .clients)
    stage.press("/")
    stage.type(code)
    stage.press(.enter, "a")
    stage.type(motive)
    stage.press(.function(5))
    stage.press(.escape)
    try stage.go(to: .home)
  }
}
