import Canvas
import ClientArea

extension LoginScreen {
  /// - Parameters:
  ///   - line: the one under the cursor, where the keys go to the list.
  ///   - entered: the one that Enter enters.
  func keys(
    on line: LoginLine?, entering entered: LoginLine?, in context: Context
  ) -> [PageKey] {
    let verb = entered?.person == nil && entered != nil ? LoginWords.watch : LoginWords.logIn
    var keys = [PageKey(changing: Act.enter.rawValue, [.enter], verb)]
    if line?.person != nil {
      keys.append(
        PageKey(
          changing: Act.fill.rawValue, [" "], LoginWords.fillTitle, short: LoginWords.fill))
    }
    keys += [
      PageKey(
        "openLink", [.function(3)], LoginWords.quickLinkTitle, short: LoginWords.quickLink
      ) { .open(QuickLinkEntryScreen()) },
      PageKey(
        "openAccount", [.function(4)], OpenAccountScreen.title, short: OpenAccountScreen.short
      ) { .open(OpenAccountScreen()) },
    ]
    guard !context.demos.isEmpty else { return keys }
    return keys + [
      PageKey(
        changing: Act.demos.rawValue, [.function(6)], LoginWords.demosTitle,
        short: LoginWords.demosShort)
    ]
  }
}
