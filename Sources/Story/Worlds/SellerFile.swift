import ClientArea
import Store

/// The provider as its invoices show it, and what they have to say (BILL-16).
struct SellerFile: Sendable {
  let seller: Seller

  static let names = [
    "name", "legalForm", "capital", "register", "street", "postcode", "city", "country", "siren",
    "vatNumber", "passedThreshold", "nature", "paidAtOnce", "late", "indemnity", "discount",
  ]

  init(reading text: String, named name: String = "seller") throws(WorldFileError) {
    try self.init(FileFields(reading: text, of: name, allowing: Self.names))
  }

  init(_ fields: FileFields) throws(WorldFileError) {
    let party = Party(
      name: try fields.text("name", .filled(.company)),
      street: try fields.text("street", .filled(.street)),
      postcode: try fields.text("postcode", .any(.postcode)),
      city: try fields.text("city", .filled(.city)),
      country: try fields.text("country", .any(.country), or: "FR"),
      siren: try fields.text("siren", .any(.siren), or: ""),
      vatNumber: try fields.text("vatNumber", .any(.vatNumber), or: ""), isCompany: true
    ).standard
    if let problem = party.problems.first {
      let member = problem.field == .company ? "name" : problem.field.rawValue
      throw fields.error(in: member, .malformed(problem.advice))
    }
    seller = Seller(
      id: ID(-1), party: party, legalForm: try fields.text("legalForm", .any(.company), or: ""),
      capital: fields.has("capital") ? try fields.money("capital") : .zero,
      register: try fields.text("register", .any(.city), or: ""),
      isPastThreshold: try fields.truth("passedThreshold", or: false),
      mentions: SellerMentions(
        nature: try Self.mention("nature", in: fields),
        paidAtOnce: try Self.mention("paidAtOnce", in: fields),
        late: try Self.mention("late", in: fields),
        indemnity: try Self.mention("indemnity", in: fields),
        discount: try Self.mention("discount", in: fields)))
  }

  private static func mention(
    _ name: String, in fields: FileFields
  ) throws(WorldFileError) -> Phrase {
    try fields.phrase(name, .filled(.text)) ?? Phrase(name: "")
  }
}
