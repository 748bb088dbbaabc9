import ClientArea
import SQLite

extension Row {
  func phrase(_ column: String) throws -> Phrase {
    let json = try json(column)
    guard let phrase = Phrase(json) else { throw unreadable(column) }
    return phrase
  }

  func reasons(_ column: String) throws -> [Reason] {
    try items(column) { item in
      guard let rule = item["rule"], let fact = Phrase(item) else { return nil }
      return Reason(rule: RuleID(rule), fact: fact)
    }
  }

  func lines(_ column: String) throws -> [InvoiceLine] {
    try items(column) { item in
      let quantity = item[integer: "quantity"].map { Quantity(thousandths: $0) } ?? .one
      let rate = item[integer: "rate"].map { TaxRate(perMille: $0) } ?? .usual
      guard let label = item["label"], let cents = item[integer: "amount"],
        StoredRange.price.contains(cents),
        (0...Quantity.most.thousandths).contains(quantity.thousandths),
        StoredRange.share.contains(rate.perMille)
      else { return nil }
      return InvoiceLine(
        label: label, quantity: quantity, unitPrice: Money(cents: cents), rate: rate,
        discount: item[integer: "discount"].map { ID($0) },
        service: item[integer: "service"].map { ID($0) }, period: Self.period(of: item))
    }
  }

  func orderLines(_ column: String) throws -> [OrderLine] {
    try items(column) { item in
      guard let name = item["name"], let product = item[integer: "product"],
        let cents = item[integer: "price"], StoredRange.price.contains(cents)
      else { return nil }
      return OrderLine(
        ID(product), named: name, at: Money(cents: cents),
        opening: item[integer: "service"].map { ID($0) })
    }
  }

  /// The days that a line pays for; nil where they are not both there.
  private static func period(of item: JSON) -> ClosedRange<Day>? {
    guard let first = item[integer: "first"], let last = item[integer: "last"], first <= last,
      StoredRange.days.contains(first), StoredRange.days.contains(last)
    else { return nil }
    return Day(number: first)...Day(number: last)
  }

  func phrases(_ column: String) throws -> [Phrase] { try items(column) { Phrase($0) } }

  func numbers(_ column: String) throws -> [Int] {
    try items(column) { item in
      guard case .integer(let number) = item else { return nil }
      return number
    }
  }

  func party(_ column: String) throws -> Party {
    let json = try json(column)
    guard let name = json["name"], let street = json["street"], let postcode = json["postcode"],
      let city = json["city"], let country = json["country"], let siren = json["siren"],
      let vatNumber = json["vatNumber"]
    else { throw unreadable(column) }
    return Party(
      name: name, street: street, postcode: postcode, city: city, country: country, siren: siren,
      vatNumber: vatNumber, isCompany: json["kind"] == ClientKind.company.rawValue)
  }

  /// A list of texts, as `json_group_array` makes it.
  func texts(_ column: String) throws -> [String] {
    try items(column) { item in
      guard case .text(let text) = item else { return nil }
      return text
    }
  }

  private func items<Item>(_ column: String, read: (JSON) -> Item?) throws -> [Item] {
    guard let items = try json(column).items else { throw unreadable(column) }
    return try items.map { item in
      guard let item = read(item) else { throw unreadable(column) }
      return item
    }
  }

  private func json(_ column: String) throws -> JSON {
    guard let json = JSON(reading: try get(column, as: String.self)) else {
      throw unreadable(column)
    }
    return json
  }

}

extension Phrase {
  init?(_ json: JSON) {
    guard let fr = json["fr"], let it = json["it"], let en = json["en"] else { return nil }
    self.init(stored: fr, it, en)
  }
}
