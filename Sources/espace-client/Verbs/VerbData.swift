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

  /// `--db` names a file; `--memory` and `--world` a world in memory; without them it is the person's own file.
  /// - Parameter isDemoEnough: whether the demo world does where the person has no data yet.
  init(_ call: VerbCall, orDemo isDemoEnough: Bool = false) throws(UsageError) {
    let inMemory = [Option.memory, .worldInMemory].first { call.has($0) }
    isNamed = call.has(.database) || inMemory != nil
    world = call.argument(.worldInMemory) ?? Worlds.usual
    if let file = call.argument(.database) {
      if let inMemory { throw .contradiction("--db", "--\(inMemory.name)") }
      self.file = file
    } else if inMemory != nil || (isDemoEnough && !Self.hasBegun(call.environment)) {
      file = nil
    } else {
      file = try Self.ownFile(call.environment)
    }
  }

  func open() throws -> Desk {
    guard let file else { return try worlds.build(world) }
    guard access(file, F_OK) == 0 else { throw UsageError.noData(file: file) }
    return try Desk(at: .file(file), mails: worlds.mails)
  }

  /// Whether the person has data: a first start that was killed leaves an empty file, or none.
  private static func hasBegun(_ environment: ProgramEnvironment) -> Bool {
    var facts = stat()
    guard let file = try? ownFile(environment) else { return false }
    return stat(file, &facts) == 0 && facts.st_size > 0
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
