/// How far two texts are from each other, to propose what somebody may have meant.
enum Letters {
  /// The fewest insertions, deletions, replacements and swaps of neighbours that turn one into the other.
  static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left), Array(right))
  }

  /// The same for any elements: the words of a sentence, for instance.
  static func distance<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
    var (before, last) = ([Int](), Array(0...right.count))
    for (i, element) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        let replaced = last[j] + (element == other ? 0 : 1)
        var best = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, element == right[j - 1], left[i - 1] == other {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }
}
