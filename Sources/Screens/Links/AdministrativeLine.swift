import Canvas
import ClientArea
import Store

/// One row of « Contact administratif ».
enum AdministrativeLine {
  case question(AdministrativeContacts.Question)
  /// A service that another account hands over, or is to take over (LINK-16).
  case ownerChange(OwnerChanges.Item)
  /// An account for which the acting account may order.
  case principal(AdministrativeContacts.Item)
  /// An account that may order for the acting account.
  case contact(AdministrativeContacts.Item)
  case order(Order)

  /// What the row is about.
  enum Key: Hashable {
    case question(ID<AdministrativeLink>)
    case ownerChange(ID<OwnerChange>)
    case link(ID<AdministrativeLink>)
    case order(ID<Order>)
  }

  var key: Key {
    switch self {
    case .question(let question): .question(question.item.link)
    case .ownerChange(let item): .ownerChange(item.change.id)
    case .principal(let item), .contact(let item): .link(item.link)
    case .order(let order): .order(order.id)
    }
  }

  func cells(in context: Context) -> [Table.Cell] {
    switch self {
    case .question(let question):
      let names = question.orders.map(\.names).joined(separator: ", ")
      return row(
        "▲", .warning, question.item.account.nameAndCode, names, question.item.since, in: context)
    case .ownerChange(let item):
      return row(
        item.isToAnswer ? "▲" : item.change.status.sign,
        item.isToAnswer ? .warning : item.change.status.role, item.serviceName,
        context.words(OwnerChangeWords.side(of: item)), item.change.latestDay, in: context)
    case .principal(let item), .contact(let item):
      return row("●", .good, item.account.name, item.account.code, item.since, in: context)
    case .order(let order):
      let isToPay = order.status == .awaitingPayment
      return row(
        isToPay ? "▲" : "○", isToPay ? .warning : .quiet, "\(order.number) \(order.names)",
        context.words(order.status.word), order.placedOn, in: context)
    }
  }

  static func columns(in context: Context) -> [Table.Column] {
    [
      Table.Column("", minimum: 1, ideal: 1),
      Table.Column("", minimum: 18, ideal: 34, isFlexible: true),
      Table.Column("", minimum: 10, ideal: 26, priority: 1),
      Table.Column("", minimum: 12, ideal: 13, alignment: .right, priority: 2),
    ]
  }

  /// Why the row is there.
  func explanation(in context: Context) -> Explanation {
    let me = context.account?.nameAndCode ?? ""
    switch self {
    case .question(let question):
      return Explanation(
        AdministrativeContactWords.whyAsked,
        because: [
          Reason(AnAddressThatIsKnownIsAsked.self, AdministrativeContactWords.nobodyShown),
          Reason(
            AdministrativeContactOrdersForAnAccount.self,
            AdministrativeContactWords.question(from: question.item.account.nameAndCode)),
        ])
    case .ownerChange(let item): return OwnerChangeWords.explanation(of: item.change)
    case .principal(let item): return standing(item.account.nameAndCode, of: me, since: item.since)
    case .contact(let item): return standing(me, of: item.account.nameAndCode, since: item.since)
    case .order(let order):
      return Explanation(
        AdministrativeContactWords.whyWaiting,
        because: [
          order.consent == nil
            ? Reason(ARecordedOrderWaits.self, ARecordedOrderWaits.statement)
            : Reason(AnAddressThatIsKnownIsAsked.self, order.status.word)
        ])
    }
  }

  private func standing(_ principal: String, of contact: String, since day: Day) -> Explanation {
    Explanation(
      AdministrativeContactWords.why(contact, principal),
      because: [
        Reason(
          AdministrativeContactOrdersForAnAccount.self,
          AdministrativeContactWords.linked(since: day)
        ),
        Reason(LinksAreIndependent.self, LinksAreIndependent.statement),
      ])
  }

  private func row(
    _ sign: String, _ role: Role, _ name: String, _ detail: String, _ day: Day, in context: Context
  ) -> [Table.Cell] {
    [
      Table.Cell(sign, Style(role)), Table.Cell(name), Table.Cell(detail, Style(.quiet)),
      Table.Cell(context.words(day)),
    ]
  }
}
