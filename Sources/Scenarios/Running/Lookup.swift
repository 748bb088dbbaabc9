import ClientArea
import Store

// What steps name.
extension Scene {
  func account(_ code: AccountCode) throws -> ClientAccount { try builder.account(code.text) }

  /// A service by its name over all kinds, or with its kind before it; the kind that a step is about comes
  /// first.
  func service(_ name: ServiceName, preferring kind: ServiceKind? = nil) throws -> Service {
    try names.service(name.text, preferring: kind)
  }

  func invoice(about subject: FreeText) throws -> Invoice {
    guard let invoice = try names.invoice(subject.text) else {
      throw WorldProblem.unknown(.invoice, subject.text)
    }
    return invoice
  }

  func latestInvoice() throws -> Invoice {
    guard let invoice = try facts.latestInvoice() else {
      throw Mismatch(
        expected: Phrase(fr: "une facture", it: "una fattura", en: "an invoice"),
        actual: Phrase(fr: "aucune", it: "nessuna", en: "none"))
    }
    return invoice
  }

  func ticket(about subject: FreeText) throws -> Ticket {
    guard let ticket = try names.ticket(subject.text) else {
      throw WorldProblem.unknown(.ticket, subject.text)
    }
    return ticket
  }

  /// A billing identity of the account that a session acts for.
  func payer(_ name: String, of session: Session) throws -> Payer {
    guard let payer = try names.payer(name, of: session) else {
      throw StepImpossible(
        reason: Phrase(
          fr: "le compte n'a pas de payeur « \(name) »",
          it: "il conto non ha un pagatore « \(name) »",
          en: "the account has no payer “\(name)”"))
    }
    return payer
  }

  func addresses(of email: UserEmail) throws -> [String] { try names.addresses(of: email) }

  /// The latest mail to somebody.
  func latestMail(to email: UserEmail) throws -> Mail {
    guard let mail = try facts.latestMail(to: addresses(of: email)) else {
      throw Mismatch(
        expected: Phrase(fr: "un courriel", it: "un'e-mail", en: "a mail"),
        actual: Phrase(fr: "aucun", it: "nessuna", en: "none"))
    }
    return mail
  }
}
