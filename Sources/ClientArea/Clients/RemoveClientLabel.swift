/// Staff takes a name out of one of its lists: it is archived where something refers to it, else it is gone
/// (CLIENTS-14).
package struct RemoveClientLabel: Command, Hashable {
  package let label: LabelID

  package init(_ label: LabelID) { self.label = label }

  package var title: Phrase {
    let word = label.kind.called
    return Phrase(fr: "supprimer \(word)", it: "eliminare \(word)", en: "delete \(word)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.editClients, of: session, reading: records)
    let isReferredTo = try records.isReferredTo(label)
    let today = circumstances.today
    return switch label {
    case .group(let id): try decision(records.group(id), isReferredTo, on: today)
    case .project(let id): try decision(records.project(id), isReferredTo, on: today)
    case .attitude(let id): try decision(records.attitude(id), isReferredTo, on: today)
    }
  }

  private func decision(
    _ label: some ClientLabel, _ isReferredTo: Bool, on today: Day
  ) throws -> Decision {
    let name = label.name
    guard isReferredTo else {
      var decision = Decision(
        saying: Phrase(
          fr: "« \(name) » est supprimé : rien ne s'y réfère.",
          it: "«\(name)» è eliminato: nulla vi si riferisce.",
          en: "“\(name)” is deleted: nothing refers to it."))
      decision.name(name)
      decision.remove(label)
      decision.explain(WhatIsReferredToIsArchived.self, decision.message)
      return decision
    }
    if let day = label.archivedOn {
      throw Refusal(
        WhatIsReferredToIsArchived.self,
        Phrase(
          fr: "« \(name) » est archivé depuis le \(day), et sert encore.",
          it: "«\(name)» è archiviato dal \(day), e serve ancora.",
          en: "“\(name)” has been archived since \(day), and is still in use."), forNow: true)
    }
    var label = label
    label.archivedOn = today
    var decision = Decision(
      saying: Phrase(
        fr: "« \(name) » est archivé : ce qui s'y réfère le garde.",
        it: "«\(name)» è archiviato: ciò che vi si riferisce lo conserva.",
        en: "“\(name)” is archived: what refers to it keeps it."))
    decision.name(name)
    decision.save(label)
    decision.explain(WhatIsReferredToIsArchived.self, decision.message)
    return decision
  }
}
