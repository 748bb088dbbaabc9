internal import Canvas
internal import Glibc

/// What the program was told about its surroundings when it was started.
package enum Environment {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Uses the characters of the person's locale, and says whether they are UTF-8. Numbers and the order
  /// of letters stay as they are, since data must not depend on them.
  static func useLocale() -> Bool {
    if setlocale(LC_CTYPE, "") == nil, wantsUtf8 {
      // The locale is not installed here, as often in containers, but the terminal speaks UTF-8.
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    return String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }

  /// Whether what is printed is ASCII alone, as in a terminal of the same locale. Where no locale is named and no
  /// terminal is there, it is UTF-8 as all files are.
  package static func printsAscii(to output: Int32) -> Bool {
    !useLocale() && (isatty(output) == 1 || chosenLocale != nil)
  }

  /// Tells ncurses, which looks here before it asks the terminal, for which size it is started.
  static func note(_ size: Size) {
    setenv("LINES", "\(size.rows)", 1)
    setenv("COLUMNS", "\(size.columns)", 1)
  }

  /// The terminal tells its size; what a shell exported of it may be old.
  static func forgetSize() {
    unsetenv("LINES")
    unsetenv("COLUMNS")
  }

  private static var wantsUtf8: Bool {
    let chosen = chosenLocale?.lowercased() ?? ""
    return chosen.hasSuffix("utf-8") || chosen.hasSuffix("utf8")
  }

  private static var chosenLocale: String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
  }
}
