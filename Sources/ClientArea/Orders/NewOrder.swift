/// Makes the order and account entities that several commands need.
enum NewOrder {
  static func order(
    _ request: OrderRequest, _ offers: [Offer], buyer: ClientAccount,
    owner: ID<ClientAccount>, status: OrderStatus, consent: ID<AdministrativeLink>?,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> (order: Order, series: NumberSeries) {
    let lines = zip(request.lines, offers).map { line, offer in
      OrderLine(offer.id, named: line.serviceName, at: offer.price)
    }
    var series = try records.numbering("O", under: &circumstances)
    let order = Order(
      id: circumstances.newID(), number: "CMD-\(series.next())", buyer: buyer.id,
      first: lines[0], further: Array(lines.dropFirst()), placedOn: circumstances.today,
      status: status, owner: owner, consent: consent)
    return (order, series)
  }
}
