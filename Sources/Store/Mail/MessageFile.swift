package import ClientArea

/// A mail as a file that every mail reader opens: an RFC 5322 message in plain text (MAIL-8).
package struct MessageFile: Sendable {
  /// « 0042-expiryAlert.eml ».
  package let name: String
  /// The whole message; its lines end in CR LF.
  package let text: String

  package init(_ mail: Mail) {
    let number = "\(mail.id.value)"
    let zeros = String(repeating: "0", count: max(0, 4 - number.count))
    name = "\(zeros)\(number)-\(mail.model.rawValue).eml"
    text =
      Self.headers(of: mail).map(\.folded).joined() + "\r\n" + QuotedPrintable.encode(mail.body)
  }

  private static func headers(of mail: Mail) -> [MessageHeader] {
    [
      MessageHeader("Date", date(mail.sentAt)),
      MessageHeader("From", name: Party.provider.name, address: "espace-client@\(domain)"),
      MessageHeader("To", name: mail.recipient, address: mail.address),
      MessageHeader("Subject", words: mail.subject),
      MessageHeader("Message-ID", "<\(mail.id.value).\(mail.sentAt.minutes)@\(domain)>"),
      MessageHeader("MIME-Version", "1.0"),
      MessageHeader("Content-Type", "text/plain; charset=utf-8"),
      MessageHeader("Content-Language", mail.language.rawValue),
      MessageHeader("Content-Transfer-Encoding", "quoted-printable"),
    ]
  }

  /// Where the simulated provider's mails come from. No real domain ends in .example.
  private static let domain = "hebergeur.example"

  /// « Mon, 02 Feb 2026 09:00:00 +0100 ».
  private static func date(_ moment: Moment) -> String {
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let weekday = weekdays[((moment.day.number % 7) + 7) % 7]
    let day = moment.day.text(in: .en)
    let time = "\(moment.clock):00 \(FrenchTime.zone(at: moment))"
    return "\(weekday), \(day.count < 11 ? "0" : "")\(day) \(time)"
  }
}
