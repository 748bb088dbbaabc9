import Canvas
import ClientArea
import Store

/// Gives one of staff another role (CLIENTS-11).
struct StaffRoleScreen: FormScreen {
  private let user: AllUsers.Item
  var form: Form?

  init(of user: AllUsers.Item) { self.user = user }

  var title: Phrase { StaffWords.roleOf(user.name) }
  var verb: Phrase { StaffWords.give }
  var shape: ScreenShape { .popup(Size(rows: 12, columns: 76)) }
  var takesText: Bool { false }

  func fresh(in context: Context) -> Form {
    let stored = try? context.desk.reader.user(user.id).staffRole
    return Form(
      [StaffRoleField.choice(in: context)] + StaffRoleField.table(in: context),
      values: StaffRoleField.values(stored ?? user.role ?? .support),
      buttons: FormButtons.of(verb, in: context))
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    SetStaffRole(
      of: user.id, from: StaffRoleField.role(in: form.asOpened), to: StaffRoleField.role(in: form))
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      title, because: [Reason(EachOfStaffHasARole.self, EachOfStaffHasARole.statement)])
  }
}
