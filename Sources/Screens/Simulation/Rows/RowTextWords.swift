import ClientArea

extension RowColumnWords {
  /// Whatever else: numbers, texts and cases.
  static let texts: [String: Phrase] = [
    "accounts": Phrase(fr: "destinataires", it: "destinatari", en: "recipients"),
    "address": Phrase(fr: "adresse", it: "indirizzo", en: "address"),
    "anniversary": Phrase(
      fr: "jour anniversaire", it: "giorno di scadenza", en: "anniversary day"),
    "attitude": Phrase(fr: "attitude", it: "atteggiamento", en: "attitude"),
    "city": Phrase(fr: "ville", it: "città", en: "city"),
    "closing": Phrase(fr: "motif de clôture", it: "motivo di chiusura", en: "why closed"),
    "code": Phrase(fr: "code", it: "codice", en: "code"),
    "codeDays": Phrase(
      fr: "validité d'un code, en jours", it: "validità di un codice, in giorni",
      en: "validity of a code, in days"),
    "codesLogin": Phrase(
      fr: "identifiant d'accès", it: "identificativo di accesso", en: "access login"),
    "codesPassword": Phrase(
      fr: "mot de passe d'accès", it: "password di accesso", en: "access password"),
    "company": Phrase(fr: "société", it: "società", en: "company"),
    "country": Phrase(fr: "pays", it: "paese", en: "country"),
    "delay": Phrase(fr: "délai en jours", it: "termine in giorni", en: "days until due"),
    "email": Phrase(fr: "courriel", it: "e-mail", en: "e-mail"),
    "ending": Phrase(fr: "fin", it: "fine", en: "ending"),
    "failedLogins": Phrase(fr: "échecs de connexion", it: "accessi falliti", en: "failed logins"),
    "firstName": Phrase(fr: "prénom", it: "nome", en: "first name"),
    "indemnity": Phrase(fr: "indemnité", it: "indennità", en: "indemnity"),
    "kind": Phrase(fr: "genre", it: "genere", en: "kind"),
    "language": Phrase(fr: "langue", it: "lingua", en: "language"),
    "lastDigits": Phrase(
      fr: "derniers chiffres", it: "ultime cifre", en: "last digits"),
    "last": Phrase(fr: "dernier numéro", it: "ultimo numero", en: "last number"),
    "lastName": Phrase(fr: "nom de famille", it: "cognome", en: "last name"),
    "late": Phrase(
      fr: "pénalités de retard", it: "interessi di mora", en: "late-payment interest"),
    "law": Phrase(fr: "texte de loi", it: "testo di legge", en: "law"),
    "legalForm": Phrase(fr: "forme juridique", it: "forma giuridica", en: "legal form"),
    "likeness": Phrase(fr: "comme", it: "come", en: "like"),
    "lockDays": Phrase(fr: "blocage, en jours", it: "blocco, in giorni", en: "lock, in days"),
    "login": Phrase(fr: "identifiant", it: "identificativo", en: "login"),
    "means": Phrase(fr: "moyen", it: "mezzo", en: "means"),
    "mention": Phrase(fr: "mention", it: "menzione", en: "mention"),
    "model": Phrase(fr: "modèle", it: "modello", en: "model"),
    "months": Phrase(fr: "durée en mois", it: "durata in mesi", en: "term in months"),
    "formerAnniversary": Phrase(
      fr: "jour anniversaire d'avant", it: "giorno anniversario di prima",
      en: "anniversary day before"),
    "motive": Phrase(fr: "motif", it: "motivo", en: "reason"),
    "english": Phrase(fr: "nom anglais", it: "nome inglese", en: "English name"),
    "italian": Phrase(fr: "nom italien", it: "nome italiano", en: "Italian name"),
    "name": Phrase(fr: "nom", it: "nome", en: "name"),
    "nature": Phrase(fr: "nature", it: "natura", en: "nature"),
    "number": Phrase(fr: "numéro", it: "numero", en: "number"),
    "paidAtOnce": Phrase(fr: "payée comptant", it: "pagata subito", en: "paid at once"),
    "passwordChanges": Phrase(
      fr: "changements de mot de passe", it: "cambi di password", en: "password changes"),
    "passwordHash": Phrase(
      fr: "empreinte du mot de passe", it: "impronta della password", en: "password hash"),
    "perMille": Phrase(fr: "réduction", it: "riduzione", en: "reduction"),
    "permissions": Phrase(fr: "droits", it: "diritti", en: "rights"),
    "phone": Phrase(fr: "téléphone", it: "telefono", en: "phone"),
    "places": Phrase(fr: "lieux", it: "luoghi", en: "places"),
    "postcode": Phrase(fr: "code postal", it: "CAP", en: "postcode"),
    "position": Phrase(fr: "place de la ligne", it: "posto della riga", en: "place of the line"),
    "refund": Phrase(fr: "remboursement", it: "rimborso", en: "refund"),
    "outcome": Phrase(fr: "issue simulée", it: "esito simulato", en: "simulated outcome"),
    "priority": Phrase(fr: "priorité", it: "priorità", en: "priority"),
    "rate": Phrase(fr: "taux en millièmes", it: "aliquota in millesimi", en: "rate in thousandths"),
    "reason": Phrase(fr: "raison", it: "motivo", en: "reason"),
    "recipient": Phrase(fr: "destinataire", it: "destinatario", en: "recipient"),
    "graceDays": Phrase(
      fr: "grâce, en jours", it: "grazia, in giorni", en: "grace, in days"),
    "retentionDays": Phrase(
      fr: "conservation, en jours", it: "conservazione, in giorni", en: "retention, in days"),
    "pendingDays": Phrase(
      fr: "suppression, en jours", it: "eliminazione, in giorni", en: "pending deletion, in days"),
    "lifecycle.ending": Phrase(fr: "extension", it: "estensione", en: "extension"),
    "redemptionDays": Phrase(
      fr: "rédemption, en jours", it: "redenzione, in giorni", en: "redemption, in days"),
    "register": Phrase(fr: "registre", it: "registro", en: "register"),
    "registrationIP": Phrase(
      fr: "adresse IP d'inscription", it: "indirizzo IP di iscrizione", en: "registration IP"),
    "remark": Phrase(fr: "remarque", it: "nota", en: "remark"),
    "riskReason": Phrase(fr: "risque de churn", it: "rischio di churn", en: "churn risk"),
    "role": Phrase(fr: "rôle", it: "ruolo", en: "role"),
    "secret": Phrase(fr: "secret", it: "segreto", en: "secret"),
    "sent": Phrase(fr: "envoyés", it: "inviati", en: "sent"),
    "invoiceReminder.stage": Phrase(
      fr: "jours après l'échéance", it: "giorni dopo la scadenza", en: "days after the due date"),
    "furtherLines": Phrase(fr: "autres lignes", it: "altre righe", en: "further lines"),
    "serviceName": Phrase(fr: "prestation", it: "servizio", en: "service"),
    "siren": Phrase(fr: "SIREN", it: "SIREN", en: "SIREN"),
    "skipped": Phrase(fr: "sans envoi", it: "senza invio", en: "skipped"),
    "stage": Phrase(
      fr: "jours avant l'échéance", it: "giorni prima della scadenza", en: "days before expiry"),
    "status": Phrase(fr: "état", it: "stato", en: "status"),
    "step": Phrase(fr: "étape", it: "passo", en: "step"),
    "street": Phrase(fr: "rue", it: "via", en: "street"),
    "subject": Phrase(fr: "objet", it: "oggetto", en: "subject"),
    "subjectEn": Phrase(fr: "objet (en)", it: "oggetto (en)", en: "subject (en)"),
    "subjectFr": Phrase(fr: "objet (fr)", it: "oggetto (fr)", en: "subject (fr)"),
    "subjectIt": Phrase(fr: "objet (it)", it: "oggetto (it)", en: "subject (it)"),
    "textEn": Phrase(fr: "texte (en)", it: "testo (en)", en: "text (en)"),
    "textFr": Phrase(fr: "texte (fr)", it: "testo (fr)", en: "text (fr)"),
    "textIt": Phrase(fr: "texte (it)", it: "testo (it)", en: "text (it)"),
    "topic": Phrase(fr: "sujet", it: "argomento", en: "topic"),
    "total": Phrase(fr: "comptes visés", it: "account previsti", en: "accounts meant"),
    "orderNumber": Phrase(fr: "n° de commande", it: "n. d'ordine", en: "order number"),
    "vatCase": Phrase(fr: "cas de TVA", it: "caso IVA", en: "VAT case"),
    "vatNumber": Phrase(fr: "numéro de TVA", it: "partita IVA", en: "VAT number"),
    "verifiedPhone": Phrase(
      fr: "téléphone vérifié", it: "telefono verificato", en: "verified phone"),
    "what": Phrase(fr: "pour qui", it: "per chi", en: "for whom"),
  ]
}
