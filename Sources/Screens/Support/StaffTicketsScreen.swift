import Canvas
package import ClientArea
import Store

/// « Tickets » of the back office: what nobody has taken, what whoever looks is to answer, what rests, and
/// everybody's (SUPPORT-1).
package struct StaffTicketsScreen: TabbedScreen {
  package var tabs: TabbedScreens

  package init() {
    tabs = TabbedScreens(
      [.queue, .mine, .held, .everybodys].map { SupportScreen($0) })
  }

  package var title: Phrase { MenuPlace.tickets.word }
}
