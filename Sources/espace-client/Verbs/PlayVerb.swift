import Canvas
import ClientArea
import Glibc
import Scenarios
import Screens
import Store
import Story

/// `play`: a scenario file as a guided demonstration.
struct PlayVerb: VerbWork {
  private static let auto = Option(
    "auto", taking: .seconds,
    Phrase(
      fr: "avancer automatiquement, une étape toutes les tant de secondes",
      it: "avanzare da solo, un passo ogni tanti secondi",
      en: "go on by itself, a step every so many seconds"))
  private static let cast = Option(
    "cast", taking: .file,
    Phrase(
      fr: "écrire un enregistrement asciicast, sans terminal (40x120, ou --size)",
      it: "scrivere una registrazione asciicast, senza terminale (40x120, o --size)",
      en: "write an asciicast recording, without a terminal (40x120, or --size)"))

  private static let html = Option(
    "html", taking: .file,
    Phrase(
      fr: "écrire une page HTML, une carte par étape, sans terminal (24x80, ou --size)",
      it: "scrivere una pagina HTML, una scheda per passo, senza terminale (24x80, o --size)",
      en: "write an HTML page, a card for each step, without a terminal (24x80, or --size)"))

  let purpose = Phrase(
    fr: "joue un scénario pas à pas dans l'interface : Espace avance, Retour revient",
    it: "esegue uno scenario passo per passo nell'interfaccia: Spazio avanza, Backspace torna",
    en: "plays a scenario step by step in the interface: Space goes on, Backspace goes back")
  let operands = [
    Operand(
      value: .scenario,
      meaning: Phrase(
        fr: "un fichier .feature, ou le nom d'un scénario du programme",
        it: "un file .feature, o il nome di uno scenario del programma",
        en: "a .feature file, or the name of a scenario inside the program"))
  ]
  let options: [Option] = [auto, .tags, cast, html, .size, .theme, .ascii, .noMouse]

  func run(_ call: VerbCall) throws -> Int32 {
    let pace = try call.argument(Self.auto).map { text throws(UsageError) in
      try Self.milliseconds(text)
    }
    let theme = try Themes.theme(named: call.argument(.theme) ?? Themes.usual)
    if pace != nil, call.has(Self.html) { throw UsageError.contradiction("--auto", "--html") }
    let form = try PictureOptions.chosen(among: [Self.cast, Self.html], call)
    let size = try call.argument(.size).map(FrameVerb.size)
    do {
      let tags = call.argument(.tags)?.split(separator: ",").map(String.init) ?? []
      let playbill = try Playbill(reading: call.operand, tags: tags) {
        EmbeddedFiles.text("scenarios/\($0).feature")
      }
      let shelf = WorldShelf { try Worlds(mails: EmbeddedFiles.mails, passwordCost: 1).build($0) }
      let demo = try Demo(
        of: playbill.scenarios, from: shelf, captions: EmbeddedFiles.captions)
      if let form, let file = form.file {
        guard form.option.name == Self.cast.name else {
          return try Self.writePage(of: demo, size: size, to: file, call)
        }
        let cast = Cast(
          size: size ?? Size(rows: 40, columns: 120), pace: pace ?? Cast.usualPace, theme: theme,
          isAscii: call.has(.ascii), language: call.language)
        return try Self.record(demo, by: cast, to: file, call)
      }
      try Self.show(demo, pace: pace, theme, call)
      return 0
    } catch let problem as Playbill.Problem {
      for sentence in problem.sentences {
        TextFile.complain(PlainText.of(sentence[call.language]) + "\n")
      }
      return 2
    }
  }

  private static func show(
    _ demo: Demo, pace: Int?, _ theme: Theme, _ call: VerbCall
  ) throws {
    let takesMouse = !call.has(.noMouse)
    var program = try Program(
      at: demo.desk,
      in: Surroundings(
        themes: Themes.names(startingWith: theme.name), theme: Themes.theme(named:), worlds: [],
        build: Worlds(mails: EmbeddedFiles.mails).build, exportFolder: "",
        export: { name, _ in name }),
      speaking: call.language, showing: [DemoScreen(demo, pace: pace)], takesMouse: takesMouse)
    try FullScreen(
      theme: theme, takesMouse: takesMouse, isAscii: call.has(.ascii),
      environment: call.environment
    ).run(&program)
  }

  /// - Returns: 1 where a step failed: the recording ends there.
  private static func record(
    _ demo: Demo, by cast: Cast, to path: String, _ call: VerbCall
  ) throws -> Int32 {
    guard let file = PrivateFile.replacing(path) else {
      throw FileTrouble(path: path, number: errno)
    }
    var failure: ScenarioFailure?
    do {
      failure = try cast.record(demo) { line in
        guard fputs(line + "\n", file) >= 0 else { throw FileTrouble(path: path, number: errno) }
      }
    } catch {
      fclose(file)
      throw error
    }
    guard fclose(file) == 0 else { throw FileTrouble(path: path, number: errno) }
    return status(after: failure, call)
  }

  /// - Returns: 1 where a step failed: it is the last card.
  private static func writePage(
    of demo: Demo, size: Size?, to path: String, _ call: VerbCall
  ) throws -> Int32 {
    let page = DemoPage(
      size: size ?? Size(rows: 24, columns: 80), theme: try PictureOptions.theme(call),
      isAscii: call.has(.ascii), language: call.language)
    let (text, failure) = try page.text(of: demo)
    try TextFile.write(text, at: path)
    return status(after: failure, call)
  }

  /// Says why a demonstration did not get to its end, if so.
  private static func status(after failure: ScenarioFailure?, _ call: VerbCall) -> Int32 {
    guard let failure else { return 0 }
    let sentence = PlainText.of(told(failure)[call.language])
    TextFile.complain("espace-client : \(sentence)\n")
    return 1
  }

  /// Reads « 2 », « 0.5 » or « 0,5 ».
  private static func milliseconds(_ text: String) throws(UsageError) -> Int {
    let plain = text.map { $0 == "," ? "." : $0 }
    guard plain.allSatisfy({ $0 == "." || ($0.isASCII && $0.isNumber) }),
      let seconds = Double(String(plain)), (0.05...3600).contains(seconds)
    else { throw .badValue("--auto", text, among: ["0.05 … 3600"]) }
    return Int((seconds * 1000).rounded())
  }

  private static func told(_ failure: ScenarioFailure) -> Phrase {
    let step = "\(failure.step.keyword) \(failure.step.text)"
    let actual = failure.expectation.actual
    return Phrase(
      fr: "la démonstration s'arrête à « \(step) » : \(actual).",
      it: "la dimostrazione si ferma a «\(step)»: \(actual).",
      en: "the demonstration stops at “\(step)”: \(actual).")
  }
}
