import Canvas
import Foundation
import Testing

/// Pictures of screens as text files beside the tests. `RECORD_SNAPSHOTS=1` writes them anew; what changed
/// is then seen in the diff.
enum Snapshot {
  static func expect(
    _ frame: Frame, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let drawn = text(of: frame)
    let file = folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(drawn.utf8).write(to: file)
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "There is no snapshot « \(name) » yet: RECORD_SNAPSHOTS=1 makes it.\n\(drawn)",
        sourceLocation: sourceLocation)
      return
    }
    guard drawn != kept else { return }
    Issue.record(
      "« \(name) » looks different.\nkept:\n\(kept)\ndrawn:\n\(drawn)",
      sourceLocation: sourceLocation)
  }

  /// The lines, then where the hardware cursor stands.
  private static func text(of frame: Frame) -> String {
    let cursor = frame.cursor.map { "row \($0.row + 1), column \($0.column + 1)" } ?? "hidden"
    return frame.lines.joined(separator: "\n") + "\n-- cursor: \(cursor)\n"
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots", isDirectory: true)
}
