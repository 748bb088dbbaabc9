/// When to look at data that are being written to. The kernel tells of writing; the transaction can be seen a little
/// later, once its log is safe on the disk, and nobody tells of that. So there is a look at once, and more after it,
/// with rests that grow by half, until they have covered the slowest disk.
struct Looks {
  /// Milliseconds from the first look to the second, and the longest rest between two.
  private static let shortest = 4
  private static let longest = 2048

  /// When the next look is due, whatever is told; nil while nobody writes.
  private(set) var due: Int?
  /// Whether to listen until then. Not for a moment after news, so that a busy writer does not wake anybody more often.
  private(set) var isListening = true
  private var rest = shortest

  /// A look is taken at a time in milliseconds.
  /// - Parameter hasNews: whether there was more writing since the last one.
  mutating func look(at now: Int, hasNews: Bool) {
    rest = hasNews ? Self.shortest : rest + rest / 2
    due = rest > Self.longest ? nil : now + rest
    isListening = !hasNews
  }
}
