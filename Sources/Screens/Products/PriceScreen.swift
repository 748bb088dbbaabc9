package import Canvas
package import ClientArea
package import Store

/// Asks for the new price of a product. Orders already made keep theirs (ORDER-11).
package struct PriceScreen: Screen {
  private let product: Product
  private var form: Form

  package init(of product: Product) {
    self.product = product
    form = Form(
      [.text(Self.price, "")], values: [Self.price: product.price.text(in: .fr)],
      buttons: [Button("cancel", ""), Button("save", "")], defaultButton: "save")
  }

  package var title: Phrase { ProductWords.changePrice }
  package var shape: ScreenShape { .popup(Size(rows: 9, columns: 60)) }
  package var takesText: Bool { form.takesText }
  package var isForm: Bool { true }
  package var isChanged: Bool { form.isChanged }

  package func read(in stage: Stage) -> Form {
    var form = form
    form.fields = [
      Field("product", product.name, .heading),
      .text(Self.price, stage.words(ProductWords.netPrice), limit: 20, width: 16),
      Field("note", stage.words(ProductWords.keptByOrders), .note(Style(.quiet))),
    ]
    form.buttons = [
      Button("cancel", stage.words(PopupWords.cancel)),
      Button("save", stage.words(ProductWords.save)),
    ]
    return form
  }

  package func bindings(showing form: Form, in stage: Stage) -> [Binding<FormIntent>] {
    [Binding("submit", [.function(5)], ProductWords.save, does: .submit)]
  }

  package mutating func update(
    _ intent: FormIntent, showing form: Form, in stage: Stage
  ) -> Effect {
    switch intent {
    case .submit:
      self.form = form
      return save(in: stage)
    }
  }

  package mutating func press(_ key: Key, showing form: Form, in stage: Stage) -> Effect? {
    self.form = form
    switch self.form.handle(key, in: Box.inside(stage.rect)) {
    case .moved: return .stay
    case .changed:
      self.form.errors = [:]
      return .stay
    case .pressed("save"): return save(in: stage)
    case .pressed: return .close
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _): return .all([.close, .say(decision.message)])
    case .refused(let refusal):
      guard !refusal.problems.isEmpty else { return .warn(refusal.spoken) }
      form.show(refusal.errors(in: stage))
      return .stay
    }
  }

  package func draw(_ form: Form, on frame: inout Frame, in stage: Stage) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    form.draw(on: &frame, in: inner)
  }

  /// A text that is no amount never becomes a command.
  private mutating func save(in stage: Stage) -> Effect {
    guard let price = Money(reading: form[Self.price]) else {
      form.show([Self.price: stage.words(ProductWords.notAnAmount)])
      return .stay
    }
    return .perform(ChangePrice(of: product.id, to: price))
  }

  private static let price = DetailField.price.fieldID
}
