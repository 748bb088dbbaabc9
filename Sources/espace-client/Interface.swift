import Canvas
import ClientArea
import Screens
import Store
import Terminal

/// The program on the terminal: full-screen, or as lines with a prompt.
struct Interface {
  private let language: Language
  private let theme: String
  private let isAscii: Bool
  private let takesMouse: Bool
  private let isPlain: Bool
  private let environment: ProgramEnvironment
  private let worlds = Worlds(mails: EmbeddedFiles.mails)

  init(_ options: Options, _ environment: ProgramEnvironment) {
    language = options.language
    theme = options.theme ?? Themes.usual
    isAscii = options.isAscii
    takesMouse = options.takesMouse
    isPlain = options.isPlain
    self.environment = environment
  }

  /// The options of the interface that a verb takes too.
  static let options: [Option] = [
    .memory, .world, .email, .account, .theme, .ascii, .noMouse, .plain,
  ]

  init(_ call: VerbCall) {
    language = call.language
    theme = call.argument(.theme) ?? Themes.usual
    isAscii = call.has(.ascii)
    takesMouse = !call.has(.noMouse)
    isPlain = call.has(.plain)
    environment = call.environment
  }

  /// Opens the data and lets somebody use them.
  func run(_ options: Options) throws {
    let theme = try Themes.theme(named: theme)
    let desk = try OpenedData(options, environment, worlds).desk
    var program = try program(at: desk, beginning: options.beginning)
    try show(&program, in: theme)
  }

  /// Lets somebody use a new world in memory while a recorder notes what he does.
  /// - Parameters:
  ///   - world: its name, or the path of its file.
  ///   - beginning: who is logged in from the start.
  ///   - begin: makes the recorder, once it is known that there is something to record.
  ///   - end: what follows when the person has left.
  func record(
    in world: String, as beginning: Beginning, recording begin: (Desk) throws -> any Recorder,
    ending end: (Program) throws -> Void
  ) throws {
    let theme = try Themes.theme(named: theme)
    let desk = try worlds.build(world)
    _ = try beginning.session(at: desk)
    var program = try program(at: desk, beginning: beginning, recorder: try begin(desk))
    try show(&program, in: theme)
    try end(program)
  }

  private func program(
    at desk: Desk, beginning: Beginning, recorder: (any Recorder)? = nil
  ) throws -> Program {
    let exports = (environment.dataFolder ?? "/tmp/espace-client") + "/exports"
    return try Program(
      at: desk,
      in: Surroundings(
        themes: Themes.names(startingWith: theme), theme: Themes.theme(named:),
        worlds: Worlds.names, build: worlds.build, exportFolder: exports,
        export: { name, text in try TextFile.write(text, named: name, in: exports) },
        isPlain: isPlain, version: GeneralHelp.version, recorder: recorder,
        demos: EmbeddedFiles.demos),
      speaking: language, as: try beginning.session(at: desk), takesMouse: takesMouse)
  }

  private func show(_ program: inout Program, in theme: Theme) throws {
    if isPlain {
      var console = try PlainConsole(
        speaking: language, isAscii: isAscii, watching: DataWatch(of: program.desk.dataFile))
      try program.run(on: &console)
    } else {
      try FullScreen(
        theme: theme, takesMouse: takesMouse, isAscii: isAscii, environment: environment
      ).run(&program)
    }
    if let damage = program.damage { throw damage }
  }
}
