import Store
import Testing

@testable import Story

/// BILL-20: on which days a world's seller reminds of an unpaid invoice.
@Suite struct ReminderSettingTests {
  private func world(_ reminders: String) throws -> WorldFile {
    try WorldFile(
      reading: """
        {"title": {"fr": "Un", "it": "Uno", "en": "One"}, "seed": 1, "startsOn": "2026-01-01"\(reminders)}
        """, named: "one")
  }

  @Test func `BILL-20: the file says the days, or there are the usual ones`() throws {
    #expect(try world("").start.reminderDays == [3, 10, 20])
    #expect(try world(#", "reminders": []"#).start.reminderDays == [])
    #expect(
      try world(#", "reminders": [{"days": 5}, {"days": 30}]"#).start.reminderDays == [5, 30])
  }

  @Test(arguments: [#"{"days": 0}"#, #"{"days": 366}"#, #"{"days": 9}, {"days": 9}"#])
  func `BILL-20: what is no setting is told where it stands`(_ items: String) {
    #expect(throws: WorldFileError.self) { try world(#", "reminders": [\#(items)]"#) }
  }
}
