import Testing

/// Every command of the house can be said in a sentence.
@Suite struct SentenceTests {
  @Test func `every command has a sentence`() {
    let commands = names(/struct (\w+): Command\b/, in: "Sources/ClientArea")
    let said = names(/(?:typealias Said = |telling\(_ command: )(\w+)/, in: "Sources/Story")
    #expect(commands.count >= 50)
    #expect(commands.subtracting(said) == CommandRows.saidByTheClock)
    #expect(said.subtracting(commands) == ["Said"])
  }

  private func names(
    _ pattern: Regex<(Substring, Substring)>, in folder: String
  ) -> Set<String> {
    Set(
      Repository.files(in: [folder]).flatMap { file in
        file.text.matches(of: pattern).map { String($0.output.1) }
      })
  }
}
