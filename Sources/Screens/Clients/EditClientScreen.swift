import Canvas
import ClientArea
import Store

/// « Modifier les paramètres d'un client »: facts to read, and what staff may change (CLIENTS-3). « Ok » saves,
/// « Annuler » writes nothing.
struct EditClientScreen: FormScreen {
  private let account: AccountName
  var form: Form?

  init(_ account: AccountName) { self.account = account }

  var title: Phrase { ClientFileWords.editTitle }
  var verb: Phrase { ClientFileWords.ok }
  var shape: ScreenShape { .popup(Size(rows: 20, columns: 76)) }

  func heading(in context: Context) -> Phrase { Phrase(name: account.nameAndCode) }

  func fresh(in context: Context) throws -> Form {
    guard let facts = try facts(in: context) else { return Form([]) }
    let details = facts.account.details
    var values = PlacementFields.values(of: facts)
    values[DetailField.company.fieldID] = details.company
    values[DetailField.firstName.fieldID] = details.firstName
    values[DetailField.lastName.fieldID] = details.lastName
    values["registeredOn"] = context.words(facts.account.registeredOn)
    values["registrationIP"] =
      facts.file.map(\.registrationIP).flatMap { $0.isEmpty ? nil : $0 } ?? "—"
    values["login"] = facts.account.login
    return Form(
      try fields(of: facts, showing: nil, in: context), values: values,
      buttons: FormButtons.of(verb, in: context))
  }

  func read(in context: Context) throws -> Form {
    guard let facts = try facts(in: context) else {
      return Form([Field("gone", context.words(ClientWords.none), .note(.plain))])
    }
    var form = try form ?? fresh(in: context)
    form.fields = try fields(of: facts, showing: form, in: context)
    return form
  }

  private func facts(in context: Context) throws -> ClientRecordFile.Facts? {
    try context.desk.answer(ClientRecordFile(account.id), as: context.session)
  }

  private func fields(
    of facts: ClientRecordFile.Facts, showing form: Form?, in context: Context
  ) throws -> [Field] {
    func text(_ field: DetailField, isBeside: Bool = false) -> Field {
      .text(
        field.fieldID, context.words(field.word), limit: TextFormat.longest, isBeside: isBeside)
    }
    let company = facts.account.details.kind.isOrganisation ? [text(.company)] : []
    return company + [
      text(.firstName), text(.lastName, isBeside: true),
      Field("registeredOn", context.words(ClientFileWords.registeredOn), .readOnly),
      Field(
        "registrationIP", context.words(ClientFileWords.registrationIP), .readOnly, isBeside: true),
      .text(
        PlacementFields.phone, context.words(ClientFileWords.verifiedPhone), limit: 40, width: 20),
      .text(
        PlacementFields.remark, context.words(ClientFileWords.remark), limit: TextFormat.longest),
    ] + (try PlacementFields.attitudes(of: facts.file, in: form, context))
      + [
        Field("private", context.words(ClientFileWords.staffOnly), .note(Style(.quiet))),
        try PlacementFields.project(of: facts.file, in: context),
      ] + (try PlacementFields.groups(of: facts.groups, in: context))
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    EditClient(account.id, from: entry(of: form.asOpened), to: entry(of: form))
  }

  private func entry(of form: Form) -> ClientEntry {
    ClientEntry(
      company: form[DetailField.company.fieldID], firstName: form[DetailField.firstName.fieldID],
      lastName: form[DetailField.lastName.fieldID], placed: PlacementFields.placement(in: form))
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      ClientFileWords.whyTheseFields,
      because: [Reason(TheRemarkIsForStaffAlone.self, TheRemarkIsForStaffAlone.statement)])
  }
}
