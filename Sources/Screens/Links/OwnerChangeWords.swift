import Canvas
import ClientArea
import Store

/// Words about changes of owner.
enum OwnerChangeWords {
  static let title = AChangeOfOwnerIsAgreed.title
  static let section = Phrase(
    fr: "Changements de propriétaire", it: "Cambi di proprietario", en: "Changes of owner")
  static let ask = Phrase(fr: "demander", it: "chiedere", en: "ask")
  static let accept = Phrase(fr: "accepter", it: "accettare", en: "accept")
  static let decline = Phrase(fr: "refuser", it: "rifiutare", en: "decline")
  static let withdraw = Phrase(fr: "retirer", it: "ritirare", en: "withdraw")
  static let keepCodes = Phrase(
    fr: "accepter, codes gardés", it: "accettare, codici tenuti", en: "accept, codes kept")
  static let from = Phrase(fr: "Demandé par", it: "Chiesto da", en: "Asked by")
  static let to = Phrase(fr: "Proposé à", it: "Proposto a", en: "Offered to")
  static let state = Phrase(fr: "État", it: "Stato", en: "State")
  static let newOwner = Phrase(
    fr: "Nouveau propriétaire", it: "Nuovo proprietario", en: "New owner")
  static let whom = Phrase(
    fr: "À qui la céder ? Donnez le code (C-1002) ou le courriel d'un compte client.",
    it: "A chi cederlo? Dia il codice (C-1002) o l'e-mail di un account cliente.",
    en: "Who is to take it over? Give a client account's code (C-1002) or e-mail.")
  static let keepContacts = Phrase(
    fr: "garder les contacts techniques", it: "tenere i contatti tecnici",
    en: "keep the technical contacts")
  static let whatHappens = Phrase(
    fr: "Ce qui passe au nouveau propriétaire, ce qui reste et ce qui prend fin :",
    it: "Ciò che passa al nuovo proprietario, ciò che resta e ciò che finisce:",
    en: "What passes to the new owner, what stays and what ends:")
  static let then = Phrase(
    fr: "Rien ne change avant que ce compte accepte. Il a 30 jours pour répondre.",
    it: "Nulla cambia finché quell'account non accetta. Ha 30 giorni per rispondere.",
    en: "Nothing changes before that account accepts. It has 30 days to answer.")
  static let codesAreRenewed = Phrase(
    fr:
      "Les codes d'accès sont renouvelés à l'acceptation, sauf si le nouveau propriétaire les garde.",
    it:
      "I codici di accesso sono rinnovati all'accettazione, salvo che il nuovo proprietario li tenga.",
    en: "The access codes are renewed on acceptance, unless the new owner keeps them.")
  static let mailboxesGoAlong = Phrase(
    fr: "Les boîtes mail du propriétaire passent avec leur domaine.",
    it: "Le caselle del proprietario passano con il loro dominio.",
    en: "The owner's mailboxes pass on with their domain.")
  static let why = Phrase(
    fr: "Comment une prestation change-t-elle de propriétaire ?",
    it: "Come cambia proprietario un servizio?", en: "How does a service get another owner?")

  static func heading(of service: String) -> Phrase {
    Phrase(
      fr: "Changement de propriétaire de \(service)", it: "Cambio di proprietario di \(service)",
      en: "Change of owner of \(service)")
  }

  static func confirm(_ service: String, from former: String) -> Phrase {
    Phrase(
      fr: """
        Reprendre \(service) de \(former) ? Vous en devenez propriétaire tout de suite, avec ce que la liste \
        garde ; les prochains renouvellements sont à vous.
        """,
      it: """
        Subentrare in \(service) di \(former)? Ne diventa subito proprietario, con ciò che la lista tiene; i \
        prossimi rinnovi sono suoi.
        """,
      en: """
        Take \(service) over from \(former)? You become its owner at once, with what the list keeps; the next \
        renewals are yours.
        """)
  }

