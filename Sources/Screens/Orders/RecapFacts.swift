import ClientArea
import Store

/// The lines of the recap of an order, below whose name the invoice will bear: that is ①, the owner ②.
enum RecapFacts {
  static let naming = OrderWords.numbered("①", PaymentWords.invoicedTo)

  static func of(_ decision: Decision, in context: Context) throws -> [PaymentPage.Fact] {
    let recap = OrderRecap(foreseen: decision) { try? context.desk.reader.account($0) }
    guard let recap else { return [] }
    var facts = [PaymentPage.Fact(OrderWords.numbered("②", ServiceWords.owner), owner(recap))]
    facts += try services(of: recap, in: context)
    if let link = decision.first(TechnicalLink.self) {
      let contact = try context.desk.reader.account(link.account)
      facts.append(
        PaymentPage.Fact(
          OrderWords.numbered(" ", OrderWords.technicalContact),
          contact.id == context.account?.id
            ? OrderWords.contact(contact.nameAndCode) : Phrase(name: contact.nameAndCode)))
    }
    facts.append(mails(of: recap))
    return facts
  }

  private static func services(
    of recap: OrderRecap, in context: Context
  ) throws -> [PaymentPage.Fact] {
    guard recap.opened.count == 1, let service = recap.opened.first else {
      return try lines(of: recap, in: context)
    }
    let product = try context.desk.reader.product(service.product)
    let period = service.period
    return [
      PaymentPage.Fact(
        OrderWords.numbered(" ", ServiceWords.service),
        OrderWords.service(of: product, named: service.name)),
      PaymentPage.Fact(
        OrderWords.numbered(" ", PaymentWords.period),
        PaymentWords.period(from: period.lowerBound, to: period.upperBound)),
    ]
  }

  /// Of several services each line with its price; the time that is paid once, where it is the same for all.
  private static func lines(
    of recap: OrderRecap, in context: Context
  ) throws -> [PaymentPage.Fact] {
    let periods = Set(recap.opened.map(\.period))
    var services = recap.opened[...]
    var facts: [PaymentPage.Fact] = []
    for line in recap.lines {
      var told = DiscountWords.line(line)
      if line.service != nil, line.discount == nil, periods.count == 1,
        let service = services.popFirst()
      {
        let product = try context.desk.reader.product(service.product)
        told = DiscountWords.line(
          named: OrderWords.service(of: product, named: service.name), line.amount)
      }
      facts.append(PaymentPage.Fact(facts.isEmpty ? DiscountWords.details : Phrase(name: ""), told))
    }
    guard periods.count == 1, let period = periods.first else { return facts }
    return facts + [
      PaymentPage.Fact(
        OrderWords.numbered(" ", PaymentWords.period),
        PaymentWords.period(from: period.lowerBound, to: period.upperBound))
    ]
  }

  private static func owner(_ recap: OrderRecap) -> Phrase {
    let name = recap.ownerName ?? "—"
    guard let code = recap.ownerCode else { return OrderWords.newAccount(name) }
    return Phrase(name: "\(name) (\(code))")
  }

  private static func mails(of recap: OrderRecap) -> PaymentPage.Fact {
    let notices = recap.letters.map { MailNotices.Notice($0.model, to: $0.recipient) }
    return PaymentPage.Fact(
      OrderWords.numbered(" ", MailNotices.title), MailNotices.phrase(of: notices))
  }
}
