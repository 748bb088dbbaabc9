import ClientArea
import SQLite

extension Discount: StoredEntity {
  static let table = StoredTable(
    "discount", "id", "label", "perMille", "amount", "account", "group", "product", "firstDay",
    "lastDay", "endedOn", "archivedOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("label", terms.label)
    try row.put("perMille", terms.reduction.perMille)
    try row.put("amount", terms.reduction.fixedAmount)
    try row.put("account", terms.target.account)
    try row.put("group", terms.target.group)
    try row.put("product", terms.target.product)
    try row.put("firstDay", terms.firstDay)
    try row.put("lastDay", terms.lastDay)
    try row.put("endedOn", endedOn)
    try row.put("archivedOn", archivedOn)
  }

  init(from row: borrowing Row) throws {
    let perMille: Int? = try row.get("perMille")
    guard perMille.map(StoredRange.share.contains) ?? true else {
      throw row.unreadable("perMille")
    }
    let amount: Money? = try row.get("amount")
    let target: DiscountTerms.Target
    if let account: ID<ClientAccount> = try row.get("account") {
      target = .account(account)
    } else if let group: ID<ClientGroup> = try row.get("group") {
      target = .group(group)
    } else {
      target = .product(try row.get("product"))
    }
    self.init(
      id: try row.get("id"),
      DiscountTerms(
        perMille.map { .share(perMille: $0) } ?? .amount(amount ?? .zero), for: target,
        from: try row.get("firstDay"), to: try row.get("lastDay"), called: try row.get("label")),
      endedOn: try row.get("endedOn"), archivedOn: try row.get("archivedOn"))
  }
}

extension DiscountUse: StoredEntity {
  static let table = StoredTable("discountUse", "id", "discount", "invoice")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("discount", discount)
    try row.put("invoice", invoice)
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), of: row.get("discount"), on: row.get("invoice"))
  }
}

extension Reduction {
  fileprivate var perMille: Int? {
    guard case .share(let perMille) = self else { return nil }
    return perMille
  }

  fileprivate var fixedAmount: Money? {
    guard case .amount(let amount) = self else { return nil }
    return amount
  }
}

extension DiscountTerms.Target {
  var account: ID<ClientAccount>? {
    guard case .account(let account) = self else { return nil }
    return account
  }

  var group: ID<ClientGroup>? {
    guard case .group(let group) = self else { return nil }
    return group
  }

  var product: ID<Product>? {
    guard case .product(let product) = self else { return nil }
    return product
  }
}
