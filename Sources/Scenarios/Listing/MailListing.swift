package import ClientArea
package import Store

/// `espace-client export mails`: each mail as a standard message (MAIL-8), the newest first.
package enum MailListing {
  /// - Parameters:
  ///   - reader: whose mailbox it is; nil for the mails of everybody.
  ///   - write: is given one file after the other, since a large world has very many.
  /// - Returns: how many there were.
  package static func files(
    of desk: Desk, seenBy reader: Session?, writing write: (MessageFile) throws -> Void
  ) throws -> Int {
    var count = 0
    var window = Window<ID<Mail>>(limit: stretch)
    while true {
      let items = try page(window, of: desk, seenBy: reader)
      for item in items {
        guard let facts = try detail(item.id, of: desk, seenBy: reader) else { continue }
        try write(MessageFile(facts.mail))
        count += 1
      }
      guard let last = items.last, items.count == stretch else { return count }
      window = Window(.after(last.id), limit: stretch)
    }
  }

  private static func page(
    _ window: Window<ID<Mail>>, of desk: Desk, seenBy reader: Session?
  ) throws -> [MailList.Item] {
    guard let reader else { return try desk.answer(AllMails(window: window), as: .visitor) }
    return try desk.answer(MailList(window: window), as: reader)
  }

  private static func detail(
    _ mail: ID<Mail>, of desk: Desk, seenBy reader: Session?
  ) throws -> MailDetail.Facts? {
    guard let reader else {
      return try desk.answer(MailDetail(mail, in: .everybody), as: .visitor)
    }
    return try desk.answer(MailDetail(mail), as: reader)
  }

  /// How many mails are held at a time.
  private static let stretch = 500
}
