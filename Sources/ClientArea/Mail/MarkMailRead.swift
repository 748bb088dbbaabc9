/// Somebody opened a mail in his mailbox.
package struct MarkMailRead: Command, Hashable {
  package let mail: ID<Mail>

  package init(_ mail: ID<Mail>) { self.mail = mail }

  package var isStep: Bool { false }

  package var title: Phrase {
    Phrase(fr: "lire un courriel", it: "leggere un'e-mail", en: "read a mail")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var mail = try records.mail(self.mail)
    try OnlyTheRecipientReadsAMail.check(mail, session, reading: records)
    mail.isRead = true
    var decision = Decision(saying: Phrase(fr: "Lu.", it: "Letta.", en: "Read."))
    decision.name(mail.subject)
    decision.save(mail)
    decision.explain(
      RecipientsFollowTheLinks.self,
      Phrase(
        fr: "Ce courriel a été envoyé à \(mail.address).",
        it: "Questa e-mail è stata inviata a \(mail.address).",
        en: "This mail was sent to \(mail.address)."))
    return decision
  }
}

/// A mail is read by the user it went to, or by an owner of the account it went to.
enum OnlyTheRecipientReadsAMail {
  static func check(_ mail: Mail, _ session: Session, reading records: some Records) throws {
    if let user = session.user {
      if try records.user(user).email.caseInsensitiveEquals(mail.address) { return }
      for account in try records.accounts(ownedBy: user)
      where account.details.email.caseInsensitiveEquals(mail.address) { return }
    }
    throw Refusal(
      RecipientsFollowTheLinks.self,
      Phrase(
        fr: "Ce courriel est celui d'un autre.", it: "Questa e-mail è di un altro.",
        en: "This mail is somebody else's."))
  }
}
