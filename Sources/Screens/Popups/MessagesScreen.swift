package import Canvas
package import ClientArea
import Store

/// Everything that was told since the start, the latest first.
package struct MessagesScreen: ReadingScreen {
  private let messages: [Toast]
  package var scroll = ScrollView()

  package init(_ messages: [Toast]) { self.messages = messages.reversed() }

  package var title: Phrase { Phrase(fr: "Messages", it: "Messaggi", en: "Messages") }
  package var shape: ScreenShape { .popup(Size(rows: 16, columns: 76)) }
  package var gone: Phrase { PopupWords.noMessages }
  package var closingKeys: [Key] { [.enter] }

  package func read(in context: Context) -> [Toast]? { messages }

  package func heading(of messages: [Toast], in context: Context) -> String { context.words(title) }

  package func text(of messages: [Toast], for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    if messages.isEmpty { page.paragraph(context.words(gone)) }
    for message in messages { page.paragraph("· " + message.text) }
    return page
  }
}
