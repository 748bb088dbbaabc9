import Canvas
import ClientArea
import Store

struct ProfileScreen: Screen {
  var title: Phrase { Phrase(name: "ProfileScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}

struct SimulatorScreen: Screen {
  var title: Phrase { Phrase(name: "SimulatorScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}
