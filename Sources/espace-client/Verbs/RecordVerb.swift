import ClientArea
import Glibc
import Scenarios
import Screens
import Store
import Story

/// `record`: the interface, writing what is done as a scenario, and a report when it ends.
struct RecordVerb: VerbWork {
  private static let report = Option(
    "report", taking: .file,
    Phrase(
      fr: "où écrire le rapport (au départ : à côté, en .md)",
      it: "dove scrivere il rapporto (all'inizio: accanto, in .md)",
      en: "where to write the report (at first: beside it, as .md)"))
  private static let force = Option(
    "force",
    Phrase(
      fr: "remplacer les fichiers qui existent", it: "sostituire i file che esistono",
      en: "replace files that are there"))

  let purpose = Phrase(
    fr: "ouvre l'interface et écrit ce qu'on y fait comme un scénario",
    it: "apre l'interfaccia e scrive ciò che vi si fa come uno scenario",
    en: "opens the interface and writes what is done there as a scenario")
  let operands = [
    Operand(
      value: .file,
      meaning: Phrase(
        fr: "le scénario à écrire, que check et play savent lire",
        it: "lo scenario da scrivere, che check e play sanno leggere",
        en: "the scenario to write, which check and play can read"))
  ]
  let options: [Option] = Interface.options + [report, force]

  func run(_ call: VerbCall) throws -> Int32 {
    let path = call.operand
    let reportPath = call.argument(Self.report) ?? Self.reportPath(beside: path)
    let replaces = call.has(Self.force)
    if !replaces, access(reportPath, F_OK) == 0 { throw UsageError.wouldReplace(reportPath) }
    let name = call.argument(.world) ?? Worlds.usual
    let world = Worlds.names.contains(name) ? name : TextFile.absolute(name)
    var file: RecordingFile?
    var isShown = false
    defer { if !isShown { file?.removeIfNew() } }
    try Interface(call).record(in: world, as: Beginning(call)) { desk in
      let opened = try RecordingFile(at: path, replacing: replaces)
      file = opened
      let recorder = ScenarioRecorder { try opened.write($0) }
      try recorder.begin(
        in: world, at: desk, titled: "Séance enregistrée", from: GeneralHelp.version)
      return recorder
    } ending: { program in
      isShown = true
      try program.surroundings.recorder?.note(.clockMoved, at: program.desk)
      try RecordingFile(at: reportPath, replacing: true).write(try program.report())
      let count = program.surroundings.recorder?.stepCount ?? 0
      StandardOutput.line(Self.told(count, path, reportPath)[call.language])
    }
    return 0
  }

  /// « séance.feature » → « séance.md ».
  private static func reportPath(beside path: String) -> String {
    let ending = ".feature"
    return (path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path) + ".md"
  }

  private static func told(_ count: Int, _ path: String, _ report: String) -> Phrase {
    Phrase(
      fr: "étapes notées : \(number: count), dans \(path) ; rapport : \(report)",
      it: "passi annotati: \(number: count), in \(path); rapporto: \(report)",
      en: "steps noted: \(number: count), in \(path); report: \(report)")
  }
}
