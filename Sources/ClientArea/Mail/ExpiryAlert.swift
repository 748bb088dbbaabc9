/// The fact that an alert was sent, so that each is sent once (MAIL-2).
package struct ExpiryAlert: Entity {
  package let id: ID<ExpiryAlert>
  package let service: ID<Service>
  package let expiresOn: Day
  /// Days before the expiry date; below zero, days after it: the word that follows it (MAIL-11) and what becomes of the
  /// service (LIFE-3).
  package let stage: Int
  package let sentOn: Day

  package init(
    id: ID<ExpiryAlert>, service: ID<Service>, expiresOn: Day, stage: Int, sentOn: Day
  ) {
    self.id = id
    self.service = service
    self.expiresOn = expiresOn
    self.stage = stage
    self.sentOn = sentOn
  }

  /// The days before the date at which alerts are sent (MAIL-2).
  package static let stages = [30, 15, 7, 1, 0]

  /// Those of a short period, at which what is paid by the month is not warned as soon as it is bought (MAIL-11).
  package static let shortStages = [7, 1, 0]

  /// From how many months on a period has all stages.
  package static let longPeriod = 12

  /// The day after the date, on which what comes next is said (MAIL-11).
  package static let afterwards = -1

  /// The stages of a product whose periods have so many months.
  package static func stages(ofMonths months: Int) -> [Int] {
    (months < longPeriod ? shortStages : stages) + [afterwards]
  }
}
