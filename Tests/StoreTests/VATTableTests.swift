import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// That the table of VAT cases, the seller and associations come back as they were put in.
struct VATTableTests {
  private let desk: Desk
  private let phrase = Phrase(stored: "d'été", "", "\"\\\t")

  init() throws { desk = try Desk.small() }

  @Test func `cases of VAT`() throws {
    try desk.expectRoundTrip(of: [
      VATCase(
        name: "é",
        buyers: VATBuyers(
          of: ID(-7), places: ["FR-971", "IT"], buyer: .company, hasNumber: true,
          isPastThreshold: false),
        rate: TaxRate(perMille: 85), category: .reverseCharge,
        what: phrase, mention: phrase, law: "l"),
      VATCase(
        name: "e",
        buyers: VATBuyers(
          of: ID(-7), places: [], buyer: nil, hasNumber: nil, isPastThreshold: nil), rate: .none,
        category: .outside, what: phrase, law: ""),
    ])
  }

  @Test func `a VAT number that VIES does not know`() throws {
    try desk.expectRoundTrip(of: [UnknownVATNumber(id: ID(7), number: "IT 0123-4567897")])
    #expect(UnknownVATNumber(id: ID(7), number: "it 0123-4567897").number == "IT01234567897")
  }

  @Test func `the seller`() throws {
    let party = Party(
      name: "Zoë « \\\"\u{7} »", street: "1 rue\n2", postcode: "1", city: "日本", country: "FR",
      siren: "", vatNumber: "", isCompany: true)
    try desk.expectRoundTrip(of: [
      Seller(
        id: ID(-1), party: party, legalForm: "S", capital: Money(cents: 1), register: "R",
        isPastThreshold: true,
        mentions: SellerMentions(
          nature: phrase, paidAtOnce: phrase, late: phrase, indemnity: phrase, discount: phrase)),
      .usual,
    ])
  }

  @Test func `an invoice with its VAT, its terms and the periods of its lines`() throws {
    func invoice(_ vat: InvoiceVAT, _ legal: InvoiceLegal) -> Invoice {
      Invoice(
        id: ID(80), number: "F", issuedOn: SmallWorld.today, dueOn: nil, account: SmallWorld.lune,
        subject: "s", buyer: .provider, seller: .provider,
        lines: [
          InvoiceLine(
            label: "p", unitPrice: .zero, service: SmallWorld.luneHosting,
            period: SmallWorld.today...(SmallWorld.today + 9))
        ], totals: .zero, vat: vat, legal: legal, reasons: [])
    }
    try desk.expectRoundTrip(of: [
      invoice(
        InvoiceVAT(
          name: "c", rate: TaxRate(perMille: 85), category: .exempt, why: phrase,
          mention: phrase, check: VATCheck(askedOn: SmallWorld.today, isKnown: false)),
        InvoiceLegal(seller: [phrase], terms: [phrase, phrase], orderNumber: "B")),
      invoice(.unsaid, .unsaid),
    ])
  }

  @Test func `an association, and a company without numbers`() throws {
    var account = SmallWorld.account(ID(7), "C-7", "Éá", "x@y.example")
    account.details.kind = .association
    account.details.siren = ""
    try desk.expectRoundTrip(of: [
      SmallWorld.account(ID(7), "C-7", "É", "x@y.example"), account,
    ])
  }
}
