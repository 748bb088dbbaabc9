import Equipment
import Foundation
import Testing

/// Whoever comes with nothing but Swift gets by with the README's two lines.
@Suite struct InstallTests {
  @Test(arguments: ["swift run", "swift test"])
  func `each of the README's lines installs the libraries of Package.swift`(
    command: String
  ) throws {
    let installed = try Self.installed(before: command)
    let package = try Repository.file("Package.swift")
    for match in package.text.matches(of: /\.apt\(\["([^"]+)"\]\)/) {
      let library = String(match.output.1)
      #expect(installed.contains(library[...]), "\(library) is missing before « \(command) ».")
    }
  }

  @Test(arguments: Tool.allCases)
  func `the README's test line installs what tests call`(tool: Tool) throws {
    guard let package = tool.debianPackage else { return }
    #expect(try Self.installed(before: "swift test").contains(package[...]))
  }

  @Test func `tests call tools by Tool, which says when one is missing`() {
    let files = Repository.files(in: ["Tests"]).filter { $0.path != "Tests/Equipment/Tool.swift" }
    let names = Tool.allCases.map(\.rawValue).joined(separator: "|")
    let calls = "/s?bin/|\\b(\(names)) -"
    for file in files {
      for line in file.lines where !line.contains("//") {
        #expect(
          line.range(of: calls, options: .regularExpression) == nil || line.contains("let calls"),
          "\(file.path) calls a tool by its name: \(line)")
      }
    }
  }

  /// The packages that a line of the README installs before it calls Swift.
  private static func installed(before command: String) throws -> [Substring] {
    let line = try #require(
      try Repository.file("README.md").lines.first {
        $0.contains("apt-get install -y") && $0.contains(command)
      })
    let (_, packages) = try #require(
      line.firstMatch(of: /apt-get install -y ([a-z0-9 .+-]*)/)?.output)
    return packages.split(separator: " ")
  }
}
