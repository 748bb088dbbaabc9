package import ClientArea
import SQLite

/// « Remises »: those with the latest first day first, the archived ones among them. For staff only; under the global
/// filter, those of the client and of its groups (CLIENTS-5, CLIENTS-10).
package struct DiscountList: CountableList {
  package struct Item: Sendable {
    package let discount: Discount
    /// The account, group or product, by its name.
    package let target: Phrase
    package let isUsed: Bool

    package var anchor: Anchor { Anchor(discount.terms.firstDay, discount.id) }
  }

  /// By what the list goes.
  package struct Anchor: RowAnchor {
    package let firstDay: Day
    package let id: ID<Discount>

    package var row: ID<Discount> { id }

    init(_ firstDay: Day, _ id: ID<Discount>) {
      self.firstDay = firstDay
      self.id = id
    }
  }

  /// Shows only those that have it in their label, or whose account, group or product is called so.
  package let filter: String
  /// Shows only those for one account with its groups, for one group or one product.
  package let target: DiscountTerms.Target?
  package let window: Window<Anchor>

  package init(
    for target: DiscountTerms.Target? = nil, filter: String = "", window: Window<Anchor>
  ) {
    self.target = target
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let chosen = try condition(in: reader, session)
    let discounts = try window.read(
      "\(sql: Discount.selection) WHERE \(sql: chosen)", by: ["firstDay", "id"], down: true,
      at: { "\($0.firstDay), \($0.id)" }, in: reader.database
    ) { try Discount(from: $0) }
    return try discounts.map { try Item($0, in: reader) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM discount WHERE \(sql: try condition(in: reader, session))")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let visible = VisibleDiscounts.condition(for: try reader.viewer(of: session))
    let narrowed = target.map(VisibleDiscounts.narrowed) ?? "TRUE"
    guard !filter.isEmpty else { return "\(sql: visible) AND \(sql: narrowed)" }
    let named = try NameFilter.ofAccounts(filter).condition(in: reader)
    let anywhere = { NameFilter.anywhere(filter, in: [$0]) }
    return """
      \(sql: visible) AND \(sql: narrowed) AND (\(sql: anywhere("discount.label"))
        OR discount.account IN (SELECT account.id FROM account WHERE \(sql: named))
        OR discount."group" IN (SELECT id FROM clientGroup WHERE \(sql: anywhere("name")))
        OR discount.product IN (SELECT id FROM product
          WHERE \(sql: NameFilter.anywhere(filter, in: ["name", "italian", "english"]))))
      """
  }
}

/// One discount as the list shows it; nil where it is gone, or for whoever is not staff.
package struct DiscountDetail: Query {
  package let discount: ID<Discount>

  package init(_ discount: ID<Discount>) { self.discount = discount }

  package func fetch(from reader: Reader, as session: Session) throws -> DiscountList.Item? {
    let visible = VisibleDiscounts.condition(for: try reader.viewer(of: session))
    return try reader.first(Discount.self, "WHERE id = \(discount) AND \(sql: visible)")
      .map { try DiscountList.Item($0, in: reader) }
  }
}

extension DiscountList.Item {
  init(_ discount: Discount, in reader: Reader) throws {
    self.discount = discount
    isUsed = try reader.isUsed(discount.id)
    target =
      switch discount.terms.target {
      case .account(let id): Phrase(name: try reader.account(id).nameAndCode)
      case .group(let id): Phrase(name: try reader.group(id).name)
      case .product(let id): try reader.product(id).called
      }
  }
}

/// Which discounts a viewer sees in lists: staff all of them, nobody else any. Whoever pays reads of his own on the
/// recap and on the invoice.
enum VisibleDiscounts {
  static func condition(for viewer: Viewer) -> SQL {
    viewer.staff { narrowed(to: .account($0)) }
  }

  /// Those that a target has; those of an account with those of its groups.
  static func narrowed(to target: DiscountTerms.Target) -> SQL {
    switch target {
    case .account(let account):
      """
      (discount.account = \(account) OR discount."group" IN (
        SELECT groupMembership."group"
        FROM groupMembership
        WHERE groupMembership.account = \(account)))
      """
    case .group(let group): "discount.\"group\" = \(group)"
    case .product(let product): "discount.product = \(product)"
    }
  }
}
