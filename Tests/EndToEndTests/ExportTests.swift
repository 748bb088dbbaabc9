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
      assert all(len(row) == len(rows[0]) == 42 for row in rows), rows
      assert any(row[4] == 'Lune, "Sœurs" et fils' for row in rows), rows
      """
    let read = try ChildProcess.run(.python3, ["-c", script, path("out/invoices.csv")])
    #expect(read.status == 0, "\(read.text)")
  }

  /// Read by Python's own reader: days and amounts in one form, lines and rates that make their documents, and what the
  /// pages to print show.
  @Test func `BILL-19: the tables agree with each other and with the pages`() throws {
    #expect(try run("export", "invoices", "--world", "demo", "--to", path("out")).status == 0)
    let script = #"""
      import csv, html, pathlib, re, sys
      from decimal import Decimal
      folder = pathlib.Path(sys.argv[1])
      def table(name):
        with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
          rows = list(csv.reader(file, strict=True))
        assert len(rows) > 1 and all(len(row) == len(rows[0]) == len(set(rows[0])) for row in rows), name
        return [dict(zip(rows[0], row)) for row in rows[1:]]
      tables = {name: table(name) for name in ["invoices", "creditNotes", "lines", "rates", "payments", "ledger"]}
      amounts = "excludingTax tax includingTax credited paid left amount unitPrice balanceAfter".split()
      days = "issuedOn dueOn paidOn bookedOn from until vatCheckedOn remindedOn".split()
      for name, rows in tables.items():
        for row in rows:
          for column, cell in row.items():
            if column in amounts: assert re.fullmatch(r"-?[0-9]+[.][0-9]{2}", cell), (name, column, cell)
            if column in days: assert re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})?", cell), (name, column, cell)
      def total(rows, column): return sum((Decimal(row[column]) for row in rows), Decimal(0))
      def shown(amount):
        return amount.replace(".", ",")
      for document in tables["invoices"] + tables["creditNotes"]:
        number = document["number"]
        lines = [row for row in tables["lines"] if row["document"] == number]
        rates = [row for row in tables["rates"] if row["document"] == number]
        assert len(lines) == int(document["lines"]), number
        assert total(lines, "amount") == Decimal(document["excludingTax"]), number
        for column in ["excludingTax", "tax", "includingTax"]:
          assert total(rates, column) == Decimal(document[column]), (number, column)
        page = html.unescape((folder / f"{number}.html").read_text(encoding="utf-8"))
        page = re.sub(r"[  ]", " ", page)
        plain = re.sub(r"[\s.,]", "", page)
        texts = ["number", "buyer", "street", "postcode", "city", "siren", "vatNumber", "subject", "orderNumber",
          "vatMention", "motive", "seller", "sellerVatNumber", "sellerStreet"]
        for column in texts:
          assert document.get(column, "") in page, (number, column, document[column])
        for amount in [document["excludingTax"], document["tax"], document["includingTax"]] + [
            line["amount"] for line in lines]:
          assert re.sub(r"[.,]", "", amount.lstrip("-")) in plain, (number, amount)
        for line in lines: assert line["label"] in page, (number, line["label"])
      print("AGREED", len(tables["invoices"]), len(tables["creditNotes"]))
      """#
    let read = try ChildProcess.run(.python3, ["-c", script, path("out")])
    #expect(read.status == 0 && read.text.contains("AGREED"), "\(read.text)")
  }

  @Test func `the journal is exported as JSON, with reasons and rows`() throws {
    #expect(try run("export", "journal", "--world", "demo", "--to", path("out")).status == 0)
    let data = try Data(contentsOf: folder.url.appending(path: "out/journal.json"))
    _ = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(!String(decoding: data, as: UTF8.self).contains("$y$"), "A password hash got out.")
  }
}
