import ClientArea
import SQLite

extension Product: StoredEntity {
  static let table = StoredTable("product", "id", "name", "kind", "price", "months")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("kind", kind)
    try row.put("price", price)
    try row.put("months", months)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), name: row.get("name"), kind: row.get("kind"), price: row.get("price"),
      months: row.get("months"))
  }
}
