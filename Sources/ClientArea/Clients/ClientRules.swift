/// What staff sees of all clients.
package enum TheListBeginsWithCodeAndLogin: Rule {
  package static let id: RuleID = "CLIENTS-1"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      La liste des clients commence par le code et le nom d'utilisateur, puis dit ce dont le support a \
      besoin : statut, courriel, solde, prestations, état, groupe, projet.
      """,
    it: """
      L'elenco dei clienti comincia con il codice e il nome utente, poi dice ciò che serve al supporto: \
      stato, e-mail, saldo, servizi, situazione, gruppo, progetto.
      """,
    en: """
      The list of clients begins with code and login name, then tells what staff needs: status, e-mail, \
      balance, services, state, group, project.
      """)

  /// - Throws: a refusal for whoever is not staff; all of staff see the list.
  package static func check(_ session: Session, reading records: some Records) throws {
    guard try !SessionMustStand.isStaff(session, reading: records) else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La liste des clients est celle de l'administration.",
        it: "L'elenco dei clienti è quello dell'amministrazione.",
        en: "The list of clients is the back office's."))
  }
}

/// What is asked when staff creates a client.
package enum AClientIsCreatedByStaff: Rule {
  package static let id: RuleID = "CLIENTS-2"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      Créer un client demande le projet, le nom d'utilisateur, le mot de passe et sa confirmation, le \
      courriel, le pays, le statut, la société pour une Société seulement, et la personne de contact.
      """,
    it: """
      Creare un cliente chiede il progetto, il nome utente, la password e la sua conferma, l'e-mail, il \
      paese, lo stato, la società solo per una Società, e la persona di contatto.
      """,
    en: """
      Creating a client asks for project, login name, password and its confirmation, e-mail, country, \
      status, the company for a Company only, and the contact person.
      """)

  /// What is left for the client to fill in.
  static let restIsAskedLater = Phrase(
    fr: "Adresse, téléphone et SIREN restent à remplir : « Mon profil » les demande.",
    it: "Indirizzo, telefono e SIREN restano da compilare: li chiede «Il mio profilo».",
    en: "Address, phone and SIREN are still to be filled in: “My profile” asks for them.")

  static func isTaken(_ field: DetailField, _ text: String) -> FieldProblem {
    FieldProblem(
      field: field,
      advice: Phrase(
        fr: "« \(text) » est déjà pris", it: "«\(text)» è già preso",
        en: "“\(text)” is taken already"))
  }

  static func check(_ problems: [FieldProblem]) throws(Refusal) {
    guard let first = problems.first else { return }
    let word = first.field.word
    let advice = first.advice
    throw Refusal(
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: "\(word) : \(advice).", it: "\(word): \(advice).", en: "\(word): \(advice)."))
      ], problems: problems)
  }
}

/// What staff keeps of a client.
package enum TheRemarkIsForStaffAlone: Rule {
  package static let id: RuleID = "CLIENTS-3"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      Une fiche se modifie (nom, téléphone vérifié, remarque, particularités) ; date et adresse IP \
      d'inscription se lisent seulement. Remarque et particularités ne sont jamais visibles au client.
      """,
    it: """
      Una scheda si modifica (nome, telefono verificato, nota, particolarità); data e indirizzo IP di \
      iscrizione si leggono soltanto. Nota e particolarità non sono mai visibili al cliente.
      """,
    en: """
      A record is edited (name, verified phone, remark, special note); date and IP address of \
      registration are read only. Remark and special note are never visible to the client.
      """)
}

/// What becomes of a name that something refers to.
package enum WhatIsReferredToIsArchived: Rule {
  package static let id: RuleID = "CLIENTS-14"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Ce à quoi un client, une facture ou une remise se réfère est archivé et n'est plus proposé ; le \
      reste est supprimé.
      """,
    it: """
      Ciò a cui un cliente, una fattura o uno sconto si riferisce è archiviato e non è più proposto; il \
      resto è eliminato.
      """,
    en: """
      What a client, an invoice or a discount refers to is archived and offered no more; the rest is \
      deleted.
      """)

  static func problem(_ advice: Phrase, in field: DetailField = .serviceName) -> Refusal {
    Refusal(Self.self, advice, in: field)
  }
}
