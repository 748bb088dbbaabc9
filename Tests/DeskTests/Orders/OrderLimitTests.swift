import ClientArea
import Testing

@testable import Store

/// ORDER-13: how many lines an order may have.
@Suite struct OrderLimitTests {
  private let place: AgencyTown
  private var town: Town { place.town }

  init() throws { place = try AgencyTown() }

  private func domains(_ count: Int) -> OrderRequest {
    let lines = (1...count).map { OrderRequest.Line(town.domainPlan.id, named: "n\($0).example") }
    return OrderRequest(lines[0], with: Array(lines.dropFirst()))
  }

  @Test func `ORDER-13: an order has twenty lines at most, from whichever door`() throws {
    let most = ANameFitsItsOwner.mostLines
    let refusal = try town.refused(
      PlaceOrder(domains(most + 1), paying: .card), as: place.asLune, by: "ORDER-13")
    #expect(
      refusal.reasons.first?.fact.fr == "Une commande a 20 lignes au plus : celle-ci en a 21.")
    try town.refused(
      RecordOrder(domains(most + 1), for: place.lune.id), as: town.staff, by: "ORDER-13")
    try town.done(PlaceOrder(domains(most), paying: .card), as: place.asLune)
    #expect(try town.lastInvoice.lines.count == most)
    #expect(ANameFitsItsOwner.isFull(most - 1) == nil && ANameFitsItsOwner.isFull(most) != nil)
  }
}
