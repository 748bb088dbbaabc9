import ClientArea
import Equipment
import Foundation
import Testing

@testable import Scenarios
@testable import Story

/// What continuous integration reads of a run.
struct JUnitReportTests {
  @Test func `examples of one name have names of their own`() throws {
    let outline = """
      Plan du scénario: même nom
        Alors le client "<code>" n'existe pas
        Exemples:
          | code |
          | C-1  |
          | C-2  |
      Scénario: même nom #2
        Soit un monde vide
      """
    let run = try CheckRun(of: [
      "a.feature": "Fonctionnalité: x\n" + outline, "b.feature": "Fonctionnalité: x\n" + outline,
    ])
    #expect(run.status == 0)
    let names = run.file("report.xml").matches(of: /<testcase classname="x" name="([^"]*)"/)
      .map { String($0.1) }
    #expect(names.count == 6)
    #expect(Set(names).count == 6)
    #expect(names.prefix(2) == ["même nom #1", "même nom #2"])
  }

  @Test func `a file that cannot be read is an error, and the report is new`() throws {
    let run = try CheckRun(of: [
      "a.feature": "Fonctionnalité: x\nScénario: y\nSoit un monde vide\nune ligne perdue",
      "b.feature": "Fonctionnalité: x\nScénario: y\nSoit un monde vide",
    ])
    #expect(run.status == 2)
    #expect(run.output.last == "1 passed, 0 failed")
    let report = run.file("report.xml")
    #expect(
      report.contains(
        #"<testsuites name="espace-client" tests="2" failures="0" errors="1" skipped="0" time=""#))
    #expect(report.contains("<error message=\"\(run.folder)/a.feature:4:1 : "))
    #expect(report.contains("type=\"unreadable\""))
  }

  @Test(arguments: [["/nulle/part"], ["/dev/zero"], ["/dev/null"]])
  func `whatever ends a run, no older report outlives it`(paths: [String]) throws {
    let run = try CheckRun(of: [:]) { $0.paths = paths }
    #expect(run.status == 2)
    #expect(run.file("report.xml").contains("errors=\"1\""))
    let syntax = try CheckRun(of: ["a.feature": "?"]) { $0.readsOnly = true }
    #expect(syntax.status == 2)
    #expect(syntax.file("report.xml").contains("errors=\"1\""))
  }

  @Test func `a report that cannot be written is told, and no success`() throws {
    let good = ["a.feature": "Fonctionnalité: x\nScénario: y\nSoit un monde vide"]
    for path in ["/dev/full", "/nulle/part/r.xml"] {
      let run = try CheckRun(of: good) { $0.junit = path }
      #expect(run.status == 1)
      #expect(run.complaints.count == 1)
      #expect(
        run.complaints.first?.hasPrefix("\(path) : le compte rendu n'a pas pu être écrit (") == true
      )
    }
  }

  @Test func `what XML cannot carry is replaced, and what does not show goes by its number`() {
    #expect(XMLText.of("a\u{0}\u{1B}\u{FFFF}b") == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
    #expect(XMLText.of("a\tb\r\nc") == "a&#9;b&#13;&#10;c")
    #expect(XMLText.of("a\u{202E}b\u{85}\u{7F}") == "a&#8238;b&#133;&#127;")
    #expect(XMLText.of("é<&>\"🏕️") == "é&lt;&amp;&gt;&quot;🏕️")
  }

  @Test func `a strict reader takes the report whatever names say`() throws {
    let name = "\u{1B}]0;x\u{7} <&>\" \u{202E}\u{FFFE} é"
    let run = try CheckRun(of: [
      "a.feature": "Fonctionnalité: \(name)\nScénario: \(name)\nSoit \(name)"
    ])
    let script = """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.buffer.read())
      print(len(root.findall('.//testcase')), root.find('.//failure').get('type'))
      """
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: try Tool.python3.path)
    process.arguments = ["-c", script]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(run.file("report.xml").utf8))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: answer, as: UTF8.self) == "1 unknownStep\n")
  }

  @Test func `JSON carries what does not show by its number`() {
    #expect(
      JSONList.quoted("a\u{1B}\u{7F}\u{85}\u{202E}\n\"é") == #""a\u001b\u007f\u0085\u202e\n\"é""#)
  }
}
