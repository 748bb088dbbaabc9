import Canvas
import ClientArea
import Store

/// The client that staff means by a code, an address or a name in a form; what to say where that is none, or
/// several.
enum MeantClient {
  case found(AccountName)
  case problem(Phrase)

  init(_ text: String, in context: Context) throws {
    let text = text.trimmed
    let meant = try context.desk.answer(AccountsMeantBy(text), as: context.session)
    if let account = meant.first, meant.count == 1 {
      self = .found(account)
    } else if let problem = TextFormat.problem(with: text, in: .account).first {
      self = .problem(problem.advice)
    } else if meant.isEmpty {
      self = .problem(
        Phrase(
          fr: "aucun compte client pour « \(text) »", it: "nessun account cliente per «\(text)»",
          en: "no client account for “\(text)”"))
    } else {
      self = .problem(Self.several(meant))
    }
  }

  var id: ID<ClientAccount>? {
    switch self {
    case .found(let account): account.id
    case .problem: nil
    }
  }

  var problem: Phrase? {
    switch self {
    case .found: nil
    case .problem(let words): words
    }
  }

  /// « plusieurs comptes : C-1012, C-1014 — donnez le code ».
  private static func several(_ accounts: [AccountName]) -> Phrase {
    let codes = accounts.map(\.code).joined(separator: ", ")
    return Phrase(
      fr: "plusieurs comptes : \(codes) — donnez le code",
      it: "più account: \(codes) — indichi il codice",
      en: "several accounts: \(codes) — give the code")
  }
}
