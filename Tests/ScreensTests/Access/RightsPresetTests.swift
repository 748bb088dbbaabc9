import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// Rights as named sets over the single boxes, and the question before somebody gets none.
@Suite struct RightsPresetTests {
  private func inviting(as email: String = "maud@lune.example") throws -> ScreenStage {
    let stage = try ScreenStage(as: email)
    try stage.go(to: .contacts)
    stage.press("3", "i")
    return stage
  }

  private func given(_ stage: ScreenStage) throws -> Permissions {
    let screen = try #require(stage.top as? InviteGuestScreen)
    return RightsFields.permissions(in: try #require(screen.form))
  }

  @Test(arguments: PermissionPreset.allCases)
  func `a set checks its boxes, and each box can still be changed`(preset: PermissionPreset) throws
  {
    let stage = try inviting()
    stage.click(") \(preset.word.fr)")
    #expect(try given(stage) == preset.permissions)
    stage.click("Payer")
    var others = preset.permissions
    others.toggle(.pay)
    #expect(try given(stage) == others)
    #expect(!stage.shows("(•) \(preset.word.fr)"), "It is that set no more.")
    stage.click("Payer")
    #expect(stage.shows("(•) \(preset.word.fr)"))
  }

  @Test func `nobody gives by a set what he may not give himself`() throws {
    let stage = try ScreenStage(as: "maud@lune.example")
    let context = stage.program.context(for: stage.top)
    var form = Form(RightsFields.all(in: context), values: RightsFields.values(of: .none))
    form[RightsFields.preset] = PermissionPreset.allButSecurity.rawValue
    RightsFields.follow(RightsFields.preset, in: &form, context)
    #expect(RightsFields.permissions(in: form) == PermissionPreset.allButSecurity.permissions)
    let alone = try ScreenStage()
    let visitor = alone.program.context(for: alone.top)
    RightsFields.follow(RightsFields.preset, in: &form, visitor)
    #expect(RightsFields.permissions(in: form).isEmpty)
  }

  @Test func `the boxes stand in two columns, or in one where there is no room`() throws {
    let stage = try inviting()
    #expect(
      stage.frame().lines.contains { $0.contains("Voir les factures") && $0.contains("Payer") })
    stage.drawInManySizes()
  }

  @Test func `an invitation without any right asks once`() throws {
    let stage = try inviting()
    stage.type("max@trame.example")
    stage.press(.function(5))
    #expect(stage.isAt(ConfirmScreen.self))
    #expect(stage.words.contains("aucun droit"))
    stage.press(.enter)
    #expect(stage.top is InviteGuestScreen, "Annuler goes back, and keeps what was typed.")
    #expect(stage.shows("max@trame.example"))
    stage.press(.function(5), .right, .enter)
    #expect(stage.told?.contains("max@trame.example") == true || stage.shows("Max Trame"))
    #expect(!(stage.top is InviteGuestScreen))
  }

  @Test func `whoever sets up a login without any right is asked once, for an external user alone`()
    throws
  {
    func asks(
      _ screen: some GivingForm, as email: String, _ fill: (inout Form) -> Void
    ) throws -> Bool {
      let stage = try ScreenStage(as: email)
      let context = stage.program.context(for: stage.top)
      var (screen, form) = (screen, try screen.fresh(in: context))
      form["firstName"] = "Ida"
      form["lastName"] = "Roche"
      form["email"] = "ida@neuf.example"
      for permission in Permission.allCases { form[FieldID(permission.code)] = "false" }
      fill(&form)
      if case .open(let opened) = try screen.submit(form, in: context) {
        return opened is ConfirmScreen
      }
      return false
    }
    let lune = try account(of: "maud@lune.example")
    let type = TypeFields.id(try firstType(of: lune))
    for hasUser in [true, false] {
      #expect(
        try asks(AddPersonScreen(to: nil, of: lune), as: "maud@lune.example") { form in
          form[type] = "true"
          form["hasUser"] = "\(hasUser)"
        } == hasUser)
    }
    let nora = "nora@hebergeur.example"
    #expect(try asks(CreateUserScreen(.external, in: .client(lune)), as: nora) { _ in })
    #expect(try !asks(CreateUserScreen(.internal, in: .users), as: nora) { _ in })
    #expect(
      try !asks(CreateUserScreen(.external, in: .client(lune)), as: nora) { form in
        form[FieldID(Permission.pay.code)] = "true"
      })
  }

  private func account(of email: String) throws -> ID<ClientAccount> {
    try #require(try ScreenStage(as: email).program.session.account)
  }

  private func firstType(of account: ID<ClientAccount>) throws -> ID<ContactType> {
    let stage = try ScreenStage(as: "maud@lune.example")
    let types = try stage.desk.answer(
      ContactTypeList(of: account), as: stage.program.session)
    return try #require(types.first { $0.hasRoom }?.id)
  }
}
