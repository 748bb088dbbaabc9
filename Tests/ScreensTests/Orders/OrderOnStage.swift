import Canvas
import ClientArea
import Testing

@testable import Screens

extension ScreenStage {
  /// Opens the order form and types a new contact's details into « Mode avancé ».
  /// - Parameter fields: those that are left empty, by the names of `DetailField`.
  func fillInNewContact(
    for service: String = "gite-des-pins.example", named company: String = "Gîte des Mouettes",
    siren: String = "732829320", email: String = "salome@mouettes.example",
    leavingOut fields: [String] = []
  ) throws {
    try go(to: .order)
    press(.enter)
    type(service)
    press(.tab, .tab, .enter)
    click("Créer un nouveau contact")
    let texts: [(DetailField, String)] = [
      (.company, company), (.siren, siren), (.vatNumber, ""), (.firstName, "Salomé"),
      (.lastName, "Le Goff"), (.email, email), (.phone, "+33 2 61 91 10 50"),
      (.street, "3 chemin des Pins"), (.postcode, "35400"), (.city, "Saint-Malo"),
    ]
    press(.tab)
    for (field, text) in texts {
      press(.tab)
      if !fields.contains(field.rawValue) { press(.paste(text)) }
    }
  }
}
