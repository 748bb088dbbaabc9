import ClientArea
import Equipment
import Store
import Testing

@testable import Story

/// Procedures as files (DOMAIN-16).
@Suite struct ProcedureFileTests {
  @Test(arguments: CatalogueFile.procedureNames)
  func `each procedure of the house is read, stored and written as it is`(name: String) throws {
    let text = try #require(EmbeddedFiles.text(at: "procedures/\(name).json"))
    let file = try ProcedureFile(reading: text, named: name)
    #expect(!file.plan.steps.isEmpty)
    let again = try ProcedureFile(reading: ProcedureText.file(of: file.kind, file.plan))
    #expect(again.kind == file.kind && again.plan == file.plan)
    let desk = try Worlds.desk("vide")
    #expect(try desk.reader.procedure(file.kind)?.plan == file.plan)
  }

  private func sentence(_ text: String) -> String {
    do throws(WorldFileError) {
      _ = try ProcedureFile(reading: text, named: "p.json")
      return ""
    } catch {
      return error.placedSentence.en
    }
  }

  private static let head = #"{"kind": "mailbox", "title": {"fr": "a", "it": "b", "en": "c"},"#
  private static let name = #""name": {"fr": "a", "it": "b", "en": "c"}"#

  @Test(arguments: [
    ("{\n  \"kind\": 1\n}", "line 2, column 11, p.json: kind"),
    ("{\n  \"kind\": \"mailbox\",\n  }", "line 3, column 3"),
    (
      head + "\n \"steps\": [{\n \(name), \"gate\": \"no\"}]}",
      "line 3, column 53, p.json: steps[0].gate"
    ),
    (head + "\n \"steps\": [{\(name)}, {\(name)}]}", "line 2, column 57, p.json: steps[1]"),
    (
      head + "\n \"steps\": [{\(name), \"evidence\": [\"summary\", \"x\"]}]}",
      "p.json: steps[0].evidence[1]"
    ),
    (head + "\n \"steps\": [{\(name), \"task\": \"invoice\"}]}", "p.json: steps[0].price"),
    (head + "\n \"steps\": [{\(name), \"message\": \"welcome\"}]}", "p.json: steps[0].message"),
    (head + "\n \"steps\": [{\(name), \"message\": \"supportReply\"}]}", "p.json: steps[0].text"),
    (head + "\n \"steps\": [{\(name), \"dueDays\": 900}]}", "p.json: steps[0].dueDays"),
    (head + "\n \"steps\": []}", "p.json: steps"),
  ]) func `a faulty one is refused with line, column and path`(text: String, told: String) {
    #expect(sentence(text).contains(told), "\(sentence(text))")
    #expect(sentence(text).contains("line"))
  }

  @Test func `a world may bring its own, and keeps the others`() throws {
    let desk = try Worlds.make(
      """
      {"title": {"fr": "a", "it": "b", "en": "c"}, "seed": 1, "startsOn": "2026-02-02",
       "procedures": [\(Self.head) "steps": [{\(Self.name)}]}]}
      """)
    #expect(try desk.reader.procedure(.mailbox)?.plan.steps.count == 1)
    #expect(try desk.reader.procedure(.authCode)?.plan.steps.count == 4)
    #expect(try desk.reader.domainExtension(named: "EXAMPLE")?.lockDays == 60)
    #expect(try desk.reader.domainExtension(named: "test")?.likeness == .fr)
  }
}
