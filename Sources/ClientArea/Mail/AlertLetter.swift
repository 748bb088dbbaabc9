/// The mail that warns of an expiry date, or tells that it has gone by (MAIL-2, MAIL-11).
struct AlertLetter {
  let service: Service
  let owner: ClientAccount
  /// Days before the date; below zero, after it.
  let stage: Int
  /// The quick renewal link, for the owner alone (MAIL-3).
  let link: IssuedLink?
  let coming: ComingRenewal?
  /// What becomes of the service where nobody renews it.
  let next: LifeWords.Next
  /// Whether the coming period costs nothing (DOMAIN-6).
  let isFree: Bool
  let reason: Reason

  /// What the renewal of which a mail tells would cost its reader, including tax: his own, or the one that comes by
  /// itself where he pays for that. What others pay is theirs to know (MAIL-9).
  /// - Returns: nil where he would not be invoiced, or where nothing renews the service.
  func price(
    for recipient: RecipientsFollowTheLinks.Recipient, as session: Session,
    reading records: some Records, under circumstances: Circumstances
  ) throws -> Money? {
    let reader = recipient.account
    var then = circumstances
    if let coming {
      guard coming.payer.id == reader.id else { return nil }
      then = Circumstances(
        now: Moment(morningOf: coming.day), dice: circumstances.dice,
        nextKey: circumstances.nextKey)
    }
    let buyer = Ruled(
      reader,
      because: recipient.isCopy
        ? WebmasterWhoRenewsIsInvoiced.reason(reader, owner)
        : OwnerWhoRenewsIsInvoiced.reason(reader))
    do {
      let price = try Renewal.price(
        of: service, to: buyer, as: session, reading: records, under: then)
      return price > .zero ? price : nil
    } catch is Refusal {
      // What he could not pay has no price for him, and he is warned all the same.
      return nil
    }
  }

  func letter(
    to recipient: RecipientsFollowTheLinks.Recipient, costing price: Money?
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: service.kindAndName, .owner: Phrase(name: owner.nameAndCode),
      .date: Phrase(service.expiresOn),
    ]
    if stage >= 0 { facts[.soon] = AlertsComeAtFiveStages.soon(stage) }
    if let price { facts[.price] = Phrase(price) }
    if isFree { facts[.offered] = .present }
    var reasons = [reason, recipient.reason]
    if let coming {
      facts.merge(coming.facts) { $1 }
      reasons.append(coming.reason)
    } else {
      facts[.text] = next.sentence
      if let fee = next.fee { facts[.amount] = Phrase(fee) }
    }
    if recipient.isCopy {
      facts[.copy] = .present
      reasons.append(OnlyTheOwnerGetsTheQuickLink.withoutLink)
    } else if link != nil {
      reasons.append(OnlyTheOwnerGetsTheQuickLink.withLink)
    }
    return Letter(
      stage < 0 ? .serviceExpired : .expiryAlert, to: recipient.account, facts: facts,
      about: service.id, renewalLink: recipient.isCopy ? nil : link, because: reasons)
  }
}

/// The renewal that comes by itself, of which an alert tells in the place of urging to pay (BILL-22).
struct ComingRenewal {
  let day: Day
  let payer: ClientAccount
  let reason: Reason

  /// Nil where nobody renews it by itself, or all tries for its date have passed.
  init?(of service: Service, after today: Day, reading records: some Records) throws {
    guard let renewal = service.renewal, let day = service.nextTry(after: today) else { return nil }
    self.day = day
    payer = try records.account(renewal.account)
    reason = AServiceRenewsItself.comes(service, on: day, by: payer)
  }

  var facts: [MailFact: Phrase] {
    [.renewer: Phrase(name: payer.nameAndCode), .renewalDay: Phrase(day)]
  }
}
