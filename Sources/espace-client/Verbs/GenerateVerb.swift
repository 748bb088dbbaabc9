import ClientArea
import Glibc
import Store
import Story

/// `generate`: a large world in a new file.
struct GenerateVerb: VerbWork {
  private static let services = Option(
    "services", taking: .number,
    Phrase(
      fr: "combien de prestations, jusqu'à \(number: mostServices)",
      it: "quanti servizi, fino a \(number: mostServices)",
      en: "how many services, up to \(number: mostServices)"),
    isRequired: true)
  private static let seed = Option(
    "seed", taking: .number,
    Phrase(
      fr: "la graine : la même donne le même monde (au départ : 1)",
      it: "il seme: lo stesso dà lo stesso mondo (all'inizio: 1)",
      en: "the seed: the same one gives the same world (at first: 1)"))
  private static let file = Option(
    "db", taking: .file,
    Phrase(
      fr: "le fichier à créer, qui n'existe pas encore",
      it: "il file da creare, che non esiste ancora",
      en: "the file to make, which does not exist yet"),
    isRequired: true)

  let purpose = Phrase(
    fr: "fait un grand monde dans un fichier neuf", it: "fa un grande mondo in un file nuovo",
    en: "makes a large world in a new file")
  let options = [services, seed, file]

  /// More than that would fill disks by mistake.
  private static let mostServices = 10_000_000

  func run(_ call: VerbCall) throws -> Int32 {
    let count = try call.number(Self.services, in: 1...Self.mostServices) ?? 0
    let seed = try call.number(Self.seed, in: 0...Int.max) ?? 1
    let file = try call.required(Self.file)
    // A log that is left of another file would be taken for the new one's.
    for name in [file, file + "-wal"] where access(name, F_OK) == 0 {
      throw UsageError.fileIsThere(name)
    }
    let part = "\(file).part-\(getpid())"
    let signals = StopSignals()
    defer { for ending in ["", "-wal", "-shm", "-journal"] { unlink(part + ending) } }
    do {
      try make(count, seed: UInt64(seed), in: part, call.language, until: signals)
    } catch is Interrupted {
      TextFile.complain("espace-client : \(Self.interrupted(file)[call.language])\n")
      return 1
    }
    try Self.place(part, at: file)
    StandardOutput.line(Self.told(count, file)[call.language])
    return 0
  }

  /// Gives the finished file its name, unless somebody else has made a file of this name meanwhile.
  private static func place(_ part: String, at file: String) throws {
    guard link(part, file) != 0 else { return }
    switch errno {
    case EEXIST: throw UsageError.fileIsThere(file)
    // The file system knows no second names.
    case EPERM, ENOTSUP, ENOSYS:
      guard rename(part, file) == 0 else { throw FileTrouble(path: file, number: errno) }
    case let number: throw FileTrouble(path: file, number: number)
    }
  }

  /// Somebody asked the program to end.
  private struct Interrupted: Error {}

  private func make(
    _ count: Int, seed: UInt64, in file: String, _ language: Language,
    until signals: borrowing StopSignals
  ) throws {
    let generator = WorldGenerator(services: count, seed: seed)
    let desk = try Desk(
      at: .file(file), startingWith: generator.start, mails: EmbeddedFiles.mails, passwordCost: 1)
    let catalogue = try CatalogueFile(from: EmbeddedFiles.text)
    let line = ProgressLine()
    defer { line.clear() }
    try generator.fill(desk, offering: catalogue.products) { stage, done in
      if signals.take() { throw Interrupted() }
      line.show(done, of: count, doing: Self.word(for: stage)[language])
    }
    try catalogue.placeProcedures(in: desk)
  }

  private static func word(for stage: WorldGenerator.Stage) -> Phrase {
    switch stage {
    case .services: Phrase(fr: "prestations", it: "servizi", en: "services")
    case .search: Phrase(fr: "recherche", it: "ricerca", en: "search")
    }
  }

  private static func told(_ count: Int, _ file: String) -> Phrase {
    let people =
      "\(WorldGenerator.largeClient), \(WorldGenerator.webmaster), \(WorldGenerator.staff)"
    let services = Phrase.counted(
      count, fr: ("prestation", "prestations"), it: ("servizio", "servizi"),
      en: ("service", "services"))
    return Phrase(
      fr: "\(file) : un monde de \(services) (\(people) ; mot de passe demo)",
      it: "\(file): un mondo di \(services) (\(people); password demo)",
      en: "\(file): a world of \(services) (\(people); password demo)")
  }

  private static func interrupted(_ file: String) -> Phrase {
    Phrase(
      fr: "interrompu ; \(file) n'a pas été créé.", it: "interrotto; \(file) non è stato creato.",
      en: "interrupted; \(file) was not made.")
  }
}
