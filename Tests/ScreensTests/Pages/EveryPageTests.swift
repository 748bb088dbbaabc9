import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What every page does alike, lists or not, and every list while its filter is typed.
struct EveryPageTests {
  @Test(arguments: ListWalk.Role.all)
  func `y says on every page what it copied, or that there is nothing to copy`(
    _ role: ListWalk.Role
  ) throws {
    let walk = try ListWalk(as: role)
    _ = try walk.lists()
    #expect(walk.pages.count > 5)
    for found in walk.pages {
      let stage = try found.arrive()
      let page = try stage.program.topPage()
      // A question takes no key but its answers.
      guard !page.takesText, !(stage.top is ConfirmScreen) else { continue }
      stage.press("y")
      #expect(stage.told == (page.copied?.told ?? page.uncopied)[.fr], "\(found.name)")
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `Esc is named while a filter is typed, and while one narrows the list`(
    _ role: ListWalk.Role
  ) throws {
    for list in try ListWalk(as: role).lists() {
      let stage = try list.arrive()
      stage.press("/")
      let typing = try #require(stage.frame().lines.last)
      #expect(typing.contains("Échap annuler"), "\(list.name): \(typing)")
      #expect(typing.ranges(of: "Échap").count == 1, "\(list.name)")
      stage.type("zzqx")
      let page = try stage.program.topPage()
      if page.filterKeys.contains(where: { $0.keys == [.enter] }) {
        stage.press(.enter)
        let kept = try #require(stage.frame().lines.last)
        #expect(kept.contains("Échap tout montrer"), "\(list.name): \(kept)")
      }
      stage.press(.escape)
      #expect(try stage.program.topPage().filterKeys.isEmpty, "\(list.name)")
    }
  }
}
