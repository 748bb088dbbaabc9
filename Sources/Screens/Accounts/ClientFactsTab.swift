import Canvas
import ClientArea
import Store

/// « Fiche » of a client's record: everything that one would otherwise open six screens for, the first few of each, and
/// from there its list narrowed to the client. External users are created here (PERSON-1).
struct ClientFactsTab: SectionScreen {
  private let account: ID<ClientAccount>
  var list = Sections<String>()

  init(of account: ID<ClientAccount>) { self.account = account }

  var title: Phrase { ClientWords.record }

  func sections(in context: Context) throws -> [Section<ClientLine>] {
    guard let facts = try facts(in: context) else {
      return [Section(ClientWords.record, [], [], empty: ClientWords.none)]
    }
    return try ClientOverview(of: facts, in: context).sections
  }

  private func facts(in context: Context) throws -> ClientRecordFile.Facts? {
    try context.desk.answer(ClientRecordFile(account), as: context.session)
  }

  func identity(of line: ClientLine) -> String { line.id }

  func row(of line: ClientLine, in context: Context) -> ListRow {
    ListRow(line.id, about: line.subject, line.cells, copies: line.copied)
  }

  func empty(in context: Context) -> Phrase { ClientWords.none }

  /// A client who is not there, for this person, has no page.
  func complete(_ page: inout Page, on line: ClientLine?, in context: Context) {
    page.isThere = line != nil || !list.filter.isEmpty
  }

  func explanation(of line: ClientLine?, in context: Context) -> Explanation? {
    Explanation(
      UserScreenWords.where,
      because: [
        Reason(EachKindOfUserHasItsPlace.self, EachKindOfUserHasItsPlace.statement),
        Reason(AnAccountHasContactTypes.self, AnAccountHasContactTypes.statement),
        Reason(TheRemarkIsForStaffAlone.self, TheRemarkIsForStaffAlone.statement),
      ])
  }

  func keys(on line: ClientLine?, in context: Context) -> [PageKey] {
    guard let name = try? facts(in: context).map({ AccountName($0.account) }) else { return [] }
    let open = line?.opens.map { screen in
      PageKey("open", [.enter], ServiceWords.open) { .open(screen()) }
    }
    return [open].compactMap { $0 }
      + [
        PageKey("edit", ["m"], ClientListWords.edit, short: ClientWords.edit) {
          .open(EditClientScreen(name))
        }
      ] + creation(in: context) + [
        PageKey(
          "internal", ["N"], UserScreenWords.createInternal, isHint: false,
          offBecause: context.refusal(
            of: UserScreenWords.sample(.internal, in: .client(account), context))
        ) { .open(CreateUserScreen(.internal, in: .client(account))) },
        StaffKeys.delete([name.id], first: name.nameAndCode, in: context),
        StaffKeys.message(to: [name.id]),
      ] + StaffKeys.about(name, in: context)
  }

  private func creation(in context: Context) -> [PageKey] {
    let account = account
    let isAgency = (try? facts(in: context))?.account.isAgency ?? false
    return [
      PageKey("user", ["n"], ClientWords.createUser, short: ClientWords.user) {
        .open(CreateUserScreen(.external, in: .client(account)))
      },
      PageKey("agency", ["p"], AgencyPropertyWords.title, short: ClientWords.agency) {
        .open(AgencyPropertyScreen(account, giving: !isAgency))
      },
    ]
  }
}
