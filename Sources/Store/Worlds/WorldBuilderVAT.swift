package import ClientArea
import SQLite

// The table of VAT cases and the seller. Their keys are below zero, which no command gives.
extension WorldBuilder {
  /// The whole table, in the place of the one that is there.
  package func setVATCases(_ cases: [VATCase]) throws {
    try make { writer, _ in
      try desk.database.run("DELETE FROM vatCase")
      for item in cases { try writer.save(item) }
    }
  }

  /// Whether VIES knows a VAT number. It knows every number of which nothing else is said.
  package func setVIES(knows isKnown: Bool, _ number: String) throws {
    try make { writer, circumstances in
      let number = number.withoutSeparators
      try desk.database.run("DELETE FROM unknownVATNumber WHERE number = \(number)")
      guard !isKnown else { return }
      try writer.save(UnknownVATNumber(id: circumstances.newID(), number: number))
    }
  }

  package func setSeller(_ seller: Seller) throws {
    try make { writer, _ in try writer.save(seller) }
  }

  /// Whether the seller owes the VAT of the countries of the European Union where its consumers are (OSS).
  package func setPastThreshold(_ isPast: Bool) throws {
    var seller = try desk.reader.seller()
    seller.isPastThreshold = isPast
    try setSeller(seller)
  }
}
