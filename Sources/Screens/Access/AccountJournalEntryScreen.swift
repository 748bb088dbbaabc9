import Canvas
import ClientArea
import Store

/// One entry of the account's journal, whole: what was done, by whom, what for and by which rules. What changed is not
/// told, as in the list.
struct AccountJournalEntryScreen: ReadingScreen {
  private let entry: Int
  var scroll = ScrollView()

  init(_ entry: Int) { self.entry = entry }

  var title: Phrase { JournalWords.entry(entry) }
  var gone: Phrase { JournalWords.gone }
  var closingKeys: [Key] { [.enter] }

  func read(in context: Context) throws -> JournalList.Item? {
    try context.desk.answer(
      AccountJournal(window: Window(.from(entry), limit: 1)), as: context.session
    ).first { $0.entry == entry }
  }

  func heading(of facts: JournalList.Item, in context: Context) -> String {
    context.words(facts.title.capitalized)
  }

  func look(in context: Context) -> TextLook { TextLook(note: context.words(title)) }

  func text(of facts: JournalList.Item, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect, labels: 15)
    page.row(
      context.words(AccountJournalScreen.what), context.words(facts.title),
      Style(.text, isBold: true))
    page.row(context.words(AccountJournalScreen.day), MailRow.date(facts.at, in: context))
    page.row(
      context.words(AccountJournalScreen.who),
      AccountJournalScreen.who(facts.actor, in: context))
    if let motive = facts.actor.motive {
      page.row(context.words(ActingWords.motive), motive)
    }
    page.gap()
    page.heading(context.words(AccountJournalScreen.rules))
    for id in facts.rules {
      page.row(
        id.text, RuleBook.rule(id).map { context.statement(of: $0) } ?? "—",
        labelled: Style(.key, isBold: true))
    }
    return page
  }

  func explanation(of facts: JournalList.Item, in context: Context) -> Explanation? {
    AccountJournalScreen().explanation(of: facts, in: context)
  }

  func complete(_ page: inout Page, with facts: JournalList.Item, in context: Context) {
    page.copies = .line(context.words(facts.title))
  }
}
