package import ClientArea

/// A list that can say how many rows it has in all, without reading them.
package protocol CountableList: Query where Answer == [Item] {
  associatedtype Item: Sendable

  func count(from reader: Reader, as session: Session) throws -> BoundedCount
}

/// A window of a list together with the length of the list, both of one moment.
package struct Counted<List: CountableList>: Query {
  package let list: List

  package init(_ list: List) { self.list = list }

  package func fetch(from reader: Reader, as session: Session) throws -> Stretch<List.Item> {
    Stretch(
      try list.fetch(from: reader, as: session), of: try list.count(from: reader, as: session))
  }
}
