import ClientArea

/// What columns are called, by what stands in them. « table.column » goes before the column alone.
enum RowColumnWords {
  /// Days.
  static let days: [String: Phrase] = [
    "archivedOn": Phrase(fr: "archivé le", it: "archiviato il", en: "archived on"),
    "askedOn": Phrase(fr: "demandée le", it: "chiesta il", en: "asked on"),
    "bookedOn": Phrase(fr: "le", it: "il", en: "on"),
    "closedOn": Phrase(fr: "close le", it: "chiusa il", en: "closed on"),
    "discount.endedOn": Phrase(fr: "terminée le", it: "terminato il", en: "ended on"),
    "dueOn": Phrase(fr: "à payer au plus tard le", it: "da pagare entro il", en: "due on"),
    "service.endedOn": Phrase(fr: "supprimée le", it: "eliminato il", en: "deleted on"),
    "ownerChange.askedOn": Phrase(fr: "demandé le", it: "chiesto il", en: "asked on"),
    "ownerChange.endedOn": Phrase(fr: "terminé le", it: "terminato il", en: "ended on"),
    "endedOn": Phrase(fr: "rompu le", it: "rimosso il", en: "ended on"),
    "expiresOn": Phrase(fr: "échéance", it: "scadenza", en: "expiry"),
    "firstDay": Phrase(fr: "premier jour", it: "primo giorno", en: "first day"),
    "forwardedOn": Phrase(fr: "transmis le", it: "inoltrato il", en: "forwarded on"),
    "formerExpiresOn": Phrase(
      fr: "échéance d'avant", it: "scadenza di prima", en: "expiry before"),
    "formerPaidFrom": Phrase(
      fr: "payée avant à partir du", it: "pagata prima dal", en: "paid before from"),
    "heldUntil": Phrase(fr: "en attente jusqu'au", it: "in attesa fino al", en: "on hold until"),
    "invitedOn": Phrase(fr: "invité le", it: "invitato il", en: "invited on"),
    "issuedOn": Phrase(fr: "émis le", it: "emesso il", en: "issued on"),
    "lapsedOn": Phrase(
      fr: "sans valeur depuis", it: "senza valore dal", en: "without force since"),
    "lastDay": Phrase(fr: "dernier jour", it: "ultimo giorno", en: "last day"),
    "lostOn": Phrase(fr: "en perdu le", it: "persa il", en: "lost on"),
    "openedOn": Phrase(fr: "ouverte le", it: "aperta il", en: "opened on"),
    "paidFrom": Phrase(fr: "payée à partir du", it: "pagata dal", en: "paid from"),
    "paidOn": Phrase(fr: "payé le", it: "pagato il", en: "paid on"),
    "placedOn": Phrase(fr: "commandée le", it: "ordinato il", en: "placed on"),
    "vatCheckedOn": Phrase(
      fr: "n° de TVA vérifié le", it: "partita IVA verificata il", en: "VAT number checked on"),
    "registeredOn": Phrase(fr: "inscrit le", it: "iscritto il", en: "registered on"),
    "renewalFailedOn": Phrase(
      fr: "renouvellement échoué le", it: "rinnovo fallito il", en: "renewal failed on"),
    "renewalSince": Phrase(
      fr: "renouvellement automatique depuis le", it: "rinnovo automatico dal",
      en: "automatic renewal since"),
    "renews": Phrase(fr: "renouvelle à partir du", it: "rinnova dal", en: "renews from"),
    "replacedOn": Phrase(fr: "remplacé le", it: "sostituito il", en: "replaced on"),
    "riskSince": Phrase(fr: "à risque depuis le", it: "a rischio dal", en: "at risk since"),
    "sentOn": Phrase(fr: "envoyé le", it: "inviato il", en: "sent on"),
    "since": Phrase(fr: "depuis le", it: "dal", en: "since"),
    "startedOn": Phrase(fr: "commencé le", it: "cominciata il", en: "begun on"),
    "startsOn": Phrase(fr: "à partir du", it: "a partire dal", en: "from"),
    "usedOn": Phrase(fr: "utilisé le", it: "usato il", en: "used on"),
    "validUntil": Phrase(fr: "valable jusqu'au", it: "valido fino al", en: "valid until"),
    "withdrawnOn": Phrase(
      fr: "plus vendu depuis le", it: "non più in vendita dal", en: "off sale since"),
  ]

