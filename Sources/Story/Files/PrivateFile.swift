package import Glibc

/// A file that the program writes: for its user alone, however the shell is set and whatever was there before.
package enum PrivateFile {
  /// Opens a file that is written from its beginning, instead of what it held.
  /// - Returns: nil with an errno.
  package static func replacing(_ path: String) -> UnsafeMutablePointer<FILE>? {
    let descriptor = open(path, or: O_TRUNC)
    guard descriptor >= 0 else { return nil }
    return fdopen(descriptor, "w")
  }

  /// Opens a file to be written, and makes it where there is none.
  /// - Returns: -1 with an errno.
  package static func open(_ path: String, or flags: Int32) -> Int32 {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | flags, 0o600)
    if descriptor >= 0 { makePrivate(descriptor) }
    return descriptor
  }

  /// A terminal, a pipe and another user's file stay as they are.
  private static func makePrivate(_ descriptor: Int32) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_uid == geteuid(), facts.st_mode & 0o077 != 0
    else { return }
    fchmod(descriptor, facts.st_mode & 0o700)
  }
}
