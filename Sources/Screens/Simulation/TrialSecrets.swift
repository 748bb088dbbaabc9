import ClientArea
import Store

/// What a trial keeps from whoever looks: access codes are the owner's to see, not staff's that acts with his rights
/// (CLIENTS-8), and a visitor is shown no address.
struct TrialSecrets {
  static let mask = "••••••••"

  private let context: Context
  private let services: [Service]

  init(of trial: Trial, in context: Context) {
    self.context = context
    services = trial.decisions.flatMap(\.saved).compactMap { $0 as? Service }
  }

  /// Whether the acting account owns a service, as it would be afterwards.
  func isOwner(of service: ID<Service>) -> Bool {
    guard !context.isActing, let account = context.session.account else { return false }
    let found = services.first { $0.id == service } ?? (try? context.desk.reader.service(service))
    return found?.owner == account
  }

  /// « Lune SARL (maud@lune.example) ».
  func recipient(of letter: Letter) -> String {
    context.session.user == nil ? letter.recipient : "\(letter.recipient) (\(letter.address))"
  }

  /// A mail's text without the codes and the quick link, where they are not for these eyes.
  func masking(_ text: String, in letter: Letter) -> String {
    if let service = letter.service, isOwner(of: service) { return text }
    let secrets = [letter.facts[.password]?.fr, letter.renewalLink?.secret].compactMap { $0 }
    return secrets.filter { !$0.isEmpty }.reduce(text) { $0.replacing($1, with: Self.mask) }
  }
}
