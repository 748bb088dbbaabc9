/// What may be ordered under which name, by whom it will belong to.
package enum ANameFitsItsOwner: Rule {
  package static let id: RuleID = "ORDER-13"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une boîte mail se commande sur un domaine du même propriétaire, ou dont il s'occupe si le propriétaire du \
      domaine l'a pris comme contact administratif, ou avec son domaine ; un produit d'une extension ne prend que \
      des noms de cette extension ; les noms sont gardés en minuscules et valent aussi sous leur forme « xn-- ». Une commande a de 1 à \
      \(mostLines, "ligne", "lignes"), pour un seul propriétaire, et ouvre tout ou rien.
      """,
    it: """
      Una casella si ordina su un dominio dello stesso proprietario, o di cui si occupa se il proprietario del \
      dominio l'ha preso come contatto amministrativo, o con il suo dominio; un prodotto di un'estensione prende \
      solo nomi di quella estensione; i nomi sono tenuti in minuscole e valgono anche nella forma «xn--». Un ordine ha da 1 a \(mostLines, "riga", "righe"), \
      per un solo proprietario, e apre tutto o nulla.
      """,
    en: """
      A mailbox is ordered on a domain of the same owner, or on one that the owner looks after and whose owner has \
      taken them as administrative contact, or together with its domain; a product for an extension takes only \
      names of that extension; names are kept in lower case and count in their “xn--” form too. An order has 1 to \(mostLines, "line", "lines"), for one \
      owner, and opens all or nothing.
      """)

  /// More than any portal sells at once; what is beyond is a second order.
  package static let mostLines = 20

  /// - Throws: a refusal where an order has more lines than one may have.
  static func checkCount(_ count: Int) throws(Refusal) {
    guard count > mostLines else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr:
          "Une commande a \(mostLines, "ligne", "lignes") au plus : celle-ci en a \(number: count).",
        it: "Un ordine ha al massimo \(mostLines, "riga", "righe"): questo ne ha \(number: count).",
        en: "An order has \(mostLines, "line", "lines") at most: this one has \(number: count)."))
  }

  /// Why no line is added to a form that has them all; nil where there is room.
  package static func isFull(_ count: Int) -> Refusal? {
    guard count >= mostLines else { return nil }
    return Refusal(
      Self.self,
      Phrase(
        fr:
          "Une commande a \(mostLines, "ligne", "lignes") au plus. Faites-en une seconde pour la suite.",
        it:
          "Un ordine ha al massimo \(mostLines, "riga", "righe"). Ne faccia un secondo per il resto.",
        en: "An order has \(mostLines, "line", "lines") at most. Make a second one for the rest."),
      forNow: true)
  }

  /// - Parameters:
  ///   - owner: who will own it; nil for somebody who is no client yet.
  ///   - domains: what the same order opens for him.
  static func check(
    _ name: String, of product: Product, for owner: ID<ClientAccount>?,
    orderedWith domains: Set<String>, reading records: some Records
  ) throws {
    try checkExtension(of: name, product)
    guard product.kind == .mailbox, !(Naming.domain(of: name).map(domains.contains) ?? false)
    else { return }
    try checkDomain(of: name, for: owner, reading: records)
  }

  /// A mailbox belongs to the owner of its domain, or to whom he agrees with; on a domain of nobody here, to anybody.
  static func checkDomain(
    of mailbox: String, for owner: ID<ClientAccount>?, reading records: some Records
  ) throws {
    guard let name = Naming.domain(of: mailbox),
      let domain = try records.service(named: name, as: .domain),
      domain.owner != owner
    else { return }
    if let owner, try isAgreed(on: domain, with: owner, reading: records) { return }
    throw refusal(
      Phrase(
        fr:
          "une adresse sur un domaine du même propriétaire : \(domain.name) est à un autre client",
        it:
          "un indirizzo su un dominio dello stesso proprietario: \(domain.name) è di un altro cliente",
        en: "an address on a domain of the same owner: \(domain.name) is another client's"))
  }

  /// That all lines are for one owner, and opened by one payment.
  static func opensTogether(_ order: Order) -> Reason {
    let count = order.lines.count
    return Reason(
      Self.self,
      Phrase(
        fr:
          "La commande \(order.number) ouvre tout ensemble, \(count, "ligne", "lignes"), pour un seul propriétaire.",
        it:
          "L'ordine \(order.number) apre tutto insieme, \(count, "riga", "righe"), per un solo proprietario.",
        en:
          "Order \(order.number) opens everything together, \(count, "line", "lines"), for one owner."
      ))
  }

  /// One order opens a thing once.
  static func isOrderedTwice(_ name: String) -> Refusal {
    refusal(
      Phrase(
        fr: "un autre nom : \(name) est déjà dans cette commande",
        it: "un altro nome: \(name) è già in questo ordine",
        en: "another name: \(name) is in this order already"))
  }

  /// « Domaine .example » takes names in « .example ».
  static func checkExtension(of name: String, _ product: Product) throws(Refusal) {
    guard product.kind == .domain, let ending = product.ending, !name.hasSuffix(ending) else {
      return
    }
    throw refusal(
      Phrase(
        fr: "un nom qui finit par \(ending)", it: "un nome che finisce con \(ending)",
        en: "a name that ends in \(ending)"))
  }

  /// Whether an account looks after a domain, and may order for its owner (LINK-1, LINK-2).
  private static func isAgreed(
    on domain: Service, with account: ID<ClientAccount>, reading records: some Records
  ) throws -> Bool {
    let looksAfter = try records.standingTechnicalLinks(on: domain.id).contains {
      $0.account == account
    }
    let link = try records.latestAdministrativeLink(of: account, for: domain.owner)
    return looksAfter && link?.status == .active
  }

  private static func refusal(_ advice: Phrase) -> Refusal {
    Refusal(Self.self, advice, in: .serviceName)
  }
}

extension Product {
  /// « .example » of « Domaine .example »; nil where the product's name says no extension.
  package var ending: String? {
    name.lowercased().split(separator: " ").last { $0.hasPrefix(".") && $0.count > 1 }.map(
      String.init)
  }
}
