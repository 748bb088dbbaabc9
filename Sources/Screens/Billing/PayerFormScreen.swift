import Canvas
import ClientArea
import Store

/// Adds a billing identity: what an invoice shows of a buyer (BILL-12).
struct PayerFormScreen: FormScreen {
  var form: Form?

  var title: Phrase { BillingWords.addPayerTitle }
  var verb: Phrase { BillingWords.addPayer }

  func fresh(in context: Context) -> Form {
    func text(_ field: DetailField, width: Int? = nil, beside: Bool = false) -> Field {
      .text(
        field.fieldID, context.words(field.word), limit: TextFormat.longest, width: width,
        isBeside: beside)
    }
    return Form(
      [
        .text(
          DetailField.company.fieldID, context.words(BillingWords.name),
          limit: TextFormat.longest),
        text(.siren, width: 11), text(.vatNumber, width: 16, beside: true), text(.street),
        text(.postcode, width: 10), text(.city, beside: true),
        Field(
          DetailField.country.fieldID, context.words(DetailField.country.word),
          .select(DetailsForm.countries(in: context), width: 28)),
      ],
      values: [DetailField.country.fieldID: context.account?.details.country ?? "FR"],
      buttons: FormButtons.of(verb, in: context))
  }

  func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      title,
      because: [
        CompanyNumbersFitTheCountry.checked(in: form[DetailField.country.fieldID])
      ])
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    func typed(_ field: DetailField) -> String { form[field.fieldID].trimmed }
    return AddPayer(
      Party(
        name: typed(.company), street: typed(.street), postcode: typed(.postcode),
        city: typed(.city), country: typed(.country), siren: typed(.siren),
        vatNumber: typed(.vatNumber)))
  }
}
