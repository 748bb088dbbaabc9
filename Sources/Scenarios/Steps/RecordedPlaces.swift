import ClientArea
import Screens

// Where the steps that only recordings need happen.

extension LogsInRightly {
  func place(in scene: Scene) throws -> StepPlace? {
    try LogsIn(actor: actor).place(in: scene)
  }
}

extension ChangesPasswordUnsaid {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.profile, as: try scene.view(of: actor))
  }
}

extension AddsPayer {
  func place(in scene: Scene) throws -> StepPlace? {
    .billing(.payers, as: try scene.view(of: actor))
  }
}

extension RemovesPayer {
  func place(in scene: Scene) throws -> StepPlace? {
    .billing(.payers, as: try scene.view(of: actor))
  }
}

extension ResignsAsAdministrativeContact {
  func place(in scene: Scene) throws -> StepPlace? {
    .contacts(.administrative, as: try scene.view(of: actor))
  }
}

extension PaysWaitingOrder {
  func place(in scene: Scene) throws -> StepPlace? {
    .screens([OrderScreen(), OrdersScreen()], of: .order, as: try scene.view(of: actor))
  }
}

extension PaysWaitingOrderInVain {
  func place(in scene: Scene) throws -> StepPlace? {
    .screens([OrderScreen(), OrdersScreen()], of: .order, as: try scene.view(of: actor))
  }
}

extension CancelsWaitingOrder {
  func place(in scene: Scene) throws -> StepPlace? {
    .screens([OrderScreen(), OrdersScreen()], of: .order, as: try scene.view(of: actor))
  }
}

extension RenewsForPayer {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfRenewal(of: service, by: actor)
  }
}

extension RenewsAndAbandons {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfRenewal(of: service, by: actor)
  }
}

extension RenewsFromOldPage {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfRenewal(of: service, by: actor)
  }
}

extension RenewsByQuickLinkInVain {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfQuickLink(0, of: service, by: actor)
  }
}

extension RenewsByEarlierLink {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.placeOfQuickLink(rank - 1, of: service, by: actor)
  }
}

extension RenewsByUnknownLink {
  func place(in scene: Scene) throws -> StepPlace? {
    .screens([QuickLinkEntryScreen()], of: nil, as: try scene.view(of: actor))
  }
}

extension IssuesInvoiceDueIn {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofInvoiceAbout: subject, as: actor)
  }
}

extension PaysInvoiceInVain {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofInvoiceAbout: subject, as: actor)
  }
}

extension TopsUpInVain {
  func place(in scene: Scene) throws -> StepPlace? {
    .billing(.balance, as: try scene.view(of: actor))
  }
}

extension ReadsMail {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.mailbox, as: try scene.view(of: actor))
  }
}

extension OpensTicketSaying {
  func place(in scene: Scene) throws -> StepPlace? {
    try scene.place(ofTicketAbout: subject.text, as: scene.view(of: actor))
  }
}

extension TimePassesUntilTime {
  func place(in scene: Scene) -> StepPlace? { .simulator(.clock) }
}
