import ClientArea
import Store

/// Lets the past of a world happen: moves the clock from day to day, and plays what somebody did.
struct WorldHistory {
  private let world: WorldFile
  private let scene: Scene

  init(of world: WorldFile, at desk: Desk, with builder: WorldBuilder) {
    self.world = world
    scene = Scene(at: desk, with: builder)
  }

  func happen() throws {
    for (index, past) in world.history.enumerated() {
      try advance(to: past.day, toldBy: "history[\(index)].on")
      for told in past.sentences { try play(told) }
    }
    try advance(to: world.today, toldBy: "today")
  }

  /// Lets time pass until the morning of a day, with what falls due on the way. A sentence may have moved the clock
  /// further.
  private func advance(to day: Day, toldBy path: String) throws {
    let today = try scene.today
    guard today <= day else { throw error(.outOfOrder(day, today), at: path) }
    if today < day { try scene.advance(to: Moment(morningOf: day)) }
  }

  private func play(_ told: WorldPast.Told) throws {
    do {
      try told.step.act(in: scene)
    } catch let problem as WorldProblem {
      throw error(problem, at: told.path)
    } catch let refusal as Refusal {
      throw error(.refused(refusal.sentence), at: told.path)
    } catch let problem as StepProblem {
      throw error(.malformed(problem.words), at: told.path)
    } catch let impossible as StepImpossible {
      throw error(.malformed(impossible.reason), at: told.path)
    } catch let mismatch as Mismatch {
      throw error(.malformed(mismatch.actual), at: told.path)
    }
  }

  private func error(_ problem: WorldProblem, at path: String) -> WorldFileError {
    WorldFileError(file: world.name, path: path, problem: problem)
  }
}
