import ClientArea
import Glibc
import Store

/// `doctor`: what the program finds around itself, and whether it can work with it.
struct DoctorVerb: VerbWork {
  let purpose = Phrase(
    fr: "examine le terminal, la langue, SQLite et les données",
    it: "esamina il terminale, la lingua, SQLite e i dati",
    en: "looks at the terminal, the locale, SQLite and the data")
  let options: [Option] = [.database, .memory, .worldInMemory]

  /// One thing that was looked at.
  private struct Finding {
    let name: Phrase
    let text: Phrase
    var isGood = true
  }

  func run(_ call: VerbCall) throws -> Int32 {
    let findings = [
      Self.terminal(call.environment), Self.locale(call.environment), Self.library,
      Self.data(try VerbData(call)),
    ]
    for finding in findings {
      let mark = finding.isGood ? "ok" : "!!"
      StandardOutput.line(
        "\(mark)  \(finding.name[call.language]) : \(finding.text[call.language])")
    }
    return findings.allSatisfy(\.isGood) ? 0 : 1
  }

  private static func terminal(_ environment: ProgramEnvironment) -> Finding {
    let type = environment["TERM"] ?? "—"
    var text = Phrase(
      fr: "\(type), sortie redirigée", it: "\(type), uscita rediretta",
      en: "\(type), output redirected")
    var window = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 {
      text = Phrase(name: "\(type), \(window.ws_row)×\(window.ws_col)")
    }
    return Finding(
      name: Phrase(fr: "terminal", it: "terminale", en: "terminal"), text: text,
      isGood: environment["TERM"] != nil)
  }

  private static func locale(_ environment: ProgramEnvironment) -> Finding {
    let name = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? "C"
    setlocale(LC_CTYPE, "")
    let codes = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    let spoken = environment.language.rawValue
    return Finding(
      name: Phrase(fr: "langue", it: "lingua", en: "locale"),
      text: Phrase(
        fr: "\(name) (\(codes)), interface en « \(spoken) »",
        it: "\(name) (\(codes)), interfaccia in «\(spoken)»",
        en: "\(name) (\(codes)), interface in “\(spoken)”"))
  }

  private static var library: Finding {
    let fault = Health.libraryFault
    return Finding(
      name: Phrase(name: "SQLite"),
      text: Phrase(name: fault ?? "\(Health.libraryVersion), session, FTS5"), isGood: fault == nil)
  }

  private static func data(_ data: VerbData) -> Finding {
    let name = Phrase(fr: "données", it: "dati", en: "data")
    let file = data.file ?? ":memory:"
    do {
      let faults = try Health.faults(at: try data.open()) + LeftBehind.faults(of: data.file)
      guard faults.isEmpty else {
        func all(_ language: Language) -> String {
          "\(file) : " + faults.map { $0[language] }.joined(separator: " ; ")
        }
        return Finding(
          name: name, text: Phrase(fr: "\(all(.fr))", it: "\(all(.it))", en: "\(all(.en))"),
          isGood: false)
      }
      return Finding(
        name: name,
        text: Phrase(fr: "\(file), saines", it: "\(file), integri", en: "\(file), sound"))
    } catch UsageError.emptyData(let file) where !data.isNamed {
      return Finding(
        name: name,
        text: Phrase(fr: "\(file), vides", it: "\(file), vuoti", en: "\(file), empty"))
    } catch UsageError.noData(let file) where !data.isNamed {
      return Finding(
        name: name,
        text: Phrase(
          fr: "\(file), pas encore créées", it: "\(file), non ancora creati",
          en: "\(file), not made yet"))
    } catch {
      return Finding(name: name, text: Main.sentence(of: error), isGood: false)
    }
  }
}
