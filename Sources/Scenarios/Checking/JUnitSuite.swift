import Story

/// The cases of one file.
struct JUnitSuite {
  let name: String
  let cases: [JUnitCase]

  /// The same with names that no other case has.
  func named(apartFrom names: inout Set<JUnitCase.Name>) -> JUnitSuite {
    let seen = Dictionary(grouping: cases, by: \.name).mapValues(\.count)
    var numbers: [JUnitCase.Name: Int] = [:]
    return JUnitSuite(
      name: name,
      cases: cases.map { one in
        var number = numbers[one.name, default: 0]
        var name = one.name
        // Of several of one name each has its number, so that none changes when another is added behind it.
        if seen[one.name, default: 0] > 1 {
          number += 1
          name.text = "\(one.name.text) #\(number)"
        }
        while !names.insert(name).inserted {
          number += 1
          name.text = "\(one.name.text) #\(number)"
        }
        numbers[one.name] = number
        return one.renamed(name)
      })
  }

  var lines: [String] {
    ["  <testsuite\(attributes)>"] + cases.flatMap(\.lines) + ["  </testsuite>"]
  }

  var attributes: String {
    let failures = cases.count { $0.outcome.isFailure }
    let errors = cases.count { $0.outcome.isError }
    let skipped = cases.count { $0.outcome.isSkipped }
    let time = JUnitCase.seconds(cases.reduce(0) { $0 + $1.nanoseconds })
    return " name=\"\(XMLText.of(name))\" tests=\"\(cases.count)\" failures=\"\(failures)\""
      + " errors=\"\(errors)\" skipped=\"\(skipped)\" time=\"\(time)\""
  }
}
