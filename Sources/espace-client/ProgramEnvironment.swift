import ClientArea
import Glibc

/// What the process was started with: variables that say where files go and which language to speak.
struct ProgramEnvironment {
  private let variables: [String: String]

  init(_ variables: [String: String]) { self.variables = variables }

  static var ofProcess: ProgramEnvironment {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee.map({ String(cString: $0) }) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return ProgramEnvironment(variables)
  }

  /// A variable that is set to something.
  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// The language of the locale; French where it names none of ours.
  var language: Language {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return Language(rawValue: String(locale.prefix(2)).lowercased()) ?? .fr
  }

  /// The folder of the XDG kind (« XDG_DATA_HOME ») for this program, or nil without a home directory.
  func folder(_ variable: String, below fallback: String) -> String? {
    if let folder = self[variable], folder.hasPrefix("/") { return folder + "/espace-client" }
    return self["HOME"].map { $0 + "/" + fallback + "/espace-client" }
  }

  var dataFolder: String? { folder("XDG_DATA_HOME", below: ".local/share") }
  var stateFolder: String? { folder("XDG_STATE_HOME", below: ".local/state") }
}
