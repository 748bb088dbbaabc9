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
    var found = stat()
    guard stat(file, &found) == 0 else { throw UsageError.noData(file: file) }
    let desk = found.st_size == 0 && found.st_mode & S_IFMT == S_IFREG ? nil : try opened(file)
    guard let desk, try !desk.answer(SimulationState(), as: .visitor).worldName.isEmpty else {
      throw UsageError.emptyData(file: file)
    }
    return desk
  }

  /// Data that may be read and not written are read as they are.
  private func opened(_ file: String) throws -> Desk {
    do throws(StoreError) {
      return try Desk(at: .file(file), mails: worlds.mails)
    } catch {
      guard error.isAboutWriting, access(file, R_OK) == 0, !Self.mayWrite(beside: file) else {
        throw error
      }
      // What the log holds would be missing.
      var log = stat()
      if stat(file + "-wal", &log) == 0, log.st_size > 0 { throw UsageError.unfinishedLog(file) }
      return try Desk(at: .settledFile(file), mails: worlds.mails)
    }
  }

  private static func mayWrite(beside file: String) -> Bool {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
    return access(folder, W_OK) == 0 && access(file, W_OK) == 0
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
      exportFolder: "", export: { name, _ in name }, demos: EmbeddedFiles.demos)
  }
}

extension StoreError {
  /// Whether the data could not be opened to be written.
  fileprivate var isAboutWriting: Bool {
    switch self {
    case .readOnly, .unreadable: true
    default: false
    }
  }
}
