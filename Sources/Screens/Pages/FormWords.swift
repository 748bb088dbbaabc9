import ClientArea

/// What forms say of a text that is no amount and no number at all, before any rule can be asked.
enum FormWords {
  static let amountExpected = Phrase(
    fr: "un montant, comme 15,00", it: "un importo, come 15,00", en: "an amount, such as 15.00")
  static let daysExpected = Phrase(
    fr: "un nombre de jours, comme 30", it: "un numero di giorni, come 30",
    en: "a number of days, such as 30")
}
