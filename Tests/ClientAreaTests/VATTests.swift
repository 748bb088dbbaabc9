import Testing

@testable import ClientArea

/// Which case of VAT a buyer is, and what it does to lines (BILL-15).
@Suite struct VATTests {
  private func buyer(
    _ country: String, _ postcode: String = "63000", vat: String = "", isCompany: Bool = false
  ) -> Party {
    Party(
      name: "Acheteur", street: "1 rue", postcode: postcode, city: "Ville", country: country,
      siren: "", vatNumber: vat, isCompany: isCompany)
  }

  private func item(
    _ name: String, _ places: [String], buyer: ClientKind? = nil, number: Bool? = nil,
    threshold: Bool? = nil, perMille: Int = 200, mention: String = ""
  ) -> VATCase {
    VATCase(
      name: name,
      buyers: VATBuyers(
        of: ID(-1), places: places, buyer: buyer, hasNumber: number, isPastThreshold: threshold),
      rate: TaxRate(perMille: perMille), category: .standard,
      what: Phrase(name: "acheteur"), mention: Phrase(name: mention), law: "art. 1")
  }

  private func vat(
    for party: Party, of seller: Seller, among cases: [VATCase], check: VATCheck? = nil
  ) -> InvoiceVAT {
    TheRateFollowsFromTheBuyer.vat(
      for: party, of: seller,
      by: cases.first { $0.buyers.fit(party, of: seller, check: check) }, check: check)
  }

  private func name(_ party: Party, _ cases: VATCase..., past: Bool = false) -> String {
    var seller = Seller.usual
    seller.isPastThreshold = past
    return vat(for: party, of: seller, among: cases).name
  }

  @Test func `BILL-15: the first case that fits counts, and with none the usual rate`() {
    let overseas = item("outre-mer", ["GP", "FR-971"])
    let france = item("france", ["FR"])
    #expect(name(buyer("FR", "97110"), overseas, france) == "outre-mer")
    #expect(name(buyer("GP", "97110"), overseas, france) == "outre-mer")
    #expect(name(buyer("FR", "97210"), overseas, france) == "france")
    #expect(name(buyer("FR", "97110"), france, overseas) == "france")
    #expect(name(buyer("IT"), overseas, france).isEmpty)
    #expect(name(buyer("IT"), france, item("ailleurs", [])) == "ailleurs")
    let vat = self.vat(for: buyer("IT"), of: .usual, among: [])
    #expect(vat == .unsaid && vat.rate == .usual && vat.reason == nil)
  }

  @Test func `BILL-15: kind of buyer, number and threshold decide where the case asks for them`() {
    let reverse = item("assujetti", ["IT"], number: true)
    let oss = item("oss", ["IT"], threshold: true)
    let company = item("société", ["IT"], buyer: .company)
    let rest = item("reste", [])
    #expect(name(buyer("IT", vat: "IT01234567897"), reverse, oss, rest) == "assujetti")
    #expect(name(buyer("IT", vat: "IT1"), reverse, oss, rest) == "reste")
    #expect(name(buyer("IT", vat: "FR94001002005"), reverse, oss, rest) == "reste")
    #expect(name(buyer("IT"), reverse, oss, rest, past: true) == "oss")
    #expect(name(buyer("IT", isCompany: true), company, rest) == "société")
    #expect(name(buyer("IT"), company, rest) == "reste")
    let person = item("particulier", [], buyer: .individual)
    #expect(name(buyer("IT"), person, rest) == "particulier")
    #expect(name(buyer("IT", isCompany: true), person, rest) == "reste")
  }

  @Test func `BILL-15: the mention holds both numbers, and w tells case, rate and law`() {
    let found = item(
      "assujetti", ["IT"], perMille: 0, mention: "preneur {buyer}, prestataire {seller}")
    let vat = self.vat(
      for: buyer("IT", vat: "IT01234567897"), of: .usual, among: [found])
    #expect(vat.mention.fr == "preneur IT01234567897, prestataire FR94001002005")
    #expect(vat.why.fr == "Cas « assujetti » : acheteur, TVA 0 % (art. 1).")
    #expect(vat.reason?.rule == "BILL-15")
  }

