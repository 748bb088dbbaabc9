package import Canvas
package import ClientArea
import Store

/// Names another client account as technical contact of one of the acting account's services (LINK-3).
package struct EntrustServiceScreen: FormScreen {
  package var form: Form?
  /// The service that is chosen at first.
  private let service: ID<Service>?

  private static let services: FieldID = "service"

  package init(_ service: ID<Service>? = nil) { self.service = service }

  package var title: Phrase { TechnicalContactWords.addTitle }
  package var verb: Phrase { ContactWords.add }
  package var shape: ScreenShape { .popup(Size(rows: 12, columns: 74)) }

  package func fresh(in context: Context) throws -> Form {
    let answer = try context.desk.answer(
      OwnedServices(window: Window(limit: BoundedCount.bound)), as: context.session)
    guard let first = answer.items.first else {
      return Form(
        [Field("text", context.words(TechnicalContactWords.noService), .note(.plain))],
        buttons: [Button(FormButtons.cancel, context.words(PopupWords.close))])
    }
    let choices = answer.items.map { item in
      Field.Choice("\(item.id.value)", "\(item.name) (\(context.words(item.kind.word)))")
    }
    let chosen = answer.items.first { $0.id == service } ?? first
    return Form(
      [
        Field("text", context.words(TechnicalContactWords.addText), .note(Style(.quiet))),
        .blank("space"),
        Field(Self.services, context.words(ServiceWords.service), .select(choices, width: 44)),
        .text(
          DetailField.account.fieldID, context.words(ContactWords.codeOrMail),
          limit: TextFormat.longest),
      ], values: [Self.services: "\(chosen.id.value)"],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  package mutating func submit(_ form: Form, in context: Context) throws -> Effect {
    try command(of: form, in: context).map { .perform($0) }
      ?? .all([.close, .warn(ServiceWords.gone)])
  }

  package func command(of form: Form, in context: Context) throws -> (any Command)? {
    guard let id = form.number(Self.services).map({ ID<Service>($0) }),
      let facts = try context.desk.answer(ServiceDetail(id), as: context.session)
    else { return nil }
    return DefineTechnicalContact(
      of: id, named: facts.service.name, as: form[DetailField.account.fieldID])
  }
}
