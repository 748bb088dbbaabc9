import Testing

@testable import ClientArea

@Suite struct PlaceTests {
  private let service = Service(
    id: ID(1), name: "lune.example", kind: .hosting, owner: ID(2), product: ID(3),
    openedOn: Day(number: 0), paidFrom: Day(number: 0), expiresOn: Day(number: 365), codes: nil)

  private static let places: [(ServiceStanding, OnlyOwnServicesAreManaged.Place?)] = [
    (.owner, .myServices), (.technicalContact, .contacts), (.staff, .backOffice),
    (.formerContact(until: Day(number: 9)), nil), (.administrativeContact, nil), (.stranger, nil),
  ]

  @Test(arguments: places)
  func `LINK-4: a service is shown to its owner, to its contacts, and to staff`(
    _ standing: ServiceStanding, _ place: OnlyOwnServicesAreManaged.Place?
  ) {
    #expect(OnlyOwnServicesAreManaged.place(for: standing, service).value == place)
  }

  @Test func `LINK-4: the place is explained where people look for it`() {
    for standing in [ServiceStanding.owner, .technicalContact] {
      let reasons = OnlyOwnServicesAreManaged.place(for: standing, service).reasons
      #expect(reasons.map(\.rule) == ["LINK-4"])
    }
  }
}
