import ClientArea
import Store

extension Reduction: StepValue {
  package static var placeholder: String { "n %" }

  package init(reading text: String) throws(StepValueProblem) {
    guard let reduction = Self.reduction(text) else {
      throw StepValueProblem(
        text,
        expected: Phrase(
          fr: "10 % ou 5,00 €", it: "10 % o 5,00 €", en: "10 % or 5,00 €"))
    }
    self = reduction
  }

  package var written: String { text(in: .fr) }

  /// By the initializer that forms use, which is chosen by its not throwing.
  private static func reduction(_ text: String) -> Reduction? { Reduction(reading: text[...]) }
}

// What discounts are called.
extension Names {
  /// The latest discount of a name, or the one with a number.
  func discount(_ name: FreeText) throws -> Discount {
    if let discount = try findDiscount(name.text) { return discount }
    let text = name.text
    throw StepImpossible(
      reason: Phrase(
        fr: "remise inconnue : « \(text) »", it: "sconto sconosciuto: «\(text)»",
        en: "unknown discount: “\(text)”"))
  }

  /// Nil where there is none of that name.
  func findDiscount(_ name: String) throws -> Discount? {
    if let latest = try reader.discounts(called: name).first { return latest }
    let unlabelled = try reader.discounts(called: "")
    if let latest = unlabelled.first(where: { Self.reduction(of: $0) == name }) { return latest }
    guard name.hasPrefix(Self.number), let key = Int(name.dropFirst(Self.number.count)) else {
      return nil
    }
    return try reader.discount(ID(key))
  }

  func name(of id: ID<Discount>) throws -> FreeText {
    let discount = try reader.discount(id)
    let label = discount.terms.label
    let name = label.isEmpty ? Self.reduction(of: discount) : label
    return FreeText(try findDiscount(name)?.id == id ? name : "\(Self.number)\(id.value)")
  }

  func target(
    _ kind: DiscountTerms.Target.Kind, named name: String
  ) throws -> DiscountTerms.Target {
    switch kind {
    case .account: .account(try account(AccountCode(name)).id)
    case .group: .group(try group(name).id)
    case .product: .product(try product(FreeText(name)).id)
    }
  }

  func name(
    of target: DiscountTerms.Target
  ) throws -> (kind: DiscountTerms.Target.Kind, name: FreeText) {
    switch target {
    case .account(let id): (.account, FreeText(try code(of: id).text))
    case .group(let id): (.group, FreeText(try reader.group(id).name))
    case .product(let id): (.product, try name(of: id))
    }
  }

  private static let number = "n° "

  private static func reduction(of discount: Discount) -> String {
    discount.terms.reduction.text(in: .fr)
  }
}
