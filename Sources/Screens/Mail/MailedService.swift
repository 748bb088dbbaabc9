import ClientArea
import Store

/// The service that a mail is about: a way to its page, in the account in which it is seen.
enum MailedService {
  static let title = Phrase(
    fr: "Voir la prestation", it: "Vedere il servizio", en: "See the service")
  static let short = Phrase(fr: "prestation", it: "servizio", en: "service")

  /// Opens the service; where another of the person's accounts sees it, offers to switch first (ACCESS-6).
  static func effect(of service: ID<Service>, in stage: Stage) throws -> Effect {
    guard let user = stage.session.user else { return .stay }
    func isSeen(by session: Session) throws -> Bool {
      try stage.desk.answer(ServiceDetail(service), as: session) != nil
    }
    if try isSeen(by: stage.session) { return .open(ServiceScreen(service)) }
    for choice in try stage.desk.answer(AccountChoices(of: user), as: stage.session)
    where try isSeen(by: Session(user: user, account: choice.account.id)) {
      return .open(
        ConfirmScreen.switching(
          to: choice.account, for: user, then: .open(ServiceScreen(service)), in: stage))
    }
    return .warn(notSeen)
  }

  private static let notSeen = Phrase(
    fr: "Aucun de vos comptes ne voit cette prestation.",
    it: "Nessuno dei suoi conti vede questo servizio.",
    en: "None of your accounts sees this service.")
}
