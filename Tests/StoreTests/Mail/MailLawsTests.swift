import Equipment
import Testing

@testable import ClientArea
@testable import Store

/// Every mail of every language with names that begin with vowels, whole and without each of what it does not always tell.
@Suite struct MailLawsTests {
  private let templates = MailTemplates(EmbeddedFiles.all)

  private static func value(of fact: MailFact, counting count: Int) -> Phrase {
    switch fact {
    case .service:
      Phrase(
        fr: "\(ServiceKind.hosting.word) abri.example",
        it: "\(ServiceKind.hosting.word) abri.example",
        en: "\(ServiceKind.hosting.word) abri.example")
    case .owner, .contact, .account, .renewer: Phrase(name: "Atelier Émeraude (C-7)")
    // The eleventh: what Italian elides before.
    case .date, .renewalDay: Phrase(Day(number: 20_495))
    case .amount, .price, .rest: Phrase(Money(cents: 7200))
    case .soon: AlertsComeAtFiveStages.soon(count)
    default: Phrase(name: "Xy")
    }
  }

  /// The facts that a template asks for before it tells them, and that it tells nowhere else.
  private static func optional(in template: MailTemplate) -> [MailFact?] {
    let pieces = template.subject + template.body
    let asked = sections(in: pieces), always = alwaysTold(in: pieces)
    return MailFact.allCases.filter { asked.contains(.fact($0)) && !always.contains(.fact($0)) }
  }

  private static func sections(in pieces: [MailTemplate.Piece]) -> Set<MailPlace> {
    pieces.reduce(into: []) { found, piece in
      guard case .section(let place, _, let inner) = piece else { return }
      found.formUnion(sections(in: inner).union([place]))
    }
  }

  /// What a template tells outside a section that asks for just that.
  private static func alwaysTold(
    in pieces: [MailTemplate.Piece], within known: Set<MailPlace> = []
  ) -> Set<MailPlace> {
    pieces.reduce(into: []) { found, piece in
      switch piece {
      case .words: break
      case .place(let place): if !known.contains(place) { found.insert(place) }
      case .section(let place, let whenPresent, let inner):
        found.formUnion(alwaysTold(in: inner, within: whenPresent ? known.union([place]) : known))
      }
    }
  }

  private static func letter(
    _ model: MailModel, _ language: Language, isCopy: Bool, without missing: MailFact?,
    counting count: Int
  ) -> Letter {
    var account = ClientAccount.lune(speaking: language)
    account.details.company = "Atelier Émeraude"
    account.details.firstName = "Élise"
    account.details.lastName = "Aubin"
    var facts: [MailFact: Phrase] = [:]
    for fact in MailFact.allCases where fact != missing && (fact != .copy || isCopy) {
      facts[fact] = value(of: fact, counting: count)
    }
    // Several are told by their number, and then each in a line.
    let lines: [MailModel: MailFact] = [.periodTakenBack: .periods, .renewalConfirmation: .renewed]
    if let line = lines[model], facts[line] != nil, facts[.service] != nil {
      facts[.service] = SeveralServicesArePaidAtOnce.counted(max(2, count))
    }
    return Letter(
      model, to: account, facts: facts, renewalLink: isCopy ? nil : .sample, because: [])
  }

  @Test(arguments: MailModel.allCases, Language.allCases)
  func `every mail keeps the laws of its language, whatever it has to tell`(
    model: MailModel, language: Language
  ) throws {
    for (isCopy, count) in [(true, 0), (true, 1), (true, 2), (false, 0), (false, 1), (false, 2)] {
      for missing in [nil] + Self.optional(in: try templates.template(of: model, in: language)) {
        let mail = try templates.render(
          Self.letter(
            model, language, isCopy: isCopy, without: missing, counting: count))
        let faults =
          WordingLaws.faults(in: mail.subject, language)
          + WordingLaws.faults(in: mail.body, language, isTable: true)
        #expect(
          faults == [], "\(count), without \(missing?.rawValue ?? "nothing"): \(mail.body)")
        let greeting = mail.body.prefix { $0 != "\n" }
        #expect(greeting.hasSuffix(" Élise Aubin,"), "\(greeting)")
      }
    }
  }
}
