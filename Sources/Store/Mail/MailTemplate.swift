package import ClientArea

/// The text of one mail model in one language, cut into pieces once, so that rendering only puts them
/// together.
package struct MailTemplate: Sendable {
  let subject: [Piece]
  let body: [Piece]

  /// Words as they stand, a place to fill, or pieces that stand only with or without a place's value.
  indirect enum Piece: Sendable {
    case words(String)
    case place(MailPlace)
    case section(MailPlace, whenPresent: Bool, [Piece])
  }

  /// The subject and the body of a letter. What a fact holds is never read as template again.
  /// - Parameter frame: what stands around the body of every mail of the language.
  package func render(
    _ letter: Letter, in frame: MailFrame
  ) -> (subject: String, body: String) {
    var subject = ""
    var body = ""
    body.reserveCapacity(1024)
    Self.put(self.subject, of: letter, to: &subject)
    Self.put(frame.above, of: letter, to: &body)
    Self.put(self.body, of: letter, to: &body)
    Self.put(frame.below, of: letter, to: &body)
    return (subject, LineWrap.wrap(body))
  }

  /// Every place that the text fills or asks about.
  package var places: Set<MailPlace> { Self.places(of: subject).union(Self.places(of: body)) }

  private static func put(_ pieces: [Piece], of letter: Letter, to text: inout String) {
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .place(let place):
        let value = place.value(in: letter) ?? ""
        Elision.prepare(&text, for: value, in: letter.language)
        text += value
      case .section(let place, let whenPresent, let pieces):
        if (place.value(in: letter) != nil) == whenPresent { put(pieces, of: letter, to: &text) }
      }
    }
  }

  private static func places(of pieces: [Piece]) -> Set<MailPlace> {
    pieces.reduce(into: []) { places, piece in
      switch piece {
      case .words: break
      case .place(let place): places.insert(place)
      case .section(let place, _, let pieces):
        places.formUnion(Self.places(of: pieces).union([place]))
      }
    }
  }
}

/// What a `{{…}}` of a template stands for.
package enum MailPlace: Hashable, Sendable {
  case fact(MailFact)
  /// The person whom the mail greets (MAIL-10).
  case recipient
  /// Name and code of the account whose mail it is; a copy says it as a fact of its own (MAIL-10).
  case client
  /// The address of the quick renewal link.
  case link

  /// The place that a template calls by this name, if there is one.
  package init?(named name: some StringProtocol) {
    switch name {
    case "recipient": self = .recipient
    case "client": self = .client
    case "link": self = .link
    default:
      guard let fact = MailFact(rawValue: String(name)) else { return nil }
      self = .fact(fact)
    }
  }

  /// What a letter puts here; nil where it has nothing to put. A copy never has a link, whatever the
  /// letter says (MAIL-3).
  func value(in letter: Letter) -> String? {
    switch self {
    case .fact(let fact): letter.facts[fact]?[letter.language]
    case .recipient: letter.greeted
    case .client: letter.client
    case .link: letter.facts[.copy] == nil ? letter.renewalLink?.address : nil
    }
  }
}

extension RenewalLink {
  /// How every quick renewal link begins.
  package static let addressStart = "espace-client://renouveler/"

  /// The secret of the link in the text of a mail.
  static func secret(in body: String) -> String? {
    body.firstRange(of: addressStart).map { start in
      String(body[start.upperBound...].prefix { !$0.isWhitespace })
    }
  }
}

extension IssuedLink {
  /// The link as a mail shows it.
  package var address: String { RenewalLink.addressStart + secret }
}

extension Mail {
  /// The secret of the quick renewal link inside: here it is kept (MAIL-3).
  var renewalSecret: String? {
    renewalLink == nil ? nil : RenewalLink.secret(in: body)
  }
}
