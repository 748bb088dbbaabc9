import Canvas
import ClientArea
import Store

/// The keys by which a client asks for something from « Mes demandes ».
enum AskingKeys {
  static func all(in context: Context) -> [PageKey] {
    [
      PageKey(
        "mailbox", ["b"], AskingWords.mailbox, opens: AskForMailboxScreen(), in: context)
    ]
  }
}

enum AskingWords {
  static let mailbox = Phrase(
    fr: "demander une boîte mail", it: "chiedere una casella mail", en: "ask for a mailbox")
  static let mailboxTitle = Phrase(
    fr: "Demander une boîte mail", it: "Chiedere una casella mail", en: "Ask for a mailbox")
  static let login = Phrase(
    fr: "comment se connecter", it: "come accedere", en: "how to log in")
  static let address = Phrase(fr: "Adresse", it: "Indirizzo", en: "Address")
  static let domainTitle = Phrase(
    fr: "Demander un autre domaine", it: "Chiedere un altro dominio", en: "Ask for another domain")
  static let domain = Phrase(fr: "changer de domaine", it: "cambiare dominio", en: "change domain")
  static let newDomain = Phrase(fr: "Nouveau domaine", it: "Nuovo dominio", en: "New domain")
  static let ask = Phrase(fr: "demander", it: "chiedere", en: "ask")
  static let shutdown = Phrase(
    fr: "suppression du site", it: "rimozione del sito", en: "site removal")
  static let shutdownTitle = Phrase(
    fr: "Demander la suppression du site", it: "Chiedere la rimozione del sito",
    en: "Ask for the removal of the website")
  static let authCodeTitle = Phrase(
    fr: "Demander le code d'autorisation", it: "Chiedere il codice di autorizzazione",
    en: "Ask for the auth code")
  static let read = Phrase(fr: "lire le code", it: "leggere il codice", en: "read the code")
  static let readTitle = Phrase(
    fr: "Code d'autorisation", it: "Codice di autorizzazione", en: "Auth code")
  static let show = Phrase(fr: "montrer", it: "mostrare", en: "show")
  static let close = Phrase(fr: "fermer", it: "chiudere", en: "close")
  /// - Parameter price: what the invoice would come to; nil where the procedure says no price.
  static func price(_ price: Totals?) -> Phrase {
    guard let price else { return staysUntilItsDate }
    let (net, gross) = (price.excludingTax, price.includingTax)
    return Phrase(
      fr: """
        \(net) HT (\(gross) TTC) une fois, après votre accord écrit ; les années suivantes ne coûtent rien. \
        \(staysUntilItsDate)
        """,
      it: """
        \(net) IVA esclusa (\(gross) IVA inclusa) una volta, dopo il suo accordo scritto; gli anni seguenti \
        non costano nulla. \(staysUntilItsDate)
        """,
      en: """
        \(net) excluding tax (\(gross) including tax) once, after your written agreement; the following years \
        cost nothing. \(staysUntilItsDate)
        """)
  }

  private static let staysUntilItsDate = Phrase(
    fr: "L'ancien domaine reste jusqu'à son échéance.",
    it: "Il vecchio dominio resta fino alla scadenza.",
    en: "The old domain stays until its expiry.")

  static func confirmCode(_ name: String) -> Phrase {
    Phrase(
      fr: "Demander le code d'autorisation de \(name) ? Le support répond sous 5 jours.",
      it: "Chiedere il codice di autorizzazione di \(name)? Il supporto risponde entro 5 giorni.",
      en: "Ask for the auth code of \(name)? Support answers within 5 days.")
  }

  static func confirmShutdown(_ name: String) -> Phrase {
    Phrase(
      fr:
        "Demander la suppression complète du site \(name) ? Le domaine et les boîtes mail restent.",
      it: "Chiedere la rimozione completa del sito \(name)? Il dominio e le caselle mail restano.",
      en: "Ask for the complete removal of the website \(name)? Domain and mailboxes stay.")
  }

