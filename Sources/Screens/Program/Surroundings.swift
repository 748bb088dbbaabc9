package import Canvas
import ClientArea
package import Store

/// What the program is given from outside: everything that a test may want to choose.
package struct Surroundings {
  /// The names of the themes there are; the first is used until another is chosen.
  package let themes: [String]
  /// Reads a theme.
  package let theme: (String) throws -> Theme
  /// The worlds one can start over with, by name.
  package let worlds: [String]
  /// Builds a world in memory.
  package let build: (String) throws -> Desk
  /// Where exported files go.
  package let exportFolder: String
  /// Writes an exported file, and gives its path.
  package let export: (_ name: String, _ text: String) throws -> String
  /// Whether somebody reads the screen as lines: a popup then stands alone (`--plain`).
  package let isPlain: Bool
  /// What the program calls itself in reports: « espace-client 1.0 ».
  package let version: String
  /// Who notes the session, if anybody.
  package let recorder: (any Recorder)?
  /// What the log-in page offers to watch.
  package let demos: DemoOffers

  package init(
    themes: [String], theme: @escaping (String) throws -> Theme = { Theme(name: $0, looks: [:]) },
    worlds: [String], build: @escaping (String) throws -> Desk, exportFolder: String,
    export: @escaping (_ name: String, _ text: String) throws -> String,
    isPlain: Bool = false, version: String = "espace-client", recorder: (any Recorder)? = nil,
    demos: DemoOffers = .none
  ) {
    self.themes = themes
    self.theme = theme
    self.worlds = worlds
    self.build = build
    self.exportFolder = exportFolder
    self.export = export
    self.isPlain = isPlain
    self.version = version
    self.recorder = recorder
    self.demos = demos
  }
}
