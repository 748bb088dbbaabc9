import Canvas
import ClientArea
import Glibc
import Screens
import Store
import Terminal

/// Opens the data and runs the full-screen program on the terminal.
struct Interface {
  private let options: Options
  private let environment: Environment

  init(_ options: Options, _ environment: Environment) {
    self.options = options
    self.environment = environment
  }

  func run() throws {
    let worlds = Worlds(mails: EmbeddedFiles.mails)
    let themes = try Themes.all(startingWith: options.theme ?? Themes.usual)
    if let folder = environment.stateFolder, (try? TextFile.makeFolder(folder)) != nil {
      Terminal.reportCrashes(to: "\(folder)/crash.txt")
    }
    let desk = try OpenedData(options, environment, worlds).desk
    var session: Session?
    if let email = options.email { session = try desk.session(of: email) }
    let exports = (environment.dataFolder ?? "/tmp/espace-client") + "/exports"
    var program = try Program(
      at: desk,
      in: Surroundings(
        themes: themes, worlds: Worlds.names, build: worlds.build, exportFolder: exports,
        export: { name, text in try TextFile.write(text, named: name, in: exports) }),
      speaking: options.language, as: session, takesMouse: options.takesMouse)

    var terminal = try Terminal(
      options: Terminal.Options(
        mouse: options.takesMouse, ascii: options.isAscii,
        colour: environment["NO_COLOR"] == nil), theme: themes[0])
    defer { terminal.close() }
    try program.run(on: &terminal)
  }
}

extension Desk {
  /// The session of `--as`: without a password, since whoever starts the simulator plays everybody.
  func session(of email: String) throws -> Session {
    guard let user = try reader.user(email: email) else {
      throw UsageError.unknownUser(email)
    }
    let account =
      user.kind == .internal ? nil : try reader.accounts(ownedBy: user.id).first?.id
    return Session(user: user.id, account: account)
  }
}
