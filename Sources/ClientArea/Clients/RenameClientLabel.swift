/// Staff gives a name of one of its lists another wording.
package struct RenameClientLabel: Command, Hashable {
  package let label: LabelID
  package let name: String

  package init(_ label: LabelID, to name: String) {
    self.label = label
    self.name = name.trimmed
  }

  package var title: Phrase {
    let word = label.kind.word
    return Phrase(
      fr: "renommer : \(word) en \(name)", it: "rinominare: \(word) in \(name)",
      en: "rename: \(word) to \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.editClients, of: session, reading: records)
    try LabelName.check(name)
    switch label {
    case .group(let id):
      return try decision(renaming: records.group(id), known: records.group(named: name))
    case .project(let id):
      return try decision(renaming: records.project(id), known: records.project(named: name))
    case .attitude(let id):
      return try decision(renaming: records.attitude(id), known: records.attitude(named: name))
    }
  }

  private func decision<Label: ClientLabel>(
    renaming label: Label, known: Label?
  ) throws -> Decision {
    guard known == nil || known?.id == label.id else { throw LabelName.isTaken(name) }
    var label = label
    let before = label.name
    label.name = name
    var decision = Decision(
      saying: Phrase(
        fr: "« \(before) » s'appelle « \(name) ».", it: "« \(before) » si chiama « \(name) ».",
        en: "“\(before)” is called “\(name)”."))
    decision.save(label)
    decision.explain(WhatIsReferredToIsArchived.self, decision.message)
    return decision
  }
}
