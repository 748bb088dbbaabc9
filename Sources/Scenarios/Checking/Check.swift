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
  private let propose: (StepLine) -> [String]
  private let output: (String) -> Void
  private let complain: (String) -> Void

  /// For so many unknown steps of a run the nearest ones are looked for: whoever has more reads no more.
  static let mostProposals = 20

  /// - Parameters:
  ///   - worlds: makes a world in memory, by its name or by the path of a file. Called from two threads; its
  ///     desks should make passwords at the least cost.
  ///   - output: takes lines for standard output, without their line feed.
  ///   - complain: takes lines for standard error.
  package init(
    _ options: Options, building worlds: @escaping @Sendable (String) throws -> Desk,
    output: @escaping (String) -> Void, complain: @escaping (String) -> Void
  ) {
    self.init(
      options, building: worlds, proposing: StepCatalogue.house.nearest, output: output,
      complain: complain)
  }

  /// - Parameter propose: finds the steps that are nearest to an unknown one.
  init(
    _ options: Options, building worlds: @escaping @Sendable (String) throws -> Desk,
    proposing propose: @escaping (StepLine) -> [String], output: @escaping (String) -> Void,
    complain: @escaping (String) -> Void
  ) {
    self.options = options
    crew = ScenarioCrew(building: worlds)
    self.propose = propose
    self.output = output
    self.complain = complain
  }

  /// - Returns: the exit status: 0 all passed; 1 one failed, or the report could not be written; 2 a file cannot be
  ///   read as scenarios, or nothing was run.
  package func run() -> Int32 {
    let files = FeatureFiles.read(options.paths)
    if options.readsOnly {
      return finish(tellSyntax(of: files), with: JUnitReport(syntaxOf: files))
    }
    for file in files {
      for sentence in file.faults + file.remarks { complain(sentence[options.language]) }
    }
    do {
      let checked = try check(files)
      return finish(tell(checked, of: files), with: JUnitReport(checked, of: files))
    } catch {
      let sentence = (error as? WorldFileError)?.sentence ?? Phrase(name: "\(error)")
      complain(sentence[options.language])
      return finish(
        error is WorldFileError ? 2 : 1, with: JUnitReport(brokenBy: sentence, of: files))
    }
  }

  private func check(_ files: [FeatureFile]) throws -> [CheckedScenario] {
    let sources = picked(from: files)
    let toRun = sources.filter { !$0.scenario.steps.isEmpty }
    var results = try crew.run(toRun.map(\.scenario))[...]
    var proposals = 0
    return sources.map { source in
      guard !source.scenario.steps.isEmpty, let result = results.popFirst() else {
        return CheckedScenario(source: source, outcome: .skipped, nanoseconds: 0)
      }
      guard var failure = result.failure else {
        return CheckedScenario(
          source: source, outcome: .passed, nanoseconds: result.nanoseconds)
      }
      if failure.isUnknownStep {
        if proposals < Self.mostProposals { failure = failure.proposing(propose) }
        proposals += 1
      }
      return CheckedScenario(
        source: source, outcome: .failed(failure), nanoseconds: result.nanoseconds)
    }
  }

  /// The scenarios that are asked for. A tag that nothing bears is told.
  private func picked(from files: [FeatureFile]) -> [CheckedScenario.Source] {
    let wanted = WantedTags(options.tags)
    let all = files.flatMap { file in
      file.cases.map { CheckedScenario.Source(file: file.path, scenario: $0) }
    }
    for tag in wanted.missing(among: all.map(\.scenario)) {
      complain(CheckWords.nothingBears(tag)[options.language])
    }
    return all.filter { wanted.pick($0.scenario) }
  }

  /// A line or more for each scenario, and the sum of them.
  private func tell(_ checked: [CheckedScenario], of files: [FeatureFile]) -> Int32 {
    let report = CheckReport(language: options.language, isColoured: options.isColoured)
    for scenario in checked { for line in report.lines(about: scenario) { output(line) } }
    let (passed, failed) = (checked.count(where: \.hasPassed), checked.count { $0.failure != nil })
    let areFaulty = files.contains { !$0.faults.isEmpty }
    if !areFaulty || !checked.isEmpty { output("\(passed) passed, \(failed) failed") }
    if passed + failed == 0, !areFaulty { complain(CheckWords.nothingRan[options.language]) }
    return areFaulty || passed + failed == 0 ? 2 : failed == 0 ? 0 : 1
  }

  /// One line for each file, or for each fault of it.
  private func tellSyntax(of files: [FeatureFile]) -> Int32 {
    for file in files {
      if file.errors.isEmpty { output(PlainText.of("\(file.path): ok")) }
      for error in file.errors { output(PlainText.of(error[options.language])) }
      for remark in file.remarks { complain(remark[options.language]) }
    }
    return files.allSatisfy(\.errors.isEmpty) ? 0 : 2
  }

  /// Writes the report, if one is wanted, whatever came of the run: an older one must not stand for it.
  private func finish(_ status: Int32, with report: @autoclosure () -> JUnitReport) -> Int32 {
    guard let path = options.junit, let number = report().write(to: path) else { return status }
    complain(FeatureFileError.unwritable(path, number: number).sentence[options.language])
    return max(status, 1)
  }
}
