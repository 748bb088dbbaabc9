import Canvas
import ClientArea
import Store

/// What a wide terminal shows of services besides, in the order in which it comes.
enum ServiceColumns {
  static func more(in context: Context) -> MoreColumns<OwnedServices.Item> {
    typealias More = MoreColumn<OwnedServices.Item, ServiceFact>
    let owner =
      context.isStaff
      ? [More(context.words(ServiceWords.owner), 24) { Table.Cell($0.owner) }] : []
    return MoreColumns(
      [
        More(context.words(ClientListWords.state), 9) {
          Table.Cell(context.words($0.phase.word(for: $0.kind)), Style(.quiet))
        }
      ] + owner + [
        More(context.words(TechnicalContactWords.invoiced), 18, asking: .buyer) {
          context.cell($0.phase.isRenewable ? $1 : nil)
        }
      ] + columns(of: [.product, .price, .openedOn], in: context), of: \.id, in: context)
  }

  /// Those of services of others that the acting account looks after.
  static func moreOfOthers(in context: Context) -> MoreColumns<ContactServices.Item> {
    MoreColumns(
      [MoreColumn(context.words(ContactWords.since), 14) { context.cell($0.since) }]
        + columns(of: [.product, .price], in: context),
      of: \.service, in: context)
  }

  /// What the store is asked of the service that a row is about.
  static func columns<Item>(
    of facts: [ServiceFact], in context: Context
  ) -> [MoreColumn<Item, ServiceFact>] {
    facts.map { fact in
      switch fact {
      case .product:
        MoreColumn(context.words(ServiceWords.product), 22, asking: fact, cell: context.cell)
      case .price:
        MoreColumn(
          context.words(DetailField.price.word), 20, .right, asking: fact, cell: context.cell)
      case .openedOn: MoreColumn(context.words(openedOn), 14, asking: fact, cell: context.cell)
      case .expiresOn:
        MoreColumn(context.words(ServiceWords.expiry), 14, asking: fact, cell: context.cell)
      case .buyer:
        MoreColumn(
          context.words(TechnicalContactWords.invoiced), 18, asking: fact, cell: context.cell)
      }
    }
  }

  static let openedOn = Phrase(fr: "Ouverte le", it: "Aperta il", en: "Opened on")
}
