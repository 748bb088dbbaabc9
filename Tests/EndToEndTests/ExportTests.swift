import Equipment
import Foundation
import Testing

/// `export`: files that other programs read.
@Suite struct ExportTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ arguments: String...) throws -> (text: String, status: Int32) {
    try ChildProcess.run(
      TerminalSession.program, arguments,
      environment: ["HOME": folder.url.path, "LANG": "C.UTF-8"])
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  @Test func `mails are exported as messages that Python reads`() throws {
    let (text, status) = try run("export", "mails", "--world", "demo", "--to", path("mails"))
    #expect(status == 0, "\(text)")
    let files = try FileManager.default.contentsOfDirectory(atPath: path("mails"))
    #expect(text.contains("\(files.count)") && !files.isEmpty)
    let script = """
      import email, email.policy, pathlib, sys
      for file in pathlib.Path(sys.argv[1]).iterdir():
        message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        assert message["To"] and message["Subject"] and message.get_content(), file
        assert not message.defects, (file, message.defects)
      """
    let read = try ChildProcess.run(.python3, ["-c", script, path("mails")])
    #expect(read.status == 0, "\(read.text)")
  }

  @Test func `invoices are exported as a table by RFC 4180`() throws {
    #expect(try run("export", "invoices", "--world", "demo", "--to", path("out")).status == 0)
    let table = try String(contentsOfFile: path("out/invoices.csv"), encoding: .utf8)
    let rows = table.components(separatedBy: "\r\n")
    #expect(rows.first?.hasPrefix("number,issuedOn,dueOn,account,buyer") == true)
    #expect(rows.last == "" && rows.count > 2)
    #expect(rows[1].hasPrefix("F2"))
  }

  @Test func `with --as nobody exports more than he may see`() throws {
    let ugo = ["--world", "demo", "--to", path("ugo"), "--as", "ugo@compta.example"]
    func export(_ what: String, for code: String) throws -> (text: String, status: Int32) {
      try ChildProcess.run(
        TerminalSession.program, ["export", what] + ugo + ["--account", code],
        environment: ["HOME": folder.url.path, "LANG": "C.UTF-8"])
    }
    #expect(try export("invoices", for: "C-1012").status == 0)
    let table = try String(contentsOfFile: path("ugo/invoices.csv"), encoding: .utf8)
    let rows = table.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(",C-1012,") })
    let journal = try export("journal", for: "C-1012")
    #expect(journal.status == 1 && journal.text.contains("« Voir le journal »"))
    let all = try run("export", "mails", "--world", "demo", "--to", path("all"))
    let own = try export("mails", for: "C-1012")
    #expect(all.status == 0 && own.status == 0)
    func files(_ name: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: path(name)).filter {
        $0.hasSuffix(".eml")
      }
    }
    #expect(try files("ugo").count < files("all").count)
    #expect(try export("mails", for: "C-1004").text.contains("C-1012"))
  }

  @Test func `a name with commas, quotes and a line feed stays one field`() throws {
    let assets = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let demo = try String(
      contentsOf: assets.appending(path: "Assets/worlds/demo.json"), encoding: .utf8)
    let world = demo.replacing("Lune SARL", with: #"Lune, \"Sœurs\" et fils"#)
    try world.write(toFile: path("monde.json"), atomically: true, encoding: .utf8)
    let told = try run("export", "invoices", "--world", path("monde.json"), "--to", path("out"))
    #expect(told.status == 0, "\(told.text)")
    let script = """
      import csv, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
      assert all(len(row) == len(rows[0]) == 27 for row in rows), rows
      assert any(row[4] == 'Lune, "Sœurs" et fils' for row in rows), rows
      """
    let read = try ChildProcess.run(.python3, ["-c", script, path("out/invoices.csv")])
    #expect(read.status == 0, "\(read.text)")
  }

  @Test func `the journal is exported as JSON, with reasons and rows`() throws {
    #expect(try run("export", "journal", "--world", "demo", "--to", path("out")).status == 0)
    let data = try Data(contentsOf: folder.url.appending(path: "out/journal.json"))
    _ = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(!String(decoding: data, as: UTF8.self).contains("$y$"), "A password hash got out.")
  }
}
