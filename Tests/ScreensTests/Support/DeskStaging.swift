import ClientArea
import Store
import Testing

@testable import Screens

/// Staff at « Tickets », and what others do meanwhile.
protocol DeskStaging {}

extension DeskStaging {
  func stage(_ email: String = "nora@hebergeur.example") throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.go(to: .tickets)
    return stage
  }

  func ticket(_ subject: String, at stage: ScreenStage) throws -> Ticket {
    let list = TicketList(filter: subject, window: Window(limit: 9))
    return try #require(try stage.desk.answer(list, as: stage.program.session).first).ticket
  }

  /// Somebody else does something meanwhile.
  func done(
    _ command: some Command, as email: String, at stage: ScreenStage
  ) throws {
    let session = try ScreenStage.session(of: email, at: stage.desk)
    guard case .done = try stage.desk.perform(command, as: session) else {
      Issue.record("\(email) was refused \(command.title.en).")
      return
    }
  }
}
