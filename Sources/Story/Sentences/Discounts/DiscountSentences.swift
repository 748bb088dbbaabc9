import ClientArea
import Store

/// Discounts (CLIENTS-10). One goes by its label, or by « 10 % » where it has none, if it is the latest of that name;
/// otherwise by its number.
enum DiscountSentences {
  static let all: [any ScenarioStep.Type] =
    [
      DiscountIsThere.self, CreatesDiscount.self, ChangesDiscount.self, EndsDiscount.self,
      RemovesDiscount.self,
    ] + DiscountChecks.all

  /// What it is for, with its article.
  static let kinds: [(DiscountTerms.Target.Kind, String)] = [
    (.account, "pour le compte"), (.group, "pour le groupe"), (.product, "pour le produit"),
  ]
}

struct DiscountIsThere: GivenStep {
  var reduction = Reduction.share(perMille: 0)
  var kind = DiscountTerms.Target.Kind.product
  var name = FreeText("")
  var first = Day(number: 0)
  var last = Day(number: 0)

  static let pattern: StepPattern<Self> = """
    la remise de \(\.reduction) \(\.kind, DiscountSentences.kinds) \(\.name, as: "nom") \
    du \(\.first) au \(\.last)
    """

  func build(in scene: Scene) throws {
    let target = try scene.names.target(kind, named: name.text)
    try scene.builder.addDiscount(
      DiscountTerms(reduction, for: target, from: first, to: last))
  }

  /// Only staff has the list; where there is none, it has no place to be seen.
  func setting(in scene: Scene) throws -> Setting? {
    guard let staff = try scene.facts.firstOfStaff() else { return nil }
    return Setting(.menu(.discounts), as: Session(user: staff, account: nil))
  }
}

/// A sentence about a discount: only staff has the list of them.
protocol DiscountSentence: Sentence {}

extension DiscountSentence {
  func happensAt(in names: Names) -> Spot { .menu(.discounts) }
}

struct CreatesDiscount: DiscountSentence {
  typealias Said = CreateDiscount

  var actor = Actor.unknown
  var label = FreeText("")
  var reduction = Reduction.share(perMille: 0)
  var kind = DiscountTerms.Target.Kind.product
  var name = FreeText("")
  var first = Day(number: 0)
  var last = Day(number: 0)

  static let pattern: StepPattern<Self> = """
    \(\.actor) crée la remise \(\.label, as: "libellé") de \(\.reduction) \
    \(\.kind, DiscountSentences.kinds) \(\.name, as: "nom") du \(\.first) au \(\.last)
    """

  func command(in names: Names) throws -> any Command {
    CreateDiscount(
      DiscountTerms(
        reduction, for: try names.target(kind, named: name.text), from: first, to: last,
        called: label.text))
  }

  static func saying(_ command: CreateDiscount, in names: Names) throws -> Self? {
    let terms = command.terms
    let (kind, name) = try names.name(of: terms.target)
    return Self(
      label: FreeText(terms.label), reduction: terms.reduction, kind: kind, name: name,
      first: terms.firstDay, last: terms.lastDay)
  }
}

struct ChangesDiscount: DiscountSentence {
  typealias Said = ChangeDiscount

  var actor = Actor.unknown
  var discount = FreeText("")
  var label = FreeText("")
  var reduction = Reduction.share(perMille: 0)
  var kind = DiscountTerms.Target.Kind.product
  var name = FreeText("")
  var first = Day(number: 0)
  var last = Day(number: 0)

  static let pattern: StepPattern<Self> = """
    \(\.actor) modifie la remise \(\.discount, as: "remise") en \(\.label, as: "libellé") de \
    \(\.reduction) \(\.kind, DiscountSentences.kinds) \(\.name, as: "nom") \
    du \(\.first) au \(\.last)
    """

  func command(in names: Names) throws -> any Command {
    ChangeDiscount(
      try names.discount(discount).id,
      to: DiscountTerms(
        reduction, for: try names.target(kind, named: name.text), from: first, to: last,
        called: label.text))
  }

  static func saying(_ command: ChangeDiscount, in names: Names) throws -> Self? {
    let stored = try names.reader.discount(command.discount).terms
    let terms = command.edit.told { try $0.merged(over: stored, reading: names.reader) }
    let (kind, name) = try names.name(of: terms.target)
    return Self(
      discount: try names.name(of: command.discount), label: FreeText(terms.label),
      reduction: terms.reduction, kind: kind, name: name, first: terms.firstDay,
      last: terms.lastDay)
  }
}

struct EndsDiscount: DiscountSentence {
  typealias Said = EndDiscount

  var actor = Actor.unknown
  var discount = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) met fin à la remise \(\.discount, as: "remise")"

  func command(in names: Names) throws -> any Command {
    EndDiscount(try names.discount(discount).id)
  }

  static func saying(_ command: EndDiscount, in names: Names) throws -> Self? {
    Self(discount: try names.name(of: command.discount))
  }
}

struct RemovesDiscount: DiscountSentence {
  typealias Said = RemoveDiscount

  var actor = Actor.unknown
  var discount = FreeText("")

  static let pattern: StepPattern<Self> =
    "\(\.actor) supprime la remise \(\.discount, as: "remise")"

  func command(in names: Names) throws -> any Command {
    RemoveDiscount(try names.discount(discount).id)
  }

  static func saying(_ command: RemoveDiscount, in names: Names) throws -> Self? {
    Self(discount: try names.name(of: command.discount))
  }
}
