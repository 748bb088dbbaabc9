import Canvas
import ClientArea
import Store

/// « Créer un nouveau client » (CLIENTS-2). A generated password fills its confirmation, and is shown once.
struct CreateClientScreen: FormScreen {
  var form: Form?
  private var generated: String?
  private var count = 0

  init() {}

  private static let login = DetailField.login.fieldID
  private static let password = DetailField.password.fieldID
  private static let confirmation = DetailField.confirmation.fieldID
  private static let contact = DetailField.firstName.fieldID
  private static let generating = "generate"

  var title: Phrase { ClientListWords.create }
  var verb: Phrase { ClientListWords.creating }
  var shape: ScreenShape { .popup(Size(rows: 20, columns: 76)) }

  func fresh(in context: Context) throws -> Form {
    Form(
      try fields(showing: nil, in: context),
      values: [
        DetailField.kind.fieldID: ClientKind.company.rawValue, DetailField.country.fieldID: "FR",
      ], buttons: FormButtons.of(verb, in: context))
  }

  func read(in context: Context) throws -> Form {
    var form = try form ?? fresh(in: context)
    form.fields = try fields(showing: form, in: context)
    return form
  }

  private func fields(showing form: Form?, in context: Context) throws -> [Field] {
    func text(_ field: DetailField) -> Field {
      .text(field.fieldID, context.words(field.word), limit: TextFormat.longest)
    }
    let isShown = generated != nil && form?[Self.password] == generated
    let note = isShown ? generated.map { context.words(ClientFileWords.generated($0)) } : nil
    return [
      try PlacementFields.project(of: nil, in: context), text(.login),
      Field(Self.password, context.words(DetailField.password.word), .password(limit: 200)),
      Field(
        Self.confirmation, context.words(DetailField.confirmation.word), .password(limit: 200)),
      Field(
        FieldID(Self.generating), context.words(ClientFileWords.generate) + " (F4)", .link),
    ] + (note.map { [Field("generated", $0, .note(Style(.warning)))] } ?? []) + [
      text(.email),
      Field(
        DetailField.country.fieldID, context.words(DetailField.country.word),
        .select(DetailsForm.countries(in: context), width: nil)),
      Field(
        DetailField.kind.fieldID, context.words(DetailField.kind.word),
        .choice(
          [ClientKind.company, .association, .individual].map {
            Field.Choice($0.rawValue, context.words($0.word))
          })),
    ]
      + ((form.map { DetailsForm.kind(in: $0) } ?? .company).isOrganisation
        ? [text(.company)] : [])
      + [
        .text(Self.contact, context.words(ClientWords.contact), limit: TextFormat.longest)
      ]
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    CreateClient(
      ClientDraft(
        login: form[Self.login], password: form[Self.password],
        confirmation: form[Self.confirmation], email: form[DetailField.email.fieldID],
        country: form[DetailField.country.fieldID], kind: DetailsForm.kind(in: form),
        company: form[DetailField.company.fieldID], contact: form[Self.contact]),
      placed: PlacementFields.placement(in: form))
  }

  /// To hash a password takes a while, so the page asks with none whether it may be there.
  func purpose(of form: Form, in context: Context) -> (any Command)? {
    CreateClient(
      ClientDraft(
        login: "", password: nil, confirmation: nil, email: "", country: "", kind: .individual,
        company: "", contact: ""))
  }

  func complete(_ page: inout Page, with form: Form, in context: Context) {
    page.keys.append(
      PageKey(
        changing: Self.generating, [.function(4)], ClientFileWords.generate,
        short: ClientFileWords.generateShort))
  }

  mutating func chose(_ id: String, _ form: Form, in context: Context) throws -> Effect? {
    guard id == Self.generating else { return nil }
    let password = try context.desk.answer(FreshPassword(count), as: context.session)
    count += 1
    generated = password
    var form = form
    form[Self.password] = password
    form[Self.confirmation] = password
    form.errors[Self.password] = nil
    form.errors[Self.confirmation] = nil
    self.form = form
    return .stay
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      ClientFileWords.whyTwoNames,
      because: [Reason(AClientIsCreatedByStaff.self, AClientIsCreatedByStaff.statement)])
  }
}
