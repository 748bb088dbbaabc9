package import Canvas
package import ClientArea
package import Store

/// « Remises » of the back office: what is taken off for accounts, groups and products, or for one of them (CLIENTS-10).
package struct DiscountsScreen: ListScreen {
  package var list = ListPane<DiscountList.Anchor>()
  private let target: DiscountTerms.Target?
  private let targetName: String

  /// Everybody's.
  package init() {
    target = nil
    targetName = ""
  }

  /// Those of one account, group or product.
  package init(for target: DiscountTerms.Target, called name: String) {
    self.target = target
    targetName = name
  }

  package var title: Phrase {
    let word = MenuPlace.discounts.word
    guard target != nil else { return word }
    return Phrase(
      fr: "\(word) (\(targetName))", it: "\(word) (\(targetName))", en: "\(word) (\(targetName))")
  }

  package func heading(in context: Context) -> String { context.words(title) }

  package func read(
    _ window: Window<DiscountList.Anchor>, matching text: String, in context: Context
  ) throws -> Stretch<DiscountList.Item> {
    try context.stretch(of: DiscountList(for: target, filter: text, window: window))
  }

  package func identity(of item: DiscountList.Item) -> DiscountList.Anchor { item.anchor }

  package func row(of item: DiscountList.Item, in context: Context) -> ListRow {
    let terms = item.discount.terms
    let label = terms.label.isEmpty ? "—" : terms.label
    let reduction = terms.reduction.text(in: context.language)
    return ListRow(
      item.anchor,
      [
        Table.Cell(label), Table.Cell(reduction),
        Table.Cell(context.words(DiscountWords.kind(terms.target.kind))),
        Table.Cell(context.words(item.target)),
        Table.Cell(context.words(terms.firstDay)), Table.Cell(context.words(terms.lastDay)),
        DiscountWords.state(of: item.discount, on: context.today, in: context),
      ], copies: terms.label.isEmpty ? .amount(reduction) : .name(terms.label))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(DetailField.label.word), minimum: 10, ideal: 14),
      Table.Column(
        context.words(DetailField.reduction.word), minimum: 9, ideal: 9, alignment: .right),
      Table.Column(context.words(DiscountWords.kind), minimum: 8, ideal: 8, priority: 3),
      Table.Column(
        context.words(DetailField.target.word), minimum: 12, ideal: 24, priority: 1,
        isFlexible: true),
      .day(context.words(DetailField.firstDay.word), priority: 2),
      .day(context.words(DetailField.lastDay.word)),
      Table.Column(context.words(ClientListWords.state), minimum: 12, ideal: 12),
    ]
  }

  package func more(in context: Context) -> MoreColumns<DiscountList.Item> {
    typealias More = MoreColumn<DiscountList.Item, Never>
    return MoreColumns([
      More(context.words(DiscountWords.used), 10) {
        Table.Cell($0.isUsed ? "✔" : "—")
      },
      More(context.words(DiscountWords.endedOn), 14) { context.cell($0.discount.endedOn) },
      More(context.words(DiscountWords.archivedOn), 14) { context.cell($0.discount.archivedOn) },
    ])
  }

  package func keys(on item: DiscountList.Item?, in context: Context) -> [PageKey] {
    let create = PageKey(
      "create", ["n"], DiscountWords.create, short: ClientListWords.creating,
      offBecause: context.refusal(lacking: .manageCatalogue)
    ) { .open(DiscountFormScreen(for: target ?? context.session.focus.map { .account($0) })) }
    guard let item else { return [create] }
    return DiscountKeys.all(on: item, in: context) + [create]
  }

  package func empty(in context: Context) -> Phrase { DiscountWords.none }

  package func explanation(of item: DiscountList.Item?, in context: Context) -> Explanation? {
    DiscountKeys.explanation
  }
}

/// What is done with one discount, and where the discounts of something are.
enum DiscountKeys {
  static func all(on item: DiscountList.Item, in context: Context) -> [PageKey] {
    let discount = item.discount
    let removal = item.isUsed ? DiscountWords.archive : DiscountWords.remove
    let removing = item.isUsed ? DiscountWords.archiving : ClientListWords.deleting
    return [
      PageKey(
        "edit", [.enter, "m"], DiscountWords.change, short: ProductWords.change,
        orders: ChangeDiscount(discount.id, to: discount.terms), in: context
      ) { .open(DiscountFormScreen(changing: discount)) },
      PageKey(
        "end", ["x"], DiscountWords.end, short: DiscountWords.ending,
        orders: EndDiscount(discount.id), in: context
      ) {
        .open(
          ConfirmScreen(
            DiscountWords.end, DiscountWords.endQuestion(discount),
            doing: EndDiscount(discount.id), called: DiscountWords.ending))
      },
      PageKey(
        "remove", ["d"], removal, short: removing, orders: RemoveDiscount(discount.id), in: context
      ) {
        .open(
          ConfirmScreen(
            removal, DiscountWords.removeQuestion(discount, isUsed: item.isUsed),
            doing: RemoveDiscount(discount.id), called: removing))
      },
    ]
  }

  /// The key that leads from a group or a product to its discounts.
  static func of(_ target: DiscountTerms.Target, called name: String) -> PageKey {
    PageKey("discounts", ["r"], MenuPlace.discounts.word, short: DiscountWords.short) {
      .open(DiscountsScreen(for: target, called: name))
    }
  }

  static let explanation = Explanation(
    DiscountWords.why,
    because: [
      Reason(ADiscountIsALineOfItsOwn.self, ADiscountIsALineOfItsOwn.statement),
      Reason(TheBestDiscountWins.self, TheBestDiscountWins.statement),
    ])
}

extension Context {
  /// Why whoever is here may not do what takes a right of staff; nil where nothing is in the way.
  func refusal(lacking right: StaffRight) -> Refusal? {
    do {
      try EachOfStaffHasARole.check(right, of: session, reading: desk.reader)
      return nil
    } catch let refusal as Refusal {
      return refusal
    } catch {
      return Refusal(because: [Reason(rule: "SIM-5", fact: error.sentence)])
    }
  }
}
