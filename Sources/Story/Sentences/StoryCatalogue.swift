/// Every step that needs no screen, feature by feature.
package enum StoryCatalogue {
  package static let steps: [any ScenarioStep.Type] =
    AccountSentences.all + AccessSentences.all + PersonSentences.all + LinkSentences.all
    + ServiceSentences.all + OrderSentences.all + ProductSentences.all + BillingSentences.all
    + MailSentences.all + SupportSentences.all + StaffSentences.all + SimulationSentences.all
    + ActingSentences.all + MessageSentences.all + ClientSentences.all
    + DiscountSentences.all + RequestSentences.all
    + OpportunitySentences.all
}
