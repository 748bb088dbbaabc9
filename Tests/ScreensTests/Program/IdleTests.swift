import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What the program waits for while nobody types.
@Suite struct IdleTests {
  /// What ends a wait.
  private enum Occurrence {
    case key(Key)
    case time
    case writing(() throws -> Void)
  }

  /// A console that hears of changes; after the last occurrence the terminal hangs up.
  private struct Listener: Console {
    let size = Size.usual
    let hearsOfChanges: Bool
    var now = 0
    var occurrences: ArraySlice<Occurrence>
    var frames: [Frame] = []
    /// For how long each wait would have lasted.
    var waits: [Int?] = []

    init(_ occurrences: [Occurrence], hearing: Bool = true) {
      self.occurrences = occurrences[...]
      hearsOfChanges = hearing
    }

    mutating func show(_ frame: Frame) { frames.append(frame) }

    mutating func nextKey(timeout: Int?) throws -> Key? {
      if timeout == 0 { return nil }
      waits.append(timeout)
      switch occurrences.popFirst() {
      case .key(let key): return key
      case .time: now += timeout ?? 0
      case .writing(let write):
        now += 10
        try write()
      case nil: return .hangUp
      }
      return nil
    }

    func copy(_ text: String) {}
    func suspend() {}
    func use(_ theme: Theme) {}
  }

  private static func run(_ stage: ScreenStage, _ listener: Listener) throws -> Listener {
    var listener = listener
    try stage.program.run(on: &listener)
    return listener
  }

  @Test func `an idle program waits for ever, and shows what somebody else changed`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    try stage.go(to: .services)
    let other = try ScreenStage.session(of: "maud@lune.example", at: stage.desk)
    let topUp = { _ = try stage.desk.perform(TopUpBalance(by: Money(cents: 1000)), as: other) }
    let heard = try Self.run(stage, Listener([.writing(topUp), .writing({}), .writing({})]))
    #expect(heard.waits == [nil, nil, nil, nil])
    #expect(heard.frames.count == 2)
  }

  @Test func `who does not hear looks at every tick`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let heard = try Self.run(stage, Listener([.time, .time], hearing: false))
    #expect(heard.waits == [400, 400, 400])
    #expect(heard.frames.count == 1)
  }

  @Test func `a toast goes when its time is over, however often somebody writes`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    stage.program.tell(.note, Phrase(name: "Coucou"))
    let heard = try Self.run(stage, Listener([.writing({}), .writing({}), .time]))
    #expect(heard.waits == [3200, 3190, 3180, nil])
    #expect(heard.frames.count == 2)
    #expect(heard.frames[0].lines.contains { $0.contains("Coucou") })
    #expect(!heard.frames[1].lines.contains { $0.contains("Coucou") })
  }
}
