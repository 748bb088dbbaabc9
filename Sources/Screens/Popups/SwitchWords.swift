import ClientArea
import Store

/// What is said where somebody goes on for another account.
enum SwitchWords {
  static let title = Phrase(fr: "Changer de compte", it: "Cambiare account", en: "Switch account")
  static let question = Phrase(
    fr: "Agir pour quel compte ?", it: "Agire per quale account?", en: "Act for which account?")
  static let current = Phrase(fr: "actuel", it: "attuale", en: "current")
  static let verb = Phrase(fr: "changer", it: "cambiare", en: "switch")

  /// What switching would lose: the cart (ORDER-9), and what is typed in a form that is open.
  static func losses(in context: Context) -> [Phrase] {
    (context.cart == nil ? [] : [cart]) + (context.holdsUnsaved ? [form] : [])
  }

  static func offer(of account: AccountName, losing losses: [Phrase]) -> Phrase {
    let name = account.nameAndCode
    let offer = Phrase(
      fr: "C'est dans un autre de vos comptes : agir maintenant pour \(name) ?",
      it: "È in un altro dei suoi account: agire ora per \(name)?",
      en: "It is in another of your accounts: act for \(name) now?")
    return losses.reduce(offer) { sum, loss in
      Phrase(
        fr: "\(sum)\n▲ \(loss)", it: "\(sum)\n▲ \(loss)", en: "\(sum)\n▲ \(loss)")
    }
  }

  private static let cart = Phrase(
    fr: "Votre panier (1 prestation) sera vidé.",
    it: "Il suo carrello (1 servizio) sarà svuotato.",
    en: "Your cart (1 service) will be emptied.")
  private static let form = Phrase(
    fr: "Ce que vous avez tapé dans le formulaire sera perdu.",
    it: "Ciò che ha scritto nel modulo andrà perso.",
    en: "What you typed in the form will be lost.")
}
