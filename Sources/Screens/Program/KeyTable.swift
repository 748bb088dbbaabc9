package import ClientArea
package import Store

/// The keys of one screen, as people may look them up outside the interface too.
package struct KeyTable {
  /// « services », or « everywhere ».
  package let name: String
  package let title: Phrase
  package let keys: [PageKey]

  /// The keys that work everywhere, then those of each screen of the menu, in the world at a desk. A screen
  /// opens for the first person whose menu has it.
  package static func all(at desk: Desk, in surroundings: Surroundings) throws -> [KeyTable] {
    let everywhere = KeyTable(
      name: "everywhere",
      title: Phrase(fr: "Partout", it: "Ovunque", en: "Everywhere"),
      keys: GlobalKey.all.map(\.info))
    return try [everywhere]
      + MenuPlace.allCases.compactMap { place in
        guard let session = try place.firstSession(at: desk) else { return nil }
        let program = try Program(
          at: desk, in: surroundings, speaking: .fr, as: session, opening: place)
        return KeyTable(name: place.rawValue, title: place.word, keys: try program.keys)
      }
  }
}

extension Program {
  /// An interface that stands at a screen of the menu.
  package init(
    at desk: Desk, in surroundings: Surroundings, speaking language: Language, as session: Session,
    opening place: MenuPlace
  ) throws {
    try self.init(at: desk, in: surroundings, speaking: language, as: session)
    go(to: place)
  }

  /// The key table of the screen on top.
  var keys: [PageKey] {
    get throws { try topPage().keys }
  }
}

extension MenuPlace {
  /// The first person whose menu has it: a client who owns an account, or staff.
  package func firstSession(at desk: Desk) throws -> Session? {
    for person in try desk.answer(LoginPeople(), as: .visitor) {
      let isStaff = person.kind == .internal
      guard self == .simulator || MenuPlace.all(forStaff: isStaff).contains(self) else { continue }
      if isStaff { return Session(user: person.user, account: nil) }
      if let account = try desk.reader.accounts(ownedBy: person.user).first {
        return Session(user: person.user, account: account.id)
      }
    }
    return nil
  }
}
