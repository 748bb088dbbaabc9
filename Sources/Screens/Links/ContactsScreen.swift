import Canvas
package import ClientArea
import Store

/// « Gestion des contacts »: technical contacts, administrative contacts, contacts and guests, contact types, and
/// the switch of the « Mode Avancé » (LINK-1, LINK-2, ACCESS-5, PERSON-2, ORDER-1).
package struct ContactsScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package enum Tab: Int, Sendable {
    case technical, administrative, accesses, contactTypes, advancedMode
  }

  package init(at tab: Tab = .technical) {
    tabs = TabbedScreens(
      [
        TechnicalContactsTab(), AdministrativeContactsTab(), AccessesTab(), ContactTypesTab(),
        AdvancedModeTab(),
      ],
      current: tab.rawValue)
  }

  package var title: Phrase { MenuPlace.contacts.word }
}
