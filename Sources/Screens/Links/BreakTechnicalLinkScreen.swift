package import Canvas
package import ClientArea
package import Store

/// Asks before a technical contact's link is broken, with the offers to renew the access codes and to withdraw
/// the agency of the order that opened the service, both ticked beforehand (LINK-13).
package struct BreakTechnicalLinkScreen: FormScreen {
  private let link: ID<TechnicalLink>
  private let contact: String
  private let service: ID<Service>
  private let name: String
  package var form: Form?

  /// - Parameters:
  ///   - contact: the contact's name and code.
  ///   - name: the service's.
  package init(
    _ link: ID<TechnicalLink>, of contact: String, on service: ID<Service>, named name: String
  ) {
    self.link = link
    self.contact = contact
    self.service = service
    self.name = name
  }

  package var title: Phrase {
    Phrase(
      fr: "Rompre un contact technique", it: "Rimuovere un contatto tecnico",
      en: "Break a technical contact's link")
  }
  package var verb: Phrase { ServiceWords.breakLink(.owner) }
  package var shape: ScreenShape { .popup(Size(rows: 12, columns: 70)) }

  package func fresh(in context: Context) -> Form {
    Form(
      [], values: [Self.codes: "true", Self.agency: "true"],
      buttons: FormButtons.of(verb, in: context), startsAtButtons: true)
  }

  /// The form with the offers that there are for this service.
  package func read(in context: Context) throws -> Form {
    let facts = try context.desk.answer(ServiceDetail(service), as: context.session)
    var form = form ?? fresh(in: context)
    var fields = [Field("text", context.words(text), .note(.plain)), .blank("space")]
    if let facts, BreakingOffersIndependence.offersNewCodes(for: facts.service) {
      fields.append(Field(Self.codes, context.words(offer), .checkbox))
    }
    if let agency = facts?.agency {
      fields.append(Field(Self.agency, context.words(withdrawal(of: agency)), .checkbox))
    }
    form.fields = fields
    return form
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    BreakTechnicalLink(
      link, renewingCodes: form.isOn(Self.codes), withdrawingAgency: form.isOn(Self.agency))
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): .all([.close, .say(decision.message)])
    case .refused(let refusal): .all([.close, .refused(refusal)])
    }
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      Phrase(
        fr: "Que propose-t-on avec la rupture ?", it: "Che cosa si propone con la rimozione?",
        en: "What is offered with the break?"),
      because: [
        Reason(BreakingOffersIndependence.self, BreakingOffersIndependence.statement),
        Reason(OwnerKeepsEveryRight.self, text),
      ])
  }

  private static let codes: FieldID = "renewsCodes"
  private static let agency: FieldID = "withdrawsAgency"

  private var text: Phrase {
    Phrase(
      fr: "\(contact) ne verra plus \(name), ne pourra plus le renouveler ni écrire à son sujet.",
      it: "\(contact) non vedrà più \(name), non potrà più rinnovarlo né scriverne al supporto.",
      en: "\(contact) will no longer see \(name), renew it or write to support about it.")
  }

  private func withdrawal(of agency: AccountName) -> Phrase {
    Phrase(
      fr: "retirer la commande à l'agence \(agency.name)",
      it: "ritirare l'ordine all'agenzia \(agency.name)",
      en: "withdraw the order from the agency \(agency.name)")
  }

  private var offer: Phrase {
    Phrase(
      fr: "renouveler aussi les codes d'accès", it: "rinnovare anche i codici di accesso",
      en: "renew the access codes too")
  }
}
