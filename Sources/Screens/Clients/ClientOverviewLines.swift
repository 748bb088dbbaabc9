import Canvas
import ClientArea
import Store

/// The lines of a client's record that are facts, and its columns.
enum ClientOverviewLines {
  /// A label and what belongs to it.
  static let facts = [
    Table.Column("", minimum: 14, ideal: 22),
    Table.Column("", minimum: 20, ideal: 60, isFlexible: true),
  ]
  static let three = [
    Table.Column("", minimum: 26, ideal: 52, isFlexible: true),
    Table.Column("", minimum: 12, ideal: 14, priority: 1, isWhole: true),
    Table.Column("", minimum: 16, ideal: 22, isWhole: true),
  ]

  static func fact(
    _ id: String, _ label: Phrase, _ value: String?, in context: Context
  ) -> ClientLine {
    let text = value.flatMap { $0.isEmpty ? nil : $0 } ?? "—"
    return ClientLine(
      id: id, cells: [Table.Cell(context.words(label), Style(.quiet)), Table.Cell(text)],
      copied: .line(text))
  }

  static func facts(of facts: ClientRecordFile.Facts, in context: Context) -> [ClientLine] {
    let account = facts.account
    let details = account.details
    let place = [details.street, "\(details.postcode) \(details.city)".trimmed, details.country]
    let state: ClientState =
      account.archivedOn != nil ? .archived : account.isAgency ? .agency : .active
    return [
      fact("code", ClientWords.code, account.code, in: context),
      fact("login", ClientWords.login, account.login, in: context),
      fact("client", ClientWords.client, account.name, in: context),
      fact("kind", DetailField.kind.word, context.words(details.kind.word), in: context),
      fact(
        "state", ClientListWords.state, "\(state.sign) \(context.words(state.word))", in: context),
      fact("person", ClientWords.contact, details.personName, in: context),
      fact("email", DetailField.email.word, details.email, in: context),
      fact("telephone", DetailField.phone.word, details.phone, in: context),
      fact(
        "place", DetailField.street.word, place.filter { !$0.isEmpty }.joined(separator: ", "),
        in: context),
      fact("since", ClientWords.registered, context.words(account.registeredOn), in: context),
      fact("ip", ClientFileWords.registrationIP, facts.file?.registrationIP, in: context),
      fact("balance", ClientWords.balance, context.words(account.balance), in: context),
    ]
  }
}

/// What a client's record says beside the words of its lists.
enum OverviewWords {
  static let notes = Phrase(
    fr: "Notes, groupes et projet", it: "Note, gruppi e progetto", en: "Notes, groups and project")
  static let due = Phrase(
    fr: "Factures à régler", it: "Fatture da pagare", en: "Invoices due")
  static let payments = Phrase(
    fr: "Derniers paiements", it: "Ultimi pagamenti", en: "Last payments")
  static let journal = Phrase(
    fr: "Dernières entrées du journal", it: "Ultime voci del giornale",
    en: "Last journal entries")
  static let all = Phrase(fr: "toute la liste", it: "tutto l'elenco", en: "the whole list")
}

/// A client's services, for staff: by name, each leading to its page.
struct ClientServicesScreen: ListScreen {
  var list = ListPane<OwnedServices.Anchor>()

  init() {}

  var title: Phrase { ClientWords.services }

  func read(
    _ window: Window<OwnedServices.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<OwnedServices.Item> {
    try context.desk.answer(OwnedServices(.all, filter: text, window: window), as: context.session)
  }

  func identity(of service: OwnedServices.Item) -> OwnedServices.Anchor { service.anchor }

  func heading(in context: Context) -> String { context.words(title) }

  func row(of service: OwnedServices.Item, in context: Context) -> ListRow {
    let contacts = service.technicalContacts.joined(separator: ", ")
    return ListRow(
      service.anchor, about: .service(service.id),
      [
        Table.Cell(service.name), Table.Cell(context.words(service.kind.word)),
        ExpiryMark.cell(
          service.kind, expiringOn: service.expiresOn, in: service.phase, context),
        Table.Cell(contacts.isEmpty ? "—" : contacts),
      ], copies: .name(service.name))
  }

  func columns(in context: Context) -> [Table.Column] { ServiceWords.columns(in: context) }

  func more(in context: Context) -> MoreColumns<OwnedServices.Item> {
    ServiceColumns.more(in: context)
  }

  func keys(on service: OwnedServices.Item?, in context: Context) -> [PageKey] {
    guard let id = service?.id else { return [] }
    return [PageKey("open", [.enter], ServiceWords.open) { .open(ServiceScreen(id)) }]
  }

  func empty(in context: Context) -> Phrase { ServiceWords.none }
}
