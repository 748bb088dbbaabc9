import Equipment
import Foundation
import Glibc

/// Runs a program to its end. Foundation's `Process` is of no use here: it takes a program for running as long
/// as any child of it runs, and tmux leaves its server behind. For the same reason what is printed goes
/// through a file and not through a pipe.
enum ChildProcess {
  /// A program that could not be started.
  struct Failed: Error, CustomStringConvertible { let description: String }

  static func run(
    _ tool: Tool, _ arguments: [String], environment: [String: String]? = nil
  ) throws -> (text: String, status: Int32) {
    try run(tool.path, arguments, environment: environment)
  }

  static func run(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil
  ) throws -> (text: String, status: Int32) {
    let file = FileManager.default.temporaryDirectory.appending(path: "espace-client-\(UUID())")
    defer { try? FileManager.default.removeItem(at: file) }
    let status = try spawn(
      [program] + arguments, environment ?? ProcessInfo.processInfo.environment,
      printingTo: file.path)
    return (try String(contentsOf: file, encoding: .utf8), status)
  }

  private static func spawn(
    _ words: [String], _ environment: [String: String], printingTo path: String
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // The signals that Swift's threads block must reach the child.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let settings: [String] = environment.map { "\($0)=\($1)" }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    let failure = posix_spawn(
      &process, words[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else {
      throw Failed(description: "\(words[0]): \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
