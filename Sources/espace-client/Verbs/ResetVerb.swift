import ClientArea
import Glibc
import Store

/// `reset`: starts again with a new world in the place of the data.
struct ResetVerb: VerbWork {
  private static let isSure = Option(
    "yes",
    Phrase(fr: "sans rien demander", it: "senza chiedere nulla", en: "without asking"))

  let purpose = Phrase(
    fr: "efface les données et recommence avec un monde neuf, après une question",
    it: "cancella i dati e ricomincia con un mondo nuovo, dopo una domanda",
    en: "erases the data and starts again with a new world, after a question")
  let options: [Option] = [.world, .database, .memory, isSure]

  func run(_ call: VerbCall) throws -> Int32 {
    guard !call.has(.memory) else { return try begin(inMemory: call) }
    let file = try call.argument(.database) ?? VerbData.ownFile(call.environment)
    let world = call.argument(.world) ?? Worlds.usual
    let worlds = Worlds(mails: EmbeddedFiles.mails)
    let fresh = try worlds.build(world)
    let isBeginning = access(file, F_OK) != 0
    guard try call.has(Self.isSure) || Self.isConfirmed(file, world, in: call.language) else {
      TextFile.complain("espace-client : \(Self.untouched[call.language])\n")
      return 1
    }
    if call.argument(.database) == nil, let folder = call.environment.dataFolder {
      try TextFile.makeFolder(folder)
    }
    let desk = try Desk(at: .file(file), mails: worlds.mails)
    if isBeginning {
      // Nobody has agreed to lose what another terminal has begun meanwhile.
      guard try desk.begin(with: fresh) else { throw UsageError.fileIsThere(file) }
    } else {
      try desk.replaceAll(with: fresh)
    }
    StandardOutput.line(Self.done(file, world)[call.language])
    return 0
  }

  /// What is in memory always starts anew: nothing is there to be lost, so nobody is asked.
  private func begin(inMemory call: VerbCall) throws -> Int32 {
    guard !call.has(.database) else { throw UsageError.contradiction("--db", "--memory") }
    let world = call.argument(.world) ?? Worlds.usual
    _ = try Worlds(mails: EmbeddedFiles.mails, passwordCost: 1).build(world)
    StandardOutput.line(Self.begun(world)[call.language])
    return 0
  }

  private static func isConfirmed(
    _ file: String, _ world: String, in language: Language
  ) throws(UsageError) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else { throw .needsYes }
    TextFile.complain(question(file, world)[language] + " ")
    let answer = (readLine() ?? "").lowercased()
    return ["o", "oui", "s", "sì", "si", "y", "yes"].contains(answer)
  }

  private static func question(_ file: String, _ world: String) -> Phrase {
    Phrase(
      fr: "Effacer \(file) et recommencer avec le monde « \(world) » ? [o/N]",
      it: "Cancellare \(file) e ricominciare con il mondo «\(world)»? [s/N]",
      en: "Erase \(file) and start again with the world “\(world)”? [y/N]")
  }

  private static func done(_ file: String, _ world: String) -> Phrase {
    Phrase(
      fr: "\(file) recommence avec le monde « \(world) ».",
      it: "\(file) ricomincia con il mondo «\(world)».",
      en: "\(file) starts again with the world “\(world)”.")
  }

  private static func begun(_ world: String) -> Phrase {
    Phrase(
      fr: "en mémoire, le monde « \(world) » est neuf à chaque fois : rien n'a été effacé.",
      it: "in memoria, il mondo «\(world)» è nuovo ogni volta: nulla è stato cancellato.",
      en: "in memory, the world “\(world)” is new every time: nothing was erased.")
  }

  private static let untouched = Phrase(
    fr: "rien n'a été effacé.", it: "nulla è stato cancellato.", en: "nothing was erased.")
}
