import ClientArea
import Glibc
import Screens

/// What could not be made or written.
struct FileTrouble: WordedError {
  enum Target {
    /// A file or a folder.
    case file(String)
    case standardOutput
  }

  let target: Target
  /// An errno.
  let number: Int32

  init(of target: Target, number: Int32) {
    self.target = target
    self.number = number
  }

  init(path: String, number: Int32) { self.init(of: .file(path), number: number) }

  var sentence: Phrase {
    let why = reason
    return switch target {
    case .file(let path):
      Phrase(
        fr: "\(path) n'a pas pu être écrit : \(why.fr).",
        it: "non è stato possibile scrivere \(path): \(why.it).",
        en: "\(path) could not be written: \(why.en).")
    case .standardOutput:
      Phrase(
        fr: "la sortie standard n'a pas pu être écrite : \(why.fr).",
        it: "non è stato possibile scrivere l'uscita standard: \(why.it).",
        en: "standard output could not be written: \(why.en).")
    }
  }

  private var reason: Phrase {
    switch number {
    case ENOSPC, EDQUOT:
      Phrase(fr: "il n'y a plus de place", it: "non c'è più spazio", en: "no space is left")
    case EFBIG:
      Phrase(
        fr: "le fichier dépasserait la taille permise",
        it: "il file supererebbe la dimensione permessa",
        en: "the file would be larger than allowed")
    case EACCES, EPERM, EROFS:
      Phrase(
        fr: "vous n'avez pas le droit d'écrire ici", it: "qui non ha il diritto di scrivere",
        en: "you may not write here")
    case ENOENT:
      Phrase(
        fr: "le dossier n'existe pas", it: "la cartella non esiste", en: "the folder does not exist"
      )
    case ENOTDIR:
      Phrase(
        fr: "le chemin passe par un fichier", it: "il percorso passa per un file",
        en: "the path goes through a file")
    case EISDIR:
      Phrase(fr: "c'est un dossier", it: "è una cartella", en: "it is a folder")
    case EBADF:
      Phrase(fr: "elle est fermée", it: "è chiusa", en: "it is closed")
    default:
      Phrase(
        fr: "erreur \(number: Int(number)) du système",
        it: "errore \(number: Int(number)) del sistema",
        en: "error \(number: Int(number)) of the system")
    }
  }
}
