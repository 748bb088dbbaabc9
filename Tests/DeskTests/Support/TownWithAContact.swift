import ClientArea

@testable import Store

/// Lune owns a hosting, and Studio is its technical contact.
class TownWithAContact: TownOfTwo {
  let hosting: Service
  let link: TechnicalLink

  init(luneSpeaks language: Language = .fr, expiresIn days: Int = 30) throws {
    let town = try Town()
    let lune = try town.account("Lune", language: language)
    let studio = try town.account("Studio")
    hosting = try town.service("lune.example", of: lune, expiresIn: days)
    link = try town.technicalLink(studio, on: hosting)
    try super.init(town, lune, studio)
  }
}
