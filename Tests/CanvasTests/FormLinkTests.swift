import Testing

@testable import Canvas

/// Links in forms, and values that come later.
@Suite struct FormLinkTests {
  @Test func `a link tells its name by Enter, Space and click`() {
    var form = Form(
      [.text("name", "Nom"), Field("more", "▸ Mode avancé", .link)],
      buttons: [Button("go", "Aller")])
    let rect = Rect(row: 0, column: 0, rows: 8, columns: 40)
    #expect(form.handle(.tab, in: rect) == .moved)
    #expect(form.focus == .field("more"))
    #expect(form.handle(.enter, in: rect) == .pressed("more"))
    #expect(form.handle(.character(" "), in: rect) == .pressed("more"))
    let click = Key.mouse(Mouse(.click, at: Point(row: 1, column: 3)))
    #expect(form.handle(click, in: rect) == .pressed("more"))
  }

  @Test func `first values given later count as unchanged`() {
    var form = Form([.text("name", "Nom"), .text("city", "Ville")], values: ["name": "Anne"])
    form.setDefaults(["name": "Zoé", "city": "Rennes"])
    #expect(form["name"] == "Anne")
    #expect(form["city"] == "Rennes")
    #expect(!form.isChanged)
    form["city"] = "Brest"
    #expect(form.isChanged)
  }
}
