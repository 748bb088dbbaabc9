import ClientArea
import Equipment
import Foundation
import Store
import Testing

/// What is handed on opens nothing: no code and no token of a link stands in it (ACCESS-12).
@Suite struct SecretsInArtefactsTests {
  /// Codes are renewed, which a mail tells and the page of the service shows; then a step fails over that mail.
  private static let scenario = """
    #language: fr
    Fonctionnalité: Essai
      Scénario: Des codes neufs
        Soit le monde "demo"
        Quand "maud@lune.example" renouvelle les codes d'accès de "bistrot-lune.example"
        Alors le dernier courriel de "maud@lune.example" contient "ce qui n'y est pas"
    """

  private func secrets() throws -> Set<String> {
    let desk = try Worlds.demo()
    let user = try #require(try desk.reader.user(email: "maud@lune.example"))
    let session = try desk.ownSession(of: user)
    let services = try desk.answer(
      OwnedServices(.all, filter: "", window: Window(limit: 50)), as: session)
    let hosting = try #require(
      services.items.first { $0.kind == .hosting && $0.name == "bistrot-lune.example" })
    _ = try desk.perform(RenewAccessCodes(of: hosting.id, named: hosting.name), as: session)
    return Set(try desk.answer(KnownSecrets(), as: .visitor))
  }

  @Test func `reports, casts and pages hold no code and no token`() throws {
    let folder = try Folder()
    try Self.scenario.write(
      to: folder.url.appending(path: "essai.feature"), atomically: true, encoding: .utf8)
    var texts: [String: String] = [:]
    for line in [
      "check essai.feature --junit report.xml", "play essai.feature --cast show.cast",
      "play essai.feature --html show.html", "export journal --to journal --world demo",
    ] {
      let (text, _) = try ChildProcess.run(
        Tool.sh.path,
        ["-c", "cd \"$1\"; \"$0\" \(line)", TerminalSession.program, folder.url.path],
        environment: ["HOME": folder.url.path, "TERM": "xterm", "LANG": "C.UTF-8"])
      texts[line] = text
    }
    for name in ["report.xml", "show.cast", "show.html", "journal/journal.json"] {
      texts[name] = try String(
        contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }
    #expect(texts["report.xml"]?.contains("••••") == true, "the mail with its codes is told")
    let secrets = try secrets().filter { $0.count > 5 }
    #expect(secrets.count > 10)
    for (name, text) in texts {
      for secret in secrets where text.contains(secret) { Issue.record("\(name): \(secret)") }
    }
  }
}
