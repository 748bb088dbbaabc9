import ClientArea

/// What `w` says where no row or page has an explanation of its own: which keys rules switch off here.
enum OffKeys {
  /// - Returns: nil where every key works.
  static func explanation(of infos: [PageKey]) -> Explanation? {
    let off = infos.compactMap { info in info.refusal.map { (info: info, refusal: $0) } }
    guard !off.isEmpty else { return nil }
    var seen: Set<Reason> = []
    return Explanation(
      question, facts: off.map { (name(of: $0.info), rules(of: $0.refusal)) },
      because: off.flatMap(\.refusal.reasons).filter { seen.insert($0).inserted })
  }

  private static let question = Phrase(
    fr: "Pourquoi des touches sont-elles grisées ici ?", it: "Perché qui dei tasti sono grigi?",
    en: "Why are keys greyed here?")

  /// « a, ajouter un contact ».
  private static func name(of info: PageKey) -> Phrase {
    func text(_ language: Language) -> String {
      "\(info.keyName(in: language)), \(info.title[language])"
    }
    return Phrase(stored: text(.fr), text(.it), text(.en))
  }

  private static func rules(of refusal: Refusal) -> Phrase {
    var seen: Set<RuleID> = []
    let ids = refusal.reasons.map(\.rule).filter { seen.insert($0).inserted }
    return Phrase(name: ids.map(\.text).joined(separator: ", "))
  }
}
