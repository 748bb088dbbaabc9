import ClientArea
import Equipment
import SQLite
import Testing

@testable import Screens
@testable import Store

/// Every row that a command can change has words: a table or a column without them would be shown by its name in the
/// database.
@Suite struct RowWordsTests {
  /// Written by triggers, by the desk about itself, or not shown at all.
  private static let unseen: Set = [
    "journalEntry", "journalPlace", "simulation", "file_stamp", "service_counts", "expense_sums",
    "kept_secret", "order_lines", "linked_names", "late_lives",
  ]

  private func tables(of desk: Desk) throws -> [(table: String, columns: [String])] {
    let database = desk.reader.database
    let names = try database.all(
      """
      SELECT name FROM sqlite_master
      WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'
        AND sql NOT LIKE 'CREATE VIRTUAL TABLE%'
      ORDER BY name
      """
    ) { try $0.get("name", as: String.self) }
    return try names.filter { !Self.unseen.contains($0) }.map { table in
      let columns = try database.all("SELECT name FROM pragma_table_info(\(table))") {
        try $0.get("name", as: String.self)
      }
      return (table, columns.filter { $0 != "id" })
    }
  }

  @Test func `every table and every column has words`() throws {
    for (table, columns) in try tables(of: Worlds.demo()) {
      #expect(RowWords.tables[table] != nil, "\(table)")
      for column in columns where !RowWords.isUntold(column, in: table) {
        #expect(RowColumn(column, of: table) != nil, "\(table).\(column)")
      }
    }
  }

  @Test func `a row without a name of its own is called by columns that it has`() throws {
    let all = Dictionary(
      uniqueKeysWithValues: try tables(of: Worlds.demo()).map { ($0.table, $0.columns) })
    for (table, columns) in RowNames.identifying {
      for column in columns {
        #expect(all[table]?.contains(column) == true, "\(table).\(column)")
        guard case .key(of: let other) = RowColumn(column, of: table)?.form else {
          Issue.record("\(table).\(column) is no key")
          continue
        }
        #expect(all[other] != nil, "\(other)")
      }
    }
  }

  /// The number of an own day, 20516, must never be read as one.
  @Test func `what is a day, a moment or a yes or no in the data is one in words`() throws {
    for (table, columns) in try tables(of: Worlds.demo()) {
      for column in columns where !RowWords.isUntold(column, in: table) {
        let form = RowColumn(column, of: table)?.form
        let isFlag = column.hasPrefix("is") && column.dropFirst(2).first?.isUppercase == true
        if column.hasSuffix("On"), !isFlag { #expect(form == .day, "\(table).\(column)") }
        if column.hasSuffix("At") { #expect(form == .moment, "\(table).\(column)") }
        if isFlag { #expect(form == .flag, "\(table).\(column)") }
      }
    }
  }
}
