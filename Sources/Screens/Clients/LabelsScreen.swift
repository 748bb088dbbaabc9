package import Canvas
package import ClientArea
package import Store

/// « Groupes », « Projets » and « Particularités »: the names under which staff files clients, with how many there are
/// (CLIENTS-9, CLIENTS-14).
package struct LabelsScreen: ShortListScreen {
  private let kind: LabelKind
  package var list = ShortList<LabelID>()

  package init(_ kind: LabelKind) { self.kind = kind }

  package var title: Phrase { LabelWords.title(of: kind) }

  package func items(in context: Context) throws -> [ClientLabels.Item] {
    try context.desk.answer(ClientLabels(kind), as: context.session)
  }

  package func identity(of item: ClientLabels.Item) -> LabelID { item.label }

  package func heading(in context: Context) -> String { context.words(title) }

  package func row(of item: ClientLabels.Item, in context: Context) -> ListRow {
    let name = LabelWords.name(of: item, in: context)
    return ListRow(
      item.label,
      [
        Table.Cell(name), Table.Cell(item.clients.text ?? "0"),
        LabelWords.state(archivedOn: item.archivedOn, in: context),
      ], copies: .name(name))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(
        context.words(DetailField.serviceName.word), minimum: 20, ideal: 40, isFlexible: true),
      Table.Column(context.words(MenuPlace.clients.word), minimum: 8, ideal: 10, alignment: .right),
      Table.Column(context.words(ClientListWords.state), minimum: 12, ideal: 28, priority: 1),
    ]
  }

  package func keys(on item: ClientLabels.Item?, in context: Context) -> [PageKey] {
    let kind = kind
    let create = PageKey(
      "create", ["n"], LabelWords.create(kind), short: ClientListWords.creating
    ) { .open(LabelNameScreen(creating: kind)) }
    guard let item else { return [create] }
    return [
      PageKey("open", [.enter], LabelWords.clients, short: LabelWords.clientsShort) {
        .open(ClientsScreen(of: LabelWords.filter(by: item.label)))
      },
      PageKey("rename", ["m"], LabelWords.rename, short: LabelWords.renaming) {
        .open(LabelNameScreen(renaming: item.label, from: item.name))
      },
      PageKey(
        "remove", ["d"], RemoveClientLabel(item.label).title, short: ClientListWords.deleting,
        orders: RemoveClientLabel(item.label), in: context
      ) {
        .open(
          ConfirmScreen(
            LabelWords.title(of: kind), LabelWords.question(item),
            doing: RemoveClientLabel(item.label), called: ClientListWords.deleting))
      },
    ] + discounts(of: item) + [create]
  }

  /// Only groups have discounts (CLIENTS-10).
  private func discounts(of item: ClientLabels.Item) -> [PageKey] {
    guard case .group(let group) = item.label else { return [] }
    return [DiscountKeys.of(.group(group), called: item.name)]
  }

  package func empty(in context: Context) -> Phrase { LabelWords.none }

  package func explanation(of item: ClientLabels.Item?, in context: Context) -> Explanation? {
    Explanation(
      LabelWords.why,
      because: [Reason(WhatIsReferredToIsArchived.self, WhatIsReferredToIsArchived.statement)])
  }
}

/// Asks for a name of one of the lists.
struct LabelNameScreen: FormScreen {
  private let kind: LabelKind
  private let label: LabelID?
  private let name: String
  var form: Form?

  init(creating kind: LabelKind) {
    self.kind = kind
    label = nil
    name = ""
  }

  init(renaming label: LabelID, from name: String) {
    kind = label.kind
    self.label = label
    self.name = name
  }

  private static let field = DetailField.serviceName.fieldID

  var title: Phrase { label == nil ? LabelWords.create(kind) : LabelWords.rename }
  var verb: Phrase { label == nil ? ClientListWords.creating : LabelWords.renaming }
  var shape: ScreenShape { .popup(Size(rows: 7, columns: 60)) }

  func fresh(in context: Context) throws -> Form {
    let stored = try label.flatMap { label in
      try context.desk.answer(ClientLabels(kind), as: context.session).first { $0.label == label }
    }
    return Form(
      [
        .text(
          Self.field, context.words(DetailField.serviceName.word), limit: TextFormat.longest)
      ], values: [Self.field: stored?.name ?? name], buttons: FormButtons.of(verb, in: context),
      defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    if let label {
      return RenameClientLabel(label, from: form.asOpened[Self.field], to: form[Self.field])
    }
    return CreateClientLabel(kind, named: form[Self.field])
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      LabelWords.why,
      because: [Reason(WhatIsReferredToIsArchived.self, WhatIsReferredToIsArchived.statement)])
  }
}
