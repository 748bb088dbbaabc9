import ClientArea

extension Mail {
  /// A letter that was put into words and sent.
  init(_ letter: Letter, id: ID<Mail>, at moment: Moment, subject: String, body: String) {
    self.init(
      id: id, model: letter.model, address: letter.address, recipient: letter.recipient,
      language: letter.language, sentAt: moment, subject: subject, body: body,
      service: letter.service, order: letter.order?.id, renewalLink: letter.renewalLink?.link.id,
      reasons: letter.reasons,
      carryingSecrets: letter.carriesSecrets || letter.renewalLink != nil)
  }
}
