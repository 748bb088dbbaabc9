package import ClientArea
import Glibc
package import Store
import Story

/// `espace-client check`: runs scenario files and tells what came of each scenario.
package struct Check {
  /// What the command line asks for.
  package struct Options: Sendable {
    package var paths: [String] = []
    /// Runs only scenarios with one of these tags, with or without their `@`.
    package var tags: [String] = []
    /// Where a JUnit report goes.
    package var junit: String?
    /// Only reads the files.
    package var readsOnly = false
    package var language = Language.fr
    package var isColoured = false

    package init() {}
  }

  private let options: Options
  private let crew: ScenarioCrew
  private let output: (String) -> Void
  private let complain: (String) -> Void

  /// - Parameters:
  ///   - worlds: makes a world in memory, by its name or by the path of a file. Called from two threads; its
  ///     desks should make passwords at the least cost.
  ///   - output: takes lines for standard output, without their line feed.
  ///   - complain: takes lines for standard error.
  package init(
    _ options: Options, building worlds: @escaping @Sendable (String) throws -> Desk,
    output: @escaping (String) -> Void, complain: @escaping (String) -> Void
  ) {
    self.options = options
    crew = ScenarioCrew(building: worlds)
    self.output = output
    self.complain = complain
  }

  /// - Returns: the exit status: 0 all passed, 1 one failed, 2 a file cannot be read as scenarios.
  package func run() -> Int32 {
    do {
      let files = try FeatureFiles.read(options.paths)
      if options.readsOnly { return tellSyntax(of: files) }
      let faults = files.flatMap(\.faults)
      guard faults.isEmpty else {
        for fault in faults { complain(fault.sentence[options.language]) }
        return 2
      }
      return try check(files)
    } catch let error as FeatureFileError {
      complain(error.sentence[options.language])
      return 2
    } catch let error as WorldFileError {
      complain(error.sentence[options.language])
      return 2
    } catch {
      complain("\(error)")
      return 1
    }
  }

  private func check(_ files: [GherkinFile]) throws -> Int32 {
    let wanted = WantedTags(options.tags)
    let scenarios = files.flatMap { file in
      (file.feature?.cases ?? [])
        .filter(wanted.pick)
        .map { CheckedScenario.Source(file: file.path, scenario: $0) }
    }
    let failures = try crew.run(scenarios.map(\.scenario))
    let checked = zip(scenarios, failures).map { CheckedScenario(source: $0, failure: $1) }
    let report = CheckReport(language: options.language, isColoured: options.isColoured)
    for scenario in checked { for line in report.lines(about: scenario) { output(line) } }
    let failed = checked.count { $0.failure != nil }
    if let path = options.junit, !write(JUnitReport(checked).text, to: path) { return 1 }
    output("\(checked.count - failed) passed, \(failed) failed")
    return failed == 0 ? 0 : 1
  }

  /// One line for each file, or for each fault of it.
  private func tellSyntax(of files: [GherkinFile]) -> Int32 {
    for file in files {
      if file.errors.isEmpty { output("\(file.path): ok") }
      for error in file.errors { output(error.sentence[options.language]) }
    }
    return files.allSatisfy(\.errors.isEmpty) ? 0 : 2
  }

  private func write(_ text: String, to path: String) -> Bool {
    if let file = fopen(path, "w") {
      let written = fputs(text, file)
      if fclose(file) == 0, written >= 0 { return true }
    }
    complain(FeatureFileError.unreadable(path, number: errno).sentence[options.language])
    return false
  }
}
