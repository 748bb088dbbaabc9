package import Canvas
package import ClientArea
package import Store

/// A page or popup that asks for something and sends it. What was typed stays until it is accepted; a refusal stands
/// under the fields that it is about.
package protocol FormScreen: Screen {
  /// What was typed, once a key has touched it.
  var form: Form? { get set }
  /// What the button that sends is called.
  var verb: Phrase { get }

  /// The fields and the buttons as they are now, with what they hold at the beginning.
  func fresh(in stage: Stage) throws -> Form
  /// The fields as they are now, with what was typed.
  func read(in stage: Stage) throws -> Form
  /// What sending the form as it is would carry out; nil where it cannot be sent so.
  func command(of form: Form, in stage: Stage) throws -> (any Command)?
  /// The form is to be sent: what `command` gives is carried out, unless the screen has more to say.
  mutating func submit(_ form: Form, in stage: Stage) throws -> Effect
  /// What stands in the top border; the title, unless the screen says otherwise.
  func heading(in stage: Stage) -> Phrase
  func explanation(showing form: Form, in stage: Stage) -> Explanation?
  /// The command for which the form is there; the one that it would send, unless the screen says otherwise.
  func purpose(of form: Form, in stage: Stage) -> (any Command)?
  /// Adds what is more than a form to the page.
  func complete(_ page: inout Page, with form: Form, in stage: Stage)
}

extension FormScreen {
  package var shape: ScreenShape { .popup(Size(rows: 17, columns: 74)) }
  package var isChanged: Bool { form?.isChanged ?? false }

  package func read(in stage: Stage) throws -> Form { try form ?? fresh(in: stage) }
  package func command(of form: Form, in stage: Stage) throws -> (any Command)? { nil }
  package func heading(in stage: Stage) -> Phrase { title }
  package func explanation(showing form: Form, in stage: Stage) -> Explanation? { nil }
  package func complete(_ page: inout Page, with form: Form, in stage: Stage) {}

  package func purpose(of form: Form, in stage: Stage) -> (any Command)? {
    (try? command(of: form, in: stage)) ?? nil
  }

  package mutating func submit(_ form: Form, in stage: Stage) throws -> Effect {
    try command(of: form, in: stage).map { .perform($0) } ?? .stay
  }

  package func page(in stage: Stage) throws -> Page {
    let form = try read(in: stage)
    var page = Page(
      .form(FormBody(stage.words(heading(in: stage)), form)),
      keys: [PageKey(changing: FormButtons.send, [.function(5)], verb)])
    page.takesText = form.takesText
    page.isForm = true
    page.trial = (try? command(of: form, in: stage)) ?? nil
    page.purpose = purpose(of: form, in: stage)
    page.explain = { explanation(showing: form, in: stage) }
    page.content = form
    complete(&page, with: form, in: stage)
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in stage: Stage
  ) throws -> Effect? {
    guard var form = page.content as? Form else { return nil }
    guard case .key(let key) = event else { return try send(form, in: stage) }
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
