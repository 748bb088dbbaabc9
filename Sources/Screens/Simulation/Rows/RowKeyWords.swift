import ClientArea

extension RowColumnWords {
  /// What a column is called that has the key of another row.
  struct Key {
    /// Where that row is.
    let table: String
    let word: Phrase

    init(_ table: String, _ word: Phrase) {
      self.table = table
      self.word = word
    }
  }

  /// Keys of other rows.
  static let keys: [String: Key] = [
    "account": Key("account", Phrase(fr: "compte", it: "account", en: "account")),
    "agency": Key("account", Phrase(fr: "agence", it: "agenzia", en: "agency")),
    "asked": Key("user", Phrase(fr: "demandé à", it: "chiesto a", en: "asked of")),
    "assignee": Key("user", Phrase(fr: "confiée à", it: "affidata a", en: "given to")),
    "author": Key("user", Phrase(fr: "auteur", it: "autore", en: "author")),
    "broadcast": Key(
      "broadcast",
      Phrase(fr: "message aux clients", it: "messaggio ai clienti", en: "message to clients")),
    "buyer": Key("account", Phrase(fr: "commandée par", it: "ordinato da", en: "ordered by")),
    "category": Key("ticketCategory", Phrase(fr: "catégorie", it: "categoria", en: "category")),
    "consent": Key("administrativeLink", Phrase(fr: "accord", it: "consenso", en: "consent")),
    "contact": Key(
      "account", Phrase(fr: "demandée d'abord par", it: "chiesta prima da", en: "asked first by")),
    "discount": Key("discount", Phrase(fr: "remise", it: "sconto", en: "discount")),
    "from": Key("account", Phrase(fr: "demandé par", it: "chiesto da", en: "asked by")),
    "group": Key("clientGroup", Phrase(fr: "groupe", it: "gruppo", en: "group")),
    "impersonation.owner": Key("user", Phrase(fr: "propriétaire", it: "proprietario", en: "owner")),
    "payment.creditNote": Key(
      "creditNote", Phrase(fr: "rendu par l'avoir", it: "reso dalla nota", en: "given back by")),
    "creditNote": Key(
      "creditNote", Phrase(fr: "reprise par", it: "ripreso da", en: "taken back by")),
    "invoice": Key("invoice", Phrase(fr: "facture", it: "fattura", en: "invoice")),
    "manager": Key(
      "user",
      Phrase(fr: "responsable de compte", it: "responsabile del cliente", en: "account manager")),
    "invitedBy": Key("user", Phrase(fr: "invité par", it: "invitato da", en: "invited by")),
    "mergedInto": Key("ticket", Phrase(fr: "fusionné dans", it: "unito a", en: "merged into")),
    "new": Key("service", Phrase(fr: "nouveau domaine", it: "nuovo dominio", en: "new domain")),
    "old": Key("service", Phrase(fr: "ancien domaine", it: "vecchio dominio", en: "old domain")),
    "onBehalfOf": Key(
      "account", Phrase(fr: "pour le compte de", it: "per conto di", en: "on behalf of")),
    "order": Key("order", Phrase(fr: "commande", it: "ordine", en: "order")),
    "owner": Key("account", Phrase(fr: "propriétaire", it: "proprietario", en: "owner")),
    "person": Key("person", Phrase(fr: "personne", it: "persona", en: "person")),
    "principal": Key("account", Phrase(fr: "au nom de", it: "a nome di", en: "in the name of")),
    "product": Key("product", Phrase(fr: "produit", it: "prodotto", en: "product")),
    "project": Key("project", Phrase(fr: "projet", it: "progetto", en: "project")),
    "reached": Key(
      "account",
      Phrase(
        fr: "dernier compte traité", it: "ultimo account trattato", en: "last account dealt with")),
    "renewalAccount": Key(
      "account",
      Phrase(
        fr: "renouvelée automatiquement par", it: "rinnovato automaticamente da",
        en: "renewed automatically by")),
    "renewalUser": Key(
      "user",
      Phrase(
        fr: "renouvellement activé par", it: "rinnovo attivato da", en: "renewal switched on by")),
    "renewalLink": Key(
      "renewalLink", Phrase(fr: "lien de renouvellement", it: "link di rinnovo", en: "renewal link")
    ),
    "request": Key("serviceRequest", Phrase(fr: "demande", it: "richiesta", en: "request")),
    "riskWebsite": Key(
      "service", Phrase(fr: "risque de downsell", it: "rischio di downsell", en: "downsell risk")),
    "service": Key("service", Phrase(fr: "prestation", it: "servizio", en: "service")),
    "staff": Key(
      "user", Phrase(fr: "membre du support", it: "membro del supporto", en: "member of staff")),
    "ticket": Key("ticket", Phrase(fr: "ticket", it: "ticket", en: "ticket")),
    "to": Key("account", Phrase(fr: "proposé à", it: "proposto a", en: "offered to")),
    "type": Key(
      "contactType", Phrase(fr: "type de contact", it: "tipo di contatto", en: "contact type")),
    "user": Key("user", Phrase(fr: "utilisateur", it: "utente", en: "user")),
  ]
}
