import ClientArea
import Store

/// What a mail is about, a service or an order: a way to its page, in the account in which it is seen.
enum MailedThing {
  case service(ID<Service>)
  case order(ID<Order>)

  /// Nil for a mail that is about neither.
  init?(of mail: Mail) {
    if let order = mail.order {
      self = .order(order)
    } else if let service = mail.service {
      self = .service(service)
    } else {
      return nil
    }
  }

  var title: Phrase {
    switch self {
    case .service:
      Phrase(fr: "Voir la prestation", it: "Vedere il servizio", en: "See the service")
    case .order: Phrase(fr: "Voir la commande", it: "Vedere l'ordine", en: "See the order")
    }
  }

  /// Beside its key.
  var word: Phrase {
    switch self {
    case .service: Phrase(fr: "prestation", it: "servizio", en: "service")
    case .order: Phrase(fr: "commande", it: "ordine", en: "order")
    }
  }

  /// Opens its page; where another of the person's accounts sees it, offers to switch first (ACCESS-6).
  func effect(in context: Context) throws -> Effect {
    guard let user = context.session.user else { return .stay }
    if try isSeen(by: context.session, in: context) { return page }
    for choice in try context.desk.answer(AccountChoices(of: user), as: context.session)
    where try isSeen(by: Session(user: user, account: choice.account.id), in: context) {
      return .open(
        ConfirmScreen.switching(to: choice.account, for: user, then: page, in: context))
    }
    return .warn(notSeen)
  }

  private var page: Effect {
    switch self {
    case .service(let service): .open(ServiceScreen(service))
    case .order(let order): .open(OrderScreen(order))
    }
  }

  private func isSeen(by session: Session, in context: Context) throws -> Bool {
    switch self {
    case .service(let service):
      try context.desk.answer(ServiceDetail(service), as: session) != nil
    case .order(let order): try context.desk.answer(OrderDetail(order), as: session) != nil
    }
  }

  private var notSeen: Phrase {
    switch self {
    case .service:
      Phrase(
        fr: "Aucun de vos comptes ne voit cette prestation.",
        it: "Nessuno dei suoi account vede questo servizio.",
        en: "None of your accounts sees this service.")
    case .order:
      Phrase(
        fr: "Aucun de vos comptes ne voit cette commande.",
        it: "Nessuno dei suoi account vede questo ordine.",
        en: "None of your accounts sees this order.")
    }
  }
}
