import Canvas
package import ClientArea
package import Store

/// A client's record, for staff: its facts, its contact types with their persons, and its
/// contacts and guests (ACCESS-7).
package struct ClientScreen: TabbedScreen {
  package var tabs: TabbedScreens
  private let account: AccountName

  package init(_ account: AccountName) {
    self.account = account
    tabs = TabbedScreens([
      ClientFactsTab(of: account.id), ContactTypesTab(of: account.id), AccessesTab(of: account.id),
    ])
  }

  package var title: Phrase { Phrase(name: account.nameAndCode) }
}
