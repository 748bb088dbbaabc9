import Story

/// `espace-client steps`: the catalogue of steps.
package enum StepListing {
  /// One step a line, below the keyword under which it stands.
  package static var text: String {
    StepKind.allCases.map { kind in
      let steps = StepCatalogue.house.entries.filter { $0.kinds.contains(kind) }
      return steps.map { "\(kind.word) \($0.shown)\($0.takesTable ? "   | champ | valeur |" : "")" }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The same for programs: a list of objects with `keyword`, `step` and `table`.
  package static var json: String {
    JSONList.text(
      StepKind.allCases.flatMap { kind in
        StepCatalogue.house.entries.filter { $0.kinds.contains(kind) }.map { entry in
          [
            ("keyword", .text(kind.word)), ("step", .text(entry.shown)),
            ("table", .truth(entry.takesTable)),
          ]
        }
      })
  }
}
