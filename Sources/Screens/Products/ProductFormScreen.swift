import Canvas
import ClientArea
import Store

/// Asks what a product is: a new one with its price, or one that is there, whose prices stand on its page (ORDER-11).
struct ProductFormScreen: FormScreen {
  /// The product that is edited; nil for a new one.
  private let product: Product?
  var form: Form?

  init(editing product: Product? = nil) { self.product = product }

  var title: Phrase { product == nil ? ProductWords.create : ProductWords.edit }
  var verb: Phrase { product == nil ? ProductWords.creating : ProductWords.save }
  var shape: ScreenShape { .popup(Size(rows: 13, columns: 70)) }

  func fresh(in context: Context) -> Form {
    let product = product.map { (try? context.desk.reader.product($0.id)) ?? $0 }
    let kinds = ServiceKind.allCases.map {
      Field.Choice($0.rawValue, context.words($0.word))
    }
    var fields: [Field] = [
      .text(Self.name, context.words(DetailField.serviceName.word), limit: TextFormat.longest),
      .text(Self.italian, context.words(ProductWords.name(in: .it)), limit: TextFormat.longest),
      .text(Self.english, context.words(ProductWords.name(in: .en)), limit: TextFormat.longest),
      Field(Self.kind, context.words(DetailField.serviceKind.word), .select(kinds, width: 20)),
      .text(Self.months, context.words(DetailField.period.word), limit: 3, width: 6),
    ]
    fields.append(
      product == nil
        ? .text(Self.price, context.words(ProductWords.netPrice), limit: 20, width: 16)
        : Field("note", context.words(ProductWords.keptWhileUsed), .note(Style(.quiet))))
    return Form(
      fields,
      values: [
        Self.name: product?.name ?? "", Self.italian: product?.italian ?? "",
        Self.english: product?.english ?? "",
        Self.kind: (product?.kind ?? .hosting).rawValue,
        Self.months: "\(product?.months ?? 12)", Self.price: "",
      ], buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  /// A text that is no number or no amount never becomes a command.
  func command(of form: Form, in context: Context) -> (any Command)? {
    guard let entry = Self.entry(of: form) else { return nil }
    if let product {
      return EditProduct(product.id, from: Self.entry(of: form.asOpened), to: entry)
    }
    return Money(reading: form[Self.price]).map {
      CreateProduct(
        entry.name, entry.kind, at: $0, months: entry.months, italian: form[Self.italian],
        english: form[Self.english])
    }
  }

  private static func entry(of form: Form) -> ProductEntry? {
    guard let kind = ServiceKind(rawValue: form[kind]), let months = form.number(months) else {
      return nil
    }
    return ProductEntry(
      named: form[name], kind, months: months, italian: form[italian], english: form[english])
  }

  func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    var problems: [FieldID: Phrase] = [:]
    if form.number(Self.months) == nil { problems[Self.months] = ProductWords.notMonths }
    if product == nil, Money(reading: form[Self.price]) == nil {
      problems[Self.price] = ProductWords.notAnAmount
    }
    return problems
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    ProductKeys.explanation(of: nil)
  }

  private static let name = DetailField.serviceName.fieldID
  private static let italian = DetailField.serviceName.fieldID(in: .it)
  private static let english = DetailField.serviceName.fieldID(in: .en)
  private static let kind = DetailField.serviceKind.fieldID
  private static let months = DetailField.period.fieldID
  private static let price = DetailField.price.fieldID
}
