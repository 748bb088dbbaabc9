import ClientArea
import SQLite

extension NumberSeries: StoredEntity {
  static let table = StoredTable("numberSeries", "id", "name", "last")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("last", last)
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), name: row.get("name"), last: row.get("last"))
  }
}
