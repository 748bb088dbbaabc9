import ClientArea
import Store

/// What the palette shows of what it found, and where that leads.
extension Search.Hit {
  /// The screen that shows what was found; nil where there is none.
  func screen(in context: Context) -> (any Screen)? {
    switch self {
    case .service(let id, _, _, _): ServiceScreen(id)
    case .invoice(let id, _, _): InvoiceScreen(id)
    case .ticket(let id, _, _): TicketScreen(id)
    case .order(let id, _, _, _): OrderScreen(id)
    case .account(let account, _): ClientScreen(account)
    case .user(let user): UserScreen(user.id)
    case .reached(let account, _, _):
      context.session.user.map { ConfirmScreen.switching(to: account, for: $0, in: context) }
    }
  }

  var title: String {
    switch self {
    case .service(_, let name, _, _): name
    case .invoice(_, let number, _): number
    case .ticket(_, let number, _): number
    case .order(_, let number, let name, _): "\(number) \(name)"
    case .user(let user): user.name
    case .account(let account, _), .reached(let account, _, _): account.nameAndCode
    }
  }

  var detail: Phrase {
    switch self {
    case .service(_, _, let kind, let owner):
      Phrase(
        fr: "\(kind.word) de \(owner.nameAndCode)", it: "\(kind.word) di \(owner.nameAndCode)",
        en: "\(kind.word) of \(owner.nameAndCode)")
    case .invoice(_, _, let subject), .ticket(_, _, let subject): Phrase(name: subject)
    case .order(_, _, _, let client):
      Phrase(
        fr: "commande de \(client.nameAndCode)", it: "ordine di \(client.nameAndCode)",
        en: "order of \(client.nameAndCode)")
    case .account(_, let email): Phrase(name: email)
    case .user(let user):
      Phrase(
        fr: "\(user.email), utilisateur \(user.kind.word)",
        it: "\(user.email), utente \(user.kind.word)", en: "\(user.email), \(user.kind.word) user")
    case .reached(_, let role, let permissions): PermissionWords.summary(role, permissions)
    }
  }
}
