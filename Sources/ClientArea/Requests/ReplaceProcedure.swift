/// A support lead puts another procedure in the place of one. Requests under way keep theirs (DOMAIN-16).
package struct ReplaceProcedure: Command, Hashable {
  package let kind: RequestKind
  package let plan: ProcedurePlan

  package init(of kind: RequestKind, by plan: ProcedurePlan) {
    self.kind = kind
    self.plan = plan
  }

  package var title: Phrase {
    Phrase(
      fr: "changer la procédure : \(kind.word)", it: "cambiare la procedura: \(kind.word)",
      en: "change the procedure: \(kind.word)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.manageRequests, of: session, reading: records)
    let procedure =
      try records.procedure(kind).map { Procedure(id: $0.id, kind: kind, plan: plan) }
      ?? Procedure(id: circumstances.newID(), kind: kind, plan: plan)
    var decision = Decision(
      saying: Phrase(
        fr: "La procédure « \(plan.title) » a maintenant \(plan.steps.count, "étape", "étapes").",
        it: "La procedura «\(plan.title)» ha ora \(plan.steps.count, "passo", "passi").",
        en: "The procedure “\(plan.title)” now has \(plan.steps.count, "step", "steps")."))
    decision.save(procedure)
    decision.explain(ProceduresAreData.self, ProceduresAreData.statement)
    return decision
  }
}
