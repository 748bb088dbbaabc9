import Canvas
import ClientArea
import Store

/// What may be asked of support about a service, from its page: the code of a domain and another domain in its place, an
/// address at it, the removal of a website. What the rules forbid is greyed, with its reason.
struct ServiceRequestKeys {
  private let service: Service
  private let context: Context

  init(on service: Service, in context: Context) {
    self.service = service
    self.context = context
  }

  private var id: ID<Service> { service.id }
  private var name: String { service.name }

  var all: [PageKey] {
    var keys = [authCode]
    switch service.kind {
    case .domain: keys += [domain, mailbox]
    case .website: keys.append(shutdown)
    case .hosting: keys.append(mailbox)
    case .mailbox: keys.append(login)
    }
    return keys
  }

  private var authCode: PageKey {
    let command = RequestAuthCode(of: id, named: name)
    return PageKey(
      "authCode", ["k"], TicketTopic.authCode.word, isHint: service.kind == .domain,
      orders: command, in: context
    ) {
      .open(
        ConfirmScreen(
          AskingWords.authCodeTitle, forwarding(command) ?? AskingWords.confirmCode(name),
          doing: command, called: AskingWords.ask.capitalized))
    }
  }

  /// Support forwards the request of a technical contact to the owner; that is said before (LINK-12).
  private func forwarding(_ command: some Command) -> Phrase? {
    guard
      case .possible(let decision) = try? context.desk.foresee(command, as: context.session),
      let reason = decision.reasons.first(where: { $0.rule == NotGrantedByATechnicalLink.id })
    else { return nil }
    let fact = reason.fact
    return Phrase(
      fr: "\(fact) (\(reason.rule.text))", it: "\(fact) (\(reason.rule.text))",
      en: "\(fact) (\(reason.rule.text))")
  }

  /// Where a code waits for whoever may read it.
  var reading: [PageKey] {
    let state = try? context.desk.answer(DomainState(id), as: context.session)
    guard state.flatMap({ $0 })?.codeToRead != nil else { return [] }
    return [
      PageKey(
        "readCode", ["l"], AskingWords.read, orders: RevealAuthCode(of: id, named: name),
        in: context
      ) { .open(AuthCodeScreen(of: id, named: name)) }
    ]
  }

  private var domain: PageKey {
    PageKey(
      "changeDomain", ["c"], AskingWords.domain, isHint: false,
      orders: AskForDomainScreen.sample(inPlaceOf: id), in: context
    ) { .open(AskForDomainScreen(inPlaceOf: id, named: name)) }
  }

  private var mailbox: PageKey {
    let sample = RequestMailbox("nouvelle-\(id.value)@\(name)")
    return PageKey(
      "mailbox", ["b"], AskingWords.mailbox, isHint: false, orders: sample, in: context
    ) { .open(AskForMailboxScreen(at: name)) }
  }

  /// How to get into an address that is active: the answer comes at once, without a password (DOMAIN-9).
  private var login: PageKey {
    PageKey("login", ["b"], AskingWords.login, orders: RequestMailbox(name), in: context)
  }

  private var shutdown: PageKey {
    let command = RequestSiteShutdown(of: id, named: name)
    return PageKey("shutdown", ["u"], AskingWords.shutdown, orders: command, in: context) {
      .open(
        ConfirmScreen(
          AskingWords.shutdownTitle, forwarding(command) ?? AskingWords.confirmShutdown(name),
          doing: command, called: AskingWords.ask.capitalized))
    }
  }
}

/// What the page of a domain says beside its dates.
enum DomainLines {
  static func rows(of service: ID<Service>, in context: Context) -> [KeyValue.Row] {
    let state = try? context.desk.answer(DomainState(service), as: context.session)
    guard let state = state.flatMap({ $0 }) else { return risk(of: service, in: context) }
    var rows = [KeyValue.Row(context.words(lock), context.words(state.lock.words))]
    if let day = state.codeToRead {
      rows.append(
        KeyValue.Row(
          context.words(AskingWords.readTitle), context.words(toRead(day)), Style(.warning)))
    }
    if let new = state.replacedBy {
      rows.append(KeyValue.Row(context.words(replacedBy), new))
    }
    if let old = state.replaces {
      rows.append(KeyValue.Row(context.words(replaces), "\(old) · \(context.words(free))"))
    }
    return rows
  }

  /// Of a website, for staff: the request by which it may be lost (DOMAIN-3).
  private static func risk(of service: ID<Service>, in context: Context) -> [KeyValue.Row] {
    let request = try? context.desk.answer(DownsellRisk(of: service), as: context.session)
    guard let request = request.flatMap({ $0 }), let risk = request.risk else { return [] }
    return [
      KeyValue.Row(
        context.words(downsell), "▲ \(request.number) · \(context.words(risk.reason))",
        Style(.warning))
    ]
  }

  private static let downsell = Phrase(
    fr: "Risque de downsell", it: "Rischio di downsell", en: "Downsell risk")
  private static let lock = Phrase(
    fr: "Verrou de transfert", it: "Blocco del trasferimento", en: "Transfer lock")
  private static let replacedBy = Phrase(
    fr: "Remplacé par", it: "Sostituito da", en: "Replaced by")
  private static let replaces = Phrase(fr: "Remplace", it: "Sostituisce", en: "Replaces")
  private static let free = Phrase(
    fr: "renouvellements offerts", it: "rinnovi offerti", en: "renewals free")

  private static func toRead(_ day: Day) -> Phrase {
    Phrase(
      fr: "à lire une fois, jusqu'au \(day)", it: "da leggere una volta, fino al \(day)",
      en: "to be read once, until \(day)")
  }
}
