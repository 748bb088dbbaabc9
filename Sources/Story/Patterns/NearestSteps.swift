/// Finds the steps that somebody may have meant. Only the beginning of what he wrote is held against them: no step is
/// as long as that.
struct NearestSteps {
  private let skeleton: String
  private let words: [String]
  /// How many letters and words were held against others, each against each.
  private(set) var comparisons = 0

  /// So much of a text is compared.
  static let mostCharacters = 300

  init(to skeleton: String) {
    self.skeleton = String(skeleton.prefix(Self.mostCharacters))
    words = Self.words(of: self.skeleton)
  }

  /// The three nearest, the nearest first.
  mutating func best(of entries: [StepEntry]) -> [StepEntry] {
    var ranked: [(entry: StepEntry, distance: (Int, Int))] = []
    for entry in entries { ranked.append((entry, nearest(of: entry.skeletons))) }
    return ranked.sorted { $0.distance < $1.distance }.prefix(3).map(\.entry)
  }

  /// The least distance in words, and of those as near the least in letters.
  private mutating func nearest(of skeletons: [String]) -> (Int, Int) {
    let distances = skeletons.map { (text: $0, words: distance(inWordsTo: $0)) }
    let least = distances.map(\.words).min() ?? .max
    let letters = distances.filter { $0.words == least }.map { distance(inLettersTo: $0.text) }
    return (least, letters.min() ?? .max)
  }

  private mutating func distance(inWordsTo other: String) -> Int {
    let others = Self.words(of: other)
    comparisons += words.count * others.count
    return Letters.distance(words, others)
  }

  private mutating func distance(inLettersTo other: String) -> Int {
    comparisons += skeleton.count * other.count
    return Letters.distance(skeleton, other)
  }

  private static func words(of text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
