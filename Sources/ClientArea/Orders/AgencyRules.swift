/// That an account is an agency or not.
package enum AnAccountMayBeAnAgency: Rule {
  package static let id: RuleID = "AGENCY-1"
  package static let source = "D"
  package static let statement = Phrase(
    fr: "Un compte a la propriété « Agence », que l'hébergeur lui donne ou lui retire.",
    it: "Un account ha la proprietà «Agenzia», che il fornitore gli dà o gli toglie.",
    en: "An account has the property “Agency”, which the provider gives or takes away.")

  static func checkIsStaff(_ isStaff: Bool) throws(Refusal) {
    guard !isStaff else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Seul l'hébergeur donne ou retire la propriété « Agence ».",
        it: "Solo il fornitore dà o toglie la proprietà «Agenzia».",
        en: "Only the provider gives or takes away the property “Agency”."))
  }

  static func checkChanges(_ account: ClientAccount, to isAgency: Bool) throws(Refusal) {
    guard account.isAgency == isAgency else { return }
    throw Refusal(Self.self, state(of: account))
  }

  /// « Agence Trame (C-1019) est une agence. »
  package static func state(of account: ClientAccount) -> Phrase {
    account.isAgency
      ? Phrase(
        fr: "\(account.nameAndCode) est une agence.", it: "\(account.nameAndCode) è un'agenzia.",
        en: "\(account.nameAndCode) is an agency.")
      : Phrase(
        fr: "\(account.nameAndCode) n'est pas une agence.",
        it: "\(account.nameAndCode) non è un'agenzia.",
        en: "\(account.nameAndCode) is not an agency.")
  }
}

/// To whom an order may be entrusted.
package enum AnOrderMayHaveOneAgency: Rule {
  package static let id: RuleID = "AGENCY-2"
  package static let source = "D"
  package static let statement = Phrase(
    fr: """
      À sa création, une commande peut être confiée à une agence, une seule : tout compte qui a cette \
      propriété, sauf le client lui-même. Le choix ne dépend pas du Mode Avancé.
      """,
    it: """
      Alla creazione, un ordine può essere affidato a un'agenzia, una sola: qualsiasi account con questa \
      proprietà, salvo il cliente stesso. La scelta non dipende dalla Modalità Avanzata.
      """,
    en: """
      When an order is created, an agency can be assigned to it, one at most: any account with that \
      property other than the client itself. The choice does not depend on the advanced mode.
      """)

  /// - Parameter clients: who orders, and who will own what is ordered.
  static func check(
    _ agency: ClientAccount, for clients: [ID<ClientAccount>], reading records: some Records
  ) throws {
    guard agency.isAgency else {
      let other = refusal(AnAccountMayBeAnAgency.state(of: agency))
      // What it has from before it keeps; the property was taken away from it, and with it what is new.
      guard try !records.orders(entrustedTo: agency.id).isEmpty else { throw other }
      throw Refusal(
        because: other.reasons + [ClearingTheAgencyIsAskedAbout.noMore(agency)],
        problems: other.problems)
    }
    guard !clients.contains(agency.id) else {
      throw refusal(
        Phrase(
          fr:
            "\(agency.nameAndCode) est le client de cette commande : il ne peut en être l'agence.",
          it: "\(agency.nameAndCode) è il cliente di questo ordine: non può esserne l'agenzia.",
          en: "\(agency.nameAndCode) is the client of this order: it cannot be its agency."))
    }
  }

  private static func refusal(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .agency)
  }

  static func reason(_ order: Order, _ agency: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) est confiée à \(agency.nameAndCode).",
        it: "L'ordine \(order.number) è affidato a \(agency.nameAndCode).",
        en: "Order \(order.number) is entrusted to \(agency.nameAndCode)."))
  }
}

/// That an agency's orders have nothing to do with each other.
package enum AnAgencyServesSeveralClients: Rule {
  package static let id: RuleID = "AGENCY-4"
  package static let source = "D"
  package static let statement = Phrase(
    fr: "Une agence peut servir plusieurs clients à la fois, chaque commande à part.",
    it: "Un'agenzia può servire più clienti insieme, ogni ordine per conto suo.",
    en: "One agency may serve several clients at once, each order on its own.")

  /// - Parameter others: how many other orders are entrusted to the agency.
  static func reason(_ agency: ClientAccount, others: Int) -> Reason {
    let orders = Phrase.counted(
      others, fr: ("autre commande confiée", "autres commandes confiées"),
      it: ("altro ordine affidato", "altri ordini affidati"),
      en: ("other order entrusted", "other orders entrusted"))
    return Reason(
      Self.self,
      Phrase(
        fr: "\(agency.nameAndCode) : \(orders), chacune à part.",
        it: "\(agency.nameAndCode): \(orders), ciascuno per conto suo.",
        en: "\(agency.nameAndCode): \(orders), each on its own."))
  }
}

/// What becomes of entrusted orders when an account is no agency any more.
package enum ClearingTheAgencyIsAskedAbout: Rule {
  package static let id: RuleID = "AGENCY-5"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Retirer la propriété « Agence » tandis que des commandes sont confiées se demande : on les montre, \
      on les garde ou on les retire ; plus aucune nouvelle n'est confiée, dès lors.
      """,
    it: """
      Togliere la proprietà «Agenzia» mentre ci sono ordini affidati si chiede: si mostrano, si tengono \
      o si ritirano; da subito nessun altro è affidato.
      """,
    en: """
      Removing the property “Agency” while assignments stand is asked about: they are listed, kept or \
      withdrawn; new assignments stop at once.
      """)

  /// Why an account that still has orders gets no other.
  static func noMore(_ account: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(account.nameAndCode) garde ses commandes confiées, sans en recevoir d'autres.",
        it: "\(account.nameAndCode) tiene gli ordini affidati, senza riceverne altri.",
        en: "\(account.nameAndCode) keeps the orders entrusted to it, and gets no others."))
  }

  /// What is decided about the orders that are entrusted to the account.
  static func reason(_ numbers: [String], withdrawn: Bool) -> Reason {
    let list = numbers.joined(separator: ", ")
    guard !numbers.isEmpty else {
      return Reason(
        Self.self,
        Phrase(
          fr: "Aucune commande n'est confiée à ce compte.",
          it: "Nessun ordine è affidato a questo account.",
          en: "No order is entrusted to this account."))
    }
    return Reason(
      Self.self,
      withdrawn
        ? Phrase(
          fr: "Ne lui sont plus confiées : \(list).", it: "Non gli sono più affidati: \(list).",
          en: "No longer entrusted to it: \(list).")
        : Phrase(
          fr: "Lui restent confiées : \(list).", it: "Gli restano affidati: \(list).",
          en: "Still entrusted to it: \(list)."))
  }
}
