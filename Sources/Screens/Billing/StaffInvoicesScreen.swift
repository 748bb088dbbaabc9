package import ClientArea
package import Store

/// « Factures » of the back office: every client's invoices, drafts and credit notes, or those of one (BILL-9,
/// BILL-14, CLIENTS-9).
package struct StaffInvoicesScreen: TabbedScreen {
  package var tabs: TabbedScreens
  private let account: AccountName?

  package enum Tab: Int, Sendable { case invoices, drafts, creditNotes }

  /// - Parameter account: the client whose they are; nil for everybody's.
  package init(of account: AccountName? = nil, at tab: Tab = .invoices) {
    self.account = account
    tabs = TabbedScreens(
      [
        StaffInvoicesTab(of: account), InvoiceDraftsTab(of: account),
        CreditNotesTab(of: account?.id),
      ], current: tab.rawValue)
  }

  package var title: Phrase { MenuPlace.invoices.word.narrowed(to: account) }
}

extension Phrase {
  /// « Factures — Lune SARL (C-1004) ».
  func narrowed(to account: AccountName?) -> Phrase {
    guard let account else { return self }
    let name = account.nameAndCode
    return Phrase(fr: "\(fr) — \(name)", it: "\(it) — \(name)", en: "\(en) — \(name)")
  }
}