  static func confirmDeclining(_ service: String) -> Phrase {
    Phrase(
      fr: "Refuser \(service) ? Rien ne change, et qui le demande l'apprend.",
      it: "Rifiutare \(service)? Nulla cambia, e chi lo chiede lo sa.",
      en: "Decline \(service)? Nothing changes, and whoever asks is told.")
  }

  static func confirmWithdrawing(_ service: String) -> Phrase {
    Phrase(
      fr: "Retirer la demande pour \(service) ? La prestation reste à vous.",
      it: "Ritirare la richiesta per \(service)? Il servizio resta suo.",
      en: "Withdraw the request for \(service)? The service stays yours.")
  }

  /// « → prend fin — contact technique : … ».
  static func text(of line: OwnerChangeLine, in context: Context) -> String {
    "\(line.fate?.sign ?? "·") \(context.words(line.sentence))"
  }

  /// « demandé le 3 févr. 2026, à répondre au plus tard le 5 mars 2026 ».
  static func state(of facts: OwnerChangeDetail.Facts) -> Phrase { state(of: facts.change) }

  static func state(of change: OwnerChange) -> Phrase {
    let word = change.status.word
    guard let day = change.endedOn else {
      let last = AChangeOfOwnerIsAgreed.deadline(of: change)
      return Phrase(
        fr: "\(word) le \(change.askedOn), réponse au plus tard le \(last)",
        it: "\(word) il \(change.askedOn), risposta entro il \(last)",
        en: "\(word) on \(change.askedOn), answer by \(last)")
    }
    return Phrase(fr: "\(word) le \(day)", it: "\(word) il \(day)", en: "\(word) on \(day)")
  }

  /// How a line is drawn: what there is nothing of stands back.
  static func style(of line: OwnerChangeLine) -> Style { Style(line.fate?.role ?? .quiet) }

  /// What a row says beside the service: « demandé, de Lune SARL (C-1) ».
  static func side(of item: OwnerChanges.Item) -> Phrase {
    let (name, word) = (item.other.nameAndCode, item.change.status.word)
    return item.isAsked
      ? Phrase(fr: "\(word), de \(name)", it: "\(word), da \(name)", en: "\(word), from \(name)")
      : Phrase(fr: "\(word), vers \(name)", it: "\(word), a \(name)", en: "\(word), to \(name)")
  }

  static func explanation(of change: OwnerChange) -> Explanation {
    Explanation(
      why,
      because: [
        Reason(AChangeOfOwnerIsAgreed.self, state(of: change)),
        Reason(AChangeOfOwnerIsAgreed.self, AChangeOfOwnerIsAgreed.statement),
        Reason(AQuestionEndsUnanswered.self, AQuestionEndsUnanswered.statement),
      ])
  }

  /// What the page of a service says of the latest change, to the two and to staff.
  static func rows(of service: ID<Service>, in context: Context) -> [KeyValue.Row] {
    let latest = try? context.desk.answer(LatestOwnerChange(of: service), as: context.session)
    guard let facts = latest.flatMap({ $0 }) else { return [] }
    return [
      KeyValue.Row(
        context.words(title.capitalized),
        "\(facts.owner.nameAndCode) · \(context.words(state(of: facts)))",
        Style(facts.change.status.role))
    ]
  }
}

extension OwnerChange {
  /// The day on which what is told of it happened.
  var latestDay: Day { endedOn ?? askedOn }
}

extension OwnerChangeStatus {
  var sign: String {
    switch self {
    case .asked: "○"
    case .accepted: "✔"
    case .declined, .withdrawn, .unanswered, .lapsed: "✖"
    }
  }

  var role: Role {
    switch self {
    case .asked: .warning
    case .accepted: .good
    case .declined, .withdrawn, .unanswered, .lapsed: .quiet
    }
  }
}

extension OwnerChangeFate {
  fileprivate var sign: String {
    switch self {
    case .passes: "→"
    case .stays: "●"
    case .ends: "✖"
    }
  }

  fileprivate var role: Role {
    switch self {
    case .passes: .accent
    case .stays: .text
    case .ends: .warning
    }
  }
}
