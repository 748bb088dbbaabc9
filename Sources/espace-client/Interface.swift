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
    let themes = try themes()
    if let folder = environment.stateFolder, (try? TextFile.makeFolder(folder)) != nil {
      Terminal.reportCrashes(to: "\(folder)/crash.txt")
    }
    let desk = try OpenedData(options, environment, worlds).desk
    var session: Session?
    if let email = options.email { session = try self.session(of: email, at: desk) }
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

  /// Every theme, the chosen one first.
  private func themes() throws -> [Theme] {
    let names = EmbeddedFiles.names(in: "themes", ending: ".theme")
    let chosen = options.theme ?? "sombre"
    guard names.contains(chosen) else {
      throw UsageError.badValue("--theme", chosen, among: names)
    }
    return try ([chosen] + names.filter { $0 != chosen }).map { name in
      try Theme(parsing: EmbeddedFiles.text("themes/\(name).theme") ?? "", named: name)
    }
  }

  /// The session of `--as`: without a password, since whoever starts the simulator plays everybody.
  private func session(of email: String, at desk: Desk) throws -> Session {
    guard let user = try desk.reader.user(email: email) else {
      throw UsageError.unknownUser(email)
    }
    let account =
      user.kind == .internal ? nil : try desk.reader.accounts(ownedBy: user.id).first?.id
    return Session(user: user.id, account: account)
  }
}
