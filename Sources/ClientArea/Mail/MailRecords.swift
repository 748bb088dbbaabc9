/// What may be asked about mails.
package protocol MailRecords {
  func mail(_ id: ID<Mail>) throws -> Mail
  /// Whether the alert for this expiry date and stage was sent (MAIL-2).
  func wasAlertSent(for service: ID<Service>, expiringOn day: Day, stage: Int) throws -> Bool
}
