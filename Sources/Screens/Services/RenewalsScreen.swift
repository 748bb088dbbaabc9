import Canvas
package import ClientArea
package import Store

/// The payment page of several renewals at once. It says line by line what is renewed until when and whose it is, and
/// first of all what cannot be renewed and is left out (BILL-21).
package struct RenewalsScreen: PaymentScreen {
  private let count: Int
  private let leftOut: [PartedRenewals.LeftOut]
  package var checkout: Checkout

  package init(_ parted: PartedRenewals) {
    let leftOut = parted.leftOut
    // Where none can be renewed, the page says why of each.
    let services = parted.possible.isEmpty ? leftOut.map(\.service) : parted.possible
    count = services.count
    self.leftOut = parted.possible.isEmpty ? [] : leftOut
    let left = self.leftOut
    checkout = Checkout(
      by: { RenewServices(services, paying: $0) },
      saying: { foresight, context in
        try context.desk.answer(
          once: Asked(services: services, leftOut: left, payer: foresight.payer),
          as: context.session
        ) { try RenewalsStatement(foresight, leavingOut: left, in: context).statement }
      })
  }

  /// What tells one statement from every other.
  private struct Asked: Hashable {
    let services: [ServiceToRenew]
    let leftOut: [PartedRenewals.LeftOut]
    /// In whose name the invoice would be: it may have another VAT.
    let payer: Party?
  }

  package var title: Phrase {
    Phrase(fr: "Renouvellement", it: "Rinnovo", en: "Renewal")
  }
  package var heading: Phrase { SeveralRenewalWords.heading(count) }

  /// What is paid is marked no more in the list below.
  package func paid(_ decision: Decision, in context: Context) -> Effect {
    .all([
      .press(MarkKeys.forgetting), .open(ReceiptScreen(Self.done, decision)),
      .say(decision.message),
    ])
  }

  /// The reasons for the name, and those for what is left out.
  package func explanation(of foresight: Foresight, in context: Context) -> Explanation? {
    PaymentExplanation.of(
      foresight, payer: context.account, besides: leftOut.flatMap(\.refusal.reasons))
  }

  private static let done = Phrase(
    fr: "Renouvellement payé", it: "Rinnovo pagato", en: "Renewal paid")
}

extension Foresight {
  fileprivate var payer: Party? { decision?.first(Invoice.self)?.buyer }
}
