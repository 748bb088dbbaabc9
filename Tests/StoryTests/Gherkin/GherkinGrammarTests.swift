import Testing

@testable import Story

struct GherkinGrammarTests {
  @Test func `every keyword of both languages begins what it should`() throws {
    for language in KeywordLanguage.allCases {
      let keywords = Keywords.of(language)
      for header in keywords.headers {
        let source = SourceText(Array("  \(header.text): A name  ".utf8))
        #expect(
          keywords.token(of: try #require(source.lines.first), in: source)
            == .header(header.kind, keyword: header.text, name: "A name"))
      }
      for step in keywords.steps {
        let source = SourceText(Array("\t\(step.text)  un texte".utf8))
        guard
          case .step(let kind, let keyword, let text) = keywords.token(
            of: try #require(source.lines.first), in: source)
        else {
          Issue.record("« \(step.text) » begins no step.")
          continue
        }
        #expect(kind == step.kind)
        #expect(keyword == (step.text.last == " " ? String(step.text.dropLast()) : step.text))
        #expect(text == "un texte")
      }
    }
  }

  @Test func `a whole French file is read with all its parts`() throws {
    let file = GherkinFile(Self.whole, at: "a.feature")
    #expect(file.errors.isEmpty)
    let feature = try #require(file.feature)
    #expect(feature.name == "Liens techniques")
    #expect(feature.tags.map(\.name) == ["liens", "LINK-1"])
    #expect(feature.description == "Ce que peut un webmaster.\n\nEt rien de plus.")
    #expect(feature.background?.steps.map(\.text) == ["un monde vide"])
    #expect(feature.scenarios.map(\.name) == ["Renouveler", "Plusieurs montants <montant>"])
    #expect(feature.scenarios.first?.tags.map(\.name) == ["BILL-3", "LINK-5"])
    #expect(feature.scenarios.last?.examples.map(\.name) == ["Petits", "Grands"])
    #expect(feature.rules.map(\.name) == ["Personne d'autre"])
    #expect(feature.rules.first?.background?.steps.count == 1)
    #expect(
      file.comments.map(\.text) == [
        "# un commentaire", "# dans le scénario", "# language: en est un simple commentaire ici",
      ])
    #expect(feature.scenarios.first?.place == Place(line: 17, column: 3))
  }

  @Test func `backgrounds, examples and tags end up in the cases`() throws {
    let cases = try #require(GherkinFile(Self.whole, at: "a.feature").feature).cases
    #expect(
      cases.map(\.name) == [
        "Renouveler", "Plusieurs montants 1,00 €", "Plusieurs montants 2,00 €",
        "Plusieurs montants 999,00 €", "Un étranger",
      ])
    #expect(cases[0].steps.map(\.kind) == [.given, .given, .when, .then, .then])
    #expect(cases[1].steps.last?.text == "\"a@b.example\" approvisionne son compte de \"1,00 €\"")
    #expect(cases[3].tags == ["liens", "LINK-1", "grand"])
    #expect(cases[3].place == Place(line: 36, column: 7))
    #expect(
      cases[4].steps.map(\.text) == ["un monde vide", "l'utilisateur interne \"s\"", "rien"])
  }

  @Test func `et, mais and the star are of the kind of the step before`() throws {
    let file = GherkinFile(
      """
      # language: fr
      Fonctionnalité: x
        Scénario: y
          * a
          Et b
          Quand c
          Et qu'un visiteur passe
          * d
          Donc e
          Mais que f
          Étant donné que g
          Et h
      """, at: "")
    let steps = try #require(file.feature?.scenarios.first?.steps)
    #expect(
      steps.map(\.kind) == [.given, .given, .when, .when, .when, .then, .then, .given, .given])
    #expect(
      steps.map(\.text) == ["a", "b", "c", "un visiteur passe", "d", "e", "f", "g", "h"])
    #expect(steps.map(\.keyword)[3...5] == ["Et qu'", "*", "Donc"])
  }

  @Test func `accents typed apart and typographic apostrophes are keywords too`() throws {
    let file = GherkinFile(
      "Fonctionnalite\u{301}: x\nSce\u{301}nario: y\nE\u{301}tant donne\u{301} un monde\nLorsqu’un ami",
      at: "")
    #expect(file.errors.isEmpty)
    #expect(file.language == .fr)
    #expect(file.feature?.scenarios.first?.steps.map(\.text) == ["un monde", "un ami"])
  }

  @Test func `the keyword of the feature tells the language where no line does`() {
    #expect(GherkinFile("Feature: x\nScenario: y\nGiven z", at: "").language == .en)
    #expect(GherkinFile("Fonctionnalité: x", at: "").language == .fr)
    #expect(GherkinFile("#language:en\n\nAbility: x", at: "").feature?.keyword == "Ability")
    #expect(GherkinFile("# rien\n  # language : fr  \nFonctionnalité: x", at: "").errors.isEmpty)
  }

  @Test func `a file without a feature has none and nothing wrong`() {
    for text in ["", "\n\n", "# un commentaire\n", "\u{FEFF}"] {
      let file = GherkinFile(text, at: "")
      #expect(file.feature == nil)
      #expect(file.errors.isEmpty)
    }
  }

  @Test func `a byte order mark and carriage returns change nothing`() throws {
    let windows = "\u{FEFF}" + Self.whole.replacing("\n", with: "\r\n")
    let file = GherkinFile(windows, at: "a.feature")
    #expect(file.errors.isEmpty)
    #expect(file.feature == GherkinFile(Self.whole, at: "a.feature").feature)
  }

  @Test func `an outline without rows makes no case, and one without examples is a scenario`()
    throws
  {
    let file = GherkinFile(
      """
      Feature: x
        Scenario Outline: no examples
          Given a
        Scenario Outline: no table
          Given a
          Examples:
        Scenario Outline: no rows
          Given a
          Examples:
            | a |
      """, at: "")
    #expect(file.errors.isEmpty)
    #expect(try #require(file.feature).cases.map(\.name) == ["no examples"])
  }

  @Test func `descriptions end at the next keyword and may hold anything else`() throws {
    let file = GherkinFile(
      """
      Feature: x
        * a list
        | no table |
        Note: given for people
        \"\"\"
        Scenario: y

          Words about it.
          Examples are good.
          # not this

          And more

          Given a
      """, at: "")
    #expect(file.errors.isEmpty)
    #expect(
      file.feature?.description
        == "* a list\n| no table |\nNote: given for people\n\"\"\"")
    #expect(
      file.feature?.scenarios.first?.description
        == "Words about it.\nExamples are good.")
    #expect(file.feature?.scenarios.first?.steps.map(\.text) == ["more", "a"])
  }

  static let whole = """
    # language: fr
    @liens   @LINK-1  # pour tout
    Fonctionnalité: Liens techniques
      Ce que peut un webmaster.

      Et rien de plus.

      Contexte:
        Soit un monde vide

      # un commentaire
      @BILL-3
      @LINK-5

      # dans le scénario

      Scénario: Renouveler
        Soit le monde "demo"
        # language: en est un simple commentaire ici
        Quand "a@b.example" renouvelle "x"
        Alors l'action est acceptée
        Et rien d'autre

      Plan du scénario: Plusieurs montants <montant>
        Quand "a@b.example" approvisionne son compte de "<montant>"

        Exemples: Petits
          | montant |
          | 1,00 €  |
          | 2,00 €  |

        @grand
        Exemples: Grands
          Très grands.
          | montant  |
          | 999,00 € |

      Règle: Personne d'autre
        Contexte:
          Soit l'utilisateur interne "s"
        Scénario: Un étranger
          Alors rien
    """
}
