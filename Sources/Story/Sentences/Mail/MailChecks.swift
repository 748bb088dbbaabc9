import ClientArea
import Store

/// What is true of mails.
enum MailChecks {
  static let all: [any ScenarioStep.Type] = [
    GotMails.self, GotNoMail.self, LatestMailHasLink.self, LatestMailSays.self,
    LatestMailIsExportable.self,
  ]
}

struct GotMails: ThenStep {
  var actor = UserEmail("")
  var count = 0
  var form = Grammar.one
  var model = MailModel.invoice

  static let pattern: StepPattern<Self> = """
    \(\.actor, as: "acteur") a reçu \(\.count) \
    \(\.form, "courriel", "courriels", "courriel(s)") \(\.model)
    """

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.facts.mailCount(to: scene.names.addresses(of: actor), of: model)
    return try Mismatch.check("\(actual)", is: "\(count)")
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.mailbox), as: try scene.view(of: actor))
  }
}

struct GotNoMail: ThenStep {
  var actor = UserEmail("")
  var model: MailModel?

  static let pattern: StepPattern<Self> =
    "\(\.actor, as: "acteur") n'a reçu aucun courriel\(" ", \.model)"

  func check(in scene: Scene) throws -> Finding {
    let actual = try scene.facts.mailCount(to: scene.names.addresses(of: actor), of: model)
    return try Mismatch.check("\(actual)", is: "0")
  }

  func setting(in scene: Scene) throws -> Setting? {
    Setting(.menu(.mailbox), as: try scene.view(of: actor))
  }
}

struct LatestMailHasLink: ThenStep {
  var actor = UserEmail("")
  var hasLink = true

  static let pattern: StepPattern<Self> = """
    le dernier courriel de \(\.actor, as: "acteur") \
    \(\.hasLink, "contient un", "ne contient pas de") lien de renouvellement rapide
    """

  func check(in scene: Scene) throws -> Finding {
    let mail = try scene.latestMail(to: actor)
    let isThere = mail.renewalLink != nil || mail.body.contains(RenewalLink.addressStart)
    return try Mismatch.check(
      isThere == hasLink, Self.words(hasLink), found: Self.words(isThere))
  }

  private static func words(_ isThere: Bool) -> Phrase {
    isThere
      ? Phrase(fr: "un lien rapide", it: "un link rapido", en: "a quick link")
      : Phrase(fr: "aucun lien rapide", it: "nessun link rapido", en: "no quick link")
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestMail(to: actor) }
}

struct LatestMailSays: ThenStep {
  var actor = UserEmail("")
  var isThere = true
  var text = FreeText("")

  static let pattern: StepPattern<Self> = """
    le dernier courriel de \(\.actor, as: "acteur") \
    \(\.isThere, "contient", "ne contient pas") \(\.text)
    """

  func check(in scene: Scene) throws -> Finding {
    let mail = try scene.latestMail(to: actor)
    // Lines are wrapped where they happen to be too long.
    let whole = (mail.subject + "\n" + mail.body).split { $0.isWhitespace }.joined(separator: " ")
    let sought = text.text.split { $0.isWhitespace }.joined(separator: " ")
    return try Mismatch.check(
      whole.contains(sought) == isThere, Phrase(name: (isThere ? "" : "≠ ") + text.text),
      found: Phrase(name: whole))
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestMail(to: actor) }
}

/// That a mail is a standard message (MAIL-8).
struct LatestMailIsExportable: ThenStep {
  var actor = UserEmail("")

  static let pattern: StepPattern<Self> =
    "le dernier courriel de \(\.actor, as: "acteur") s'exporte en message standard"

  func check(in scene: Scene) throws -> Finding {
    let fault = StrictMessage(MessageFile(try scene.latestMail(to: actor)).text).faults.first
    let standard = Phrase(
      fr: "un message standard", it: "un messaggio standard", en: "a standard message")
    return try Mismatch.check(fault == nil, standard, found: fault?.words ?? standard)
  }

  func setting(in scene: Scene) throws -> Setting? { try scene.settingOfLatestMail(to: actor) }
}
