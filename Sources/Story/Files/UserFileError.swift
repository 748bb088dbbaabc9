package import ClientArea
import Glibc

/// Why a file that somebody gave cannot be read as text.
package struct UserFileError: Error, Hashable, CustomStringConvertible {
  /// The path, as the person gave it.
  package let path: String
  package let problem: Problem

  /// What is wrong with it.
  package enum Problem: Hashable, Sendable {
    /// With an errno.
    case unreadable(Int32)
    case folder
    /// A device, for instance.
    case noFile
    /// A pipe to which nobody writes.
    case silent
    /// Larger than this number of bytes.
    case tooLarge(Int)
    case notUTF8
  }

  package init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  package var description: String { sentence.en }

  /// Whether there is nothing of that name.
  package var isMissing: Bool { problem == .unreadable(ENOENT) || problem == .unreadable(ENOTDIR) }

  package var sentence: Phrase {
    let words = problem.words
    return Phrase(
      fr: "\(path) : \(words).", it: "\(path): \(words).", en: "\(path): \(words).")
  }
}

extension UserFileError.Problem {
  fileprivate var words: Phrase {
    switch self {
    case .unreadable(let number):
      let reason = String(cString: strerror(number))
      return Phrase(
        fr: "fichier illisible (\(reason))", it: "file illeggibile (\(reason))",
        en: "cannot be read (\(reason))")
    case .folder:
      return Phrase(
        fr: "c'est un dossier, il faut un fichier", it: "è una cartella, ci vuole un file",
        en: "this is a folder, a file is needed")
    case .noFile:
      return Phrase(
        fr: "ce n'est pas un fichier ordinaire", it: "non è un file ordinario",
        en: "this is no ordinary file")
    case .silent:
      return Phrase(
        fr: "personne n'écrit dans ce tube", it: "nessuno scrive in questa pipe",
        en: "nobody writes to this pipe")
    case .tooLarge(let most):
      let isLarge = most >= 1 << 20
      let size = isLarge ? "\(most >> 20) MiB" : "\(most)"
      return Phrase(
        fr: "fichier de plus de \(isLarge ? "\(most >> 20) Mio" : size), la limite",
        it: "file di più di \(size), il limite", en: "file of more than \(size), the limit")
    case .notUTF8:
      return Phrase(
        fr: "le fichier n'est pas en UTF-8 ; enregistrez-le en UTF-8",
        it: "il file non è in UTF-8; lo salvi in UTF-8",
        en: "the file is not UTF-8; save it as UTF-8")
    }
  }
}
