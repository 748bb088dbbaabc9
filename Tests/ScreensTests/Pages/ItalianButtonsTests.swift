import Canvas
import ClientArea
import Equipment
import Testing

@testable import Screens

/// Italian buttons order (« Annulla », « Salva »), as Italian programs do; none names an act (« Salvare »).
struct ItalianButtonsTests {
  @Test(arguments: ListWalk.Role.all)
  func `every button of every form orders`(_ role: ListWalk.Role) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    var buttons = 0
    for found in walk.pages {
      let stage = try found.arrive()
      stage.program.language = .it
      _ = stage.frame()
      for title in try stage.program.topPage().body.buttons {
        buttons += 1
        let verb = String(title.split(separator: " ").first ?? "")
        #expect(
          !["are", "ere", "ire"].contains { verb.hasSuffix($0) }, "\(found.name): \(title)")
      }
    }
    #expect(buttons > 2)
  }

  @Test(arguments: [
    ("Salvare", "Salva"), ("Chiudere", "Chiudi"), ("Scegliere", "Scegli"), ("Aprire", "Apri"),
    ("Inserire", "Inserisci"), ("Pagare 72,00 €", "Paga 72,00 €"), ("Riepilogo ›", "Riepilogo ›"),
    ("Emettere la nota", "Emetti la nota"), ("Salvare e inviare", "Salva e invia"),
    ("Dare l'accordo", "Dai l'accordo"), ("Chiedere di pagare", "Chiedi di pagare"),
  ])
  func `an infinitive becomes an order`(_ verb: String, _ order: String) {
    #expect(ItalianOrder.of(verb) == order)
  }
}

extension PageBody {
  fileprivate var buttons: [String] {
    guard case .form(let body) = self else { return [] }
    return body.form.buttons.map(\.title)
  }
}
