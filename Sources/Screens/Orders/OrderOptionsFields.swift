import Canvas
import ClientArea
import Store

extension OrderOptionsScreen {
  /// The form with the fields that are offered now, and everything typed so far.
  func filled(
    offering choices: [Choice], _ principals: [AccountName], _ agencies: [AccountName],
    _ offers: [Offer], in context: Context
  ) -> Form {
    var form = form
    var empty = DetailsForm.emptyValues(like: context.account)
    empty[Self.beneficiary] = choices[0].rawValue
    empty[Self.principal] = principals.first.map { "\($0.id.value)" } ?? ""
    empty["product"] = nameAndPrice(in: context)
    empty[Self.agency] = ""
    form.setDefaults(empty)
    // Set once: a form whose focused field is gone puts the focus elsewhere.
    var fields =
      lines.fields(of: form, offering: offers, in: context) + [.blank("space")]
      + fields(offering: choices, principals, of: form, in: context)
    if mayHaveAgency(form, offering: choices), !agencies.isEmpty {
      fields += [.blank("before agency"), agency(agencies, in: context)]
    }
    form.fields = fields
    form.buttons = [
      Button(Self.cancel, context.words(PopupWords.cancel)),
      Button(Self.next, context.words(OrderWords.recap) + " ›"),
    ]
    return form
  }

  /// At its price of today, which may be another than when the product was chosen (ORDER-11).
  private func nameAndPrice(in context: Context) -> String {
    let offer = try? context.desk.reader.offer(product.id, on: context.today)
    return offer.map { context.words(ProductWords.nameAndPrice(of: $0)) }
      ?? context.words(product.called)
  }

  /// Who will own what is ordered, as the form says; nil where nobody was chosen.
  func beneficiary(in form: Form, offering choices: [Choice]) -> Beneficiary? {
    switch choice(in: form, choices) {
    case .myself: return .myself
    case .newClient: return .newClient(DetailsForm.details(in: form))
    case .existingClient:
      return form.number(Self.principal).map { .existingClient(ID($0)) }
    }
  }

  /// The agency that is chosen; nil for none, and where there can be none.
  func agency(in form: Form, offering choices: [Choice]) -> ID<ClientAccount>? {
    guard mayHaveAgency(form, offering: choices) else { return nil }
    return form.number(Self.agency).map { ID($0) }
  }

  /// What is ordered for a new contact is paid at once (ORDER-7); everything else may be entrusted, in « Mode avancé » or
  /// not (AGENCY-2).
  private func mayHaveAgency(_ form: Form, offering choices: [Choice]) -> Bool {
    switch choice(in: form, choices) {
    case .myself, .existingClient: true
    case .newClient: false
    }
  }

  private func agency(_ agencies: [AccountName], in context: Context) -> Field {
    let none = Field.Choice("", context.words(AgencyWords.none))
    let choices = agencies.map { Field.Choice("\($0.id.value)", $0.nameAndCode) }
    return Field(
      Self.agency, context.words(AgencyWords.agency), .select([none] + choices, width: 44))
  }

  private func choice(in form: Form, _ offered: [Choice]) -> Choice {
    let chosen = Choice(rawValue: form[Self.beneficiary]) ?? offered[0]
    return offered.contains(chosen) ? chosen : offered[0]
  }

  private func fields(
    offering choices: [Choice], _ principals: [AccountName], of form: Form, in context: Context
  ) -> [Field] {
    guard choices.count > 1 else {
      return [
        Field("hint", context.words(OrderWords.advancedModeIsOff), .note(Style(.quiet)))
      ]
    }
    let choice = choice(in: form, choices)
    var fields = [Field(Self.advanced, context.words(link(choice)), .link)]
    guard isUnfolded else { return fields }
    fields.append(
      Field(
        Self.beneficiary, "",
        .column(choices.map { Field.Choice($0.rawValue, context.words($0.word)) })))
    switch choice {
    case .myself: return fields
    case .newClient: return fields + DetailsForm.fields(of: DetailsForm.kind(in: form), in: context)
    case .existingClient: return fields + [principal(principals, in: context)]
    }
  }

  private func principal(_ principals: [AccountName], in context: Context) -> Field {
    guard !principals.isEmpty else {
      return Field("none", context.words(OrderWords.noPrincipal), .note(Style(.quiet)))
    }
    let choices = principals.map { Field.Choice("\($0.id.value)", $0.nameAndCode) }
    return Field(
      Self.principal, context.words(OrderWords.futureOwner), .select(choices, width: 44))
  }

  /// The link, with what is chosen below it where that is folded away.
  private func link(_ choice: Choice) -> Phrase {
    let sign = isUnfolded ? "▾" : "▸"
    let mode = OrderWords.advancedMode
    guard !isUnfolded, choice != .myself else {
      return Phrase(fr: "\(sign) \(mode)", it: "\(sign) \(mode)", en: "\(sign) \(mode)")
    }
    let word = choice.word
    return Phrase(
      fr: "\(sign) \(mode) : \(word)", it: "\(sign) \(mode): \(word)",
      en: "\(sign) \(mode): \(word)")
  }
}
