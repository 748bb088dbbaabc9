/// A page for a browser: one file that loads nothing, in HTML that a reader of XML takes too.
package struct WebPage {
  private let title: String
  private let language: String
  private let styles: [String]
  private let body: [String]
  private let script: String?

  /// - Parameters:
  ///   - language: the code of the language of its words (BCP 47).
  ///   - styles: sheets, without the characters that markup is made of but for « > ».
  ///   - body: markup.
  ///   - script: what the page can do without; also without those characters.
  package init(
    titled title: String, speaking language: String, styles: [String], body: [String],
    script: String? = nil
  ) {
    self.title = title
    self.language = language
    self.styles = styles
    self.body = body
    self.script = script
  }

  /// A page that shows one picture.
  package init(showing picture: FramePicture, in theme: Theme, speaking language: String) {
    self.init(
      titled: picture.title, speaking: language,
      styles: [Self.lookOfOne, PictureSheet(in: theme, for: [picture]).text],
      body: [Markup.element("main", containing: picture.element(named: "screen"))])
  }

  /// The whole file.
  package var text: String {
    let html = Markup.element(
      "html", ["lang": language], containing: "\n\(head)\n\(bodyElement)\n")
    return "<!DOCTYPE html>\n" + html + "\n"
  }

  private var head: String {
    let parts = [
      Markup.element("meta", ["charset": "utf-8"], containing: nil),
      Markup.element(
        "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"],
        containing: nil),
      Markup.element(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
        ], containing: nil),
      Markup.element("title", text: title),
      Markup.element("style", containing: "\n" + styles.joined(separator: "\n") + "\n"),
    ]
    return Markup.element("head", containing: "\n" + parts.joined(separator: "\n") + "\n")
  }

  private var bodyElement: String {
    let script = script.map { [Markup.element("script", containing: "\n\($0)\n")] } ?? []
    return Markup.element(
      "body", containing: "\n" + (body + script).joined(separator: "\n") + "\n")
  }

  private static let lookOfOne = """
    :root{color-scheme:light dark}
    body{margin:0}
    main{padding:1rem}
    .screen{display:block;max-width:100%;height:auto}
    """
}
