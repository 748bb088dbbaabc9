package import ClientArea
import SQLite

/// « Modèles de réponses », by name, those that are archived last. For staff only.
package struct ReplyTemplateList: Query {
  package struct Item: Hashable, Sendable {
    package let template: ID<ReplyTemplate>
    package let name: String
    package let category: ID<TicketCategory>?
    package let categoryName: String?
    package let texts: MessageTexts
    package let archivedOn: Day?
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    let templates = try reader.all(
      ReplyTemplate.self, "ORDER BY archivedOn IS NOT NULL, name, id")
    return try templates.map { template in
      Item(
        template: template.id, name: template.name, category: template.category,
        categoryName: try template.category.map { try reader.category($0).name },
        texts: template.texts, archivedOn: template.archivedOn)
    }
  }
}

/// The categories of tickets and messages, by name, those that are archived last. For staff only.
package struct TicketCategoryList: Query {
  package struct Item: Hashable, Sendable {
    package let category: ID<TicketCategory>
    package let name: String
    package let archivedOn: Day?
    package let tickets: BoundedCount
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    let categories = try reader.all(
      TicketCategory.self, "ORDER BY archivedOn IS NOT NULL, name, id")
    return try categories.map { category in
      Item(
        category: category.id, name: category.name, archivedOn: category.archivedOn,
        tickets: try reader.count("FROM ticket WHERE category = \(category.id)"))
    }
  }
}

/// Those of staff to whom tickets are given, by name. For staff only.
package struct TicketStaff: Query {
  package struct Item: Hashable, Sendable {
    package let user: ID<User>
    package let name: String
    package let email: String
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    return try reader.all(
      User.self, "WHERE kind = 'internal' AND isActive ORDER BY firstName, lastName, id"
    ).filter { $0.staffRole?.rights.contains(.answerTickets) == true }.map {
      Item(user: $0.id, name: $0.name, email: $0.email)
    }
  }
}
