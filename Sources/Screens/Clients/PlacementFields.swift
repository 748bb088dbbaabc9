import Canvas
import ClientArea
import Store

/// The fields by which staff files a client: project, groups, verified phone, remark, attitude. The forms that create
/// and edit a client share them.
enum PlacementFields {
  static let project = DetailField.project.fieldID
  static let phone = DetailField.phone.fieldID
  static let remark = DetailField.text.fieldID
  static let attitude = DetailField.attitude.fieldID
  static let newAttitude: FieldID = "newAttitude"

  /// The names that may be chosen: those in use, and those that the client has already.
  private static func labels(
    _ kind: LabelKind, besides kept: Set<Int>, in context: Context
  ) throws -> [ClientLabels.Item] {
    try context.desk.answer(ClientLabels(kind), as: context.session).filter {
      $0.archivedOn == nil || kept.contains($0.label.value)
    }
  }

  static func project(of file: ClientFile?, in context: Context) throws -> Field {
    let kept = Set([file?.project?.value].compactMap { $0 })
    return Field(
      project, context.words(DetailField.project.word),
      .select(
        [Field.Choice("", "—")]
          + (try labels(.project, besides: kept, in: context)).map {
            Field.Choice("\($0.label.value)", $0.name)
          }, width: nil))
  }

  /// Attitudes are chosen by their names; the last line asks for one that is not there yet.
  static func attitudes(
    of file: ClientFile?, in form: Form?, _ context: Context
  ) throws -> [Field] {
    let kept = Set([file?.attitude?.value].compactMap { $0 })
    let known = try labels(.attitude, besides: kept, in: context)
    let choice = Field(
      attitude, context.words(DetailField.attitude.word),
      .select(
        [Field.Choice("", "—")]
          + known.map { Field.Choice($0.name, context.words(Attitude.word(of: $0.name))) }
          + [Field.Choice(addition, context.words(ClientFileWords.addAttitude))], width: nil))
    guard form?[attitude] == addition else { return [choice] }
    return [
      choice,
      .text(
        newAttitude, context.words(ClientFileWords.newAttitude), limit: TextFormat.longest),
    ]
  }

  /// What the choice of another attitude holds; no name is like it, since names have no control characters.
  private static let addition = "\u{1}"

  /// One box a group.
  static func groups(of memberships: [ClientGroup], in context: Context) throws -> [Field] {
    let groups = try labels(.group, besides: Set(memberships.map(\.id.value)), in: context)
    guard !groups.isEmpty else { return [] }
    return [Field("groups", context.words(MenuPlace.groups.word), .heading)]
      + groups.map { Field(box(of: $0.label.value), $0.name, .checkbox) }
  }

  static func values(of facts: ClientRecordFile.Facts) -> [FieldID: String] {
    var values: [FieldID: String] = [
      project: facts.file?.project.map { "\($0.value)" } ?? "",
      phone: facts.file?.verifiedPhone ?? "", remark: facts.file?.remark ?? "",
      attitude: facts.attitude?.name ?? "",
    ]
    for group in facts.groups { values[box(of: group.id.value)] = "true" }
    return values
  }

  static func placement(in form: Form) -> ClientPlacement {
    let chosen = form[attitude]
    let groups = form.fields.compactMap { field in
      field.id.name.hasPrefix(prefix) && form.isOn(field.id)
        ? Int(field.id.name.dropFirst(prefix.count)) : nil
    }
    return ClientPlacement(
      project: Int(form[project]).map { ID($0) }, groups: groups.map { ID($0) },
      verifiedPhone: form[phone], remark: form[remark],
      attitude: chosen == addition ? form[newAttitude] : chosen)
  }

  private static let prefix = "group "
  private static func box(of group: Int) -> FieldID { FieldID(prefix + "\(group)") }
}
