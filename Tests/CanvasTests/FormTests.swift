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

  @Test func `Tab goes through the fields and the buttons, and round`() {
    var form = owner()
    let rect = block(12, 76)
    var seen: [Form.Focus] = []
    for _ in 0..<9 {
      seen.append(form.focus)
      #expect(form.handle(.tab, in: rect) == .moved)
    }
    #expect(
      seen == [
        .field("status"), .field("name"), .field("siren"), .field("news"), .field("country"),
        .field("password"), .button(0), .button(1), .field("status"),
      ])
    #expect(form.handle(.backTab, in: rect) == .moved)
    #expect(form.handle(.escape, in: rect) == nil)
  }

  @Test func `Space chooses, letters type and Enter goes on`() {
    var form = owner()
    let rect = block(12, 76)
    #expect(form.handle(.right, in: rect) == .moved)
    #expect(form["status"] == "company")
    #expect(form.takesText, "A letter is no key of the screen, though this field takes none")
    #expect(form.handle(.character(" "), in: rect) == .changed("status"))
    #expect(form["status"] == "person")
    #expect(form.isChanged)
    form.settle()
    #expect(!form.isChanged)
    #expect(form.handle(.enter, in: rect) == .moved)
    #expect(form.takesText)
    #expect(form.handle(.control("u"), in: rect) == .changed("name"))
    #expect(form.handle(.paste("Ben\n山田"), in: rect) == .changed("name"))
    #expect(form["name"] == "Ben 山田")
    form.defaultButton = "next"
    #expect(form.handle(.enter, in: rect) == .pressed("next"))
    form.move(to: .field("news"))
    #expect(form.handle(.character(" "), in: rect) == .changed("news"))
    #expect(form.isOn("news"))
    form.move(to: .button(0))
    #expect(form.handle(.right, in: rect) == .moved)
    #expect(form.handle(.enter, in: rect) == .pressed("next"))
  }

  @Test func `a field that goes keeps its value, and the focus stays on something`() {
    var form = owner()
    form.move(to: .field("siren"))
    let all = form.fields
    form.fields.removeAll { $0.id == "siren" }
    #expect(form.focus == .field("status"))
    form.fields = all
    #expect(form["siren"] == "732829321")
    form["siren"] = "1"
    #expect(form.number("siren") == 1)
  }

  @Test func `the first wrong field takes the focus`() {
    var form = owner()
    form.show(["password": "trop court", "siren": "clé fausse"])
    #expect(form.focus == .field("siren"))
    form.show([:])
    #expect(form.errors.isEmpty)
  }

  @Test func `a form can begin at its safe button`() {
    let form = Form(
      [.text("a", "A")], buttons: [Button("cancel", "Annuler")], startsAtButtons: true)
    #expect(form.focus == .button(0))
  }

  @Test func `a high form keeps the focus in sight, and the wheel shows the rest`() {
    var form = Form(
      (0..<20).map { .text(FieldID("f\($0)"), "Champ \($0)") }, buttons: [Button("ok", "Valider")])
    let rect = block(4, 40)
    form.move(to: .field("f10"))
    var frame = Frame(size: Size(rows: 4, columns: 40))
    form.draw(on: &frame, in: rect)
    #expect(frame.lines.contains { $0.hasPrefix("Champ 10") })
    #expect(frame.cursor != nil)
    for _ in 0..<9 {
      _ = form.handle(.mouse(Mouse(.wheelDown, at: Point(row: 1, column: 1))), in: rect)
    }
    #expect(drawn(4, 40) { form.draw(on: &$0, in: $1) }.contains("Valider"))
    #expect(form.focus == .field("f10"))
    _ = form.handle(.tab, in: rect)
    #expect(drawn(4, 40) { form.draw(on: &$0, in: $1) }.contains("Champ 11"))
  }

  @Test func `clicks choose, check, press and place the cursor`() {
    var form = owner()
    let rect = block(12, 76)
    func click(_ row: Int, _ column: Int) -> Form.Event? {
      form.handle(.mouse(Mouse(.click, at: Point(row: row, column: column))), in: rect)
    }
    #expect(click(1, 29) == .changed("status"))
    #expect(click(2, 16) == .moved)
    #expect(form.handle(.character("x"), in: rect) == .changed("name"))
    #expect(form["name"] == "Gxîte des Pins")
    #expect(click(3, 1) == .changed("news"))
    #expect(click(7, 50) == .pressed("cancel"))
    #expect(click(11, 0) == nil)
    #expect(click(-4, 500) == nil)
  }

  @Test func `a text of several lines is a field like another`() {
    var form = Form([Field("text", "Demande", .area(limit: 100, rows: 3)), .text("b", "B")])
    let rect = block(6, 40)
    for key in [Key.character("a"), .enter, .character("b")] { _ = form.handle(key, in: rect) }
    #expect(form["text"] == "a\nb")
    #expect(form.handle(.up, in: rect) == .moved)
    #expect(form.focus == .field("text"))
    #expect(form.handle(.tab, in: rect) == .moved)
    #expect(form.focus == .field("b"))
  }
}
