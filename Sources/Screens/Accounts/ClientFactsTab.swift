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

  func read(in context: Context) throws -> ClientRecord.Facts? {
    try context.desk.answer(ClientRecord(account), as: context.session)
  }

  /// The tabs stand there.
  func heading(of facts: ClientRecord.Facts, in context: Context) -> String { "" }

  func keys(of facts: ClientRecord.Facts, in context: Context) -> [PageKey] {
    let account = account
    return StaffKeys.about(AccountName(facts.account), in: context) + [
      PageKey("user", ["n"], ClientWords.createUser, short: ClientWords.user) {
        .open(CreateUserScreen(.external, in: .client(account)))
      },
      PageKey("agency", ["p"], AgencyPropertyWords.title, short: ClientWords.agency) {
        .open(AgencyPropertyScreen(account))
      },
      PageKey(
        "internal", ["N"], UserScreenWords.createInternal, isHint: false,
        offBecause: context.refusal(
          of: UserScreenWords.sample(.internal, in: .client(account), context))
      ) { .open(CreateUserScreen(.internal, in: .client(account))) },
    ]
  }

  func explanation(of facts: ClientRecord.Facts, in context: Context) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(AnAccountHasContactTypes.self, AnAccountHasContactTypes.statement),
      ])
  }

  func complete(_ page: inout Page, with facts: ClientRecord.Facts, in context: Context) {
    page.text = facts.account.code
  }

  func text(of facts: ClientRecord.Facts, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect, labels: 24)
    let account = facts.account
    let details = account.details
    page.row(context.words(ClientWords.code), account.code, Style(.text, isBold: true))
    page.row(context.words(ClientWords.login), account.login)
    page.row(context.words(ClientWords.client), account.name, Style(.text, isBold: true))
    page.row(context.words(DetailField.kind.word), context.words(details.kind.word))
    page.row(
      context.words(AgencyPropertyWords.title),
      account.isAgency ? "● \(context.words(ClientWords.agency))" : "—",
      Style(account.isAgency ? .good : .quiet))
    page.row(context.words(ClientWords.contact), details.personName)
    page.row(context.words(DetailField.email.word), details.email)
    page.row(context.words(DetailField.phone.word), details.phone)
    page.row(
      context.words(DetailField.street.word),
      "\(details.street), \(details.postcode) \(details.city) (\(details.country))")
    page.row(context.words(ClientWords.registered), context.words(account.registeredOn))
    page.row(context.words(ClientWords.balance), context.words(account.balance))
    page.row(context.words(ClientWords.services), facts.services.text ?? "0")
    return page
  }
}
