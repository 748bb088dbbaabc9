import ClientArea

@testable import Store

/// The town of the tests about who pays: Lune owns a hosting, and Studio is its technical contact.
class TownWithAContact {
  let town: Town
  let lune: ClientAccount
  let studio: ClientAccount
  let hosting: Service
  let asLune: Session
  let asStudio: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    studio = try town.account("Studio")
    hosting = try town.service("lune.example", of: lune, expiresIn: 30)
    try town.technicalLink(studio, on: hosting)
    asLune = try town.session(of: lune)
    asStudio = try town.session(of: studio)
  }
}
