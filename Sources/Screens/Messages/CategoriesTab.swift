import Canvas
import ClientArea
import Store

/// The categories of tickets and messages, by name (CLIENTS-23).
struct CategoriesTab: ShortListScreen {
  var list = ShortList<ID<TicketCategory>>()

  var title: Phrase { TemplateWords.categories }

  func items(in context: Context) throws -> [TicketCategoryList.Item] {
    try context.desk.answer(TicketCategoryList(), as: context.session)
  }

  func identity(of item: TicketCategoryList.Item) -> ID<TicketCategory> { item.category }
  func empty(in context: Context) -> Phrase { TemplateWords.noCategory }

  func row(of item: TicketCategoryList.Item, in context: Context) -> ListRow {
    ListRow(
      item.category,
      [
        Table.Cell(item.name),
        Table.Cell("\(item.tickets.count)\(item.tickets.isMore ? "+" : "")"),
        LabelWords.state(archivedOn: item.archivedOn, in: context),
      ], copies: .name(item.name))
  }

  func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(TemplateWords.name), minimum: 20, ideal: 40, isFlexible: true),
      Table.Column(
        context.words(TemplateWords.tickets), minimum: 7, ideal: 8, alignment: .right),
      Table.Column(context.words(BroadcastWords.state), minimum: 20, ideal: 24),
    ]
  }

  func keys(on item: TicketCategoryList.Item?, in context: Context) -> [PageKey] {
    let new = PageKey("new", ["n"], TemplateWords.newCategory, short: TemplateWords.new) {
      .open(CategoryNameScreen())
    }
    guard let item else { return [new] }
    let removal = RemoveTicketCategory(item.category)
    return [
      PageKey(
        "rename", [.enter], TemplateWords.renameCategory, short: TemplateWords.rename
      ) { .open(CategoryNameScreen(renaming: item)) }, new,
      PageKey(
        "remove", ["x"], TemplateWords.removeCategory, short: TemplateWords.remove,
        orders: removal, in: context
      ) {
        .open(
          ConfirmScreen(
            TemplateWords.removeCategory, TemplateWords.confirmRemoving(item.name), doing: removal,
            called: TemplateWords.remove))
      },
    ]
  }

  func explanation(of item: TicketCategoryList.Item?, in context: Context) -> Explanation? {
    TemplateWords.why
  }
}

/// Asks for the name of a category, new or not.
struct CategoryNameScreen: FormScreen {
  private let category: TicketCategoryList.Item?
  var form: Form?

  init(renaming category: TicketCategoryList.Item? = nil) { self.category = category }

  private static let name = DetailField.serviceName.fieldID

  var title: Phrase {
    category == nil ? TemplateWords.newCategory : TemplateWords.renameCategory
  }
  var verb: Phrase { category == nil ? TemplateWords.save : TemplateWords.rename }
  var shape: ScreenShape { .popup(Size(rows: 8, columns: 64)) }

  func fresh(in context: Context) throws -> Form {
    let all = try context.desk.answer(TicketCategoryList(), as: context.session)
    let category = self.category.map { category in
      all.first { $0.category == category.category } ?? category
    }
    return Form(
      [.text(Self.name, context.words(TemplateWords.name), limit: TextFormat.longest)],
      values: [Self.name: category?.name ?? ""], buttons: FormButtons.of(verb, in: context),
      defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    let name = form[Self.name]
    return category.map {
      RenameTicketCategory($0.category, from: form.asOpened[Self.name], to: name)
    }
      ?? CreateTicketCategory(name)
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? { TemplateWords.why }
}
