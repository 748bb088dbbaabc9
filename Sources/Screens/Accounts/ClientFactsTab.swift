import Canvas
import ClientArea
import Store

/// « Fiche » of a client's record. External users are created here (PERSON-1).
struct ClientFactsTab: OldScreen {
  private let account: ID<ClientAccount>
  private var scroll = ScrollView()

  init(of account: ID<ClientAccount>) { self.account = account }

  enum Intent { case createUser, createInternal, agency }

  var title: Phrase { ClientWords.record }

  func read(in stage: Stage) throws -> ClientRecord.Facts? {
    try stage.desk.answer(ClientRecord(account), as: stage.session)
  }

  func bindings(showing facts: ClientRecord.Facts?, in stage: Stage) -> [Binding<Intent>] {
    [
      Binding(
        "user", "n", ClientWords.createUser, short: ClientWords.user, does: .createUser),
      Binding(
        "agency", "p", AgencyPropertyWords.title, short: ClientWords.agency, does: .agency),
      Binding(
        "internal", "N", UserScreenWords.createInternal, does: .createInternal,
        offBecause: stage.refusal(
          of: UserScreenWords.sample(.internal, in: .client(account), stage)), isHint: false),
    ]
  }

  mutating func update(
    _ intent: Intent, showing facts: ClientRecord.Facts?, in stage: Stage
  ) -> Effect {
    switch intent {
    case .createUser: .open(CreateUserScreen(.external, in: .client(account)))
    case .agency: .open(AgencyPropertyScreen(account))
    case .createInternal: .open(CreateUserScreen(.internal, in: .client(account)))
    }
  }

  mutating func press(
    _ key: Key, showing facts: ClientRecord.Facts?, in stage: Stage
  ) -> Effect? {
    let inner = Box.inside(stage.rect)
    let height = page(of: facts, in: stage).height
    return scroll.handle(key, content: height, in: inner) ? .stay : nil
  }

  func explanation(showing facts: ClientRecord.Facts?, in stage: Stage) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(AnAccountHasContactTypes.self, AnAccountHasContactTypes.statement),
      ])
  }

  func copyable(showing facts: ClientRecord.Facts?, in stage: Stage) -> String? {
    facts?.account.code
  }

  func draw(_ facts: ClientRecord.Facts?, on frame: inout Frame, in stage: Stage) {
    let inner = Box().draw(on: &frame, in: stage.rect)
    page(of: facts, in: stage).draw(scroll, on: &frame, in: inner)
  }

  private func page(of facts: ClientRecord.Facts?, in stage: Stage) -> TextPage {
    var page = TextPage(for: Box.inside(stage.rect), labels: 24)
    guard let facts else {
      page.paragraph(stage.words(ClientWords.none))
      return page
    }
    let account = facts.account
    let details = account.details
    page.row(stage.words(ClientWords.code), account.code, Style(.text, isBold: true))
    page.row(stage.words(ClientWords.login), account.login)
    page.row(stage.words(ClientWords.client), account.name, Style(.text, isBold: true))
    page.row(stage.words(DetailField.kind.word), stage.words(details.kind.word))
    page.row(
      stage.words(AgencyPropertyWords.title),
      account.isAgency ? "● \(stage.words(ClientWords.agency))" : "—",
      Style(account.isAgency ? .good : .quiet))
    page.row(stage.words(ClientWords.contact), details.personName)
    page.row(stage.words(DetailField.email.word), details.email)
    page.row(stage.words(DetailField.phone.word), details.phone)
    page.row(
      stage.words(DetailField.street.word),
      "\(details.street), \(details.postcode) \(details.city) (\(details.country))")
    page.row(stage.words(ClientWords.registered), stage.words(account.registeredOn))
    page.row(stage.words(ClientWords.balance), stage.words(account.balance))
    page.row(stage.words(ClientWords.services), facts.services.text ?? "0")
    return page
  }
}
