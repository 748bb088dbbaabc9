import Canvas
import ClientArea
import Store

/// What the page of one order shows, and why.
enum OrderPage {
  static func keyValue(of facts: OrderDetail.Facts, in context: Context) -> KeyValue {
    let order = facts.order
    let mark = OrderMark(order.status)
    func row(_ label: Phrase, _ value: String) -> KeyValue.Row {
      KeyValue.Row(context.words(label), value)
    }
    var rows =
      [
        KeyValue.Row(
          context.words(OrderWords.state), "\(mark.sign) \(context.words(order.status.word))",
          Style(mark.role, isBold: true))
      ] + lines(of: facts, in: context) + [
        row(
          ServiceWords.owner, facts.owner?.nameAndCode ?? context.words(OrderWords.notYetKnown)),
        row(OrderWords.buyer, facts.buyer.nameAndCode),
      ]
    if let agency = facts.agency {
      rows.append(row(AgencyWords.agency, context.words(word(of: agency))))
    }
    rows += [
      row(
        DetailField.price.word,
        context.words(ProductWords.frozen(order.price, on: order.placedOn)))
    ]
    if let discount = discount(of: facts, in: context) {
      rows.append(row(DiscountWords.discount, context.words(discount)))
    }
    rows.append(row(ReceiptWords.invoice, facts.invoiceNumber ?? "—"))
    if let deadline = facts.deadline {
      rows.append(row(AgencyWords.until, context.words(deadline)))
    }
    if !facts.tickets.isEmpty || facts.agency != nil {
      rows.append(row(AgencyWords.messages, messages(of: facts, in: context)))
    }
    rows += [.gap, KeyValue.Row("", context.words(OrderWords.next(order)), Style(.quiet))]
    return KeyValue(rows)
  }

  /// Each line; of several each with its price.
  private static func lines(
    of facts: OrderDetail.Facts, in context: Context
  ) -> [KeyValue.Row] {
    let lines = facts.order.lines
    return zip(lines, facts.products).enumerated().map { place, pair in
      let (line, product) = pair
      let label = lines.count == 1 ? ServiceWords.service : OrderWords.services
      let price = lines.count == 1 ? "" : " — \(context.words(ProductWords.net(line.price)))"
      return KeyValue.Row(
        place == 0 ? context.words(label) : "",
        "\(context.words(product.called)), \(line.serviceName)\(price)")
    }
  }

  static func explanation(of facts: OrderDetail.Facts, in context: Context) -> Explanation {
    let refusal = context.refusal(of: PayOrder(facts.order.id, paying: .card))
    var reasons = refusal?.reasons ?? []
    if let agency = facts.agency {
      reasons.append(Reason(AgencyActsLikeTheClient.self, word(of: agency)))
    }
    if let deadline = facts.deadline {
      reasons.append(Reason(ARecordedOrderWaits.self, AgencyWords.payable(until: deadline)))
    }
    let price = ProductWords.frozen(facts.order.price, on: facts.order.placedOn)
    return Explanation(
      OrderWords.whyThisOrder(facts.order.number),
      facts: [(OrderWords.state, facts.order.status.word)],
      because: reasons + [
        Reason(AnOrderKeepsItsPrice.self, price),
        Reason(TheBestDiscountWins.self, TheBestDiscountWins.statement),
      ])
  }

  /// An order that waits has the discount of whoever looks and may pay it, as it is today; one that is paid has that of
  /// its invoice, where that may be read.
  private static func discount(of facts: OrderDetail.Facts, in context: Context) -> Phrase? {
    switch facts.order.status {
    case .awaitingConsent, .awaitingPayment:
      let payment = PayOrder(facts.order.id, paying: .card)
      let foresight = try? context.desk.foresee(payment, as: context.session)
      let lines = foresight?.decision?.first(Invoice.self)?.lines ?? []
      return lines.first { $0.discount != nil }.map(DiscountWords.today)
        ?? DiscountWords.dayOfPayment
    case .paid:
      guard facts.hasInvoice, let invoice = facts.order.invoice else { return nil }
      let detail = try? context.desk.answer(InvoiceDetail(invoice), as: context.session)
      return detail?.invoice.lines.first { $0.discount != nil }.map(DiscountWords.line)
    case .cancelled: return nil
    }
  }

  private static func word(of agency: OrderDetail.Agency) -> Phrase {
    let name = agency.account.nameAndCode
    return agency.assignment.endedOn.map { AgencyWords.ended(name, $0) }
      ?? AgencyWords.since(name, agency.assignment.since)
  }

  private static func messages(of facts: OrderDetail.Facts, in context: Context) -> String {
    guard !facts.tickets.isEmpty else { return context.words(AgencyWords.noneYet) }
    return facts.tickets.map { "\($0.number) \($0.subject)" }.joined(separator: " · ")
  }
}
