package import ClientArea

/// One node of a map of links.
package struct LinkNode: Hashable, Sendable {
  package let subject: Subject
  /// « Lune SARL », « bistrot-lune.example », « Maud Lune »; of an order, what it opens.
  package let name: String
  /// What tells it apart and is copied: an account's code, an order's number, a service's
  /// name, a user's e-mail address.
  package let code: String
  /// What a service is; nil for other nodes.
  package let kind: ServiceKind?

  package init(_ subject: Subject, name: String, code: String, kind: ServiceKind? = nil) {
    self.subject = subject
    self.name = name
    self.code = code
    self.kind = kind
  }

  /// « Lune SARL (C-1004) », « bistrot-lune.example (hébergement) », « commande CMD-7 (neuf.example) »,
  /// « Maud Lune ».
  package var words: Phrase {
    switch subject {
    case .account: Phrase(name: "\(name) (\(code))")
    case .order:
      Phrase(
        fr: "commande \(code) (\(name))", it: "ordine \(code) (\(name))",
        en: "order \(code) (\(name))")
    case .user, .person, .invoice, .mail, .ticket, .request: Phrase(name: name)
    case .service:
      kind.map { kind in
        Phrase(
          fr: "\(name) (\(kind.word))", it: "\(name) (\(kind.word))", en: "\(name) (\(kind.word))")
      }
        ?? Phrase(name: name)
    }
  }
}
