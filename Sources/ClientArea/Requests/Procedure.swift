/// How support does one kind of request: its steps in their order. It is data, so that a support lead changes it
/// without a programmer (DOMAIN-16).
package struct Procedure: Entity, Hashable {
  package let id: ID<Procedure>
  package let kind: RequestKind
  package var plan: ProcedurePlan

  package init(id: ID<Procedure>, kind: RequestKind, plan: ProcedurePlan) {
    self.id = id
    self.kind = kind
    self.plan = plan
  }
}

/// What a procedure says, and what a request keeps of it from the moment it began.
package struct ProcedurePlan: Hashable, Sendable {
  package let title: Phrase
  /// Days from the request until a step is due that says nothing else (DOMAIN-4).
  package let dueDays: Int
  /// What is told at once where what is asked for is there already (DOMAIN-9).
  package let answer: Phrase?
  package let steps: [ProcedureStep]

  package init(title: Phrase, dueDays: Int, answer: Phrase?, steps: [ProcedureStep]) {
    self.title = title
    self.dueDays = dueDays
    self.answer = answer
    self.steps = steps
  }
}

/// One line of a checklist.
package struct ProcedureStep: Hashable, Sendable {
  package let name: Phrase
  /// What must hold at the moment when it is ticked.
  package let gate: StepGate?
  /// What is asked for when it is ticked, and kept.
  package let evidence: [EvidenceKind]
  /// What ticking it does.
  package let task: StepTask?
  /// What an invoice is made out for, excluding tax.
  package let price: Money?
  /// The mail that leaves when it is ticked, and what it says where the model leaves that open.
  package let message: MailModel?
  package let text: Phrase?
  /// Days from the request until it is due, where that is not the procedure's.
  package let dueDays: Int?

  package init(
    name: Phrase, gate: StepGate? = nil, evidence: [EvidenceKind] = [], task: StepTask? = nil,
    price: Money? = nil, message: MailModel? = nil, text: Phrase? = nil, dueDays: Int? = nil
  ) {
    self.name = name
    self.gate = gate
    self.evidence = evidence
    self.task = task
    self.price = price
    self.message = message
    self.text = text
    self.dueDays = dueDays
  }
}

/// A condition of a step.
package enum StepGate: String, CaseIterable, Sendable {
  /// The client's churn opportunity is « en perdu » (DOMAIN-2, DOMAIN-10).
  case lostOpportunity
}

/// What ticking a step does beside being noted.
package enum StepTask: String, CaseIterable, Sendable {
  /// The holder gets an auth code to read once (DOMAIN-5).
  case issueCode
  /// The owner gets an invoice (DOMAIN-6, BILL-14).
  case invoice
  /// The new domain is there, and takes the place of the old one (DOMAIN-8).
  case openDomain
  case openMailbox
  /// The website ends today (DOMAIN-10).
  case endSite
}

/// What a step asks for when it is ticked.
package enum EvidenceKind: String, CaseIterable, Sendable {
  case writtenAgreement, opportunity, accountManager, crmLink, summary, confirmation

  package var word: Phrase {
    switch self {
    case .writtenAgreement:
      Phrase(fr: "accord écrit", it: "accordo scritto", en: "written agreement")
    case .opportunity: Phrase(fr: "opportunité", it: "opportunità", en: "opportunity")
    case .accountManager:
      Phrase(fr: "responsable de compte", it: "responsabile del cliente", en: "account manager")
    case .crmLink: Phrase(fr: "fiche CRM", it: "scheda CRM", en: "CRM record")
    case .summary: Phrase(fr: "résumé", it: "riassunto", en: "summary")
    case .confirmation: Phrase(fr: "constat", it: "conferma", en: "confirmation")
    }
  }
}
