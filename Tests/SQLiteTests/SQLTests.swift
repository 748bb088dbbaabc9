import SQLite
import Testing

/// SQL text, and the values bound to it.
@Suite struct SQLTests {
  @Test func `an interpolated value is bound and not pasted`() {
    let name = "Robert'); DROP TABLE person;--"
    let sql: SQL = "SELECT id FROM person WHERE name = \(name) AND age > \(30)"
    #expect(sql.text == "SELECT id FROM person WHERE name = ? AND age > ?")
    #expect(sql.values == [.text(name), .integer(30)])
  }

  @Test func `the text is the same for every value`() {
    func byID(_ id: Int) -> SQL { "SELECT name FROM person WHERE id = \(id)" }
    #expect(byID(1).text == byID(2).text)
  }

  @Test func `a fragment brings its values along`() {
    let filter: SQL = "age > \(30)"
    let sql: SQL = "SELECT id FROM person WHERE \(sql: filter) LIMIT \(5)"
    #expect(sql.text == "SELECT id FROM person WHERE age > ? LIMIT ?")
    #expect(sql.values == [.integer(30), .integer(5)])
  }

  @Test func `fragments are joined by a separator`() {
    let sql = SQL.joined(["a = \(1)", "b = \("x")", "c"], by: " AND ")
    #expect(sql.text == "a = ? AND b = ? AND c")
    #expect(sql.values == [.integer(1), .text("x")])
  }

  @Test func `a missing value is bound as NULL`() {
    let nobody: String? = nil
    let sql: SQL = "SELECT \(nobody)"
    #expect(sql.values == [.null])
  }
}
