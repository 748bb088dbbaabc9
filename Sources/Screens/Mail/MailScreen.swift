package import Canvas
package import ClientArea
package import Store

/// One mail as its reader sees it. A quick renewal link in it can be followed (BILL-2).
package struct MailScreen: OldScreen {
  private let mail: ID<Mail>
  private let mailbox: MailDetail.Mailbox
  private var scroll = ScrollView()

  /// - Parameter mailbox: whose mails are looked through: one's own, or everybody's in the simulator.
  package init(_ mail: ID<Mail>, in mailbox: MailDetail.Mailbox = .own) {
    self.mail = mail
    self.mailbox = mailbox
  }

  /// Opens a mail of one's own mailbox, which marks it as read; but to look at a mail is no reason to drop
  /// what is undone (SIM-3).
  package static func opening(_ item: MailList.Item, in stage: Stage) -> Effect {
    let open = Effect.open(MailScreen(item.id))
    let hasFuture = ((try? stage.desk.abandonedFuture) ?? 0) > 0
    return item.isRead || hasFuture ? open : .all([.perform(MarkMailRead(item.id)), open])
  }

  package enum Intent { case export, follow, answer, seeThing }

  package var title: Phrase { MailWords.mail }

  package func read(in stage: Stage) throws -> MailDetail.Facts? {
    try stage.desk.answer(MailDetail(mail, in: mailbox), as: stage.session)
  }

  package func bindings(
    showing facts: MailDetail.Facts?, in stage: Stage
  ) -> [Binding<Intent>] {
    guard let facts else { return [] }
    let export = Binding(
      "export", [.character("x"), .character("e")], MailWords.exportTitle,
      short: MailWords.export, does: Intent.export)
    var bindings = [export]
    if mailbox == .own, let thing = MailedThing(of: facts.mail) {
      bindings.insert(
        Binding("thing", "o", thing.title, short: thing.word, does: .seeThing), at: 0)
    }
    if mailbox == .own, facts.mail.model == .invitation {
      bindings.insert(
        Binding(
          "answer", "f", AccessWords.followInvitation, short: AccessWords.answer, does: .answer),
        at: 0)
    }
    if facts.renewalSecret != nil {
      bindings.insert(
        Binding("follow", "f", MailWords.followTitle, short: MailWords.follow, does: .follow),
        at: 0)
    }
    return bindings
  }

  package mutating func update(
    _ intent: Intent, showing facts: MailDetail.Facts?, in stage: Stage
  ) throws -> Effect {
    guard let facts else { return .stay }
    switch intent {
    case .seeThing: return try MailedThing(of: facts.mail)?.effect(in: stage) ?? .stay
    case .export:
      let file = MessageFile(facts.mail)
      return .export(name: file.name, text: file.text)
    case .answer: return .open(InvitationsScreen())
    case .follow: return facts.renewalSecret.map { .open(QuickLinkScreen($0)) } ?? .stay
    }
  }

  package mutating func press(
    _ key: Key, showing facts: MailDetail.Facts?, in stage: Stage
  ) -> Effect? {
    let inner = Box.inside(stage.rect)
    let height = page(of: facts, in: stage).height
    return scroll.handle(key, content: height, in: inner) ? .stay : nil
  }

  package func explanation(
    showing facts: MailDetail.Facts?, in stage: Stage
  ) -> Explanation? {
    facts.map { Self.explanation(of: $0.mail, in: stage) }
  }

  /// The link, where the mail carries one.
  package func fact(showing facts: MailDetail.Facts?, in stage: Stage) -> ShownFact? {
    facts.map { .mail($0.mail.id) }
  }

  package func copyable(showing facts: MailDetail.Facts?, in stage: Stage) -> String? {
    facts.map { $0.renewalSecret.map { RenewalLink.addressStart + $0 } ?? $0.mail.subject }
  }

  package func draw(
    _ facts: MailDetail.Facts?, on frame: inout Frame, in stage: Stage
  ) {
    let inner = Box(facts?.mail.subject ?? stage.words(title)).draw(on: &frame, in: stage.rect)
    page(of: facts, in: stage).draw(scroll, on: &frame, in: inner)
  }

  /// Who got it and why, with or without a link, in which language: the reasons kept with it (MAIL-5).
  static func explanation(of mail: Mail, in stage: Stage) -> Explanation {
    Explanation(
      MailWords.whyThis,
      facts: [
        (MailWords.to, Phrase(name: "\(mail.recipient) <\(mail.address)>")),
        (MailWords.kind, mail.model.word),
      ],
      because: mail.reasons
        + [Reason(MailsSpeakTheRecipientsLanguage.self, MailWords.language(of: mail))])
  }

  private func page(of facts: MailDetail.Facts?, in stage: Stage) -> TextPage {
    var page = TextPage(for: Box.inside(stage.rect), labels: 9)
    guard let mail = facts?.mail else {
      page.paragraph(stage.words(MailWords.gone), Style(.quiet))
      return page
    }
    page.row(stage.words(MailWords.from), Party.provider.name)
    page.row(stage.words(MailWords.to), "\(mail.recipient) <\(mail.address)>")
    page.row(stage.words(MailWords.date), MailRow.date(mail.sentAt, in: stage))
    page.row(stage.words(MailWords.subject), mail.subject, Style(.text, isBold: true))
    page.rule()
    page.paragraph(mail.body)
    return page
  }
}
