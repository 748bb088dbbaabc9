import ClientArea

// CLIENTS-7, CLIENTS-8: who enters a client's panel, and who ends that.
extension PermissionTable {
  var acting: [Action] {
    facts.accounts.map { account in
      Action(StartImpersonation(of: account.id, because: "one question")) {
        $0.works(.actAsClient) && hasActiveOwner(account)
      }
    }
      + facts.impersonations.map { impersonation in
        Action(EndImpersonation(impersonation.id)) { $0.isClock }
      }
  }

  private func hasActiveOwner(_ account: ClientAccount) -> Bool {
    facts.accesses.contains { access in
      access.account == account.id && access.role == .owner && access.status == .active
        && facts.users.contains { $0.id == access.user && $0.isActive }
    }
  }
}

extension CommandRow {
  static var acting: [CommandRow] {
    [
      CommandRow(StartImpersonation.self, carries: .new, acting: .likeTheOwner),
      CommandRow(EndImpersonation.self, acting: .personal),
    ]
  }
}
