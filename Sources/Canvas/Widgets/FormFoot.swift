/// Where going on costs something the buttons stay at the lower edge of a form that is higher than its block: what has
/// the focus is seen, and what is above it is read by scrolling.
extension Form {
  /// What is where in a block of the screen.
  struct Standing {
    /// In the coordinates of the form. Without buttons where those stand still.
    let layout: Layout
    /// What of the block is scrolled.
    let body: Rect
    /// Where the buttons stand still, in the coordinates of the screen; empty where they are scrolled with the rest.
    let foot: [Rect]
    /// The line between the two.
    let rule: Rect?
  }

  func standing(in rect: Rect) -> Standing {
    let layout = layout(width: rect.columns)
    let rows = Button.height(of: buttons, width: rect.columns)
    guard keepsButtons, rows > 0, layout.height > rect.rows, rect.rows > rows + Self.leastBody
    else { return Standing(layout: layout, body: rect, foot: [], rule: nil) }
    let (body, foot) = rect.cutBottom(rows + 1)
    // The marks that say that it goes on have a column of their own.
    return Standing(
      layout: layoutOfFields(width: rect.columns - 2), body: body,
      foot: Button.places(of: buttons, in: foot.cutTop(1).rest), rule: foot.line(0))
  }

  /// With fewer lines than that there is nothing to read above the buttons.
  private static let leastBody = 3
}
