import ClientArea
import Store

/// What is asked before a product or a price of it goes.
enum ProductQuestions {
  static func takeOffSale(_ product: Product) -> Phrase {
    let name = product.called
    return Phrase(
      fr: "Ne plus vendre « \(name) » ? Ses services se renouvellent, ses commandes se paient.",
      it: "Non vendere più «\(name)»? I suoi servizi si rinnovano, i suoi ordini si pagano.",
      en: "Stop selling “\(name)”? Its services still renew, its orders are still paid.")
  }

  static func delete(_ product: Product) -> Phrase {
    let name = product.called
    return Phrase(
      fr: "Supprimer « \(name) » et ses prix ? Rien ne s'y réfère.",
      it: "Eliminare «\(name)» e i suoi prezzi? Nulla vi si riferisce.",
      en: "Delete “\(name)” and its prices? Nothing refers to it.")
  }

  static func withdraw(_ price: ProductPrice, of product: Product) -> Phrase {
    let (name, amount, day) = (product.called, price.price, price.startsOn)
    return Phrase(
      fr: "Retirer le prix de « \(name) » prévu au \(day) : \(amount) HT ?",
      it: "Ritirare il prezzo di «\(name)» previsto dal \(day): \(amount) IVA esclusa?",
      en: "Withdraw the price of “\(name)” planned for \(day): \(amount) excluding tax?")
  }
}
