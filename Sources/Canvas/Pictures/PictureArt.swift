/// What a picture draws beside its text: what is behind it, lines and blocks, as paths by how they look.
struct PictureArt {
  /// What becomes one path. They are drawn in this order.
  private enum Layer: Hashable, Comparable {
    case behind(String)
    case block(String)
    case veil(String, percent: Int)
    case line(String)
  }

  private var paths: [Layer: String] = [:]

  /// Coordinates are counted in halves, since the middle of a cell lies between two.
  private static let middle = (x: PictureGrid.width, y: PictureGrid.height - 1)

  init(of frame: Frame, in theme: Theme) {
    for row in 0..<frame.size.rows {
      let cells = frame.line(row)
      Self.eachStretch(of: cells, by: { theme.hasBehind($0.style) ? $0.style.painted : nil }) {
        fill(row, $0, with: .behind($1.className))
      }
      Self.eachStretch(of: cells, by: { $0.style.isUnderlined ? $0.style.painted : nil }) {
        let y = 2 * (PictureGrid.top(of: row) + PictureGrid.underline) + 1
        let (left, right) = (
          PictureGrid.left(of: $0.lowerBound), PictureGrid.left(of: $0.upperBound)
        )
        draw(from: (2 * left, y), across: 2 * (right - left), with: $1.className)
      }
      Self.eachStretch(of: cells, by: { art(in: $0) }) { draw($1, row, $0) }
    }
  }

  /// All paths, as markup.
  var elements: [String] {
    paths.sorted { $0.key < $1.key }.map { layer, path in
      switch layer {
      case .behind(let name):
        Markup.element("path", ["class": "g \(name)", "d": path], containing: nil)
      case .block(let name): Markup.element("path", ["class": name, "d": path], containing: nil)
      case .veil(let name, let percent):
        Markup.element(
          "path", ["class": name, "fill-opacity": "0.\(percent)", "d": path], containing: nil)
      case .line(let name):
        Markup.element("path", ["class": "l \(name)", "d": path], containing: nil)
      }
    }
  }

  /// Lines or blocks of one kind and look.
  private struct Piece: Hashable {
    let art: CellArt
    let style: Style
  }

  private func art(in cell: Frame.Cell) -> Piece? {
    guard cell.width == 1, let art = CellArt(of: cell.glyph.base) else { return nil }
    return Piece(art: art, style: cell.style.painted)
  }

  /// Neighbouring cells that have the same of something, as columns.
  private static func eachStretch<Kind: Equatable>(
    of cells: ArraySlice<Frame.Cell>, by kind: (Frame.Cell) -> Kind?,
    _ body: (Range<Int>, Kind) -> Void
  ) {
    var open: (start: Int, kind: Kind)?
    for (column, cell) in cells.enumerated() {
      let kind = kind(cell)
      if let current = open, kind != current.kind {
        body(current.start..<column, current.kind)
        open = nil
      }
      if open == nil, let kind { open = (column, kind) }
    }
    if let open { body(open.start..<cells.count, open.kind) }
  }

  private mutating func draw(_ piece: Piece, _ row: Int, _ columns: Range<Int>) {
    let name = piece.style.className
    switch piece.art {
    case .block(let eighths): fill(row, columns, eighths: eighths, with: .block(name))
    case .veil(let percent): fill(row, columns, with: .veil(name, percent: percent))
    case .double:
      for away in [-3, 3] { drawAcross(row, columns, away: away, with: name) }
    case .dashes:
      for column in columns {
        let (x, y) = (2 * PictureGrid.left(of: column), Self.y(of: row))
        for start in [2, 11] { draw(from: (x + start, y), across: 6, with: name) }
      }
    case .lines(let sides):
      if sides.contains(.left), sides.contains(.right) {
        drawAcross(row, columns, away: 0, with: name)
      }
      for column in columns { draw(sides, row, column, with: name) }
    }
  }

  /// The lines of one cell but for one from side to side, which is drawn with those beside it.
  private mutating func draw(_ sides: [CellArt.Side], _ row: Int, _ column: Int, with name: String)
  {
    let (left, top) = (2 * PictureGrid.left(of: column), 2 * PictureGrid.top(of: row))
    let (x, y) = (left + Self.middle.x, top + Self.middle.y)
    let isUp = sides.contains(.up), isDown = sides.contains(.down)
    if isUp || isDown {
      let start = isUp ? top : y
      let end = isDown ? top + 2 * PictureGrid.height : y
      add("M\(Self.text(x)) \(Self.text(start))v\(Self.text(end - start))", to: .line(name))
    }
    switch (sides.contains(.left), sides.contains(.right)) {
    case (true, false): draw(from: (left, y), across: Self.middle.x, with: name)
    case (false, true): draw(from: (x, y), across: Self.middle.x, with: name)
    case (true, true), (false, false): break
    }
  }

  private mutating func drawAcross(
    _ row: Int, _ columns: Range<Int>, away: Int, with name: String
  ) {
    let left = 2 * PictureGrid.left(of: columns.lowerBound)
    draw(
      from: (left, Self.y(of: row) + away), across: 2 * PictureGrid.width * columns.count,
      with: name)
  }

  private mutating func draw(from start: (x: Int, y: Int), across: Int, with name: String) {
    add("M\(Self.text(start.x)) \(Self.text(start.y))h\(Self.text(across))", to: .line(name))
  }

  private mutating func fill(
    _ row: Int, _ columns: Range<Int>, eighths: Int = 8, with layer: Layer
  ) {
    let height = (2 * PictureGrid.height * eighths + 4) / 8
    let bottom = 2 * PictureGrid.top(of: row + 1)
    let width = 2 * PictureGrid.width * columns.count
    let (x, y) = (2 * PictureGrid.left(of: columns.lowerBound), bottom - height)
    add(
      "M\(Self.text(x)) \(Self.text(y))h\(Self.text(width))v\(Self.text(height))"
        + "h\(Self.text(-width))z", to: layer)
  }

  private mutating func add(_ path: String, to layer: Layer) { paths[layer, default: ""] += path }

  /// The height of lines across.
  private static func y(of row: Int) -> Int { 2 * PictureGrid.top(of: row) + middle.y }

  /// A number of halves: « 4.5 ».
  private static func text(_ halves: Int) -> String {
    let sign = halves < 0 ? "-" : ""
    let count = halves.magnitude
    return sign + "\(count / 2)" + (count % 2 == 0 ? "" : ".5")
  }
}
