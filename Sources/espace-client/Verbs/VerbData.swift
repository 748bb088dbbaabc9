import ClientArea
import Glibc
import Screens
import Store

/// The data that a verb works on. They are never made by looking at them.
struct VerbData {
  /// The file that is meant, whether it is there or not; nil for a world in memory.
  let file: String?
  /// Whether the person named the data.
  let isNamed: Bool
  private let world: String
  private let worlds = Worlds(mails: EmbeddedFiles.mails, passwordCost: 1)

  /// `--db` names a file and `--world` a world in memory; without both it is the person's own file.
  init(_ call: VerbCall) throws(UsageError) {
    isNamed = call.has(.database) || call.has(.worldInMemory)
    world = call.argument(.worldInMemory) ?? Worlds.usual
    if let file = call.argument(.database) {
      guard !call.has(.worldInMemory) else { throw .contradiction("--db", "--world") }
      self.file = file
    } else if call.has(.worldInMemory) {
      file = nil
    } else {
      file = try Self.ownFile(call.environment)
    }
  }

  /// - Parameter isDemoEnough: whether the demo world does where the person has no file yet.
  func open(orDemo isDemoEnough: Bool = false) throws -> Desk {
    guard let file else { return try worlds.build(world) }
    guard access(file, F_OK) == 0 else {
      if isDemoEnough { return try worlds.build(world) }
      throw UsageError.noData(file: file)
    }
    return try Desk(at: .file(file), mails: worlds.mails)
  }

  /// Where the interface keeps its data when it is told nothing.
  static func ownFile(_ environment: ProgramEnvironment) throws(UsageError) -> String {
    guard let folder = environment.dataFolder else { throw .noHome }
    return "\(folder)/espace-client.db"
  }
}

extension Surroundings {
  /// For an interface that nobody sits at: nothing is written.
  static var silent: Surroundings {
    Surroundings(
      themes: [], worlds: Worlds.names, build: Worlds(mails: EmbeddedFiles.mails).build,
      exportFolder: "", export: { name, _ in name })
  }
}
