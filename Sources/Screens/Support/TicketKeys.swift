import Canvas
import ClientArea
import Store

/// What is done with a ticket, in the lists of staff as on its page.
struct TicketKeys {
  private let ticket: Ticket
  private let context: Context

  init(_ ticket: Ticket, in context: Context) {
    self.ticket = ticket
    self.context = context
  }

  /// To take it, to hand it over, to say how soon, to let it rest, to close it.
  var ofTheDesk: [PageKey] {
    taking + [
      PageKey(
        "assign", ["a"], TicketWords.assignTitle, short: TicketWords.assign,
        offBecause: context.refusal(of: AssignTicket(ticket.id, to: nil))
      ) {
        .open(
          AssigneeScreen(
            TicketWords.assignTitle, TicketWords.assign,
            because: Reason(
              AMessageOpensATicketWithEach.self, AMessageOpensATicketWithEach.statement),
            from: ticket.assignee, stored: { try $0.ticket(ticket.id).assignee }
          ) { AssignTicket(ticket.id, from: .some($0), to: $1) })
      },
      PageKey(
        "priority", ["p"], TicketWords.priorityTitle, short: TicketWords.priorityKey,
        offBecause: context.refusal(of: SetTicketPriority(of: ticket.id, to: otherPriority))
      ) { .open(PriorityScreen(of: ticket)) },
      hold,
    ] + closing
  }

  /// To send it on to the owner, and to merge it with another.
  var ofTheWhole: [PageKey] {
    [
      PageKey(
        "forward", ["f"], TicketWords.forwardTitle, short: TicketWords.forward,
        orders: ForwardTicket(ticket.id), in: context),
      PageKey("merge", ["m"], TicketWords.mergeTitle, short: TicketWords.merge) {
        .open(MergeScreen(of: ticket))
      },
    ]
  }

  /// Only what is open is closed.
  var closing: [PageKey] {
    guard ticket.status != .closed else { return [] }
    return [
      PageKey(
        "close", ["x"], TicketWords.closeTitle, short: TicketWords.close,
        orders: CloseTicket(ticket.id), in: context)
    ]
  }

  /// Nobody takes what he has.
  private var taking: [PageKey] {
    guard ticket.assignee != context.session.user else { return [] }
    return [
      PageKey(
        "take", ["t"], TicketWords.takeTitle, short: TicketWords.take,
        orders: AssignTicket(
          ticket.id, from: .some(ticket.assignee), to: context.session.user), in: context)
    ]
  }

  private var hold: PageKey {
    guard ticket.held(on: context.today) == nil else {
      return PageKey(
        "resume", ["z"], TicketWords.resumeTitle, short: TicketWords.resume,
        orders: HoldTicket(ticket.id, from: .some(ticket.heldUntil), until: nil), in: context)
    }
    let usual = HoldScreen.usual(from: context.today)
    return PageKey(
      "hold", ["z"], TicketWords.holdTitle, short: TicketWords.hold,
      orders: HoldTicket(ticket.id, until: usual), in: context
    ) { .open(HoldScreen(of: ticket)) }
  }

  private var otherPriority: TicketPriority { ticket.priority == .normal ? .high : .normal }
}

extension TicketScreen {
  /// Opens a ticket from a list. What is new in it counts as read then; but to look is no reason to drop what is
  /// undone (SIM-3), and staff that looks with a client's eyes reads nothing for him (CLIENTS-7).
  static func opening(_ ticket: ID<Ticket>, in context: Context) -> Effect {
    let open = Effect.open(TicketScreen(ticket))
    let reading = MarkTicketRead(ticket)
    guard context.session.impersonator == nil, context.refusal(of: reading) == nil,
      (try? context.desk.abandonedFuture) == 0
    else { return open }
    return .all([.perform(reading), open])
  }
}
