/// Whom a case of VAT is for: what of it has to be read to find the one case that fits a buyer (BILL-15).
package struct VATBuyers: Hashable, Sendable {
  package let vatCase: ID<VATCase>
  /// Where the buyer is: « FR », or « FR-971 » for post codes that begin so. None stands for everywhere else.
  package let places: [String]
  /// Nil for anybody.
  package let buyer: ClientKind?
  /// Whether the buyer has a valid VAT number; nil where that does not matter.
  package let hasNumber: Bool?
  /// Whether the seller has passed the threshold of the European Union; nil where that does not matter.
  package let isPastThreshold: Bool?

  package init(
    of vatCase: ID<VATCase>, places: [String], buyer: ClientKind?, hasNumber: Bool?,
    isPastThreshold: Bool?
  ) {
    self.vatCase = vatCase
    self.places = places
    self.buyer = buyer
    self.hasNumber = hasNumber
    self.isPastThreshold = isPastThreshold
  }

  /// Whether it is the case of a buyer; the first of the table that is counts.
  /// - Parameter check: what VIES said of the buyer's number; one that it does not know is none.
  package func fit(_ party: Party, of seller: Seller, check: VATCheck? = nil) -> Bool {
    isPlace(of: party) && buyer.map { ($0 == .individual) != party.isCompany } ?? true
      && hasNumber.map { $0 == (check?.isKnown != false && party.hasValidVATNumber) } ?? true
      && isPastThreshold.map { $0 == seller.isPastThreshold } ?? true
  }

  /// Post codes are compared without their blanks: « 630 86 » is in « GR-63086 ».
  private func isPlace(of party: Party) -> Bool {
    places.isEmpty
      || places.contains { place in
        let parts = place.split(separator: "-", maxSplits: 1)
        guard parts[0] == party.country else { return false }
        return parts.count == 1 || party.postcode.filter { !$0.isWhitespace }.hasPrefix(parts[1])
      }
  }
}
