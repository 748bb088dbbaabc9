import ClientArea
import Glibc
import Story

/// The outcome of scenarios as continuous integration reads it: a suite for each file, a case for each scenario.
/// Programs tell cases apart by class and name, so no two have the same.
struct JUnitReport {
  let text: String

  /// What was run of some files, and what could not be read of them.
  init(_ scenarios: [CheckedScenario], of files: [FeatureFile]) {
    let byFile = Dictionary(grouping: scenarios) { $0.source.file }
    self.init(
      suites: files.map { file in
        let faults = file.faults.map { JUnitCase(in: file.path, .errored($0.fr)) }
        return JUnitSuite(
          name: file.path, cases: faults + (byFile[file.path] ?? []).map { JUnitCase($0) })
      })
  }

  /// What only was read.
  init(syntaxOf files: [FeatureFile]) {
    self.init(
      suites: files.map { file in
        let faults = file.errors.map { JUnitCase(in: file.path, .errored($0.fr)) }
        let sound = [JUnitCase(in: file.path, .passed)]
        return JUnitSuite(name: file.path, cases: faults.isEmpty ? sound : faults)
      })
  }

  /// A run that ended before anything was known.
  init(brokenBy sentence: Phrase, of files: [FeatureFile]) {
    self.init(
      suites: files.map { file in
        JUnitSuite(name: file.path, cases: [JUnitCase(in: file.path, .errored(sentence.fr))])
      })
  }

  private init(suites: [JUnitSuite]) {
    var names: Set<JUnitCase.Name> = []
    let named = suites.map { $0.named(apartFrom: &names) }
    let all = JUnitSuite(name: "espace-client", cases: named.flatMap(\.cases))
    text =
      (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites\(all.attributes)>"]
      + named.flatMap(\.lines) + ["</testsuites>", ""]).joined(separator: "\n")
  }

  /// Puts the report in the place of an older one.
  /// - Returns: an errno where that failed.
  func write(to path: String) -> Int32? {
    guard let file = PrivateFile.replacing(path) else { return errno }
    let isWritten = fputs(text, file) >= 0
    let number = errno
    guard fclose(file) == 0 else { return errno }
    return isWritten ? nil : number
  }
}
