import ClientArea

@testable import Store

// ACCESS-1, ACCESS-3, ACCESS-11, ACCESS-12, MAIL-5, SIM-1: mails, logins, and one's own account.
extension PermissionTable {
  var mails: [Action] {
    facts.mails.suffix(12).map { mail in
      Action(MarkMailRead(mail.id)) { $0.stands && $0.addresses.contains(mail.address) }
    }
  }

  var anybody: [Action] {
    [
      Action(AdvanceTime(to: Moment(morningOf: facts.today))) { $0.stands },
      Action(LogIn(email: "helper@client.test", password: "demo")) { $0.stands },
      Action(LogIn(email: "helper@client.test", password: "wrong")) { _ in false },
      Action(ChangePassword(from: "demo", to: "long enough")) { actor in
        let user = facts.users.first { $0.id == actor.session.user }
        return actor.stands && user.map(Self.hasFirstPassword) == true
      },
      Action(OpenFreeAccount(with: .complete(email: "\(fresh)@free.test"))) {
        $0.stands && $0.session.user == nil
      },
    ]
      + people.map { user in
        Action(OpenFreeAccount(with: .complete(email: user.email))) {
          $0.stands && $0.session.user == user.id && user.kind == .external
        }
      }
      + facts.accounts.map { Action(EditProfile(to: $0.details), if: mayEdit($0.details.email)) }
  }

  /// Whoever was made by a command has the same password behind another hash (ACCESS-12).
  private static func hasFirstPassword(_ user: User) -> Bool {
    user.passwordHash == Town.passwordHash
      || PasswordHash().isPassword("demo", behind: user.passwordHash)
  }

  /// An address may stay. The owner may change it for one that leads to nobody else: neither another user's
  /// nor that of an account that he does not own.
  private func mayEdit(_ email: String) -> (Actor) -> Bool {
    { actor in
      guard let account = facts.accounts.first(where: { $0.id == actor.account }),
        actor.may(.editProfile)
      else { return false }
      if account.details.email == email { return true }
      let own = facts.owned(by: actor.session.user).map(\.id)
      return actor.role == .owner
        && facts.users.allSatisfy { $0.email != email || $0.id == actor.session.user }
        && facts.accounts.allSatisfy { $0.details.email != email || own.contains($0.id) }
    }
  }
}

extension CommandRow {
  static var anybody: [CommandRow] {
    [
      CommandRow(MarkMailRead.self, acting: .likeTheOwner),
      CommandRow(AdvanceTime.self, carries: .new, acting: .likeTheOwner),
      CommandRow(LogIn.self, carries: .new, acting: .likeTheOwner),
      CommandRow(ChangePassword.self, carries: .property, acting: .forbidden),
      CommandRow(OpenFreeAccount.self, carries: .new, acting: .forbidden),
      CommandRow(EditProfile.self, acting: .likeTheOwner),
    ]
  }
}
