import Canvas
import ClientArea
import Store

/// « Fiche » of a client's record. External users are created here (PERSON-1).
struct ClientFactsTab: ReadingScreen {
  private let account: ID<ClientAccount>
  var scroll = ScrollView()

  init(of account: ID<ClientAccount>) { self.account = account }

  var title: Phrase { ClientWords.record }
  var gone: Phrase { ClientWords.none }

  func read(in stage: Stage) throws -> ClientRecord.Facts? {
    try stage.desk.answer(ClientRecord(account), as: stage.session)
  }

  /// The tabs stand there.
  func heading(of facts: ClientRecord.Facts, in stage: Stage) -> String { "" }

  func keys(of facts: ClientRecord.Facts, in stage: Stage) -> [PageKey] {
    let account = account
    return [
      PageKey("user", ["n"], ClientWords.createUser, short: ClientWords.user) {
        .open(CreateUserScreen(.external, in: .client(account)))
      },
      PageKey("agency", ["p"], AgencyPropertyWords.title, short: ClientWords.agency) {
        .open(AgencyPropertyScreen(account))
      },
      PageKey(
        "internal", ["N"], UserScreenWords.createInternal, isHint: false,
        offBecause: stage.refusal(
          of: UserScreenWords.sample(.internal, in: .client(account), stage))
      ) { .open(CreateUserScreen(.internal, in: .client(account))) },
    ]
  }

  func explanation(of facts: ClientRecord.Facts, in stage: Stage) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(AnAccountHasContactTypes.self, AnAccountHasContactTypes.statement),
      ])
  }

  func complete(_ page: inout Page, with facts: ClientRecord.Facts, in stage: Stage) {
    page.text = facts.account.code
  }

  func text(of facts: ClientRecord.Facts, for rect: Rect, in stage: Stage) -> TextPage {
    var page = TextPage(for: rect, labels: 24)
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
