import Canvas
import ClientArea
import Equipment
import Store
import Testing

@testable import Screens

/// A client's record, what he is filed under, and what he himself never sees.
struct ClientRecordTests {
  @Test func `CLIENTS-9: groups, projects and attitudes have their lists`() throws {
    let groups = try ClientsScreenTests.stage(at: .groups)
    try groups.expectSnapshots("groups")
    groups.press(.enter)
    #expect(groups.shows("groupe = Revendeurs"))
    groups.press(.escape)
    #expect(groups.top is LabelsScreen)
    groups.press("n")
    groups.type("Presse")
    groups.press(.enter)
    #expect(groups.shows("Presse"))
    let projects = try ClientsScreenTests.stage(at: .projects)
    projects.press("m", .control("u"))
    projects.type("Mail")
    projects.press(.enter)
    #expect(projects.shows("Mail"))
    projects.press("d", .right, .enter)
    #expect(projects.shows("archivé"))
    let clients = try ClientsScreenTests.stage()
    clients.press("t")
    #expect(clients.shows("Paie en retard"))
  }

  @Test func `CLIENTS-3: no page of the client says what staff notes of him`() throws {
    let desk = try Worlds.demo()
    let nora = try ScreenStage.session(of: "nora@hebergeur.example", at: desk)
    let lune = try #require(try desk.reader.account(meantBy: "C-1004"))
    let edit = EditClient(
      lune.id, company: "Lune SARL", firstName: "Maud", lastName: "Lune",
      placed: ClientPlacement(
        verifiedPhone: "+33 6 99 99 99 99", remark: "SECRET-R", attitude: "SECRET-A"))
    guard case .done = try desk.perform(edit, as: Session(user: nora.user, account: nil)) else {
      Issue.record("not saved")
      return
    }
    let maud = try ScreenStage.session(of: "maud@lune.example", at: desk)
    for place in MenuPlace.allCases {
      let rows = try place.screen.everyRow(as: maud, at: desk).joined(separator: "\n")
      #expect(!rows.contains("SECRET") && !rows.contains("99 99 99 99"), "\(place)")
    }
    let staff = Session(user: nora.user, account: nil)
    let answer = try desk.answer(ClientRecordFile(lune.id), as: staff)
    #expect(answer?.file?.remark == "SECRET-R")
    #expect(try desk.answer(ClientRecordFile(lune.id), as: maud) == nil)
  }

  @Test func `a client's record has everything, and each section opens its list narrowed to him`()
    throws
  {
    let desk = try ClientsScreenTests.desk()
    let nora = try ScreenStage.session(of: "nora@hebergeur.example", at: desk)
    let kerval = AccountName(try #require(try desk.reader.account(meantBy: "C-1002")))
    let tab = ClientFactsTab(of: kerval.id)
    let rows = try tab.everyRow(as: nora, at: desk).joined(separator: "\n")
    for text in ["kerval", "Yann Kerval", "31,40 €", "Revendeurs", "toute la liste (7)"] {
      #expect(rows.contains(text), "\(text)")
    }
    let all = try NarrowedScreen(OrdersScreen(.all), to: kerval).everyRow(as: nora, at: desk)
    let every = try OrdersScreen(.all).everyRow(as: nora, at: desk)
    #expect(!all.isEmpty && all.count < every.count)
    for screen: any Screen in [
      StaffInvoicesScreen(), ClientServicesScreen(), SupportScreen(.everybodys),
    ] {
      let narrowed = try NarrowedScreen(screen, to: kerval).everyRow(as: nora, at: desk)
      let whole = try screen.everyRow(as: nora, at: desk)
      #expect(narrowed.count < whole.count && Set(narrowed).isSubset(of: Set(whole)))
    }
    let stage = try ClientsScreenTests.stage(on: desk)
    stage.press(.down, .enter)
    for _ in 0..<20 { stage.press(.down) }
    stage.press(.enter)
    stage.press(.escape)
    #expect(stage.top is ClientScreen)
  }

  @Test func `CLIENTS-4: a client is deleted from his record, or the key says why not`() throws {
    let stage = try ClientsScreenTests.stage()
    stage.press(.enter, "d")
    #expect(stage.told?.contains("CLIENTS-4") == true)
    stage.press(.escape, "/")
    stage.type("C-1042")
    stage.press(.enter, .enter, "d")
    let oz = try #require(try stage.desk.reader.account(meantBy: "C-1042"))
    #expect(stage.top is ConfirmScreen && oz.archivedOn == nil)
    stage.press(.right, .enter)
    #expect(try stage.desk.reader.account(oz.id).archivedOn != nil)
  }

  @Test func `the lists and forms hold in any size`() throws {
    for language in Language.allCases {
      for keys: [Key] in [["n"], ["m"], ["f"], ["d"]] {
        let stage = try ClientsScreenTests.stage(speaking: language)
        for key in keys { stage.press(key) }
        stage.drawInManySizes()
      }
      let stage = try ClientsScreenTests.stage(at: .groups, speaking: language)
      stage.drawInManySizes()
      stage.press("n")
      stage.drawInManySizes()
    }
  }
}
