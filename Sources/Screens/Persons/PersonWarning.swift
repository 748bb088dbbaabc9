import ClientArea
import Store

/// What somebody is told before persons are taken out of a type: the facts of the decision that would be
/// taken (PERSON-5).
enum PersonWarning {
  /// The most persons that are told one by one.
  private static let limit = 5

  static func text(_ question: Phrase, before command: some Command, in context: Context) -> Phrase
  {
    guard let foresight = try? context.desk.foresee(command, as: context.session),
      let decision = foresight.decision
    else { return question }
    let facts = decision.reasons.filter { $0.rule == APersonKeepsOneUser.id }.map(\.fact)
    let told = facts.prefix(limit).reduce(question) { text, fact in
      Phrase(fr: "\(text) \(fact)", it: "\(text) \(fact)", en: "\(text) \(fact)")
    }
    guard facts.count > limit else { return told }
    let rest = facts.count - limit
    return Phrase(
      fr: "\(told) Et \(rest, "autre", "autres").", it: "\(told) E \(rest, "altro", "altri").",
      en: "\(told) And \(rest, "more", "more").")
  }
}
