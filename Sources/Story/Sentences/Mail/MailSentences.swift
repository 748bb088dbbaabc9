import ClientArea
import Store

/// What somebody finds in his mailbox.
enum MailSentences {
  static let all: [any ScenarioStep.Type] =
    MailChecks.all + [
      ReadsLatestMail.self, ReadsMail.self, ReadsEveryMail.self,
    ]
}

struct ReadsLatestMail: WhenStep {
  var actor = UserEmail("")

  static let pattern: StepPattern<Self> = "\(\.actor, as: "acteur") lit son dernier courriel"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    try scene.perform(MarkMailRead(try scene.latestMail(to: actor).id), as: session)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestMail(to: actor) }
}

/// One by its subject; where several have it, by its rank among them too, counted from the latest.
struct ReadsMail: Telling {
  var actor = UserEmail("")
  var subject = FreeText("")
  var rank: Int?

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") lit son courriel \(\.subject, as: "sujet")\(" n° ", \.rank)
    """

  func command(in names: Names) throws -> any Command {
    let mails = try names.facts.mails(to: names.addresses(of: actor), about: subject.text)
    let index = (rank ?? 1) - 1
    guard mails.indices.contains(index) else {
      throw Mismatch(expected: text, actual: "\(mails.count)")
    }
    return MarkMailRead(mails[index].id)
  }

  /// Nil for somebody else's mail, which no mailbox shows.
  static func telling(_ command: MarkMailRead, in names: Names) throws -> [any WhenStep]? {
    let mail = try names.reader.mail(command.mail)
    let alike = try names.facts.mails(
      to: names.addresses(of: names.email), about: mail.subject)
    guard let index = alike.firstIndex(where: { $0.id == mail.id }) else { return nil }
    return [
      Self(
        actor: names.email, subject: FreeText(mail.subject),
        rank: alike.count == 1 ? nil : index + 1)
    ]
  }

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    try scene.perform(try command(in: scene.names), as: session)
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.mailbox), as: try scene.view(of: actor))
  }
}

/// Every mail that he has not read yet, the oldest first: for the past of a world.
struct ReadsEveryMail: WhenStep {
  var actor = UserEmail("")

  static let pattern: StepPattern<Self> = "\(\.actor, as: "acteur") lit tous ses courriels"

  func act(in scene: Scene) throws {
    let session = try scene.session(of: actor)
    let addresses = try scene.names.addresses(of: actor)
    for mail in try scene.facts.unreadMails(to: addresses) {
      try scene.perform(MarkMailRead(mail.id), as: session)
    }
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.mailbox), as: try scene.view(of: actor))
  }
}

extension Scene {
  /// The latest mail to somebody.
  func latestMail(to email: UserEmail) throws -> Mail {
    guard let mail = try facts.latestMail(to: names.addresses(of: email)) else {
      throw Mismatch(
        expected: Phrase(fr: "un courriel", it: "un'e-mail", en: "a mail"),
        actual: Phrase(fr: "aucun", it: "nessuna", en: "none"))
    }
    return mail
  }

  /// The latest mail that somebody got, in his mailbox.
  func settingOfLatestMail(to email: UserEmail) throws -> Setting {
    let session = try view(of: email)
    let mail = try facts.latestMail(to: names.addresses(of: email))
    return Setting(mail.map { .page(.mail($0.id)) } ?? .menu(.mailbox), as: session)
  }
}
