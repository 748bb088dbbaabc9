package import Canvas
package import ClientArea
package import Store

/// Where the holder of a domain reads its auth code, once (DOMAIN-5).
package struct AuthCodeScreen: ReadingScreen {
  private let domain: ID<Service>
  private let name: String
  /// What was shown; it is kept by nothing but this page.
  private var code: String?
  package var scroll = ScrollView()

  package init(of domain: ID<Service>, named name: String) {
    self.domain = domain
    self.name = name
  }

  package var title: Phrase { AskingWords.readTitle }
  package var shape: ScreenShape { .popup(Size(rows: 11, columns: 66)) }

  package func read(in context: Context) -> String? { name }
  package func heading(of name: String, in context: Context) -> String {
    "\(context.words(title)) · \(name)"
  }

  package func text(of name: String, for rect: Rect, in context: Context) -> TextPage {
    var page = TextPage(for: rect)
    guard let code else {
      page.paragraph(context.words(AskingWords.once))
      return page
    }
    page.gap()
    page.paragraph(code, Style(.accent, isBold: true), indent: 4)
    page.gap()
    page.paragraph(context.words(AskingWords.noted), Style(.quiet))
    return page
  }

  package func keys(of name: String, in context: Context) -> [PageKey] {
    guard code == nil else { return [] }
    return [
      PageKey(
        "show", [.enter], AskingWords.show, orders: RevealAuthCode(of: domain, named: name),
        in: context)
    ]
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      code = decision.revealed
      return .say(decision.message)
    case .refused(let refusal): return .warn(refusal.spoken)
    }
  }

  package func explanation(of name: String, in context: Context) -> Explanation? {
    Explanation(
      title,
      because: [
        Reason(AuthCodeGoesToTheHolder.self, AuthCodeGoesToTheHolder.statement),
        Reason(ACodeIsShownOnce.self, ACodeIsShownOnce.statement),
      ])
  }

  package func complete(_ page: inout Page, with name: String, in context: Context) {
    page.text = code
  }
}
