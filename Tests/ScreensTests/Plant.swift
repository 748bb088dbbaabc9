import ClientArea

/// Saves whatever a test needs, past every rule.
struct Plant: Command {
  var saved: [any Entity] = []

  var title: Phrase { Phrase(name: "plant") }

  func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var decision = Decision(saying: Phrase(name: "planted"))
    for entity in saved { decision.save(entity) }
    return decision
  }
}
