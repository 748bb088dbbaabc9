import Canvas
import ClientArea
import Store

/// A ticket as a text: what it is about, then the messages, the oldest first.
enum TicketPage {
  static func of(_ facts: TicketDetail.Facts?, for rect: Rect, in stage: Stage) -> TextPage {
    var page = TextPage(for: rect)
    guard let facts else {
      page.paragraph(stage.words(TicketWords.gone), Style(.quiet))
      return page
    }
    let ticket = facts.ticket
    page.row(stage.words(TicketWords.subject), ticket.subject, Style(.text, isBold: true))
    page.row(stage.words(TicketWords.account), facts.account.nameAndCode)
    if let order = facts.orderNumber { page.row(stage.words(OrderWords.oneOrder), order) }
    page.row(
      stage.words(TicketWords.service), facts.serviceName ?? stage.words(TicketWords.noService))
    page.row(stage.words(TicketWords.request), stage.words(ticket.topic.word))
    page.row(
      stage.words(TicketWords.status), ticket.status.signAndWord(in: stage),
      Style(ticket.status.role))
    for message in facts.messages { add(message, to: &page, in: stage) }
    return page
  }

  private static func add(
    _ message: TicketDetail.Message, to page: inout TextPage, in stage: Stage
  ) {
    let text = message.message
    let support = stage.words(TicketWords.support)
    let author =
      text.isFromStaff
      ? message.author.map { "\(support) (\($0))" } ?? support : message.author ?? "—"
    page.rule()
    page.paragraph(
      "\(text.isFromStaff ? "◂" : "▸") \(author), \(MailRow.date(text.writtenAt, in: stage))",
      Style(text.isFromStaff ? .accent : .title, isBold: true))
    page.paragraph(text.body, indent: 2)
  }
}
