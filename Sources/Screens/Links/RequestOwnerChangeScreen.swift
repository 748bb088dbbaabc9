package import Canvas
package import ClientArea
import Store

/// Hands a service over: first what passes, what stays and what ends, then to which account, and whether the technical
/// contacts stay (LINK-16).
package struct RequestOwnerChangeScreen: FormScreen {
  private let service: ID<Service>
  private let name: String
  package var form: Form?

  package init(of service: ID<Service>, named name: String) {
    self.service = service
    self.name = name
  }

  package var title: Phrase { OwnerChangeWords.title }
  package var verb: Phrase { OwnerChangeWords.ask }
  package var shape: ScreenShape { .full }

  package func heading(in context: Context) -> Phrase { OwnerChangeWords.heading(of: name) }

  package func fresh(in context: Context) -> Form {
    Form(
      [], buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  package func read(in context: Context) throws -> Form {
    var form = form ?? fresh(in: context)
    let outline = OwnerChangeOutline(of: service, keepingContacts: form.isOn(Self.keeps))
    let lines = try context.desk.answer(outline, as: context.session) ?? []
    form.fields =
      [Field("text", context.words(OwnerChangeWords.whatHappens), .note(.plain))]
      + lines.enumerated().map { index, line in
        Field(
          FieldID("line\(index)"), OwnerChangeWords.text(of: line, in: context),
          .note(Style(line.fate.role)))
      } + [
        .blank("space"),
        Field(Self.keeps, context.words(OwnerChangeWords.keepContacts), .checkbox),
        .text(
          DetailField.account.fieldID, context.words(OwnerChangeWords.newOwner),
          limit: TextFormat.longest),
        Field("then", context.words(OwnerChangeWords.then), .note(Style(.quiet))),
      ]
    return form
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    RequestOwnerChange(
      of: service, named: name, to: form[DetailField.account.fieldID],
      keepingContacts: form.isOn(Self.keeps))
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      OwnerChangeWords.why,
      because: [
        Reason(AChangeOfOwnerIsAgreed.self, AChangeOfOwnerIsAgreed.statement),
        Reason(ANameFitsItsOwner.self, OwnerChangeWords.mailboxesGoAlong),
      ])
  }

  private static let keeps: FieldID = "keepsContacts"
}
