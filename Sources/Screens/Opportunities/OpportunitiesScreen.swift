package import Canvas
package import ClientArea
package import Store

/// « Opportunités » of the back office: the churn records, the newest first (DOMAIN-18).
package struct OpportunitiesScreen: ListScreen {
  package var list = ListPane<ID<Opportunity>>()

  package init() {}

  package var title: Phrase { MenuPlace.opportunities.word }

  package func read(
    _ window: Window<ID<Opportunity>>, matching text: String, in context: Context
  ) throws -> Stretch<OpportunityList.Item> {
    try context.stretch(of: OpportunityList(filter: text, window: window))
  }

  package func identity(of item: OpportunityList.Item) -> ID<Opportunity> { item.opportunity.id }
  package func heading(in context: Context) -> String { context.words(title) }
  package func empty(in context: Context) -> Phrase { OpportunityWords.none }

  package func row(of item: OpportunityList.Item, in context: Context) -> ListRow {
    let opportunity = item.opportunity
    return ListRow(
      opportunity.id, about: .account(opportunity.account),
      [
        Table.Cell(item.account),
        Table.Cell(
          opportunity.status.signAndWord(in: context), Style(opportunity.status.role)),
        Table.Cell(opportunity.reason), Table.Cell(opportunity.manager),
        Table.Cell(context.words(opportunity.openedOn)),
        Table.Cell(
          (opportunity.closedOn ?? opportunity.lostOn).map { context.words($0) } ?? "—"),
      ], copies: .code(item.account.code))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(RequestWords.client), minimum: 14, ideal: 26),
      Table.Column(context.words(RequestWords.state), minimum: 10, ideal: 12),
      Table.Column(
        context.words(RequestWords.reason), minimum: 14, ideal: 30, isFlexible: true),
      Table.Column(
        context.words(OpportunityWords.managerShort), minimum: 12, ideal: 18, priority: 1),
      .day(context.words(OpportunityWords.since), priority: 3),
      .day(context.words(OpportunityWords.changed), priority: 2),
    ]
  }

  package func more(in context: Context) -> MoreColumns<OpportunityList.Item> {
    ClientColumns.more([.phone, .email, .groups, .city], of: \.account.id, in: context)
  }

  package func keys(on item: OpportunityList.Item?, in context: Context) -> [PageKey] {
    let creating = PageKey(
      "create", ["n"], OpportunityWords.createTitle, short: OpportunityWords.create
    ) { .open(CreateOpportunityScreen()) }
    guard let item else { return [creating] }
    let id = item.opportunity.id
    return [
      PageKey("open", [.enter], RequestWords.open) { .open(OpportunityScreen(id)) }
    ] + OpportunityKeys.ending(id, in: context) + [creating]
  }

  package func explanation(of item: OpportunityList.Item?, in context: Context) -> Explanation? {
    OpportunityWords.explanation
  }
}

/// Notes that a client may leave.
struct CreateOpportunityScreen: FormScreen {
  var form: Form?

  private static let account = DetailField.account.fieldID
  private static let reason = DetailField.text.fieldID
  private static let manager = DetailField.lastName.fieldID

  var title: Phrase { OpportunityWords.createTitle }
  var verb: Phrase { OpportunityWords.create }
  var shape: ScreenShape { .popup(Size(rows: 11, columns: 76)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        .text(Self.account, context.words(RequestWords.client), limit: TextFormat.longest),
        .text(Self.reason, context.words(RequestWords.reason), limit: TextFormat.longest),
        .text(Self.manager, context.words(OpportunityWords.manager), limit: TextFormat.longest),
      ], values: [Self.account: context.focusCode], buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    try MeantClient(form[Self.account], in: context).id.map {
      CreateOpportunity(for: $0, because: form[Self.reason], managedBy: form[Self.manager])
    }
  }

  func problems(of form: Form, in context: Context) throws -> [FieldID: Phrase] {
    let problem = try MeantClient(form[Self.account], in: context).problem
    return problem.map { [Self.account: $0] } ?? [:]
  }
}

extension Context {
  /// The code of the one client that staff looks at; empty where it looks at all.
  fileprivate var focusCode: String {
    session.focus.flatMap { try? desk.reader.account($0).code } ?? ""
  }
}

enum OpportunityWords {
  static let one = Phrase(
    fr: "Opportunité churn", it: "Opportunità di churn", en: "Churn opportunity")
  static let gone = Phrase(
    fr: "Cette opportunité n'existe pas, ou plus.", it: "Questa opportunità non esiste, o non più.",
    en: "There is no such opportunity, or no more.")
  static let lostOn = Phrase(fr: "En perdu le", it: "Persa il", en: "Lost on")
  static let record = Phrase(fr: "fiche", it: "scheda", en: "record")
  static let recordTitle = Phrase(
    fr: "Fiche du client", it: "Scheda del cliente", en: "Client record")
  static let none = Phrase(
    fr: "Aucune opportunité. « n » en crée une.", it: "Nessuna opportunità. «n» ne crea una.",
    en: "No opportunity. “n” creates one.")
  static let manager = Phrase(
    fr: "Responsable de compte", it: "Responsabile del cliente", en: "Account manager")
  static let managerShort = Phrase(fr: "Responsable", it: "Responsabile", en: "Manager")
  static let since = Phrase(fr: "Depuis", it: "Dal", en: "Since")
  static let changed = Phrase(fr: "Perdue, close", it: "Persa, chiusa", en: "Lost, closed")
  static let create = Phrase(fr: "créer", it: "creare", en: "create")
  static let createTitle = Phrase(
    fr: "Créer une opportunité churn", it: "Creare un'opportunità di churn",
    en: "Create a churn opportunity")
  static let lose = Phrase(fr: "en perdu", it: "persa", en: "lost")
  static let loseTitle = Phrase(
    fr: "Passer en perdu", it: "Dare per persa", en: "Mark as lost")
  static let closeTitle = Phrase(
    fr: "Clore l'opportunité", it: "Chiudere l'opportunità", en: "Close the opportunity")
  static let why = Phrase(
    fr: "À quoi sert une opportunité churn ?", it: "A che cosa serve un'opportunità di churn?",
    en: "What is a churn opportunity for?")

  static var explanation: Explanation {
    Explanation(
      why,
      because: [
        Reason(AnOpportunityIsOpenThenLost.self, AnOpportunityIsOpenThenLost.statement),
        Reason(ACodeNeedsALostOpportunity.self, ACodeNeedsALostOpportunity.statement),
      ])
  }
}
