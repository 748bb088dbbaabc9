import Canvas
package import ClientArea
package import Store

/// « Connexion »: e-mail and password, and below them everybody in the world, since whoever sits at a
/// simulator plays all of them. What is typed as e-mail narrows the list.
package struct LoginScreen: ContentScreen {
  static let email = DetailField.email.fieldID
  static let password = DetailField.password.fieldID

  var form = Form([.text(Self.email, ""), Field(Self.password, "", .password(limit: 100))])
  var people = KeyedCursor<ID<User>>()
  /// Whether the keys go to the list.
  var isInList = false
  /// The e-mail that was taken from the list: it narrows nothing.
  private var filled: String?
  private var refusal: Refusal?

  /// How many people are offered; anybody else logs in by typing.
  private static let limit = 200

  package init() {}

  /// Says why somebody is here again who was logged in (ACCESS-13), until he logs in.
  init(because refusal: Refusal, in language: Language) {
    self.refusal = refusal
    form.errors[Self.password] = refusal.spoken[language]
  }

  package var title: Phrase { LoginWords.title }

  /// The keys that change the page, or take from it what was typed.
  private enum Act: String { case logIn, fill }

  /// Those whose name, e-mail or account has what is typed.
  package func read(in context: Context) throws -> [LoginPeople.Item] {
    let people = try context.desk.answer(LoginPeople(limit: Self.limit), as: .visitor)
    let sought = Sought(form[Self.email])
    guard !sought.isEmpty, form[Self.email] != filled else { return people }
    return people.filter { person in
      ([person.name, person.email] + person.accounts).contains { sought.stands(in: $0) }
    }
  }

  package func page(showing people: [LoginPeople.Item], in context: Context) -> Page {
    var page = Page(
      .drawn { frame, rect in draw(people, on: &frame, in: context.within(rect)) },
      keys: keys(in: context))
    // Whoever types means the e-mail, wherever the focus is.
    page.takesText = true
    page.isAboutRow = { Act(rawValue: $0.id) != nil }
    page.copies = isInList ? (selected(in: people)?.email).map { .address($0) } : nil
    page.explain = { refusal.map { Explanation(LoginWords.title, because: $0.reasons) } }
    return page
  }

  private func keys(in context: Context) -> [PageKey] {
    var keys = [PageKey(changing: Act.logIn.rawValue, [.enter], LoginWords.logIn)]
    if isInList {
      keys.append(
        PageKey(
          changing: Act.fill.rawValue, [" "], LoginWords.fillTitle, short: LoginWords.fill))
    }
    return keys + [
      PageKey(
        "openLink", [.function(3)], LoginWords.quickLinkTitle, short: LoginWords.quickLink
      ) { .open(QuickLinkEntryScreen()) },
      PageKey(
        "openAccount", [.function(4)], OpenAccountScreen.title, short: OpenAccountScreen.short
      ) { .open(OpenAccountScreen()) },
    ]
  }

  package mutating func settle(
    on people: [LoginPeople.Item], goingToNew: Bool
  ) -> Bool {
    self.people.settle(among: people.map(\.user)) == .gone && isInList
  }

  package mutating func update(
    _ event: ScreenEvent, showing people: [LoginPeople.Item], in context: Context
  ) -> Effect? {
    switch event {
    case .key(let key): press(key, showing: people, in: context)
    case .chose(let id): Act(rawValue: id).map { carryOut($0, showing: people) }
    }
  }

  private mutating func carryOut(_ act: Act, showing people: [LoginPeople.Item]) -> Effect {
    switch act {
    case .fill:
      guard let person = selected(in: people) else { return .stay }
      fill(in: person, password: "")
      return .stay
    case .logIn:
      if isInList {
        guard let person = selected(in: people) else { return .stay }
        fill(in: person, password: WorldPasswords.usual)
      }
      return logIn
    }
  }

  private mutating func press(
    _ key: Key, showing people: [LoginPeople.Item], in context: Context
  ) -> Effect? {
    let places = places(in: context)
    form.fields = fields(in: context)
    _ = self.people.settle(among: people.map(\.user))
    if case .mouse(let mouse) = key { return click(mouse, people, places, in: context) }
    if isInList, key == .character(" ") { return carryOut(.fill, showing: people) }
    if isInList, key.isTyped {
      isInList = false
      form.move(to: .field(Self.email))
    }
    return isInList
      ? pressInList(key, places.list) : pressInForm(key, places.form, hasPeople: !people.isEmpty)
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      guard let user = decision.first(User.self) else { return .stay }
      return .all([enter(as: user, in: context), .say(decision.message)])
    case .refused(let refusal):
      self.refusal = refusal
      isInList = false
      form.fields = fields(in: context)
      form.show([Self.password: context.words(refusal.spoken)])
      return .stay
    }
  }

  func selected(in people: [LoginPeople.Item]) -> LoginPeople.Item? {
    self.people.selected(in: people, by: \.user)
  }

  /// Staff has no account of its own; whoever reaches several chooses one (ACCESS-6).
  private func enter(as user: User, in context: Context) -> Effect {
    guard user.kind == .external else { return .enter(Session(user: user.id, account: nil)) }
    do {
      let choices = try context.desk.answer(AccountChoices(of: user.id), as: .visitor)
      guard let first = choices.first else { return enterWithoutAccount(user) }
      return choices.count == 1
        ? .enter(Session(user: user.id, account: first.account.id))
        : .open(AccountChoiceScreen(of: user))
    } catch {
      return .warn(error.sentence)
    }
  }

  /// Who reaches no account may open one, and answer invitations.
  private func enterWithoutAccount(_ user: User) -> Effect {
    .all([
      .enter(Session(user: user.id, account: nil)), .open(OpenAccountScreen()),
      .say(LoginWords.noAccount),
    ])
  }

  private mutating func fill(in person: LoginPeople.Item, password: String) {
    form[Self.email] = person.email
    form[Self.password] = password
    form.errors = [:]
    filled = person.email
    isInList = false
    form.move(to: .field(Self.password))
  }

  private mutating func pressInForm(
    _ key: Key, _ rect: Rect, hasPeople: Bool
  ) -> Effect? {
    let isAtEmail = form.focus == .field(Self.email)
    if key == .enter, !isAtEmail { return logIn }
    if key == .down || key == (isAtEmail ? .backTab : .tab)
      || (key == .enter && form[Self.email].isEmpty)
    {
      isInList = hasPeople
      return .stay
    }
    switch form.handle(key, in: rect) {
    case .changed:
      form.errors = [:]
      if isAtEmail { people.restart() }
      return .stay
    case .moved, .pressed: return .stay
    case nil: return nil
    }
  }

  private mutating func pressInList(_ key: Key, _ rect: Rect) -> Effect? {
    if key == .tab || key == .backTab || (key == .up && people.index == 0) {
      isInList = false
      form.move(to: .field(key == .backTab ? Self.password : Self.email))
      return .stay
    }
    return people.move(by: key, height: max(1, rect.rows - 1)) ? .stay : nil
  }

  private var logIn: Effect {
    .perform(LogIn(email: form[Self.email], password: form[Self.password]))
  }

  private mutating func click(
    _ mouse: Mouse, _ items: [LoginPeople.Item], _ places: (form: Rect, hint: Rect, list: Rect),
    in context: Context
  ) -> Effect? {
    guard places.list.contains(mouse.point) else {
      guard let event = form.handle(.mouse(mouse), in: places.form) else { return nil }
      isInList = false
      return event == .moved ? .stay : nil
    }
    isInList = !items.isEmpty
    let event = people.press(.mouse(mouse), among: items.map(\.user), in: places.list)
    guard case .opened = event else { return .stay }
    return carryOut(.logIn, showing: items)
  }
}
