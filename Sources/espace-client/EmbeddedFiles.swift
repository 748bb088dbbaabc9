import Assets
import ClientArea
import Scenarios
import Screens
import Store
import Story

/// The files that the program carries inside itself.
enum EmbeddedFiles {
  /// The text of a file, such as « worlds/demo.json ».
  static func text(_ path: String) -> String? {
    asset_find(path).map { text(of: $0.pointee) }
  }

  /// The names of the files of a folder, without folder and ending, in order.
  static func names(in folder: String, ending: String) -> [String] {
    paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(folder.count + 1).dropLast(ending.count)) }
  }

  /// The mail templates; each is copied when it is first needed.
  static var mails: MailTemplates { MailTemplates(reading: { text($0) }) }

  /// What the log-in page offers to watch, each in a world of its own.
  static var demos: DemoOffers {
    let shelf = WorldShelf { try Worlds(mails: mails, passwordCost: 1).build($0) }
    return GuidedDemos.offers(from: shelf) { text("scenarios/\($0).feature") }
  }

  private static var paths: [String] {
    (0..<asset_count()).compactMap { asset_at($0).map { String(cString: $0.pointee.path) } }
  }

  private static func text(of file: asset) -> String {
    String(
      decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
  }
}
