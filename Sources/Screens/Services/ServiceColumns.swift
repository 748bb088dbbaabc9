import Canvas
import ClientArea
import Store

/// What a wide terminal shows of services besides, in the order in which it comes.
enum ServiceColumns {
  static func more(in context: Context) -> MoreColumns<OwnedServices.Item> {
    typealias More = MoreColumn<OwnedServices.Item, ServiceFact>
    let owner =
      context.isStaff
      ? [More(context.words(ServiceWords.owner), 24) { Table.Cell($0.owner.codeAndName) }] : []
    return MoreColumns(
      [
        More(context.words(ClientListWords.state), 9) {
          Table.Cell(context.words($0.phase.word(for: $0.kind)), Style(.quiet))
        }
      ] + owner + [
        More(context.words(TechnicalContactWords.invoiced), 18, asking: .buyer) {
          context.cell($0.phase.isRenewable ? $1 : nil)
        },
        More(context.words(ServiceWords.product), 22, asking: .product, cell: context.cell),
        More(context.words(DetailField.price.word), 20, .right, asking: .price, cell: context.cell),
        More(context.words(openedOn), 14, asking: .openedOn, cell: context.cell),
      ], of: \.id, in: context)
  }

  /// Those of services of others that the acting account looks after.
  static func moreOfOthers(in context: Context) -> MoreColumns<ContactServices.Item> {
    typealias More = MoreColumn<ContactServices.Item, ServiceFact>
    return MoreColumns(
      [
        More(context.words(ContactWords.since), 14) { context.cell($0.since) },
        More(context.words(ServiceWords.product), 22, asking: .product, cell: context.cell),
        More(context.words(DetailField.price.word), 20, .right, asking: .price, cell: context.cell),
      ], of: \.service, in: context)
  }

  /// Those of one's own services that somebody looks after.
  static func moreOfEntrusted(in context: Context) -> MoreColumns<ContactsOnMyServices.Item> {
    typealias More = MoreColumn<ContactsOnMyServices.Item, ServiceFact>
    return MoreColumns(
      [
        More(context.words(ServiceWords.product), 22, asking: .product, cell: context.cell),
        More(context.words(ServiceWords.expiry), 14, asking: .expiresOn, cell: context.cell),
        More(context.words(DetailField.price.word), 20, .right, asking: .price, cell: context.cell),
      ], of: \.service, in: context)
  }

  static let openedOn = Phrase(fr: "Ouverte le", it: "Aperta il", en: "Opened on")
}
