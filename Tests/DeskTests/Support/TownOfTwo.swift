import ClientArea

@testable import Store

/// A town with two clients and whoever acts for them: Lune and Studio.
class TownOfTwo {
  let town: Town
  let lune: ClientAccount
  let studio: ClientAccount
  let asLune: Session
  let asStudio: Session

  init(_ town: Town, _ lune: ClientAccount, _ studio: ClientAccount) throws {
    self.town = town
    self.lune = lune
    self.studio = studio
    asLune = try town.session(of: lune)
    asStudio = try town.session(of: studio)
  }

  convenience init() throws {
    let town = try Town()
    try self.init(town, town.account("Lune"), town.account("Studio"))
  }
}

/// Studio orders in the advanced mode; the e-mail address that it types is a client's already (ORDER-8).
class TownWithAKnownClient: TownOfTwo {
  init() throws {
    let town = try Town()
    try super.init(
      town, town.account("Lune Secrète", email: "known@client.test", language: .en),
      town.account("Studio", isAdvancedModeOn: true))
  }
}
