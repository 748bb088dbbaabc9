import ClientArea
package import Store

extension WorldFile {
  /// Makes the world in a desk that holds nothing yet and was opened with `start`: what is there on the first
  /// day, then what happened until today.
  /// - Throws: a `WorldFileError` that names the part that cannot be; a `StoreError`.
  package func make(
    in desk: Desk, offering catalogue: CatalogueFile, passwords: WorldPasswords = WorldPasswords()
  ) throws {
    let builder = WorldBuilder(desk, passwords: passwords)
    try builder.together {
      for item in catalogue.products {
        try builder.addProduct(item)
      }
      try addPeople(with: builder)
      try addPersons(with: builder)
      try addThings(with: builder)
      try addAccesses(with: builder)
      for procedure in procedures {
        try builder.setProcedure(procedure.kind, to: procedure.plan)
      }
      if let vat { try builder.setVATCases(vat.cases) }
      if let seller { try builder.setSeller(seller.seller) }
      for number in unknownVATNumbers { try builder.setVIES(knows: false, number) }
    }
    try catalogue.placeProcedures(in: desk)
    let history = WorldHistory(of: self, at: desk, with: builder)
    try history.happen()
  }

  private func addPeople(with builder: WorldBuilder) throws {
    for (index, person) in staff.enumerated() {
      try part("staff", index, ["email": person.email]) {
        try builder.addInternalUser(
          person.email, firstName: person.firstName, lastName: person.lastName,
          language: person.language, password: person.password, role: person.role)
      }
    }
    for (index, person) in users.enumerated() {
      try part("users", index, ["email": person.email]) {
        try builder.addUser(
          person.email, firstName: person.firstName, lastName: person.lastName,
          language: person.language, password: person.password)
      }
    }
    for (index, account) in accounts.enumerated() {
      var names = ["code": account.code, "login": account.login ?? ""]
      for (index, owner) in account.owners.enumerated() { names["owners[\(index)]"] = owner }
      try part("accounts", index, names) {
        try builder.addAccount(
          account.code, details: account.details, owners: account.owners, login: account.login,
          isAdvancedModeOn: account.isAdvancedModeOn, registeredOn: account.registeredOn)
        if account.isAgency { try builder.setAgency(account.code) }
        if account.balance != .zero {
          try builder.setBalance(of: account.code, to: account.balance)
        }
        if let address = account.registrationIP {
          try builder.setRegistrationIP(of: account.code, to: address)
        }
      }
    }
    for (index, payer) in payers.enumerated() {
      try part("payers", index, ["account": payer.account]) {
        try builder.addPayer(payer.party, of: payer.account)
      }
    }
  }

  private func addRenewals(with builder: WorldBuilder) throws {
    for (index, card) in cards.enumerated() {
      try part("cards", index, ["account": card.account]) {
        try builder.saveCard(card.outcome, of: card.account)
      }
    }
    for (index, renewal) in automaticRenewals.enumerated() {
      let names = ["account": renewal.account, "service": renewal.service]
      try part("automaticRenewals", index, names) {
        try builder.setAutomaticRenewal(
          of: renewal.service, kind: renewal.kind, by: renewal.account, since: renewal.since)
      }
    }
  }

  private func addAccesses(with builder: WorldBuilder) throws {
    for (list, role, accesses) in [
      ("contacts", AccessRole.contact, contacts), ("guests", .guest, guests),
    ] {
      for (index, access) in accesses.enumerated() {
        try part(list, index, ["user": access.user, "account": access.account]) {
          try builder.addAccess(
            of: access.user, to: access.account, as: role, allowing: access.permissions,
            since: access.since)
        }
      }
    }
  }

  private func addThings(with builder: WorldBuilder) throws {
    for (index, service) in services.enumerated() {
      let names = [
        "name": service.name, "owner": service.owner,
        "product": service.product ?? service.kind.rawValue,
      ]
      try part("services", index, names) {
        try builder.addService(
          service.name, kind: service.kind, of: service.owner, expiringOn: service.expiresOn,
          product: service.product, openedOn: service.openedOn)
      }
    }
    for (index, link) in technicalLinks.enumerated() {
      try part("technicalLinks", index, ["contact": link.contact, "service": link.service]) {
        try builder.addTechnicalLink(
          of: link.contact, on: link.service, kind: link.kind, since: link.since)
      }
    }
    try addRenewals(with: builder)
    for (index, link) in administrativeLinks.enumerated() {
      try part("administrativeLinks", index, ["contact": link.contact, "for": link.principal]) {
        try builder.addAdministrativeLink(
          of: link.contact, for: link.principal, since: link.since)
      }
    }
  }

  /// Makes one part of the file, and tells of a fault where it stands.
  /// - Parameter names: what the part's members say, to find the one that is at fault.
  func part<Made>(
    _ list: String, _ index: Int, _ names: [String: String], _ body: () throws -> Made
  ) throws {
    do {
      _ = try body()
    } catch let problem as WorldProblem {
      throw error(problem, at: "\(list)[\(index)]", among: names)
    }
  }

  /// The fault of a part of the file, in the member that says what the problem is about.
  func error(
    _ problem: WorldProblem, at path: String, among names: [String: String]
  ) -> WorldFileError {
    let member = names.filter { $0.value == problem.culprit }.map(\.key).min()
    return WorldFileError(
      file: name, path: member.map { "\(path).\($0)" } ?? path, problem: problem)
  }
}

extension WorldProblem {
  /// The text that is at fault, where it is one text.
  fileprivate var culprit: String? {
    switch self {
    case .noneOf(let text, _), .unfit(let text, _), .taken(let text), .unknown(_, let text): text
    case .syntax, .expected, .missing, .unknownName, .outOfOrder, .malformed, .refused: nil
    }
  }
}
