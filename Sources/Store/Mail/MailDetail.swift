package import ClientArea
import SQLite

/// One mail; nil where it is not in the session's mailbox.
package struct MailDetail: Query {
  package struct Facts: Sendable {
    package let mail: Mail
    /// The secret of the quick renewal link that the mail carries, if it carries one (MAIL-3).
    package let renewalSecret: String?
  }

  /// Whose mailbox is looked into.
  package enum Mailbox: Sendable {
    case own
    /// The simulator's, which holds everybody's.
    case everybody
  }

  package let mail: ID<Mail>
  package let mailbox: Mailbox

  package init(_ mail: ID<Mail>, in mailbox: Mailbox = .own) {
    self.mail = mail
    self.mailbox = mailbox
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard
      let mail = try reader.first(
        Mail.self, "WHERE id = \(mail) AND \(sql: isThere(reader, session))")
    else { return nil }
    let secret = mail.renewalSecret
    guard mailbox == .everybody || !ActingAsTheClientHasLimits.hidesSecrets(from: session) else {
      let codes = try mail.service.flatMap { try reader.service($0).codes }
      let secrets = [secret, codes?.password].compactMap { $0 }
      return Facts(mail: mail.hiding(secrets), renewalSecret: nil)
    }
    return Facts(mail: mail, renewalSecret: secret)
  }

  private func isThere(_ reader: Reader, _ session: Session) throws -> SQL {
    switch mailbox {
    case .own: VisibleMails.condition(for: try VisibleMails.addresses(of: session, in: reader))
    case .everybody: "TRUE"
    }
  }
}
