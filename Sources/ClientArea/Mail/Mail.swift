/// « Courriel »: rendered for one recipient and kept in the simulated mailbox.
package struct Mail: Entity {
  package let id: ID<Mail>
  package let model: MailModel
  /// The address it went to.
  package let address: String
  package let recipient: String
  package let language: Language
  package let sentAt: Moment
  package let subject: String
  package let body: String
  /// Whether the body tells access codes or holds a quick renewal link.
  package let carriesSecrets: Bool
  package let service: ID<Service>?
  package let order: ID<Order>?
  /// The quick renewal link inside, for the owner's alert only (MAIL-3).
  package let renewalLink: ID<RenewalLink>?
  package let reasons: [Reason]
  package var isRead: Bool

  package init(
    id: ID<Mail>, model: MailModel, address: String, recipient: String, language: Language,
    sentAt: Moment, subject: String, body: String, service: ID<Service>?,
    order: ID<Order>? = nil, renewalLink: ID<RenewalLink>?, reasons: [Reason],
    isRead: Bool = false, carryingSecrets carriesSecrets: Bool = false
  ) {
    self.carriesSecrets = carriesSecrets
    self.id = id
    self.model = model
    self.address = address
    self.recipient = recipient
    self.language = language
    self.sentAt = sentAt
    self.subject = subject
    self.body = body
    self.service = service
    self.order = order
    self.renewalLink = renewalLink
    self.reasons = reasons
    self.isRead = isRead
  }
}

/// The mails that the product sends.
package enum MailModel: String, CaseIterable, Sendable {
  case accountOpened, welcome, expiryAlert, renewalConfirmation, invoice
  case technicalContactAdded, technicalContactRemoved, supportReply
  case consentAsked
  case invitation, contactRegistered
  case orderRecorded, orderEntrusted, orderChanged, orderWithdrawn, orderCancelled, orderPaid
  case creditNote, invoiceReminder
  case message
  case authCode, shutdownTaken, shutdownConfirmed
  case passwordChanged, invitationLapsed
  case invoiceUnpaid, periodTakenBack
  case serviceOpened
  case administrativeContact, consentAnswered, invitationAnswered, invitationWithdrawn
  case automaticRenewal, cardRefused, renewalSwitched
  case serviceExpired, serviceSuspended, redemptionBegun, deletionPending, serviceDeleted
  case ownerChange

  /// What people call it.
  package var word: Phrase {
    switch self {
    case .accountOpened:
      Phrase(fr: "ouverture de compte", it: "apertura dell'account", en: "account opened")
    case .welcome: Phrase(fr: "bienvenue", it: "benvenuto", en: "welcome")
    case .expiryAlert:
      Phrase(fr: "alerte d'expiration", it: "avviso di scadenza", en: "expiry alert")
    case .renewalConfirmation:
      Phrase(
        fr: "confirmation de renouvellement", it: "conferma del rinnovo",
        en: "renewal confirmation")
    case .invoice: Phrase(fr: "facture", it: "fattura", en: "invoice")
    case .technicalContactAdded:
      Phrase(
        fr: "contact technique ajouté", it: "contatto tecnico aggiunto",
        en: "technical contact added")
    case .technicalContactRemoved:
      Phrase(
        fr: "contact technique retiré", it: "contatto tecnico rimosso",
        en: "technical contact removed")
    case .supportReply:
      Phrase(fr: "réponse du support", it: "risposta del supporto", en: "support reply")
    case .consentAsked:
      Phrase(
        fr: "demande de contact administratif", it: "richiesta di contatto amministrativo",
        en: "administrative contact asked")
    case .invitation: Phrase(fr: "invitation", it: "invito", en: "invitation")
    case .contactRegistered:
      Phrase(fr: "contact enregistré", it: "contatto registrato", en: "contact registered")
    case .orderRecorded:
      Phrase(fr: "commande enregistrée", it: "ordine registrato", en: "order recorded")
    case .orderEntrusted:
      Phrase(fr: "commande confiée", it: "ordine affidato", en: "order entrusted")
    case .orderChanged:
      Phrase(fr: "commande changée", it: "ordine cambiato", en: "order changed")
    case .orderWithdrawn:
      Phrase(fr: "commande retirée", it: "ordine ritirato", en: "order withdrawn")
    case .orderCancelled:
      Phrase(fr: "commande annulée", it: "ordine annullato", en: "order cancelled")
    case .orderPaid: Phrase(fr: "commande payée", it: "ordine pagato", en: "order paid")
    case .creditNote: Phrase(fr: "avoir", it: "nota di credito", en: "credit note")
    case .invoiceReminder:
      Phrase(fr: "rappel de facture", it: "sollecito di fattura", en: "invoice reminder")
    case .message: Phrase(fr: "message", it: "messaggio", en: "message")
    case .authCode:
      Phrase(fr: "code d'autorisation", it: "codice di autorizzazione", en: "auth code")
    case .shutdownTaken:
      Phrase(
        fr: "suppression prise en charge", it: "rimozione presa in carico",
        en: "removal taken in charge")
    case .shutdownConfirmed:
      Phrase(fr: "suppression confirmée", it: "rimozione confermata", en: "removal confirmed")
    case .passwordChanged:
      Phrase(fr: "mot de passe changé", it: "password cambiata", en: "password changed")
    case .invitationLapsed:
      Phrase(fr: "invitation à renvoyer", it: "invito da rinviare", en: "invitation to send again")
    case .periodTakenBack:
      Phrase(fr: "période reprise", it: "periodo ripreso", en: "period taken back")
    case .invoiceUnpaid:
      Phrase(fr: "facture impayée", it: "fattura non pagata", en: "unpaid invoice")
    case .serviceOpened:
      Phrase(fr: "ouverture de service", it: "apertura del servizio", en: "service opened")
    case .administrativeContact:
      Phrase(
        fr: "contact administratif", it: "contatto amministrativo", en: "administrative contact")
    case .consentAnswered:
      Phrase(
        fr: "réponse à la demande", it: "risposta alla richiesta", en: "answer to the request")
    case .invitationAnswered:
      Phrase(
        fr: "réponse à l'invitation", it: "risposta all'invito", en: "answer to the invitation")
    case .invitationWithdrawn:
      Phrase(fr: "invitation retirée", it: "invito ritirato", en: "invitation withdrawn")
    case .automaticRenewal:
      Phrase(fr: "renouvellement automatique", it: "rinnovo automatico", en: "automatic renewal")
    case .cardRefused: Phrase(fr: "carte refusée", it: "carta rifiutata", en: "card refused")
    case .renewalSwitched:
      Phrase(
        fr: "renouvellement automatique changé", it: "rinnovo automatico cambiato",
        en: "automatic renewal changed")
    case .serviceExpired:
      Phrase(fr: "échéance passée", it: "scadenza passata", en: "date gone by")
    case .serviceSuspended: Phrase(fr: "suspension", it: "sospensione", en: "suspension")
    case .redemptionBegun: Phrase(fr: "rédemption", it: "redenzione", en: "redemption")
    case .deletionPending:
      Phrase(fr: "suppression en cours", it: "eliminazione in corso", en: "pending deletion")
    case .serviceDeleted: Phrase(fr: "suppression", it: "eliminazione", en: "deletion")
    case .ownerChange: AChangeOfOwnerIsAgreed.title
    }
  }
}
