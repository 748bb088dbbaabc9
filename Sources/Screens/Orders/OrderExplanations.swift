import Canvas
import ClientArea

/// What « Pourquoi ? » answers in the order form.
extension OrderWords {
  static let whyThisPrice = Phrase(
    fr: "Pourquoi ce prix ?", it: "Perché questo prezzo?", en: "Why this price?")
  static let whyThisRecap = Phrase(
    fr: "Pourquoi ce propriétaire et ce nom sur la facture ?",
    it: "Perché questo proprietario e questo nome sulla fattura?",
    en: "Why this owner and this name on the invoice?")
  static let whyConsent = Phrase(
    fr: "Pourquoi demander l'accord ?", it: "Perché chiedere il consenso?",
    en: "Why ask for consent?")

  static func whyTheseOptions(_ isAdvanced: Bool, in form: Form) -> Explanation {
    Explanation(
      Phrase(
        fr: "Pour qui peut-on commander ici ?", it: "Per chi si può ordinare qui?",
        en: "For whom can one order here?"),
      because: isAdvanced
        ? [
          Reason(
            AdvancedModeOffersThreeChoices.self, AdvancedModeOffersThreeChoices.statement),
          Reason(DetailsMustBeComplete.self, DetailsMustBeComplete.statement),
          Reason(OnlyPrincipalsCanBeChosen.self, OnlyPrincipalsCanBeChosen.statement),
          Reason(AnOrderMayHaveOneAgency.self, AnOrderMayHaveOneAgency.statement),
        ] + (asksForAClient(form) ? DetailsForm.checks(of: form) : [])
        : [Reason(BeneficiaryNeedsAdvancedMode.self, advancedModeIsOff)])
  }

  /// Whether the details of a new client are among its fields.
  private static func asksForAClient(_ form: Form) -> Bool {
    form.fields.contains { $0.id == DetailField.siren.fieldID }
  }

  static func whyThisOrder(_ number: String) -> Phrase {
    Phrase(
      fr: "Pourquoi la commande \(number) en est-elle là ?",
      it: "Perché l'ordine \(number) è a questo punto?",
      en: "Why does order \(number) stand like this?")
  }
}
