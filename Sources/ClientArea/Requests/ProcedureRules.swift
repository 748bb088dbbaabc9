/// That a checklist is gone through in its order.
package enum AStepBlocksTheNext: Rule {
  package static let id: RuleID = "DOMAIN-11"
  package static let source = "E+"
  package static let statement = Phrase(
    fr: """
      Une étape qui n'est pas faite bloque la suivante, et dit pourquoi ; qui a validé quoi et quand est gardé.
      """,
    it: """
      Un passo non fatto blocca il successivo, e dice perché; chi ha convalidato che cosa e quando è conservato.
      """,
    en: """
      A step that is not done blocks the next and says why; who ticked what and when is kept.
      """)

  static func blocked(by step: ProcedureStep) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "L'étape « \(step.name) » n'est pas encore faite.",
        it: "Il passo «\(step.name)» non è ancora fatto.",
        en: "The step “\(step.name)” is not done yet."))
  }

  static func done(_ step: ProcedureStep) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "L'étape « \(step.name) » est faite.", it: "Il passo «\(step.name)» è fatto.",
        en: "The step “\(step.name)” is done."))
  }

  static func needs(_ kind: EvidenceKind, for step: ProcedureStep) -> Refusal {
    let advice = Phrase(
      fr: "« \(step.name) » demande : \(kind.word).",
      it: "«\(step.name)» richiede: \(kind.word).",
      en: "“\(step.name)” asks for: \(kind.word).")
    var reasons = [Reason(Self.self, advice)]
    switch kind {
    case .writtenAgreement, .crmLink, .summary:
      reasons.append(
        Reason(
          NothingIsSubmittedBeforeTheAgreement.self, NothingIsSubmittedBeforeTheAgreement.statement)
      )
    case .opportunity, .accountManager, .confirmation: break
    }
    return Refusal(because: reasons, problems: [FieldProblem(field: .text, advice: advice)])
  }

  /// - Throws: a refusal where a request is over, or waits for the owner's word.
  static func checkIsOpen(_ request: ServiceRequest) throws(Refusal) {
    switch request.status {
    case .open: return
    case .forwarded:
      throw Refusal(
        because: [
          Reason(
            NotGrantedByATechnicalLink.self,
            Phrase(
              fr: "La demande \(request.number) attend le propriétaire : lui seul peut la faire.",
              it: "La richiesta \(request.number) attende il proprietario: solo lui può farla.",
              en: "Request \(request.number) waits for the owner: only the owner can make it.")),
          Reason(Self.self, statement),
        ], forNow: true)
    case .done, .answered, .cancelled:
      throw Refusal(
        Self.self,
        Phrase(
          fr: "La demande \(request.number) est \(request.status.word).",
          it: "La richiesta \(request.number) è \(request.status.word).",
          en: "Request \(request.number) is \(request.status.word)."), forNow: true)
    }
  }

  static func isDone(_ step: ProcedureStep) -> Refusal {
    Refusal(because: [done(step)], forNow: true)
  }
}

/// Where procedures come from.
package enum ProceduresAreData: Rule {
  package static let id: RuleID = "DOMAIN-16"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Les procédures sont des données : le support en change les étapes, et un fichier fautif est refusé avec \
      sa ligne, sa colonne et son chemin. Une demande continue avec les étapes qu'elle avait au début.
      """,
    it: """
      Le procedure sono dati: il supporto ne cambia i passi, e un file difettoso è rifiutato con riga, colonna e \
      percorso. Una richiesta continua con i passi che aveva all'inizio.
      """,
    en: """
      Procedures are data: support changes their steps, and a faulty file is refused with line, column and path. \
      A request goes on by the steps it began with.
      """)

  package static func faulty(_ fact: Phrase) -> Refusal { Refusal(Self.self, fact, forNow: true) }

  static func missing(_ kind: RequestKind) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "Aucune procédure n'est en place pour : \(kind.word).",
        it: "Nessuna procedura è prevista per: \(kind.word).",
        en: "There is no procedure for: \(kind.word)."), forNow: true)
  }

  static func kept(_ request: ServiceRequest) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La demande \(request.number) suit les étapes du \(request.askedOn).",
        it: "La richiesta \(request.number) segue i passi del \(request.askedOn).",
        en: "Request \(request.number) follows the steps of \(request.askedOn)."))
  }
}
