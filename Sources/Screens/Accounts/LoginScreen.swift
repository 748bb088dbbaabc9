import Canvas
package import ClientArea
package import Store

/// « Connexion »: e-mail or login name, and password; below them everybody in the world, since whoever sits at a
/// simulator plays all of them, and the demonstrations. What is typed as e-mail narrows the list.
package struct LoginScreen: ContentScreen {
  static let email = DetailField.email.fieldID
  static let password = DetailField.password.fieldID

  var form = Form([.text(Self.email, ""), Field(Self.password, "", .password(limit: 100))])
  var list = SectionList<LoginLine.Key>()
  /// Whether the keys go to the list.
  var isInList = false
  /// The e-mail that was taken from the list: it narrows nothing.
  private var filled: String?
  private var refusal: Refusal?

  /// How many clients, and how many of staff, are offered; anybody else logs in by typing.
  private static let limit = 200

  package init() {}

  /// Says why somebody is here again who was logged in (ACCESS-13), until he logs in.
  init(because refusal: Refusal, in language: Language) {
    self.refusal = refusal
    form.errors[Self.password] = refusal.spoken[language]
  }

  package var title: Phrase { LoginWords.title }

  /// The keys that change the page, or take from it what was typed.
  enum Act: String { case enter, fill, demos }

  /// Those whose name, addresses or accounts have what is typed, in their groups, and the demonstrations.
  package func read(in context: Context) throws -> [LoginLine] {
    let people = try context.desk.answer(LoginPeople(limit: Self.limit), as: .visitor)
    let lines = LoginLine.all(people, context.demos)
    let sought = Sought(form[Self.email])
    guard !sought.isEmpty, form[Self.email] != filled else { return lines }
    return lines.filter { $0.texts(in: context.language).contains { sought.stands(in: $0) } }
  }

  package func page(showing lines: [LoginLine], in context: Context) -> Page {
    var page = Page(
      .drawn { frame, rect in draw(lines, on: &frame, in: context.within(rect)) },
      keys: keys(
        on: isInList ? selected(in: lines) : nil, entering: entered(in: lines), in: context))
    // Whoever types means the e-mail, wherever the focus is.
    page.takesText = true
    page.isAboutRow = { [Act.enter.rawValue, Act.fill.rawValue].contains($0.id) }
    page.copies = isInList ? selected(in: lines)?.copied : nil
    page.explain = { refusal.map { Explanation(LoginWords.title, because: $0.reasons) } }
    return page
  }

  package mutating func settle(on lines: [LoginLine], goingToNew: Bool) -> Bool {
    list.settle(among: lines.map(\.key)) && isInList
  }

  package mutating func update(
    _ event: ScreenEvent, showing lines: [LoginLine], in context: Context
  ) -> Effect? {
    switch event {
    case .key(let key): press(key, showing: lines, in: context)
    case .chose(let id): Act(rawValue: id).map { carryOut($0, showing: lines, in: context) }
    }
  }

  private mutating func carryOut(
    _ act: Act, showing lines: [LoginLine], in context: Context
  ) -> Effect {
    switch act {
    case .fill:
      if let person = selected(in: lines)?.person { fill(in: person, password: "") }
      return .stay
    case .enter:
      guard isInList else { return logIn }
      switch selected(in: lines) {
      case .person(let person):
        fill(in: person, password: WorldPasswords.usual)
        return logIn
      case .demo(let demo): return .play(demo.id)
      case nil: return .stay
      }
    case .demos:
      // What is typed narrows them away.
      if lines.allSatisfy({ $0.person != nil }) { form[Self.email] = "" }
      let all = (try? read(in: context)) ?? lines
      _ = list.settle(among: all.map(\.key))
      guard let first = all.firstIndex(where: { $0.person == nil }) else { return .stay }
      isInList = true
      list.move(to: first)
      return .stay
    }
  }

  private mutating func press(
    _ key: Key, showing lines: [LoginLine], in context: Context
  ) -> Effect? {
    let places = places(in: context)
    form.fields = fields(in: context)
    _ = list.settle(among: lines.map(\.key))
    if case .mouse(let mouse) = key { return click(mouse, lines, places, in: context) }
    if isInList, key == .character(" ") { return carryOut(.fill, showing: lines, in: context) }
    if isInList, key.isTyped {
      isInList = false
      form.move(to: .field(Self.email))
    }
    return isInList
      ? pressInList(key, lines, places.list, in: context)
      : pressInForm(key, lines, places.form, in: context)
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

  /// The line that Enter enters: the one that is marked, as long as nothing is typed.
  private func entered(in lines: [LoginLine]) -> LoginLine? {
    let isEmpty = form.focus == .field(Self.email) && form[Self.email].isEmpty
    return isInList || isEmpty ? selected(in: lines) : nil
  }

  func selected(in lines: [LoginLine]) -> LoginLine? { list.selected(in: lines, by: \.key) }

  private mutating func fill(in person: LoginPeople.Item, password: String) {
    form[Self.email] = person.email
    form[Self.password] = password
    form.errors = [:]
    filled = person.email
    isInList = false
    form.move(to: .field(Self.password))
  }

  private mutating func pressInForm(
    _ key: Key, _ lines: [LoginLine], _ rect: Rect, in context: Context
  ) -> Effect? {
    let isAtEmail = form.focus == .field(Self.email)
    if key == .enter, !isAtEmail { return logIn }
    if key == .enter, let person = LoginLine.person(begunBy: form[Self.email], among: lines) {
      fill(in: person, password: form[Self.password])
      return .stay
    }
    if key == .enter, entered(in: lines) != nil {
      isInList = true
      return carryOut(.enter, showing: lines, in: context)
    }
    if key == .down || key == (isAtEmail ? .backTab : .tab) {
      isInList = !lines.isEmpty
      return .stay
    }
    switch form.handle(key, in: rect) {
    case .changed:
      form.errors = [:]
      if isAtEmail { list.restart() }
      return .stay
    case .moved, .pressed: return .stay
    case nil: return nil
    }
  }

  private mutating func pressInList(
    _ key: Key, _ lines: [LoginLine], _ rect: Rect, in context: Context
  ) -> Effect? {
    let keys = lines.map(\.key)
    if key == .tab || key == .backTab || (key == .up && list.index(among: keys) == 0) {
      isInList = false
      form.move(to: .field(key == .backTab ? Self.password : Self.email))
      return .stay
    }
    switch list.press(key, LoginLine.sections(lines, in: context), among: keys, in: rect) {
    case .opened: return carryOut(.enter, showing: lines, in: context)
    case .moved, .marked: return .stay
    case nil: return nil
    }
  }

  private var logIn: Effect {
    .perform(LogIn(email: form[Self.email], password: form[Self.password]))
  }

  private mutating func click(
    _ mouse: Mouse, _ lines: [LoginLine], _ places: (form: Rect, hint: Rect, list: Rect),
    in context: Context
  ) -> Effect? {
    guard places.list.contains(mouse.point) else {
      guard let event = form.handle(.mouse(mouse), in: places.form) else { return nil }
      isInList = false
      return event == .moved ? .stay : nil
    }
    isInList = !lines.isEmpty
    return pressInList(.mouse(mouse), lines, places.list, in: context) ?? .stay
  }
}
