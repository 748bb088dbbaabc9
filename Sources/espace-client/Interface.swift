import ClientArea
import Screens
import Store

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

    try FullScreen(
      theme: themes[0], takesMouse: options.takesMouse, isAscii: options.isAscii,
      environment: environment
    ).run(&program)
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
