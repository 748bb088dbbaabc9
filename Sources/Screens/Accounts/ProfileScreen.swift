package import Canvas
package import ClientArea
package import Store

/// « Mon profil »: the acting account's details, which its owner may change. Invoices that were issued keep
/// the old ones (BILL-8). Staff has a name and a password here.
package struct ProfileScreen: ContentScreen, FormHolder {
  package var form: Form?

  package init() {}

  package struct Content {
    /// Nil for staff, who acts for no account, and for whoever may not see the account's profile.
    let facts: Profile.Facts?
    let form: Form
    /// What the person is in the acting account; nil for staff.
    let own: OwnAccess?
  }

  package var title: Phrase { MenuPlace.profile.word }
  package var isChanged: Bool { form?.isChanged ?? false }

  package func read(in context: Context) throws -> Content {
    guard let account = context.session.account else {
      return Content(facts: nil, form: Form([]), own: nil)
    }
    let own = try OwnAccess(in: context)
    guard let facts = try context.desk.answer(Profile(account), as: context.session) else {
      return Content(facts: nil, form: Form([]), own: own)
    }
    return Content(facts: facts, form: filled(with: facts.account.details, in: context), own: own)
  }

  package func page(showing content: Content, in context: Context) -> Page {
    var page = Page(
      .drawn { frame, rect in draw(content, on: &frame, in: context.within(rect)) },
      keys: keys(showing: content, in: context))
    page.takesText = content.facts != nil && content.form.takesText
    page.purpose = form.flatMap {
      $0.isChanged ? command(of: $0) : nil
    }
    page.copies =
      (content.facts?.account.code).map { .code($0) }
      ?? (context.person?.email).map { .address($0) }
    page.fact = content.facts.map { .row($0.account.code) }
    page.explain = { explanation(showing: content) }
    return page
  }

  private func keys(showing content: Content, in context: Context) -> [PageKey] {
    let save = PageKey(changing: "save", [.function(5)], ProfileWords.save)
    return (content.facts == nil ? [] : [save]) + Dispute.keys(of: content.form) + [
      PageKey(
        "password", [.function(3)], ProfileWords.changePassword, short: ProfileWords.password,
        offBecause: context.refusal(keeping: .password)
      ) { .open(ChangePasswordScreen()) }
    ] + (content.own?.keys(in: context) ?? []) + [
      PageKey("leave", [.control("x")], ProfileWords.logOut) { .leave }
    ]
  }

  package mutating func update(
    _ event: ScreenEvent, showing content: Content, in context: Context
  ) throws -> Effect? {
    guard let facts = content.facts else { return nil }
    guard case .key(let key) = event else {
      guard case .chose(let id) = event, let answer = Dispute(rawValue: id) else {
        return save(content.form)
      }
      return try decide(answer, in: context) ?? form.map { save($0) }
    }
    var form = content.form
    let event = form.handle(key, in: places(of: facts, in: context).form)
    self.form = form
    switch event {
    case .pressed(FormButtons.send): return save(form)
    case .pressed:
      self.form = nil
      return .stay
    case .changed(let id):
      self.form?.errors[id] = nil
      return .stay
    case .moved: return .stay
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      form?.settle()
      return .say(decision.message)
    case .refused(let refusal):
      let errors = refusal.errors(in: context)
      guard !errors.isEmpty else { return .refused(refusal) }
      form?.show(errors)
      return refusal.disputes.isEmpty ? .stay : ask(about: refusal.disputes, in: context)
    }
  }

  private func explanation(showing content: Content) -> Explanation? {
    guard content.facts != nil else {
      return Explanation(
        ProfileWords.changePassword,
        because: [
          Reason(LoginIsLockedAfterFiveFailures.self, ProfileWords.passwordsAreHashed)
        ])
    }
    return Explanation(
      ProfileWords.whatChanges,
      because: [
        Reason(InvoiceIsFrozenWhenIssued.self, InvoiceIsFrozenWhenIssued.statement),
        Reason(BalanceIsTheActingAccounts.self, BalanceIsTheActingAccounts.statement),
      ] + DetailsForm.checks(of: content.form))
  }

  private func draw(_ content: Content, on frame: inout Frame, in context: Context) {
    guard let facts = content.facts else { return drawPerson(content.own, on: &frame, in: context) }
    Box(context.words(ProfileWords.title(facts.account.name))).draw(on: &frame, in: context.rect)
    let places = places(of: facts, in: context)
    head(of: facts, in: context).draw(on: &frame, in: places.head)
    content.form.draw(on: &frame, in: places.form)
  }

  private func save(_ form: Form) -> Effect { .perform(command(of: form)) }

  private func command(of form: Form) -> EditProfile {
    EditProfile(
      from: DetailsForm.details(in: form.asOpened), to: DetailsForm.details(in: form))
  }

  package func fresh(in context: Context) throws -> Form {
    guard let account = context.session.account,
      let facts = try context.desk.answer(Profile(account), as: context.session)
    else { return Form([]) }
    return Form([], values: DetailsForm.values(of: facts.account.details))
  }

  /// The form as it is now: what was typed, or what is stored while nothing was.
  private func filled(with details: ContactDetails, in context: Context) -> Form {
    let stored = DetailsForm.values(of: details)
    var form = form ?? Form([], values: stored)
    if !form.isChanged {
      for (field, value) in stored where form[field] != value { form[field] = value }
      form.settle()
    }
    form.fields = DetailsForm.fields(of: DetailsForm.kind(in: form), in: context)
    form.buttons = FormButtons.of(ProfileWords.save, in: context)
    return form
  }

  private func head(of facts: Profile.Facts, in context: Context) -> KeyValue {
    KeyValue([
      KeyValue.Row(
        context.words(ProfileWords.account), context.words(ProfileWords.facts(of: facts.account))),
      KeyValue.Row(
        context.words(ProfileWords.balance), context.words(facts.account.balance),
        Style(.text, isBold: true)),
      KeyValue.Row(
        context.words(ProfileWords.access), ProfileWords.people(facts.users, in: context.language)),
    ])
  }

  /// The facts above the form; on a small terminal they leave it most of the room.
  private func places(of facts: Profile.Facts, in context: Context) -> (head: Rect, form: Rect) {
    let inner = Box.inside(context.rect)
    let height = min(head(of: facts, in: context).height(width: inner.columns), inner.rows / 3)
    let (head, rest) = inner.cutTop(height)
    return (head, rest.cutTop(1).rest)
  }

  private func role(of own: OwnAccess?, in context: Context) -> String {
    guard let own, let account = context.account else {
      return context.isStaff ? context.words(LoginWords.staff) : "—"
    }
    return "\(account.nameAndCode), \(context.words(own.summary))"
  }

  private func drawPerson(_ own: OwnAccess?, on frame: inout Frame, in context: Context) {
    let inner = Box(context.words(title)).draw(on: &frame, in: context.rect)
    guard let person = context.person else { return }
    KeyValue([
      KeyValue.Row(context.words(ProfileWords.name), person.name, Style(.text, isBold: true)),
      KeyValue.Row(context.words(DetailField.email.word), person.email),
      KeyValue.Row(context.words(ProfileWords.role), role(of: own, in: context)),
    ]).draw(on: &frame, in: inner)
    frame.cursor = Point(row: inner.row, column: inner.column)
  }
}
