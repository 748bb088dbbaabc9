import Canvas
import ClientArea
import Store

/// « Contacts techniques de vos prestations »: the lower list of « Contact technique », which the tab draws and moves
/// in.
enum EntrustedServices {
  typealias Item = ContactsOnMyServices.Item

  static func items(in context: Context) throws -> [Item] {
    try context.desk.answer(ContactsOnMyServices(), as: context.session)
  }

  static func row(of item: Item, in context: Context) -> ListRow {
    ListRow(
      item.link, about: .service(item.service),
      [
        Table.Cell(item.serviceName), Table.Cell(context.words(item.kind.word)),
        Table.Cell(item.contact.nameAndCode), Table.Cell(context.words(item.since)),
      ],
      copies: .code(item.contact.code),
      notes: .technicalContact(item.contact.id, on: item.service))
  }

  static func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(ServiceWords.service), minimum: 16, ideal: 22, isFlexible: true),
      Table.Column(
        context.words(ContactWords.kind), minimum: 11, ideal: 11, priority: 1),
      Table.Column(context.words(ContactWords.technical), minimum: 16, ideal: 28, priority: 1),
      Table.Column(
        context.words(ContactWords.since), minimum: 12, ideal: 13, alignment: .right, priority: 2),
    ]
  }

  /// What a wide terminal shows of them besides.
  static func more(in context: Context) -> MoreColumns<Item> {
    MoreColumns(
      ServiceColumns.columns(of: [.product, .expiresOn, .price], in: context), of: \.service,
      in: context)
  }

  /// The keys on a technical contact of one's own service.
  static func keys(on item: Item, in context: Context) -> [PageKey] {
    [
      PageKey("open", [.enter], ServiceWords.open) { .open(ServiceScreen(item.service)) },
      PageKey(
        "break", ["x"], ContactWords.breakLink,
        orders: BreakTechnicalLink(item.link, renewingCodes: !context.isActing), in: context
      ) {
        .open(
          BreakTechnicalLinkScreen(
            item.link, of: item.contact.nameAndCode, on: item.service, named: item.serviceName))
      },
    ]
  }

  /// Why somebody is technical contact of a service: named by its owner, or because he ordered it.
  static func explanation(of item: Item, in context: Context) -> Explanation {
    let link = try? context.desk.reader.technicalLink(item.link)
    let origin =
      link?.order == nil
      ? Reason(
        OnlyTheOwnerNamesTechnicalContacts.self, TechnicalContactWords.named(on: item.since))
      : Reason(
        WhoOrdersForAnotherBecomesTechnicalContact.self,
        TechnicalContactWords.ordered(on: item.since))
    return Explanation(
      TechnicalContactWords.whyContact(item.contact.nameAndCode, item.serviceName),
      because: [
        origin,
        Reason(
          TechnicalContactIsForOneService.self,
          Phrase(name: "\(item.contact.nameAndCode) → \(item.serviceName)")),
      ])
  }
}
