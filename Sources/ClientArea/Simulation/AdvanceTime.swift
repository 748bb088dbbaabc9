/// Moves the simulated clock. Nothing else does (SIM-1).
package struct AdvanceTime: Command, Hashable {
  package let moment: Moment

  package init(to moment: Moment) { self.moment = moment }

  package var title: Phrase {
    Phrase(
      fr: "horloge au \(moment.day)", it: "orologio al \(moment.day)",
      en: "clock to \(moment.day)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try TimeMovesForwardOnly.check(from: circumstances.now, to: moment)
    var decision = Decision(
      saying: Phrase(
        fr: "Nous sommes le \(moment.day).", it: "Oggi è il \(moment.day).",
        en: "It is \(moment.day)."))
    decision.setClock(to: moment)
    decision.explain(TimeMovesForwardOnly.self, TimeMovesForwardOnly.statement)
    return decision
  }
}
