import ClientArea
import Store

extension BoundedCount {
  /// « 1000+ courriels »: as far as they were counted.
  func of(fr: Phrase.Numbers, it: Phrase.Numbers, en: Phrase.Numbers) -> Phrase {
    .counted(count, fr: fr, it: it, en: en, as: text ?? "0")
  }
}
