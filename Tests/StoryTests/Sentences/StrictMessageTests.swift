import ClientArea
import Testing

@testable import Story

/// The reader of « s'exporte en message standard » refuses what a strict mail program refuses.
struct StrictMessageTests {
  private static let good = [
    "Date: Mon, 02 Feb 2026 09:00:00 +0000", "From: \"Sorel, Lina\" <lina@sorel.example>",
    "To: =?utf-8?B?UsOqdmU=?=", " <maud@lune.example>", "Subject: =?utf-8?B?w4k=?= x",
    "Message-ID: <1.2@lune.example>", "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
    "=C3=89t=", "=C3=A9",
  ]

  private static func faults(of lines: [String], end: String = "\r\n") -> [StrictMessage.Fault] {
    StrictMessage(lines.map { $0 + end }.joined()).faults
  }

  @Test func `a message that follows the rules has no fault`() {
    #expect(Self.faults(of: Self.good) == [])
  }

  @Test(arguments: Bad.all)
  func `what a strict reader refuses is told with its line`(bad: Bad) {
    var lines = Self.good
    lines[bad.line] = bad.text
    #expect(Self.faults(of: lines).map(\.words.en) == bad.faults)
  }

  @Test func `each header has to be there, once`() {
    for index in [0, 1, 4, 5, 6, 7, 8] {
      let name = String(Self.good[index].prefix { $0 != ":" })
      var lines = Self.good
      lines.remove(at: index)
      #expect(Self.faults(of: lines).contains { $0.problem == .missing(name) }, "\(name)")
      lines = Self.good
      lines.insert(lines[index], at: index)
      #expect(Self.faults(of: lines).contains { $0.problem == .repeated(name) }, "\(name)")
    }
  }

  @Test func `lines end in both signs, the last one too`() {
    #expect(Self.faults(of: Self.good, end: "\n").contains { $0.problem == .bareLineEnd })
    #expect(Self.faults(of: Self.good, end: "\r").contains { $0.problem == .bareLineEnd })
    let cut = Self.good.joined(separator: "\r\n")
    #expect(StrictMessage(cut).faults.map(\.problem) == [.bareLineEnd])
    #expect(Self.faults(of: Array(Self.good.prefix(9))).contains { $0.problem == .noBody })
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let line: Int
    let text: String
    let faults: [String]
    var testDescription: String { String(text.prefix(60)) }

    init(_ line: Int, _ text: String, _ faults: String...) {
      self.line = line
      self.text = text
      self.faults = faults.map { "line \($0)" }
    }

    private static let word = "=?utf-8?B?" + String(repeating: "eHh4", count: 15) + "?="

    static let all = [
      Bad(0, "Date: Tue, 02 Feb 2026 09:00:00 +0000", "1: wrong date"),
      Bad(0, "Date: Mon, 30 Feb 2026 09:00:00 +0000", "1: wrong date"),
      Bad(0, "Date: Mon, 02 Feb 2026 25:00:00 +0000", "1: wrong date"),
      Bad(0, "Date: Mon, 02 Feb 2026 09:00:00 GMT+1", "1: wrong date"),
      Bad(0, "Date: Mon, 02 fév 2026 09:00:00 +0000", "1: byte beyond ASCII", "1: wrong date"),
      Bad(1, "From: Sorel, Lina <lina@sorel.example>", "2: wrong address"),
      Bad(1, "From: \"Sorel <lina@sorel.example>", "2: wrong address"),
      Bad(1, "From: <a..b@sorel.example>", "2: wrong address"),
      Bad(1, "From: <lina>", "2: wrong address"),
      Bad(1, "From: René <rene@sorel.example>", "2: byte beyond ASCII"),
      Bad(3, "\t", "4: continuation without text", "3: wrong address"),
      Bad(4, "Subject: =?utf-8?B?w4?= x", "5: wrong encoded word"),
      Bad(4, "Subject: =?utf-8?B?ww==?= =?utf-8?B?iQ==?=", "5: wrong encoded word"),
      Bad(4, "Subject: x=?utf-8?B?w4k=?=", "5: wrong encoded word"),
      Bad(4, "Subject: =?utf-8?B?w4k=?==?utf-8?B?w4k=?=", "5: wrong encoded word"),
      Bad(4, "Subject: =?latin9?B?w4k=?=", "5: wrong encoded word"),
      Bad(4, "Subject: \(word)", "5: more than 76 characters"),
      Bad(4, "Subject: " + String(repeating: "x", count: 990), "5: more than 998 characters"),
      Bad(4, "Subject: a\u{7}", "5: control character"),
      Bad(4, "Subject: a\rb", "5: CR or LF alone, or no line end"),
      Bad(5, "Message-ID: 1.2@lune.example", "6: wrong Message-ID"),
      Bad(6, "MIME-Version: 2.0", "7: wrong MIME-Version"),
      Bad(7, "Content-Type: text/plain; charset=latin1", "8: wrong Content-Type"),
      Bad(8, "Content-Transfer-Encoding: 8bit", "9: wrong Content-Transfer-Encoding"),
      Bad(
        8, "Pas un en-tête", "9: byte beyond ASCII", "9: no header",
        "1: no Content-Transfer-Encoding"),
      Bad(10, "=c3=89t=", "11: wrong quoted-printable"),
      Bad(10, "=C3t=", "11: wrong quoted-printable"),
      Bad(10, "a ", "11: wrong quoted-printable"), Bad(10, ".", "11: dot alone"),
      Bad(10, String(repeating: "x", count: 77), "11: more than 76 characters"),
      Bad(10, "é", "11: byte beyond ASCII"),
    ]
  }
}
