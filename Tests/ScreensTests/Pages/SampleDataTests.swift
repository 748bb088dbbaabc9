import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Ctrl-O fills the empty fields of a form with invented data, which every rule of the form takes.
@Suite struct SampleDataTests {
  /// A form with much to type in, and who opens it.
  struct Sampled: Sendable, CustomTestStringConvertible {
    let name: String
    let person: String
    let open: @Sendable (Desk, Session) throws -> any FormScreen
    var testDescription: String { name }
  }

  private static let nora = "nora@hebergeur.example"
  private static let maud = "maud@lune.example"

  private static func account(_ session: Session) throws -> ID<ClientAccount> {
    try #require(session.account)
  }

  static let forms: [Sampled] = [
    Sampled(name: "OpenAccountScreen", person: "ines@trame.example") { _, _ in OpenAccountScreen()
    },
    Sampled(name: "CreateClientScreen", person: nora) { _, _ in CreateClientScreen() },
    Sampled(name: "PayerFormScreen", person: maud) { _, _ in PayerFormScreen() },
    Sampled(name: "IssueInvoiceScreen", person: "omar@hebergeur.example") { _, _ in
      IssueInvoiceScreen()
    },
    Sampled(name: "AddContactScreen", person: maud) { _, session in
      AddContactScreen(to: try account(session))
    },
    Sampled(name: "AddPersonScreen", person: maud) { _, session in
      AddPersonScreen(to: nil, of: try account(session))
    },
    Sampled(name: "ProductFormScreen", person: "omar@hebergeur.example") { _, _ in
      ProductFormScreen()
    },
    Sampled(name: "DiscountFormScreen", person: "omar@hebergeur.example") { _, _ in
      DiscountFormScreen(for: nil)
    },
  ]

