import ClientArea
import SQLite

extension Product: StoredEntity {
  static let table = StoredTable(
    "product", "id", "name", "italian", "english", "kind", "price", "months", "withdrawnOn")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("italian", italian)
    try row.put("english", english)
    try row.put("kind", kind)
    try row.put("price", firstPrice)
    try row.put("months", months)
    try row.put("withdrawnOn", withdrawnOn)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), name: row.get("name"), italian: row.get("italian"),
      english: row.get("english"), kind: row.get("kind"), price: row.get("price"),
      months: row.get("months"), withdrawnOn: row.get("withdrawnOn"))
  }
}

extension ProductPrice: StoredEntity {
  static let table = StoredTable("productPrice", "id", "product", "startsOn", "price")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("product", product)
    try row.put("startsOn", startsOn)
    try row.put("price", price)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), product: row.get("product"), startsOn: row.get("startsOn"),
      price: row.get("price"))
  }
}
