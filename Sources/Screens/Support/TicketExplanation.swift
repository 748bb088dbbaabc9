import ClientArea
import Store

/// Says who writes in a ticket and who answers it: what the rules say now, and what support noted in it when it
/// was forwarded, and what a desk has done with it (LINK-6, LINK-8, LINK-12, SUPPORT-1, SUPPORT-3, SUPPORT-4).
enum TicketExplanation {
  /// A text to ask the rules about; what would be written changes nothing.
  static let anyText = "…"

  static func of(_ facts: TicketDetail.Facts, in context: Context) -> Explanation? {
    let lines = [
      (label: TicketWords.ticket, value: Phrase(name: about(facts))),
      (label: TicketWords.account, value: Phrase(name: facts.account.nameAndCode)),
    ]
    let isForwarded = facts.ticket.status == .forwarded
    var reasons = isForwarded ? notes(in: facts) : []
    let reply = ReplyToTicket(facts.ticket.id, saying: anyText)
    switch try? context.desk.foresee(reply, as: context.session) {
    case .possible(let decision): reasons += decision.reasons
    case .refused(let refusal): reasons += refusal.reasons
    case nil: return nil
    }
    reasons += ofTheDesk(facts).filter { reason in
      !reasons.contains { $0.rule == reason.rule }
    }
    return Explanation(
      isForwarded ? TicketWords.whyForwarded : TicketWords.whyReply, facts: lines,
      because: reasons)
  }

  /// The rules behind what is shown of the ticket besides.
  private static func ofTheDesk(_ facts: TicketDetail.Facts) -> [Reason] {
    var reasons: [Reason] = []
    if facts.messages.contains(where: { $0.onBehalfOf != nil }) {
      reasons.append(
        Reason(AContactWritesInTheOwnersName.self, AContactWritesInTheOwnersName.statement))
    }
    if facts.ticket.isForwarded {
      reasons.append(Reason(SupportMaySendATicketOn.self, SupportMaySendATicketOn.statement))
    }
    if facts.ticket.held(on: facts.today) != nil {
      reasons.append(Reason(SupportWorksInOrder.self, SupportWorksInOrder.statement))
    }
    return reasons
  }

  private static func about(_ facts: TicketDetail.Facts) -> String {
    facts.ticket.number + (facts.serviceName.map { " · \($0)" } ?? "")
  }

  /// What the system itself wrote when it sent the request on to the owner.
  private static func notes(in facts: TicketDetail.Facts) -> [Reason] {
    facts.messages.filter { $0.message.author == nil && $0.message.isFromStaff }.map {
      Reason(NotGrantedByATechnicalLink.self, Phrase(name: $0.message.body))
    }
  }
}
