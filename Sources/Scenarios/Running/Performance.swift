import Canvas
package import ClientArea
import Screens
package import Store
package import Story

/// A scene with the screens that its people look at, played step by step.
package final class Performance {
  let scene: Scene
  let keyboard: ScenarioKeyboard
  /// Who notes what is done, as in a session at the keyboard.
  var recorder: (any Recorder)?

  private let shelf: WorldShelf
  private let passwords: WorldPasswords
  /// What was played so far.
  private var played: [any ScenarioStep] = []

  /// Starts over in the empty world.
  init(at desk: Desk, from shelf: WorldShelf, passwords: WorldPasswords) throws {
    self.shelf = shelf
    self.passwords = passwords
    scene = try Scene(at: desk, from: shelf, passwords: passwords)
    keyboard = ScenarioKeyboard(at: desk)
    scene.witness = self
  }

  var desk: Desk { scene.desk }

  /// Plays a step.
  /// - Returns: what an « Alors » found.
  /// - Throws: what keeps it from being done, or a `Mismatch`.
  @discardableResult
  func play(_ step: any ScenarioStep, as kind: StepKind) throws -> Finding? {
    switch (kind, step) {
    case (.given, let step as any GivenStep): try step.build(in: scene)
    case (.when, _): try scene.attempt { try act(step) }
    case (.then, let step as any PerformanceCheck): return try step.check(in: self)
    case (.then, let step as any ThenStep): return try step.check(in: scene)
    case (.given, _), (.then, _):
      preconditionFailure("The catalogue reads only steps of the kind that the keyword says.")
    }
    played.append(step)
    return nil
  }

  private func act(_ step: any ScenarioStep) throws {
    switch step {
    case let rehearsal as Rehearsal:
      if let tried = rehearsal.tried { try scene.rehearse { try act(tried) } }
    case let step as any KeyboardStep: try step.act(in: self)
    case let step as any WhenStep: try step.act(in: scene)
    default: preconditionFailure("The catalogue reads only acts after « Quand ».")
    }
  }

  /// Another world in which the same things were done.
  func replayed() throws -> Performance {
    let other = try Performance(at: try shelf.newWorld(), from: shelf, passwords: passwords)
    for step in played { try other.play(step, as: step is any GivenStep ? .given : .when) }
    return other
  }

  /// Where the program runs that somebody opens.
  var surroundings: Surroundings {
    // Nothing is written to the disk by a scenario.
    Surroundings(
      themes: [], worlds: [],
      build: { [shelf, weak scene] name in
        scene?.noteNewWorld()
        return try shelf.world(named: name)
      }, exportFolder: "", export: { name, _ in name },
      recorder: recorder)
  }

  /// Whoever switched the account at the keyboard acts for it in the steps that follow too.
  func press(_ keys: [Key]) throws {
    let session = try keyboard.press(keys)
    scene.change { $0.enter(session) }
  }

  /// Everything of it that does not stand in its database.
  struct State {
    fileprivate let scene: Scene.State
    fileprivate let keyboard: ScenarioKeyboard.State
    fileprivate let played: Int
  }

  var state: State {
    get throws {
      State(scene: try scene.state, keyboard: keyboard.state, played: played.count)
    }
  }

  /// Goes back to an earlier state, once the database is what it was.
  func restore(_ state: State) throws {
    try scene.restore(state.scene)
    keyboard.restore(state.keyboard)
    played.removeLast(played.count - state.played)
  }
}

extension Performance: SceneWitness {
  package func prepare(for command: any Command, as session: Session, at desk: Desk) {
    recorder?.prepare(for: command, as: session, at: desk)
  }

  package func note(_ event: SceneEvent, at desk: Desk) throws {
    switch event {
    case .performed(let outcome): try recorder?.note(.performed(outcome), at: desk)
    case .entered(let session): try recorder?.note(.entered(session), at: desk)
    case .filled(let cart, let session): try recorder?.note(.filled(cart, by: session), at: desk)
    case .clockMoved: try recorder?.note(.clockMoved, at: desk)
    case .journalMoved(let entry):
      try recorder?.note(.journalMoved(to: entry), at: desk)
      keyboard.noticeChange()
    case .worldEntered: keyboard.leave()
    }
  }
}
