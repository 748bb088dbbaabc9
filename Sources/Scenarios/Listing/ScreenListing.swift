package import ClientArea
import Screens

/// `espace-client screens`: where the menu leads.
package enum ScreenListing {
  /// One screen a line: its name in programs, and its title.
  package static func text(in language: Language) -> String {
    let width = MenuPlace.allCases.map { $0.rawValue.count }.max() ?? 0
    return MenuPlace.allCases.map { place in
      let blanks = String(repeating: " ", count: width - place.rawValue.count)
      return "\(place.rawValue)\(blanks)  \(place.word[language])"
    }.joined(separator: "\n")
  }

  /// The same for programs: a list of objects with `name`, the three titles, and for whom it is.
  package static var json: String {
    JSONList.text(
      MenuPlace.allCases.map { place in
        [
          ("name", .text(place.rawValue)), ("fr", .text(place.word.fr)),
          ("it", .text(place.word.it)), ("en", .text(place.word.en)),
          ("clients", .truth(isFor(false, place))), ("staff", .truth(isFor(true, place))),
        ]
      })
  }

  private static func isFor(_ staff: Bool, _ place: MenuPlace) -> Bool {
    place == .simulator || MenuPlace.all(forStaff: staff).contains(place)
  }
}
