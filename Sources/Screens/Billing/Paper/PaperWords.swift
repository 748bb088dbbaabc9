import ClientArea

/// Words of the page to print.
enum PaperWords {
  static let title = Phrase(
    fr: "Écrire la page à imprimer et la facture électronique",
    it: "Scrivere la pagina da stampare e la fattura elettronica",
    en: "Write the page to print and the electronic invoice")
  static let short = Phrase(fr: "imprimer", it: "stampare", en: "print")
  static let payment = Phrase(fr: "Payée", it: "Pagata", en: "Paid")

  /// « 72,00 € le 14 févr. 2026 (carte) ».
  static func paid(_ payment: Payment) -> Phrase {
    Phrase(
      fr: "\(payment.amount) le \(payment.paidOn) (\(payment.means.word))",
      it: "\(payment.amount) il \(payment.paidOn) (\(payment.means.word))",
      en: "\(payment.amount) on \(payment.paidOn) (\(payment.means.word))")
  }
}
