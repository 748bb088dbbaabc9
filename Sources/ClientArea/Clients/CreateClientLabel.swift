/// Staff adds a name to one of its lists. One that was archived comes back.
package struct CreateClientLabel: Command, Hashable {
  package let kind: LabelKind
  package let name: String

  package init(_ kind: LabelKind, named name: String) {
    self.kind = kind
    self.name = name.trimmed
  }

  package var title: Phrase {
    let word = kind.called
    return Phrase(
      fr: "créer \(word) \(name)", it: "creare \(word) \(name)", en: "create \(word) \(name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.editClients, of: session, reading: records)
    try LabelName.check(name)
    switch kind {
    case .group:
      return try decision(
        saving: ClientGroup.self, known: records.group(named: name), under: &circumstances)
    case .project:
      return try decision(
        saving: Project.self, known: records.project(named: name), under: &circumstances)
    case .attitude:
      return try decision(
        saving: Attitude.self, known: records.attitude(named: name), under: &circumstances)
    }
  }

  private func decision<Label: ClientLabel>(
    saving _: Label.Type, known: Label?, under circumstances: inout Circumstances
  ) throws -> Decision {
    guard known == nil || known?.archivedOn != nil else { throw LabelName.isTaken(name) }
    var label = known ?? Label(id: circumstances.newID(), name: name, archivedOn: nil)
    label.archivedOn = nil
    var decision = Decision(
      saying: Phrase(
        fr: "« \(label.name) » est dans la liste.", it: "«\(label.name)» è nell'elenco.",
        en: "“\(label.name)” is in the list."))
    decision.save(label)
    decision.explain(WhatIsReferredToIsArchived.self, decision.message)
    return decision
  }
}

/// What a name of a list has to look like.
enum LabelName {
  static func check(_ name: String) throws(Refusal) {
    guard let problem = TextFormat.problem(with: name, in: .serviceName).first else { return }
    throw WhatIsReferredToIsArchived.problem(problem.advice)
  }

  static func isTaken(_ name: String) -> Refusal {
    WhatIsReferredToIsArchived.problem(
      Phrase(
        fr: "« \(name) » est déjà dans la liste", it: "«\(name)» è già nell'elenco",
        en: "“\(name)” is in the list already"))
  }
}