  /// Moments, minutes apart.
  static let moments: [String: Phrase] = [
    "endedAt": Phrase(fr: "terminé le", it: "terminato il", en: "ended on"),
    "impersonation.since": Phrase(fr: "depuis le", it: "dal", en: "since"),
    "lockedUntil": Phrase(fr: "bloqué jusqu'au", it: "bloccato fino al", en: "locked until"),
    "sentAt": Phrase(fr: "envoyé le", it: "inviato il", en: "sent on"),
    "shownAt": Phrase(fr: "montré le", it: "mostrato il", en: "shown on"),
    "tickedAt": Phrase(fr: "faite le", it: "fatto il", en: "done on"),
    "until": Phrase(fr: "jusqu'au", it: "fino al", en: "until"),
    "waitingSince": Phrase(fr: "attend depuis", it: "attende dal", en: "waiting since"),
    "withdrawnAt": Phrase(fr: "retirée le", it: "ritirato il", en: "withdrawn on"),
    "writtenAt": Phrase(fr: "écrit le", it: "scritto il", en: "written on"),
  ]

  /// Amounts in cents.
  static let amounts: [String: Phrase] = [
    "amount": Phrase(fr: "montant", it: "importo", en: "amount"),
    "balance": Phrase(fr: "solde", it: "saldo", en: "balance"),
    "balanceAfter": Phrase(fr: "solde ensuite", it: "saldo dopo", en: "balance after"),
    "capital": Phrase(fr: "capital", it: "capitale", en: "capital"),
    "excludingTax": Phrase(fr: "hors taxe", it: "imponibile", en: "excluding tax"),
    "fee": Phrase(fr: "frais", it: "spese", en: "fee"),
    "price": Phrase(fr: "prix", it: "prezzo", en: "price"),
    "tax": Phrase(fr: "TVA", it: "IVA", en: "VAT"),
  ]

  /// Yes or no.
  static let flags: [String: Phrase] = [
    "hasFailed": Phrase(fr: "déjà refusée", it: "già rifiutata", en: "refused already"),
    "hasNumber": Phrase(
      fr: "numéro de TVA valide", it: "partita IVA valida", en: "valid VAT number"),
    "isActive": Phrase(fr: "actif", it: "attivo", en: "active"),
    "isAdvancedModeOn": Phrase(fr: "Mode avancé", it: "Modalità avanzata", en: "Advanced mode"),
    "isAgency": Phrase(fr: "Agence", it: "Agenzia", en: "Agency"),
    "isAssociation": Phrase(fr: "association", it: "associazione", en: "association"),
    "isClient": Phrase(fr: "type « Client »", it: "tipo «Cliente»", en: "type “Client”"),
    "isFinished": Phrase(fr: "terminé", it: "terminato", en: "finished"),
    "isFromStaff": Phrase(
      fr: "écrit par le support", it: "scritto dal supporto", en: "written by support"),
    "vatNumberIsKnown": Phrase(
      fr: "n° de TVA connu de VIES", it: "partita IVA presente in VIES",
      en: "VAT number known to VIES"),
    "isPastThreshold": Phrase(
      fr: "seuil européen passé", it: "soglia europea superata", en: "European threshold passed"),
    "isRead": Phrase(fr: "lu", it: "letto", en: "read"),
    "keepsContacts": Phrase(
      fr: "contacts techniques gardés", it: "contatti tecnici tenuti",
      en: "technical contacts kept"),
    "onlyFilledLanguages": Phrase(
      fr: "seulement dans les langues remplies", it: "solo nelle lingue compilate",
      en: "only in languages that are filled"),
    "returnsToSender": Phrase(
      fr: "réponses à l'auteur", it: "risposte all'autore", en: "answers to the author"),
  ]
}
