import Canvas
import ClientArea
import Store

/// « Accès avec les droits du client »: asks what for, before staff enters the client's panel (CLIENTS-7, CLIENTS-8).
struct ActAsClientScreen: FormScreen {
  private let account: AccountName
  var form: Form?

  init(_ account: AccountName) { self.account = account }

  var title: Phrase { ActingWords.title }
  var verb: Phrase { ActingWords.enter }
  var shape: ScreenShape { .popup(Size(rows: 13, columns: 74)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        Field("client", account.nameAndCode, .heading),
        .text(
          Self.motive, context.words(ActingWords.motive),
          limit: ActingAsTheClientHasLimits.longestMotive, width: 50),
        Field("note", context.words(ActingWords.limits), .note(Style(.quiet))),
      ], buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    StartImpersonation(of: account.id, because: form[Self.motive])
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      .all([
        .close, decision.following.map { .enter($0) } ?? .stay, .say(decision.message),
      ])
    case .refused(let refusal): show(refusal, in: context)
    }
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      ActingWords.why,
      because: [
        Reason(StaffSeesTheClientsPanel.self, StaffSeesTheClientsPanel.statement),
        Reason(ActingAsTheClientHasLimits.self, ActingAsTheClientHasLimits.statement),
        Reason(TheClientReadsWhoActedForHim.self, TheClientReadsWhoActedForHim.statement),
      ])
  }

  private static let motive: FieldID = "motive"
}
