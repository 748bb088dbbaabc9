/// On which day of the month a service's periods end.
package enum TheAnniversaryIsKept: Rule {
  package static let id: RuleID = "BILL-18"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le jour anniversaire d'un service est gardé : 31 janvier, 28 février, 31 mars ; le 29 février revient \
      les années bissextiles.
      """,
    it: """
      Il giorno di scadenza di un servizio si conserva: 31 gennaio, 28 febbraio, 31 marzo; il 29 febbraio \
      torna negli anni bisestili.
      """,
    en: """
      The anniversary day of a service is kept: 31 January, 28 February, 31 March; 29 February returns in a \
      leap year.
      """)

  /// Where a period ends, and the day that is kept for later where that month does not have it.
  struct Ending {
    let day: Day
    let anniversary: Int?

    init(of months: Int, from start: Day, keeping anniversary: Int? = nil) {
      let kept = anniversary ?? start.ofMonth
      day = start.adding(months: months, keeping: kept)
      self.anniversary = day.ofMonth == kept ? nil : kept
    }

    /// What is said where a month is too short, or where the day is back after one that was.
    func reason(after earlier: Int?) -> Reason? {
      guard let kept = anniversary ?? earlier else { return nil }
      return Reason(
        TheAnniversaryIsKept.self,
        anniversary == nil
          ? Phrase(
            fr: "Jour anniversaire : le \(dayOfMonth: kept), de nouveau le \(day).",
            it: "Giorno di scadenza: il \(dayOfMonth: kept), di nuovo il \(day).",
            en: "Anniversary day: \(dayOfMonth: kept), again on \(day).")
          : Phrase(
            fr:
              "Jour anniversaire : le \(dayOfMonth: kept) ; ce mois-là n'en a pas, c'est donc le \(day).",
            it:
              "Giorno di scadenza: il \(dayOfMonth: kept); quel mese non ne ha, quindi è il \(day).",
            en: "Anniversary day: \(dayOfMonth: kept); that month has none, so it is \(day)."))
    }
  }
}
