package import Canvas
package import ClientArea
import Store

/// Names another client account as technical contact of a service, by its code or e-mail address (LINK-3).
package struct AddTechnicalContactScreen: FormScreen {
  private let service: ID<Service>
  private let name: String
  package var form: Form?

  package init(service: ID<Service>, named name: String) {
    self.service = service
    self.name = name
  }

  package var title: Phrase {
    Phrase(
      fr: "Ajouter un contact technique", it: "Aggiungere un contatto tecnico",
      en: "Add a technical contact")
  }
  package var verb: Phrase { ServiceWords.add }
  package var shape: ScreenShape { .popup(Size(rows: 11, columns: 70)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [
        Field("text", context.words(text), .note(.plain)), .blank("space"),
        .text(
          DetailField.account.fieldID, context.words(DetailField.account.word),
          limit: TextFormat.longest),
      ], buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    DefineTechnicalContact(of: service, named: name, as: form[DetailField.account.fieldID])
  }

  private var text: Phrase {
    Phrase(
      fr: "Qui s'occupera de \(name) ? Donnez le code (C-1002) ou le courriel d'un compte client.",
      it: "Chi si occuperà di \(name)? Dia il codice (C-1002) o l'e-mail di un account cliente.",
      en: "Who will look after \(name)? Give a client account's code (C-1002) or e-mail.")
  }
}
