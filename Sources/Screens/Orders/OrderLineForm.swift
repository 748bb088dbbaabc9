import Canvas
import ClientArea
import Store

/// The lines of a form that orders: a product with its name, and what is ordered with it (ORDER-13). The client's form
/// and that of staff share it.
struct OrderLineForm {
  /// The product of the first line, where it was chosen before the form.
  private let product: Product?
  /// How many lines there are after the first.
  private(set) var further: Int

  init(_ product: Product? = nil, further: Int = 0) {
    self.product = product
    self.further = further
  }

  static let addLine: FieldID = "addLine"
  private static let removal = "removeLine-"

  static func name(inLine line: Int) -> FieldID { DetailField.serviceName.fieldID(inLine: line) }
  static func product(inLine line: Int) -> FieldID { DetailField.product.fieldID(inLine: line) }

  var addKey: PageKey {
    PageKey(
      changing: Self.addLine.name, [.control("n")], OrderWords.addLine, short: OrderWords.line,
      offBecause: ANameFitsItsOwner.isFull(further + 1))
  }

  /// What a form holds for the lines of a request.
  static func values(of lines: [OrderRequest.Line]) -> [FieldID: String] {
    var values: [FieldID: String] = [:]
    for (place, line) in lines.enumerated() {
      values[name(inLine: place)] = line.serviceName
      if place > 0 { values[product(inLine: place)] = "\(line.product.value)" }
    }
    return values
  }

  /// What the form orders; empty where nothing is sold.
  func lines(in form: Form) -> [OrderRequest.Line] {
    (0...further).compactMap { line in
      let known = line == 0 ? product?.id : nil
      let chosen = known ?? form.number(Self.product(inLine: line)).map { ID($0) }
      return chosen.map { OrderRequest.Line($0, named: form[Self.name(inLine: line)]) }
    }
  }

  /// Follows a link or key of the lines.
  /// - Returns: where to go then; nil where it is none of theirs, or nothing is sold.
  mutating func choose(_ id: String, in form: inout Form, offering offers: [Offer]) -> FieldID? {
    if id == Self.addLine.name { return add(to: &form, from: offers) }
    guard id.hasPrefix(Self.removal), let line = Int(id.dropFirst(Self.removal.count)) else {
      return nil
    }
    return remove(line, from: &form)
  }

  /// Adds what is most often ordered with the lines so far.
  private mutating func add(to form: inout Form, from offers: [Offer]) -> FieldID? {
    guard ANameFitsItsOwner.isFull(further + 1) == nil,
      let line = SuggestedLine.next(after: lines(in: form), from: offers)
    else { return nil }
    further += 1
    let (product, name) = (Self.product(inLine: further), Self.name(inLine: further))
    form[product] = "\(line.product.value)"
    form[name] = line.serviceName
    form.errors[name] = nil
    return line.serviceName.isEmpty ? name : product
  }

  /// Takes a line away; those below it move up with what was typed.
  private mutating func remove(_ line: Int, from form: inout Form) -> FieldID? {
    guard (0...further).dropFirst().contains(line) else { return nil }
    for place in line..<further {
      form[Self.product(inLine: place)] = form[Self.product(inLine: place + 1)]
      form[Self.name(inLine: place)] = form[Self.name(inLine: place + 1)]
    }
    for place in line...further { form.errors[Self.name(inLine: place)] = nil }
    form[Self.product(inLine: further)] = ""
    form[Self.name(inLine: further)] = ""
    further -= 1
    return Self.addLine
  }

  /// Another product takes the name that goes with it, as long as nobody has typed one.
  func rename(after field: FieldID, in form: inout Form, offering offers: [Offer]) {
    guard let line = (0...further).dropFirst().first(where: { Self.product(inLine: $0) == field }),
      let chosen = offers.first(where: { $0.id.value == form.number(field) })
    else { return }
    var others = lines(in: form)
    guard others.indices.contains(line) else { return }
    others.remove(at: line)
    let name = Self.name(inLine: line)
    let suggested = offers.map { SuggestedLine.name(of: $0.product, besides: others) } + [""]
    guard suggested.contains(form[name]) else { return }
    form[name] = SuggestedLine.name(of: chosen.product, besides: others)
    form.errors[name] = nil
  }

  func fields(of form: Form, offering offers: [Offer], in context: Context) -> [Field] {
    let lines = (0...further).flatMap { line -> [Field] in
      let id = Self.product(inLine: line)
      let kind = offers.first { $0.id.value == form.number(id) }?.kind
      let label = context.words(ServiceWords.product)
      if line == 0, let product {
        return [Field(id, label, .readOnly), nameField(inLine: line, product.kind, in: context)]
      }
      let choices = offers.map {
        Field.Choice("\($0.id.value)", context.words(ProductWords.nameAndPrice(of: $0)))
      }
      let remove = Field(
        FieldID(Self.removal + "\(line)"), context.words(OrderWords.removeLine), .link,
        isBeside: true)
      return [Field(id, label, .select(choices, width: 44))] + (line == 0 ? [] : [remove])
        + [nameField(inLine: line, kind ?? .domain, in: context)]
    }
    guard let full = ANameFitsItsOwner.isFull(further + 1)?.reasons.first?.fact else {
      return lines + [Field(Self.addLine, context.words(OrderWords.addLineLink), .link)]
    }
    return lines + [Field(Self.addLine, context.words(full), .note(Style(.quiet)))]
  }

  private func nameField(inLine line: Int, _ kind: ServiceKind, in context: Context) -> Field {
    Field(
      Self.name(inLine: line), context.words(DetailField.serviceName.word),
      .text(limit: TextFormat.longest, width: nil),
      placeholder: context.words(OrderWords.nameHint(of: kind)))
  }
}
