import Canvas
import ClientArea
import Store

/// A ticket as a text: what it is about, then the messages, the oldest first.
enum TicketPage {
  static func of(_ facts: TicketDetail.Facts?, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    guard let facts else {
      page.paragraph(context.words(TicketWords.gone), Style(.quiet))
      return page
    }
    let ticket = facts.ticket
    page.row(context.words(TicketWords.subject), ticket.subject, Style(.text, isBold: true))
    page.row(context.words(TicketWords.account), facts.account.nameAndCode)
    if let order = facts.orderNumber { page.row(context.words(OrderWords.oneOrder), order) }
    page.row(
      context.words(TicketWords.service), facts.serviceName ?? context.words(TicketWords.noService))
    page.row(context.words(TicketWords.request), ticket.matter(facts.category, in: context))
    page.row(
      context.words(TicketWords.status), ticket.status.signAndWord(in: context),
      Style(ticket.status.role))
    if context.isStaff {
      page.row(
        context.words(TicketWords.assignee), facts.assignee ?? context.words(TicketWords.nobody))
    }
    for message in facts.messages { add(message, to: &page, in: context) }
    return page
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
    page.paragraph(text.body, indent: 2)
  }
}
