/// How long an order stands that is not paid at once.
package enum ARecordedOrderWaits: Rule {
  package static let id: RuleID = "ORDER-10"
  package static let source = "D+"
  package static let statement = Phrase(
    fr: """
      Une commande peut être confiée à une agence à sa création ; elle est alors enregistrée, à payer, \
      visible de l'agence, jusqu'à son paiement, son annulation ou ses 30 jours.
      """,
    it: """
      Un ordine può essere affidato a un'agenzia alla creazione; è allora registrato, da pagare, visibile \
      all'agenzia, fino al pagamento, all'annullamento o ai suoi 30 giorni.
      """,
    en: """
      An order may be given an agency when it is created; it is then recorded as awaiting payment, \
      visible to the agency, until it is paid, withdrawn or 30 days old.
      """)

  /// In days after the one on which it was recorded.
  package static let lifetime = 30

  /// The last day on which a recorded order can be paid; nil for an order that waits for no payment of
  /// this kind (ORDER-8).
  package static func deadline(of order: Order) -> Day? {
    order.status == .awaitingPayment && order.consent == nil ? order.placedOn + lifetime : nil
  }

  /// What is asked of whoever would pay at once an order that has an agency.
  package static let mustBeRecorded = Refusal(
    ARecordedOrderWaits.self,
    Phrase(
      fr: "Une commande confiée à une agence est d'abord enregistrée ; elle se paie ensuite.",
      it: "Un ordine affidato a un'agenzia è prima registrato; si paga dopo.",
      en: "An order with an agency is recorded first; it is paid afterwards."))

  /// Without an agency, a client pays at once.
  static let needsAgency = Refusal(
    because: [
      Reason(
        ARecordedOrderWaits.self,
        Phrase(
          fr: "Sans agence, une commande se paie aussitôt.",
          it: "Senza agenzia, un ordine si paga subito.",
          en: "Without an agency, an order is paid at once."))
    ],
    problems: [
      FieldProblem(
        field: .agency,
        advice: Phrase(fr: "une agence", it: "un'agenzia", en: "an agency"))
    ])

  /// Nothing of a client who is not there yet may be kept (ORDER-7), and who is asked first is told about
  /// one order (ORDER-8).
  static func checkOwnerIsThere(_ beneficiary: Beneficiary) throws(Refusal) {
    guard case .newClient = beneficiary else { return }
    throw Refusal(
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: "Une commande pour un nouveau contact se paie aussitôt : elle n'a pas d'agence.",
            it: "Un ordine per un nuovo contatto si paga subito: non ha agenzia.",
            en: "An order for a new contact is paid at once: it has no agency.")),
        Reason(AnAbandonedOrderCreatesNothing.self, AnAbandonedOrderCreatesNothing.statement),
      ])
  }

  static func checkStands(_ order: Order, on today: Day) throws(Refusal) {
    if order.isDropped { throw Refusal(because: [over(order)]) }
    guard let deadline = deadline(of: order), today > deadline else { return }
    throw Refusal(because: [tooOld(order, deadline)])
  }

  /// Only what is recorded and not paid is changed.
  static func checkChangeable(_ order: Order, on today: Day) throws(Refusal) {
    try checkStands(order, on: today)
    guard deadline(of: order) == nil else { return }
    let word = order.status.word
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) est « \(word) » : elle ne change plus.",
        it: "L'ordine \(order.number) è «\(word)»: non cambia più.",
        en: "Order \(order.number) is “\(word)”: it changes no more."))
  }

  static func checkHas(_ line: Int, _ order: Order) throws(Refusal) {
    guard !order.lines.indices.contains(line) else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) n'a pas de ligne \(number: line + 1).",
        it: "L'ordine \(order.number) non ha una riga \(number: line + 1).",
        en: "Order \(order.number) has no line \(number: line + 1)."), forNow: true)
  }

  static func checkRunsOut(_ order: Order, on today: Day, byClock: Bool) throws(Refusal) {
    guard byClock, let deadline = deadline(of: order), today > deadline else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "La commande \(order.number) n'expire qu'après \(lifetime, "jour", "jours").",
          it: "L'ordine \(order.number) scade soltanto dopo \(lifetime, "giorno", "giorni").",
          en: "Order \(order.number) expires only after \(lifetime, "day", "days")."))
    }
  }

  static func tooOld(_ order: Order, _ deadline: Day) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) était à payer jusqu'au \(deadline).",
        it: "L'ordine \(order.number) era da pagare entro il \(deadline).",
        en: "Order \(order.number) was to be paid by \(deadline)."))
  }

  static func over(_ order: Order) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) est annulée.", it: "L'ordine \(order.number) è annullato.",
        en: "Order \(order.number) is cancelled."))
  }

  static func paid(_ order: Order, by payer: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) est payée par \(payer.nameAndCode).",
        it: "L'ordine \(order.number) è pagato da \(payer.nameAndCode).",
        en: "Order \(order.number) is paid by \(payer.nameAndCode)."))
  }

  static func reason(_ order: Order) -> Reason {
    let last = order.placedOn + lifetime
    return Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) est enregistrée, à payer jusqu'au \(last).",
        it: "L'ordine \(order.number) è registrato, da pagare entro il \(last).",
        en: "Order \(order.number) is recorded, to be paid by \(last)."))
  }
}

extension Order {
  /// Whether it was recorded (ORDER-10) and came to nothing.
  var isDropped: Bool { status == .cancelled && consent == nil }
}
