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
    // Every start asks for some, so the other folders are not looked at. « 0 » comes right after « / ».
    (asset_position(folder + "/")..<asset_position(folder + "0")).compactMap { position in
      guard let path = asset_at(position).map({ String(cString: $0.pointee.path) }) else {
        return nil
      }
      let name = path.dropFirst(folder.count + 1)
      return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil
    }
  }

  /// The mail templates; each is copied when it is first needed.
  static var mails: MailTemplates { MailTemplates(reading: { text($0) }) }

  /// What the log-in page offers to watch, each in a world of its own.
  static var demos: DemoOffers {
    let shelf = WorldShelf { try Worlds(mails: mails, passwordCost: 1).build($0) }
    return GuidedDemos.offers(from: shelf, captions: { captions }) {
      text("scenarios/\($0).feature")
    }
  }

  /// What the shipped scenarios say in Italian and English.
  static var captions: DemoCaptions { DemoCaptions(reading: text("demos/captions.txt") ?? "") }

  private static func text(of file: asset) -> String {
    String(
      decoding: UnsafeBufferPointer(start: file.bytes, count: file.size), as: UTF8.self)
  }
}
