import Equipment
import Testing

@testable import Canvas

@Suite struct WebPageTests {
  private static let theme = Theme(name: "essai", looks: [:])

  private static func page(title: String = "Accueil", script: String? = nil) -> String {
    WebPage(
      titled: title, speaking: "it", styles: ["main>p{color:red}"],
      body: [Markup.element("main", text: "a & b")], script: script
    ).text
  }

  @Test func `it is HTML 5 that a reader of XML takes too`() throws {
    let text = Self.page(title: "</title><script>", script: "document.title='x'")
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"it\">"))
    let html = try ReadElement.reading(text)
    #expect(html.children.map(\.name) == ["head", "body"])
    let head = html.children[0].children
    #expect(head.first?["charset"] == "utf-8", "The encoding is told before any text.")
    #expect(html.all("title").map(\.text) == ["</title><script>"])
    #expect(html.all("main").map(\.text) == ["a & b"])
    #expect(html.all("script").map(\.text) == ["\ndocument.title='x'\n"])
    #expect(text.contains("main>p{color:red}"))
  }

  @Test func `a page without a script has none`() {
    #expect(!Self.page().contains("<script"))
  }

  @Test func `nothing can be loaded, whatever stands on it`() throws {
    let html = try ReadElement.reading(Self.page())
    let policy = html.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }
    #expect(try #require(policy)["content"].hasPrefix("default-src 'none';"))
  }

  @Test func `a picture is shown with its text and its title`() throws {
    var frame = Frame(size: Size(rows: 2, columns: 20))
    frame.title = "Accueil <b>"
    frame.write("<script>alert(1)</script>", in: frame.bounds, Style(.danger))
    let picture = FramePicture(of: frame, in: Self.theme, speaking: "fr")
    let html = try ReadElement.reading(
      WebPage(showing: picture, in: Self.theme, speaking: "fr").text)
    #expect(html.all("title").map(\.text) == ["Accueil <b>", "Accueil <b>"])
    #expect(html.all("script").isEmpty)
    #expect(html.all("text").map(\.text) == ["<script>alert(1)</s…"])
    let ids = html.everyElement.map { $0["id"] }.filter { !$0.isEmpty }
    #expect(Set(ids).count == ids.count)
  }
}
