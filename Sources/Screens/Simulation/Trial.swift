package import Canvas
package import ClientArea
package import Store

/// What a command would do if it were carried out now: found out once, from a transaction that is taken
/// back, so that nothing of it remains, not even a number (SIM-4). A message to clients is sent as soon as it is written,
/// so its trial is of both.
package struct Trial: Sendable {
  /// The keys that open it. The second works in forms too, where letters are text.
  package static let keys: [Key] = [.character("e"), .function(6)]

  package let title: Phrase
  package let foresight: Foresight
  /// What would be decided, one after the other; nothing where it would be refused.
  package let decisions: [Decision]
  package let mails: [MailPreview]
  package let changes: [RowChange]
  /// How many clients of a message come after those that were tried, who are a part of it at most.
  package let later: Int

  package init(of command: any Command, in context: Context) throws {
    title = command.title
    foresight = try context.desk.foresee(command, as: context.session)
    guard foresight.decision != nil else {
      (decisions, mails, changes, later) = ([], [], [], 0)
      return
    }
    var isFirst = true
    let tried = try context.desk.rehearse(command, as: context.session) { decision in
      // One part shows what becomes of each client: a message may go to very many.
      defer { isFirst = false }
      return isFirst ? MessageSending.part(after: decision) : nil
    }
    decisions = tried.decisions
    changes = tried.changes
    mails = try tried.decisions.flatMap { try context.desk.preview($0) }
    let message = tried.decisions.last?.first(Broadcast.self)
    later = message.map { $0.isFinished ? 0 : $0.total - $0.sent - $0.skipped } ?? 0
  }

  package var reasons: [Reason] {
    switch foresight {
    case .possible: decisions.flatMap(\.reasons)
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
