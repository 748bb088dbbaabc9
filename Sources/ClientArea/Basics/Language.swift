/// A language that the product speaks. French is the first.
package enum Language: String, CaseIterable, Sendable {
  case fr, it, en
}
