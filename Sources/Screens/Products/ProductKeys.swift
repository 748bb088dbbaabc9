import Canvas
import ClientArea
import Store

/// What staff does to a product, on its line and on its page alike.
enum ProductKeys {
  static func all(on item: ProductList.Item, in context: Context) -> [PageKey] {
    [price(of: item, in: context), edit(item, in: context)]
      + [sale(of: item, in: context), delete(item, in: context)]
      + [DiscountKeys.of(.product(item.product.id), called: context.words(item.product.called))]
  }

  /// - Returns: a key that is off for whoever may not create any.
  static func create(in context: Context) -> PageKey {
    // A name that nothing has: only the right to create is asked for.
    let sample = CreateProduct("—", .website, at: Money(cents: 1), months: 1)
    return PageKey(
      "create", ["n"], ProductWords.create, short: ProductWords.creating,
      offBecause: context.refusal(apartFromFieldsOf: sample)
    ) { .open(ProductFormScreen()) }
  }

  private static func price(of item: ProductList.Item, in context: Context) -> PageKey {
    PageKey(
      "price", ["p"], ProductWords.changePrice, short: ProductWords.changePriceShort,
      orders: ChangePrice(of: item.product.id, to: item.price), in: context
    ) { .open(PriceScreen(of: item.history, from: item.price)) }
  }

  private static func edit(_ item: ProductList.Item, in context: Context) -> PageKey {
    let product = item.product
    let same = EditProduct(
      product.id, named: product.name, product.kind, months: product.months)
    return PageKey(
      "edit", ["m"], ProductWords.edit, short: ProductWords.change, orders: same, in: context
    ) { .open(ProductFormScreen(editing: product)) }
  }

  private static func sale(of item: ProductList.Item, in context: Context) -> PageKey {
    let product = item.product
    let command = SellProduct(product.id, !product.isSold)
    guard product.isSold else {
      return PageKey(
        "sell", ["v"], ProductWords.sellAgain, short: ProductWords.sellingAgain, orders: command,
        in: context)
    }
    return PageKey(
      "sell", ["v"], ProductWords.takeOffSale, short: ProductWords.takingOffSale, orders: command,
      in: context
    ) {
      .open(
        ConfirmScreen(
          ProductWords.takeOffSale, ProductQuestions.takeOffSale(product), doing: command,
          called: ProductWords.takeOffSale))
    }
  }

  private static func delete(_ item: ProductList.Item, in context: Context) -> PageKey {
    let command = DeleteProduct(item.product.id)
    return PageKey(
      "delete", ["d"], ProductWords.delete, short: ProductWords.deleting, orders: command,
      in: context
    ) {
      .open(
        ConfirmScreen(
          ProductWords.delete, ProductQuestions.delete(item.product), doing: command,
          called: ProductWords.deleting))
    }
  }

  static func explanation(of item: ProductList.Item?) -> Explanation {
    let archived = Reason(
      WhatIsReferredToIsArchived.self, WhatIsReferredToIsArchived.statement)
    return Explanation(
      ProductWords.why, facts: item.map { facts(of: $0) } ?? [],
      because: ProductWords.reasons(for: item.map { $0.history.offer(on: $0.today) }) + [archived])
  }

  private static func facts(of item: ProductList.Item) -> [(label: Phrase, value: Phrase)] {
    let offer = item.history.offer(on: item.today)
    return [
      (ProductWords.product, item.product.called),
      (DetailField.price.word, ProductWords.price(of: offer)),
      (ProductWords.sale, ProductWords.sale(of: item.product)),
      (ProductWords.usedBy, ProductWords.uses(item)),
    ]
  }
}
