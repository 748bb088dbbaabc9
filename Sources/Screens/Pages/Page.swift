package import Canvas
package import ClientArea
import Store

/// What somebody has before him, made once a key and read by all that draws it, moves in it, explains, copies, tries,
/// notes or closes it.
package struct Page {
  package var body: PageBody
  /// The key table: dispatch, footer, help, palette and tests read it.
  package var keys: [PageKey]
  /// The rows of a list, as far as its window reaches; of a page for reading all of them.
  package var rows: [ListRow] = []
  /// The row under the cursor, of those.
  package var selected: Int?
  /// Whether letters are text now, or a form's own, and no keys.
  package var takesText = false
  /// What Enter and Esc mean to the filter of its list, while there is one: they come before whatever else they do.
  var filterKeys: [PageKey] = []
  /// Whether it is a form, in which Tab leads on and Space chooses; the footer then says so.
  package var isForm = false
  /// What Enter does with what is chosen, in a popup that has no key of its own for it; nil where it has.
  package var enterMeans: Phrase?
  /// Whether what it is about is there, for this person.
  package var isThere = true
  /// The command for which it is there, a form above all: once the person may not order it any more, it closes
  /// (ACCESS-9). Nil for a page that shows what its reader may see.
  package var purpose: (any Command)?
  /// What `e` tries (SIM-4), where that is not what one of its keys orders.
  package var trial: (any Command)?
  /// The same, where it takes work to find it: asked only when somebody tries.
  var findTrial: (() -> (any Command)?)?
  /// Why there is nothing to try, where a form cannot be sent as it is.
  var untried: Phrase?
  /// What `y` copies, where that is not the selected row's; only what this person may copy.
  package var copies: Copied?
  /// What is said where `y` has nothing to copy.
  var uncopied = ProgramWords.nothingToCopy
  /// What `F11` notes, where that does not follow from the selected row.
  package var fact: ShownFact?
  /// What `w` explains; nil where no rule decided anything.
  package var explain: () -> Explanation? = { nil }
  /// What the screen read to make it, for the screen alone.
  var content: Any = ()
  /// Where the cursor of a long list stands, where its rows were read round it; for the screen alone.
  var placement: Any?
  /// The rows of the list that are marked and still stand in it; for the screen alone.
  var marks: Any?
  /// Whether a key does something with the selected row: it means what was seen, and nothing where that is gone.
  var isAboutRow: (PageKey) -> Bool = { _ in true }

  package init(_ body: PageBody, keys: [PageKey] = []) {
    self.body = body
    self.keys = keys
  }

  /// The selected row.
  package var row: ListRow? { selected.map { rows[$0] } }

  /// What `y` copies here; nil where there is nothing.
  package var copied: Copied? { copies ?? row?.copied }

  /// What `e` tries: what the main action would carry out, with what is filled in and chosen now.
  package var tried: (any Command)? {
    findTrial?() ?? trial ?? keys.lazy.compactMap(\.command).first
  }

  /// Whether `e` has something to try.
  package var canBeTried: Bool { findTrial != nil || tried != nil }

  /// What `F11` notes: what the selected row, or the page, shows.
  package var noted: ShownFact? { fact ?? row?.fact }

  package func key(_ id: String) -> PageKey? { keys.first { $0.id == id } }

  package func key(for key: Key) -> PageKey? { keys.first { $0.keys.contains(key) } }
}

/// The page of something that is not there, for this person.
extension Page {
  /// - Parameter sentence: why it may not be.
  package static func gone(
    _ sentence: Phrase, under heading: Phrase, look: TextLook = TextLook(), in context: Context
  ) -> Page {
    var text = TextPage(for: Box.inside(context.rect))
    text.paragraph(context.words(sentence), Style(.quiet))
    var page = Page(.text(TextBody(context.words(heading), text, look: look)))
    page.isThere = false
    return page
  }
}
