import Testing

/// What a kind of screen does is compiled once for all screens of the kind: the optimizer's copies for each of them took a
/// third of the build of `Screens` (« RowScreen » says more).
@Suite struct KindsOfScreensTests {
  private static let once = "@_semantics(\"optimize.sil.specialize.generic.never\")"

  /// The doors through which the program comes to a screen, whatever it is.
  private static let doors = ["page(in ", "update(_ event: ScreenEvent, on ", "settle(on page"]

  private static let kinds = Repository.files(in: ["Sources/Screens/Pages"]).filter {
    $0.path.hasSuffix("Screen.swift") && !$0.path.hasSuffix("TabbedScreen.swift")
  }

  @Test(arguments: kinds)
  func `the doors of a kind are not copied for each screen`(kind: Repository.File) {
    // What an extension gives to all screens of the kind; what the protocol asks of them has no body.
    guard let extent = kind.text.firstRange(of: "\nextension ") else { return }
    let lines = kind.text[extent.lowerBound...]
      .replacing("update(\n    _ event", with: "update(_ event")
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (before, line) in zip(lines, lines.dropFirst()) where line.contains("func ") {
      guard Self.doors.contains(where: { line.contains("func " + $0) }) else { continue }
      #expect(before.contains(Self.once), "\(kind.path): \(line)")
    }
  }

  @Test func `there are kinds, and doors in them`() {
    #expect(Self.kinds.count >= 7)
    let all = Self.kinds.map(\.text).joined()
    #expect(all.split(separator: Self.once).count > 20)
  }
}
