import Canvas
import ClientArea
import Store

/// A template of replies, new or not: name, category, and the texts with their places (CLIENTS-23).
struct TemplateScreen: FormScreen {
  private let template: ReplyTemplateList.Item?
  private let texts: MessageTexts
  private let category: ID<TicketCategory>?
  var form: Form?

  init(changing template: ReplyTemplateList.Item? = nil) {
    self.template = template
    texts = template?.texts ?? MessageTexts()
    category = template?.category
  }

  /// Keeps what is typed elsewhere as a template.
  init(keeping texts: MessageTexts, in category: ID<TicketCategory>?) {
    template = nil
    self.texts = texts
    self.category = category
  }

  private static let name = DetailField.serviceName.fieldID

  var title: Phrase {
    template == nil ? TemplateWords.newTemplate : TemplateWords.changeTemplate
  }
  var verb: Phrase { TemplateWords.save }
  var shape: ScreenShape { .full }

  func fresh(in context: Context) throws -> Form {
    let all = try context.desk.answer(ReplyTemplateList(), as: context.session)
    let template = self.template.map { template in
      all.first { $0.template == template.template } ?? template
    }
    let texts = template?.texts ?? texts
    let category = template.map(\.category) ?? category
    return Form(
      [
        .text(Self.name, context.words(TemplateWords.name), limit: TextFormat.longest),
        try CategoryField.choice(with: category, in: context),
      ] + TextsFields.all(rows: 5, in: context),
      values: [
        Self.name: template?.name ?? "", CategoryField.id: CategoryField.value(category),
      ].merging(TextsFields.values(texts)) { first, _ in first },
      buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    let entry = Self.entry(of: form)
    return template.map {
      ChangeReplyTemplate($0.template, from: Self.entry(of: form.asOpened), to: entry)
    } ?? CreateReplyTemplate(entry.name, in: entry.category, entry.texts)
  }

  private static func entry(of form: Form) -> TemplateEntry {
    TemplateEntry(
      form[name], in: CategoryField.category(in: form), TextsFields.texts(in: form))
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? { TemplateWords.why }
}

/// The templates to insert one of: « Autoremplissage ».
struct TemplatePickScreen: ShortListScreen {
  private let insert: (ReplyTemplateList.Item) -> Effect
  var list = ShortList<ID<ReplyTemplate>>()

  /// - Parameter insert: what to do with the one that is chosen.
  init(_ insert: @escaping (ReplyTemplateList.Item) -> Effect) { self.insert = insert }

  var title: Phrase { TemplateWords.autofill }
  var shape: ScreenShape { .popup(Size(rows: 16, columns: 76)) }
  var opensWhileFiltering: Bool { true }

  func items(in context: Context) throws -> [ReplyTemplateList.Item] {
    try context.desk.answer(ReplyTemplateList(), as: context.session).filter {
      $0.archivedOn == nil
    }
  }

  func identity(of item: ReplyTemplateList.Item) -> ID<ReplyTemplate> { item.template }
  func heading(in context: Context) -> String { context.words(title) }
  func row(of item: ReplyTemplateList.Item, in context: Context) -> ListRow {
    item.row(in: context)
  }
  func columns(in context: Context) -> [Table.Column] {
    ReplyTemplateList.Item.columns(in: context)
  }
  func empty(in context: Context) -> Phrase { TemplateWords.noneToInsert }

  func keys(on item: ReplyTemplateList.Item?, in context: Context) -> [PageKey] {
    item.map { item in
      [PageKey("insert", [.enter], TemplateWords.insert) { insert(item) }]
    } ?? []
  }

  func explanation(of item: ReplyTemplateList.Item?, in context: Context) -> Explanation? {
    TemplateWords.why
  }
}
