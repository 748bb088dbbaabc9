import Canvas
import ClientArea
import Store
import Testing

@testable import Screens

/// What every list does alike, asked of every list of every role.
struct EveryListTests {
  @Test(arguments: ListWalk.Role.all)
  func `its position line says where the cursor is, and of how many rows`(
    _ role: ListWalk.Role
  ) throws {
    let lists = try ListWalk(as: role).lists()
    #expect(lists.count >= 3)
    for list in lists {
      let stage = try list.arrive()
      let page = try stage.program.topPage()
      let note = try #require(page.listNote)
      let place = page.selected.map { $0 + 1 } ?? 0
      #expect(note.hasPrefix("\(place)/"), "\(list.name): \(note)")
      #expect(stage.shows(String(note.prefix { $0 != " " })), "\(list.name): \(note)")
      stage.press(.end)
      let count = try stage.program.topPage().listCount ?? -1
      #expect(stage.shows("\(count)/\(count)"), "\(list.name)")
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `a text of the selected row finds it, and a longer one never more than its beginning`(
    _ role: ListWalk.Role
  ) throws {
    for list in try ListWalk(as: role).lists() {
      let stage = try list.arrive()
      let page = try stage.program.topPage()
      guard let row = page.row else {
        stage.press("/")
        #expect(stage.takesText, "\(list.name)")
        continue
      }
      for text in row.searched {
        let stage = try list.arrive()
        stage.press("/")
        #expect(stage.takesText, "\(list.name)")
        var count = page.listCount ?? 0
        for (index, character) in text.enumerated() {
          stage.type(String(character))
          let now = try #require(try stage.program.topPage().listCount)
          #expect(now <= count, "\(list.name): / \(text.prefix(index + 1))")
          count = now
        }
        let found = try stage.program.topPage().rows.contains { $0.key == row.key }
        #expect(found || text != row.name, "\(list.name): / \(text) does not find « \(row.text) »")
      }
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `y copies what the row or its page says`(_ role: ListWalk.Role) throws {
    for list in try ListWalk(as: role).lists() {
      let stage = try list.arrive()
      let page = try stage.program.topPage()
      guard let row = page.row else { continue }
      let said = try stage.said(on: page)
      stage.press("y")
      guard let copied = page.copied else {
        #expect(stage.told == page.uncopied[.fr], "\(list.name)")
        // Of a mail nothing but its link is copied.
        if case .mail? = row.subject { continue }
        Issue.record("\(list.name): nothing is copied of « \(row.text) »")
        continue
      }
      #expect(stage.told == copied.told[.fr], "\(list.name)")
      for word in copied.text.split(separator: " ") {
        #expect(said.contains(word), "\(list.name): « \(copied.text) » of « \(row.text) »")
      }
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `w explains, or says that no rule decided`(_ role: ListWalk.Role) throws {
    for list in try ListWalk(as: role).lists() {
      let stage = try list.arrive()
      let explanation = Program.explanation(of: try stage.program.topPage())
      stage.press("w")
      guard let explanation else {
        #expect(stage.told == ProgramWords.noReason[.fr] || stage.isInPopup, "\(list.name)")
        continue
      }
      #expect(stage.top is WhyScreen, "\(list.name)")
      #expect(!explanation.reasons.isEmpty, "\(list.name)")
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `e tries, or says that there is nothing to try`(_ role: ListWalk.Role) throws {
    for list in try ListWalk(as: role).lists() {
      let stage = try list.arrive()
      let tried = try stage.program.topPage().tried
      stage.press("e")
      if tried == nil {
        #expect(stage.told == TrialWords.nothing[.fr], "\(list.name)")
      } else {
        #expect(stage.top is TrialScreen, "\(list.name)")
      }
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `F11 notes what is so, or says that there is nothing to note`(
    _ role: ListWalk.Role
  ) throws {
    let recorder = FactRecorder()
    for list in try ListWalk(as: role, noting: recorder).lists() {
      let stage = try list.arrive()
      let page = try stage.program.topPage()
      let before = recorder.facts.count
      stage.press(.function(11))
      guard recorder.facts.count > before, let fact = recorder.facts.last else {
        #expect(stage.told == RecordingWords.nothing[.fr], "\(list.name)")
        #expect(page.row == nil, "\(list.name): nothing is noted of « \(page.row?.text ?? "") »")
        continue
      }
      #expect(stage.told == RecordingWords.noted(["noted"])[.fr], "\(list.name)")
      #expect(try fact.isSaid(on: page, at: stage), "\(list.name): \(fact)")
    }
  }

  @Test(arguments: ListWalk.Role.all)
  func `the selected row stays selected when another appears above it`(
    _ role: ListWalk.Role
  ) throws {
    for list in try ListWalk(as: role).lists() {
      let stage = try list.arrive()
      let whole = try stage.program.topPage()
      guard whole.rows.count > 1 else { continue }
      // The first row is gone, and comes back.
      var less = whole
      less.rows.removeFirst()
      if var identities = less.content as? any RangeReplaceableCollection {
        _ = identities.removeFirst()
        less.content = identities
      }
      var screen = stage.top
      _ = screen.settle(on: less, goingToNew: false)
      let isGone = screen.settle(on: whole, goingToNew: false)
      #expect(!isGone, "\(list.name)")
      let after = try stage.program.page(of: screen)
      // A list that begins at another row than the first is not moved at all.
      let kept = whole.rows[max(1, whole.selected ?? 0)]
      #expect(after.row?.key == kept.key, "\(list.name): \(after.row?.text ?? "—")")
    }
  }
}

extension ScreenStage {
  /// Whether what takes the keys stands above something else.
  fileprivate var isInPopup: Bool { top.isPopup }

  /// All that a page says, whole where its columns cut it, with the address of a mail and the date in digits.
  fileprivate func said(on page: Page) throws -> String {
    let address: String =
      if case .mail(let id) = page.row?.subject {
        try desk.reader.mail(id).address + " " + desk.reader.mail(id).body
      } else {
        ""
      }
    let today = try program.facts().today.iso
    return ([words] + page.everyRow.map(\.text) + [address, today]).joined(separator: " ")
  }
}

extension ListRow {
  /// What it is looked for by: what is copied, where a cell says that, or else what its widest cell says.
  fileprivate var name: String {
    let named = copied.flatMap { copied in cells.first { $0.text == copied.text }?.text }
    let widest = cells.map(\.text).max { $0.count < $1.count }
    return Self.beginning(of: named ?? widest ?? "")
  }

  /// The beginnings of what its cells say.
  fileprivate var searched: [String] {
    ([name] + cells.map { Self.beginning(of: $0.text) }).filter { !$0.isEmpty }
  }

  private static func beginning(of text: String) -> String { String(text.prefix(12)) }
}

extension ShownFact {
  /// Whether the page says so.
  fileprivate func isSaid(on page: Page, at stage: ScreenStage) throws -> Bool {
    let reader = stage.desk.reader
    let row = page.row?.text ?? ""
    let all = try stage.said(on: page)
    func names(_ account: ID<ClientAccount>) throws -> Bool {
      let account = try reader.account(account)
      return row.contains(account.code) || row.contains(account.name)
    }
    switch self {
    case .service(let id): return row.contains(try reader.service(id).name)
    case .invoice(let id): return row.contains(try reader.invoice(id).number)
    case .mail(let id): return page.row?.subject == .mail(id)
    case .ticket(let id): return row.contains(try reader.ticket(id).number)
    case .request(let id):
      return all.contains(try reader.request(id).number)
    case .technicalContact(let account, let service):
      return try names(account) || row.contains(reader.service(service).name)
    case .administrativeContact(let one, let other): return try names(one) || names(other)
    case .balance(let account):
      return all.contains(try reader.account(account).balance.text(in: .fr))
    case .day(let day): return try day == stage.program.facts().today
    case .row(let text): return all.contains(text)
    }
  }
}
