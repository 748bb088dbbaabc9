import Canvas
import ClientArea
import Store

/// A ticket as a text: what it is about, then the messages, the oldest first; for staff with what staff noted between
/// them (SUPPORT-2).
enum TicketPage {
  static func of(_ facts: TicketScreen.Facts?, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    guard let notes = facts?.notes, let facts = facts?.ticket else {
      page.paragraph(context.words(TicketWords.gone), Style(.quiet))
      return page
    }
    let ticket = facts.ticket
    page.row(context.words(TicketWords.subject), ticket.subject, Style(.text, isBold: true))
    page.row(context.words(TicketWords.account), facts.account.nameAndCode)
    if let order = facts.orderNumber { page.row(context.words(OrderWords.oneOrder), order) }
    page.row(
      context.words(TicketWords.service), facts.serviceName ?? context.words(TicketWords.noService))
    if let standing = facts.standing {
      page.row(context.words(TicketWords.owner), standing.owner.nameAndCode)
      page.row(context.words(TicketWords.writer), context.words(standing.writer.word))
    }
    page.row(context.words(TicketWords.request), ticket.matter(facts.category, in: context))
    page.row(
      context.words(TicketWords.status), state(of: facts, in: context),
      Style(ticket.stateRole(on: facts.today)))
    if context.isStaff {
      page.row(
        context.words(TicketWords.priority), ticket.priority.signAndWord(in: context),
        Style(ticket.priority.role))
      page.row(
        context.words(TicketWords.assignee), facts.assignee ?? context.words(TicketWords.nobody))
    }
    if let other = facts.mergedInto { page.row(context.words(TicketWords.mergedInto), other) }
    if !facts.merged.isEmpty {
      page.row(context.words(TicketWords.merged), facts.merged.joined(separator: ", "))
    }
    var coming = notes[...]
    for message in facts.messages {
      while let note = coming.first, note.note.writtenAt < message.message.writtenAt {
        add(coming.removeFirst(), to: &page, in: context)
      }
      add(message, to: &page, in: context)
    }
    for note in coming { add(note, to: &page, in: context) }
    return page
  }

  private static func state(of facts: TicketDetail.Facts, in context: Context) -> String {
    let state = facts.ticket.state(on: facts.today, in: context)
    return facts.ticket.held(on: facts.today).map { day in
      "\(state) \(context.words(TicketWords.untilDay(day)))"
    } ?? state
  }

  private static func add(
    _ item: TicketNotes.Item, to page: inout TextPage, in context: Context
  ) {
    page.rule()
    page.paragraph(
      "■ \(context.words(TicketWords.note)) — \(item.author), "
        + MailRow.date(item.note.writtenAt, in: context), Style(.warning, isBold: true))
    page.paragraph(item.note.body, indent: 2)
  }

  private static func add(
    _ message: TicketDetail.Message, to page: inout TextPage, in context: Context
  ) {
    let text = message.message
    let support = context.words(TicketWords.support)
    let author =
      text.isFromStaff
      ? message.author.map { "\(support) (\($0))" } ?? support : message.author ?? "—"
    page.rule()
    page.paragraph(
      "\(text.isFromStaff ? "◂" : "▸") \(author), \(MailRow.date(text.writtenAt, in: context))",
      Style(text.isFromStaff ? .accent : .title, isBold: true))
    if let owner = message.onBehalfOf {
      page.paragraph(context.words(TicketWords.onBehalf(of: owner)), Style(.quiet), indent: 2)
    }
    page.paragraph(text.body, indent: 2)
  }
}
