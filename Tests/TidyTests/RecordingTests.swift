import Testing

/// Every command of the house can be written down as a step of a scenario.
@Suite struct RecordingTests {
  @Test func `every command has a recording, and only once`() {
    let commands = Repository.files(in: ["Sources/ClientArea"]).flatMap { file in
      file.text.matches(of: /struct (\w+): Command\b/).map { String($0.output.1) }
    }
    let recordings = Repository.files(in: ["Sources/Scenarios"]).flatMap { file in
      file.text.matches(of: /extension (\w+): RecordableCommand\b/).map { String($0.output.1) }
    }
    #expect(commands.count >= 30)
    #expect(commands.sorted() == recordings.sorted())
  }
}
