package import Canvas
package import ClientArea
package import Store

/// A page or popup that asks for something and sends it. What was typed stays until it is accepted; a refusal stands
/// under the fields that it is about.
package protocol FormScreen: Screen, FormHolder {
  /// What the button that sends is called.
  var verb: Phrase { get }

  /// Whether invented data are of any use: not where only what is there already is accepted.
  var takesSamples: Bool { get }
  /// The fields as they are now, with what was typed.
  func read(in context: Context) throws -> Form
  /// What sending the form as it is would carry out; nil where it cannot be sent so.
  func command(of form: Form, in context: Context) throws -> (any Command)?
  /// What keeps the form as it is from being sent at all, before a command can be asked: a text that is no amount, nothing
  /// chosen. What is sent and what is tried are refused for the same (SIM-4).
  func problems(of form: Form, in context: Context) throws -> [FieldID: Phrase]
  /// The form has none of these problems and is to be sent: what `command` gives is carried out, unless the screen has
  /// more to say.
  mutating func submit(_ form: Form, in context: Context) throws -> Effect
  /// A key of the page or a link of the form, by its id, that changes the form itself; nil for what sends or closes it.
  mutating func chose(_ id: String, _ form: Form, in context: Context) throws -> Effect?
  /// Changes what depends on a field that was changed.
  func follow(_ changed: FieldID, in form: inout Form, _ context: Context)
  /// What stands in the top border; the title, unless the screen says otherwise.
  func heading(in context: Context) -> Phrase
  func explanation(showing form: Form, in context: Context) -> Explanation?
  /// The command for which the form is there, where that is another than it would send as it is; nil elsewhere.
  func purpose(of form: Form, in context: Context) -> (any Command)?
  /// Adds what is more than a form to the page.
  func complete(_ page: inout Page, with form: Form, in context: Context)
}

extension FormScreen {
  package var shape: ScreenShape { .popup(Size(rows: 17, columns: 74)) }
  package var isChanged: Bool { form?.isChanged ?? false }
  package var takesSamples: Bool { true }

  package func read(in context: Context) throws -> Form { try form ?? fresh(in: context) }
  package func command(of form: Form, in context: Context) throws -> (any Command)? { nil }
  package func problems(of form: Form, in context: Context) throws -> [FieldID: Phrase] { [:] }
  package func heading(in context: Context) -> Phrase { title }
  package mutating func chose(_ id: String, _ form: Form, in context: Context) throws -> Effect? {
    nil
  }
  package func follow(_ changed: FieldID, in form: inout Form, _ context: Context) {}
  package func explanation(showing form: Form, in context: Context) -> Explanation? { nil }
  package func complete(_ page: inout Page, with form: Form, in context: Context) {}

  package func purpose(of form: Form, in context: Context) -> (any Command)? { nil }

  package mutating func submit(_ form: Form, in context: Context) throws -> Effect {
    try command(of: form, in: context).map { .perform($0) } ?? .stay
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    let form = try read(in: context)
    var page = Page(
      .form(FormBody(context.words(heading(in: context)), form)),
      keys: [PageKey(changing: FormButtons.send, [.function(5)], verb)] + Dispute.keys(of: form)
        + (takesSamples ? SampleData.keys(for: form) : []))
    page.takesText = form.takesText
    page.isForm = true
    let problem = form.firstProblem(of: (try? problems(of: form, in: context)) ?? [:])
    let command = (try? command(of: form, in: context)) ?? nil
    page.trial = problem == nil ? command : nil
    page.untried = problem.map { TrialWords.nothing(because: $0, $1) }
    page.purpose = purpose(of: form, in: context) ?? command
    page.explain = { explanation(showing: form, in: context) }
    page.content = form
    complete(&page, with: form, in: context)
    return page
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard var form = page.content as? Form else { return nil }
    guard case .key(let key) = event else {
      guard case .chose(let id) = event else { return nil }
      if let answer = Dispute(rawValue: id) {
        return try decide(answer, in: context) ?? self.form.map { try send($0, in: context) }
      }
      if id == SampleData.id { return try fillIn(form, in: context) }
      return try chose(id, form, in: context) ?? send(form, in: context)
    }
    let event = form.handle(key, in: Box.inside(context.rect))
    self.form = form
    switch event {
    case .pressed(FormButtons.send): return try send(form, in: context)
    case .pressed(let id): return try chose(id, form, in: context) ?? .close
    case .changed(let id):
      form.errors[id] = nil
      follow(id, in: &form, context)
      self.form = form
      return .stay
    case .moved: return .stay
    case nil: return nil
    }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): return .all([.close, .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: context)
    }
  }

  /// Shows a refusal under the fields it is about, or tells it where there is no such field.
  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func show(_ refusal: Refusal, in context: Context) -> Effect {
    let errors = refusal.errors(in: context)
    guard let form, form.fields.contains(where: { errors[$0.id] != nil }) else {
      return .refused(refusal)
    }
    self.form?.show(errors)
    return refusal.disputes.isEmpty ? .stay : ask(about: refusal.disputes, in: context)
  }

  /// Shows problems that keep a form from being sent.
  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func show(_ problems: [FieldID: Phrase], in context: Context) -> Effect {
    form?.show(problems.mapValues { context.words($0) })
    return .stay
  }

  /// Fills the empty fields with invented data, as far as they are not refused.
  private mutating func fillIn(_ form: Form, in context: Context) throws -> Effect {
    var form = form
    try SampleData.fill(&form, in: context.language) { changed, form in
      follow(changed, in: &form, context)
    } problems: { form in
      let command = try command(of: form, in: context)
      let refusal = command.flatMap { context.refusal(of: $0) }
      return Set((refusal?.errors(in: context) ?? [:]).keys)
    }
    self.form = form
    return .sampled(title)
  }

  private mutating func send(_ form: Form, in context: Context) throws -> Effect {
    self.form = form
    self.form?.errors = [:]
    self.form?.dispute([])
    let problems = try problems(of: form, in: context)
    return problems.isEmpty ? try submit(form, in: context) : show(problems, in: context)
  }
}

extension Form {
  /// The problem of the first field that has one, with what the field is called here.
  fileprivate func firstProblem(of problems: [FieldID: Phrase]) -> (label: String, Phrase)? {
    guard !problems.isEmpty else { return nil }
    return fields.lazy.compactMap { field in problems[field.id].map { (field.label, $0) } }.first
  }
}

/// The two buttons of every form, the safe one first.
package enum FormButtons {
  package static let cancel = "cancel"
  package static let send = "send"

  package static func of(_ verb: Phrase, in context: Context) -> [Button] {
    [
      Button(cancel, context.words(PopupWords.cancel)),
      Button(send, context.words(verb.onButton)),
    ]
  }
}
