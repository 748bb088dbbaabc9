import ClientArea
import Screens
import Store
import Story

extension ShownFact {
  /// The « Alors » that say what is shown. They are true now.
  func checks(in names: Names, on menu: MenuPlace?) throws -> [any ThenStep] {
    switch self {
    case .service(let id): try names.checks(of: .service(id))
    case .technicalContact(let account, let service):
      [try names.check(thatTechnicalContactIs: account, of: service)]
    case .administrativeContact(let account, let principal):
      [try names.check(thatAdministrativeContactIs: account, of: principal)]
    case .invoice(let id): try names.checks(of: .invoice(id))
    case .balance(let id): try names.checks(of: .account(id))
    case .mail(let id): try names.checks(of: .mail(id))
    case .ticket(let id): try names.checks(of: .ticket(id))
    case .request(let id): try names.checks(of: .request(id))
    case .day(let day): [names.check(thatTodayIs: day)]
    case .row(let text): try menu.map { try Self.checks(of: text, in: $0, names) } ?? []
    }
  }

  /// Nothing where the text stands in no row as the step reads them.
  private static func checks(
    of text: String, in menu: MenuPlace, _ names: Names
  ) throws -> [any ThenStep] {
    let title = ScreenTitle(
      rawValue: menu == .tickets ? ScreenTitle.support.rawValue : menu.word.fr)
    guard let title, names.session.user != nil, !text.isEmpty,
      try title.rows(seenBy: names.session, at: names.desk).contains(where: { $0.contains(text) })
    else { return [] }
    return [Sees(actor: names.email, text: FreeText(text), screen: title)]
  }
}
