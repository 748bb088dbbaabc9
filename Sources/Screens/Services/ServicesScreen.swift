package import Canvas
package import ClientArea
package import Store

/// « Gérer mes services »: what the acting account owns, and nothing else (LINK-4).
package struct ServicesScreen: ListScreen {
  package var list = ListPane<OwnedServices.Anchor>()

  package init() {}

  package var title: Phrase { MenuPlace.services.word }

  package func read(
    _ window: Window<OwnedServices.Anchor>, matching text: String, in stage: Stage
  ) throws -> Stretch<OwnedServices.Item> {
    let answer = try stage.desk.answer(
      OwnedServices(filter: text, window: window), as: stage.session)
    return Stretch(answer.items, of: answer.count)
  }

  package func identity(of service: OwnedServices.Item) -> OwnedServices.Anchor { service.anchor }

  package func heading(in stage: Stage) -> String {
    stage.words(ServiceWords.listTitle(of: stage.account?.name ?? ""))
  }

  package func row(of service: OwnedServices.Item, in stage: Stage) -> Row {
    let mark = ExpiryMark(of: service.expiresOn, on: stage.today)
    let contacts = service.technicalContacts.joined(separator: ", ")
    return Row(
      service.anchor, about: .service(service.id),
      [
        Table.Cell(service.name), Table.Cell(stage.words(service.kind.word)),
        Table.Cell("\(stage.words(service.expiresOn)) \(mark.sign)", Style(mark.role)),
        Table.Cell(contacts.isEmpty ? "—" : contacts),
      ],
      copies: service.name)
  }

  package func columns(in stage: Stage) -> [Table.Column] { ServiceWords.columns(in: stage) }

  package func keys(on service: OwnedServices.Item?, in stage: Stage) -> [PageKey] {
    guard let service else { return [] }
    let (id, name, day) = (service.id, service.name, service.expiresOn)
    return [
      PageKey("open", [.enter], ServiceWords.open) { .open(ServiceScreen(id)) },
      PageKey(
        "renew", ["r"], ServiceWords.renew,
        orders: RenewService(id, named: name, expiringOn: day, paying: .card), in: stage
      ) { .open(RenewalScreen(id, named: name, expiringOn: day)) },
      PageKey("contacts", ["c"], ServiceWords.contacts) { .open(ServiceScreen(id)) },
      PageKey("ticket", ["t"], ServiceWords.ticket) {
        .open(NewTicketScreen(about: id, named: name))
      },
    ]
  }

  package func empty(in stage: Stage) -> Phrase { ServiceWords.none }

  package func explanation(of service: OwnedServices.Item?, in stage: Stage) -> Explanation? {
    service.flatMap { ServiceWords.whyHere($0.id, named: $0.name, in: stage) }
  }
}
