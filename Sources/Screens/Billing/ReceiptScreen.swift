package import Canvas
package import ClientArea
import Store

/// What a payment has done: the invoice with its number, and the mails that left. Frozen, so that it stays true whatever
/// happens next; where the payment itself was undone it says that.
package struct ReceiptScreen: ReadingScreen {
  package let title: Phrase
  private let heading: Phrase
  private let decision: Decision
  package var scroll = ScrollView()

  /// - Parameter heading: what stands above the receipt, where that is not the title.
  package init(_ title: Phrase, under heading: Phrase? = nil, _ decision: Decision) {
    self.title = title
    self.heading = heading ?? title
    self.decision = decision
  }

  package var gone: Phrase { ReceiptWords.undone }

  package func read(in context: Context) -> Decision? {
    decision.invoiceHolds(in: context) ? decision : nil
  }

  package func heading(of decision: Decision, in context: Context) -> String {
    context.words(heading)
  }

  package func text(of decision: Decision, for rect: Rect, in context: Context) -> KeyValue {
    KeyValue(rows(in: context))
  }

  package func keys(of decision: Decision, in context: Context) -> [PageKey] {
    var keys = [PageKey("close", [.enter], PopupWords.close) { .close }]
    if let invoice {
      keys.append(
        PageKey("invoice", ["i"], ReceiptWords.seeInvoice) {
          .replace(InvoiceScreen(invoice.id))
        })
    }
    if services.count > 1 {
      // The order leads to each of them.
      keys +=
        (decision.first(Order.self)?.id).map { order in
          [
            PageKey("order", ["s"], ReceiptWords.seeOrder) { .replace(OrderScreen(order)) }
          ]
        } ?? []
    } else if let service, seesService(in: context) {
      keys.append(
        PageKey("service", ["s"], ReceiptWords.seeService) {
          .replace(ServiceScreen(service.id))
        })
    }
    return keys
  }

  package func explanation(of decision: Decision, in context: Context) -> Explanation? {
    Explanation(
      ReceiptWords.whyThis, facts: [(ReceiptWords.done, decision.message)],
      because: decision.reasons)
  }

  package func complete(_ page: inout Page, with decision: Decision, in context: Context) {
    page.fact = invoice.map { .invoice($0.id) }
    page.copies = (invoice?.number).map { .number($0) }
  }

  private var invoice: Invoice? { decision.first(Invoice.self) }
  private var services: [Service] { decision.saved.compactMap { $0 as? Service } }
  /// The one that was paid for; nil where there are several (BILL-21).
  private var service: Service? { services.count == 1 ? services[0] : nil }

  /// The payer of somebody else's order may not be its contact, and sees the service only where he is.
  private func seesService(in context: Context) -> Bool {
    guard let service else { return false }
    return (try? context.desk.answer(ServiceDetail(service.id), as: context.session)) != nil
  }

  /// A line for each of several services, with its new date, and its owner where they have several.
  private func lines(in context: Context) -> [KeyValue.Row] {
    guard let owners = try? OwnersOfSeveral(services, in: context) else { return [] }
    let lines = services.enumerated().map { index, service in
      KeyValue.Row(
        index == 0 ? context.words(SeveralRenewalWords.services) : "",
        context.words(SeveralRenewalWords.line(service, of: owners.told(of: service))))
    }
    let style = Style(.text, isBold: true)
    return lines + [KeyValue.Row(context.words(owners.label), owners.text, style)]
  }

  private func rows(in context: Context) -> [KeyValue.Row] {
    var rows = [
      KeyValue.Row(
        context.words(ReceiptWords.done), "✔ " + context.words(decision.message),
        Style(.good, isBold: true)),
      .gap,
    ]
    if let service {
      let period = PaymentWords.period(from: service.paidFrom, to: service.expiresOn - 1)
      rows.append(KeyValue.Row(context.words(ServiceWords.service), service.name))
      rows.append(KeyValue.Row(context.words(PaymentWords.period), context.words(period)))
      if let owner = try? context.desk.reader.account(service.owner) {
        let style = Style(.text, isBold: true)
        rows.append(KeyValue.Row(context.words(ServiceWords.owner), owner.nameAndCode, style))
      }
    }
    if services.count > 1 { rows += lines(in: context) }
    if let invoice {
      rows += [
        KeyValue.Row(
          context.words(ReceiptWords.invoice), invoice.number),
        KeyValue.Row(
          context.words(PaymentWords.invoicedTo),
          context.words(PaymentExplanation.name(on: invoice, payer: context.account)),
          Style(.text, isBold: true)),
        KeyValue.Row(
          context.words(PaymentWords.amount),
          context.words(PaymentWords.totals(invoice.totals, of: invoice.lines))),
      ]
    }
    let mails = decision.letters.map { MailNotices.Notice($0.model, to: $0.recipient) }
    if !mails.isEmpty {
      rows += [
        .gap,
        KeyValue.Row(
          context.words(MailNotices.title), context.words(MailNotices.phrase(of: mails))),
      ]
    }
    return rows
  }
}

extension Decision {
  /// Whether the invoice that was issued still stands: a payment may be undone (SIM-3), and its number given to another.
  func invoiceHolds(in context: Context) -> Bool {
    guard let invoice = first(Invoice.self) else { return true }
    guard let now = try? context.desk.reader.invoice(invoice.id) else { return false }
    return now.number == invoice.number && now.account == invoice.account
      && now.subject == invoice.subject && now.totals == invoice.totals
  }
}

extension Effect {
  /// The receipt stands in the place of the payment page.
  static func receipt(_ screen: ReceiptScreen, of decision: Decision) -> Effect {
    .all([.replace(screen), .say(decision.message)])
  }
}
