import Testing

@testable import ClientArea

@Suite struct OrderRuleTests {
  @Test func `ORDER-1: with Advanced Mode off, no beneficiary is offered`() {
    #expect(AdvancedModeOffersThreeChoices.choices(whenAdvancedModeIsOn: false) == [.myself])
  }

  @Test func `ORDER-2: with Advanced Mode on there are three choices, oneself the default`() {
    #expect(
      AdvancedModeOffersThreeChoices.choices(whenAdvancedModeIsOn: true)
        == [.myself, .newClient, .existingClient])
  }

  @Test func `ORDER-9: a cart is kept by the same user in the same account only`() {
    let session = Session(user: ID(1), account: ID(2))
    let cart = Cart(of: session, holding: OrderRequest(ID(3), named: "a.example"))
    #expect(ACartBelongsToOneSession.cart(cart, keptBy: session) == cart)
    #expect(ACartBelongsToOneSession.cart(nil, keptBy: session) == nil)
    let others = [
      Session(user: ID(1), account: ID(4)), Session(user: ID(5), account: ID(2)),
      Session(user: ID(1), account: ID(2), impersonator: ID(9)),
      Session(user: ID(1), account: nil), .visitor, .clock,
    ]
    for other in others { #expect(ACartBelongsToOneSession.cart(cart, keptBy: other) == nil) }
  }

  @Test func `BILL-7: a payer that was chosen is announced beside the account`() {
    let details = ContactDetails(
      kind: .company, company: "Lune", firstName: "A", lastName: "B", email: "a@b.test", phone: "",
      street: "", postcode: "", city: "", country: "FR", language: .fr)
    let account = ClientAccount(
      id: ID(1), code: "C-1001", login: "lune", details: details, registeredOn: Day(number: 0))
    let payer = Party(
      name: "Fiduciaire", street: "", postcode: "", city: "", country: "FR", siren: "",
      vatNumber: "")
    #expect(
      NameIsSaidBeforePayment.announcement(account, as: details.party).en == "Lune (C-1001)")
    #expect(
      NameIsSaidBeforePayment.announcement(account, as: payer).en
        == "Fiduciaire, payer of Lune (C-1001)")
  }

  @Test(arguments: ServiceKind.allCases)
  func `a service's name is a host name, or an address for a mailbox`(_ kind: ServiceKind) {
    func isRight(_ name: String) -> Bool {
      TextFormat.problem(withServiceName: name, of: kind).isEmpty
    }
    let names = ["lune.example", "bücher.example", "a-b.c.test", "山田.example"]
    let addresses = ["info@lune.example", "é@bücher.example"]
    for name in names { #expect(isRight(name) == (kind != .mailbox)) }
    for address in addresses { #expect(isRight(address) == (kind == .mailbox)) }
    for wrong in [
      "", " ", "lune", "lu ne.example", ".example", "a..b", "-a.b", "a\u{7}.b", "a.b/c",
    ]
      + [String(repeating: "x", count: 64) + ".example", String(repeating: "x.", count: 130) + "y"]
    {
      #expect(!isRight(wrong), "\(wrong)")
    }
  }
}
