import Testing

/// An order for a client who is not there yet, typed in by hand from the first key to the receipt.
@Suite struct NewContactOrderTests {
  @Test func `a webmaster orders for a new contact, mends a wrong SIREN, and pays`() throws {
    let session = try TerminalSession(
      .init(arguments: ["--memory", "--as", "yann@kerval.example"], columns: 110, rows: 36))
    try session.screen(showing: "Atelier Kerval (C-1002)")
    try session.press("Tab")
    try session.press("Down", "Down", "Down", "Enter")
    try session.screen(showing: "1 sur 4 : produit", "Hébergement Unique")
    try session.press("Enter")
    try session.screen(showing: "2 sur 4 : options")
    try session.type("pins-neufs.example")
    try session.press("F4", "Down", "Space")
    try session.screen(showing: "SIREN", "Téléphone")

    try session.press("Tab")
    try fill(session, ["Les Pins SARL", "732829321", "", "Zoé", "Pin", "zoe@pins.example"])
    try fill(session, ["02 99 00 00 00", "3 chemin des Pins", "35400", "Saint-Malo"])
    try session.press("F5")
    try session.screen(showing: "clé de contrôle fausse : vérifiez la fin", "Les Pins SARL")
    try session.press("BSpace")
    try session.type("0")
    try session.press("F5")
    try session.screen(
      showing: "3 sur 4 : récapitulatif", "Les Pins SARL — nouveau compte",
      "Atelier Kerval (C-1002)",
      "72,00 €")

    try session.press("Right", "Enter")
    try session.screen(showing: "pins-neufs.example est ouvert", "ouverture de compte")
  }

  /// Types values into fields, each reached by Tab from the one before.
  private func fill(_ session: TerminalSession, _ values: [String]) throws {
    for value in values {
      try session.press("Tab")
      if !value.isEmpty { try session.type(value) }
    }
  }
}
