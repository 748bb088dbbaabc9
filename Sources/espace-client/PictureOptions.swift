import Canvas
import ClientArea

/// What the verbs that write pictures have in common.
enum PictureOptions {
  /// The theme that was asked for; without its colours where somebody wants none (`NO_COLOR`).
  static func theme(_ call: VerbCall) throws -> Theme {
    let theme = try Themes.theme(named: call.argument(.theme) ?? Themes.usual)
    return call.environment["NO_COLOR"] == nil ? theme : theme.withoutColours
  }

  /// The one of these options that was given, with the file it names; nil where none was.
  /// - Throws: where there are two, since each is in the place of the others.
  static func chosen(
    among options: [Option], _ call: VerbCall
  ) throws(UsageError) -> (option: Option, file: String?)? {
    let given = options.filter { call.has($0) }
    if given.count > 1 { throw .contradiction("--\(given[0].name)", "--\(given[1].name)") }
    guard let option = given.first else { return nil }
    return (option, option.value == nil ? nil : try call.required(option))
  }
}

extension TextFile {
  /// Writes a file at a path, and makes the folder it is in.
  static func write(_ text: String, at path: String) throws {
    let whole = absolute(path)
    let name = whole.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    _ = try write(text, named: String(name), in: String(whole.dropLast(name.count + 1)))
  }
}
