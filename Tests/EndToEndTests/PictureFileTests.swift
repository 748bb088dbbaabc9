import Equipment
import Foundation
import Testing

/// Screens and demonstrations as files to hand out, made without a terminal.
@Suite struct PictureFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private func run(
    _ arguments: [String], _ variables: [String: String] = [:]
  ) throws -> (text: String, status: Int32) {
    let environment = ["HOME": folder.url.path, "LANG": "C.UTF-8"]
    return try ChildProcess.run(
      TerminalSession.program, arguments, environment: environment.merging(variables) { $1 })
  }

  /// What `frame` writes of Maud's services.
  private func written(
    _ option: String, _ more: String..., variables: [String: String] = [:]
  ) throws -> String {
    let file = path("services.\(option)")
    let (text, status) = try run(
      ["frame", "services", "--memory", "--as", "maud@lune.example", "--\(option)", file] + more,
      variables)
    #expect(status == 0 && text.isEmpty, "\(text)")
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test func `frame writes a screen as a picture that keeps its text`() throws {
    let text = try written("svg")
    let svg = try ReadElement.reading(text)
    #expect(svg.name == "svg" && svg["lang"] == "fr")
    #expect(svg.all("title").map(\.text) == ["Espace client › Gérer mes services"])
    #expect(svg["viewBox"] == "0 0 \(80 * 9 + 18) \(24 * 18 + 18)")
    let printed = try run(["frame", "services", "--memory", "--as", "maud@lune.example"]).text
    let lines = svg.all("text").map(\.text)
    for word in printed.split(whereSeparator: { $0.isWhitespace || "│─┌┐└┘├┤".contains($0) }) {
      #expect(lines.contains { $0.contains(word) }, "\(word)")
    }
    #expect(text.utf8.count < 60_000)
  }

  @Test func `frame writes a screen as a page, in the language that was asked for`() throws {
    let text = try written("html", "--lang", "it", "--size", "30x100")
    let html = try ReadElement.reading(text)
    #expect(text.hasPrefix("<!DOCTYPE html>") && html["lang"] == "it")
    #expect(html.all("svg").count == 1 && html.text.contains("cave-lune.example"))
    #expect(html.all("svg")[0]["viewBox"] == "0 0 \(100 * 9 + 18) \(30 * 18 + 18)")
  }

  @Test func `a picture has the theme's colours, its ground, and none where nobody wants any`()
    throws
  {
    let dark = try written("svg")
    let light = try written("svg", "--theme", "clair")
    #expect(dark.contains("#12161c") && !dark.contains("prefers-color-scheme"))
    #expect(light.contains("#ffffff") && !light.contains("#12161c"))
    let any = try written("svg", "--theme", "contraste")
    #expect(any.contains("prefers-color-scheme:dark"))
    let plain = try written("svg", variables: ["NO_COLOR": "1"])
    let greys = Set(["#12161c", "#d6dae0"])
    let colours = Set(plain.matches(of: /fill:(#[0-9a-f]{6})/).map { String($0.output.1) })
    #expect(
      colours.isSuperset(of: greys)
        && colours != Set(dark.matches(of: /fill:(#[0-9a-f]{6})/).map { String($0.output.1) }))
    for colour in colours {
      let parts = [1, 3, 5].compactMap { start in
        Int(colour.dropFirst(start).prefix(2), radix: 16)
      }
      #expect((parts.max() ?? 0) - (parts.min() ?? 0) < 16, "\(colour) is no grey.")
    }
    #expect(try written("svg", "--theme", "mono") != dark)
    #expect(try written("svg", "--ascii").contains(">+-"))
  }

  @Test func `what cannot be written says why, and two forms at once are one too many`() throws {
    for arguments in [["--svg", "a", "--html", "b"], ["--ansi", "--svg", "a"], ["--svg", ""]] {
      let (text, status) = try run(["frame", "home", "--memory"] + arguments)
      #expect(status == 2 && text.split(separator: "\n").count == 1, "\(text)")
    }
    let (text, status) = try run(["frame", "home", "--memory", "--svg", "/dev/null/a.svg"])
    #expect(status == 1 && text.contains("/dev/null"), "\(text)")
    for arguments in [["--cast", "a", "--html", "b"], ["--auto", "2", "--html", "b"]] {
      #expect(try run(["play", "facturation-quatre-cas"] + arguments).status == 2)
    }
  }

  @Test func `play writes a whole demonstration as one page`() throws {
    let file = path("demo.html")
    let (text, status) = try run(
      ["play", "facturation-quatre-cas", "--html", file, "--lang", "en", "--theme", "clair"])
    #expect(status == 0 && text.isEmpty, "\(text)")
    let html = try ReadElement.reading(String(contentsOfFile: file, encoding: .utf8))
    #expect(html["lang"] == "en" && html.all("article").count > 30)
    #expect(html.all("svg").count == html.all("article").count)
    #expect(html.text.contains("#ffffff") && !html.text.contains("#12161c"))
  }

  @Test func `a demonstration that fails ends its page there, with status 1`() throws {
    let scenario = path("essai.feature")
    try "# language: fr\nFonctionnalité: e\nScénario: x\nAlors 1 facture existe\n"
      .write(toFile: scenario, atomically: true, encoding: .utf8)
    let (text, status) = try run(["play", scenario, "--html", path("x.html")])
    #expect(status == 1 && text.contains("1 facture existe"), "\(text)")
    let html = try ReadElement.reading(String(contentsOfFile: path("x.html"), encoding: .utf8))
    #expect(html.text.contains("attendu"))
  }

  @Test func `frame prints ASCII where the locale has nothing else, as the interface does`() throws
  {
    let screen = ["frame", "billing", "--memory", "--as", "yann@kerval.example"]
    let asked = try run(screen + ["--ascii"]).text
    #expect(asked.contains(" 58,80 EUR "), "\(asked)")
    let simple = try run(screen, ["LC_ALL": "C"]).text
    #expect(simple == asked)
    let coloured = try run(screen + ["--ansi"], ["LC_ALL": "C"]).text
    let isAscii = (asked + coloured).allSatisfy(\.isASCII)
    #expect(isAscii)
    // Where nobody says what is spoken, a file is as all files are.
    for variables in [[:], ["LANG": ""]] {
      let text = try run(screen, variables).text
      #expect(text.contains(" 58,80 € "))
    }
  }
}
