package import Canvas
package import ClientArea
package import Store

/// One service, for its owner, its technical contacts and staff: what it is, and everything that whoever
/// looks may do with it.
package struct ServiceScreen: OldScreen {
  let service: ID<Service>
  /// The line of the technical contacts under the cursor.
  var contacts = KeyedCursor<ID<TechnicalLink>>()
  var facts = ScrollView()
  /// Access codes are masked until a key shows them.
  var showsCodes = false

  package init(_ service: ID<Service>) { self.service = service }

  package enum Intent {
    case renew, ask, newCodes, authCode, addContact, breakLink, showCodes, map, rights
  }

  package var title: Phrase { ServiceWords.service }

  /// - Returns: nil for a service that is gone, or that the session sees no longer.
  package func read(in stage: Stage) throws -> ServiceDetail.Facts? {
    try stage.desk.answer(ServiceDetail(service), as: stage.session)
  }

  package func bindings(
    showing facts: ServiceDetail.Facts?, in stage: Stage
  ) -> [Binding<Intent>] {
    guard let facts else { return [] }
    let asks = ServiceKeys(of: facts, in: stage)
    var bindings = [
      Binding(
        "renew", "r", ServiceWords.renew, does: Intent.renew, offBecause: asks.renewal),
      Binding("support", "s", ServiceWords.support, does: .ask, offBecause: asks.question),
      Binding(
        "newCodes", "n", ServiceWords.newCodes, short: ServiceWords.codes, does: .newCodes,
        offBecause: asks.newCodes),
      Binding(
        "addContact", "a", ServiceWords.addContact, short: ServiceWords.add, does: .addContact,
        offBecause: asks.addContact),
    ]
    if let refusal = asks.breaking(selected(in: facts)) {
      bindings.append(
        Binding(
          "break", "x", ServiceWords.breakLink(facts.standing), does: .breakLink,
          offBecause: refusal.isOff))
    }
    if facts.codes != nil {
      bindings.append(
        Binding("showCodes", "v", ServiceWords.showCodes(showsCodes), does: .showCodes))
    }
    bindings.append(
      Binding(
        "authCode", "k", TicketTopic.authCode.word, does: .authCode, offBecause: asks.authCode,
        isHint: facts.service.kind == .domain))
    return bindings + [
      Binding("map", "m", LinkWords.mapOfLinks, does: .map, isHint: false),
      Binding("rights", "d", RightsWords.rightsHere, does: .rights, isHint: false),
    ]
  }

  package mutating func settle(
    on facts: ServiceDetail.Facts?, goingToNew: Bool
  ) -> Bool {
    guard let facts else { return false }
    let keys = facts.technicalContacts.map(\.link)
    return contacts.settle(among: keys, goingToNew: goingToNew) == .gone
  }

  package mutating func update(
    _ intent: Intent, showing facts: ServiceDetail.Facts?, in stage: Stage
  ) -> Effect {
    guard let facts else { return .stay }
    let name = facts.service.name
    switch intent {
    case .renew:
      return .open(
        RenewalScreen(service, named: name, expiringOn: facts.service.expiresOn))
    case .ask: return .open(NewTicketScreen(about: service, named: name))
    case .newCodes: return newCodes(facts)
    case .authCode: return authCode(facts, in: stage)
    case .addContact: return .open(AddTechnicalContactScreen(service: service, named: name))
    case .breakLink: return breakLink(facts)
    case .showCodes:
      showsCodes.toggle()
      return .stay
    case .map: return .open(SimulatorScreen(showingMapAround: .service(service)))
    case .rights: return .open(SimulatorScreen(showingRightsOn: .service(service)))
    }
  }

  package mutating func press(
    _ key: Key, showing facts: ServiceDetail.Facts?, in stage: Stage
  ) -> Effect? {
    guard let facts else { return nil }
    let places = places(of: facts, in: stage)
    if key == .pageUp || key == .pageDown || facts.technicalContacts.isEmpty {
      var text = keyValue(of: facts, in: stage)
      guard text.handle(key, in: places.facts) else { return nil }
      self.facts = text.scroll
      return .stay
    }
    let keys = facts.technicalContacts.map(\.link)
    return contacts.press(key, among: keys, in: places.contacts) == nil ? nil : .stay
  }

  package func explanation(
    showing facts: ServiceDetail.Facts?, in stage: Stage
  ) -> Explanation? {
    facts.map { ServiceExplanation.of($0, in: stage) }
  }

  package func fact(showing facts: ServiceDetail.Facts?, in stage: Stage) -> ShownFact? {
    guard let facts = facts else { return nil }
    return selected(in: facts).map { .technicalContact($0.account.id, on: facts.service.id) }
      ?? .service(facts.service.id)
  }

  package func copyable(showing facts: ServiceDetail.Facts?, in stage: Stage) -> String? {
    guard showsCodes, let codes = facts?.codes else { return facts?.service.name }
    return codes.password
  }

  package func trial(
    showing facts: ServiceDetail.Facts?, in stage: Stage
  ) -> (any Command)? {
    facts.map { ServiceKeys(of: $0, in: stage).renewalByCard }
  }

  /// The technical contact under the cursor.
  func selected(in facts: ServiceDetail.Facts) -> ServiceDetail.Contact? {
    contacts.selected(in: facts.technicalContacts, by: \.link)
  }

  /// The owner renews the codes himself; a technical contact asks support for them (LINK-6).
  private func newCodes(_ facts: ServiceDetail.Facts) -> Effect {
    let name = facts.service.name
    if facts.standing == .technicalContact {
      return .open(NewTicketScreen(about: service, named: name, asking: .accessCodes))
    }
    return .open(
      ConfirmScreen(
        ServiceWords.newCodes.capitalized, ServiceWords.confirmCodes(of: name),
        doing: RenewAccessCodes(of: service, named: name), called: ServiceWords.renew.capitalized))
  }

  /// Support forwards the request of a technical contact to the owner; that is said at once (LINK-12).
  private func authCode(_ facts: ServiceDetail.Facts, in stage: Stage) -> Effect {
    let name = facts.service.name
    let ticket = Effect.open(
      NewTicketScreen(about: service, named: name, asking: .authCode))
    guard let decision = ServiceKeys(of: facts, in: stage).foreseen(.authCode),
      decision.first(Ticket.self)?.status == .forwarded
    else { return ticket }
    return .all([ticket, .say(Refusal(because: Array(decision.reasons.prefix(1))).spoken)])
  }

  private func breakLink(_ facts: ServiceDetail.Facts) -> Effect {
    let name = facts.service.name
    if facts.standing == .technicalContact {
      return .open(
        ConfirmScreen(
          ServiceWords.resign.capitalized, ServiceWords.confirmResigning(from: name),
          doing: ResignAsTechnicalContact(of: service, named: name),
          called: ServiceWords.resign.capitalized))
    }
    guard let contact = selected(in: facts) else { return .stay }
    return .open(
      BreakTechnicalLinkScreen(
        contact.link, of: contact.account.nameAndCode, on: service, named: name))
  }
}
