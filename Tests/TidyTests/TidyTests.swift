import ClientArea
import Foundation
import Testing

/// What keeps the house in order for whoever lives in it next.
@Suite struct TidyTests {
  /// Lines in a file of the product.
  private static let longestFile = 220
  private static let longestFunction = 45

  private static let banned = [
    "try!", "as!", "fatalError(", "public struct", "public func", "public enum", "public class",
    "usleep", "Thread.sleep", "DispatchQueue", "Date()", ".random(", "TODO", "FIXME",
  ]

  @Test func `no file is a place where things pile up`() {
    for file in Repository.files(in: ["Sources", "Tests"]) {
      #expect(
        file.lines.count <= Self.longestFile, "\(file.path) has \(file.lines.count) lines.")
    }
  }

  @Test func `no function is too long to read at once`() {
    for file in Repository.files(in: ["Sources"]) {
      for (name, length) in Self.functions(in: file) {
        #expect(length <= Self.longestFunction, "\(file.path): \(name) has \(length) lines.")
      }
    }
  }

  @Test func `no banned word`() {
    for file in Repository.files(in: ["Sources"]) {
      for word in Self.banned {
        #expect(!file.text.contains(word), "\(file.path) says \(word)")
      }
    }
  }

  /// A pattern of a sentence lists its forms; what is shown has `Phrase.counted`.
  @Test func `no text leaves its plural to the reader`() {
    for file in Repository.files(in: ["Sources"]) where !file.path.contains("Story/Sentences/") {
      for line in file.lines where !line.contains("///") {
        let halves = /(fr|it|en): ".*(\p{L}\((s|e|es|i|x|nt)\)|\p{L}\/[aeio]\b)/
        #expect(line.firstMatch(of: halves) == nil, "\(file.path): \(line)")
      }
    }
  }

  @Test func `no name that says nothing`() {
    for file in Repository.files(in: ["Sources"]) {
      let name = /(struct|class|enum|protocol) \w*(Manager|Helpers?|Utils?)\b/
      #expect(file.text.firstMatch(of: name) == nil, "\(file.path) has a type with an empty name.")
    }
  }

  @Test func `every rule is named in a test`() {
    let tests = Repository.files(in: ["Tests"]).filter { !$0.path.contains("TidyTests") }
    for rule in RuleBook.rules {
      let name = "\(rule)"
      #expect(
        tests.contains { $0.text.contains(rule.id.text) || $0.text.contains(name) },
        "No test names \(rule.id).")
    }
  }

  @Test func `every rule has one id, a statement in three languages and a source`() {
    #expect(Set(RuleBook.rules.map { $0.id }).count == RuleBook.rules.count)
    for rule in RuleBook.rules {
      for language in Language.allCases { #expect(!rule.statement[language].isEmpty) }
      #expect(!rule.source.isEmpty)
    }
  }

  @Test func `every address in the product is invented`() {
    let address = /[A-Za-z0-9._-]+@([A-Za-z0-9-]+\.)+([a-z]{2,})/
    let files = Repository.files(
      in: ["Sources", "Assets"], ending: ["swift", "json", "txt", "feature"])
    for file in files {
      for match in file.text.matches(of: address) {
        #expect(
          ["example", "test"].contains(String(match.output.2)),
          "\(file.path) has the address \(match.output.0)")
      }
    }
  }

  @Test func `the top level holds what the design card allows`() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    let allowed: Set = ["Package.swift", "Sources", "Tests", "Assets", "README.md"]
    for entry in entries where !entry.hasPrefix(".") && entry != "Package.resolved" {
      #expect(allowed.contains(entry), "\(entry) stands at the top level.")
    }
  }

  /// Each function with its length, found by indentation, which the formatter guarantees.
  private static func functions(in file: Repository.File) -> [(name: String, length: Int)] {
    var found: [(String, Int)] = []
    var open: (name: String, indent: Int, start: Int)?
    for (number, line) in file.lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      if let current = open, indent == current.indent, line.dropFirst(indent).hasPrefix("}") {
        found.append((current.name, number - current.start + 1))
        open = nil
      }
      if let current = open, !line.isEmpty, indent < current.indent { open = nil }
      let isHead = line.contains("func ") || line.contains(" init(")
      if open.map({ $0.indent >= indent }) ?? true, isHead, !line.contains("//"),
        !line.hasSuffix("}")
      {
        open = (line.trimmingCharacters(in: .whitespaces), indent, number)
      }
    }
    return found
  }
}
