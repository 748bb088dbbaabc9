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

  package func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    secret(in: form).isEmpty ? [Self.link: LoginWords.linkMissing] : [:]
  }

  package mutating func submit(_ form: Form, in context: Context) -> Effect {
    .replace(QuickLinkScreen(secret(in: form)))
  }

  private func secret(in form: Form) -> String {
    let text = form[Self.link].trimmed
    return text.hasPrefix(RenewalLink.addressStart)
      ? String(text.dropFirst(RenewalLink.addressStart.count)) : text
  }
}
