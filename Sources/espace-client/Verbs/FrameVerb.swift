import Canvas
import ClientArea
import Glibc
import Screens
import Store
import Terminal

/// `frame`: prints one screen and leaves.
struct FrameVerb: VerbWork {
  private static let ansi = Option(
    "ansi",
    Phrase(
      fr: "avec les couleurs du thème", it: "con i colori del tema",
      en: "with the colours of the theme"))
  private static let svg = Option(
    "svg", taking: .file,
    Phrase(
      fr: "l'écran comme image SVG, dans ce fichier",
      it: "lo schermo come immagine SVG, in questo file",
      en: "the screen as an SVG picture, in this file"))
  private static let html = Option(
    "html", taking: .file,
    Phrase(
      fr: "l'écran comme page HTML qui se suffit, dans ce fichier",
      it: "lo schermo come pagina HTML autonoma, in questo file",
      en: "the screen as an HTML page of its own, in this file"))

  let purpose = Phrase(
    fr: "imprime un écran et s'en va", it: "stampa uno schermo e finisce",
    en: "prints one screen and leaves")
  let operands = [
    Operand(
      value: .screen,
      meaning: Phrase(
        fr: "son titre ou son nom (voir screens) ; « Connexion » est celui d'un visiteur",
        it: "il suo titolo o nome (vedi screens); «Accesso» è quello di un visitatore",
        en: "its title or name (see screens); “Login” is the one of a visitor"))
  ]
  let options: [Option] = [
    .email, .account, .size, .database, .memory, .worldInMemory, ansi, svg, html, .theme, .ascii,
  ]

  func run(_ call: VerbCall) throws -> Int32 {
    let title = call.operand
    let size = try Self.size(call.argument(.size) ?? "24x80")
    let theme = try PictureOptions.theme(call)
    let form = try PictureOptions.chosen(among: [Self.ansi, Self.svg, Self.html], call)
    let desk = try VerbData(call, orDemo: true).open()
    var program = try Self.program(showing: title, at: desk, call)
    let frame = program.frame(of: size)
    if let damage = program.damage { throw damage }
    if let form, let file = form.file {
      let picture = FramePicture(
        of: frame, in: theme, speaking: call.language.rawValue, isAscii: call.has(.ascii))
      let page = WebPage(showing: picture, in: theme, speaking: call.language.rawValue)
      try TextFile.write(form.option.name == Self.svg.name ? picture.file : page.text, at: file)
      return 0
    }
    let isColoured = call.has(Self.ansi) && call.environment["NO_COLOR"] == nil
    let isAscii = call.has(.ascii) || Environment.printsAscii(to: STDOUT_FILENO)
    let printed = isAscii ? frame.spelledInAscii : frame
    for line in isColoured ? printed.ansiLines(in: theme) : printed.lines {
      StandardOutput.coloured(line)
    }
    return 0
  }

  private static func program(
    showing title: String, at desk: Desk, _ call: VerbCall
  ) throws -> Program {
    let session = try Beginning(call).session(at: desk)
    if session == nil, ["connexion", "accesso", "login"].contains(title.trimmed.folded) {
      return try Program(at: desk, in: .silent, speaking: call.language)
    }
    let isStaff = try session.map { try SessionMustStand.isStaff($0, reading: desk.reader) }
    let places =
      isStaff.map { MenuPlace.all(forStaff: $0) + [.simulator] } ?? MenuPlace.allCases
    guard let place = places.first(where: { $0.isMeant(by: title) }) else {
      throw UsageError.noScreen(title, known: places.map(\.word))
    }
    guard let viewer = try session ?? place.firstSession(at: desk) else {
      throw UsageError.nobodySees(place.word)
    }
    return try Program(
      at: desk, in: .silent, speaking: call.language, as: viewer, opening: place)
  }

  /// Reads « 24x80 »: rows and columns.
  static func size(_ text: String) throws(UsageError) -> Size {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...500).contains(parts[0]), (1...1000).contains(parts[1]) else {
      throw .badValue("--size", text, among: ["24x80", "40x120", "1x1 … 500x1000"])
    }
    return Size(rows: parts[0], columns: parts[1])
  }
}

extension MenuPlace {
  /// Whether it is called so, in any language, or by its name in programs.
  fileprivate func isMeant(by title: String) -> Bool {
    let titles = [rawValue] + Language.allCases.map { word[$0] }
    return titles.contains { $0.caseInsensitiveEquals(title.trimmed) }
  }
}
