import ClientArea

// PERSON-1: where each kind of user is created, and who lets users in.
extension PermissionTable {
  var logins: [Action] {
    let emails = people.map(\.email) + ["\(fresh)@login.test"]
    return emails.flatMap { email in
      let request = UserRequest(email, speaking: .fr, allowing: granted)
      let isFree =
        facts.user(at: email) == nil && !facts.accounts.contains { $0.details.email == email }
      return [
        Action(CreateUser(.internal, request, named: "Ida", "Blanc", in: .users)) {
          $0.works(.manageUsers) && isFree
        },
        Action(CreateUser(.external, request, named: "Ida", "Blanc", in: .users)) { _ in false },
      ]
        + facts.accounts.prefix(2).flatMap { account in
          [
            Action(CreateUser(.external, request, named: "Ida", "Blanc", in: .client(account.id))) {
              $0.manages(account.id) && isGrantable(email, in: account.id, by: $0)
            },
            Action(CreateUser(.internal, request, named: "Ida", "Blanc", in: .client(account.id))) {
              _ in false
            },
          ]
        }
    }
      + people.flatMap { user in
        [true, false].map { isActive in
          Action(SwitchUser(user.id, active: isActive)) {
            $0.works(.manageUsers) && $0.session.user != user.id
          }
        }
          + StaffRole.allCases.map { role in
            Action(SetStaffRole(of: user.id, to: role)) {
              $0.works(.manageUsers) && user.kind == .internal && $0.session.user != user.id
                && (user.role ?? .administrator) != role
            }
          }
      }
  }
}

extension CommandRow {
  static var user: [CommandRow] {
    [
      CommandRow(CreateUser.self, carries: .property, acting: .likeTheOwner),
      CommandRow(SwitchUser.self, carries: .property, acting: .likeTheOwner),
      CommandRow(SetStaffRole.self, acting: .likeTheOwner),
    ]
  }
}
