package import ClientArea

/// A demonstration that whoever is not logged in may watch.
package struct DemoOffer: Hashable, Sendable {
  package let id: String
  package let title: Phrase
  /// Whether it is one of the cases of whose name an invoice bears.
  package let isCase: Bool

  package init(id: String, title: Phrase, isCase: Bool = false) {
    self.id = id
    self.title = title
    self.isCase = isCase
  }
}

/// The demonstrations there are, and what plays one.
package struct DemoOffers {
  package let all: [DemoOffer]
  /// Gives the player of the demonstration with an id, which closes when it is left.
  package let player: (_ id: String) throws -> any Screen

  package init(_ all: [DemoOffer], player: @escaping (_ id: String) throws -> any Screen) {
    self.all = all
    self.player = player
  }

  package static var none: DemoOffers { DemoOffers([]) { _ in LoginScreen() } }
}
