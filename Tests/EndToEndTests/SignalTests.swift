import Equipment
import Foundation
import Glibc
import Testing

/// Whichever signal ends the program, the terminal is given back first.
@Suite struct SignalTests {
  /// The signals that end a program which does nothing about them, and that a program can do something about: found
  /// by sending each to a shell.
  private static let endings = (Int32(1)...64).filter { signal in
    var action = sigaction()
    guard signal != SIGKILL, sigaction(signal, nil, &action) == 0 else { return false }
    return (try? fate(of: signal)) == signal
  }

  /// Which signal ended a shell that sends itself one; 0 where it went on or was stopped.
  private static func fate(of signal: Int32) throws -> Int32 {
    let shell = try Tool.sh.path
    var arguments: [UnsafeMutablePointer<CChar>?] = [
      strdup(shell), strdup("-c"), strdup("kill -\(signal) $$; exit 0"), nil,
    ]
    defer { for argument in arguments { free(argument) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let failure = posix_spawn(&process, shell, nil, &attributes, &arguments, environ)
    guard failure == 0 else {
      throw PseudoTerminal.Failed(description: String(cString: strerror(failure)))
    }
    var status: Int32 = 0
    while waitpid(process, &status, WUNTRACED) == -1, errno == EINTR {}
    guard status & 0xFF == 0x7F else { return status & 0x7F }
    kill(process, SIGKILL)
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return 0
  }

  /// Modes that are still on after all that was written, apart from those a terminal has on at first.
  private static func modesLeftOn(by output: String) -> Set<Substring> {
    var on: Set<Substring> = []
    for match in output.matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
      for mode in match.1.split(separator: ";") {
        let isUsual = ["7", "25"].contains(mode)
        if (match.2 == "h") != isUsual { on.insert(mode) } else { on.remove(mode) }
      }
    }
    return on
  }

  @Test func `the system's list of signals is a long one`() {
    #expect(
      Set(Self.endings).isSuperset(of: [
        SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
        SIGXCPU, SIGXFSZ, SIGSYS, SIGIO, SIGPWR, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE,
      ]))
    #expect(Set(Self.endings).isDisjoint(with: [SIGCHLD, SIGWINCH, SIGTSTP, SIGCONT, SIGURG]))
  }

  @Test(arguments: endings)
  func `the terminal is given back before a signal ends the program`(signal: Int32) throws {
    try expectTerminalGivenBack(by: signal, isControlling: true)
  }

  @Test(arguments: [SIGTERM, SIGUSR1, SIGSEGV])
  func `the terminal is given back where it does not control the program`(signal: Int32) throws {
    try expectTerminalGivenBack(by: signal, isControlling: false)
  }

  private func expectTerminalGivenBack(by signal: Int32, isControlling: Bool) throws {
    let terminal = try PseudoTerminal(.init(isControlling: isControlling))
    let before = terminal.modes
    var output = try terminal.output(holding: "C-1004")
    output += terminal.output(untilSilentFor: 300)
    #expect(terminal.modes != before)
    #expect(!Self.modesLeftOn(by: output).isEmpty)
    kill(terminal.process, signal)
    if signal == SIGXFSZ {
      terminal.send(":")
      #expect(terminal.output(untilSilentFor: 1000) != "", "It ended, or does not answer.")
      return
    }
    #expect(try terminal.end() == signal)
    output += terminal.output(untilSilentFor: 50)
    #expect(terminal.modes == before)
    #expect(Self.modesLeftOn(by: output) == [])
    #expect(output.contains("\u{1B}[?1049l"))
  }

  @Test(arguments: ["reset --yes --db", "generate --services 5000 --db", "export mails --to"])
  func `a file that may not grow is a sentence`(words: String) throws {
    let folder = try Folder()
    let line =
      "ulimit -f 1; exec \"$0\" \(words) '\(folder.url.path)/new'"
      + (words.hasPrefix("export") ? " --world demo" : "")
    let (text, status) = try ChildProcess.run(
      .sh, ["-c", line, TerminalSession.program],
      environment: ["HOME": folder.url.path, "LANG": "C.UTF-8"])
    #expect(status == 1, "\(text)")
    #expect(text.hasPrefix("espace-client : ") && text.split(separator: "\n").count == 1, "\(text)")
  }
}
