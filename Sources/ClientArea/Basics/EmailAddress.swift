/// An e-mail address (RFC 5321, 5322, 6531): one value for all the ways to write it.
package struct EmailAddress: Hashable, Sendable {
  /// What stands before the « @ », with its letter case folded.
  package let local: String
  package let domain: DomainName

  /// In bytes (RFC 5321, 4.5.3.1).
  private static let (longestLocal, longest) = (64, 254)

  /// Nil where it is no address.
  package init?(_ text: String) {
    let text = text.normal
    guard let at = text.unicodeScalars.lastIndex(of: "@") else { return nil }
    let local = String(text[..<at])
    guard (1...Self.longestLocal).contains(local.utf8.count),
      local.unicodeScalars.allSatisfy(Self.isAtom), Self.hasDotsInside(local),
      let domain = DomainName(String(text[text.unicodeScalars.index(after: at)...]))
    else { return nil }
    self.local = local.folded
    self.domain = domain
    guard ascii.utf8.count <= Self.longest else { return nil }
  }

  /// As it is stored, compared and shown.
  package var text: String { "\(local)@\(domain.text)" }

  /// As headers of mails carry it: the domain in ASCII.
  package var ascii: String { "\(local)@\(domain.ascii)" }

  /// The one form of what somebody gives for an address: a text that is none only loses what shows nothing, so that the
  /// form can tell what is wrong with it.
  package static func standard(_ text: String) -> String {
    let text = text.trimmed
    return EmailAddress(text)?.text ?? text
  }

  /// How headers of mails write an address.
  package static func asciiDomain(_ text: String) -> String { EmailAddress(text)?.ascii ?? text }

  /// Letters, digits and signs of an atom; beyond ASCII what is seen and is no sign of direction.
  private static func isAtom(_ letter: Unicode.Scalar) -> Bool {
    if letter.isASCII {
      return ("a"..."z").contains(letter) || ("A"..."Z").contains(letter)
        || ("0"..."9").contains(letter)
        || ".!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(letter)
    }
    switch letter.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return !letter.showsNothing
    }
  }

  private static func hasDotsInside(_ local: String) -> Bool {
    local.first != "." && local.last != "." && !local.contains("..")
  }
}
