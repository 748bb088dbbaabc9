package import Canvas
package import ClientArea
package import Store

/// Where the holder of a domain reads its auth code, once (DOMAIN-5).
package struct AuthCodeScreen: ReadingScreen {
  private let domain: ID<Service>
  private let name: String
  /// What was shown, with what is kept of it; the code itself is kept by nothing but this page.
  private var shown: (code: String, kept: AuthCode)?
  package var scroll = ScrollView()

  package init(of domain: ID<Service>, named name: String) {
    self.domain = domain
    self.name = name
  }

  package var title: Phrase { AskingWords.readTitle }
  package var shape: ScreenShape { .popup(Size(rows: 11, columns: 66)) }

  package var gone: Phrase { AskingWords.undone }
  private var code: String? { shown?.code }

  /// A code that was undone, or replaced, opens nothing.
  package func read(in context: Context) -> String? {
    guard let kept = shown?.kept else { return name }
    let standing = try? context.desk.reader.standingAuthCodes(of: domain)
    return standing?.contains { $0.id == kept.id && $0.hash == kept.hash } == true ? name : nil
  }

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
      if let code = decision.revealed, let kept = decision.first(AuthCode.self) {
        shown = (code, kept)
      }
      return .say(decision.message)
    case .refused(let refusal): return .refused(refusal)
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
    page.copies = code.map { .accessCode($0) }
  }
}
