import ClientArea
import Terminal

extension TerminalError {
  /// What is wrong with the terminal, and what to do about it.
  var sentence: Phrase {
    switch self {
    case .notATerminal:
      Phrase(
        fr: "l'interface a besoin d'un terminal : lancez-la sans redirection.",
        it: "l'interfaccia ha bisogno di un terminale: la lanci senza redirezione.",
        en: "the interface needs a terminal: start it without redirection.")
    case .typeNotSet:
      Phrase(
        fr: "TERM n'est pas défini : essayez TERM=xterm-256color.",
        it: "TERM non è definito: provi TERM=xterm-256color.",
        en: "TERM is not set: try TERM=xterm-256color.")
    case .typeUnknown(let type):
      Phrase(
        fr: "le terminal « \(type) » (TERM) est inconnu ici : essayez TERM=xterm-256color.",
        it: "il terminale «\(type)» (TERM) è sconosciuto qui: provi TERM=xterm-256color.",
        en: "the terminal “\(type)” (TERM) is unknown here: try TERM=xterm-256color.")
    case .typeTooSimple(let type):
      Phrase(
        fr: "le terminal « \(type) » (TERM) n'a pas de plein écran.",
        it: "il terminale «\(type)» (TERM) non ha lo schermo intero.",
        en: "the terminal “\(type)” (TERM) has no full screen.")
    case .system(let number, let doing):
      Phrase(
        fr: "le système a refusé (erreur \(number: Int(number)) : \(doing)).",
        it: "il sistema ha rifiutato (errore \(number: Int(number)): \(doing)).",
        en: "the system refused (error \(number: Int(number)): \(doing)).")
    case .tooLongToCopy(_, let limit):
      Phrase(
        fr: "ce texte dépasse ce que le presse-papiers accepte (\(limit, "octet", "octets")).",
        it: "questo testo supera ciò che gli appunti accettano (\(limit, "byte", "byte")).",
        en: "this text is longer than the clipboard takes (\(limit, "byte", "bytes")).")
    }
  }
}
