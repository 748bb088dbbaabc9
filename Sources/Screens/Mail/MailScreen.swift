package import Canvas
package import ClientArea
package import Store

/// One mail as its reader sees it. A quick renewal link in it can be followed (BILL-2).
package struct MailScreen: ReadingScreen {
  private let mail: ID<Mail>
  private let mailbox: MailDetail.Mailbox
  package var scroll = ScrollView()

  /// - Parameter mailbox: whose mails are looked through: one's own, or everybody's in the simulator.
  package init(_ mail: ID<Mail>, in mailbox: MailDetail.Mailbox = .own) {
    self.mail = mail
    self.mailbox = mailbox
  }

  /// Opens a mail of one's own mailbox, which marks it as read; but to look at a mail is no reason to drop
  /// what is undone (SIM-3).
  package static func opening(_ item: MailList.Item, in context: Context) -> Effect {
    let open = Effect.open(MailScreen(item.id))
    let hasFuture = ((try? context.desk.abandonedFuture) ?? 0) > 0
    return item.isRead || hasFuture ? open : .all([.perform(MarkMailRead(item.id)), open])
  }

  package var title: Phrase { MailWords.mail }
  package var gone: Phrase { MailWords.gone }

  package func read(in context: Context) throws -> MailDetail.Facts? {
    try context.desk.answer(MailDetail(mail, in: mailbox), as: context.session)
  }

  package func heading(of facts: MailDetail.Facts, in context: Context) -> String {
    facts.mail.subject
  }

  package func keys(of facts: MailDetail.Facts, in context: Context) -> [PageKey] {
    var keys: [PageKey] = []
    if let secret = facts.renewalSecret {
      keys.append(
        PageKey("follow", ["f"], MailWords.followTitle, short: MailWords.follow) {
          .open(QuickLinkScreen(secret))
        })
    }
    if mailbox == .own, facts.mail.model == .invitation {
      keys.append(
        PageKey(
          "answer", ["f"], AccessWords.followInvitation, short: AccessWords.answer
        ) { .open(InvitationsScreen()) })
    }
    if mailbox == .own, let thing = MailedThing(of: facts.mail) {
      keys.append(
        PageKey("thing", ["o"], thing.title, short: thing.word) { try thing.effect(in: context) })
    }
    return keys + [
      PageKey(
        "export", [.character("x"), .character("e")], MailWords.exportTitle,
        short: MailWords.export
      ) {
        let file = MessageFile(facts.mail)
        return .export(name: file.name, text: file.text)
      }
    ]
  }

  package func explanation(of facts: MailDetail.Facts, in context: Context) -> Explanation? {
    Self.explanation(of: facts.mail, in: context)
  }

  /// The link is copied, where the mail carries one; where it carries none, that is said.
  package func complete(_ page: inout Page, with facts: MailDetail.Facts, in context: Context) {
    page.fact = .mail(facts.mail.id)
    page.copies = facts.renewalSecret.map { .link(RenewalLink.addressStart + $0) }
    page.uncopied = MailWords.noLinkToCopy
  }

  /// Who got it and why, with or without a link, in which language: the reasons kept with it (MAIL-5).
  static func explanation(of mail: Mail, in context: Context) -> Explanation {
    Explanation(
      MailWords.whyThis,
      facts: [
        (MailWords.to, Phrase(name: "\(mail.recipient) <\(mail.address)>")),
        (MailWords.kind, mail.model.word),
      ],
      because: mail.reasons
        + [Reason(MailsSpeakTheRecipientsLanguage.self, MailWords.language(of: mail))])
  }

  package func text(of facts: MailDetail.Facts, for rect: Rect, in context: Context) -> TextPage {
    let mail = facts.mail
    var page = TextPage(for: rect, labels: 9)
    page.row(context.words(MailWords.from), Party.provider.name)
    page.row(context.words(MailWords.to), "\(mail.recipient) <\(mail.address)>")
    page.row(context.words(MailWords.date), MailRow.date(mail.sentAt, in: context))
    page.row(context.words(MailWords.subject), mail.subject, Style(.text, isBold: true))
    page.rule()
    page.paragraph(mail.body)
    return page
  }
}
