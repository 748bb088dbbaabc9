import Foundation
import Glibc
import Testing

/// The built program on a terminal of the test's own, which sees each byte that is written and each mode that is left.
final class PseudoTerminal {
  /// How the program is started.
  struct Setup {
    var arguments = ["--memory", "--as", "maud@lune.example"]
    var size = (rows: 36, columns: 110)
    /// Whether the terminal is the one that controls the program, as in every shell.
    var isControlling = true
    var variables: [String: String] = [:]
  }

  /// Something that the machine refused, or that never came.
  struct Failed: Error, CustomStringConvertible { let description: String }

  /// How long anything may take on a busy machine, in seconds.
  private static let patience = 60.0

  // What the system's headers do not hand to Swift: TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID.
  private static let unlock: UInt = 0x4004_5431
  private static let numberOf: UInt = 0x8004_5430
  private static let ownSession: Int16 = 0x80

  let process: pid_t
  private let own: Int32
  private let other: Int32
  private let folder: Folder

  init(_ setup: Setup = Setup()) throws {
    folder = try Folder()
    own = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, unlocked): (UInt32, Int32) = (0, 0)
    guard own >= 0, ioctl(own, Self.unlock, &unlocked) == 0, ioctl(own, Self.numberOf, &number) == 0
    else { throw Failed(description: "no pseudo-terminal: \(String(cString: strerror(errno)))") }
    let path = "/dev/pts/\(number)"
    other = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    Self.resize(own, to: setup.size)
    process = try Self.spawn(setup, in: folder, on: path, open: other)
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(own)
    close(other)
  }

  /// The modes that the terminal has now.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(other, &modes)
    let letters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + letters
  }

  /// Gives the terminal another size, which the system tells the program.
  func resize(rows: Int, columns: Int) { Self.resize(own, to: (rows, columns)) }

  private static func resize(_ terminal: Int32, to wanted: (rows: Int, columns: Int)) {
    var size = winsize()
    (size.ws_row, size.ws_col) = (UInt16(wanted.rows), UInt16(wanted.columns))
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Sends bytes as the terminal's keys do, in one write.
  func send(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    _ = write(own, bytes, bytes.count)
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// What the program writes until it holds a text.
  @discardableResult
  func output(holding text: String) throws -> String {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    var bytes: [UInt8] = []
    while Date.now < deadline {
      bytes += read(within: 100)
      let output = String(decoding: bytes, as: UTF8.self)
      if output.contains(text) { return output }
    }
    throw Failed(
      description: "never written: \(text), but \(String(decoding: bytes, as: UTF8.self))")
  }

  /// What the program writes until it has been silent for a while.
  func output(untilSilentFor milliseconds: Int32 = 400) -> String {
    var bytes: [UInt8] = []
    while true {
      let more = read(within: milliseconds)
      if more.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += more
    }
  }

  /// Waits for the program's end.
  /// - Returns: the signal that ended it, or its exit status below zero.
  func end() throws -> Int32 {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    var info = siginfo_t()
    while Date.now < deadline {
      info.si_signo = 0
      if waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0, info.si_signo != 0 {
        let status = info._sifields._sigchld.si_status
        return info.si_code == CLD_EXITED ? -status : status
      }
      usleep(10_000)
    }
    throw Failed(description: "never ended")
  }

  private func read(within milliseconds: Int32) -> [UInt8] {
    var source = pollfd(fd: own, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) == 1, source.revents & Int16(POLLIN) != 0 else {
      return []
    }
    return [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(own, buffer.baseAddress, buffer.count))
    }
  }

  private static func spawn(
    _ setup: Setup, in folder: Folder, on path: String, open other: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in Int32(0)...2 {
      // A session's first terminal that is opened becomes the one that controls it.
      if setup.isControlling {
        posix_spawn_file_actions_addopen(&actions, descriptor, path, O_RDWR, 0)
      } else {
        posix_spawn_file_actions_adddup2(&actions, other, descriptor)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | ownSession)
    var variables = [
      "LANG": "C.UTF-8", "TERM": "xterm-256color", "HOME": folder.url.path,
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin",
    ]
    variables.merge(setup.variables) { $1 }
    let words = [TerminalSession.program] + setup.arguments
    let settings: [String] = variables.map { "\($0)=\($1)" }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var process: pid_t = 0
    let failure = posix_spawn(
      &process, words[0], &actions, &attributes, &arguments, &environment)
    guard failure == 0 else { throw Failed(description: String(cString: strerror(failure))) }
    return process
  }
}
