import ClientArea
import SQLite

extension Order: StoredEntity {
  static let table = StoredTable(
    "order", "id", "number", "buyer", "product", "serviceName", "price", "placedOn", "status",
    "owner", "consent", "service", "invoice")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("number", number)
    try row.put("buyer", buyer)
    try row.put("product", product)
    try row.put("serviceName", serviceName)
    try row.put("price", price)
    try row.put("placedOn", placedOn)
    try row.put("status", status)
    try row.put("owner", owner)
    try row.put("consent", consent)
    try row.put("service", service)
    try row.put("invoice", invoice)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), number: row.get("number"), buyer: row.get("buyer"),
      product: row.get("product"), serviceName: row.get("serviceName"), price: row.get("price"),
      placedOn: row.get("placedOn"), status: row.get("status"), owner: row.get("owner"),
      consent: row.get("consent"), service: row.get("service"), invoice: row.get("invoice"))
  }
}
