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
    if try !desk.hasWorld,
      try desk.begin(with: try worlds.build(options.world ?? Worlds.usual))
    {
      return
    }
    // It was there, or another terminal was faster.
    let world = try desk.answer(SimulationState(), as: .visitor).worldName
    if let wanted = options.world, wanted != world {
      throw UsageError.worldIsThere(world, file: file)
    }
    try worlds.placeProcedures(in: desk)
  }

  private static func file(_ options: Options, _ environment: ProgramEnvironment) throws -> String {
    if let file = options.database { return file }
    let file = try VerbData.ownFile(environment)
    if let folder = environment.dataFolder { try TextFile.makeFolder(folder) }
    return file
  }
}
