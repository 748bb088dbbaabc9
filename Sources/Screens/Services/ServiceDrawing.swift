import Canvas
import ClientArea
import Store

extension ServiceScreen {
  func draw(_ facts: ServiceDetail.Facts, on frame: inout Frame, in stage: Stage) {
    let heading = "\(stage.words(facts.service.kind.word)) \(facts.service.name)"
    Box(heading, note: stage.words(ServiceWords.word(of: facts.standing)))
      .draw(on: &frame, in: stage.rect)
    let places = places(of: facts, in: stage)
    keyValue(of: facts, in: stage).draw(on: &frame, in: places.facts)
    frame.cursor = Point(row: places.facts.row, column: places.facts.column)
    let table = contacts.table(among: facts.technicalContacts.map(\.link))
    let rows = facts.technicalContacts.map { contact in
      Table.Row([Table.Cell(contact.account.nameAndCode), Table.Cell(stage.words(contact.since))])
    }
    table.draw(
      Array(rows[table.window(in: places.contacts)]), columns: columns(in: stage),
      empty: stage.words(ServiceWords.noContact), on: &frame, in: places.contacts)
  }

  /// The blocks of the facts and of the technical contacts below them.
  func places(of facts: ServiceDetail.Facts, in stage: Stage) -> (facts: Rect, contacts: Rect) {
    let inner = Box.inside(stage.rect)
    let wanted = keyValue(of: facts, in: stage).height(width: inner.columns)
    let least = min(max(1, facts.technicalContacts.count) + 1, max(3, inner.rows / 3))
    let (top, rest) = inner.cutTop(min(wanted, inner.rows - least))
    return (top, rest.rows > least ? rest.cutTop(1).rest : rest)
  }

  func keyValue(of facts: ServiceDetail.Facts, in stage: Stage) -> KeyValue {
    let mark = ExpiryMark(of: facts.service.expiresOn, on: stage.today)
    var rows = [
      row(ServiceWords.owner, facts.owner.nameAndCode, in: stage),
      KeyValue.Row(
        stage.words(ServiceWords.expiry),
        "\(stage.words(facts.service.expiresOn)) \(mark.sign) "
          + stage.words(ServiceWords.left(until: facts.service.expiresOn, from: stage.today)),
        Style(mark.role)),
      row(
        ServiceWords.product,
        stage.words(ProductWords.nameAndPrice(of: facts.product)), in: stage),
      row(ServiceWords.paidFrom, stage.words(facts.service.paidFrom), in: stage),
    ]
    rows += codes(of: facts, in: stage)
    rows.append(
      row(
        ServiceWords.alerts, stage.words(ServiceWords.alertsSent(facts.alerts)), in: stage))
    rows.append(
      row(
        ServiceWords.quickLink, stage.words(ServiceWords.quickLink(facts.hasOpenRenewalLink)),
        in: stage))
    var text = KeyValue(rows)
    text.scroll = self.facts
    return text
  }

  private func codes(of facts: ServiceDetail.Facts, in stage: Stage) -> [KeyValue.Row] {
    guard BreakingOffersIndependence.offersNewCodes(for: facts.service) else { return [] }
    guard let codes = facts.codes else {
      return [row(ServiceWords.accessCodes, stage.words(ServiceWords.codesHidden), in: stage)]
    }
    let text =
      showsCodes
      ? "\(codes.login) / \(codes.password)" : "\(codes.login) / ••••••••"
    return [row(ServiceWords.accessCodes, text, in: stage)]
  }

  private func row(_ label: Phrase, _ value: String, in stage: Stage) -> KeyValue.Row {
    KeyValue.Row(stage.words(label), value)
  }

  private func columns(in stage: Stage) -> [Table.Column] {
    [
      Table.Column(
        stage.words(ServiceWords.technicalContacts), minimum: 20, ideal: 40, isFlexible: true),
      Table.Column(stage.words(ServiceWords.since), minimum: 12, ideal: 13, priority: 1),
    ]
  }
}
