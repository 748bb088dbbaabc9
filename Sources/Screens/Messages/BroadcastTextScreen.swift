import Canvas
import ClientArea
import Store

/// The texts of a message, in each language that was filled in.
struct BroadcastTextScreen: ReadingScreen {
  private let broadcast: ID<Broadcast>
  var scroll = ScrollView()

  init(_ broadcast: ID<Broadcast>) { self.broadcast = broadcast }

  var title: Phrase { BroadcastWords.textsTitle }
  var gone: Phrase { BroadcastWords.gone }

  func read(in context: Context) throws -> BroadcastList.Item? {
    try context.desk.answer(BroadcastDetail(broadcast), as: context.session)
  }

  func heading(of facts: BroadcastList.Item, in context: Context) -> String {
    context.words(title)
  }

  func text(of facts: BroadcastList.Item, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    for language in facts.broadcast.texts.filled {
      let text = facts.broadcast.texts[language]
      page.paragraph(context.words(language.word), Style(.title, isBold: true))
      page.paragraph(text.subject, Style(.text, isBold: true), indent: 2)
      page.paragraph(text.text, indent: 2)
      page.rule()
    }
    return page
  }

  func explanation(of facts: BroadcastList.Item, in context: Context) -> Explanation? {
    BroadcastWords.why
  }
}
