import Canvas
import ClientArea
import Store

/// What staff can do about a client wherever it sees one: look at him alone, and see with his eyes.
enum StaffKeys {
  /// Writes to clients (CLIENTS-6).
  static func message(to accounts: [ID<ClientAccount>]) -> PageKey {
    PageKey("message", ["M"], BroadcastWords.newTitle, short: BroadcastWords.message) {
      .open(MessageScreen(to: accounts))
    }
  }

  static func about(_ account: AccountName, in context: Context) -> [PageKey] {
    [
      PageKey(
        "act", ["a"], ActingWords.title, short: ActingWords.short,
        offBecause: context.refusal(
          of: StartImpersonation(of: account.id, because: context.words(ActingWords.motive)))
      ) { .open(ActAsClientScreen(account)) },
      PageKey("focus", ["F"], FocusWords.title, short: FocusWords.short) {
        .focus(context.session.focus == account.id ? nil : account)
      },
    ]
  }
}

extension Context {
  /// Why something that no command of the page says stays with the client himself (CLIENTS-8); nil where it is he.
  func refusal(keeping act: PersonalAct) -> Refusal? {
    isActing ? ActingAsTheClientHasLimits.refusal(of: act) : nil
  }

  /// Whether staff acts with the client's rights.
  var isActing: Bool { session.impersonator != nil }
}
