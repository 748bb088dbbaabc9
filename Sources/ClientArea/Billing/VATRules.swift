/// Which rate of VAT an invoice has, and what it says of it.
package enum TheRateFollowsFromTheBuyer: Rule {
  package static let id: RuleID = "BILL-15"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le taux de TVA et sa mention suivent de l'acheteur au moment de l'émission : pays, département \
      d'outre-mer, particulier ou société, numéro de TVA valide ou non. La table des cas est une donnée ; le \
      cas et sa mention sont figés sur la facture.
      """,
    it: """
      L'aliquota IVA e la sua menzione seguono dall'acquirente al momento dell'emissione: paese, dipartimento \
      d'oltremare, privato o società, partita IVA valida o no. La tabella dei casi è un dato; il caso e la \
      menzione restano fissati sulla fattura.
      """,
    en: """
      The VAT rate and its mention follow from the buyer at the moment of issue: country, overseas \
      department, individual or company, valid VAT number or not. The table of cases is data; the case and \
      its mention are frozen on the invoice.
      """)

  /// The VAT of an invoice to a buyer.
  package static func vat(for buyer: Party, reading records: some BillingRecords) throws
    -> InvoiceVAT
  {
    try vat(for: buyer, of: try records.seller(), reading: records)
  }

  /// The same of a seller that was read before.
  static func vat(
    for buyer: Party, of seller: Seller, reading records: some BillingRecords
  ) throws -> InvoiceVAT {
    vat(for: buyer, of: seller, among: try records.vatCases(in: buyer.country))
  }

  /// - Parameter cases: the first that fits counts; with none it is the usual rate.
  package static func vat(
    for buyer: Party, of seller: Seller, among cases: [VATCase]
  ) -> InvoiceVAT {
    guard let found = cases.first(where: { $0.fits(buyer, of: seller) }) else { return .unsaid }
    return InvoiceVAT(
      name: found.name, rate: found.rate, category: found.category, why: why(found),
      mention: found.mention.replacing([
        "{seller}": seller.party.vatNumber, "{buyer}": buyer.vatNumber,
      ]))
  }

  /// « Cas « ue-assujetti » : société de l'Union européenne au numéro de TVA valide, TVA 0 % (art. …). »
  private static func why(_ found: VATCase) -> Phrase {
    let (name, what, rate, law) = (found.name, found.what, found.rate, found.law)
    return Phrase(
      stored: "Cas « \(name) » : \(what.fr), TVA \(rate.text(in: .fr)) (\(law)).",
      "Caso «\(name)»: \(what.it), IVA \(rate.text(in: .it)) (\(law)).",
      "Case “\(name)”: \(what.en), VAT \(rate.text(in: .en)) (\(law)).")
  }
}

extension Invoice {
  /// Why it bears its name, and why its VAT is what it is.
  package var allReasons: [Reason] { reasons + (vat.reason.map { [$0] } ?? []) }
}

extension Party {
  /// Whether its VAT number is one of its country's by form and, for France, by key (ORDER-14).
  package var hasValidVATNumber: Bool {
    !vatNumber.isEmpty && TextFormat.problem(withVATNumber: vatNumber, in: country).isEmpty
  }
}

extension Phrase {
  /// With values in the place of what stands for them.
  fileprivate func replacing(_ values: [String: String]) -> Phrase {
    func filled(_ text: String) -> String {
      // Few mentions name anybody.
      guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
      return values.reduce(text) { text, value in
        text.split(separator: value.key, omittingEmptySubsequences: false)
          .joined(separator: value.value)
      }
    }
    return Phrase(stored: filled(fr), filled(it), filled(en))
  }
}
