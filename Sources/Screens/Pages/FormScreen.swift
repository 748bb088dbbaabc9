package import Canvas
package import ClientArea
package import Store

/// A popup that asks for something and sends it. What was typed stays until it is accepted; a refusal stands
/// under the fields that it is about.
package protocol FormScreen: Screen where Content == Form, Intent == FormIntent {
  /// What was typed, once a key has touched it.
  var form: Form? { get set }
  /// What the button that sends is called.
  var verb: Phrase { get }

  /// The fields and the buttons as they are now, with what they hold at the beginning.
  func fresh(in stage: Stage) throws -> Form
  /// The form is to be sent.
  mutating func submit(_ form: Form, in stage: Stage) throws -> Effect
  /// What sending the form as it is would carry out; nil where it cannot be sent so.
  func command(of form: Form, in stage: Stage) throws -> (any Command)?
}

package enum FormIntent { case submit }

extension FormScreen {
  package var shape: ScreenShape { .popup(Size(rows: 17, columns: 74)) }
  package var isForm: Bool { true }
  /// Most forms begin with a text field.
  package var takesText: Bool { form?.takesText ?? true }
  package var isChanged: Bool { form?.isChanged ?? false }

  package func read(in stage: Stage) throws -> Form { try form ?? fresh(in: stage) }

  package func bindings(showing form: Form, in stage: Stage) -> [Binding<FormIntent>] {
    [Binding("submit", [.function(5)], verb, does: .submit)]
  }

  package mutating func update(
    _ intent: FormIntent, showing form: Form, in stage: Stage
  ) throws -> Effect {
    switch intent {
    case .submit: try send(form, in: stage)
    }
  }

  package mutating func press(
    _ key: Key, showing form: Form, in stage: Stage
  ) throws -> Effect? {
    var form = form
    let event = form.handle(key, in: Box.inside(stage.rect))
    self.form = form
    switch event {
    case .pressed(FormButtons.send): return try send(form, in: stage)
    case .pressed: return .close
    case .changed(let id):
      self.form?.errors[id] = nil
      return .stay
    case .moved: return .stay
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _): return .all([.close, .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: stage)
    }
  }

  package func command(of form: Form, in stage: Stage) throws -> (any Command)? { nil }

  package func trial(showing form: Form, in stage: Stage) -> (any Command)? {
    (try? command(of: form, in: stage)) ?? nil
  }

  package func purpose(in stage: Stage) -> (any Command)? {
    (try? command(of: read(in: stage), in: stage)) ?? nil
  }

  package func draw(_ form: Form, on frame: inout Frame, in stage: Stage) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    form.draw(on: &frame, in: inner)
  }

  /// Shows a refusal under the fields it is about, or tells it where there is no such field.
  package mutating func show(_ refusal: Refusal, in stage: Stage) -> Effect {
    let errors = refusal.errors(in: stage)
    guard let form, form.fields.contains(where: { errors[$0.id] != nil }) else {
      return .warn(refusal.spoken)
    }
    self.form?.show(errors)
    return .stay
  }

  /// Shows problems that keep a form from being sent at all.
  package mutating func show(_ problems: [FieldID: Phrase], in stage: Stage) -> Effect {
    form?.show(problems.mapValues { stage.words($0) })
    return .stay
  }

  private mutating func send(_ form: Form, in stage: Stage) throws -> Effect {
    self.form = form
    self.form?.errors = [:]
    return try submit(form, in: stage)
  }
}

/// The two buttons of every form, the safe one first.
package enum FormButtons {
  package static let cancel = "cancel"
  package static let send = "send"

  package static func of(_ verb: Phrase, in stage: Stage) -> [Button] {
    [
      Button(cancel, stage.words(PopupWords.cancel)), Button(send, stage.words(verb.capitalized)),
    ]
  }
}
