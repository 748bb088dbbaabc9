import Canvas
import ClientArea
import Store

struct LoginScreen: Screen {
  var title: Phrase { Phrase(name: "LoginScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}

struct HomeScreen: Screen {
  var title: Phrase { Phrase(name: "HomeScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}

struct ContactsScreen: Screen {
  var title: Phrase { Phrase(name: "ContactsScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}

struct SupportScreen: Screen {
  var title: Phrase { Phrase(name: "SupportScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}

struct ProfileScreen: Screen {
  var title: Phrase { Phrase(name: "ProfileScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}

struct StaffInvoicesScreen: Screen {
  var title: Phrase { Phrase(name: "StaffInvoicesScreen") }
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

struct TicketScreen: Screen {
  init(_ ticket: ID<Ticket>) {}
  var title: Phrase { Phrase(name: "TicketScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}

struct NewTicketScreen: Screen {
  init(
    about service: ID<Service>? = nil, named name: String? = nil,
    asking topic: TicketTopic = .question
  ) {}
  var title: Phrase { Phrase(name: "NewTicketScreen") }
  func read(in stage: Stage) {}
  func bindings(showing content: Void, in stage: Stage) -> [Binding<Never>] { [] }
  func draw(_ content: Void, on frame: inout Frame, in stage: Stage) {}
}
