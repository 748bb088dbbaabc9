import ClientArea
import Glibc

/// Why there is nothing to check, or nothing to tell of it.
enum FeatureFileError: Error, Hashable {
  /// With an errno.
  case unreadable(String, number: Int32)
  /// A report, with an errno.
  case unwritable(String, number: Int32)
  case emptyFolder(String)
  /// With what all files before it, more bytes than are read.
  case tooMuch(String, Int)
  /// With those of all files before it, more steps than are run.
  case tooManySteps(String, Int)

  var sentence: Phrase {
    switch self {
    case .unreadable(let path, let number):
      let reason = String(cString: strerror(number))
      return Phrase(
        fr: "\(path) : dossier illisible (\(reason)).",
        it: "\(path): cartella illeggibile (\(reason)).",
        en: "\(path): the folder cannot be read (\(reason)).")
    case .unwritable(let path, let number):
      let reason = String(cString: strerror(number))
      return Phrase(
        fr: "\(path) : le compte rendu n'a pas pu être écrit (\(reason)).",
        it: "\(path): non si è potuto scrivere il resoconto (\(reason)).",
        en: "\(path): the report could not be written (\(reason)).")
    case .emptyFolder(let path):
      return Phrase(
        fr: "\(path) : aucun fichier .feature dans ce dossier.",
        it: "\(path): nessun file .feature in questa cartella.",
        en: "\(path): no .feature file in this folder.")
    case .tooMuch(let path, let most):
      return Phrase(
        fr: "\(path) : les fichiers ont ensemble plus de \(most >> 20, "Mio", "Mio"), la limite.",
        it: "\(path): i file hanno insieme più di \(most >> 20, "MiB", "MiB"), il limite.",
        en: "\(path): the files have more than \(most >> 20, "MiB", "MiB") together, the limit.")
    case .tooManySteps(let path, let most):
      return Phrase(
        fr:
          "\(path) : les fichiers ont ensemble plus de \(most, "étape et étiquette", "étapes et étiquettes"), la limite.",
        it:
          "\(path): i file hanno insieme più di \(most, "passo ed etichetta", "passi ed etichette"), il limite.",
        en:
          "\(path): the files have more than \(most, "step and tag", "steps and tags") together, the limit."
      )
    }
  }
}
