/// What stands around the body of every mail in one language: the greeting of the person and the signature, said
/// once for all mails (MAIL-10).
package struct MailFrame: Sendable {
  let above: [MailTemplate.Piece]
  let below: [MailTemplate.Piece]

  /// Reads what stands above and below the line « {{body}} ».
  /// - Parameter path: names the file in errors.
  package init(reading text: String, from path: String) throws(MailTemplateError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let body = lines.firstIndex(of: "{{body}}") else {
      throw MailTemplateError(path: path, line: 1, problem: .noBody)
    }
    above = try MailTemplate.pieces(of: lines[..<body], startingAt: 1, from: path)
    below = try MailTemplate.pieces(
      of: lines[(body + 1)...].dropLast(), startingAt: body + 2, from: path)
  }
}
