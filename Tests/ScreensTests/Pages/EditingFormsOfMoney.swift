import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

// Products, prices, discounts, drafts, orders.
extension EditingForm {
  static var ofMoney: [EditingForm] { [discount, product, price, order] + ofDrafts }

  private static let nora = "nora@hebergeur.example"

  private static let discount = EditingForm(
    name: "DiscountFormScreen", person: nora,
    open: { desk, _ in DiscountFormScreen(changing: try soldes(desk.reader)) },
    mine: .text(.label, "Printemps"), theirs: .text(.label, "Pâques"),
    other: .text(.lastDay, "2026-04-30"),
    stored: { reader in
      let terms = try soldes(reader).terms
      return (terms.label, terms.lastDay.iso)
    })

  private static func soldes(_ reader: Reader) throws -> Discount {
    try found {
      try reader.discount(ID($0))
    } where: {
      ["Soldes de mars", "Printemps", "Pâques"].contains($0.terms.label)
    }
  }

  private static let product = EditingForm(
    name: "ProductFormScreen", person: nora,
    prepare: { desk, session in
      _ = try desk.perform(
        CreateProduct("Sauvegarde", .website, at: Money(cents: 900), months: 1), as: session)
    },
    open: { desk, _ in ProductFormScreen(editing: try copies(desk.reader)) },
    mine: .text(.serviceName, "Sauvegarde du soir"),
    theirs: .text(.serviceName, "Sauvegarde du matin"), other: .text(.period, "12"),
    stored: { reader in
      let product = try copies(reader)
      return (product.name, "\(product.months)")
    })

  private static func copies(_ reader: Reader) throws -> Product {
    try found {
      try reader.product(ID($0))
    } where: {
      $0.name.hasPrefix("Sauvegarde")
    }
  }

  private static let price = EditingForm(
    name: "PriceScreen", person: nora,
    open: { desk, _ in
      let history = try desk.reader.prices(of: try site(desk.reader))
      return PriceScreen(of: history, from: history.price(on: try today(desk.reader)))
    }, mine: .text(.price, "51,00"), theirs: .text(.price, "52,00"),
    stored: { reader in
      (
        try reader.prices(of: try site(reader)).price(on: try today(reader)).text(in: .fr)
          .replacing(" €", with: "").replacing("\u{A0}€", with: ""), ""
      )
    })

  private static func site(_ reader: Reader) throws -> ID<Product> {
    try found {
      try reader.product(ID($0))
    } where: {
      $0.name == "Site internet"
    }.id
  }

  private static func today(_ reader: Reader) throws -> Day {
    try #require(Day(iso: "2026-02-02"))
  }

  private static let order = EditingForm(
    name: "ChangeOrderScreen", person: "claire@theatre-bleu.example",
    prepare: { desk, session in
      let agency = try #require(try desk.reader.account(meantBy: "C-1019")).id
      let request = OrderRequest(
        try site(desk.reader), named: "billets.theatre-bleu.example", entrustedTo: agency)
      _ = try desk.perform(RecordOrder(request), as: session)
    },
    open: { desk, _ in ChangeOrderScreen(try tickets(desk.reader)) },
    mine: .text(.serviceName, "guichet.theatre-bleu.example"),
    theirs: .text(.serviceName, "caisse.theatre-bleu.example"),
    other: .keys("product", " ", "h", .enter, storing: "other"),
    stored: { reader in
      let order = try tickets(reader)
      return (order.names, order.first.product == (try site(reader)) ? "" : "other")
    })

  private static func tickets(_ reader: Reader) throws -> Order {
    try found {
      try reader.order(ID($0))
    } where: {
      ["billets", "guichet", "caisse"].contains($0.names.prefix { $0 != "." })
    }
  }
}

// Drafts of invoices.
extension EditingForm {
  private static var ofDrafts: [EditingForm] {
    [
      EditingForm(
        name: "DraftLineScreen", person: nora, prepare: prepareDraft,
        open: { desk, _ in DraftLineScreen(try draft(desk.reader), at: 1) },
        mine: .text(.subject, "Logo"), theirs: .text(.subject, "Affiche"),
        other: .text(.amount, "75,00"),
        stored: { reader in
          let line = try draft(reader).lines[1]
          return (line.label, line.unitPrice == Money(cents: 7500) ? "75,00" : "")
        }),
      EditingForm(
        name: "DraftDelayScreen", person: nora, prepare: prepareDraft,
        open: { desk, _ in DraftDelayScreen(try draft(desk.reader)) },
        mine: .text(.delay, "15"), theirs: .text(.delay, "45"),
        stored: { ("\(try draft($0).delay)", "") }),
    ]
  }

  private static func prepareDraft(_ desk: Desk, _ session: Session) throws {
    let client = try #require(try desk.reader.account(meantBy: "C-1004")).id
    _ = try desk.perform(
      DraftInvoice(
        to: client,
        lines: [
          InvoiceLine(label: "Premier", amount: Money(cents: 1000)),
          InvoiceLine(label: "Second", amount: Money(cents: 2000)),
        ], dueIn: 30), as: session)
  }

  private static func draft(_ reader: Reader) throws -> InvoiceDraft {
    try found {
      try reader.invoiceDraft(ID($0))
    } where: {
      $0.subject == "Premier"
    }
  }
}
