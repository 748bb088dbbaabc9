import ClientArea

// ORDER-11, CLIENTS-14: the catalogue is staff's, as far as nothing refers to what changes.
extension PermissionTable {
  var catalogue: [Action] {
    func works(_ actor: Actor) -> Bool { actor.works(.manageCatalogue) }
    let name = "Nouveau \(facts.products.count)"
    // What is ordered in these worlds stays on sale, since the other tables count on it.
    let others = facts.products.filter { $0.id != plan.id }
    return [
      Action(ChangePrice(of: plan.id, to: plan.firstPrice), if: works),
      Action(CreateProduct(name, .website, at: Money(cents: 100), months: 1)) { actor in
        works(actor) && !facts.products.contains { $0.name == name }
      },
      Action(DeleteProduct(plan.id)) { works($0) && !isReferredTo(plan) },
    ]
      + others.flatMap { product in
        [
          Action(
            EditProduct(product.id, named: product.name, product.kind, months: product.months),
            if: works),
          Action(
            EditProduct(
              product.id, named: product.name, product.kind, months: product.months + 1)
          ) { works($0) && !isReferredTo(product) },
          Action(SellProduct(product.id, true)) { works($0) && product.withdrawnOn != nil },
          Action(SellProduct(product.id, false)) { works($0) && product.withdrawnOn == nil },
          Action(DeleteProduct(product.id)) { works($0) && !isReferredTo(product) },
        ]
      }
      + facts.prices.map { price in
        Action(WithdrawPrice(of: price.product, from: price.startsOn)) {
          works($0) && price.startsOn > facts.today
        }
      }
  }

  private func isReferredTo(_ product: Product) -> Bool {
    facts.services.contains { $0.product == product.id }
      || facts.orders.contains { $0.lines.contains { $0.product == product.id } }
  }
}

extension CommandRow {
  static var product: [CommandRow] {
    [
      CommandRow(ChangePrice.self, acting: .likeTheOwner),
      CommandRow(CreateProduct.self, carries: .new, acting: .staffsOwn),
      CommandRow(DeleteProduct.self, acting: .staffsOwn),
      CommandRow(EditProduct.self, acting: .staffsOwn),
      CommandRow(SellProduct.self, carries: .property, acting: .staffsOwn),
      CommandRow(WithdrawPrice.self, carries: .new, acting: .staffsOwn),
    ]
  }
}
