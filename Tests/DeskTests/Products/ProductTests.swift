import ClientArea
import Testing

@testable import Store

/// The catalogue as staff keeps it (ORDER-11, CLIENTS-14).
@Suite struct ProductTests {
  private let town: Town
  private let lune: ClientAccount
  private let asLune: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    asLune = try town.session(of: lune)
  }

  private func create(
    _ name: String, _ kind: ServiceKind = .website, at cents: Int = 500, months: Int = 1
  ) -> CreateProduct {
    CreateProduct(name, kind, at: Money(cents: cents), months: months)
  }

  private func order(_ product: Product, named name: String) -> PlaceOrder {
    PlaceOrder(OrderRequest(product.id, named: name), paying: .card)
  }

  @Test func `ORDER-11: a new product is sold at once, under a name that none has`() throws {
    let decision = try town.done(create(" Vitrine "), as: town.staff)
    let product = try #require(decision.first(Product.self))
    #expect(product.name == "Vitrine")
    try town.done(order(product, named: "vitrine.example"), as: asLune)
    #expect(try town.lastInvoice.totals.excludingTax == Money(cents: 500))
    let taken = try town.refused(create("VITRINE"), as: town.staff, by: "ORDER-11")
    #expect(taken.problems.map(\.field) == [.serviceName])
  }

  @Test func `ORDER-11: a product has its names in other languages, which follow its own`() throws {
    let made = try town.done(
      CreateProduct(
        "Copie", .website, at: Money(cents: 500), months: 1, italian: " Copia ", english: "Backup"),
      as: town.staff)
    let id = try #require(made.first(Product.self)).id
    func called() throws -> Phrase { try town.reader.product(id).called }
    #expect(try called() == Phrase(stored: "Copie", "Copia", "Backup"))
    let edits: [(EditProduct, Phrase)] = [
      (
        EditProduct(id, named: "Copie", .website, months: 1, english: "Safe copy"),
        Phrase(stored: "Copie", "Copia", "Safe copy")
      ),
      (
        EditProduct(id, named: "Copie", .website, months: 1, italian: ""),
        Phrase(stored: "Copie", "Copie", "Safe copy")
      ),
      (
        EditProduct(id, named: "Nuit", .website, months: 1, italian: "Notte"),
        Phrase(stored: "Nuit", "Notte", "Nuit")
      ),
    ]
    for (edit, names) in edits {
      try town.done(edit, as: town.staff)
      #expect(try called() == names)
    }
    // A form that shows the translations keeps them over another name, since somebody has seen them beside it.
    let opened = ProductEntry(of: try town.reader.product(id))
    let renamed = ProductEntry(named: "Soir", .website, months: 1, italian: "Notte", english: "")
    try town.done(EditProduct(id, from: opened, to: renamed), as: town.staff)
    #expect(try called() == Phrase(stored: "Soir", "Notte", "Soir"))
    let refusal = try town.refused(
      EditProduct(id, named: "Soir", .website, months: 1, english: "a\u{1B}b"), as: town.staff,
      by: "ORDER-11")
    #expect(refusal.problems.map(\.language) == [.en])
  }

  @Test func `ORDER-11: what a product needs is told under its field`() throws {
    for (command, field) in [
      (create(" "), DetailField.serviceName), (create("a\u{1B}b"), .serviceName),
      (create("V", at: 0), .price), (create("V", at: -1), .price),
      (create("V", months: 0), .period),
      (create("V", months: 121), .period),
    ] {
      let refusal = try town.refused(command, as: town.staff, by: "ORDER-11")
      #expect(refusal.problems.map(\.field) == [field])
    }
    try town.done(create("V", months: 120), as: town.staff)
  }

  @Test func `ORDER-11, CLIENTS-11: clients touch nothing, support neither, billing all`() throws {
    let support = try town.member("zoe@provider.test", .support)
    let billing = try town.member("luc@provider.test", .billing)
    let id = town.sitePlan.id
    let day = try town.today + 9
    let commands: [any Command] = [
      create("V"), EditProduct(id, named: "Site", .website, months: 2),
      ChangePrice(of: id, to: Money(cents: 1), from: day), WithdrawPrice(of: id, from: day),
      SellProduct(id, false), DeleteProduct(id),
    ]
    for command in commands {
      func refuse(_ command: some Command) throws {
        try town.refused(command, as: asLune, by: "ORDER-11")
        try town.refused(command, as: support, by: "CLIENTS-11")
      }
      try refuse(command)
      func allow(_ command: some Command) throws { try town.done(command, as: billing) }
      try allow(command)
    }
  }

  @Test func `CLIENTS-14: kind and period stay while something refers to them, the name does not`()
    throws
  {
    let plan = town.plan
    func edit(_ name: String, _ kind: ServiceKind, _ months: Int) -> EditProduct {
      EditProduct(plan.id, named: name, kind, months: months)
    }
    try town.done(edit("Hébergement", .website, 6), as: town.staff)
    try town.done(edit("Hébergement", .hosting, 12), as: town.staff)
    _ = try town.service("lune.example", of: lune, expiresIn: 30)
    for (command, fields) in [
      (edit("Hébergement", .hosting, 6), [DetailField.period]),
      (edit("Hébergement", .domain, 12), [.serviceKind]),
      (edit("Hébergement", .domain, 6), [.serviceKind, .period]),
    ] {
      let refusal = try town.refused(command, as: town.staff, by: "CLIENTS-14")
      #expect(refusal.problems.map(\.field) == fields)
    }
    try town.done(edit("Solo", .hosting, 12), as: town.staff)
    #expect(try town.reader.product(plan.id).name == "Solo")
    try town.refused(edit("boîte mail", .hosting, 12), as: town.staff, by: "ORDER-11")
  }

  @Test func `CLIENTS-14: what an order or a service refers to is not deleted`() throws {
    try town.done(
      RecordOrder(OrderRequest(town.sitePlan.id, named: "site.example"), for: lune.id),
      as: town.staff)
    let ordered = try town.refused(
      DeleteProduct(town.sitePlan.id), as: town.staff, by: "CLIENTS-14")
    #expect(ordered.sentence.fr.contains("retirez-le de la vente"))
    _ = try town.service("lune.example", of: lune, expiresIn: 30)
    try town.refused(DeleteProduct(town.plan.id), as: town.staff, by: "CLIENTS-14")
    try town.done(SellProduct(town.plan.id, false), as: town.staff)
    let unsold = try town.refused(DeleteProduct(town.plan.id), as: town.staff, by: "CLIENTS-14")
    #expect(!unsold.sentence.fr.contains("retirez-le"))

    try town.done(
      ChangePrice(of: town.mailboxPlan.id, to: Money(cents: 1), from: try town.today + 1),
      as: town.staff)
    try town.done(DeleteProduct(town.mailboxPlan.id), as: town.staff)
    #expect(try town.reader.product(named: "Boîte mail") == nil)
    #expect(try town.all(ProductPrice.self).isEmpty)
  }

  @Test func `ORDER-11: a product is taken off sale once, and sold again once`() throws {
    let id = town.plan.id
    try town.refused(SellProduct(id, true), as: town.staff, by: "ORDER-11")
    try town.done(SellProduct(id, false), as: town.staff)
    try town.refused(SellProduct(id, false), as: town.staff, by: "ORDER-11")
    let offered = try town.desk.answer(Catalogue(), as: asLune)
    #expect(!offered.map(\.id).contains(id))
    #expect(try town.desk.answer(Catalogue(keeping: id), as: asLune).map(\.id).contains(id))
    #expect(try town.desk.answer(ProductList(), as: town.staff).last?.product.id == id)
    try town.done(SellProduct(id, true), as: town.staff)
    #expect(try town.desk.answer(Catalogue(), as: asLune).map(\.id).contains(id))
  }
}
