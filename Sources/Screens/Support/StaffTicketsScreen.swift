import Canvas
package import ClientArea
import Store

/// « Tickets » of the back office: everybody's, and those that whoever looks is to answer (CLIENTS-6).
package struct StaffTicketsScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package init() {
    tabs = TabbedScreens([SupportScreen(.everybodys), SupportScreen(.mine)])
  }

  package var title: Phrase { MenuPlace.tickets.word }
}
