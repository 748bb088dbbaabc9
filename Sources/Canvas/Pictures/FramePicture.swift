/// A frame as a picture that keeps its text: an SVG image whose every character stands in its cell, whatever font draws
/// it. It loads nothing, and its text can be selected, searched and read aloud.
package struct FramePicture {
  /// What it is called for whoever does not see it.
  package let title: String
  private let frame: Frame
  private let theme: Theme
  private let language: String

  /// - Parameters:
  ///   - title: instead of the frame's own.
  ///   - language: the code of the language of its words (BCP 47).
  ///   - isAscii: whether it shows what a terminal does that knows only ASCII.
  package init(
    of frame: Frame, titled title: String? = nil, in theme: Theme, speaking language: String,
    isAscii: Bool = false
  ) {
    self.frame = isAscii ? frame.spelledInAscii : frame
    self.title = title ?? frame.title
    self.theme = theme
    self.language = language
  }

  /// The looks that its style sheet has to know.
  var styles: Set<Style> { Set(frame.cells.map(\.style.painted)) }

  /// A whole file.
  package var file: String {
    let sheet = Markup.element(
      "style", containing: "\n\(PictureSheet(in: theme, for: [self]).text)\n")
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(named: "screen", with: [sheet])
      + "\n"
  }

  /// The image for a page that has the style sheet.
  /// - Parameter id: what nothing else on the page is called.
  package func element(named id: String) -> String { element(named: id, with: []) }

  private func element(named id: String, with sheet: [String]) -> String {
    let (width, height) = PictureGrid.size(of: frame.size)
    let parts =
      [Markup.element("title", ["id": "\(id)-title"], text: title)] + sheet + [ground]
      + PictureArt(of: frame, in: theme).elements
      + (0..<frame.size.rows).compactMap(text)
    return Markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "id": id, "class": "screen",
        "viewBox": "0 0 \(width) \(height)", "width": "\(width)", "height": "\(height)",
        "role": "graphics-document document", "aria-labelledby": "\(id)-title", "lang": language,
        "xml:lang": language,
      ], containing: "\n" + parts.joined(separator: "\n") + "\n")
  }

  private var ground: String {
    let (width, height) = PictureGrid.size(of: frame.size)
    return Markup.element(
      "rect",
      [
        "class": "ground", "x": "0.5", "y": "0.5", "width": "\(width - 1)",
        "height": "\(height - 1)", "rx": "6",
      ], containing: nil)
  }

  /// The words of one line; nil where there are none.
  private func text(of row: Int) -> String? {
    let runs = TextRun.all(in: frame.line(row))
    guard !runs.isEmpty else { return nil }
    let y = PictureGrid.top(of: row) + PictureGrid.baseline
    return Markup.element("text", ["y": "\(y)"], containing: runs.map(span).joined())
  }

  private func span(of run: TextRun) -> String {
    let places = run.columns.map { "\(PictureGrid.left(of: $0))" }.joined(separator: " ")
    guard run.style.painted != .plain else {
      return Markup.element("tspan", ["x": places], text: run.text)
    }
    return Markup.element(
      "tspan", ["class": run.style.className, "x": places], text: run.text)
  }
}

extension Frame {
  /// The cells of one line.
  func line(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}
