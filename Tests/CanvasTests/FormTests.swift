import Testing

@testable import Canvas

@Suite struct FormTests {
  private static let status = [
    Field.Choice("company", "Société"), Field.Choice("person", "Particulier"),
  ]

  private func owner() -> Form {
    Form(
      [
        Field("head", "▾ Mode avancé", .heading),
        Field("status", "Statut", .choice(Self.status)),
        .text("name", "Société"),
        .text("siren", "SIREN", limit: 9, width: 10, isBeside: true),
        Field("news", "Recevoir les nouvelles", .checkbox),
        Field(
          "country", "Pays",
          .select([Field.Choice("fr", "France"), Field.Choice("it", "Italie")], width: nil)),
        Field("password", "Mot de passe", .password(limit: 50)),
      ],
      values: [
        "status": "company", "name": "Gîte des Pins", "siren": "732829321", "country": "fr",
      ],
      buttons: [Button("cancel", "Annuler"), Button("next", "Récapitulatif ›")])
  }

  @Test func `a form stands in columns with its buttons below`() {
    var form = owner()
    form.errors["siren"] = "clé de contrôle fausse"
    #expect(
      drawn(12, 76) { form.draw(on: &$0, in: $1) } == """
        ▾ Mode avancé
        Statut        (•) Société  ( ) Particulier
        Société       [Gîte des Pins                   ]  SIREN [732829321 ]
                                                            ✖ clé de contrôle fausse
        [ ] Recevoir les nouvelles
        Pays          [France  ▾]
        Mot de passe  [                              ]

                                                   [ Annuler ]   [ Récapitulatif › ]



        """)
  }

  @Test func `a narrow form puts fields below each other`() {
    #expect(
      drawn(14, 34) { owner().draw(on: &$0, in: $1) } == """
        ▾ Mode avancé
        Statut     (•) Société
                   ( ) Particulier
        Société    [Gîte des Pins        ]
        SIREN      [732829321 ]
        [ ] Recevoir les nouvelles
        Pays       [France  ▾]
        Mot de pa… [                     ]

         [ Annuler ]   [ Récapitulatif › ]




        """)
  }

  @Test func `an open list covers what is below it`() {
    var form = owner()
    form.move(to: .field("country"))
    _ = form.handle(.character(" "), in: block(12, 76))
    _ = form.handle(.down, in: block(12, 76))
    #expect(
      drawn(12, 76) { form.draw(on: &$0, in: $1) } == """
        ▾ Mode avancé
        Statut        (•) Société  ( ) Particulier
        Société       [Gîte des Pins                   ]  SIREN [732829321 ]
        [ ] Recevoir les nouvelles
        Pays          [France  ▾]
        Mot de passe  ┌─────────┐                    ]
                      │  France │
                      │▸ Italie │                  [ Annuler ]   [ Récapitulatif › ]
                      └─────────┘



        """)
    #expect(form.handle(.enter, in: block(12, 76)) == .changed("country"))
    #expect(form["country"] == "it")
  }
}
