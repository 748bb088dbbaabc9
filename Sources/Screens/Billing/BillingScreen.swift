import Canvas
package import ClientArea
import Store

/// « Facturation »: invoices, credit notes, payments, payers, balance and card of the acting account.
package struct BillingScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package enum Tab: Int, Sendable { case invoices, creditNotes, payments, payers, balance, card }

  package init(at tab: Tab = .invoices) {
    tabs = TabbedScreens(
      [InvoicesTab(), CreditNotesTab(), PaymentsTab(), PayersTab(), BalanceTab(), CardTab()],
      current: tab.rawValue)
  }

  package var title: Phrase { MenuPlace.billing.word }
}
