/// The style sheet of pictures in one theme: of one that stands by itself, or of all on a page.
package struct PictureSheet {
  private let theme: Theme
  private let styles: [Style]

  /// Fonts of one width that systems have. Nothing is loaded.
  package static let fonts =
    "ui-monospace,'DejaVu Sans Mono',Menlo,'Cascadia Mono',Consolas,'Liberation Mono',monospace"

  package init(in theme: Theme, for pictures: [FramePicture]) {
    self.theme = theme
    let used = pictures.reduce(into: Set<Style>()) { $0.formUnion($1.styles) }
    styles = used.sorted { $0.className < $1.className }
  }

  /// A theme for any ground follows what its reader's system is set to.
  package var text: String {
    let grounds = theme.grounds
    let more = grounds.dropFirst().map {
      "@media (prefers-color-scheme:\($0.rawValue)){\(colours(on: $0))}"
    }
    return ([Self.shapes, colours(on: grounds[0])] + more).joined(separator: "\n")
  }

  private static let shapes = """
    .screen{font:\(PictureGrid.fontSize)px \(fonts);font-variant-ligatures:none}
    .screen text{direction:ltr;unicode-bidi:bidi-override;white-space:pre}
    .screen .g{shape-rendering:crispEdges}
    .screen .l{fill:none;stroke-width:1}
    """

  private func colours(on ground: Ground) -> String {
    let frame = ground.text.mixed(with: ground.shade, percent: 70)
    let own = """
      .screen{fill:\(ground.text.code)}
      .screen .ground{fill:\(ground.shade.code);stroke:\(frame.code)}
      """
    return ([own] + styles.map { rules(of: $0, on: ground) }).joined(separator: "\n")
  }

  private func rules(of style: Style, on ground: Ground) -> String {
    let ink = theme.ink(of: style, on: ground)
    let name = ".screen .\(style.className)"
    let weight = ink.isBold ? ";font-weight:bold" : ""
    let behind = ink.behind.map { "\n.screen .g.\(style.className){fill:\($0.code)}" } ?? ""
    return "\(name){fill:\(ink.shade.code)\(weight)}\n"
      + ".screen .l.\(style.className){fill:none;stroke:\(ink.shade.code)}" + behind
  }
}

extension Style {
  /// The same without its line below, which is drawn apart.
  var painted: Style { Style(role, isBold: isBold, isReversed: isReversed) }

  /// « title-b ».
  var className: String {
    "\(role)" + (isBold ? "-b" : "") + (isReversed ? "-r" : "")
  }
}

extension Theme {
  /// Whether there is something behind the text of a style.
  func hasBehind(_ style: Style) -> Bool {
    let look = look(of: style.role)
    return look.background != .own || look.isReversed != style.isReversed
  }
}
