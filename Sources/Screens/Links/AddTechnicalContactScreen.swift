package import Canvas
package import ClientArea
package import Store

/// Names another client account as technical contact of a service, by its code or e-mail address (LINK-3).
package struct AddTechnicalContactScreen: Screen {
  private let service: ID<Service>
  private let name: String
  private var form = Form(
    [.text(DetailField.account.fieldID, "")],
    buttons: [Button("cancel", ""), Button("add", "")])

  package init(service: ID<Service>, named name: String) {
    self.service = service
    self.name = name
  }

  package var title: Phrase {
    Phrase(
      fr: "Ajouter un contact technique", it: "Aggiungere un contatto tecnico",
      en: "Add a technical contact")
  }
  package var shape: ScreenShape { .popup(Size(rows: 11, columns: 70)) }
  package var takesText: Bool { form.takesText }
  package var isForm: Bool { true }
  package var isChanged: Bool { form.isChanged }

  package func read(in stage: Stage) -> Form {
    var form = form
    form.fields = [
      Field("text", stage.words(text), .note(.plain)), .blank("space"),
      .text(
        DetailField.account.fieldID, stage.words(DetailField.account.word),
        limit: TextFormat.longest),
    ]
    form.buttons = [
      Button("cancel", stage.words(PopupWords.cancel)),
      Button("add", stage.words(ServiceWords.add.capitalized)),
    ]
    form.defaultButton = "add"
    return form
  }

  package func bindings(showing form: Form, in stage: Stage) -> [Binding<FormIntent>] {
    [Binding("submit", [.function(5)], ServiceWords.add, does: .submit)]
  }

  package mutating func update(
    _ intent: FormIntent, showing form: Form, in stage: Stage
  ) -> Effect {
    switch intent {
    case .submit: .perform(command(with: form))
    }
  }

  package mutating func press(_ key: Key, showing form: Form, in stage: Stage) -> Effect? {
    self.form = form
    switch self.form.handle(key, in: Box.inside(stage.rect)) {
    case .moved: return .stay
    case .changed:
      self.form.errors = [:]
      return .stay
    case .pressed("add"):
      return .perform(command(with: self.form))
    case .pressed: return .close
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _): return .all([.close, .say(decision.message)])
    case .refused(let refusal):
      guard !refusal.problems.isEmpty else { return .warn(refusal.spoken) }
      form = read(in: stage)
      form.show(refusal.errors(in: stage))
      return .stay
    }
  }

  package func trial(showing form: Form, in stage: Stage) -> (any Command)? {
    command(with: form)
  }

  package func purpose(in stage: Stage) -> (any Command)? { command(with: form) }

  package func draw(_ form: Form, on frame: inout Frame, in stage: Stage) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    form.draw(on: &frame, in: inner)
  }

  private func command(with form: Form) -> DefineTechnicalContact {
    DefineTechnicalContact(of: service, named: name, as: form[DetailField.account.fieldID])
  }

  private var text: Phrase {
    Phrase(
      fr: "Qui s'occupera de \(name) ? Donnez le code (C-1002) ou le courriel d'un compte client.",
      it: "Chi si occuperà di \(name)? Dia il codice (C-1002) o l'e-mail di un conto cliente.",
      en: "Who will look after \(name)? Give a client account's code (C-1002) or e-mail.")
  }
}
