import Canvas
import ClientArea
import Store

/// What the person who is logged in is in the acting account, as « Mon profil » tells it.
package struct OwnAccess {
  private let access: AccountAccess?
  private let ownsAnAccount: Bool

  init(in context: Context) throws {
    guard let user = context.session.user, let account = context.session.account else {
      (access, ownsAnAccount) = (nil, true)
      return
    }
    access = try context.desk.reader.access(of: user, to: account)
    ownsAnAccount = try !context.desk.reader.accounts(ownedBy: user).isEmpty
  }

  /// « invité : factures ».
  var summary: Phrase {
    access.map { PermissionWords.summary($0.role, $0.permissions) } ?? Phrase(name: "—")
  }

  /// The journal for whoever may see it; a way out for contacts and guests, and an account of his own for who
  /// has none.
  func keys(in context: Context) -> [PageKey] {
    guard let access else { return [] }
    var keys: [PageKey] = []
    if access.rights.allows(.viewJournal) {
      keys.append(
        PageKey("journal", [.function(4)], AccountJournalScreen.title, short: Self.journal) {
          .open(AccountJournalScreen())
        })
    }
    if !ownsAnAccount {
      keys.append(
        PageKey(
          "openAccount", [.control("n")], OpenAccountScreen.title, short: OpenAccountScreen.short,
          offBecause: context.refusal(keeping: .commitment)
        ) { .open(OpenAccountScreen()) })
    }
    if access.role != .owner {
      keys.append(
        PageKey(
          "quit", [.control("o")], Self.quitTitle, short: Self.quit,
          offBecause: context.refusal(keeping: .commitment)
        ) {
          quitting(access, in: context)
        })
    }
    return keys
  }

  private func quitting(_ access: AccountAccess, in context: Context) -> Effect {
    guard let account = context.account else { return .stay }
    let name = account.nameAndCode
    return .open(
      ConfirmScreen(
        Self.quitTitle,
        Phrase(
          fr: "Ne plus agir pour \(name) ? Seul son titulaire pourra vous y inviter de nouveau.",
          it: "Non agire più per \(name)? Solo il titolare potrà invitarla di nuovo.",
          en: "Act for \(name) no longer? Only its owner can invite you again."),
        doing: RemoveAccess(access.id), called: Self.quit))
  }

  private static let journal = Phrase(fr: "journal", it: "giornale", en: "journal")
  private static let quitTitle = Phrase(
    fr: "Quitter ce compte", it: "Lasciare questo account", en: "Leave this account")
  private static let quit = Phrase(fr: "quitter", it: "lasciare", en: "leave")
}
