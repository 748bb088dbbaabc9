/// « Remise »: what is taken off the price of what is bought, between two days (CLIENTS-10).
package struct Discount: Entity {
  package let id: ID<Discount>
  package var terms: DiscountTerms
  /// From which day on it counts no more, where staff ended it before its last day was over.
  package var endedOn: Day?
  /// Since when it stands in no list of those that count, while invoices refer to it (CLIENTS-14).
  package var archivedOn: Day?

  package init(
    id: ID<Discount>, _ terms: DiscountTerms, endedOn: Day? = nil, archivedOn: Day? = nil
  ) {
    self.id = id
    self.terms = terms
    self.endedOn = endedOn
    self.archivedOn = archivedOn
  }

  /// Both its days count.
  package func counts(on day: Day) -> Bool { state(on: day) == .running }

  package func state(on day: Day) -> State {
    if archivedOn != nil { return .archived }
    if let endedOn, day >= endedOn { return .over }
    return day < terms.firstDay ? .ahead : day > terms.lastDay ? .over : .running
  }

  /// How a discount stands on a day.
  package enum State: String, CaseIterable, Sendable {
    case ahead, running, over, archived

    package var word: Phrase {
      switch self {
      case .ahead: Phrase(fr: "à venir", it: "futuro", en: "to come")
      case .running: Phrase(fr: "en cours", it: "in corso", en: "running")
      case .over: Phrase(fr: "terminée", it: "terminato", en: "over")
      case .archived: Phrase(fr: "archivée", it: "archiviato", en: "archived")
      }
    }
  }
}

/// That an invoice has a line of a discount: from then on it is neither changed nor deleted.
package struct DiscountUse: Entity {
  package let id: ID<DiscountUse>
  package let discount: ID<Discount>
  package let invoice: ID<Invoice>

  package init(id: ID<DiscountUse>, of discount: ID<Discount>, on invoice: ID<Invoice>) {
    self.id = id
    self.discount = discount
    self.invoice = invoice
  }
}
