package import Canvas
package import ClientArea
package import Store

/// One product: what it is, and its prices, those that were, today's and the planned ones (ORDER-11).
package struct ProductScreen: ShortListScreen {
  package var list = ShortList<Day?>()
  private let product: ID<Product>
  private let name: Phrase

  package init(_ product: Product) {
    self.product = product.id
    name = product.called
  }

  /// A price with the days it is for.
  package struct Item {
    /// Its first day; nil for the first price of all.
    let startsOn: Day?
    /// The day after its last; nil where none follows.
    let endsOn: Day?
    let price: Money
    let state: State
    /// The price itself, where it is planned.
    let planned: ProductPrice?
  }

  /// How a price stands on a day.
  enum State { case past, current, planned }

  package var title: Phrase { ProductWords.product }

  package func heading(in context: Context) -> String {
    context.words(facts(in: context)?.product.called ?? name)
  }

  package func items(in context: Context) throws -> [Item] {
    guard let facts = facts(in: context) else { return [] }
    let (history, today) = (facts.history, facts.today)
    let starts = [nil] + history.later.map(\.startsOn)
    return starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1] : nil
      let state: State =
        start.map { $0 > today } == true
        ? .planned : end.map { $0 <= today } == true ? .past : .current
      return Item(
        startsOn: start, endsOn: end,
        price: index == 0 ? history.product.firstPrice : history.later[index - 1].price,
        state: state, planned: state == .planned ? history.later[index - 1] : nil)
    }.reversed()
  }

  package func identity(of item: Item) -> Day? { item.startsOn }

  package func head(in context: Context) -> [RowsBody.Line] {
    guard let facts = facts(in: context) else { return [] }
    let product = facts.product
    func line(_ label: Phrase, _ text: Phrase, _ style: Style = .plain) -> RowsBody.Line {
      RowsBody.Line(context.words(text), style, labelled: context.words(label))
    }
    let others = Language.allCases.filter { $0 != context.language }
    return others.map { line(ProductWords.name(in: $0), ProductWords.name(of: product, in: $0)) }
      + [
        line(DetailField.serviceKind.word, product.kind.word),
        line(ProductWords.period, ProductWords.length(of: product.months)),
        line(
          ProductWords.sale, ProductWords.sale(of: product), Style(product.isSold ? .good : .quiet)),
        line(ProductWords.usedBy, ProductWords.uses(facts)),
      ]
  }

  package func row(of item: Item, in context: Context) -> ListRow {
    let style = item.state == .current ? Style(.text, isBold: true) : Style(.quiet)
    return ListRow(
      item.startsOn,
      [
        Table.Cell(context.words(ProductWords.state(item.state)), style),
        Table.Cell(context.words(ProductWords.days(from: item.startsOn, until: item.endsOn))),
        Table.Cell(context.words(ProductWords.net(item.price))),
      ], copies: .amount(item.price.text(in: context.language)))
  }

  package func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column(context.words(ClientListWords.state), minimum: 12, ideal: 14),
      Table.Column(
        context.words(ProductWords.days), minimum: 22, ideal: 34, isFlexible: true),
      Table.Column(
        context.words(DetailField.price.word), minimum: 12, ideal: 16, alignment: .right),
    ]
  }

  package func keys(on item: Item?, in context: Context) -> [PageKey] {
    guard let facts = facts(in: context) else { return [] }
    let planned = item?.planned.map { keys(on: $0, of: facts.history, in: context) } ?? []
    return planned + ProductKeys.all(on: facts, in: context)
  }

  package func empty(in context: Context) -> Phrase { ProductWords.gone }

  package func explanation(of item: Item?, in context: Context) -> Explanation? {
    ProductKeys.explanation(of: facts(in: context))
  }

  package func complete(_ page: inout Page, on item: Item?, in context: Context) {
    page.isThere = facts(in: context) != nil
  }

  /// Once it is deleted there is nothing to stay for.
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .refused(let refusal): .refused(refusal)
    case .done(let decision, _):
      facts(in: context) == nil
        ? .all([.close, .say(decision.message)]) : .say(decision.message)
    }
  }

  private func keys(
    on price: ProductPrice, of history: PriceHistory, in context: Context
  ) -> [PageKey] {
    let product = history.product
    let withdrawal = WithdrawPrice(of: product.id, from: price.startsOn)
    return [
      PageKey(
        "changePlanned", [.enter], ProductWords.changePlanned, short: ProductWords.change,
        orders: ChangePrice(of: product.id, to: price.price, from: price.startsOn), in: context
      ) { .open(PriceScreen(of: history, changing: price)) },
      PageKey(
        "withdraw", ["x"], ProductWords.withdraw, short: ProductWords.withdrawing,
        orders: withdrawal, in: context
      ) {
        .open(
          ConfirmScreen(
            ProductWords.withdraw, ProductQuestions.withdraw(price, of: product),
            doing: withdrawal, called: ProductWords.withdrawing))
      },
    ]
  }

  private func facts(in context: Context) -> ProductList.Item? {
    (try? context.desk.answer(ProductRecord(of: product), as: context.session)) ?? nil
  }
}
