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

  /// Deletes clients after a question, which asks for their number where they are several (CLIENTS-4). Of one it is
  /// known before one asks why he may not go.
  static func delete(
    _ accounts: [ID<ClientAccount>], first name: String, in context: Context
  ) -> PageKey {
    let command = DeleteClients(accounts)
    let question = ConfirmScreen(
      ClientListWords.delete, ClientListWords.question(accounts.count, first: name),
      choices: [
        ConfirmScreen.Choice(ClientListWords.deleting, .all([.close, .perform(command)]))
      ], typing: accounts.count > 1 ? "\(accounts.count)" : nil)
    guard accounts.count == 1 else {
      return PageKey("delete", ["d"], ClientListWords.delete, short: ClientListWords.deleting) {
        .open(question)
      }
    }
    return PageKey(
      "delete", ["d"], ClientListWords.delete, short: ClientListWords.deleting, orders: command,
      in: context
    ) { .open(question) }
  }

  static func about(_ account: AccountName, in context: Context) -> [PageKey] {
    [
      PageKey(
        "act", ["a"], ActingWords.title, short: ActingWords.short,
        opens: ActAsClientScreen(account), in: context),
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
