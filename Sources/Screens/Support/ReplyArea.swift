import Canvas
import ClientArea

/// Where a reply to a ticket, or a note in it, is written, with its buttons. Leaving what was typed warns first.
struct ReplyArea {
  /// Whether it is for staff alone (SUPPORT-2).
  let isNote: Bool
  private var form: Form?
  private var isWarned = false

  /// What a key meant.
  enum Event {
    case moved, sent, left
    /// Esc would lose what was typed; the next one does.
    case warned
  }

  init(isNote: Bool = false) { self.isNote = isNote }

  private static let field = DetailField.text.fieldID

  var text: String { form?[Self.field] ?? "" }
  /// The area has the focus first.
  var takesText: Bool { form?.takesText ?? true }
  var isChanged: Bool { form?.isChanged ?? false }

  mutating func withdrawWarning() { isWarned = false }

  /// - Returns: nil for a key that means nothing here.
  mutating func press(_ key: Key, in rect: Rect, _ context: Context) -> Event? {
    if key == .escape {
      guard isChanged, !isWarned else { return .left }
      isWarned = true
      return .warned
    }
    var form = filled(in: rect, context)
    let event = form.handle(key, in: below(rect))
    self.form = form
    switch event {
    case .pressed(FormButtons.send): return .sent
    case .pressed: return .left
    case .changed(let id):
      self.form?.errors[id] = nil
      return .moved
    case .moved: return .moved
    case nil: return nil
    }
  }

  /// Puts a text after what is typed already.
  mutating func insert(_ text: String, in rect: Rect, _ context: Context) {
    var form = filled(in: rect, context)
    let before = form[Self.field]
    form[Self.field] = before.trimmed.isEmpty ? text : before + "\n\n" + text
    self.form = form
  }

  /// Shows what is wrong with the text.
  /// - Returns: false where the refusal is not about the text.
  mutating func show(_ refusal: Refusal, in context: Context) -> Bool {
    let errors = refusal.errors(in: context)
    guard errors[Self.field] != nil else { return false }
    var form = form ?? filled(in: context.rect, context)
    form.show(errors)
    self.form = form
    return true
  }

  func draw(on frame: inout Frame, in rect: Rect, _ context: Context) {
    frame.fill(rect.line(0), with: "─", Style(.border))
    filled(in: rect, context).draw(on: &frame, in: below(rect))
  }

  private func below(_ rect: Rect) -> Rect { rect.cutTop(1).rest }

  /// The form with an area as high as there is room.
  private func filled(in rect: Rect, _ context: Context) -> Form {
    let fields = [
      Field(
        Self.field, context.words(isNote ? TicketWords.note : TicketWords.text),
        .area(limit: 10_000, rows: max(1, rect.rows - 4)))
    ]
    guard var form else {
      return Form(
        fields, buttons: FormButtons.of(isNote ? TicketWords.keep : TicketWords.send, in: context))
    }
    if form.fields != fields { form.fields = fields }
    return form
  }
}
