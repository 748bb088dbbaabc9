package import Canvas
package import ClientArea
package import Store

/// « Gérer mes services »: what the acting account owns, and nothing else (LINK-4).
package struct ServicesScreen: ListScreen {
  package var list = ListPane<OwnedServices.Anchor>(takingMarks: true)

  package init() {}

  package var title: Phrase { MenuPlace.services.word }

  package func read(
    _ window: Window<OwnedServices.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<OwnedServices.Item> {
    try context.desk.answer(OwnedServices(filter: text, window: window), as: context.session)
  }

  package func identity(of service: OwnedServices.Item) -> OwnedServices.Anchor { service.anchor }

  package func heading(in context: Context) -> String {
    context.words(ServiceWords.listTitle(of: context.account?.name ?? ""))
  }

  package func row(of service: OwnedServices.Item, in context: Context) -> ListRow {
    let contacts = service.technicalContacts.joined(separator: ", ")
    return ListRow(
      service.anchor, about: .service(service.id),
      [
        Table.Cell(service.name), Table.Cell(context.words(service.kind.word)),
        ExpiryMark.cell(
          service.kind, expiringOn: service.expiresOn, in: service.phase, context),
        Table.Cell(contacts.isEmpty ? "—" : contacts),
        AutomaticRenewalWords.cell(service.renewer, failedOn: service.renewalFailedOn),
      ],
      copies: .name(service.name))
  }

  package func columns(in context: Context) -> [Table.Column] { ServiceWords.columns(in: context) }

  package func columns(
    of items: [OwnedServices.Item], in context: Context
  ) -> [Table.Column] {
    columns(in: context)
      + AutomaticRenewalWords.columns(
        marking: items.contains { $0.renewer != nil }, in: context)
  }

  package func more(in context: Context) -> MoreColumns<OwnedServices.Item> {
    ServiceColumns.more(in: context)
  }

  package func keys(on service: OwnedServices.Item?, in context: Context) -> [PageKey] {
    guard let service else { return [] }
    let (id, name, day) = (service.id, service.name, service.expiresOn)
    let open = PageKey("open", [.enter], ServiceWords.open) { .open(ServiceScreen(id)) }
    // What is marked was marked to be renewed: that key comes first, where the footer has room for one alone.
    let first =
      marked(in: context).map { [$0.key, open] } ?? [
        open,
        PageKey(
          "renew", ["r"], ServiceWords.renew,
          orders: RenewService(id, named: name, expiringOn: day, paying: .card), in: context
        ) { .open(RenewalScreen(id, named: name, expiringOn: day)) },
      ]
    return first + [
      // Enter leads there as well.
      PageKey("contacts", ["c"], ServiceWords.contacts, isHint: false) {
        .open(ServiceScreen(id))
      },
      PageKey("ticket", ["t"], ServiceWords.ticket) {
        .open(NewTicketScreen(about: id, named: name))
      },
      AutomaticRenewalKey(
        service: id, name: name, renewer: service.renewer, isOwner: true
      ).key(in: context),
    ] + OwnerChangeKeys.keys(on: id, named: name, in: context)
  }

  package func standing(
    _ marked: [OwnedServices.Anchor], in context: Context
  ) throws -> Set<ID<Service>> {
    try MarkedServices.standing(marked.map(\.id), in: .owned, context)
  }

  package func marked(_ count: Int) -> Phrase { SeveralRenewalWords.chosen(count) }

  private func marked(in context: Context) -> MarkedServices? {
    let marks = try? standingMarks(in: context)
    return MarkedServices(marks?.rows.map(\.id) ?? [], in: .owned, context)
  }

  /// With something marked, that is what is tried.
  package func complete(
    _ page: inout Page, on service: OwnedServices.Item?, in context: Context
  ) {
    page.findTrial = marked(in: context).map { marked in { marked.trial() } }
  }

  package func empty(in context: Context) -> Phrase { ServiceWords.none }

  package func explanation(of service: OwnedServices.Item?, in context: Context) -> Explanation? {
    service.flatMap { ServiceWords.whyHere($0.id, named: $0.name, in: context) }
  }
}
