import Canvas
import ClientArea

extension PaymentPage {
  /// What is seen at any size: whose name the invoice bears, how much, and why; or why nothing can be paid.
  func callout(in context: Context) -> Callout? {
    let rest = context.words(PaymentWords.moreReasons)
    if let refusal {
      let reasons = refusal.reasons.map { context.words(PaymentWords.reason($0)) }
      return Callout(
        "✖ " + context.words(PaymentWords.impossible.inCapitals), "",
        points: reasons.map { Callout.Point($0, Style(.danger)) }, rest: rest)
    }
    guard let naming else { return nil }
    var points = naming.reasons.map { Callout.Point(context.words($0)) }
    if let former = formerTotal, let now = totals?.includingTax {
      let words = context.words(DiscountWords.totalChanged(from: former, to: now))
      points.insert(Callout.Point(words, Style(.warning)), at: 0)
    }
    let amount = totals.map { context.words(PaymentWords.gross($0.includingTax)) }
    return Callout(
      context.words(naming.label.inCapitals), context.words(naming.name), figure: amount ?? "",
      points: points, rest: rest)
  }
}
