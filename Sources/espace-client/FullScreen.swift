import Canvas
import Screens
import Store
import Terminal

/// The terminal as a program has it to itself, and how it gets it.
struct FullScreen {
  var theme: Theme
  var takesMouse = true
  var isAscii = false
  let environment: ProgramEnvironment

  /// Runs a program until the person leaves it, and gives the terminal back whatever happens.
  func run(_ program: inout Program) throws {
    if let folder = environment.stateFolder, (try? TextFile.makeFolder(folder)) != nil {
      Terminal.reportCrashes(to: "\(folder)/crash.txt")
    }
    var terminal = try Terminal(
      options: Terminal.Options(
        mouse: takesMouse, ascii: isAscii, colour: environment["NO_COLOR"] == nil), theme: theme,
      watching: DataWatch(of: program.desk.dataFile))
    defer { terminal.close() }
    try program.run(on: &terminal)
  }
}
