/// Staff gives a name of one of its lists another wording.
package struct RenameClientLabel: Command, Hashable {
  package let label: LabelID
  package let edit: Edit<String>

  package init(_ label: LabelID, from opened: String? = nil, to name: String) {
    self.label = label
    edit = Edit(from: opened?.trimmed, to: name.trimmed)
  }

  package var title: Phrase {
    let (word, name) = (label.kind.called, edit.wanted)
    return Phrase(
      fr: "renommer \(word) en \(name)", it: "rinominare \(word) in \(name)",
      en: "rename \(word) to \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.editClients, of: session, reading: records)
    switch label {
    case .group(let id):
      return try decision(renaming: records.group(id)) { try records.group(named: $0) }
    case .project(let id):
      return try decision(renaming: records.project(id)) { try records.project(named: $0) }
    case .attitude(let id):
      return try decision(renaming: records.attitude(id)) { try records.attitude(named: $0) }
    }
  }

  private func decision<Label: ClientLabel>(
    renaming label: Label, known: (String) throws -> Label?
  ) throws -> Decision {
    let name = try edit.merged(over: label.name, in: .serviceName)
    try LabelName.check(name)
    let known = try known(name)
    guard known == nil || known?.id == label.id else { throw LabelName.isTaken(name) }
    var label = label
    let before = label.name
    label.name = name
    var decision = Decision(
      saying: Phrase(
        fr: "« \(before) » s'appelle « \(name) ».", it: "«\(before)» si chiama «\(name)».",
        en: "“\(before)” is called “\(name)”."))
    decision.save(label)
    decision.explain(WhatIsReferredToIsArchived.self, decision.message)
    return decision
  }
}
