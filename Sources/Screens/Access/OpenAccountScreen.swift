package import Canvas
package import ClientArea
package import Store

/// « Ouvrir un compte gratuit »: from the login page, or for a contact who has no account of his own (ACCESS-3).
package struct OpenAccountScreen: FormScreen {
  package var form: Form?

  package init() {}

  package static let title = Phrase(
    fr: "Ouvrir un compte gratuit", it: "Aprire un account gratuito", en: "Open a free account")
  static let short = Phrase(fr: "compte gratuit", it: "account gratuito", en: "free account")

  package var title: Phrase { Self.title }
  package var verb: Phrase { Phrase(fr: "ouvrir", it: "aprire", en: "open") }
  package var shape: ScreenShape { .popup(Size(rows: 22, columns: 78)) }

  package func read(in context: Context) -> Form {
    var form = form ?? fresh(in: context)
    form.fields = DetailsForm.fields(of: DetailsForm.kind(in: form), in: context)
    return form
  }

  package func fresh(in context: Context) -> Form {
    var details = ContactDetails(
      kind: .individual, firstName: "", lastName: "", email: "", phone: "", street: "",
      postcode: "", city: "", country: "FR", language: context.language)
    // Whoever has a login opens the account at his own address.
    if let person = context.person {
      details.firstName = person.firstName
      details.lastName = person.lastName
      details.email = person.email
    }
    return Form(
      DetailsForm.fields(of: details.kind, in: context), values: DetailsForm.values(of: details),
      buttons: FormButtons.of(verb, in: context))
  }

  package mutating func submit(_ form: Form, in context: Context) -> Effect {
    .perform(OpenFreeAccount(with: DetailsForm.details(in: form)))
  }

  /// Who had no account acts for the new one at once.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      guard let user = context.session.user, let account = decision.first(ClientAccount.self) else {
        return .all([.close, .say(decision.message)])
      }
      return .all([.enter(Session(user: user, account: account.id)), .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: context)
    }
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    OpenFreeAccount(with: DetailsForm.details(in: form))
  }
}
