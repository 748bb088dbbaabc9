import ClientArea
import Store

/// Says who writes in a ticket and who answers it: what the rules say now, and what support noted in it when it
/// was forwarded (LINK-6, LINK-8, LINK-12).
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
    return Explanation(
      isForwarded ? TicketWords.whyForwarded : TicketWords.whyReply, facts: lines,
      because: reasons)
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
