import Canvas
import ClientArea
import Screens
import Store

extension Scene {
  /// Everything of a scene that does not stand in its database: who is logged in with which cart, what came
  /// of the last action, what is on the screen.
  struct State {
    fileprivate let players: [String: Player]
    fileprivate let attempt: Attempt?
    fileprivate let unacknowledged: Refusal?
    fileprivate let recap: OrderRecap?
    fileprivate let program: Program?
    fileprivate let screenSize: Size
    fileprivate let isUnchanged: Bool
    fileprivate let played: Int
  }

  var state: State {
    get throws {
      State(
        players: players, attempt: attempt, unacknowledged: unacknowledged, recap: recap,
        program: program, screenSize: screenSize, isUnchanged: try isUnchanged,
        played: played.count)
    }
  }

  /// Goes back to an earlier state, once the database is what it was.
  func restore(_ state: State) throws {
    players = state.players
    attempt = state.attempt
    unacknowledged = state.unacknowledged
    recap = state.recap
    program = state.program
    screenSize = state.screenSize
    // Going back writes too, and yet nothing has changed since the action.
    markBefore = state.isUnchanged ? try desk.changeMark : nil
    played.removeLast(played.count - state.played)
  }
}
