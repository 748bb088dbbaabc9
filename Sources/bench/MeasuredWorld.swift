import Glibc
import Store

/// A world on disk to count in, and who is logged in there.
struct MeasuredWorld {
  let name: String
  let file: String
  let email: String
  let program: String

  /// The same world, seen by somebody else.
  func seen(by email: String) -> MeasuredWorld {
    MeasuredWorld(name: name, file: file, email: email, program: program)
  }

  var command: [String] { [program, "--db", file, "--as", email] }

  /// The menu, one line down, « Gérer mes services ».
  static let keysToServices = ["\t", "j", "\r"]

  static func demo(in folder: String, with program: String) throws -> MeasuredWorld {
    let world = MeasuredWorld(
      name: "demo world", file: "\(folder)/demo.db", email: "yann@kerval.example", program: program)
    try BenchWorld.demo().saved(to: world.file)
    return world
  }

  /// A generated world, seen by the client who has most of it.
  static func large(in folder: String, with program: String) throws -> MeasuredWorld {
    let world = MeasuredWorld(
      name: "1,000,000 services", file: "\(folder)/large.db", email: WorldGenerator.largeClient,
      program: program)
    let line = "'\(program)' generate --services 1000000 --db '\(world.file)' > /dev/null 2>&1"
    guard system(line) == 0 else { throw BenchError("cannot generate a large world") }
    return world
  }
}
