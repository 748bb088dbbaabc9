import SQLite
import Testing

/// Values on their way into SQLite and back.
@Suite struct ValueTests {
  let database: Database

  init() throws { database = try Database(.memory) }

  /// What comes back of a value that SQLite was given.
  func roundTrip<T: Storable>(_ value: T) throws -> T {
    try database.value("SELECT \(value)")
  }

  @Test(arguments: [
    "", "O'Brien", "\"double\"", "null \0 inside", "山田 👩‍👩‍👧 é e\u{301}", "?1 :name @x $y",
    String(repeating: "x", count: 300), "fifteen bytes..", "sixteen bytes...",
  ])
  func `a text comes back as it was`(text: String) throws {
    let back = try roundTrip(text)
    #expect(Array(back.utf8) == Array(text.utf8))
  }

  @Test(arguments: [0, 1, -1, Int(Int.mostStored), -Int(Int.mostStored)])
  func `an integer comes back as it was`(number: Int) throws {
    #expect(try roundTrip(number) == number)
    #expect(try roundTrip(Int64(number)) == Int64(number))
  }

  @Test(arguments: [Int.max, Int.min, Int(Int.mostStored) + 1])
  func `an integer that sums would not bear is read as what it is, and not to count with`(
    number: Int
  ) throws {
    #expect(try roundTrip(Int64(number)) == Int64(number))
    let error = try #require(throws: SQLiteError.self) { try roundTrip(number) }
    #expect(error.isCorrupt)
  }

  @Test(arguments: [0, 1.5, -0.1, .greatestFiniteMagnitude, .infinity])
  func `a real number comes back as it was`(number: Double) throws {
    #expect(try roundTrip(number) == number)
  }

  @Test(arguments: [0, 1, 256, 70_000]) func `a blob comes back as it was`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try roundTrip(bytes) == bytes)
    #expect(try database.value("SELECT typeof(\(bytes))") == "blob")
  }

  @Test func `truth comes back as it was`() throws {
    #expect(try roundTrip(true))
    #expect(try !roundTrip(false))
  }

  @Test func `nothing comes back as nothing`() throws {
    #expect(try roundTrip(Int?.none) == nil)
    #expect(try roundTrip(Int?.some(3)) == 3)
    #expect(try roundTrip(String?.some("")) == "")
  }

  @Test func `a type with a raw value needs no code`() throws {
    #expect(try roundTrip(Colour.red) == .red)
    #expect(try roundTrip(Identifier(rawValue: 7)) == Identifier(rawValue: 7))
    #expect(throws: SQLiteError.self) { try database.value("SELECT 'blue'", as: Colour.self) }
  }

  @Test func `two is no truth value`() {
    #expect(throws: SQLiteError.self) { try database.value("SELECT 2", as: Bool.self) }
  }

  @Test func `an integer is a real number if no digit is lost`() throws {
    #expect(try database.value("SELECT 3") == 3.0)
    #expect(throws: SQLiteError.self) {
      try database.value("SELECT 9007199254740993", as: Double.self)
    }
  }

  @Test func `text that is not UTF-8 is refused and not repaired`() {
    #expect(throws: SQLiteError.self) {
      try database.value("SELECT CAST(x'41FF' AS TEXT)", as: String.self)
    }
  }
}

enum Colour: String, Storable { case red, green }

struct Identifier: RawRepresentable, Equatable, Storable { let rawValue: Int }
