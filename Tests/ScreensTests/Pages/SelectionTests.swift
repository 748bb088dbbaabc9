import Equipment
import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// SIM-6: the selection is a thing and not a row number, whatever another terminal does meanwhile.
struct SelectionTests {
  private static let claire = "claire@theatre-bleu.example"

  private let desk: Desk
  private let owner: Session
  private let account: ID<ClientAccount>

  init() throws {
    desk = try Worlds.demo()
    owner = try ScreenStage.session(of: Self.claire, at: desk)
    account = try #require(owner.account)
  }

  private func tab(_ key: Key) throws -> ScreenStage {
    let stage = try ScreenStage(as: Self.claire, at: desk)
    try stage.go(to: .contacts)
    stage.press(key)
    return stage
  }

  private func access(of name: String) throws -> AccountAccess {
    let contacts = try desk.answer(AccountContacts(of: account), as: owner)
    return try #require(contacts.first { $0.name == name }).access
  }

  /// What another terminal does.
  private func perform(_ command: some Command) throws {
    let outcome = try desk.perform(command, as: owner)
    guard case .done = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  /// The line of the screen that the hardware cursor stands on.
  private func selected(in stage: ScreenStage) throws -> String {
    let frame = stage.frame()
    return frame.lines[try #require(frame.cursor).row]
  }

  @Test func `a guest stays selected when one above is removed elsewhere`() throws {
    let stage = try tab("3")
    stage.press(.down)
    try perform(RemoveAccess(try access(of: "Léo Marin").id))
    #expect(try selected(in: stage).contains("Basile Cintre"))
    stage.press("x")
    #expect(stage.shows("Basile Cintre"))
  }

  @Test func `an order stays selected when another terminal records a newer one`() throws {
    let nora = "nora@hebergeur.example"
    let stage = try ScreenStage(as: nora, at: desk)
    try stage.go(to: .orders)
    stage.press(.down)
    let before = try selected(in: stage)
    let plan = try #require(try desk.answer(Catalogue(), as: owner).first)
    let outcome = try desk.perform(
      RecordOrder(OrderRequest(plan.id, named: "plus-neuf.example"), for: account),
      as: try ScreenStage.session(of: nora, at: desk))
    guard case .done = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try selected(in: stage) == before)
    #expect(stage.shows("plus-neuf.example"))
    #expect(stage.shows(" 3/"))
    stage.press(.up, .up)
    #expect(try selected(in: stage).contains("plus-neuf.example"))
  }

  @Test func `a long list keeps its row, or says that it is gone`() {
    var list = KeysetList<Int>()
    func isGone(_ keys: [Int]) -> Bool { list.settle(among: keys) }
    #expect(isGone([5, 4, 3]) == false)
    let read = { (_: Window<Int>) in (items: [Int](), count: BoundedCount(count: 3)) }
    _ = try? list.press(
      .down, among: [5, 4, 3], in: Rect(row: 0, column: 0, rows: 4, columns: 9),
      read: read)
    #expect(isGone([5, 4, 3]) == false)
    #expect(list.row == 1)
    #expect(isGone([6, 5, 4]) == false)
    #expect(list.row == 2)
    #expect(list.position == 2)
    #expect(isGone([6, 5, 3]))
  }

  @Test func `the row seen first stays selected before any key`() throws {
    let stage = try tab("4")
    stage.press(.end)
    #expect(try selected(in: stage).contains("Basile Cintre"))
    try perform(AddContactType("Accueil", to: account))
    try perform(AddContactType("Zinc", to: account))
    #expect(try selected(in: stage).contains("Basile Cintre"))
    #expect(stage.shows("8/9") || stage.shows("7/9"))
  }

  @Test func `a key meant for somebody who went unseen does nothing to the neighbour`() throws {
    let stage = try tab("3")
    let leo = try access(of: "Léo Marin")
    try perform(RemoveAccess(leo.id))
    // Pressed before the picture without Léo was drawn.
    stage.program.pressAndWait("o")
    #expect(stage.told?.contains("n'est plus là") == true)
    #expect(try access(of: "Basile Cintre").status == .active)
    #expect(try selected(in: stage).contains("Basile Cintre"))
  }

  @Test func `an open question is about the one it names`() throws {
    let stage = try tab("3")
    stage.press(.down, "x")
    try perform(RemoveAccess(try access(of: "Léo Marin").id))
    stage.press(.right, .enter)
    let left = try desk.answer(AccountContacts(of: account), as: owner).map(\.name)
    #expect(left == ["Salomé Le Goff"])
  }

  @Test func `the cursor goes to whoever was added`() throws {
    let stage = try tab("3")
    stage.press("i")
    stage.type("maud@lune.example")
    // Without any right it is asked once.
    stage.press(.function(5), .right, .enter)
    #expect(try selected(in: stage).contains("Maud Lune"))
  }

  @Test func `the cursor goes to the new type`() throws {
    let stage = try tab("4")
    stage.press("n")
    stage.type("Éclairage")
    stage.press(.function(5))
    #expect(try selected(in: stage).contains("Éclairage (0)"))
  }

  @Test func `a price that sorts the products anew leaves the product selected`() throws {
    let stage = try ScreenStage(as: "nora@hebergeur.example", at: desk)
    try stage.go(to: .products)
    let nora = try ScreenStage.session(of: "nora@hebergeur.example", at: desk)
    let product = try desk.answer(Catalogue(), as: nora)[0]
    #expect(try selected(in: stage).contains(product.called.fr))
    _ = try desk.perform(ChangePrice(of: product.id, to: Money(cents: 999_00)), as: nora)
    #expect(try desk.answer(Catalogue(), as: nora)[0].id != product.id)
    #expect(try selected(in: stage).contains(product.called.fr))
  }

  @Test func `a technical contact stays selected when one above goes`() throws {
    let stage = try ScreenStage(as: Self.claire, at: desk)
    let service = try #require(
      try desk.answer(OwnedServices(window: Window(limit: 1)), as: owner).items.first)
    try perform(DefineTechnicalContact(of: service.id, named: service.name, as: "C-1004"))
    try perform(DefineTechnicalContact(of: service.id, named: service.name, as: "C-1011"))
    stage.open(ServiceScreen(service.id))
    stage.press(.end)
    let last = try selected(in: stage)
    let links = try desk.answer(ServiceDetail(service.id), as: owner)?.technicalContacts ?? []
    try perform(BreakTechnicalLink(try #require(links.first).link))
    #expect(try selected(in: stage) == last)
  }
}
