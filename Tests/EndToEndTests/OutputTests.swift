import Foundation
import Testing

/// Output that cannot be written is told, by every verb.
@Suite struct OutputTests {
  private let verbs: EveryVerb

  init() throws { verbs = try EveryVerb() }

  private func expectSentence(
    _ outcome: (text: String, status: Int32), naming name: String, _ words: [String]
  ) {
    #expect(outcome.status == 1, "\(words): \(outcome.text)")
    #expect(
      outcome.text.hasPrefix("espace-client : ") && outcome.text.contains(name)
        && outcome.text.contains("pas pu être écrit"), "\(words): \(outcome.text)")
    #expect(outcome.text.split(separator: "\n").count == 1, "\(words): \(outcome.text)")
  }

  @Test func `every verb says that standard output cannot be written`() throws {
    let calls = verbs.calls()
    #expect(Set(calls.keys) == (try EveryVerb.names()))
    let more = [
      ["--help"], ["--version"], ["--plain", "--memory"], ["rules", "--json"], ["check", "--help"],
      ["frame", "Accueil", "--world", "demo", "--ansi"],
      ["check", "--syntax", verbs.path("un.feature")],
    ]
    for words in Array(calls.values) + more {
      expectSentence(
        try verbs.run("\"$0\" \"$@\" > /dev/full", words), naming: "la sortie standard", words)
    }
  }

  @Test(arguments: [["rules"], ["--version"], ["check", "--help"]])
  func `standard output that is closed is told too`(words: [String]) throws {
    expectSentence(
      try verbs.run("\"$0\" \"$@\" >&-", words), naming: "la sortie standard", words)
  }

  @Test func `a closed standard output takes no file in its place`() throws {
    let words = ["reset", "--yes", "--db", verbs.path("closed.db")]
    expectSentence(
      try verbs.run("\"$0\" \"$@\" >&-", words), naming: "la sortie standard", words)
    let (text, status) = try verbs.run(
      "\"$0\" \"$@\"", ["doctor", "--db", verbs.path("closed.db")])
    #expect(status == 0, "\(text)")
  }

  @Test func `a file that cannot be written is told by its name`() throws {
    let calls = [
      // Never a device by its name: who may write beside it would put a file in its place.
      ("/nulle", ["play", verbs.path("un.feature"), "--cast", "/nulle/part.cast"])
    ]
    for (name, words) in calls {
      expectSentence(
        try verbs.run("\"$0\" \"$@\" < /dev/null > /dev/null", words), naming: name, words)
    }
  }

  @Test(arguments: [["--help"], ["steps"], ["man"]])
  func `a broken pipe ends quietly, ignored or not`(words: [String]) throws {
    let line = "trap '' PIPE; { sleep 0; \"$0\" \"$@\"; echo status=$? >&2; } 2>&1 | true"
    #expect(try verbs.run(line, words).text == "")
    let (text, _) = try verbs.run("{ \"$0\" \"$@\" 2>&1 1>&3; } 3>&1 | head -c 1", words)
    #expect(text.count == 1, "\(text)")
  }
}