  /// The form after the key, and what it would order.
  @Test(arguments: forms)
  func `what it fills in is accepted, or refused for nothing in a field`(_ sampled: Sampled) throws
  {
    for language in Language.allCases {
      let stage = try ScreenStage(as: sampled.person, speaking: language)
      stage.program.push(try sampled.open(stage.desk, stage.program.session))
      _ = stage.frame()
      let before = try stage.program.topPage()
      guard before.key(SampleData.id) != nil else {
        // Few fields: the key is not worth its place.
        let form = try #require(before.content as? Form)
        #expect(SampleData.keys(for: form).isEmpty)
        continue
      }
      stage.press(.control("o"))
      let page = try stage.program.topPage()
      let form = try #require(page.content as? Form)
      #expect(form.isChanged)
      guard let command = page.trial else {
        // What is to be chosen from a list is the person's to choose.
        let isOpen = form.fields.contains { field in
          if case .select = field.kind { form[field.id].isEmpty } else { false }
        }
        #expect(isOpen, "\(sampled.name): \(form)")
        continue
      }
      let refusal = stage.program.context(for: stage.top).refusal(of: command)
      #expect(
        Self.problems(refusal, ofFilled: form, from: try #require(before.content as? Form)) == [],
        "\(sampled.name): \(String(describing: refusal))")
      let depth = stage.program.layers.count
      stage.press(.function(5))
      #expect(
        refusal != nil || stage.program.layers.count < depth || stage.top is any FormScreen == false
      )
    }
  }

  @Test func `most of them have the key, and one in which anything would be a guess has it not`()
    throws
  {
    var count = 0
    for sampled in Self.forms {
      let stage = try ScreenStage(as: sampled.person)
      stage.program.push(try sampled.open(stage.desk, stage.program.session))
      if try stage.program.topPage().key(SampleData.id) != nil { count += 1 }
    }
    #expect(count >= 4)
    let stage = try ScreenStage(as: Self.maud)
    stage.open(QuickLinkEntryScreen())
    #expect(try stage.program.topPage().key(SampleData.id) == nil)
  }

  /// What is refused of the fields that were filled in; what is to be chosen is the person's to choose.
  private static func problems(
    _ refusal: Refusal?, ofFilled form: Form, from empty: Form
  ) -> [FieldProblem] {
    (refusal?.problems ?? []).filter { problem in
      let id = problem.field.fieldID
      return empty[id].isEmpty && !form[id].isEmpty
    }
  }

  @Test func `the ten fields of a new contact are filled in, and what was typed stays`() throws {
    let stage = try ScreenStage(as: "yann@kerval.example")
    let offer = try #require(
      try stage.desk.answer(Catalogue(), as: stage.program.session).first {
        $0.product.kind == .hosting
      })
    var screen = OrderOptionsScreen(offer.product)
    screen.isUnfolded = true
    screen.form[OrderOptionsScreen.beneficiary] = OrderOptionsScreen.Choice.newClient.rawValue
    screen.form[DetailField.city.fieldID] = "Brest"
    stage.open(screen)
    _ = stage.frame()
    stage.press(.control("o"))
    #expect(stage.shows("Atelier des Ondes"))
    #expect(stage.shows("Brest"))
    stage.press(.function(5))
    #expect(stage.top is OrderRecapScreen)
    stage.press(.escape)
    try stage.go(to: .home)
  }

  @Test func `each language of a message gets its own words, whatever the interface speaks`() throws
  {
    for language in Language.allCases {
      let stage = try ScreenStage(as: Self.nora, speaking: language)
      stage.open(MessageScreen())
      _ = stage.frame()
      stage.press(.control("o"))
      let form = try #require(stage.formShown)
      #expect(form[DetailField.subject.fieldID(in: .fr)] == "Une question d'exemple")
      #expect(form[DetailField.subject.fieldID(in: .it)] == "Una domanda d'esempio")
      #expect(form[DetailField.text.fieldID(in: .en)].hasPrefix("This is an invented text"))
    }
  }

  @Test func `one field for a person holds the whole name`() throws {
    let stage = try ScreenStage(as: Self.nora)
    stage.open(CreateClientScreen())
    _ = stage.frame()
    stage.press(.control("o"))
    #expect(stage.formShown?[DetailField.firstName.fieldID] == "Ada Verne")
  }

  @Test func `nothing of it is anybody's, and everything is for examples`() {
    for field in DetailField.allCases {
      for language in Language.allCases {
        for text in SampleData.texts(for: field.fieldID, in: language) where text.contains(".") {
          let isSentence = field == .text && text.hasSuffix(".")
          #expect(text.hasSuffix(".example") || isSentence, "\(text)")
        }
      }
    }
  }

  @Test func `what it says is in the language of whoever fills in`() throws {
    for language in Language.allCases {
      let stage = try ScreenStage(as: Self.nora, speaking: language)
      stage.open(CreateClientScreen())
      _ = stage.frame()
      stage.press(.control("o"))
      let form = try #require(try stage.program.topPage().content as? Form)
      let said = form[DetailField.company.fieldID]
      let meant =
        switch language {
        case .fr: "Atelier des Ondes"
        case .it: "Bottega delle Onde"
        case .en: "Wave Workshop"
        }
      #expect(said == meant)
    }
  }

  /// Whatever form somebody can come to.
  @Test(arguments: ListWalk.Role.all)
  func `in every form, each field is filled with what the form accepts`(
    _ role: ListWalk.Role
  ) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    var sampled = 0
    for found in walk.forms {
      let stage = try found.arrive()
      let before = try stage.program.topPage()
      guard before.key(SampleData.id) != nil else { continue }
      sampled += 1
      stage.press(.control("o"))
      let page = try stage.program.topPage()
      guard case .form(let body) = page.body, case .form(let empty) = before.body else { continue }
      let form = body.form
      #expect(form.isChanged, "\(found.name)")
      #expect(form.errors.isEmpty, "\(found.name): \(form.errors)")
      // What is left empty may be left empty, or is the person's to choose.
      guard let command = page.trial else { continue }
      let refusal = stage.program.context(for: stage.top).refusal(of: command)
      #expect(
        Self.problems(refusal, ofFilled: form, from: empty.form) == [],
        "\(found.name): \(String(describing: refusal))")
    }
    #expect(!walk.forms.isEmpty)
    if role.testDescription == "staff" { #expect(sampled > 4) }
  }
}
