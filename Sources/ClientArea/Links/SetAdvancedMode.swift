/// Switches « Mode Avancé » on or off for the acting account (ORDER-1).
package struct SetAdvancedMode: Command, Hashable {
  package let isOn: Bool

  package init(on isOn: Bool) { self.isOn = isOn }

  package var title: Phrase {
    isOn
      ? Phrase(
        fr: "activer le Mode Avancé", it: "attivare la Modalità Avanzata",
        en: "switch Advanced Mode on")
      : Phrase(
        fr: "désactiver le Mode Avancé", it: "disattivare la Modalità Avanzata",
        en: "switch Advanced Mode off")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageContacts], reading: records)
    account.isAdvancedModeOn = isOn
    var decision = Decision(saying: BeneficiaryNeedsAdvancedMode.state(isOn))
    decision.save(account)
    decision.explain(BeneficiaryNeedsAdvancedMode.self, BeneficiaryNeedsAdvancedMode.state(isOn))
    return decision
  }
}
