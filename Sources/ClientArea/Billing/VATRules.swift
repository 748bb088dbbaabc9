/// Which rate of VAT an invoice has, and what it says of it.
package enum TheRateFollowsFromTheBuyer: Rule {
  package static let id: RuleID = "BILL-15"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le taux de TVA et sa mention dépendent de l'acheteur au moment de l'émission : pays, département \
      d'outre-mer, territoire hors de la TVA, particulier ou société, numéro de TVA bien formé et connu de VIES ou \
      non. La table des cas est une donnée ; le cas, sa mention et la date de la vérification sont figés sur la \
      facture.
      """,
    it: """
      L'aliquota IVA e la sua menzione dipendono dall'acquirente al momento dell'emissione: paese, dipartimento \
      d'oltremare, territorio fuori dall'IVA, privato o società, partita IVA ben formata e presente in VIES o no. \
      La tabella dei casi è un dato; il caso, la menzione e la data della verifica restano fissati sulla fattura.
      """,
    en: """
      The VAT rate and its mention depend on the buyer at the moment of issue: country, overseas \
      department, territory outside VAT, individual or company, VAT number well formed and known to VIES or not. \
      The table of cases is data; the case, its mention and the date of the check are frozen on the invoice.
      """)

  /// The VAT of an invoice to a buyer that is issued on a day.
  package static func vat(
    for buyer: Party, on day: Day, reading records: some BillingRecords
  ) throws -> InvoiceVAT {
    try vat(for: buyer, of: try records.seller(), on: day, reading: records)
  }

  /// The same of a seller that was read before.
  static func vat(
    for buyer: Party, of seller: Seller, on day: Day, reading records: some BillingRecords
  ) throws -> InvoiceVAT {
    let check = try check(buyer, on: day, reading: records)
    let fitting = try records.vatBuyers(in: buyer.country).first {
      $0.fit(buyer, of: seller, check: check)
    }
    return vat(
      for: buyer, of: seller, by: try fitting.map { try records.vatCase($0.vatCase) }, check: check)
  }

  /// - Parameters:
  ///   - found: the first case of the table that fits; with none it is the usual rate.
  ///   - check: what VIES said of the buyer's number; nil where it was not asked.
  package static func vat(
    for buyer: Party, of seller: Seller, by found: VATCase?, check: VATCheck? = nil
  ) -> InvoiceVAT {
    guard let found else { return .unsaid }
    return InvoiceVAT(
      name: found.name, rate: found.rate, category: found.category,
      why: why(found, check?.sentence(of: buyer.vatNumber)),
      mention: found.mention.replacing([
        "{seller}": seller.party.vatNumber, "{buyer}": buyer.vatNumber,
      ]), check: check)
  }

  /// « Cas « ue-assujetti » : société de l'Union européenne au numéro de TVA valide, TVA 0 % (art. …). »
  private static func why(_ found: VATCase, _ check: Phrase?) -> Phrase {
    let (name, what, rate, law) = (found.name, found.what, found.rate, found.law)
    let why = Phrase(
      stored: "Cas « \(name) » : \(what.fr), TVA \(rate.text(in: .fr)) (\(law)).",
      "Caso «\(name)»: \(what.it), IVA \(rate.text(in: .it)) (\(law)).",
      "Case “\(name)”: \(what.en), VAT \(rate.text(in: .en)) (\(law)).")
    guard let check else { return why }
    return Phrase(
      stored: "\(why.fr) \(check.fr)", "\(why.it) \(check.it)", "\(why.en) \(check.en)")
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
