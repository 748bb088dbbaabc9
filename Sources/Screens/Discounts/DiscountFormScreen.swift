package import Canvas
package import ClientArea
import Store

/// Grants a discount, or changes one (CLIENTS-10).
package struct DiscountFormScreen: FormScreen {
  private let discount: Discount?
  private let target: DiscountTerms.Target?
  package var form: Form?

  /// - Parameter target: what the list is narrowed to.
  package init(for target: DiscountTerms.Target?) {
    discount = nil
    self.target = target
  }

  package init(changing discount: Discount) {
    self.discount = discount
    target = discount.terms.target
  }

  private static let label = DetailField.label.fieldID
  private static let reduction = DetailField.reduction.fieldID
  private static let kind: FieldID = "kindOfTarget"
  private static let target = DetailField.target.fieldID
  private static let firstDay = DetailField.firstDay.fieldID
  private static let lastDay = DetailField.lastDay.fieldID

  package var title: Phrase {
    discount == nil ? DiscountWords.create : DiscountWords.change
  }
  package var verb: Phrase {
    discount == nil ? ClientListWords.creating : ProductWords.save
  }
  package var shape: ScreenShape { .popup(Size(rows: 15, columns: 76)) }

  package func fresh(in context: Context) throws -> Form {
    let terms = try discount.map { try context.desk.reader.discount($0.id).terms }
    let target = terms?.target ?? target
    let kind = target?.kind ?? .product
    return Form(
      try fields(for: kind, in: context),
      values: [
        Self.label: terms?.label ?? "",
        Self.reduction: terms?.reduction.text(in: context.language) ?? "",
        Self.kind: kind.rawValue, Self.target: try text(of: target, in: context),
        Self.firstDay: context.words(terms?.firstDay ?? context.today),
        Self.lastDay: context.words(terms?.lastDay ?? context.today.adding(months: 1)),
      ], buttons: FormButtons.of(verb, in: context))
  }

  /// The target is another list, or a text, for each kind.
  package func read(in context: Context) throws -> Form {
    var form = try form ?? fresh(in: context)
    let kind = Kind(rawValue: form[Self.kind]) ?? .product
    form.fields = try fields(for: kind, in: context)
    return form
  }

  package func problems(of form: Form, in context: Context) throws -> [FieldID: Phrase] {
    var problems: [FieldID: Phrase] = [:]
    if Self.reduction(in: form) == nil {
      problems[Self.reduction] = DiscountWords.reductionExpected
    }
    if try chosen(in: form, context) == nil {
      problems[Self.target] = try targetProblem(in: form, context)
    }
    for day in [Self.firstDay, Self.lastDay] where Day(typed: form[day]) == nil {
      problems[day] = ClockWords.dateExpected
    }
    return problems
  }

  package func command(of form: Form, in context: Context) throws -> (any Command)? {
    guard let terms = try terms(in: form, context) else { return nil }
    guard let discount else { return CreateDiscount(terms) }
    return ChangeDiscount(discount.id, from: try self.terms(in: form.asOpened, context), to: terms)
  }

  private func terms(in form: Form, _ context: Context) throws -> DiscountTerms? {
    guard let reduction = Self.reduction(in: form), let target = try chosen(in: form, context),
      let first = Day(typed: form[Self.firstDay]),
      let last = Day(typed: form[Self.lastDay])
    else { return nil }
    return DiscountTerms(
      reduction, for: target, from: first, to: last, called: form[Self.label])
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    DiscountKeys.explanation
  }

  private typealias Kind = DiscountTerms.Target.Kind

  private func fields(for kind: Kind, in context: Context) throws -> [Field] {
    func text(_ field: DetailField, limit: Int, width: Int?, _ example: String = "") -> Field {
      Field(
        field.fieldID, context.words(field.word), .text(limit: limit, width: width),
        placeholder: example)
    }
    func day(_ field: DetailField) -> Field {
      .day(field.fieldID, context.words(field.word), placeholder: context.words(context.today))
    }
    return [
      text(.label, limit: TextFormat.longest, width: nil),
      text(
        .reduction, limit: 20, width: 16, context.words(DiscountWords.reductionExample)),
      Field(
        Self.kind, context.words(DetailField.target.word),
        .choice(
          Kind.allCases.map { Field.Choice($0.rawValue, context.words(DiscountWords.kind($0))) })),
      try targetField(kind, in: context),
      day(.firstDay), day(.lastDay),
      Field("note", context.words(DiscountWords.shownOnInvoice), .note(Style(.quiet))),
    ]
  }

  private func targetField(_ kind: Kind, in context: Context) throws -> Field {
    switch kind {
    case .account:
      return Field(
        Self.target, "", .text(limit: TextFormat.longest, width: nil),
        placeholder: context.words(StaffInvoiceWords.client))
    case .group, .product:
      let choices = try choices(of: kind, in: context).map { Field.Choice("\($0.0)", $0.1) }
      return Field(Self.target, "", .select([Field.Choice("", "—")] + choices, width: nil))
    }
  }

  /// The groups in use, or the products, and the one that the discount has already.
  private func choices(of kind: Kind, in context: Context) throws -> [(Int, String)] {
    switch kind {
    case .account: return []
    case .group:
      return try context.desk.answer(ClientLabels(.group), as: context.session).filter {
        $0.archivedOn == nil || discount?.terms.target == .group(ID($0.label.value))
      }.map { ($0.label.value, $0.name) }
    case .product:
      return try context.desk.answer(Catalogue(), as: context.session)
        .map { ($0.id.value, context.words($0.called)) }
    }
  }

  private func text(of target: DiscountTerms.Target?, in context: Context) throws -> String {
    switch target {
    case .account(let id): try context.desk.reader.account(id).code
    case .group(let id): "\(id.value)"
    case .product(let id): "\(id.value)"
    case nil: ""
    }
  }

  private func chosen(in form: Form, _ context: Context) throws -> DiscountTerms.Target? {
    switch Kind(rawValue: form[Self.kind]) {
    case .account:
      try MeantClient(form[Self.target], in: context).id.map { .account($0) }
    case .group: try key(in: form, of: .group, context).map { .group(ID($0)) }
    case .product: try key(in: form, of: .product, context).map { .product(ID($0)) }
    case nil: nil
    }
  }

  /// What is chosen now; nothing where the kind was changed since.
  private func key(in form: Form, of kind: Kind, _ context: Context) throws -> Int? {
    guard let key = Int(form[Self.target]) else { return nil }
    return try choices(of: kind, in: context).contains { $0.0 == key } ? key : nil
  }

  private func targetProblem(in form: Form, _ context: Context) throws -> Phrase? {
    switch Kind(rawValue: form[Self.kind]) {
    case .account: try MeantClient(form[Self.target], in: context).problem
    case .group:
      DiscountWords.groupExpected(of: try choices(of: .group, in: context).count)
    case .product, nil:
      DiscountWords.productExpected(of: try choices(of: .product, in: context).count)
    }
  }

  /// A number without sign would be either.
  private static func reduction(in form: Form) -> Reduction? {
    let text = form[reduction]
    return text.contains("%") || text.contains("€") ? Reduction(reading: text) : nil
  }
}
