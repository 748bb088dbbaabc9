import ClientArea
import Store

/// The lines of the recap of an order, below whose name the invoice will bear: that is ①, the owner ②.
enum RecapFacts {
  static let naming = OrderWords.numbered("①", PaymentWords.invoicedTo)

  static func of(_ decision: Decision, in context: Context) throws -> [PaymentPage.Fact] {
    let recap = OrderRecap(foreseen: decision) { try? context.desk.reader.account($0) }
    guard let recap, let service = decision.first(Service.self) else { return [] }
    let product = try context.desk.reader.product(service.product)
    var facts = [
      PaymentPage.Fact(
        OrderWords.numbered(" ", ServiceWords.service),
        Phrase(name: "\(product.name), \(service.name)"))
    ]
    if let period = recap.period {
      let phrase = PaymentWords.period(from: period.lowerBound, to: period.upperBound)
      facts.append(PaymentPage.Fact(OrderWords.numbered(" ", PaymentWords.period), phrase))
    }
    facts.insert(
      PaymentPage.Fact(OrderWords.numbered("②", ServiceWords.owner), owner(recap)), at: 0)
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
