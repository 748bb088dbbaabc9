/// Says when the data may be others than before because somebody wrote to them.
package final class DataWatch {
  /// Nil for data in memory, which nobody else can write to.
  private let files: FileWatch?
  private var looks = Looks()

  /// - Parameter file: the database; nil for one in memory.
  /// - Returns: nil where that cannot be known without looking.
  package init?(of file: String?) {
    files = file.flatMap(FileWatch.init)
    if file != nil, files == nil { return nil }
  }

  /// What is to be waited for besides `due`; -1 for nothing.
  package var descriptor: Int32 { looks.isListening ? files?.descriptor ?? -1 : -1 }

  /// When to look, in milliseconds, whatever comes in.
  package var due: Int? { looks.due }

  /// Whether it is time to look now.
  /// - Parameter isReadable: whether the descriptor was found readable.
  package func isTimeToLook(at now: Int, isReadable: Bool) -> Bool {
    let isDue = looks.due.map { now >= $0 } ?? false
    guard let files, isDue || isReadable else { return false }
    let hasNews = files.take()
    guard isDue || hasNews else { return false }
    looks.look(at: now, hasNews: hasNews)
    return true
  }
}
