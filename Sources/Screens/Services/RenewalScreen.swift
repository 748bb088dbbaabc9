package import ClientArea
import Store

/// The payment page of a renewal. It says whose name the invoice will bear before anything is paid (BILL-7).
package struct RenewalScreen: PaymentScreen {
  private let name: String
  package var checkout: Checkout

  /// - Parameter day: the expiry date that the person saw; a period that somebody else has paid since is
  ///   refused (BILL-13).
  package init(_ service: ID<Service>, named name: String, expiringOn day: Day) {
    self.name = name
    let subject = PaymentPage.Fact(ServiceWords.service, Phrase(name: name))
    checkout = Checkout(
      of: subject,
      by: { RenewService(service, named: name, expiringOn: day, paying: $0) },
      saying: { decision, _ in
        guard let renewed = decision.first(Service.self) else { return [subject] }
        return [
          subject,
          PaymentPage.Fact(
            PaymentWords.period,
            PaymentWords.period(from: renewed.paidFrom, to: renewed.expiresOn - 1)),
          PaymentPage.Fact(
            PaymentWords.newExpiry, Phrase(renewed.expiresOn)),
        ]
      })
  }

  package var title: Phrase {
    Phrase(fr: "Renouvellement", it: "Rinnovo", en: "Renewal")
  }
  package var heading: Phrase {
    Phrase(fr: "Renouveler \(name)", it: "Rinnovare \(name)", en: "Renew \(name)")
  }

  package func complete(_ page: inout Page, in context: Context) { page.copies = .name(name) }

  package func paid(_ decision: Decision, in context: Context) -> Effect {
    .receipt(ReceiptScreen(Self.done, decision), of: decision)
  }

  private static let done = Phrase(
    fr: "Renouvellement payé", it: "Rinnovo pagato", en: "Renewal paid")
}
