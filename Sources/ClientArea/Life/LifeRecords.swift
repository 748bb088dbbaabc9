/// What may be asked about what becomes of services.
package protocol LifeRecords {
  /// The days that hold for a service of a kind and a name.
  func lifecycle(of kind: ServiceKind, named name: String) throws -> Lifecycle
}

extension LifeRecords {
  package func lifecycle(of service: Service) throws -> Lifecycle {
    try lifecycle(of: service.kind, named: service.name)
  }
}
