import Canvas
import ClientArea
import Testing

@testable import Scenarios
@testable import Screens
@testable import Store
@testable import Story

/// Sessions at the keyboard, written down and played again.
struct RecordedSessionTests {
  @Test func `logins are written without passwords`() throws {
    let session = try RecordedSession()
    session.logIn("maud@lune.example", "Mot-de-passe-secret")
    session.logIn("maud@lune.example", "demo")
    session.press(.control("x"))
    session.logIn("inconnu@lune.example", "Autre-secret")
    session.logIn("Mot-de-passe-secret", "demo")
    #expect(
      session.steps == [
        "Quand \"maud@lune.example\" se connecte avec le mot de passe \"mot de passe non noté\"",
        "Alors l'action est refusée par la règle \"ACCESS-12\"",
        "Quand \"maud@lune.example\" se connecte avec son mot de passe",
        "Et \"maud@lune.example\" se déconnecte",
        "Et \"inconnu@lune.example\" se connecte avec le mot de passe \"mot de passe non noté\"",
        "Alors l'action est refusée par la règle \"ACCESS-12\"",
        "Quand \"identifiant-non-note-2909\" se connecte avec le mot de passe \"mot de passe non noté\"",
        "Alors l'action est refusée par la règle \"ACCESS-12\"",
      ])
    #expect(!session.text.contains("secret"))
    try session.expectSameJournal()
  }

  @Test func `a changed password stays unsaid, and opens the recording again`() throws {
    let session = try RecordedSession(as: "maud@lune.example")
    try session.perform(ChangePassword(from: "faux-secret", to: "tout-nouveau-secret"))
    try session.perform(ChangePassword(from: "demo", to: "court"))
    try session.perform(ChangePassword(from: "demo", to: "tout-nouveau-secret"))
    session.press(.control("x"))
    session.logIn("maud@lune.example", "tout-nouveau-secret")
    #expect(!session.text.contains("secret") && !session.text.contains("court"))
    #expect(session.steps.contains("Quand \"maud@lune.example\" change son mot de passe"))
    try session.expectSameJournal()
  }

  @Test func `a refused and a paid renewal, by the row that was chosen`() throws {
    let session = try RecordedSession(as: "maud@lune.example")
    let desk = session.desk
    let domain = try WorldBuilder(desk).service("bistrot-lune.example", kind: .domain)
    for _ in 1...2 {
      try session.perform(
        RenewService(domain.id, named: domain.name, expiringOn: nil, paying: .card))
    }
    try session.perform(
      RenewService(
        domain.id, named: domain.name, expiringOn: domain.expiresOn, paying: .balance))
    #expect(
      session.steps.dropFirst() == [
        "Et \"maud@lune.example\" renouvelle \"domaine bistrot-lune.example\"",
        "Et \"maud@lune.example\" renouvelle \"domaine bistrot-lune.example\"",
        "Alors l'action est refusée par la règle \"BILL-13\"",
        """
        Quand "maud@lune.example" renouvelle "domaine bistrot-lune.example" depuis une page qui \
        indique l'échéance du "\(domain.expiresOn.iso)"
        """,
        "Alors l'action est refusée par la règle \"BILL-13\"",
      ])
    try session.expectSameJournal()
  }

  @Test func `a cart is filled, paid in vain, emptied; an order for a new contact is paid`() throws
  {
    let session = try RecordedSession(as: "yann@kerval.example")
    let product = try WorldBuilder(session.desk).product("Hébergement Unique").id
    let mine = OrderRequest(product, named: "essai-kerval.example")
    try session.fill(mine)
    try session.perform(PlaceOrder(mine, paying: PaymentOrder(.refusedCard)))
    try session.fill(nil)
    let details = ContactDetails(
      kind: .individual, firstName: "Ada", lastName: "Blé | fils", email: "ada@ble.example",
      phone: "+33 4 73 00 00 00", street: "1 rue du Four", postcode: "63000",
      city: "Clermont-Ferrand", country: "FR", language: .it)
    let hers = OrderRequest(product, named: "ble.example", for: .newClient(details))
    try session.fill(hers)
    try session.perform(PlaceOrder(hers, paying: .card))
    #expect(session.steps.filter { $0.contains("command") }.count == 5)
    #expect(session.text.contains("| nom         | Blé \\| fils |"))
    try session.expectSameJournal()
  }

  @Test func `ORDER-15: what was shown is written where it was another total`() throws {
    let session = try RecordedSession(as: "maud@lune.example")
    let product = try WorldBuilder(session.desk).product("Hébergement Unique")
    let mine = OrderRequest(product.id, named: "essai-lune.example")
    try session.fill(mine)
    let dearer = ChangePrice(of: product.id, to: Money(cents: 6600))
    let nora = try #require(try session.desk.reader.user(email: "nora@hebergeur.example"))
    try session.perform(dearer, as: Session(user: nora.id, account: nil))
    let seen = PaymentOrder(.card, seeing: Money(cents: 7200))
    try session.perform(PlaceOrder(mine, paying: seen))
    try session.perform(PlaceOrder(mine, paying: seen.seeing(Money(cents: 7920))))
    let domain = try WorldBuilder(session.desk).service("bistrot-lune.example", kind: .domain)
    for cents in [100, 1440] {
      try session.perform(
        RenewService(
          domain.id, named: domain.name, expiringOn: nil,
          paying: seen.seeing(Money(cents: cents))))
    }
    #expect(
      session.steps.filter { $0.contains("maud") || $0.contains("Alors") }.dropFirst(2) == [
        "Et \"maud@lune.example\" paie la commande",
        "Alors l'action est refusée par la règle \"ORDER-15\"",
        "Quand \"maud@lune.example\" paie la commande",
        """
        Et "maud@lune.example" renouvelle "domaine bistrot-lune.example" pour un total affiché de \
        "1,00 €"
        """,
        "Alors l'action est refusée par la règle \"ORDER-15\"",
        "Quand \"maud@lune.example\" renouvelle \"domaine bistrot-lune.example\"",
      ])
    try session.expectSameJournal()
  }

  @Test func `an order for a client who is known asks him, and is paid by its number`() throws {
    let session = try RecordedSession(as: "yann@kerval.example")
    let product = try WorldBuilder(session.desk).product("Hébergement Unique").id
    let known = try WorldBuilder(session.desk).account("C-1004").details
    let request = OrderRequest(product, named: "corti-deux.example", for: .newClient(known))
    try session.fill(request)
    try session.perform(RequestConsent(for: request))
    try session.fill(nil)
    let account = try #require(session.session.account)
    let order = try #require(try WorldFacts(of: session.desk).unpaidOrder(of: account))
    try session.perform(CancelOrder(order.id))
    try session.perform(PayOrder(order.id, paying: .card))
    #expect(session.steps.contains { $0.contains("annule la commande \"\(order.number)\"") })
    try session.expectSameJournal()
  }

  @Test func `the clock, the journal and another world`() throws {
    let session = try RecordedSession(as: "maud@lune.example")
    try session.perform(TopUpBalance(by: Money(cents: 1000)))
    try session.perform(TopUpBalance(by: Money(cents: 2000), with: .abandoned))
    session.press(.character("u"), .control("r"), .character("u"))
    try session.perform(SetAdvancedMode(on: true))
    session.press(.enter)
    for name in ["un-faux", "deux-faux", "trois-faux", "quatre-faux", "cinq-faux"] {
      try session.perform(LogIn(email: "yann@kerval.example", password: name), as: .visitor)
    }
    try session.advanceToNextEvent()
    try session.advanceToNextEvent()
    try session.expectSameJournal()
    session.rebuild("vide")
    #expect(session.steps.last == "Soit le monde \"vide\"")
    try session.expectSameJournal()
  }
}
