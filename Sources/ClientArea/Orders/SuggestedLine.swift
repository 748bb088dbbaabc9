/// What is most often ordered with something: the domain of a hosting, a mailbox on a domain. A form offers it; what is
/// ordered is what the person says.
package enum SuggestedLine {
  /// The next line of an order: the first kind that it has not yet, under the name that goes with the others. Nil where
  /// nothing is sold.
  package static func next(
    after lines: [OrderRequest.Line], from offers: [Offer]
  ) -> OrderRequest.Line? {
    let ordered = Set(
      lines.compactMap { line in offers.first { $0.id == line.product }?.kind })
    let wanted = kinds.first { kind in
      !ordered.contains(kind) && offers.contains { $0.kind == kind }
    }
    let host = host(of: lines)
    let candidates = offers.filter { $0.kind == wanted }
    let offer =
      candidates.first { $0.product.ending.map(host.hasSuffix) ?? true } ?? candidates.first
      ?? offers.first
    return offer.map {
      OrderRequest.Line($0.id, named: name(of: $0.product, besides: lines))
    }
  }

  /// What a product would be called beside other lines; empty where they say nothing of it, or have it already.
  package static func name(
    of product: Product, besides lines: [OrderRequest.Line]
  ) -> String {
    let host = host(of: lines)
    guard !host.isEmpty else { return "" }
    switch product.kind {
    case .mailbox:
      let address = "contact@\(host)"
      return lines.contains { $0.serviceName == address } ? "" : address
    case .domain: return product.ending.map(host.hasSuffix) ?? true ? host : ""
    case .hosting, .website: return host
    }
  }

  /// In the order in which they are added.
  private static let kinds: [ServiceKind] = [.domain, .mailbox, .hosting, .website]

  /// The domain that the lines so far are about; empty where none is named.
  private static func host(of lines: [OrderRequest.Line]) -> String {
    for line in lines {
      if let domain = DomainName(line.serviceName) { return domain.text }
      if let address = EmailAddress(line.serviceName) { return address.domain.text }
    }
    return ""
  }
}
