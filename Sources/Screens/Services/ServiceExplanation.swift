import ClientArea
package import Store

/// Why a service stands where it does for whoever looks, and whose name its renewal's invoice would bear.
package enum ServiceExplanation {
  package static func of(_ facts: ServiceDetail.Facts, in context: Context) -> Explanation {
    let name = facts.service.name
    let place = OnlyOwnServicesAreManaged.place(for: facts.standing, facts.service)
    var lines: [(label: Phrase, value: Phrase)] = [
      (ServiceWords.owner, Phrase(name: facts.owner.nameAndCode)),
      (ServiceWords.youAre, ServiceWords.word(of: facts.standing)),
    ]
    let renewal = renewal(of: facts, in: context)
    if let invoicedTo = renewal.name { lines.append((ServiceWords.renewalInvoices, invoicedTo)) }
    return Explanation(
      Phrase(
        fr: "Pourquoi \(name) est-il ici ?", it: "Perché \(name) è qui?",
        en: "Why is \(name) here?"),
      facts: lines,
      because: place.reasons
        + AServiceIsSuspendedThenDeleted.reasons(
          facts.service, facts.life, on: context.today) + renewal.reasons)
  }

  /// Whose name the invoice of a renewal would bear, and what it would come to; nil where it would be refused.
  static func renewal(
    of facts: ServiceDetail.Facts, in context: Context
  ) -> (name: Phrase?, reasons: [Reason]) {
    let command = RenewService(
      facts.service.id, named: facts.service.name, expiringOn: facts.service.expiresOn,
      paying: .card)
    switch try? context.desk.foresee(command, as: context.session.client) {
    case .possible(let decision):
      guard let invoice = decision.first(Invoice.self), let account = context.account else {
        return (nil, [])
      }
      let name = NameIsSaidBeforePayment.announcement(account, as: invoice.buyer)
      return (ServiceWords.renewal(invoicing: name, invoice.totals.includingTax), invoice.reasons)
    case .refused(let refusal): return (nil, refusal.reasons)
    case nil: return (nil, [])
    }
  }
}
