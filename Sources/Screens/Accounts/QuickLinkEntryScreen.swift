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

  package func fresh(in stage: Stage) -> Form {
    Form(
      [
        Field("text", stage.words(LoginWords.linkText), .note(Style(.quiet))), .blank("space"),
        .text(Self.link, stage.words(LoginWords.link), limit: TextFormat.longest),
      ],
      buttons: FormButtons.of(verb, in: stage), defaultButton: FormButtons.send)
  }

  package mutating func submit(_ form: Form, in stage: Stage) -> Effect {
    let text = form[Self.link].trimmed
    let secret =
      text.hasPrefix(RenewalLink.addressStart)
      ? String(text.dropFirst(RenewalLink.addressStart.count)) : text
    guard !secret.isEmpty else { return show([Self.link: LoginWords.linkMissing], in: stage) }
    return .replace(QuickLinkScreen(secret))
  }
}
