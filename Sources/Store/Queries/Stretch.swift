/// Some rows of a list, and how many it has in all under its filter: both of one moment.
package struct Stretch<Item> {
  package let items: [Item]
  package let count: BoundedCount

  package init(_ items: [Item], of count: BoundedCount) {
    self.items = items
    self.count = count
  }
}

extension Stretch: Sendable where Item: Sendable {}
