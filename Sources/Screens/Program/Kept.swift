import Store

/// An answer that is found out once and kept while question and data stay the same: for what is too dear to
/// be asked for every key and every frame.
final class Kept<Question: Hashable, Answer> {
  private var mark: ChangeMark?
  private var question: Question?
  private var answer: Answer?

  /// The kept answer, or a new one where the question or the data are others than before.
  func answer(
    to question: Question, at desk: Desk, finding find: () throws -> Answer
  ) throws -> Answer {
    let now = try desk.changeMark
    if let answer, now == mark, question == self.question { return answer }
    let new = try find()
    (mark, self.question, answer) = (now, question, new)
    return new
  }
}
