package import ClientArea

/// Puts a letter into words, in the recipient's language (MAIL-6).
package protocol MailRendering {
  func render(_ letter: Letter) throws -> (subject: String, body: String)
}

extension MailTemplates: MailRendering {}
