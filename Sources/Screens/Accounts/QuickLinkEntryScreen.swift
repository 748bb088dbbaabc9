package import Canvas
package import ClientArea
import Store

/// Asks for a quick renewal link that somebody got by mail, and opens its page without login (BILL-6).
package struct QuickLinkEntryScreen: FormScreen {
  package var form: Form?

  private static let link: FieldID = "link"

  package init() {}

  package var title: Phrase { LoginWords.quickLinkTitle }
  package var verb: Phrase { LoginWords.openLink }
  package var shape: ScreenShape { .popup(Size(rows: 10, columns: 74)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [
        Field("text", context.words(LoginWords.linkText), .note(Style(.quiet))), .blank("space"),
        .text(Self.link, context.words(LoginWords.link), limit: TextFormat.longest),
      ],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  package mutating func submit(_ form: Form, in context: Context) -> Effect {
    let text = form[Self.link].trimmed
    let secret =
      text.hasPrefix(RenewalLink.addressStart)
      ? String(text.dropFirst(RenewalLink.addressStart.count)) : text
    guard !secret.isEmpty else { return show([Self.link: LoginWords.linkMissing], in: context) }
    return .replace(QuickLinkScreen(secret))
  }
}
