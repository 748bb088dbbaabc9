import Canvas
import ClientArea
import Store

/// The lines of the form: the product that was chosen with its name, and what is ordered with it (ORDER-13).
extension OrderOptionsScreen {
  static let addLine: FieldID = "addLine"
  private static let removal = "removeLine-"

  static func name(inLine line: Int) -> FieldID { DetailField.serviceName.fieldID(inLine: line) }

  /// The product of the first line was chosen before the form.
  static func product(inLine line: Int) -> FieldID { DetailField.product.fieldID(inLine: line) }

  /// The line that a link takes away; nil where it does something else.
  static func removedLine(by id: String) -> Int? {
    id.hasPrefix(removal) ? Int(id.dropFirst(removal.count)) : nil
  }

  var addLineKey: PageKey {
    PageKey(
      changing: Self.addLine.name, [.control("n")], OrderWords.addLine, short: OrderWords.line)
  }

  /// What the form orders, for somebody.
  func request(
    in form: Form, for beneficiary: Beneficiary, entrustedTo agency: ID<ClientAccount>?
  ) -> OrderRequest {
    let lines = lines(in: form)
    return OrderRequest(
      lines[0], with: Array(lines.dropFirst()), for: beneficiary, entrustedTo: agency)
  }

  private func lines(in form: Form) -> [OrderRequest.Line] {
    (0...further).map { line in
      let chosen = line == 0 ? nil : form.number(Self.product(inLine: line)).map { ID<Product>($0) }
      return OrderRequest.Line(
        chosen ?? product.id, named: form[Self.name(inLine: line)])
    }
  }

  /// Adds what is most often ordered with the lines so far.
  /// - Returns: where to go; nil where nothing is sold.
  mutating func addLine(offering offers: [Offer]) -> FieldID? {
    guard let line = SuggestedLine.next(after: lines(in: form), from: offers) else { return nil }
    further += 1
    let (product, name) = (Self.product(inLine: further), Self.name(inLine: further))
    form[product] = "\(line.product.value)"
    form[name] = line.serviceName
    form.errors[name] = nil
    return line.serviceName.isEmpty ? name : product
  }

  /// Takes a line away; those below it move up with what was typed.
  /// - Returns: where to go; nil where there is no such line.
  mutating func removeLine(_ line: Int) -> FieldID? {
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

  /// Moves to a field once the form has it.
  mutating func goTo(_ field: FieldID?, in context: Context) throws {
    guard let field else { return }
    form = try read(in: context).form
    form.move(to: .field(field))
  }

  /// Another product takes the name that goes with it, as long as nobody has typed one.
  mutating func rename(after field: FieldID, offering offers: [Offer]) {
    guard let line = (0...further).dropFirst().first(where: { Self.product(inLine: $0) == field }),
      let chosen = offers.first(where: { $0.id.value == form.number(field) })
    else { return }
    var others = lines(in: form)
    others.remove(at: line)
    let name = Self.name(inLine: line)
    let suggested = offers.map { SuggestedLine.name(of: $0.product, besides: others) } + [""]
    guard suggested.contains(form[name]) else { return }
    form[name] = SuggestedLine.name(of: chosen.product, besides: others)
    form.errors[name] = nil
  }

  func lineFields(
    of form: Form, offering offers: [Offer], in context: Context
  ) -> [Field] {
    var fields = [
      Field("product", context.words(ServiceWords.product), .readOnly),
      nameField(inLine: 0, product.kind, in: context),
    ]
    for line in (0...further).dropFirst() {
      let id = Self.product(inLine: line)
      let kind = offers.first { $0.id.value == form.number(id) }?.kind
      let choices = offers.map {
        Field.Choice("\($0.id.value)", context.words(ProductWords.nameAndPrice(of: $0)))
      }
      fields += [
        Field(id, context.words(ServiceWords.product), .select(choices, width: 44)),
        Field(
          FieldID(Self.removal + "\(line)"), context.words(OrderWords.removeLine), .link,
          isBeside: true),
        nameField(inLine: line, kind ?? .domain, in: context),
      ]
    }
    return fields + [
      Field(Self.addLine, context.words(OrderWords.addLineLink), .link), .blank("space"),
    ]
  }

  private func nameField(inLine line: Int, _ kind: ServiceKind, in context: Context) -> Field {
    Field(
      Self.name(inLine: line), context.words(DetailField.serviceName.word),
      .text(limit: TextFormat.longest, width: nil),
      placeholder: context.words(OrderWords.nameHint(of: kind)))
  }
}
