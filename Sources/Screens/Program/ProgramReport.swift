import Canvas
import ClientArea
import Store

extension Program {
  /// The report of the session so far, with the screen as it is now: outside the simulator, which is not what
  /// is reported on.
  package func report() throws -> String {
    let recorder = surroundings.recorder
    let last = layers.last ?? LoginScreen()
    let report = SessionReport(
      context: context(for: last), version: surroundings.version, size: size,
      steps: recorder?.steps ?? [], pictures: (recorder?.pictures ?? []) + [lastPicture],
      start: journalStart)
    // Where it is pasted, no sign of it commands a terminal.
    let text = Printable.lines(try report.text())
    if let recorder { return recorder.masked(text, at: desk) }
    return try SecretMask(at: desk).masking(text)
  }

  /// « rapport-2026-02-14.md ».
  mutating func exportReport() throws {
    let day = try desk.answer(SimulationState(), as: .visitor).today
    let path = try surroundings.export("rapport-\(day.iso).md", try report())
    tell(.done, ProgramWords.exported(to: path))
  }

  /// Writes files that belong together, and names them all.
  mutating func export(_ files: [(name: String, text: String)]) throws {
    let paths = try files.map { try surroundings.export($0.name, $0.text) }
    guard let last = paths.last else { return }
    tell(.done, ProgramWords.exported(to: last, beside: files.dropLast().map(\.name)))
  }

  private var lastPicture: Picture {
    var program = self
    program.told.dropToast()
    if let simulator = layers.firstIndex(where: { $0 is SimulatorScreen }) {
      program.layers = simulator > 0 ? Array(layers[..<simulator]) : layers
    }
    let name = program.path.joined(separator: " › ")
    let end = ReportWords.lastScreen[language]
    return Picture(name.isEmpty ? end : "\(name), \(end)", program.frame().lines)
  }
}

extension [Effect] {
  /// The files that they write, where they do nothing else.
  var files: [(name: String, text: String)]? {
    let files = compactMap { effect in
      if case .export(let name, let text) = effect { (name: name, text: text) } else { nil }
    }
    return !isEmpty && files.count == count ? files : nil
  }
}
