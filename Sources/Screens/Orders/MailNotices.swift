import ClientArea

/// Puts into words which mails leave, person by person: « Salomé Le Goff : ouverture de compte, bienvenue ·
/// Atelier Kerval : bienvenue ».
enum MailNotices {
  /// One mail that leaves.
  struct Notice: Hashable {
    let model: MailModel
    let recipient: String

    init(_ model: MailModel, to recipient: String) {
      self.model = model
      self.recipient = recipient
    }
  }

  static let title = Phrase(fr: "Courriels", it: "E-mail", en: "Mails")

  /// The recipients in the order of their first mail.
  static func phrase(of notices: [Notice]) -> Phrase {
    var recipients: [String] = []
    for notice in notices where !recipients.contains(notice.recipient) {
      recipients.append(notice.recipient)
    }
    func text(in language: Language) -> String {
      recipients.map { recipient in
        let models = notices.filter { $0.recipient == recipient }.map(\.model)
        return recipient + (language == .fr ? " : " : ": ") + list(models, in: language)
      }.joined(separator: " · ")
    }
    return Phrase(stored: text(in: .fr), text(in: .it), text(in: .en))
  }

  /// « facture, bienvenue, 2 × ouverture de service ».
  private static func list(_ models: [MailModel], in language: Language) -> String {
    var counts: [(model: MailModel, count: Int)] = []
    for model in models {
      if let place = counts.firstIndex(where: { $0.model == model }) {
        counts[place].count += 1
      } else {
        counts.append((model, 1))
      }
    }
    return counts.map { ($0.count == 1 ? "" : "\($0.count) × ") + $0.model.word[language] }
      .joined(separator: ", ")
  }
}
