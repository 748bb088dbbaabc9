/// A VAT number that VIES, the register of the European Union, does not know in this world though it is well formed: what
/// the simulation has it answer (BILL-15). Every other number is known there.
package struct UnknownVATNumber: Entity, Hashable {
  package let id: ID<UnknownVATNumber>
  /// In its one form.
  package let number: String

  package init(id: ID<UnknownVATNumber>, number: String) {
    self.id = id
    self.number = number.withoutSeparators
  }
}

/// What VIES said of the buyer's number when the invoice was issued: the proof that a seller keeps (BILL-8, BILL-15).
package struct VATCheck: Hashable, Sendable {
  package let askedOn: Day
  package let isKnown: Bool

  package init(askedOn: Day, isKnown: Bool) {
    self.askedOn = askedOn
    self.isKnown = isKnown
  }

  /// « N° de TVA IT… : connu de VIES (simulé) le 15 janv. 2026. »
  package func sentence(of number: String) -> Phrase {
    isKnown
      ? Phrase(
        fr: "N° de TVA \(number) : connu de VIES (simulé) le \(askedOn).",
        it: "Partita IVA \(number): presente in VIES (simulato) il \(askedOn).",
        en: "VAT number \(number): known to VIES (simulated) on \(askedOn).")
      : Phrase(
        fr: """
          N° de TVA \(number) : bien formé, mais inconnu de VIES (simulé) le \(askedOn) ; l'acheteur compte comme s'il \
          n'en avait pas.
          """,
        it: """
          Partita IVA \(number): ben formata, ma non presente in VIES (simulato) il \(askedOn); l'acquirente conta come \
          se non ne avesse.
          """,
        en: """
          VAT number \(number): well formed, but not known to VIES (simulated) on \(askedOn); the buyer counts as if \
          without one.
          """)
  }
}

extension TheRateFollowsFromTheBuyer {
  /// What VIES says of a buyer's number; nil where it is not asked: without a well-formed number, in France, whose numbers
  /// go with their SIREN, and outside the European Union.
  static func check(
    _ buyer: Party, on day: Day, reading records: some BillingRecords
  ) throws -> VATCheck? {
    guard VATNumbers.isInVIES(buyer.country), buyer.hasValidVATNumber else { return nil }
    return VATCheck(
      askedOn: day, isKnown: !(try records.isUnknownToVIES(buyer.vatNumber.withoutSeparators)))
  }
}

extension Invoice {
  /// What it says of its VAT: the mention of the case, and the proof that the number was looked up.
  package var vatLines: [Phrase] {
    (vat.hasMention ? [vat.mention] : [])
      + (vat.check.map { [$0.sentence(of: buyer.vatNumber)] } ?? [])
  }
}
