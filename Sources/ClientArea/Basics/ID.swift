/// The key of one entity. Typed, so that an invoice's key cannot stand where a service's is meant.
package struct ID<Entity>: Hashable, Comparable, Sendable {
  package let value: Int

  package init(_ value: Int) { self.value = value }

  package static func < (left: ID, right: ID) -> Bool { left.value < right.value }
}

/// Something that has an identity and is stored as one row.
package protocol Entity: Sendable {
  var id: ID<Self> { get }
}
