import ClientArea
import Testing

@testable import Store

/// Two edits of one thing that began with the same values: what a command that carries many fields does with those that
/// somebody else changed meanwhile (SIM-8). `FormTests` finds the command that is missing here.
struct WholeWrite {
  let session: Session
  /// Changes a field to this.
  let theirs: any Command
  /// Changes the same field to something else.
  let mine: any Command
  /// Changes another field; nil where the command has but one.
  var other: (any Command)?
  /// What is stored, field by field.
  let stored: () throws -> [String]
  /// What is stored after theirs, and after theirs and other.
  let after: [String]
  var afterBoth: [String] = []

  var command: String { "\(type(of: mine))" }
}

/// Makes all of them in one town.
final class TownOfWrites {
  let town: Town
  let lune: ClientAccount
  let owner: Session
  let nora: Session
  let omar: Session

  init() throws {
    town = try Town()
    lune = try town.account("Lune")
    owner = try town.session(of: lune)
    nora = try town.member("nora@provider.test", .support)
    omar = try town.member("omar@provider.test", .billing)
  }

  var all: [WholeWrite] {
    get throws {
      [try profile, try client, try discount, try product, try price, try order]
        + [try template, try draft] + (try names) + (try ofSupport)
    }
  }

  private var staff: Session { town.staff }
  private var reader: Reader { town.reader }

  private var profile: WholeWrite {
    get throws {
      let (lune, reader) = (lune, reader)
      func edit(_ change: (inout ContactDetails) -> Void) -> EditProfile {
        var details = lune.details
        change(&details)
        return EditProfile(from: lune.details, to: details)
      }
      return WholeWrite(
        session: owner, theirs: edit { $0.city = "Brest" },
        mine: edit { $0.city = "Quimper" }, other: edit { $0.street = "1 rue du Port" },
        stored: {
          let details = try reader.account(lune.id).details
          return [details.city, details.street]
        }, after: ["Brest", lune.details.street], afterBoth: ["Brest", "1 rue du Port"])
    }
  }

  private var client: WholeWrite {
    get throws {
      let (lune, reader) = (lune, reader)
      let opened = try ClientEntry(of: lune, reading: reader)
      func edit(_ company: String, _ remark: String) -> EditClient {
        EditClient(
          lune.id, from: opened,
          to: ClientEntry(
            company: company, firstName: opened.firstName, lastName: opened.lastName,
            placed: ClientPlacement(remark: remark)))
      }
      return WholeWrite(
        session: staff, theirs: edit("Lune SARL", ""),
        mine: edit("Lune SA", ""), other: edit("Lune", "Rappeler"),
        stored: {
          [try reader.account(lune.id).name, try reader.file(of: lune.id)?.remark ?? ""]
        }, after: ["Lune SARL", ""], afterBoth: ["Lune SARL", "Rappeler"])
    }
  }

  private var discount: WholeWrite {
    get throws {
      let (reader, today, plan) = (reader, try town.today, town.plan.id)
      func terms(_ label: String, _ days: Int) -> DiscountTerms {
        DiscountTerms(
          .share(perMille: 100), for: .product(plan), from: today + 1, to: today + days,
          called: label)
      }
      let made = try town.done(CreateDiscount(terms("Un", 30)), as: staff)
      let id = try #require(made.first(Discount.self)).id
      func edit(_ label: String, _ days: Int) -> ChangeDiscount {
        ChangeDiscount(id, from: terms("Un", 30), to: terms(label, days))
      }
      return WholeWrite(
        session: staff, theirs: edit("Deux", 30),
        mine: edit("Trois", 30), other: edit("Un", 60),
        stored: {
          let terms = try reader.discount(id).terms
          return [terms.label, "\(terms.lastDay - today)"]
        }, after: ["Deux", "30"], afterBoth: ["Deux", "60"])
    }
  }

