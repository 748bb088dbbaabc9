/// Makes the order and account entities that several commands need.
enum NewOrder {
  static func order(
    _ request: OrderRequest, _ offer: Offer, buyer: ClientAccount,
    owner: ID<ClientAccount>, status: OrderStatus, consent: ID<AdministrativeLink>?,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> (order: Order, series: NumberSeries) {
    var series = try records.numbering("O", under: &circumstances)
    let order = Order(
      id: circumstances.newID(), number: "CMD-\(series.next())", buyer: buyer.id,
      product: offer.id, serviceName: request.serviceName, price: offer.price,
      placedOn: circumstances.today, status: status, owner: owner, consent: consent)
    return (order, series)
  }
}
