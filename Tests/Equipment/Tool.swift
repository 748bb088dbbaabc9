import Foundation
import Testing

/// A program, none of ours, that tests call. A test that finds it missing says so: it fails where `CI` is set
/// in the environment, and is skipped elsewhere. The README's test line installs them all.
package enum Tool: String, CaseIterable {
  case bash
  case fish
  case groff
  case pgrep
  case python3
  case sh
  case tmux
  case zsh

  /// A tool that a test needs and does not find.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Debian's package that brings it; nil for what no Debian is without.
  package var debianPackage: String? {
    switch self {
    case .bash, .sh: nil
    case .groff: "groff-base"
    case .pgrep: "procps"
    case .fish, .python3, .tmux, .zsh: rawValue
    }
  }

  /// Where it stands.
  ///
  /// - Throws: what skips the running test, or under `CI` fails it, where the tool is missing.
  package var path: String {
    get throws {
      let path = "/usr/bin/\(rawValue)"
      if FileManager.default.isExecutableFile(atPath: path) { return path }
      let missing = "\(path) is missing: apt-get install -y \(debianPackage ?? rawValue)"
      guard ProcessInfo.processInfo.environment["CI"] == nil else {
        throw Missing(description: missing)
      }
      try Test.cancel("\(missing)")
    }
  }
}
