package import ClientArea

/// Whatever has links of its own, so that a map can be drawn round it.
package enum LinkSubject: Hashable, Sendable {
  case account(ID<ClientAccount>)
  case service(ID<Service>)
  case user(ID<User>)
}

/// One node of a map of links.
package struct LinkNode: Hashable, Sendable {
  package let subject: LinkSubject
  /// « Lune SARL », « bistrot-lune.example », « Maud Lune ».
  package let name: String
  /// What tells it apart and is copied: an account's code, a service's name, a user's e-mail address.
  package let code: String
  /// What a service is; nil for other nodes.
  package let kind: ServiceKind?

  package init(_ subject: LinkSubject, name: String, code: String, kind: ServiceKind? = nil) {
    self.subject = subject
    self.name = name
    self.code = code
    self.kind = kind
  }

  /// « Lune SARL (C-1004) », « hébergement bistrot-lune.example », « Maud Lune ».
  package var words: Phrase {
    switch subject {
    case .account: Phrase(name: "\(name) (\(code))")
    case .user: Phrase(name: name)
    case .service:
      kind.map { kind in
        Phrase(
          fr: "\(kind.word) \(name)", it: "\(kind.word) \(name)", en: "\(kind.word) \(name)")
      }
        ?? Phrase(name: name)
    }
  }
}
