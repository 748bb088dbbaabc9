/// That the page before payment tells the truth.
package enum RecapEqualsWhatIsStored: Rule {
  package static let id: RuleID = "ORDER-5"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Avant le paiement, un récapitulatif montre le propriétaire et, à part, le nom sur la facture ; \
      tous deux sont ce qui sera enregistré.
      """,
    it: """
      Prima del pagamento, un riepilogo mostra il proprietario e, a parte, il nome sulla fattura; \
      entrambi sono ciò che sarà registrato.
      """,
    en: """
      Before payment a recap shows the owner and, apart from it, the name on the invoice; both are what \
      will be stored.
      """)

  static func reason(owner: ClientAccount, buyer: Party) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Propriétaire : \(owner.name). Facture au nom de : \(buyer.name).",
        it: "Proprietario: \(owner.name). Fattura a nome di: \(buyer.name).",
        en: "Owner: \(owner.name). Invoiced to: \(buyer.name)."))
  }
}

/// What comes into being together.
package enum APaidOrderCreatesEverythingAtOnce: Rule {
  package static let id: RuleID = "ORDER-6"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Payer une commande pour un nouveau contact crée d'un coup son compte et son utilisateur, le lien \
      administratif, la prestation, le lien technique, la facture au payeur et les courriels.
      """,
    it: """
      Pagare un ordine per un nuovo contatto crea in una volta il suo account e utente, il collegamento \
      amministrativo, il servizio, il collegamento tecnico, la fattura al pagatore e le e-mail.
      """,
    en: """
      Paying an order for a new contact creates at once its account and user, the administrative link, \
      the service, the technical link, the invoice to the payer and the mails.
      """)

  static func reason(_ client: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(client.nameAndCode) est ouvert avec le paiement.",
        it: "\(client.nameAndCode) è aperto con il pagamento.",
        en: "\(client.nameAndCode) is opened with the payment."))
  }
}

/// What an order leaves behind when nobody pays it.
package enum AnAbandonedOrderCreatesNothing: Rule {
  package static let id: RuleID = "ORDER-7"
  package static let source = "A+"
  package static let statement = Phrase(
    fr: "Une commande abandonnée ne crée rien : ni compte, ni lien, ni courriel, ni numéro.",
    it:
      "Un ordine abbandonato non crea nulla: né account, né collegamento, né e-mail, né numero.",
    en: "An abandoned order creates nothing: no account, no link, no mail, no number.")
}

/// Whose a cart is.
package enum ACartBelongsToOneSession: Rule {
  package static let id: RuleID = "ORDER-9"
  package static let source = "+"
  package static let statement = Phrase(
    fr:
      "Un panier est celui d'un utilisateur dans un compte ; changer de compte ou se déconnecter le vide.",
    it: "Un carrello è di un utente in un account; cambiare account o uscire lo svuota.",
    en: "A cart belongs to a user in an account; switching account or logging out empties it.")

  /// The cart that is left when a session follows another.
  package static func cart(_ cart: Cart?, keptBy session: Session) -> Cart? {
    cart?.session == session ? cart : nil
  }
}

/// At which price an order stands.
package enum AnOrderKeepsItsPrice: Rule {
  package static let id: RuleID = "ORDER-11"
  package static let source = "B+"
  package static let statement = Phrase(
    fr: """
      Le catalogue (produits vendus ou non, prix datés) est une donnée que l'hébergeur modifie ; une \
      commande garde le prix du jour où elle est faite, un renouvellement coûte le prix du jour.
      """,
    it: """
      Il catalogo (prodotti in vendita o no, prezzi datati) è un dato che il fornitore modifica; un \
      ordine conserva il prezzo del giorno in cui è fatto, un rinnovo costa il prezzo del giorno.
      """,
    en: """
      The catalogue (products on sale or not, dated prices) is data that the provider edits; an order \
      keeps the price of the day it was made, a renewal costs the price of the day.
      """)

  static func checkIsStaff(_ isStaff: Bool) throws(Refusal) {
    guard !isStaff else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Seul l'hébergeur modifie le catalogue.", it: "Solo il fornitore modifica il catalogo.",
        en: "Only the provider edits the catalogue."))
  }

  static func reason(_ order: Order) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Prix du \(order.placedOn) : \(order.price) HT.",
        it: "Prezzo del \(order.placedOn): \(order.price) IVA esclusa.",
        en: "Price of \(order.placedOn): \(order.price) excluding tax."))
  }
}
