import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// SIM-4: what F5 refuses of a form, the trial of the same form refuses.
@Suite struct TriedFormsTests {
  /// A form to be sent, and who opens it.
  struct Tried: Sendable, CustomTestStringConvertible {
    let name: String
    let person: String
    var prepare: @Sendable (Desk, Session) throws -> Void = { _, _ in }
    let open: @Sendable (Desk, Session) throws -> any FormScreen
    var testDescription: String { name }
  }

  private static let (nora, omar, maud) = (
    "nora@hebergeur.example", "omar@hebergeur.example", "maud@lune.example"
  )

  private static let forms: [Tried] =
    EditingForm.all.map {
      Tried(name: $0.name, person: $0.person, prepare: $0.prepare, open: $0.open)
    }
    + SampleDataTests.forms.map { Tried(name: $0.name, person: $0.person, open: $0.open) }
    + [
      Tried(name: "IssueCreditNoteScreen", person: nora) { desk, session in
        IssueCreditNoteScreen(of: try invoice(at: desk, session), whole: true)
      },
      Tried(name: "MessageScreen", person: nora) { _, _ in MessageScreen() },
      Tried(name: "TopUpScreen", person: maud) { _, _ in TopUpScreen() },
      Tried(name: "CorrectBalanceScreen", person: nora) { desk, _ in
        CorrectBalanceScreen(
          of: AccountName(try #require(try desk.reader.account(meantBy: "C-1004"))))
      },
      Tried(name: "CreateOpportunityScreen", person: nora) { _, _ in CreateOpportunityScreen() },
      Tried(name: "RecordOrderScreen", person: nora) { _, _ in RecordOrderScreen() },
      Tried(name: "NewTicketScreen", person: maud) { _, _ in NewTicketScreen() },
      Tried(name: "ChangePasswordScreen", person: maud) { _, _ in ChangePasswordScreen() },
      Tried(name: "ClockDateScreen", person: nora) { _, _ in ClockDateScreen() },
      Tried(name: "ClockDaysScreen", person: nora) { _, _ in ClockDaysScreen() },
    ]

  private static func invoice(
    at desk: Desk, _ session: Session
  ) throws -> InvoiceDetail.Facts {
    let found = try EditingForm.found {
      try desk.reader.invoice(ID($0))
    } where: {
      $0.number == "F2025-00005"
    }
    return try #require(try desk.answer(InvoiceDetail(found.id), as: session))
  }

  /// The form as it opens, and with every text emptied.
  @Test(arguments: forms, [false, true])
  func `what F5 refuses the trial refuses`(_ tried: Tried, emptied: Bool) throws {
    let stage = try ScreenStage(as: tried.person)
    try tried.prepare(stage.desk, stage.program.session)
    var screen = try tried.open(stage.desk, stage.program.session)
    if emptied {
      var form = try screen.read(in: stage.program.context(for: screen))
      for field in form.fields where field.isTyped { form[field.id] = "" }
      screen.form = form
    }
    stage.program.push(screen)
    _ = stage.frame()
    let page = try stage.program.topPage()
    let command = page.trial
    let isPossible = command.map { stage.program.context(for: stage.top).refusal(of: $0) == nil }
    #expect(page.untried == nil || page.tried == nil)
    stage.press(.function(5))
    let errors = stage.formShown?.errors ?? [:]
    #expect(isPossible != true || errors.isEmpty, "\(tried.name): \(errors)")
    if page.untried != nil { #expect(!errors.isEmpty, "\(tried.name) is sent.") }
  }

  @Test
  func `BILL-17: a credit note without its motive is refused as it is sent, and names the field`()
    throws
  {
    let stage = try ScreenStage(as: Self.nora)
    stage.open(
      IssueCreditNoteScreen(
        of: try Self.invoice(at: stage.desk, stage.program.session), whole: true))
    _ = stage.frame()
    stage.press(.function(6))
    #expect(stage.top is IssueCreditNoteScreen)
    #expect(stage.told == "Rien à essayer encore. Motif : le motif, que l'acheteur lira")
    stage.press(.tab)
    stage.type("Erreur")
    stage.press(.function(6))
    #expect(stage.top is TrialScreen)
    #expect(stage.shows("✔ possible"))
  }

  @Test func `a reply is tried with the text that it has`() throws {
    let stage = try ScreenStage(as: Self.nora)
    try stage.go(to: .tickets)
    stage.press(.enter, "r", .function(6))
    #expect(stage.shows("✖ refusé"))
    stage.press(.escape)
    stage.type("Voici.")
    stage.press(.function(6))
    #expect(stage.shows("✔ possible"))
  }

  @Test func `a refusal names the fields by the labels of their form`() throws {
    let stage = try ScreenStage(as: Self.nora)
    let client = try #require(try stage.desk.reader.account(meantBy: "C-1004"))
    stage.open(IssueInvoiceScreen(to: AccountName(client)))
    var screen = try #require(stage.top as? IssueInvoiceScreen)
    var form = try screen.read(in: stage.program.context(for: screen))
    form[DetailField.amount.fieldID] = "0"
    screen.form = form
    stage.program.layers[stage.program.layers.count - 1] = screen
    stage.press(.function(6))
    #expect(stage.top is TrialScreen)
    #expect(stage.shows("Objet : à remplir"))
    #expect(stage.shows("Prix unitaire HT : un montant au-dessus de zéro"))
  }
}

extension Field {
  fileprivate var isTyped: Bool {
    switch kind {
    case .text, .password, .area: true
    case .choice, .column, .select, .checkbox, .link, .readOnly, .heading, .note: false
    }
  }
}
