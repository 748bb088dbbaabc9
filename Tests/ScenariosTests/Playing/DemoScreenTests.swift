import Canvas
import ClientArea
import Screens
import Testing

@testable import Scenarios
@testable import Story

struct DemoScreenTests {
  private static let steps = """
    Soit le client société "C-1" nommé "Lune" avec l'utilisateur "a@lune.example"
    Et l'hébergement "lune.example" de "C-1" qui expire le "2026-02-14"
    Quand "a@lune.example" renouvelle "lune.example"
    Alors la dernière facture est au nom de "C-1"
    """

  /// Every frame that a person sees who types this; the last one first where they leave.
  private static func frames(
    typing keys: [Key?], pace: Int? = nil, size: Size = Size(rows: 24, columns: 80),
    resizingTo sizes: [Size] = [], steps: String = steps
  ) throws -> [[String]] {
    var console = ScriptedConsole(typing: keys, size: size, resizingTo: sizes)
    var program = try OnStage.program(playing: OnStage.demo(steps), pace: pace)
    try program.run(on: &console)
    return console.frames.map(\.lines)
  }

  private static func last(_ keys: [Key?], pace: Int? = nil) throws -> String {
    try frames(typing: keys, pace: pace).last?.joined(separator: "\n") ?? ""
  }

  @Test func `Space goes on, Backspace goes back, and the picture follows`() throws {
    let space = Key.character(" ")
    let frames = try Self.frames(typing: [space, space, space, .backspace, space])
    #expect(frames.count == 6)
    #expect(frames[0].contains { $0.contains("4 étapes") })
    #expect(frames[3].contains { $0.contains("étape 3/4") })
    #expect(frames[3].contains { $0.contains("Quand \"a@lune.example\" renouvelle") })
    #expect(frames[3].contains { $0.contains("Facture au nom de   Lune (C-1)") })
    #expect(frames[4] == frames[2])
    #expect(frames[5] == frames[3])
  }

  @Test func `the ends are said, and so is every key that does nothing here`() throws {
    let space = Key.character(" ")
    #expect(try Self.last([.backspace]).contains("C'est le début du scénario."))
    #expect(
      try Self.last(Array(repeating: space, count: 5)).contains("La démonstration est finie"))
    #expect(try Self.last([.character("n")]).contains("pas d'autre scénario"))
    for key in [Key.character("r"), .function(12), .function(2), .tab, .character("u")] {
      #expect(try Self.last([key]).contains("Ici on regarde"), "\(key)")
    }
  }

  @Test(arguments: [Key.character("q"), .escape, .control("c")])
  func `leaving asks nothing`(key: Key) throws {
    #expect(try Self.frames(typing: [key, .character(" ")]).count == 1)
  }

  @Test func `the rules of a step are explained, and help lists the player's keys`() throws {
    let space = Key.character(" ")
    #expect(try Self.last([.character("w")]).contains("ne cite aucune règle"))
    let why = try Self.last([space, space, space, .character("w")])
    let shown = try Self.last([space, space, space, space, .character("w")])
    #expect(shown.contains("BILL-4") && !shown.contains("Les règles de"), "The invoice's own.")
    #expect(why.contains("Les règles de") && why.contains("BILL-1") && why.contains("[source"))
    #expect(try Self.last([.character("?")]).contains("Revenir d'une étape"))
  }

  @Test func `it goes on by itself until Space pauses it or a step fails`() throws {
    let rest: [Key?] = Array(repeating: nil, count: 6)
    #expect(try Self.last(rest, pace: 800).contains("étape 3/4"))
    let paused = try Self.last([.character(" ")] + rest, pace: 800)
    #expect(paused.contains("· pause") && paused.contains("4 étapes"))
    #expect(try Self.last(rest + [.backspace] + rest, pace: 800).contains("étape 2/4"))
    let failing = try Self.frames(
      typing: rest, pace: 400, steps: "Alors 1 facture existe\nAlors 0 facture existe")
    #expect(failing.last?.contains { $0.contains("étape 1/2") } == true)
  }

  @Test(arguments: [
    Size(rows: 15, columns: 60), Size(rows: 20, columns: 80), Size(rows: 40, columns: 120),
    Size(rows: 3, columns: 10), Size(rows: 60, columns: 200), Size(rows: 0, columns: 0),
  ])
  func `any size will do, at any time`(size: Size) throws {
    let frames = try Self.frames(
      typing: [.character(" "), .resize, .character(" ")], resizingTo: [size])
    #expect(frames.last?.count == size.rows)
    guard size.rows >= 15 else { return }
    #expect(frames.last?.contains { $0.contains("Et l'hébergement \"lune.example\"") } == true)
    let showsProduct = frames.last?.contains { $0.contains("Propriétaire") } == true
    #expect(showsProduct == (size.rows >= 24))
  }
}
