import ClientArea
import SQLite

extension VATCase: StoredEntity {
  static let table = StoredTable(
    "vatCase", "id", "name", "places", "buyer", "hasNumber", "isPastThreshold", "rate", "category",
    "what", "mention", "law")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("name", name)
    try row.put("places", buyers.places.joined(separator: " "))
    try row.put("buyer", buyers.buyer?.rawValue)
    try row.put("hasNumber", buyers.hasNumber)
    try row.put("isPastThreshold", buyers.isPastThreshold)
    try row.put("rate", rate.perMille)
    try row.put("category", category)
    try row.put("what", what)
    try row.put("mention", said: mention)
    try row.put("law", law)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      name: row.get("name"), buyers: VATBuyers(from: row), rate: row.rate("rate"),
      category: row.get("category"), what: row.phrase("what"), mention: row.said("mention"),
      law: row.get("law"))
  }
}

extension VATBuyers {
  init(from row: borrowing Row) throws {
    let places: String = try row.get("places")
    let buyer: String? = try row.get("buyer")
    try self.init(
      of: row.get("id"), places: places.split(separator: " ").map(String.init),
      buyer: buyer.flatMap(ClientKind.init), hasNumber: row.get("hasNumber"),
      isPastThreshold: row.get("isPastThreshold"))
  }
}

extension UnknownVATNumber: StoredEntity {
  static let table = StoredTable("unknownVATNumber", "id", "number")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("number", number)
  }

  init(from row: borrowing Row) throws {
    try self.init(id: row.get("id"), number: row.get("number"))
  }
}

extension Seller: StoredEntity {
  static let table = StoredTable(
    "seller", "id", "party", "legalForm", "capital", "register", "isPastThreshold", "nature",
    "paidAtOnce", "late", "indemnity", "discount")

  func write(to row: inout RowWriter) throws {
    try row.put("id", id)
    try row.put("party", JSONText.text(of: party))
    try row.put("legalForm", legalForm)
    try row.put("capital", capital)
    try row.put("register", register)
    try row.put("isPastThreshold", isPastThreshold)
    try row.put("nature", said: mentions.nature)
    try row.put("paidAtOnce", said: mentions.paidAtOnce)
    try row.put("late", said: mentions.late)
    try row.put("indemnity", said: mentions.indemnity)
    try row.put("discount", said: mentions.discount)
  }

  init(from row: borrowing Row) throws {
    try self.init(
      id: row.get("id"), party: row.party("party"), legalForm: row.get("legalForm"),
      capital: row.get("capital"), register: row.get("register"),
      isPastThreshold: row.get("isPastThreshold"),
      mentions: SellerMentions(
        nature: row.said("nature"), paidAtOnce: row.said("paidAtOnce"), late: row.said("late"),
        indemnity: row.said("indemnity"), discount: row.said("discount")))
  }
}

extension VATCategory: Storable {}

extension RowWriter {
  /// A phrase that may be empty, as an empty text.
  mutating func put(_ column: String, said phrase: Phrase) throws {
    try put(column, phrase.fr.isEmpty ? "" : JSONText.text(of: phrase))
  }
}

extension Row {
  /// A phrase that may be empty.
  func said(_ column: String) throws -> Phrase {
    try get(column, as: String.self).isEmpty ? Phrase(name: "") : phrase(column)
  }

  func rate(_ column: String) throws -> TaxRate {
    let perMille: Int = try get(column)
    guard StoredRange.share.contains(perMille) else { throw unreadable(column) }
    return TaxRate(perMille: perMille)
  }

  func invoiceVAT() throws -> InvoiceVAT {
    try InvoiceVAT(
      name: get("vatCase"), rate: rate("vatRate"), category: get("vatCategory"),
      why: said("vatWhy"), mention: said("vatMention"), check: vatCheck())
  }

  private func vatCheck() throws -> VATCheck? {
    let day: Day? = try get("vatCheckedOn")
    guard let day else { return nil }
    return VATCheck(askedOn: day, isKnown: try get("vatNumberIsKnown"))
  }

  func invoiceLegal() throws -> InvoiceLegal {
    try InvoiceLegal(
      seller: phrases("sellerLegal"), terms: phrases("terms"), orderNumber: get("orderNumber"))
  }
}
