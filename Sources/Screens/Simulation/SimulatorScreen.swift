package import Canvas
package import ClientArea
import Store

/// F12: the simulator itself, apart from the product that it simulates. Clock, journal, everybody's mails,
/// links, rights, worlds and rules are open to whoever sits at it.
package struct SimulatorScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package enum Tab: Int, Sendable { case clock, journal, mails, map, rights, worlds, rules }

  package init(at tab: Tab = .clock) { self.init(at: tab, map: MapTab(), rights: RightsTab()) }

  /// The simulator at its map of links, with something in the middle; nil for the acting account.
  package init(showingMapAround subject: Subject?) {
    let rights = RightsTab(on: subject)
    self.init(at: .map, map: MapTab(around: subject), rights: rights)
  }

  /// The simulator at its matrix of rights.
  package init(showingRightsOn subject: Subject) {
    self.init(at: .rights, map: MapTab(), rights: RightsTab(on: subject))
  }

  private init(at tab: Tab, map: MapTab, rights: RightsTab) {
    tabs = TabbedScreens(
      [ClockTab(), JournalTab(), AllMailsTab(), map, rights, WorldsTab(), RulesTab()],
      current: tab.rawValue, border: Self.border)
  }

  package var title: Phrase { MenuPlace.simulator.word }

  /// The border has the simulator's own style, so that nobody takes this for a page of the product.
  package static let border = Style(.simulator, isBold: true)
}
