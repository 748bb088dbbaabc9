// What is said of a change of owner (LINK-16).
extension AChangeOfOwnerIsAgreed {
  static func asked(_ service: Service, of account: ClientAccount, until last: Day) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr:
          "\(account.nameAndCode) a jusqu'au \(last) pour reprendre \(service.name) ; rien ne change d'ici là.",
        it:
          "\(account.nameAndCode) ha tempo fino al \(last) per subentrare in \(service.name); fino ad allora nulla cambia.",
        en:
          "\(account.nameAndCode) has until \(last) to take over \(service.name); nothing changes before."
      ))
  }

  static func changed(
    _ service: Service, from: ClientAccount, to: ClientAccount
  ) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr:
          "\(service.name) passe de \(from.nameAndCode) à \(to.nameAndCode) ; ce qui a été facturé reste.",
        it:
          "\(service.name) passa da \(from.nameAndCode) a \(to.nameAndCode); ciò che è stato fatturato resta.",
        en:
          "\(service.name) passes from \(from.nameAndCode) to \(to.nameAndCode); what was invoiced stays."
      ))
  }

  /// « changement de propriétaire »: what the thing is called.
  package static let title = Phrase(
    fr: "changement de propriétaire", it: "cambio di proprietario", en: "change of owner")

  /// What a request has done already is not given to somebody else.
  static func isUnderWay(_ request: ServiceRequest) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "La demande \(request.number) est trop avancée : elle se termine ou se clôt d'abord.",
        it: "La richiesta \(request.number) è troppo avanzata: prima si conclude o si chiude.",
        en: "Request \(request.number) has gone too far: it is finished or closed first."),
      forNow: true)
  }

  static func leaves(_ order: Order) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) prend fin : son domaine change de propriétaire.",
        it: "L'ordine \(order.number) finisce: il suo dominio cambia proprietario.",
        en: "Order \(order.number) ends: its domain has another owner."))
  }

  /// What the two agreed on: what stays, or what ends.
  static func agreed(_ fate: OwnerChangeFate, in lines: [OwnerChangeLine]) -> Reason {
    let texts = Phrase.list(lines.filter { $0.fate == fate }.map(\.text))
    return Reason(
      Self.self,
      Phrase(
        fr: "\(fate.word) : \(texts).", it: "\(fate.word): \(texts).",
        en: "\(fate.word): \(texts)."))
  }

  static func answered(_ status: OwnerChangeStatus, _ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Changement de propriétaire de \(service.name) : \(status.word).",
        it: "Cambio di proprietario di \(service.name): \(status.word).",
        en: "Change of owner of \(service.name): \(status.word)."))
  }
}
