extension ContactDetails {
  /// What is missing or malformed, in the order of the form (ORDER-3).
  package var problems: [FieldProblem] {
    var problems: [FieldProblem] = []
    if kind.isOrganisation {
      problems += TextFormat.problem(with: company, in: .company)
      problems += TextFormat.problems(
        withSiren: siren, vatNumber: vatNumber, in: country, isAsked: kind == .company)
    }
    problems += TextFormat.problem(with: firstName, in: .firstName)
    problems += TextFormat.problem(with: lastName, in: .lastName)
    problems += TextFormat.problem(withEmail: email)
    problems += TextFormat.problem(withPhone: phone)
    problems += TextFormat.problem(with: street, in: .street)
    problems += TextFormat.problem(withPostcode: postcode, in: country)
    problems += TextFormat.problem(with: city, in: .city)
    problems += TextFormat.problem(withCountry: country)
    return problems
  }
}
