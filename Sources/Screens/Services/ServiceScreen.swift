import Canvas
package import ClientArea
package import Store

/// One service, for its owner, its technical contacts and staff: what it is, and everything that whoever
/// looks may do with it.
package struct ServiceScreen: ContentScreen {
  let service: ID<Service>
  /// The line of the technical contacts under the cursor.
  var contacts = KeyedCursor<ID<TechnicalLink>>()
  var facts = ScrollView()
  /// Access codes are masked until a key shows them.
  var showsCodes = false
  /// What a technical contact has read, until he hides it again (LINK-15).
  private var password: String?

  package init(_ service: ID<Service>) { self.service = service }

  package var title: Phrase { ServiceWords.service }

  /// - Returns: nil for a service that is gone, or that the session sees no longer.
  package func read(in context: Context) throws -> ServiceDetail.Facts? {
    try context.desk.answer(ServiceDetail(service), as: context.session)
  }

  package func page(showing facts: ServiceDetail.Facts?, in context: Context) -> Page {
    guard let facts else { return .gone(ServiceWords.gone, under: title, in: context) }
    var settled = self
    _ = settled.settle(on: facts, goingToNew: false)
    let contact = settled.selected(in: facts)
    var page = Page(
      .drawn { frame, rect in settled.draw(facts, on: &frame, in: context.within(rect)) },
      keys: keys(of: facts, on: contact, in: context))
    page.isAboutRow = { key in
      !keys(of: facts, on: nil, in: context).contains { $0.id == key.id }
    }
    page.fact =
      contact.map { .technicalContact($0.account.id, on: service) } ?? .service(service)
    let shown = showsCodes ? password(in: facts) : nil
    page.copies = shown.map { .accessCode($0) } ?? .name(facts.service.name)
    page.explain = { ServiceExplanation.of(facts, in: context) }
    return page
  }

  package mutating func settle(on facts: ServiceDetail.Facts?, goingToNew: Bool) -> Bool {
    guard let facts else { return false }
    return contacts.settle(
      among: facts.technicalContacts.map(\.link), goingToNew: goingToNew) == .gone
  }

  package mutating func update(
    _ event: ScreenEvent, showing facts: ServiceDetail.Facts?, in context: Context
  ) -> Effect? {
    guard let facts else { return nil }
    guard case .key(let key) = event else {
      showsCodes.toggle()
      password = nil
      return .stay
    }
    var text = keyValue(of: facts, in: context)
    let lines = text.lines(width: Box.inside(context.rect).columns)
    let places = places(of: lines, facts, in: context)
    if key == .pageUp || key == .pageDown || facts.technicalContacts.isEmpty {
      guard text.handle(key, in: places.facts) else { return nil }
      self.facts = text.scroll
      return .stay
    }
    let links = facts.technicalContacts.map(\.link)
    return contacts.press(key, among: links, in: places.contacts) == nil ? nil : .stay
  }

  private func keys(
    of facts: ServiceDetail.Facts, on contact: ServiceDetail.Contact?, in context: Context
  ) -> [PageKey] {
    let asks = ServiceKeys(of: facts, in: context)
    let (name, day) = (facts.service.name, facts.service.expiresOn)
    let requests = ServiceRequestKeys(on: facts.service, in: context)
    var keys =
      requests.reading + [
        PageKey("renew", ["r"], ServiceWords.renew, orders: asks.renewalByCard, in: context) {
          .open(RenewalScreen(service, named: name, expiringOn: day))
        },
        PageKey("support", ["s"], ServiceWords.support, offBecause: asks.question) {
          .open(NewTicketScreen(about: service, named: name))
        },
        PageKey(
          "newCodes", ["n"], ServiceWords.newCodes, short: ServiceWords.codes,
          offBecause: asks.newCodes
        ) { newCodes(facts) },
        PageKey(
          "addContact", ["a"], ServiceWords.addContact, short: ServiceWords.add,
          offBecause: asks.addContact
        ) { .open(AddTechnicalContactScreen(service: service, named: name)) },
      ]
    if let command = asks.breaking(contact) {
      keys.append(
        PageKey(
          "break", ["x"], ServiceWords.breakLink(facts.standing), orders: command, in: context
        ) { breakLink(facts, of: contact) })
    }
    let automatic = AutomaticRenewalKey(
      service: service, name: name, renewer: facts.automatic?.payer.id,
      isOwner: facts.standing == .owner)
    keys.append(automatic.key(isOnPage: true, in: context))
    if facts.codes != nil {
      keys.append(codesKey(of: facts, in: context))
    }
    return keys + requests.all
      + OwnerChangeKeys.keys(on: service, named: name, in: context) + simulatorKeys
  }

  /// What the simulator shows of it.
  private var simulatorKeys: [PageKey] {
    [
      PageKey("map", ["m"], LinkWords.mapOfLinks, isHint: false) {
        .open(SimulatorScreen(showingMapAround: .service(service)))
      },
      PageKey("rights", ["d"], RightsWords.rightsHere, isHint: false) {
        .open(SimulatorScreen(showingRightsOn: .service(service)))
      },
    ]
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      password = decision.revealed
      showsCodes = password != nil
      return .say(decision.message)
    case .refused(let refusal): return .refused(refusal)
    }
  }

  /// The password that is shown where codes are.
  func password(in facts: ServiceDetail.Facts) -> String? { password ?? facts.codes?.password }

  /// A technical contact's look is a command, which the owner's journal keeps.
  private func codesKey(of facts: ServiceDetail.Facts, in context: Context) -> PageKey {
    if facts.standing == .technicalContact, !showsCodes {
      return PageKey(
        "readCodes", ["v"], ServiceWords.showCodes(false),
        orders: ReadAccessCodes(of: service, named: facts.service.name), in: context)
    }
    return PageKey(
      changing: "showCodes", ["v"], ServiceWords.showCodes(showsCodes),
      offBecause: context.refusal(keeping: .secret))
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

  private func breakLink(
    _ facts: ServiceDetail.Facts, of contact: ServiceDetail.Contact?
  ) -> Effect {
    let name = facts.service.name
    if facts.standing == .technicalContact {
      return .open(
        ConfirmScreen(
          ServiceWords.resign.capitalized, ServiceWords.confirmResigning(from: name),
          doing: ResignAsTechnicalContact(of: service, named: name),
          called: ServiceWords.resign.capitalized))
    }
    guard let contact else { return .stay }
    return .open(
      BreakTechnicalLinkScreen(
        contact.link, of: contact.account.nameAndCode, on: service, named: name))
  }
}
