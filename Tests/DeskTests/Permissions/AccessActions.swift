import ClientArea

// ACCESS-2, ACCESS-3, ACCESS-5, ACCESS-8, ACCESS-9, ACCESS-11.
extension PermissionTable {
  /// What is granted to somebody new: two rights, so that one of them is not enough to pass them on.
  var granted: Permissions { Permissions([.viewInvoices, .pay]) }

  /// Every account's list for a few people, and the first account's for all.
  private var pairs: [(account: ClientAccount, email: String)] {
    facts.accounts.enumerated().flatMap { index, account in
      let emails = people.map(\.email) + ["\(fresh)@new.test"]
      return (index == 0 ? emails : emails.suffix(3)).map { (account, $0) }
    }
  }

  /// Contacts by hand, and what is done with everybody in the list.
  var contacts: [Action] {
    pairs.map { account, email in
      Action(
        AddContact(
          email, named: "Eva", "Roux", speaking: .fr, to: account.id, allowing: granted)
      ) {
        $0.manages(account.id) && $0.mayGrant(granted) && isUnknown(email, in: account)
      }
    }
      + managed.flatMap { access in
        func manages(_ actor: Actor) -> Bool {
          access.role != .owner && actor.manages(access.account)
        }
        return [
          Action(SetPermissions(of: access.id, to: granted)) {
            manages($0)
              && $0.mayGrant(granted.subtracting(access.permissions))
          },
          Action(SetPermissions(of: access.id, to: .none), if: manages),
          Action(SwitchAccess(access.id, active: true)) {
            manages($0) && access.status == .inactive && $0.mayGrant(access.permissions)
          },
          Action(SwitchAccess(access.id, active: false)) {
            manages($0) && access.status == .active
          },
          Action(RemoveAccess(access.id)) {
            let isHis = $0.stands && $0.session.user == access.user && access.role != .owner
            return isHis || manages($0)
          },
        ]
      }
  }

  /// What becomes of invitations; a contact never had one.
  var invitations: [Action] {
    pairs.map { account, email in
      Action(InviteGuest(email, into: account.id, allowing: granted)) {
        $0.manages(account.id) && $0.mayGrant(granted) && isInvitable(email, into: account, by: $0)
      }
    }
      + managed.flatMap { access in
        let isUnanswered = [.pending, .invited, .declined].contains(access.status)
        return [
          Action(SendInvitation(access.id)) {
            access.role != .owner && $0.manages(access.account) && isUnanswered
              && $0.mayGrant(access.permissions)
          },
          Action(WithdrawInvitation(access.id)) {
            access.role != .owner && $0.manages(access.account) && isUnanswered
          },
        ]
          + [true, false].map { accepts in
            Action(AnswerInvitation(access.id, accepting: accepts)) {
              $0.stands && $0.session.user == access.user && isAnswerable(access)
                && (!accepts || stands(access))
            }
          }
      }
  }

  private var managed: [AccountAccess] {
    let ids = Set(people.map(\.id))
    return facts.accesses.filter { ids.contains($0.user) }
  }

  /// Neither in the list, nor registered elsewhere (ACCESS-3).
  private func isUnknown(_ email: String, in account: ClientAccount) -> Bool {
    guard let user = facts.user(at: email) else {
      return !facts.accounts.contains { $0.details.email == email }
    }
    return user.kind == .external && !facts.isRegistered(user, besides: account.id)
      && !facts.accesses.contains { $0.user == user.id && $0.account == account.id }
  }

  /// Registered elsewhere, not oneself, and neither in the account nor invited already (ACCESS-3, ACCESS-8).
  private func isInvitable(
    _ email: String, into account: ClientAccount, by actor: Actor
  ) -> Bool {
    guard let user = facts.user(at: email), user.kind == .external, user.isActive,
      user.id != actor.session.user, facts.isRegistered(user, besides: account.id)
    else { return false }
    let before = facts.accesses.first { $0.user == user.id && $0.account == account.id }
    return before.map { $0.status == .declined || hasExpired($0) } ?? true
  }

  /// Valid for seven days (ACCESS-8).
  private func hasExpired(_ access: AccountAccess) -> Bool {
    access.status == .invited && (access.invitedOn.map { facts.today > $0 + 7 } ?? false)
  }

  /// Whoever sent it may still give all that it carries (ACCESS-14); what nobody noted is the owner's.
  private func stands(_ access: AccountAccess) -> Bool {
    guard let sender = facts.users.first(where: { $0.id == access.invitedBy }) else { return true }
    return sender.isActive
      && facts.accesses.contains { own in
        own.user == sender.id && own.account == access.account && own.status == .active
          && (own.role == .owner
            || own.permissions.contains(.manageContacts)
              && access.permissions.list.allSatisfy(own.permissions.contains))
      }
  }

  private func isAnswerable(_ access: AccountAccess) -> Bool {
    access.status == .invited && !hasExpired(access)
  }
}

extension CommandRow {
  static var access: [CommandRow] {
    [
      CommandRow(AddContact.self, carries: .new, acting: .likeTheOwner),
      CommandRow(SetPermissions.self, acting: .likeTheOwner),
      CommandRow(SwitchAccess.self, carries: .property, acting: .likeTheOwner),
      CommandRow(RemoveAccess.self, acting: .personal),
      CommandRow(InviteGuest.self, carries: .new, acting: .likeTheOwner),
      CommandRow(SendInvitation.self, acting: .likeTheOwner),
      CommandRow(WithdrawInvitation.self, acting: .likeTheOwner),
      CommandRow(AnswerInvitation.self, carries: .property, acting: .forbidden),
    ]
  }
}