  @Test func `BILL-15: a number that VIES does not know counts as none, and says so`() {
    let cases = [
      item("assujetti", ["IT"], number: true, perMille: 0, mention: "{buyer}"),
      item("sans-numero", ["IT"], number: false),
    ]
    func vat(_ isKnown: Bool?, _ number: String = "IT01234567897") -> InvoiceVAT {
      self.vat(
        for: buyer("IT", vat: number), of: .usual, among: cases,
        check: isKnown.map { VATCheck(askedOn: Day(number: 9000), isKnown: $0) })
    }
    #expect(vat(true).name == "assujetti" && vat(true).isSpecial)
    #expect(
      vat(true).why.fr.hasSuffix("connu de VIES (simulé) le \(Phrase(Day(number: 9000)).fr)."))
    #expect(vat(false).name == "sans-numero" && vat(false).isSpecial)
    #expect(vat(false).why.en.contains("IT01234567897: well formed, but not known to VIES"))
    #expect(vat(nil).name == "assujetti")
    #expect(vat(nil, "").name == "sans-numero" && !vat(nil, "").isSpecial)
  }

  @Test func `BILL-15: VIES is asked about the numbers of the European Union but the own`() {
    #expect(["IT", "GR", "DE", "AT"].allSatisfy(VATNumbers.isInVIES))
    #expect(["FR", "MC", "RE", "GB", "CH", "AX", "NC"].allSatisfy { !VATNumbers.isInVIES($0) })
  }

  @Test func `BILL-15: a place is told by the beginning of its post code, whatever its blanks`() {
    let athos = item("athos", ["GR-63086"])
    let rest = item("reste", [])
    #expect(name(buyer("GR", "630 86"), athos, rest) == "athos")
    #expect(name(buyer("GR", "63086"), athos, rest) == "athos")
    #expect(name(buyer("GR", "63000"), athos, rest) == "reste")
  }

  @Test func `BILL-15: a reduced rate that staff chose stays, but where there is no tax`() {
    func taxed(_ rate: Int, by perMille: Int) -> Int {
      let vat = InvoiceVAT(
        name: "cas", rate: TaxRate(perMille: perMille), category: .standard,
        why: Phrase(name: ""), mention: Phrase(name: ""))
      let line = InvoiceLine(
        label: "x", unitPrice: Money(cents: 100), rate: TaxRate(perMille: rate))
      return vat.taxing(line).rate.perMille
    }
    #expect(taxed(200, by: 85) == 85)
    #expect(taxed(21, by: 85) == 21)
    #expect(taxed(0, by: 85) == 0)
    #expect(taxed(21, by: 0) == 0)
    #expect(taxed(55, by: 200) == 55)
  }

  @Test func `BILL-16: a professional reads of late payment, a consumer does not`() {
    func phrase(_ text: String) -> Phrase { Phrase(name: text) }
    let seller = Seller(
      id: ID(-1), party: .provider, legalForm: "SAS", capital: Money(cents: 5_000_000),
      register: "RCS Clermont-Ferrand", isPastThreshold: false,
      mentions: SellerMentions(
        nature: phrase("nature"), paidAtOnce: phrase("comptant"), late: phrase("retard"),
        indemnity: phrase("40 €"), discount: phrase("")))
    func terms(_ isCompany: Bool, paid: Bool) -> [String] {
      seller.terms(for: buyer("FR", isCompany: isCompany), paidAtOnce: paid).map(\.fr)
    }
    #expect(terms(true, paid: false) == ["nature", "retard", "40 €"])
    #expect(terms(false, paid: true) == ["nature", "comptant"])
    #expect(
      seller.legalLines.map(\.fr)
        == ["SAS au capital de 50 000,00 €", "RCS Clermont-Ferrand 001002005"])
    #expect(Seller.usual.legalLines.isEmpty)
  }

  @Test func `ORDER-14: every country of ISO 3166 has its name, and is found by it`() {
    #expect(Countries.codes.count == 249 && Set(Countries.codes).count == 249)
    for code in Countries.codes {
      let name = Countries.name(of: code)
      for text in [code, code.lowercased(), name.fr, name.it, name.en] {
        #expect(Countries.code(meantBy: text) == code, "\(code) \(text)")
      }
    }
    #expect(Countries.name(of: "DE").it == "Germania")
    #expect(Countries.code(meantBy: "coree du sud") == "KR")
    #expect(Countries.code(meantBy: "Atlantide") == nil)
    #expect(Countries.sorted(in: .fr).first == "AF" && Countries.sorted(in: .en).last == "ZW")
    #expect(Set(Countries.sorted(in: .it)) == Set(Countries.codes))
  }

  @Test func `ORDER-14: an association gives its name, and a SIREN only where it has one`() {
    var details = ContactDetails(
      kind: .association, company: "Amis du phare", firstName: "Zoé", lastName: "Neuf",
      email: "zoe@phare.example", phone: "+33 1 02 03 04 05", street: "1 rue", postcode: "35000",
      city: "Rennes", country: "FR", language: .fr)
    #expect(details.problems.isEmpty)
    #expect(details.name == "Amis du phare" && details.party.isCompany)
    details.siren = "001372748"
    #expect(details.problems.map(\.field) == [.siren])
    details.siren = ""
    details.company = ""
    #expect(details.problems.map(\.field) == [.company])
    details.company = "Amis"
    details.kind = .company
    #expect(details.problems.map(\.field) == [.siren])
  }

  @Test func `ORDER-14: the post code is asked where a country has one`() {
    #expect(!TextFormat.problem(withPostcode: "", in: "JP").isEmpty)
    #expect(TextFormat.problem(withPostcode: "", in: "HK").isEmpty)
    #expect(!TextFormat.problem(withPostcode: "9711", in: "GP").isEmpty)
    #expect(TextFormat.problem(withPostcode: "1000-100", in: "PT").isEmpty)
  }
}
