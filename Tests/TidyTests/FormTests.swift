import Testing

/// That every form, and every command that carries fields, is tried by two people at once (SIM-8).
@Suite struct FormTests {
  /// Forms that order nothing themselves, and show nothing that is stored: they filter, move the clock or read a secret.
  private static let asking: Set = [
    "ClientFilterScreen", "ClockDaysScreen", "QuickLinkEntryScreen",
  ]
  /// Forms whose command says no value that was there before, though their field shows it.
  private static let switching: Set = ["AgencyPropertyScreen"]

  private let screens = Repository.files(in: ["Sources/Screens"])

  @Test func `every form about something that is there is tried by two people at once`() {
    let walk = Repository.files(in: ["Tests/ScreensTests/Pages"]).map(\.text).joined()
    let forms = forms
    #expect(forms.count > 50)
    #expect(Self.asking.union(Self.switching).isSubset(of: forms.map(\.name)))
    let editing = CommandSources.editing
    for form in forms where !isMaking(form, editing: editing) {
      #expect(
        walk.contains("\(form.name)(") || walk.contains("is \(form.name))"),
        "\(form.name) is not tried.")
    }
  }

  @Test func `the exceptions among forms are still exceptions`() {
    for form in forms where Self.asking.contains(form.name) {
      #expect(ordered(by: form).isEmpty, "\(form.name) orders something.")
    }
    let editing = CommandSources.editing
    for form in forms where Self.switching.contains(form.name) {
      #expect(ordered(by: form).isDisjoint(with: editing), "\(form.name) is found without a list.")
    }
  }

  /// What `problems` says keeps a form from being tried as well as from being sent (SIM-4).
  @Test func `no form has a problem that is found only when it is sent`() {
    var count = 0
    for file in screens {
      for part in file.text.split(separator: "mutating func submit(").dropFirst() {
        let body = part.prefix { _ in true }.split(separator: "\n  }\n", maxSplits: 1)[0]
        count += 1
        #expect(!body.contains("show(["), "\(file.path)")
        #expect(!body.contains("show(problems"), "\(file.path)")
      }
    }
    #expect(count > 5)
  }

  @Test func `every command that carries fields of something that is there is tried twice at once`()
  {
    let table = Repository.files(in: ["Tests/DeskTests/Simulation"]).map(\.text).joined()
    for command in CommandSources.editing.sorted() {
      #expect(table.contains("\(command)("), "\(command) is not tried.")
    }
  }

  @Test func `no other command writes a field that it carries over what is stored`() {
    for (name, file) in CommandSources.all where CommandRows.carried[name] != "property" {
      let parts = file.text.split(separator: "func decide", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let properties = Set(
        parts[0].matches(of: #/package let (\w+): /#).map { String($0.output.1) })
      for match in parts[1].matches(of: #/\n +(?!self)\w+\.\w+ = (?:self\.)?(\w+)\n/#)
      where properties.contains(String(match.output.1)) {
        Issue.record("\(name) writes \(match.output.1), whoever changed it meanwhile.")
      }
    }
  }

  @Test func `a command that carries texts or values is one that edits, or was looked at`() {
    let editing = CommandSources.editing
    for (name, file) in CommandSources.all where !editing.contains(name) {
      let head = file.text.split(separator: "func decide", maxSplits: 1)[0]
      let carries = head.contains(#/package let \w+: (?!\[?ID<)/#)
      #expect(
        !carries || CommandRows.carried[name] != nil,
        "\(name) carries something: does it write it over what is stored?")
    }
  }

  @Test func `a page that edits says what it showed, or opens a form that does`() {
    for file in screens {
      for command in CommandSources.editing {
        for part in file.text.split(separator: "\(command)(", omittingEmptySubsequences: false)
          .dropFirst()
        {
          // Of a price « from » is a day.
          let said = part.prefix(120).contains(command == "ChangePrice" ? "opened:" : "from:")
          let isTried = part.prefix(250).contains(".open(")
          #expect(
            said || isTried || file.path.hasSuffix("ProfileRights.swift"),
            "\(file.path) orders \(command), whoever changed it meanwhile.")
        }
      }
    }
  }

  /// A form with the text that may order something: its own part of the file, and what stands outside every form.
  private struct Form {
    let name: String
    let text: String
  }

  private var forms: [Form] {
    let protocols = formProtocols
    let head = /^(?:package |private )?struct (\w+): ([^{]*)/.anchorsMatchLineEndings()
    return screens.flatMap { file in
      let parts = file.text.split(separator: "\n}\n", omittingEmptySubsequences: false)
      let named = parts.map { part in
        let form = part.matches(of: head).first {
          !protocols.isDisjoint(with: Self.words(of: $0.output.2))
        }
        return (name: form.map { String($0.output.1) }, part)
      }
      return named.compactMap { name, _ in
        name.map { name in
          let own = named.filter { $0.name == nil || $0.name == name }
          return Form(name: name, text: own.map { String($0.1) }.joined(separator: "\n"))
        }
      }
    }
  }

  /// What makes a type a form: the two protocols, and those that refine them.
  private var formProtocols: Set<String> {
    var found: Set = ["FormScreen", "FormHolder"]
    let all = screens.flatMap { file in
      file.text.matches(of: /protocol (\w+): ([^{]*)/).map {
        (
          name: String($0.output.1),
          refined: Self.words(of: $0.output.2)
        )
      }
    }
    while true {
      let more = all.filter { !$0.refined.isDisjoint(with: found) }.map(\.name)
      guard !found.isSuperset(of: more) else { return found }
      found.formUnion(more)
    }
  }

  private static func words(of text: Substring) -> Set<String> {
    Set(text.split { !$0.isLetter }.map(String.init))
  }

  /// The commands that a form makes.
  private func ordered(by form: Form) -> Set<String> {
    let made = Set(form.text.matches(of: /\b([A-Z]\w+)\(/).map { String($0.output.1) })
    return made.intersection(CommandRows.names)
  }

  /// Whether a form makes something new, or says once what is to be done: nothing that is stored stands in its fields.
  private func isMaking(_ form: Form, editing: Set<String>) -> Bool {
    let ordered = ordered(by: form)
    return ordered.isEmpty
      ? Self.asking.contains(form.name)
      : ordered.isDisjoint(with: editing) && !Self.switching.contains(form.name)
  }
}
