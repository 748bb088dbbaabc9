import ClientArea
import Screens
import Store

// Where steps about renewals, invoices and the balance happen.

extension BalanceIs {
  func place(in scene: Scene) throws -> StepPlace? {
    .billing(.balance, as: try scene.view(ofOwner: code))
  }
}

extension TopsUp {
  func place(in scene: Scene) throws -> StepPlace? {
    .billing(.balance, as: try scene.view(of: actor))
  }
}

extension Renews {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfRenewal(of: service, by: actor)
  }
}

extension RenewsInVain {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfRenewal(of: service, by: actor)
  }
}

extension RenewsByQuickLink {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfQuickLink(0, of: service, by: actor)
  }
}

extension RenewsByReplacedLink {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfQuickLink(1, of: service, by: actor)
  }
}

extension IssuesInvoice {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofInvoiceAbout: subject, as: actor)
  }
}

extension PaysInvoice {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofInvoiceAbout: subject, as: actor)
  }
}

extension CancelsInvoice {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofInvoiceAbout: subject, as: actor)
  }
}

extension LatestInvoiceIsFor {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfLatestInvoice() }
}

extension LatestInvoiceBears {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfLatestInvoice() }
}

extension LatestInvoiceIsOf {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfLatestInvoice() }
}

extension InvoicesExist {
  func place(in scene: Scene) throws -> StepPlace? {
    try code.map { .billing(.invoices, as: try scene.view(ofOwner: $0)) }
  }
}

extension InvoiceStandsAs {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.names.invoice(subject.text).map { try scene.place(of: $0) }
  }
}

extension Scene {
  func placeOfRenewal(of name: ServiceName, by actor: Actor) throws -> StepPlace {
    let (service, session) = (try service(name), try view(of: actor))
    let isOwn = service.owner == session.account
    return place(
      ofPayment: RenewalScreen(service.id, named: service.name, expiringOn: service.expiresOn),
      over: isOwn ? ServicesScreen() : ContactsScreen(), of: isOwn ? .services : .contacts,
      as: session)
  }

  /// The page behind the link, which says no more of the owner to whoever has it.
  func placeOfQuickLink(
    _ age: Int, of name: ServiceName, by actor: Actor
  ) throws -> StepPlace {
    let (links, session) = (
      try facts.renewalLinks(of: try service(name).id), try view(of: actor)
    )
    guard links.indices.contains(age) else { return .menu(.mailbox, as: session) }
    return .screens(
      [QuickLinkScreen(links[age].secret, saying: attempt?.done.last?.message)],
      of: session.user == nil ? nil : .home, as: session)
  }
}
