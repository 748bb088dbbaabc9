import Canvas
import ClientArea
import Store

/// The services that are marked in a list, and the key that renews them with one payment (BILL-21).
struct MarkedServices {
  private let services: [ID<Service>]
  private let list: ChosenServices.List
  private let context: Context

  /// Nil where none is marked.
  init?(_ services: [ID<Service>], in list: ChosenServices.List, _ context: Context) {
    guard !services.isEmpty else { return nil }
    self.services = services
    self.list = list
    self.context = context
  }

  /// Which of the services that are marked still stand in their list.
  static func standing(
    _ services: [ID<Service>], in list: ChosenServices.List, _ context: Context
  ) throws -> Set<ID<Service>> {
    Set(
      try context.desk.answer(ChosenServices(services, in: list), as: context.session)
        .map(\.service))
  }

  /// It leads to the page that says which of them cannot be renewed. It is off where its person may renew none, which
  /// the first one tells; whether each can be renewed is asked once the page is opened.
  var key: PageKey {
    PageKey(
      "renew", ["r"], SeveralRenewalWords.renew(services.count),
      short: SeveralRenewalWords.renewing(services.count),
      offBecause: refusal
    ) { .open(try screen()) }
  }

  /// What the page would carry out.
  func trial() -> (any Command)? { try? screen().checkout.purpose }

  private func screen() throws -> RenewalsScreen {
    let chosen = try context.desk.answer(ChosenServices(services, in: list), as: context.session)
    return RenewalsScreen(
      try PartedRenewals(
        chosen, as: context.session, on: context.today, reading: context.desk.reader))
  }

  private var refusal: Refusal? {
    let first = try? context.desk.answer(
      ChosenServices([services[0]], in: list), as: context.session)
    guard let first, let refusal = context.refusal(of: RenewServices(first, paying: .card)) else {
      return nil
    }
    return refusal.isForNow ? nil : refusal
  }
}
