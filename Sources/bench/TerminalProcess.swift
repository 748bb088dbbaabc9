import Glibc
import Store

/// A program on a pseudo-terminal, which is its controlling terminal.
final class TerminalProcess {
  /// In cells.
  enum Window: CaseIterable {
    /// 80×24: a list alone.
    case small
    /// 120×40: a list with the detail of its row beside it.
    case large

    var name: String {
      switch self {
      case .small: "80×24, a list alone"
      case .large: "120×40, with the detail"
      }
    }

    fileprivate var size: winsize {
      switch self {
      case .small: winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      case .large: winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
      }
    }
  }

  private let master: Int32
  private var process: pid_t = 0

  init(_ command: [String], in window: Window = .large) throws {
    // Linux's own calls for what `posix_openpt` and `ptsname` do, which Swift's C module leaves out.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (number, unlocked): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw BenchError("no pseudo-terminal") }
    let name = "/dev/pts/\(number)"
    var size = window.size
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A session leader that opens a terminal gets it as its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(0x80 | POSIX_SPAWN_SETSIGMASK))

    let words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let settings: [String] = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/tmp", "PATH=/usr/bin:/bin",
    ]
    let variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    let failure = posix_spawn(&process, command[0], &actions, &attributes, words, variables)
    guard failure == 0 else { throw BenchError("cannot start \(command[0]): build it first") }
  }

  deinit {
    // 0 would be every process of this group.
    if process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  func type(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(master, $0.baseAddress, $0.count) }
  }

  /// Ends the program and waits until it has said its last.
  func end() {
    kill(process, SIGTERM)
    output(quiet: 20_000, patience: 20_000)
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    process = 0
  }

  /// Reads until nothing has come for `quiet` milliseconds.
  /// - Parameter patience: milliseconds until something must have come.
  /// - Returns: microseconds from a time to the first and the last output, and the bytes between.
  @discardableResult
  func output(
    quiet: Int32, from start: Double = Stopwatch.now, patience: Int32 = 5000
  ) -> (first: Double, last: Double, count: Int) {
    var (first, last, count) = (0.0, 0.0, 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, count == 0 ? patience : quiet) > 0 else { break }
      let read = Glibc.read(master, &buffer, buffer.count)
      guard read > 0 else { break }
      last = Stopwatch.now - start
      if count == 0 { first = last }
      count += read
    }
    return (first, last, count)
  }
}

extension Desk {
  /// Keeps the world in a file.
  func saved(to path: String) throws {
    try Desk(at: .file(path), mails: BenchWorld.mails).replaceAll(with: self)
  }
}
