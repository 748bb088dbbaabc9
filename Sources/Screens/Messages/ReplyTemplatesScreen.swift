import Canvas
package import ClientArea
import Store

/// « Modèles de réponses » of the back office, with the categories as its second tab (CLIENTS-9).
package struct ReplyTemplatesScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package enum Tab: Int, Sendable { case templates, categories }

  package init(at tab: Tab = .templates) {
    tabs = TabbedScreens([ReplyTemplatesTab(), CategoriesTab()], current: tab.rawValue)
  }

  package var title: Phrase { MenuPlace.replyTemplates.word }
}

/// The templates, by name.
struct ReplyTemplatesTab: ShortListScreen {
  var list = ShortList<ID<ReplyTemplate>>()

  var title: Phrase { TemplateWords.templates }

  func items(in context: Context) throws -> [ReplyTemplateList.Item] {
    try context.desk.answer(ReplyTemplateList(), as: context.session)
  }

  func identity(of item: ReplyTemplateList.Item) -> ID<ReplyTemplate> { item.template }
  func row(of item: ReplyTemplateList.Item, in context: Context) -> ListRow {
    item.row(in: context)
  }
  func columns(in context: Context) -> [Table.Column] {
    ReplyTemplateList.Item.columns(in: context)
  }
  func more(in context: Context) -> MoreColumns<ReplyTemplateList.Item> {
    ReplyTemplateList.Item.more(in: context)
  }

  func empty(in context: Context) -> Phrase { TemplateWords.noTemplate }

  func keys(on item: ReplyTemplateList.Item?, in context: Context) -> [PageKey] {
    let new = PageKey("new", ["n"], TemplateWords.newTemplate, short: TemplateWords.new) {
      .open(TemplateScreen())
    }
    guard let item else { return [new] }
    return [
      PageKey("change", [.enter], TemplateWords.changeTemplate, short: TemplateWords.change) {
        .open(TemplateScreen(changing: item))
      }, new,
      PageKey(
        "archive", ["x"], TemplateWords.archiveTitle, short: TemplateWords.archive,
        orders: ArchiveReplyTemplate(item.template), in: context
      ) {
        .open(
          ConfirmScreen(
            TemplateWords.archiveTitle, TemplateWords.confirmArchiving(item.name),
            doing: ArchiveReplyTemplate(item.template), called: TemplateWords.archive))
      },
    ]
  }

  func explanation(of item: ReplyTemplateList.Item?, in context: Context) -> Explanation? {
    TemplateWords.why
  }
}

extension ReplyTemplateList.Item {
  func row(in context: Context) -> ListRow {
    return ListRow(
      template,
      [
        Table.Cell(name), Table.Cell(categoryName ?? "—"),
        Table.Cell(TemplateWords.codes(of: texts)),
        Table.Cell(archivedOn.map { context.words(TemplateWords.archived($0)) } ?? texts.subject),
      ], copies: .name(name))
  }

  /// The text itself, in the reader's language or the first there is.
  static func more(in context: Context) -> MoreColumns<ReplyTemplateList.Item> {
    MoreColumns([
      MoreColumn<ReplyTemplateList.Item, Never>(context.words(TemplateWords.text), 30) {
        let text = $0.texts.best(for: context.language).text
        return Table.Cell(text.split(separator: "\n").joined(separator: " "))
      }
    ])
  }

  static func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(TemplateWords.name), minimum: 16, ideal: 26),
      Table.Column(context.words(BroadcastWords.category), minimum: 10, ideal: 14, priority: 1),
      Table.Column(context.words(TemplateWords.languages), minimum: 10, ideal: 11, priority: 2),
      Table.Column(
        context.words(BroadcastWords.subject), minimum: 14, ideal: 30, isFlexible: true),
    ]
  }
}
