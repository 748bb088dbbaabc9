import ClientArea
import Glibc
import Store

/// The data that the program works on, with a world in them.
struct OpenedData {
  let desk: Desk

  init(_ options: Options, _ environment: ProgramEnvironment, _ worlds: Worlds) throws {
    if options.isInMemory {
      desk = try worlds.build(options.world ?? Worlds.usual)
      return
    }
    let file = try Self.file(options, environment)
    desk = try Desk(at: .file(file), mails: worlds.mails)
    let world = try desk.answer(SimulationState(), as: .visitor).worldName
    guard world.isEmpty else {
      if let wanted = options.world, wanted != world {
        throw UsageError.worldIsThere(world, file: file)
      }
      try worlds.placeProcedures(in: desk)
      return
    }
    // The whole world arrives in one transaction: a start that is killed leaves none, and the next one
    // builds it again.
    try desk.replaceAll(with: try worlds.build(options.world ?? Worlds.usual))
  }

  private static func file(_ options: Options, _ environment: ProgramEnvironment) throws -> String {
    if let file = options.database { return file }
    let file = try VerbData.ownFile(environment)
    if let folder = environment.dataFolder { try TextFile.makeFolder(folder) }
    return file
  }
}
