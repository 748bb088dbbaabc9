import ClientArea
import Store
import Testing

@testable import Screens

/// What is sold is told in the language of whoever looks, wherever a screen names it.
@Suite struct TranslatedProductsTests {
  private static let french = ["Hébergement ", "Domaine .", "Boîte mail", "Site internet"]

  /// Who has which place, and something that it shows there.
  private static let places: [(email: String, place: MenuPlace)] = [
    ("maud@lune.example", .order), ("nora@hebergeur.example", .products),
    ("nora@hebergeur.example", .orders), ("max@trame.example", .entrusted),
  ]

  @Test(arguments: [Language.it, .en])
  func `no list names a product in French to whoever reads something else`(
    _ language: Language
  ) throws {
    for (email, place) in Self.places {
      let stage = try ScreenStage(as: email, speaking: language)
      try stage.go(to: place)
      let text = stage.text()
      for name in Self.french { #expect(!text.contains(name), "\(place): \(name)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `the page of a service names its product in the language of whoever looks`(
    _ language: Language
  ) throws {
    let stage = try ScreenStage(as: "maud@lune.example", speaking: language)
    try stage.open(service: "bistrot-lune.example")
    let product = try #require(try stage.desk.reader.product(named: "Hébergement Unique"))
    for other in Language.allCases {
      #expect(stage.shows(product.called[other]) == (other == language))
    }
  }
}
