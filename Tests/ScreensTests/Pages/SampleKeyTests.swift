import Canvas
import ClientArea
import Equipment
import Testing

@testable import Screens

/// Ctrl-O is on every form with something to type.
struct SampleKeyTests {
  /// Fields in which any text would be a guess.
  private static let guessed: Set = [
    "name", "code",  // of clients that are looked for
    "email",  // of somebody who is a client already
  ]

  @Test(arguments: ListWalk.Role.all)
  func `every form with something to type has the key, unless anything would be a guess`(
    _ role: ListWalk.Role
  ) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    for found in walk.forms {
      let page = try found.arrive().program.topPage()
      guard page.key(SampleData.id) == nil, let form = page.content as? Form else { continue }
      for field in form.fields where form[field.id].isEmpty {
        switch field.kind {
        case .text, .password, .area:
          #expect(Self.guessed.contains(field.id.name), "\(found.name): \(field.id)")
        case .choice, .column, .select, .checkbox, .link, .readOnly, .heading, .note: break
        }
      }
    }
  }

  @Test func `a new ticket and a churn opportunity have it too`() throws {
    let ticket = try ScreenStage(as: "maud@lune.example")
    ticket.open(NewTicketScreen())
    _ = ticket.frame()
    ticket.press(.control("o"))
    #expect(ticket.shows("Une question d'exemple"))
    let staff = try ScreenStage(as: "nora@hebergeur.example")
    staff.open(CreateOpportunityScreen())
    _ = staff.frame()
    staff.press(.control("o"))
    #expect(staff.shows("Ceci est un texte inventé"))
  }
}
