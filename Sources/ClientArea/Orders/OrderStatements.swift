/// What a line between an account and an order says.
extension LinkStatement {
  var hasOrdered: Phrase {
    Phrase(
      fr: "\(actor) a passé la \(object) le \(since).",
      it: "\(actor) ha fatto l'\(object) il \(since).",
      en: "\(actor) made \(object) on \(since).")
  }

  var actsLikeTheClient: Phrase {
    Phrase(
      fr:
        "\(actor) a les droits du client sur la \(object) depuis le \(since), et sur rien d'autre.",
      it: "\(actor) ha i diritti del cliente sull'\(object) dal \(since), e su nient'altro.",
      en: "\(actor) has had the client's rights on \(object) since \(since), and on nothing else.")
  }

  var isItsAgency: Phrase {
    Phrase(
      fr: "La \(object) est confiée à \(actor), et à nulle autre agence.",
      it: "L'\(object) è affidato a \(actor), e a nessun'altra agenzia.",
      en: "\(actor) is the agency of \(object), and no other is.")
  }

  var hasOtherOrders: Phrase {
    Phrase(
      fr: "D'autres commandes sont confiées à \(actor) ; chacune reste à part.",
      it: "Altri ordini sono affidati a \(actor); ciascuno resta per conto suo.",
      en: "Other orders are entrusted to \(actor); each stays on its own.")
  }

  var isAskedToOwn: Phrase {
    Phrase(
      fr:
        "La \(object) attend depuis le \(since) l'accord de \(actor), qui en serait propriétaire.",
      it: "L'\(object) attende dal \(since) il consenso di \(actor), che ne sarebbe proprietario.",
      en: "Since \(since), \(object) has waited for \(actor), who would own it, to agree.")
  }

  var ownsWhatWasOrdered: Phrase {
    Phrase(
      fr: "Ce que la \(object) ouvre est à \(actor).",
      it: "Ciò che l'\(object) apre è di \(actor).",
      en: "What \(object) opens belongs to \(actor).")
  }
}
