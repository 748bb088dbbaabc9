/// Reads the tags of one line: several, with a comment after them.
struct TagReader {
  private(set) var fault: (GherkinError.Problem, Place)?
  private var rest: Substring.UnicodeScalarView
  private let text: String
  private let place: Place

  init(of text: String, at place: Place) {
    self.text = text
    rest = text.unicodeScalars[...]
    self.place = place
  }

  mutating func tags() -> [Tag] {
    var tags: [Tag] = []
    while let scalar = rest.first {
      if scalar.properties.isWhitespace {
        rest.removeFirst()
        continue
      }
      guard scalar != "#" || tags.isEmpty else { break }
      let here = placeOfRest
      guard scalar == "@" else {
        fault = (.blankInTag(String(rest.prefix { !$0.properties.isWhitespace })), here)
        break
      }
      rest.removeFirst()
      let name = rest.prefix { $0 != "@" && !$0.properties.isWhitespace }
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty else {
        fault = (.emptyTag, here)
        break
      }
      tags.append(Tag(place: here, name: String(name)))
    }
    return tags
  }

  private var placeOfRest: Place {
    Place(
      line: place.line,
      column: place.column
        + text.unicodeScalars.distance(
          from: text.startIndex, to: rest.startIndex))
  }
}
