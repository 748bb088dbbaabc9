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
    case .mail(let mail): MailScreen(mail.id)
    case .person(_, let account):
      context.isStaff ? ClientScreen(account) : ContactsScreen(at: .contactTypes)
    case .contact(_, _, _, let account):
      context.isStaff ? ClientScreen(account) : ContactsScreen(at: .accesses)
    case .request(let id, _, _, _): RequestScreen(id)
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
    case .mail(let mail): mail.subject
    case .person(let person, _): person.name
    case .contact(_, let name, _, _): name
    case .request(_, let number, let subject, _): "\(number) \(subject)"
    case .account(let account, _), .reached(let account, _, _): account.nameAndCode
    }
  }

  var detail: Phrase {
    switch self {
    case .service(_, _, _, let owner): Phrase(name: owner.nameAndCode)
    case .invoice(_, _, let subject), .ticket(_, _, let subject): Phrase(name: subject)
    case .order(_, _, _, let client), .request(_, _, _, let client):
      Phrase(name: client.nameAndCode)
    case .account(_, let email): Phrase(name: email)
    case .user(let user): Phrase(name: user.email)
    case .mail(let mail):
      Phrase(mail.sentAt.day)
    case .person(let person, _): Phrase(name: person.email)
    case .contact(_, _, let email, _): Phrase(name: email)
    case .reached(_, let role, let permissions): PermissionWords.summary(role, permissions)
    }
  }

  /// What kind of thing it is.
  var kind: Phrase {
    switch self {
    case .service(_, _, let kind, _): kind.word
    case .invoice: Phrase(fr: "facture", it: "fattura", en: "invoice")
    case .ticket: Phrase(fr: "ticket", it: "ticket", en: "ticket")
    case .order: Phrase(fr: "commande", it: "ordine", en: "order")
    case .account: Phrase(fr: "client", it: "cliente", en: "client")
    case .user(let user):
      Phrase(
        fr: "utilisateur \(user.kind.word[.fr])", it: "utente \(user.kind.word[.it])",
        en: "\(user.kind.word[.en]) user")
    case .reached: Phrase(fr: "autre compte", it: "altro account", en: "other account")
    case .mail: Phrase(fr: "courriel", it: "e-mail", en: "mail")
    case .person: Phrase(fr: "personne", it: "persona", en: "person")
    case .contact: Phrase(fr: "contact", it: "contatto", en: "contact")
    case .request: Phrase(fr: "demande", it: "richiesta", en: "request")
    }
  }
}
