import Equipment
import Testing

@testable import Canvas

@Suite struct FramePictureTests {
  private static let theme = Theme(
    name: "essai",
    looks: [
      .selection: Theme.Look(.black, on: .cyan), .title: Theme.Look(.blue, isBold: true),
      .quiet: Theme.Look(isDim: true),
    ])

  private static func picture(
    _ rows: Int, _ columns: Int, isAscii: Bool = false, _ draw: (inout Frame) -> Void
  ) throws -> ReadElement {
    var frame = Frame(size: Size(rows: rows, columns: columns))
    draw(&frame)
    let picture = FramePicture(
      of: frame, titled: "Un <écran> & \"lui\"", in: theme, speaking: "fr", isAscii: isAscii)
    return try ReadElement.reading(picture.file)
  }

  /// The column of each character of a line, as the picture places it.
  private static func places(in text: ReadElement) -> [(character: Character, column: Int)] {
    text.all("tspan").flatMap { span in
      let columns = span["x"].split(separator: " ").compactMap { Int($0) }.map { ($0 - 9) / 9 }
      // What a reader may count differently, like marks, stands alone.
      return columns.count == 1
        ? span.text.prefix(1).map { ($0, columns[0]) } : Array(zip(span.text, columns))
    }
  }

  @Test func `it has a title, a role and a language, and loads nothing`() throws {
    let svg = try Self.picture(2, 9) { $0.write("bonjour", in: $0.bounds) }
    #expect(svg.name == "svg" && svg["lang"] == "fr" && svg["xml:lang"] == "fr")
    #expect(svg["role"] == "graphics-document document")
    let title = try #require(svg.children.first)
    #expect(title.name == "title" && title.text == "Un <écran> & \"lui\"")
    #expect(title["id"] == svg["aria-labelledby"])
    #expect(svg["viewBox"] == "0 0 99 54" && svg["width"] == "99" && svg["height"] == "54")
    for element in svg.everyElement {
      #expect(element.attributes.keys.allSatisfy { !$0.contains("href") && $0 != "src" })
    }
    let sheet = try #require(svg.all("style").first).text
    #expect(!sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains("@font-face"))
  }

  @Test(arguments: awkwardTexts + ["x \u{301}y", "a\u{300} ● b 👩 c"])
  func `every character stands in its cell`(text: String) throws {
    var frame = Frame(size: Size(rows: 2, columns: 40))
    frame.write("a\(text)", in: frame.bounds, Style(.title))
    frame.write(text, in: frame.bounds.line(1), Style(.quiet))
    let svg = try ReadElement.reading(
      FramePicture(of: frame, titled: "x", in: Self.theme, speaking: "fr").file)
    for text in svg.all("text") {
      let row = (try #require(Int(text["y"])) - 9) / 18
      for (character, column) in Self.places(in: text) where character != " " {
        #expect(frame[Point(row: row, column: column)]?.character == character)
      }
    }
    let shown = frame.cells.filter { $0.width > 0 && $0.character != " " }.map(\.character)
    let read = svg.all("text").map(\.text).joined().filter { $0 != " " }
    #expect(read == String(shown), "Every character is in the text, once.")
  }

  @Test func `words of a line are one text, with one blank between them`() throws {
    let svg = try Self.picture(1, 60) { frame in
      frame.write("│ Prestation      ● échéance │", in: frame.bounds)
      frame.write("Lune SARL", in: Rect(row: 0, column: 40, rows: 1, columns: 20), Style(.title))
    }
    #expect(svg.all("text").map(\.text) == ["Prestation ● échéance Lune SARL"])
    #expect(svg.all("text").flatMap { Self.places(in: $0) }.first?.column == 2)
  }

  @Test func `lines join and are no text`() throws {
    let svg = try Self.picture(3, 5) { frame in
      frame.write("┌─┬─┐", in: frame.bounds)
      frame.write("├═┼╌┤", in: frame.bounds.line(1))
      frame.write("└─┴─┘", in: frame.bounds.line(2))
    }
    #expect(svg.all("text").isEmpty)
    let path = try #require(svg.all("path").first { $0.has(class: "l") })["d"]
    // The left border from the middle of the corner to the middle of the other, cell by cell.
    for part in ["M13.5 17.5v9.5", "M13.5 27v18", "M13.5 45v8.5"] { #expect(path.contains(part)) }
    // The line above: half a cell, one, half one down, one, half one.
    for part in ["M13.5 17.5h4.5", "M18 17.5h9", "M31.5 17.5v9.5", "M36 17.5h9", "M45 17.5h4.5"] {
      #expect(path.contains(part), "\(part)")
    }
    #expect(path.contains("M18 34h9") && path.contains("M18 37h9"), "Two lines.")
    #expect(path.contains("M37 35.5h3") && path.contains("M41.5 35.5h3"), "Two dashes.")
  }

  @Test func `blocks are filled from below`() throws {
    let svg = try Self.picture(1, 8) { $0.write("▁▄██░", in: $0.bounds) }
    #expect(svg.all("text").isEmpty)
    let paths = svg.all("path")
    #expect(paths.map { $0["fill-opacity"] } == ["", "0.25"])
    #expect(paths[0]["d"] == "M9 24.5h9v2.5h-9zM18 18h9v9h-9zM27 9h18v18h-18z")
  }

  @Test func `bold, underlined and reversed text look so, blanks included`() throws {
    let svg = try Self.picture(2, 12) { frame in
      frame.write("ab cd", in: frame.bounds, Style(.text, isBold: true, isUnderlined: true))
      let second = frame.bounds.line(1)
      frame.clear(second, Style(.selection))
      frame.write("ef", in: second, Style(.selection))
      frame.write(
        "x", in: Rect(row: 0, column: 10, rows: 1, columns: 1), Style(.text, isReversed: true))
    }
    let sheet = try #require(svg.all("style").first).text
    let paths = svg.all("path")
    #expect(sheet.contains(".screen .text-b{fill:#1d232b;font-weight:bold}"))
    #expect(
      paths.contains { $0.has(class: "l") && $0.has(class: "text-b") && $0["d"] == "M9 25.5h45" })
    #expect(
      paths.contains {
        $0.has(class: "g") && $0.has(class: "selection") && $0["d"] == "M9 27h108v18h-108z"
      })
    #expect(sheet.contains(".screen .g.selection{fill:#5fc9d8}"))
    #expect(
      paths.contains {
        $0.has(class: "g") && $0.has(class: "text-r") && $0["d"] == "M99 9h9v18h-9z"
      })
    #expect(
      sheet.contains(".screen .text-r{fill:#ffffff}")
        && sheet.contains(".screen .g.text-r{fill:#1d232b}"))
  }

  @Test func `with ASCII alone, lines are text of one cell each`() throws {
    let svg = try Self.picture(1, 8, isAscii: true) { $0.write("┌é山│", in: $0.bounds) }
    #expect(svg.all("text").map(\.text) == ["+e??|"] && svg.all("path").isEmpty)
    #expect(svg.all("tspan").map { $0["x"] } == ["9 18 27 36 45"])
  }

  @Test(arguments: sizes)
  func `it is sound at any size`(size: Size) throws {
    var frame = Frame(size: size)
    Box("Titre 山", isFocused: true).draw(on: &frame, in: frame.bounds)
    let picture = FramePicture(of: frame, in: Self.theme, speaking: "it")
    #expect(try ReadElement.reading(picture.file).name == "svg")
  }
}
