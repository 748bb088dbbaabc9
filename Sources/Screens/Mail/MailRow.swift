import Canvas
import ClientArea
import Store

/// How a list shows a mail: what is unread stands out by a sign and by weight.
enum MailRow {
  /// Stands before a mail with a quick renewal link to follow.
  static let linkSign = "→"

  static func columns(withRecipient: Bool = false, in context: Context) -> [Table.Column] {
    var columns = [
      Table.Column("", minimum: 1, ideal: 1),
      .moment(context.words(MailWords.date), priority: 2),
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column(
        context.words(MailWords.subject), minimum: 20, ideal: 40, isFlexible: true),
    ]
    if withRecipient {
      columns.insert(
        Table.Column(context.words(MailWords.to), minimum: 14, ideal: 24, priority: 1), at: 2)
    }
    return columns
  }

  /// What a wide terminal shows besides: a subject says mostly of what kind its mail is, and has the room first.
  static func more(
    withRecipient: Bool = false, in context: Context
  ) -> MoreColumns<MailList.Item> {
    typealias More = MoreColumn<MailList.Item, Never>
    let kind = More(context.words(MailWords.kind), 27) {
      Table.Cell(context.words($0.model.word), Style(.quiet))
    }
    let address = More(context.words(DetailField.email.word), 28) { Table.Cell($0.address) }
    guard !withRecipient else { return MoreColumns([kind, address]) }
    return MoreColumns([
      kind, More(context.words(MailWords.to), 24) { Table.Cell($0.recipient) }, address,
    ])
  }

  /// `y` copies its quick link, where it carries one.
  static func row(
    _ mail: MailList.Item, withRecipient: Bool = false, in context: Context
  ) -> ListRow {
    let style = Style(mail.isRead ? .text : .accent, isBold: !mail.isRead)
    var cells = [
      Table.Cell(mail.isRead ? "○" : "●", style),
      Table.Cell(date(mail.sentAt, in: context), style),
      Table.Cell(mail.hasRenewalLink ? linkSign : "", Style(.accent)),
      Table.Cell(mail.subject, style),
    ]
    if withRecipient { cells.insert(Table.Cell(mail.recipient, style), at: 2) }
    let link = mail.renewalSecret.map { RenewalLink.addressStart + $0 }
    return ListRow(mail.id, about: .mail(mail.id), cells, copies: link.map { .link($0) })
  }

  /// « 2 févr. 2026 09:00 ».
  static func date(_ moment: Moment, in context: Context) -> String {
    "\(context.words(moment.day)) \(moment.clock)"
  }
}