  private var product: WholeWrite {
    get throws {
      let reader = reader
      let made = try town.done(
        CreateProduct("Un", .website, at: Money(cents: 900), months: 1), as: staff)
      let id = try #require(made.first(Product.self)).id
      func edit(_ name: String, _ months: Int) -> EditProduct {
        EditProduct(
          id, from: ProductEntry(named: "Un", .website, months: 1),
          to: ProductEntry(named: name, .website, months: months))
      }
      return WholeWrite(
        session: staff, theirs: edit("Deux", 1), mine: edit("Trois", 1),
        other: edit("Un", 12),
        stored: {
          let product = try reader.product(id)
          return [product.name, "\(product.months)"]
        }, after: ["Deux", "1"], afterBoth: ["Deux", "12"])
    }
  }

  private var price: WholeWrite {
    get throws {
      let (reader, today, site) = (reader, try town.today, town.sitePlan.id)
      func edit(_ cents: Int) -> ChangePrice {
        ChangePrice(of: site, opened: Money(cents: 4900), to: Money(cents: cents))
      }
      return WholeWrite(
        session: staff, theirs: edit(5100), mine: edit(5200),
        stored: { ["\(try reader.prices(of: site).price(on: today).cents)"] }, after: ["5100"])
    }
  }

  private var order: WholeWrite {
    get throws {
      let (reader, plan, site) = (reader, town.plan.id, town.sitePlan.id)
      let agency = try town.account("Agence")
      try town.done(SetAgency(agency.id, to: true), as: staff)
      let made = try town.done(
        RecordOrder(OrderRequest(plan, named: "un.example", entrustedTo: agency.id)), as: owner)
      let id = try #require(made.first(Order.self)).id
      func edit(_ product: ID<Product>, _ name: String) -> ChangeOrder {
        ChangeOrder(
          id, from: OrderEntry(plan, named: "un.example"), to: OrderEntry(product, named: name))
      }
      return WholeWrite(
        session: owner, theirs: edit(plan, "deux.example"),
        mine: edit(plan, "trois.example"), other: edit(site, "un.example"),
        stored: {
          let order = try reader.order(id)
          return [order.names, order.first.product == site ? "site" : "plan"]
        }, after: ["deux.example", "plan"], afterBoth: ["deux.example", "site"])
    }
  }

  private var template: WholeWrite {
    get throws {
      let reader = reader
      func entry(_ name: String, _ text: String) -> TemplateEntry {
        TemplateEntry(name, MessageTexts([.fr: MessageText("Sujet", text)]))
      }
      let made = try town.done(
        CreateReplyTemplate("Un", in: nil, entry("Un", "Bonjour").texts), as: staff)
      let id = try #require(made.first(ReplyTemplate.self)).id
      func edit(_ name: String, _ text: String) -> ChangeReplyTemplate {
        ChangeReplyTemplate(id, from: entry("Un", "Bonjour"), to: entry(name, text))
      }
      return WholeWrite(
        session: staff, theirs: edit("Un", "Salut"),
        mine: edit("Un", "Bonsoir"), other: edit("Deux", "Bonjour"),
        stored: {
          let template = try reader.template(id)
          return [template.texts[.fr].text, template.name]
        }, after: ["Salut", "Un"], afterBoth: ["Salut", "Deux"])
    }
  }

  private var draft: WholeWrite {
    get throws {
      let reader = reader
      func entry(_ first: String, _ second: String) -> DraftEntry {
        DraftEntry(
          [first, second].map { InvoiceLine(label: $0, amount: Money(cents: 1000)) }, dueIn: 30)
      }
      let made = try town.done(
        DraftInvoice(to: lune.id, lines: entry("Un", "Deux").lines, dueIn: 30), as: staff)
      let id = try #require(made.first(InvoiceDraft.self)).id
      func edit(_ first: String, _ second: String) -> EditDraft {
        EditDraft(id, from: entry("Un", "Deux"), to: entry(first, second))
      }
      return WholeWrite(
        session: staff, theirs: edit("Premier", "Deux"),
        mine: edit("Primo", "Deux"), other: edit("Un", "Second"),
        stored: { try reader.invoiceDraft(id).lines.map(\.label) }, after: ["Premier", "Deux"],
        afterBoth: ["Premier", "Second"])
    }
  }
}
