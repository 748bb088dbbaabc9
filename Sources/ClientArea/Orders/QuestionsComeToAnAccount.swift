extension Decision {
  /// What a person was asked while he had no account of his own comes to the one that he has now, with the orders that
  /// wait for the answer. The day on which it was asked stays (ORDER-12).
  mutating func bringQuestions(
    to account: ClientAccount, of person: User, reading records: some Records
  ) throws {
    for var question in try records.questions(to: person.id) {
      question.come(to: account.id)
      save(question)
      for var order in try records.orders(waitingFor: question.id) {
        order.owner = account.id
        save(order)
      }
      let asker = try records.account(question.account)
      explain([AQuestionEndsUnanswered.comes(to: account, from: asker)])
    }
  }
}
