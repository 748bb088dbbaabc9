import Canvas
import ClientArea
package import Store

/// Where a person is in a list of any length, how it is filtered, and what is marked in it.
package struct ListPane<Anchor: RowAnchor>: Hashable, Sendable {
  var keys = KeysetList<Anchor>()
  var filter = FilterLine()
  /// The rows that are marked, where rows can be; nil in every other list.
  var marks: RowMarks<Anchor>?

  package init(takingMarks takesMarks: Bool = false) { marks = takesMarks ? RowMarks() : nil }

  /// The block of the table: the line of an open filter stays below it.
  func table(below head: Int, in context: Context) -> Rect {
    RowsPlaces(in: context.rect, head: head, foot: 0, isFilterOpen: filter.isOpen).table
  }
}
