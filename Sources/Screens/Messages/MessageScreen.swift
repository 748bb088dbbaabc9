package import Canvas
package import ClientArea
import Store

/// « Message pour les clients »: to whom, of which category, with which boxes, in which words (CLIENTS-6). Sending it
/// shows first who gets what.
package struct MessageScreen: FormScreen {
  package var form: Form?
  /// Those who were chosen before; nil for nobody yet.
  private let chosen: [ID<ClientAccount>]?

  /// - Parameter accounts: those who were selected, or whom a filter shows; nil where it is chosen here.
  package init(to accounts: [ID<ClientAccount>]? = nil) { chosen = accounts }

  package var title: Phrase { BroadcastWords.newTitle }
  package var verb: Phrase { BroadcastWords.preview }
  package var shape: ScreenShape { .full }

  private static let audience: FieldID = "audience"
  private static let codes: FieldID = "codes"
  private static let returns: FieldID = "returns"
  private static let onlyFilled: FieldID = "onlyFilled"

  /// The values of the choice of recipients.
  private enum Audience: String { case chosen, all, codes }

  package func fresh(in context: Context) throws -> Form {
    var choices = [
      Field.Choice(Audience.all.rawValue, context.words(BroadcastWords.everybody)),
      Field.Choice(Audience.codes.rawValue, context.words(BroadcastWords.someCodes)),
    ]
    if let chosen {
      choices.insert(
        Field.Choice(
          Audience.chosen.rawValue, context.words(BroadcastWords.chosen(chosen.count))), at: 0)
    }
    return Form(
      [
        Field(Self.audience, context.words(BroadcastWords.recipients), .choice(choices)),
        Field(
          Self.codes, context.words(BroadcastWords.codes), .text(limit: 1000, width: nil),
          placeholder: context.words(BroadcastWords.codesHint)),
        try CategoryField.choice(in: context),
        Field(Self.returns, context.words(BroadcastWords.returns), .checkbox),
        Field(Self.onlyFilled, context.words(BroadcastWords.onlyFilled), .checkbox),
      ] + TextsFields.all(rows: 5, in: context),
      values: [Self.audience: (chosen == nil ? Audience.codes : .chosen).rawValue],
      buttons: FormButtons.of(verb, in: context))
  }

  /// Nil where a code means nobody, or several.
  package func command(of form: Form, in context: Context) throws -> (any Command)? {
    try message(in: form, context)
  }

  package func problems(of form: Form, in context: Context) throws -> [FieldID: Phrase] {
    guard Audience(rawValue: form[Self.audience]) ?? .codes == .codes else { return [:] }
    let meant = try meant(in: form, context)
    guard !meant.isEmpty else {
      return [Self.codes: AMessageOpensATicketWithEach.forNobody.spoken]
    }
    return meant.lazy.compactMap(\.problem).first.map { [Self.codes: $0] } ?? [:]
  }

  /// Who gets what is shown first.
  package mutating func submit(_ form: Form, in context: Context) throws -> Effect {
    guard let message = try message(in: form, context) else { return .stay }
    if let refusal = context.refusal(of: message) { return show(refusal, in: context) }
    return .open(AudienceScreen(of: message))
  }

  package func purpose(of form: Form, in context: Context) -> (any Command)? {
    WriteBroadcast(MessageTexts([.fr: MessageText("…", "…")]), to: .all)
  }

  package func complete(_ page: inout Page, with form: Form, in context: Context) {
    let typed = TextsFields.texts(in: form)
    page.keys += [
      PageKey("autofill", [.function(3)], TemplateWords.autofill) { [self] in
        .open(TemplatePickScreen { .all([.close, .replace(filled(form, with: $0))]) })
      },
      PageKey(
        "keep", [.function(4)], TemplateWords.keepTitle, short: TemplateWords.keep
      ) { .open(TemplateScreen(keeping: typed, in: CategoryField.category(in: form))) },
    ]
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    BroadcastWords.why
  }

  /// The same with a template put in.
  private func filled(_ form: Form, with template: ReplyTemplateList.Item) -> MessageScreen {
    var (screen, form) = (self, form)
    TextsFields.insert(template.texts, into: &form)
    if CategoryField.category(in: form) == nil {
      form[CategoryField.id] = CategoryField.value(template.category)
    }
    screen.form = form
    return screen
  }

  private func message(in form: Form, _ context: Context) throws -> WriteBroadcast? {
    guard let audience = try audience(in: form, context) else { return nil }
    return WriteBroadcast(
      TextsFields.texts(in: form), to: audience, in: CategoryField.category(in: form),
      returnsToSender: form.isOn(Self.returns), onlyFilledLanguages: form.isOn(Self.onlyFilled))
  }

  private func audience(in form: Form, _ context: Context) throws -> MessageAudience? {
    switch Audience(rawValue: form[Self.audience]) {
    case .all: return .all
    case .chosen: return .accounts(chosen ?? [])
    case .codes, nil:
      let ids = try meant(in: form, context).map(\.id)
      guard !ids.isEmpty, !ids.contains(nil) else { return nil }
      return .accounts(ids.compactMap { $0 })
    }
  }

  private func meant(in form: Form, _ context: Context) throws -> [MeantClient] {
    try form[Self.codes].split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty }.map { try MeantClient($0, in: context) }
  }
}
