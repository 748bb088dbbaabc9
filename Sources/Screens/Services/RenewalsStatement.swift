import ClientArea
import Store

/// What the payment page of several renewals says: how many, whose, what is left out and why, then each with its new date
/// and its price.
struct RenewalsStatement {
  let statement: Checkout.Statement

  init(
    _ foresight: Foresight, leavingOut leftOut: [PartedRenewals.LeftOut], in context: Context
  ) throws {
    guard let decision = foresight.decision, let invoice = decision.first(Invoice.self) else {
      statement = Checkout.Statement([], totals: nil)
      return
    }
    let renewed = decision.saved.compactMap { $0 as? Service }
    let owners = try OwnersOfSeveral(renewed, in: context)
    let naming = PaymentExplanation.naming(
      of: decision, payer: context.account, as: PaymentWords.invoicedTo)
    statement = Checkout.Statement(
      naming: naming?.saying(SeveralRenewalWords.leftOut(leftOut.map(\.called))),
      Self.summary(renewed, owners) + Self.facts(of: leftOut)
        + Self.lines(of: invoice, renewed, owners),
      lines: invoice.lines, vat: invoice.vat, totals: invoice.totals)
  }

  private static func summary(
    _ renewed: [Service], _ owners: OwnersOfSeveral
  ) -> [PaymentPage.Fact] {
    [
      PaymentPage.Fact(
        SeveralRenewalWords.services, SeveralServicesArePaidAtOnce.counted(renewed.count)),
      PaymentPage.Fact(owners.label, Phrase(name: owners.text)),
    ]
  }

  private static func facts(of leftOut: [PartedRenewals.LeftOut]) -> [PaymentPage.Fact] {
    leftOut.enumerated().map { index, left in
      let reason = left.refusal.reasons.first.map(PaymentWords.reason) ?? left.refusal.sentence
      return PaymentPage.Fact(
        index == 0 ? SeveralRenewalWords.leftOut : Phrase(name: ""),
        SeveralRenewalWords.leftOut(left.called, reason))
    }
  }

  /// A line for each line of the invoice: a service with its new date and, where they have several, its
  /// owner; then its discount and its fee.
  private static func lines(
    of invoice: Invoice, _ renewed: [Service], _ owners: OwnersOfSeveral
  ) -> [PaymentPage.Fact] {
    let services = Dictionary(renewed.map { ($0.id, $0) }) { first, _ in first }
    return invoice.lines.enumerated().map { index, line in
      let service = line.discount == nil ? line.service.flatMap { services[$0] } : nil
      let text =
        service.map {
          SeveralRenewalWords.line($0, line.amount, of: owners.told(of: $0))
        } ?? DiscountWords.line(line)
      return PaymentPage.Fact(index == 0 ? DiscountWords.details : Phrase(name: ""), text)
    }
  }
}

extension PaymentPage.Naming {
  /// The same with something that is to be seen first.
  fileprivate func saying(_ warning: Phrase?) -> PaymentPage.Naming {
    PaymentPage.Naming(name, as: label, because: (warning.map { [$0] } ?? []) + reasons)
  }
}
