import ClientArea
import Store

/// The table of cases by which VAT is taken, as a file tells it (BILL-15). Each case says where the buyer is (« FR »,
/// « FR-971 » for post codes that begin so, « UE » for the countries of « union »; nothing for everywhere else), what he
/// is, and the rate: « 8,5 », or « pays » for that of his country. The first that fits counts.
struct VATFile: Sendable {
  let cases: [VATCase]

  static let names = ["union", "cases"]
  private static let caseNames = [
    "case", "places", "buyer", "number", "threshold", "rate", "category", "what", "mention", "law",
  ]
  /// What stands for the countries of the union.
  private static let union = "UE"
  /// What stands for the rate of the buyer's country.
  private static let ofCountry = "pays"

  init(reading text: String, named name: String = "vat") throws(WorldFileError) {
    try self.init(FileFields(reading: text, of: name, allowing: Self.names))
  }

  init(_ file: FileFields) throws(WorldFileError) {
    let rates = try Self.rates(of: file)
    let items = try file.objects("cases", allowing: Self.caseNames) {
      fields throws(WorldFileError) in try Self.cases(fields, rates)
    }.flatMap { $0 }
    guard !items.isEmpty else { throw file.error(in: "cases", .missing) }
    for (index, item) in items.enumerated()
    where items[..<index].contains(where: { $0.name == item.name }) {
      throw file.error(in: "cases", .taken(item.name))
    }
    cases = items.enumerated().map { $1.keyed(ID(-1 - $0)) }
  }

  /// The rates of the countries of the union, in the order of their letters.
  private static func rates(
    of file: FileFields
  ) throws(WorldFileError) -> [(country: String, rate: TaxRate)] {
    guard let union = try file.object("union", allowing: Countries.codes) else { return [] }
    var rates: [(country: String, rate: TaxRate)] = []
    for code in Countries.codes where union.has(code) {
      rates.append((code, try rate(code, in: union)))
    }
    return rates
  }

  /// One case, or one for each country where each has its own rate.
  private static func cases(
    _ fields: FileFields, _ rates: [(country: String, rate: TaxRate)]
  ) throws(WorldFileError) -> [VATCase] {
    let name = try fields.text("case", .filled(.label))
    let places = try places(in: fields, rates)
    guard try fields.rawText("rate") == ofCountry else {
      return [try item(fields, name, places, try rate("rate", in: fields))]
    }
    var items: [VATCase] = []
    for country in rates where places.contains(country.country) {
      items.append(
        try item(
          fields, "\(name)-\(country.country.lowercased())", [country.country], country.rate))
    }
    return items
  }

  private static func item(
    _ fields: FileFields, _ name: String, _ places: [String], _ rate: TaxRate
  ) throws(WorldFileError) -> VATCase {
    guard let what = try fields.phrase("what", .filled(.text)) else {
      throw fields.error(in: "what", .missing)
    }
    return VATCase(
      name: name,
      buyers: VATBuyers(
        of: ID(-1), places: places, buyer: try fields.optionalChoice("buyer"),
        hasNumber: fields.has("number") ? try fields.truth("number", or: false) : nil,
        isPastThreshold: fields.has("threshold") ? try fields.truth("threshold", or: false) : nil),
      rate: rate, category: try fields.choice("category", or: .standard), what: what,
      mention: try fields.phrase("mention", .filled(.text)) ?? Phrase(name: ""),
      law: try fields.text("law", .filled(.text)))
  }

  private static func places(
    in fields: FileFields, _ rates: [(country: String, rate: TaxRate)]
  ) throws(WorldFileError) -> [String] {
    var places: [String] = []
    for (index, text) in try fields.rawTexts("places").enumerated() {
      if text == union {
        places += rates.map(\.country)
      } else if Countries.isCode(String(text.prefix(2))), isPlace(text.dropFirst(2)) {
        places.append(text)
      } else {
        throw fields.error(
          in: "places[\(index)]", .noneOf(text, allowed: [union, "FR", "FR-971"]))
      }
    }
    return places
  }

  /// Whether it is nothing, or the beginning of a post code.
  private static func isPlace(_ rest: Substring) -> Bool {
    rest.isEmpty
      || rest.count > 1 && rest.first == "-"
        && rest.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private static func rate(
    _ name: String, in fields: FileFields
  ) throws(WorldFileError) -> TaxRate {
    guard let text = try fields.rawText(name) else { throw fields.error(in: name, .missing) }
    guard let rate = TaxRate(reading: text), (0...1000).contains(rate.perMille) else {
      throw fields.error(in: name, .noneOf(text, allowed: ["0", "8,5", "20", ofCountry]))
    }
    return rate
  }
}

extension VATCase {
  fileprivate func keyed(_ id: ID<VATCase>) -> VATCase {
    VATCase(
      name: name,
      buyers: VATBuyers(
        of: id, places: buyers.places, buyer: buyers.buyer, hasNumber: buyers.hasNumber,
        isPastThreshold: buyers.isPastThreshold),
      rate: rate, category: category, what: what,
      mention: mention, law: law)
  }
}

extension FileFields {
  /// A text in the three languages; nil where it is left out.
  func phrase(_ name: String, _ check: FileCheck) throws(WorldFileError) -> Phrase? {
    guard let texts = try object(name, allowing: ["fr", "it", "en"]) else { return nil }
    return Phrase(
      stored: try texts.text("fr", check), try texts.text("it", check),
      try texts.text("en", check))
  }
}
