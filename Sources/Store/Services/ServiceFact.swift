package import ClientArea
import SQLite

/// What a wide terminal shows of services besides.
package enum ServiceFact: RowFact {
  /// The name of its product.
  case product
  /// What a period of it costs today, without a discount.
  case price
  case openedOn, expiresOn
  /// The name that the invoice of the next renewal bears.
  case buyer

  package typealias Thing = Service

  package static var table: FactTable {
    FactTable("service") { VisibleServices.condition(for: $0) }
  }

  package var column: FactColumn {
    switch self {
    case .product: .text("(SELECT product.name FROM product WHERE product.id = service.product)")
    case .price: .price(ofProduct: "service.product")
    case .openedOn: .day("service.openedOn")
    case .expiresOn: .day("service.expiresOn")
    case .buyer: .buyer(renewedBy: "service.renewalAccount")
    }
  }
}
