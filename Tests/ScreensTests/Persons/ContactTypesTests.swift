import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// « Types de contact » of « Gestion des contacts ».
struct ContactTypesTests {
  private func tab(
    as email: String = "claire@theatre-bleu.example", speaking language: Language = .fr
  ) throws -> ScreenStage {
    let stage = try ScreenStage(as: email, speaking: language)
    stage.open(ContactsScreen(at: .contactTypes))
    return stage
  }

  @Test func `the areas of the account stand with their persons, Client first`() throws {
    try tab().expectSnapshots("contact-types")
    try tab(speaking: .it).expectSnapshots("contact-types-it")
    try tab(as: "maud@lune.example").expectSnapshots("contact-types-bare")
  }

  @Test func `PERSON-2: the type Client is neither removed nor renamed, and says why`() throws {
    let stage = try tab()
    stage.press("x")
    #expect(stage.told?.contains("PERSON-2") == true)
    stage.press("r")
    #expect(stage.told?.contains("PERSON-2") == true)
    stage.press("w")
    #expect(stage.shows("PERSON-2"))
  }

  @Test func `a type is added, renamed and removed`() throws {
    let stage = try tab()
    stage.press("n")
    stage.type("régie")
    stage.press(.function(5))
    #expect(stage.shows("a déjà un type"))
    stage.press(.control("u"))
    stage.type("Accueil")
    stage.press(.enter)
    #expect(stage.shows("Accueil (0)"))
    stage.press("r", .control("u"))
    stage.type("Bar")
    stage.press(.enter)
    #expect(stage.shows("Bar (0)"))
    stage.press("x", .right, .enter)
    #expect(!stage.shows("Bar (0)"))
  }

  @Test func `a person is added to two types with a user on the spot`() throws {
    let stage = try tab()
    stage.press(.down, .down, "a")
    stage.type("Léa")
    stage.press(.tab)
    stage.type("Morin")
    stage.press(.tab)
    stage.type("lea@theatre-bleu.example")
    stage.press(.tab, .tab, " ", .tab, " ")
    stage.size = .large
    #expect(stage.shows("Ouvrir et répondre"))
    try stage.expectSnapshots("add-person")
    stage.press(.function(5))
    #expect(stage.shows("Léa Morin"))
    let user = try #require(try stage.desk.reader.user(email: "lea@theatre-bleu.example"))
    let access = try #require(try stage.desk.reader.accesses(of: user.id).first)
    #expect(access.permissions == .usual)
    let person = try #require(try stage.desk.reader.person(with: user.id))
    #expect(try stage.desk.reader.memberships(of: person.id).count == 2)
  }

  @Test func `PERSON-3, PERSON-4: what is wrong stands under its field`() throws {
    let stage = try tab()
    stage.press(.down, "a", .tab, .tab)
    stage.type("maud@lune.example")
    stage.press(.function(5))
    try stage.expectSnapshots("add-person-wrong")
  }

  @Test func `Enter renames a type, and puts a person into more types`() throws {
    let stage = try tab()
    stage.press(.enter)
    #expect(stage.told?.contains("PERSON-2") == true)
    stage.press(.down, .down, .enter)
    #expect(stage.top is ContactTypeNameScreen)
    stage.press(.escape, .down, .enter)
    #expect(stage.top is PersonTypesScreen)
  }

  @Test func `a long name leaves the number of persons to be seen`() throws {
    let stage = try tab()
    stage.press("n")
    stage.type(String(repeating: "Éclairage et plateau ", count: 9))
    // What was told about it goes at the next key: on the least terminal it stands over the list.
    stage.press(.enter, .down)
    for size in [Size.least, .usual, .large] {
      stage.size = size
      #expect(stage.shows("… (0)"))
    }
  }

  @Test func `PERSON-3: a type that is full is not offered`() throws {
    let stage = try tab()
    stage.press("a")
    #expect(stage.shows("Client : complet, une personne au plus"))
    #expect(!stage.shows("[x] Client"))
    stage.press(.escape, .end, "m")
    #expect(stage.shows("Client : complet"))
  }

  @Test func `a contact and a person's user begin with the same rights`() throws {
    let stage = try ScreenStage(as: "claire@theatre-bleu.example", size: .large)
    let account = try #require(stage.program.session.account)
    stage.open(AddContactScreen(to: account))
    let contact = try #require(stage.top as? AddContactScreen)
    let form = try contact.read(in: stage.program.context(for: contact))
    #expect(RightsFields.permissions(in: form) == .usual)
  }

  @Test func `PERSON-5: before the last type is taken it is said what becomes of the user`() throws
  {
    let stage = try tab()
    stage.press(.down, .down, .down, "x")
    #expect(stage.shows("Basile Cintre reste"))
    stage.press(.right, .enter)
    stage.press(.end, "x")
    try stage.expectSnapshots("last-type")
    stage.press(.escape, "x", .right, .enter)
    let user = try #require(try stage.desk.reader.user(email: "basile@theatre-bleu.example"))
    #expect(!user.isActive)
    #expect(try stage.desk.reader.person(with: user.id) == nil)
  }

  @Test func `PERSON-5: a type that goes names those who go with it`() throws {
    let stage = try tab()
    stage.press(.down, .down, "x")
    try stage.expectSnapshots("remove-type")
  }

  @Test func `a person goes into another type, and gets a user later`() throws {
    let stage = try tab()
    stage.press(.down, .down, .down, .down, "m")
    try stage.expectSnapshots("person-types")
    stage.press(.tab, " ", .function(5))
    stage.press("c")
    stage.type("odile@theatre-bleu.example")
    stage.press(.function(5))
    #expect(try stage.desk.reader.user(email: "odile@theatre-bleu.example")?.isActive == true)
    stage.press("c")
    #expect(stage.told?.contains("PERSON-4") == true)
  }

  @Test func `a trial shows what taking somebody out would change`() throws {
    let stage = try tab()
    stage.press(.end, "e", .enter)
    #expect(stage.shows("PERSON-5"))
    stage.press(.escape)
    #expect(stage.shows("Basile Cintre"))
  }

  @Test func `it holds in any size and language`() throws {
    for language in Language.allCases {
      let stage = try tab(speaking: language)
      for key in ["a", "n"] as [Key] {
        stage.press(.end, key)
        stage.drawInManySizes()
        stage.press(.escape, .escape)
      }
      for key in ["m", "c", "x", "w"] as [Key] {
        stage.press(.end, key)
        stage.drawInManySizes()
        stage.press(.escape)
      }
    }
  }
}
