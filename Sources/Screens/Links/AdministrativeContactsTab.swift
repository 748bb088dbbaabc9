import Canvas
import ClientArea
import Store

/// « Contact administratif »: questions to answer, for whom the acting account may order, who may order for
/// it, and its own orders that wait (LINK-2, ORDER-8); services that come from or go to another account (LINK-16).
struct AdministrativeContactsTab: SectionScreen {
  var list = Sections<AdministrativeLine.Key>()

  var title: Phrase { ContactWords.administrative }
  var shortTitle: Phrase { Phrase(fr: "Administratif", it: "Amministrativo", en: "Administrative") }

  func identity(of line: AdministrativeLine) -> AdministrativeLine.Key { line.key }

  /// Questions and waiting orders have a section only where there are any.
  func sections(in context: Context) throws -> [Section<AdministrativeLine>] {
    let links = try context.desk.answer(AdministrativeContacts(), as: context.session)
    let changes = try context.desk.answer(OwnerChanges(), as: context.session)
    let orders = try context.desk.answer(WaitingOrders(), as: context.session)
    let columns = AdministrativeLine.columns(in: context)
    return [
      Section(AdministrativeContactWords.questions, columns, links.toAnswer.map { .question($0) }),
      Section(OwnerChangeWords.section, columns, changes.map { .ownerChange($0) }),
      Section(
        AdministrativeContactWords.principals, columns, links.principals.map { .principal($0) },
        empty: AdministrativeContactWords.noPrincipal),
      Section(
        AdministrativeContactWords.contacts, columns, links.contacts.map { .contact($0) },
        empty: AdministrativeContactWords.noContact),
      Section(AdministrativeContactWords.orders, columns, orders.map { .order($0) }),
    ]
  }

  func row(of line: AdministrativeLine, in context: Context) -> ListRow {
    let cells = line.cells(in: context)
    let own = context.session.account
    switch line {
    case .question(let question):
      let account = question.item.account
      return ListRow(
        line.key, about: .account(account.id), cells, copies: .code(account.code),
        notes: .row(account.nameAndCode))
    case .ownerChange(let item):
      return ListRow(
        line.key, about: .account(item.other.id), cells, copies: .name(item.serviceName),
        notes: .row(item.serviceName))
    case .principal(let item):
      return ListRow(
        line.key, about: .account(item.account.id), cells, copies: .code(item.account.code),
        notes: own.map { .administrativeContact($0, of: item.account.id) })
    case .contact(let item):
      return ListRow(
        line.key, about: .account(item.account.id), cells, copies: .code(item.account.code),
        notes: own.map { .administrativeContact(item.account.id, of: $0) })
    case .order(let order):
      return ListRow(line.key, about: .order(order.id), cells, copies: .number(order.number))
    }
  }

  func keys(on line: AdministrativeLine?, in context: Context) -> [PageKey] {
    let add = PageKey(
      "add", ["a"], AdministrativeContactWords.addTitle, short: ContactWords.add
    ) { .open(AddAdministrativeContactScreen()) }
    switch line {
    case .question(let question):
      let command = AnswerAdministrativeLink(question.item.link, accepting: true)
      return [
        PageKey(
          "answer", [.enter], AdministrativeContactWords.answer, orders: command, in: context
        ) { answer(question) },
        add,
      ]
    case .ownerChange(let item):
      return [
        PageKey(
          "open", [.enter], item.isToAnswer ? AdministrativeContactWords.answer : ServiceWords.open
        ) {
          .open(OwnerChangeScreen(item.change.id))
        }, add,
      ]
    case .principal(let item), .contact(let item):
      let command = BreakAdministrativeLink(item.link)
      return [
        add,
        PageKey(
          "break", ["x"], AdministrativeContactWords.breakTitle, short: ContactWords.breakLink,
          orders: command, in: context
        ) {
          .open(
            ConfirmScreen(
              AdministrativeContactWords.breakTitle,
              AdministrativeContactWords.confirmBreaking(with: item.account.nameAndCode),
              doing: command, called: ContactWords.breakLink))
        },
      ]
    case .order(let order):
      return [
        PageKey("open", [.enter], ServiceWords.open) { .open(OrderScreen(order.id)) }, add,
      ]
    case nil: return [add]
    }
  }

  func empty(in context: Context) -> Phrase { AdministrativeContactWords.noContact }

  func explanation(of line: AdministrativeLine?, in context: Context) -> Explanation? {
    line?.explanation(in: context)
  }

  /// The question with both answers, « Annuler » first.
  private func answer(_ question: AdministrativeContacts.Question) -> Effect {
    let account = question.item.account.nameAndCode
    let link = question.item.link
    return .open(
      ConfirmScreen(
        ContactWords.administrative, AdministrativeContactWords.confirm(account, question.orders),
        choices: [
          ConfirmScreen.Choice(
            AdministrativeContactWords.accept,
            .perform(AnswerAdministrativeLink(link, accepting: true))),
          ConfirmScreen.Choice(
            AdministrativeContactWords.decline,
            .perform(AnswerAdministrativeLink(link, accepting: false))),
        ]))
  }
}
