import ClientArea
import Testing

@testable import Scenarios
@testable import Story

struct CheckTests {
  private static let good = """
    # language: fr
    Fonctionnalité: Temps
      @SIM-1
      Scénario: Demain
        Quand le temps avance de 1 jour
        Alors l'action est acceptée
      @SIM-7 @autre
      Scénario: Faux
        Quand le temps avance de 1 jour
        Alors 1 facture existe
    """

  @Test func `each scenario has a line, and the last line counts them`() throws {
    let run = try CheckRun(of: ["a.feature": Self.good])
    #expect(run.status == 1)
    #expect(
      run.output == [
        "ok     \(run.folder)/a.feature:4  Demain", "ÉCHEC  \(run.folder)/a.feature:8  Faux",
        "       \(run.folder)/a.feature:10:5: Alors 1 facture existe", "       attendu: 1",
        "       obtenu: 0", "1 passed, 1 failed",
      ])
    #expect(run.complaints.isEmpty)
  }

  @Test func `tags pick scenarios, with or without their sign`() throws {
    for tags in [["SIM-1"], ["@SIM-1", "nichts"]] {
      let run = try CheckRun(of: ["a.feature": Self.good]) { $0.tags = tags }
      #expect(run.status == 0)
      #expect(run.output.last == "1 passed, 0 failed")
    }
  }

  @Test func `a folder stands for the feature files in and below it`() throws {
    let run = try CheckRun(of: [
      "b/c/x.feature": Self.good, "a.feature": Self.good, "liesmich.txt": "?",
    ])
    #expect(run.output.last == "2 passed, 2 failed")
    #expect(run.output.first?.contains("/a.feature:4") == true)
  }

  @Test func `files that are no scenarios are told with their faults, and the others are run`()
    throws
  {
    let run = try CheckRun(of: [
      "a.feature": Self.good, "b.feature": "Fonctionnalité: x\nScénario : y\nSoit z",
    ])
    #expect(run.status == 2)
    #expect(run.output.last == "1 passed, 1 failed")
    #expect(
      run.complaints == [
        "\(run.folder)/b.feature:2:1 : « Scénario : » n'est pas un mot-clé ; écrivez « Scénario: »."
      ])
  }

  @Test func `reading alone tells one line for each file`() throws {
    let run = try CheckRun(of: ["a.feature": Self.good, "b.feature": "| a"]) { $0.readsOnly = true }
    #expect(run.status == 2)
    #expect(run.output.count == 2)
    #expect(run.output.first == "\(run.folder)/a.feature: ok")
    #expect(run.output.last?.hasPrefix("\(run.folder)/b.feature:1:1 : ") == true)
  }

  @Test func `what is not there is told`() throws {
    let run = try CheckRun(of: [:]) { $0.paths = ["/nulle/part.feature"] }
    #expect(run.status == 2)
    #expect(
      run.complaints == ["/nulle/part.feature : fichier illisible (No such file or directory)."])
    #expect(try CheckRun(of: [:]).complaints.count == 1)
  }

  @Test func `a report for continuous integration is well-formed`() throws {
    let text = Self.good.replacing("Demain", with: "<Demain> & \"après\"")
    let run = try CheckRun(of: ["a.feature": text])
    #expect(run.status == 1)
    let report = run.file("report.xml")
    #expect(report.contains("name=\"&lt;Demain&gt; &amp; &quot;après&quot;\""))
    #expect(report.contains("<failure message=\"0\" type=\"mismatch\">"))
    #expect(report.hasSuffix("</testsuites>\n"))
  }

  @Test func `messages speak the chosen language`() throws {
    let run = try CheckRun(of: ["a.feature": Self.good]) {
      $0.language = .en
      $0.isColoured = true
    }
    #expect(run.output.contains { $0.hasPrefix("\u{1B}[31mFAILED\u{1B}[0m") })
    #expect(run.output.contains("       actual: 0"))
  }
}
