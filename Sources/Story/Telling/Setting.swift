package import ClientArea

/// Where in the client area a sentence happens, and through whose eyes it is looked at: a value without screens.
package struct Setting: Hashable, Sendable {
  package let spot: Spot
  package let viewer: Session

  package init(_ spot: Spot, as viewer: Session = .visitor) {
    self.spot = spot
    self.viewer = viewer
  }
}

/// A place of the client area.
package enum Spot: Hashable, Sendable {
  /// Where nobody is anybody yet.
  case login
  case menu(MenuPlace)
  case tab(Tab)
  /// The page of a thing, as whoever looks has it.
  case page(Subject)
  /// The page before the payment of a renewal, then its receipt.
  case renewal(ID<Service>)
  /// The same of several services at once.
  case renewals([ID<Service>])
  /// The page behind a quick link; nil where nobody was ever sent such a link.
  case quickLink(secret: String?)
  /// The form of an order, or the page before the payment of what is in the cart.
  case order(OrderRequest?)
  case waitingOrders
  /// The same page while it is paid, then its receipt.
  case orderPayment(OrderRequest?)
  /// The choice of the account to act for.
  case accounts

  /// One of the tabs of a line of the menu.
  package enum Tab: Hashable, Sendable {
    case technical, administrative, advancedMode, accesses, contactTypes
    case invoices, payments, balance, payers, card, drafts
    case clock, journal, worlds
    case accountJournal
  }
}
