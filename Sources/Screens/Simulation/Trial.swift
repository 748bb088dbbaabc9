package import Canvas
package import ClientArea
package import Store

/// What a command would do if it were carried out now: found out once, from a transaction that is taken
/// back, so that nothing of it remains, not even a number (SIM-4).
package struct Trial: Sendable {
  /// The keys that open it. The second works in forms too, where letters are text.
  package static let keys: [Key] = [.character("e"), .function(6)]

  package let title: Phrase
  package let foresight: Foresight
  package let mails: [MailPreview]
  package let changes: [RowChange]

  package init(of command: any Command, in context: Context) throws {
    title = command.title
    foresight = try context.desk.foresee(command, as: context.session)
    guard let decision = foresight.decision else {
      mails = []
      changes = []
      return
    }
    mails = try context.desk.preview(decision)
    changes = try context.desk.rehearse(command, as: context.session)
  }

  package var reasons: [Reason] {
    switch foresight {
    case .possible(let decision): decision.reasons
    case .refused(let refusal): refusal.reasons
    }
  }
}

extension Foresight {
  /// What would be decided; nil where it would be refused.
  var decision: Decision? {
    switch self {
    case .possible(let decision): decision
    case .refused: nil
    }
  }
}
