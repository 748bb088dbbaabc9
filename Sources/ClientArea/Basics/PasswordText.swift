/// A password by RFC 8265 (OpaqueString): letter case stays, blanks of other kinds are blanks, and one text has one form.
package enum PasswordText {
  /// As it is hashed and compared.
  package static func prepared(_ password: String) -> String {
    if password.utf8.allSatisfy({ $0 < 0x80 }) { return password }
    let scalars = password.unicodeScalars.map { letter -> Unicode.Scalar in
      letter.properties.generalCategory == .spaceSeparator ? " " : letter
    }
    return String(String.UnicodeScalarView(scalars)).normal
  }

  /// Whether a new password may be this one: it shows something, and holds no letter that cannot be typed again.
  package static func fits(_ password: String) -> Bool {
    let prepared = prepared(password)
    return !prepared.trimmed.isEmpty
      && prepared.unicodeScalars.allSatisfy { letter in
        letter == " " || (!TextFormat.isControl(letter) && !letter.isNeverTyped)
      }
  }
}

extension Unicode.Scalar {
  /// What RFC 8264 keeps out of free texts: what is not seen, what is no letter yet. Joiners and selectors are part of
  /// letters of some scripts and of emoji.
  fileprivate var isNeverTyped: Bool {
    if self == "\u{200C}" || self == "\u{200D}" || properties.isVariationSelector { return false }
    switch properties.generalCategory {
    case .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: return true
    default: return showsNothing
    }
  }
}
