import ClientArea
import Glibc
import Store
import Story

/// `procedures`: puts a procedure of support from a file in the place of the one in the data, or prints those that are there
/// (DOMAIN-16).
struct ProceduresVerb: VerbWork {
  private static let file = Option(
    "with", taking: .file,
    Phrase(
      fr: "la procédure en JSON qui prend la place de la sienne, au nom de --as",
      it: "la procedura in JSON che prende il posto della sua, a nome di --as",
      en: "the procedure in JSON that takes the place of its own, in the name of --as"))

  let purpose = Phrase(
    fr: "montre les procédures du support, ou remplace l'une d'elles par un fichier",
    it: "mostra le procedure del supporto, o ne sostituisce una con un file",
    en: "shows the procedures of support, or replaces one by a file")
  let options: [Option] = [.database, .memory, .worldInMemory, Self.file, .email]

  func run(_ call: VerbCall) throws -> Int32 {
    let desk = try VerbData(call).open()
    guard let path = call.argument(Self.file) else {
      for kind in RequestKind.allCases {
        guard let procedure = try desk.reader.procedure(kind) else { continue }
        StandardOutput.lines(ProcedureText.file(of: kind, procedure.plan) + "\n")
      }
      return 0
    }
    let text = try UserFile(path).text()
    let procedure: ProcedureFile
    do throws(WorldFileError) {
      procedure = try ProcedureFile(reading: text, named: path)
    } catch {
      TextFile.complain("espace-client : \(error.placedSentence[call.language])\n")
      return 2
    }
    let command = ReplaceProcedure(of: procedure.kind, by: procedure.plan)
    switch try desk.perform(command, as: try Self.session(call, at: desk)) {
    case .done(let decision, _):
      StandardOutput.line(decision.message[call.language])
      return 0
    case .refused(let refusal):
      TextFile.complain("espace-client : \(refusal.sentence[call.language])\n")
      return 1
    }
  }

  /// Whoever `--as` names, who has to be staff.
  private static func session(_ call: VerbCall, at desk: Desk) throws -> Session {
    guard let email = call.argument(.email) else { throw UsageError.missingOption("--as") }
    guard let user = try desk.reader.user(email: email) else {
      throw UsageError.unknownUser(email)
    }
    return Session(user: user.id, account: nil)
  }
}
