import Testing

@testable import ClientArea

/// What a form offers to order with something (ORDER-13).
@Suite struct SuggestedLineTests {
  private let hosting = offer(1, "Hébergement Unique", .hosting)
  private let example = offer(2, "Domaine .example", .domain)
  private let test = offer(3, "Domaine .test", .domain)
  private let mailbox = offer(4, "Boîte mail", .mailbox)
  private var offers: [Offer] { [hosting, example, test, mailbox] }

  private static func offer(_ id: Int, _ name: String, _ kind: ServiceKind) -> Offer {
    Offer(
      Product(id: ID(id), name: name, kind: kind, price: Money(cents: 1200), months: 12),
      at: Money(cents: 1200), since: nil)
  }

  private func line(_ offer: Offer, _ name: String) -> OrderRequest.Line {
    OrderRequest.Line(offer.id, named: name)
  }

  @Test func `ORDER-13: after a hosting its domain, then a mailbox on it`() {
    let first = line(hosting, "lune.example")
    let second = SuggestedLine.next(after: [first], from: offers)
    #expect(second == line(example, "lune.example"))
    let third = SuggestedLine.next(after: [first, line(example, "lune.example")], from: offers)
    #expect(third == line(mailbox, "contact@lune.example"))
  }

  @Test func `ORDER-13: a domain is offered of the extension that the name has`() {
    let second = SuggestedLine.next(after: [line(hosting, "lune.test")], from: offers)
    #expect(second == line(test, "lune.test"))
    let other = SuggestedLine.next(after: [line(hosting, "lune.fr")], from: offers)
    #expect(other == line(example, ""))
  }

  @Test func `a mailbox says which domain it needs, and a second one has no name yet`() {
    let box = line(mailbox, "maud@crêperie.example")
    #expect(
      SuggestedLine.next(after: [box], from: offers) == line(example, "crêperie.example"))
    let all = [box, line(example, "crêperie.example"), line(mailbox, "contact@crêperie.example")]
    #expect(SuggestedLine.name(of: mailbox.product, besides: all).isEmpty)
  }

  @Test func `without a name nothing is made up, without products nothing is offered`() {
    #expect(
      SuggestedLine.next(after: [line(hosting, "")], from: offers) == line(example, ""))
    #expect(SuggestedLine.next(after: [line(hosting, "a.example")], from: []) == nil)
  }
}
