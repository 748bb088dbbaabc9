import Canvas
import ClientArea

/// Invented data for forms with many fields, so that a demonstration comes to its point. What the rules say of a text is
/// asked of the command itself: of several texts for a field the first is taken that is not refused there.
enum SampleData {
  /// The key that fills a form in.
  static let id = "sample"
  static let keys: [Key] = [.control("o")]

  /// The key, on every form with a field that something is known for, as long as one of them is empty. The footer names
  /// it where more than one is empty.
  static func keys(for form: Form) -> [PageKey] {
    let empty = emptyFields(of: form).count
    guard empty > 0 else { return [] }
    return [
      PageKey(
        changing: id, keys,
        Phrase(
          fr: "Remplir les champs vides de données inventées",
          it: "Compilare i campi vuoti con dati inventati",
          en: "Fill the empty fields with invented data"),
        short: Phrase(fr: "exemple", it: "esempio", en: "example"),
        isHint: empty > 1)
    ]
  }

  /// Fills the empty fields of a form.
  /// - Parameters:
  ///   - language: that of the words that are filled in, where a field is not of a language of its own.
  ///   - follow: changes what depends on a field that was changed.
  ///   - problems: the fields that would be refused as they are.
  static func fill(
    _ form: inout Form, in language: Language,
    following follow: (FieldID, inout Form) throws -> Void = { _, _ in },
    problems: (Form) throws -> Set<FieldID>
  ) rethrows {
    var filled: [Field] = []
    while let field = emptyFields(of: form).first(where: { empty in
      !filled.contains { $0.id == empty.id }
    }) {
      form[field.id] = texts(for: field, of: form, in: language).first ?? ""
      form.errors[field.id] = nil
      filled.append(field)
      try follow(field.id, &form)
    }
    for field in filled where try problems(form).contains(field.id) {
      for text in texts(for: field, of: form, in: language).dropFirst() {
        form[field.id] = text
        try follow(field.id, &form)
        if try !problems(form).contains(field.id) { break }
      }
      // What is refused whatever it is helps nobody.
      if try problems(form).contains(field.id) { form[field.id] = "" }
    }
  }

  private static func emptyFields(of form: Form) -> [Field] {
    // Which fields have something to be filled with is the same in every language.
    form.fields.filter { form[$0.id].isEmpty && !texts(for: $0, of: form, in: .fr).isEmpty }
  }

  /// Of a list in which something has to be chosen, what it has.
  private static func texts(for field: Field, of form: Form, in language: Language) -> [String] {
    if case .select(let choices, _) = field.kind {
      let values = choices.map(\.value)
      return values.contains("") ? [] : values
    }
    guard isTyped(field) else { return [] }
    // One field for a person's name holds both.
    let isWholeName =
      field.id == DetailField.firstName.fieldID
      && !form.fields.contains { $0.id == DetailField.lastName.fieldID }
    return isWholeName ? [wholeName] : texts(for: field.id, in: language)
  }

  private static let wholeName = "Ada Verne"

  private static func isTyped(_ field: Field) -> Bool {
    switch field.kind {
    case .text, .password, .area: true
    case .choice, .column, .select, .checkbox, .link, .readOnly, .heading, .note: false
    }
  }

  /// What may stand in a field, the likeliest first; nothing where any text would be a guess.
  static func texts(for field: FieldID, in language: Language) -> [String] {
    let parts = field.name.split(separator: "-").map(String.init)
    // « subject-it » is read by those who speak Italian.
    let own = parts.dropFirst().compactMap { Language(rawValue: $0) }.first ?? language
    let name = parts.first ?? ""
    let known = DetailField(rawValue: name) ?? (name == "motive" ? .text : nil)
    return known.map { texts(for: $0).map { $0[own] } } ?? []
  }

  private static func texts(for field: DetailField) -> [Phrase] {
    switch field {
    case .company: [Phrase(fr: "Atelier des Ondes", it: "Bottega delle Onde", en: "Wave Workshop")]
    case .siren: alike("001991009")
    case .firstName: alike("Ada")
    case .lastName: alike("Verne")
    case .email: numbered { "ada.verne\($0)@ondes.example" }
    case .phone: alike("+33 1 99 00 12 34")
    case .street:
      [Phrase(fr: "12 rue des Exemples", it: "via degli Esempi 12", en: "12 Example Street")]
    case .postcode: alike("75011")
    case .city: [Phrase(fr: "Paris", it: "Parigi", en: "Paris")]
    case .serviceName:
      numbered { "ondes\($0).example" } + numbered { "contact\($0)@ondes.example" }
    case .login: numbered { "ondes\($0)" }
    case .password, .confirmation: alike("exemple-des-ondes")
    case .subject:
      [
        Phrase(
          fr: "Une question d'exemple", it: "Una domanda d'esempio", en: "An example of a question")
      ]
    case .text:
      [
        Phrase(
          fr: "Ceci est un texte inventé, pour une démonstration.",
          it: "Questo è un testo inventato, per una dimostrazione.",
          en: "This is an invented text, for a demonstration.")
      ]
    case .amount, .price: alike("25,00")
    case .quantity: alike("1")
    case .reduction: alike("10 %", "10")
    case .account, .target: (1001...1009).map { Phrase(name: "C-\($0)") }
    case .label, .contactType:
      [Phrase(fr: "Exemple inventé", it: "Esempio inventato", en: "Invented example")]
    case .orderNumber: alike("BC-2026-014")
    case .vatNumber, .kind, .country, .language, .delay, .agency, .rate,
      .project, .group, .attitude, .serviceKind, .period, .startDay, .firstDay, .lastDay,
      .category, .product, .role, .assignee, .priority:
      []
    }
  }

  /// What is the same in every language.
  private static func alike(_ texts: String...) -> [Phrase] { texts.map { Phrase(name: $0) } }

  /// The text, then with a number, where it is taken.
  private static func numbered(_ text: (String) -> String) -> [Phrase] {
    ([text("")] + (2...9).map { text("\($0)") }).map { Phrase(name: $0) }
  }
}
