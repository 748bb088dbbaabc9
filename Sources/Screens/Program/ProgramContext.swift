package import ClientArea
package import Store

extension Program {
  /// An interface in which somebody stands at certain screens already, whatever way leads there.
  /// - Parameters:
  ///   - screens: the screens, the lowest first; none for the one of the place.
  ///   - place: the line of the menu that they belong to.
  package init(
    at desk: Desk, in surroundings: Surroundings, speaking language: Language,
    as session: Session = .visitor, showing screens: [any Screen], of place: MenuPlace? = nil,
    takesMouse: Bool = true
  ) throws {
    try self.init(
      at: desk, in: surroundings, speaking: language, as: session.user == nil ? nil : session,
      takesMouse: takesMouse)
    if let place { go(to: place) }
    if !screens.isEmpty { layers = screens }
  }

  /// What `w` explains on the screen that is shown; nil where no rule decided anything.
  package var explanation: Explanation? {
    get throws { try layers.last.flatMap { try page(of: $0).explain() } }
  }
}
