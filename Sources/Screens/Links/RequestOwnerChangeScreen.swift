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

  package var title: Phrase { OwnerChangeWords.title.capitalized }
  package var verb: Phrase { OwnerChangeWords.ask }
  package var shape: ScreenShape { .full }

  package func heading(in context: Context) -> Phrase { OwnerChangeWords.heading(of: name) }

  package func fresh(in context: Context) -> Form {
    Form(
      fields(keepingContacts: false, in: context), buttons: FormButtons.of(verb, in: context),
      defaultButton: FormButtons.send)
  }

  /// The list is of today, and of what is chosen below it.
  package func read(in context: Context) throws -> Form {
    guard var form else { return fresh(in: context) }
    form.fields = fields(keepingContacts: form.isOn(Self.keeps), in: context)
    return form
  }

  private func fields(keepingContacts keeps: Bool, in context: Context) -> [Field] {
    let outline = OwnerChangeOutline(of: service, keepingContacts: keeps)
    let lines = (try? context.desk.answer(outline, as: context.session)).flatMap { $0 } ?? []
    return [Field("text", context.words(OwnerChangeWords.whatHappens), .note(.plain))]
      + lines.enumerated().map { index, line in
        Field(
          FieldID("line\(index)"), OwnerChangeWords.text(of: line, in: context),
          .note(OwnerChangeWords.style(of: line)))
      } + [
        .blank("space"), Field("code", context.words(OwnerChangeWords.whom), .note(.plain)),
        .text(
          DetailField.account.fieldID, context.words(OwnerChangeWords.newOwner),
          limit: TextFormat.longest),
        Field(Self.keeps, context.words(OwnerChangeWords.keepContacts), .checkbox),
        Field("then", context.words(OwnerChangeWords.then), .note(Style(.quiet))),
      ]
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