  static let once = Phrase(
    fr: """
      Ce code n'est montré qu'une fois. Soyez prêt à le noter : l'autre bureau d'enregistrement vous le \
      demandera.
      """,
    it: """
      Questo codice è mostrato una sola volta. Sia pronto ad annotarlo: l'altro registrar glielo chiederà.
      """,
    en: """
      This code is shown only once. Be ready to write it down: the other registrar will ask you for it.
      """)
  static let undone = Phrase(
    fr: "Ce code n'est plus valable : il a été annulé ou remplacé.",
    it: "Questo codice non è più valido: è stato annullato o sostituito.",
    en: "This code is no longer good: it was undone or replaced.")
  static let noted = Phrase(
    fr: "« y » le copie. Une fois cette page fermée, il n'est plus lisible nulle part.",
    it: "«y» lo copia. Chiusa questa pagina, non è più leggibile da nessuna parte.",
    en: "“y” copies it. Once this page is closed it can be read nowhere.")
}

/// Asks for a mail address (DOMAIN-9).
struct AskForMailboxScreen: FormScreen {
  private let domain: String?
  var form: Form?

  init(at domain: String? = nil) { self.domain = domain }

  private static let address = DetailField.serviceName.fieldID

  var title: Phrase { AskingWords.mailboxTitle }
  var verb: Phrase { AskingWords.ask }
  var shape: ScreenShape { .popup(Size(rows: 7, columns: 70)) }

  func fresh(in context: Context) -> Form {
    Form(
      [.text(Self.address, context.words(AskingWords.address), limit: TextFormat.longest)],
      values: [Self.address: domain.map { "contact@\($0)" } ?? ""],
      buttons: FormButtons.of(verb, in: context), defaultButton: FormButtons.send)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    RequestMailbox(form[Self.address])
  }
}

/// Asks for a domain in the place of one (DOMAIN-6). What it costs is said before.
struct AskForDomainScreen: FormScreen {
  private let old: ID<Service>
  private let oldName: String
  var form: Form?

  init(inPlaceOf old: ID<Service>, named oldName: String) {
    self.old = old
    self.oldName = oldName
  }

  private static let name = DetailField.serviceName.fieldID
  private static let reason: FieldID = "reason"

  var title: Phrase { AskingWords.domainTitle }
  var verb: Phrase { AskingWords.ask }
  var shape: ScreenShape { .popup(Size(rows: 13, columns: 76)) }

  func fresh(in context: Context) -> Form {
    let reasons = ReplacementReason.allCases.map {
      Field.Choice($0.rawValue, context.words($0.word))
    }
    return Form(
      [
        Field("old", oldName, .heading),
        .text(Self.name, context.words(AskingWords.newDomain), limit: TextFormat.longest),
        Field(Self.reason, context.words(RequestWords.reason), .select(reasons, width: 40)),
        Field("price", context.words(AskingWords.price(price(in: context))), .note(Style(.quiet))),
      ], values: [Self.reason: ReplacementReason.renamed.rawValue],
      buttons: FormButtons.of(verb, in: context))
  }

  /// What the owner's invoice would come to, by the procedure as it is now (BILL-15).
  private func price(in context: Context) -> Totals? {
    let reader = context.desk.reader
    guard let service = try? reader.service(old), let owner = try? reader.account(service.owner),
      let plan = (try? reader.procedure(.domainPurchase))?.plan,
      let today = try? reader.now().day,
      let vat = try? TheRateFollowsFromTheBuyer.vat(
        for: owner.details.party, on: today, reading: reader)
    else { return nil }
    let lines = plan.steps.filter { $0.task == .invoice }.compactMap(\.price)
      .map { vat.taxing(InvoiceLine(label: "", amount: $0)) }
    return lines.isEmpty ? nil : TaxIsComputedOnTheTotal.totals(of: lines)
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    RequestDomain(
      form[Self.name], inPlaceOf: old, because: ReplacementReason(rawValue: form[Self.reason]))
  }

  func purpose(of form: Form, in context: Context) -> (any Command)? { Self.sample(inPlaceOf: old) }

  /// With a name that nobody has: whether another domain can be asked for at all.
  static func sample(inPlaceOf old: ID<Service>) -> RequestDomain {
    RequestDomain("nouveau-\(old.value).example", inPlaceOf: old, because: .renamed)
  }
}
