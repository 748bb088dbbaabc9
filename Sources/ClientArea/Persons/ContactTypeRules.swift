/// How a client account is divided.
package enum AnAccountHasContactTypes: Rule {
  package static let id: RuleID = "PERSON-2"
  package static let source = "D"
  package static let statement = Phrase(
    fr: """
      Un compte client est divisé en types de contact. Chacun a le type « Client », qui ne se supprime \
      ni ne se renomme ; les autres se créent et se suppriment librement, et peuvent être vides.
      """,
    it: """
      Un account cliente è diviso in tipi di contatto. Ognuno ha il tipo «Cliente», che non si elimina né \
      si rinomina; gli altri si creano e si eliminano liberamente, e possono essere vuoti.
      """,
    en: """
      A client account is divided into contact types. Each has the type “Client”, which cannot be deleted \
      or renamed; the others are created and deleted freely and may be empty.
      """)

  /// - Throws: a refusal where the type is « Client ».
  static func checkCanChange(_ type: ContactType) throws(Refusal) {
    guard type.isClient else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Le type « Client » ne se supprime ni ne se renomme.",
        it: "Il tipo «Cliente» non si elimina né si rinomina.",
        en: "The type “Client” is neither deleted nor renamed."))
  }

  /// - Throws: a refusal where the name is none, or another type of the account has it.
  static func check(
    _ name: String, of account: ClientAccount, besides type: ID<ContactType>? = nil,
    reading records: some Records
  ) throws {
    if let problem = TextFormat.problem(with: name, in: .contactType).first {
      throw refusal(problem.advice)
    }
    let types = try records.contactTypes(of: account.id)
    let isTaken = types.contains { other in
      other.id != type
        && Language.allCases.contains { other.word[$0].caseInsensitiveEquals(name) }
    }
    guard isTaken else { return }
    throw refusal(
      Phrase(
        fr: "\(account.nameAndCode) a déjà un type « \(name) ».",
        it: "\(account.nameAndCode) ha già un tipo «\(name)».",
        en: "\(account.nameAndCode) has a type “\(name)” already."))
  }

  /// Why nothing is done to a type that the account does not have, and nobody put into it (PERSON-3).
  package static func none(_ name: String, of account: ClientAccount) -> Refusal {
    let fact = Phrase(
      fr: "\(account.nameAndCode) n'a pas de type « \(name) ».",
      it: "\(account.nameAndCode) non ha alcun tipo «\(name)».",
      en: "\(account.nameAndCode) has no type “\(name)”.")
    return Refusal(
      because: [Reason(Self.self, fact), Reason(APersonBelongsToAType.self, fact)], forNow: true)
  }

  static func reason(_ account: ClientAccount, has type: ContactType) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(account.nameAndCode) a le type de contact « \(type.word) ».",
        it: "\(account.nameAndCode) ha il tipo di contatto «\(type.word)».",
        en: "\(account.nameAndCode) has the contact type “\(type.word)”."))
  }

  static func reason(_ account: ClientAccount, loses type: ContactType) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(account.nameAndCode) n'a plus le type de contact « \(type.word) ».",
        it: "\(account.nameAndCode) non ha più il tipo di contatto «\(type.word)».",
        en: "\(account.nameAndCode) no longer has the contact type “\(type.word)”."))
  }

  private static func refusal(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .contactType)
  }
}

/// Where a person stands.
package enum APersonBelongsToAType: Rule {
  package static let id: RuleID = "PERSON-3"
  package static let source = "D"
  package static let statement = Phrase(
    fr: """
      Une personne appartient à au moins un type de contact d'un seul compte ; le type « Client » a une \
      personne au plus.
      """,
    it: """
      Una persona appartiene ad almeno un tipo di contatto di un solo account; il tipo «Cliente» ha al \
      massimo una persona.
      """,
    en: """
      A person belongs to at least one contact type of one account; the type “Client” holds at most one \
      person.
      """)

  /// The types into which somebody is to be put, each once.
  /// - Throws: a refusal where there is none, where one is another account's, or where « Client » is full.
  static func types(
    _ ids: [ID<ContactType>], of account: ClientAccount, reading records: some Records
  ) throws -> [ContactType] {
    var seen: Set<ID<ContactType>> = []
    let types = try ids.filter { seen.insert($0).inserted }.map { try records.contactType($0) }
    guard !types.isEmpty else {
      throw refusal(
        Phrase(
          fr: "Choisissez au moins un type de contact.",
          it: "Scelga almeno un tipo di contatto.",
          en: "Choose at least one contact type."))
    }
    guard types.allSatisfy({ $0.account == account.id }) else {
      throw refusal(
        Phrase(
          fr: "Une personne ne se place que dans les types de son propre compte.",
          it: "Una persona si mette solo nei tipi del proprio account.",
          en: "A person is put only into types of their own account."))
    }
    for type in types { try checkHasRoom(type, reading: records) }
    return types
  }

  /// Why nothing is done to a person who is not there, or no longer.
  package static func none(_ name: String, of account: ClientAccount) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "\(account.nameAndCode) n'a personne du nom de « \(name) ».",
        it: "\(account.nameAndCode) non ha nessuno di nome «\(name)».",
        en: "\(account.nameAndCode) has nobody of the name “\(name)”."), forNow: true)
  }

  /// Whether a type takes one more person than it has.
  package static func hasRoom(isClient: Bool, beside count: Int) -> Bool { !isClient || count < 1 }

  private static func checkHasRoom(_ type: ContactType, reading records: some Records) throws {
    let members = try records.memberships(in: type.id)
    guard !hasRoom(isClient: type.isClient, beside: members.count), let first = members.first
    else { return }
    let name = try records.person(first.person).name
    throw refusal(
      Phrase(
        fr: "Le type « Client » a déjà sa personne : \(name).",
        it: "Il tipo «Cliente» ha già la sua persona: \(name).",
        en: "The type “Client” has its person already: \(name)."))
  }

  /// - Throws: a refusal where the person is in the type already.
  static func checkIsNew(_ person: Person, in types: [ContactType], reading records: some Records)
    throws
  {
    let before = Set(try records.memberships(of: person.id).map(\.type))
    guard let type = types.first(where: { before.contains($0.id) }) else { return }
    throw refusal(
      Phrase(
        fr: "\(person.name) est déjà dans le type « \(type.word) ».",
        it: "\(person.name) è già nel tipo «\(type.word)».",
        en: "\(person.name) is in the type “\(type.word)” already."))
  }

  static func reason(_ person: Person, in types: [ContactType]) -> Reason {
    let words = Phrase.list(types.map(\.word))
    return Reason(
      Self.self,
      Phrase(
        fr: "\(person.name) : \(words).", it: "\(person.name): \(words).",
        en: "\(person.name): \(words)."))
  }

  /// A person who is not in the type that somebody wants to take from her.
  static func isNotIn(_ type: ContactType, _ person: Person) -> Refusal {
    refusal(
      Phrase(
        fr: "\(person.name) n'est pas dans le type « \(type.word) ».",
        it: "\(person.name) non è nel tipo «\(type.word)».",
        en: "\(person.name) is not in the type “\(type.word)”."))
  }

  private static func refusal(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .contactType)
  }
}
