/// What the places of a text are filled with for one client (CLIENTS-23).
package struct PlaceValues {
  private let account: ClientAccount
  private let services: [String]
  private let today: Day
  private let author: String
  private let language: Language

  /// - Parameter services: the names that « {service} » stands for.
  package init(
    for account: ClientAccount, services: [String], on today: Day, by author: String,
    in language: Language
  ) {
    self.account = account
    self.services = services
    self.today = today
    self.author = author
    self.language = language
  }

  package func fill(_ text: String) -> String { MessagePlace.fill(text, with: value) }

  private func value(of place: MessagePlace) -> String {
    switch place {
    case .client: account.name
    case .contact: account.greeted
    case .code: account.code
    case .service: services.isEmpty ? Self.anyService[language] : services.joined(separator: ", ")
    case .date: today.text(in: language)
    case .author: author
    }
  }

  private static let anyService = Phrase(
    fr: "vos prestations", it: "i suoi servizi", en: "your services")
}

extension ClientAccount {
  /// Whom a mail greets: the person, or the company where nobody is named (MAIL-10).
  var greeted: String { details.personName.isEmpty ? name : details.personName }
}
