import ClientArea
import SQLite

// Groups, projects, and what staff keeps of clients.
extension WorldBuilder {
  /// A group with accounts in it; it may be there already.
  package func addGroup(_ name: String, with codes: [String]) throws {
    try make { writer, circumstances in
      let group =
        try desk.reader.group(named: name)
        ?? ClientGroup(id: circumstances.newID(), name: name)
      try writer.save(group)
      for code in codes {
        let account = try account(code)
        let known = try desk.reader.memberships(of: account.id).map(\.group)
        guard !known.contains(group.id) else { continue }
        try writer.save(
          GroupMembership(
            id: circumstances.newID(), group: group.id, account: account.id, code: account.code))
      }
    }
  }

  /// A project with accounts in it, each of which leaves the one it was in.
  package func addProject(_ name: String, with codes: [String]) throws {
    try make { writer, circumstances in
      let project =
        try desk.reader.project(named: name)
        ?? Project(id: circumstances.newID(), name: name)
      try writer.save(project)
      for code in codes {
        let account = try account(code)
        var file =
          try desk.reader.file(of: account.id)
          ?? ClientFile(id: circumstances.newID(), account: account.id, code: account.code)
        file.project = project.id
        try writer.save(file)
      }
    }
  }

  /// Where an account registered from.
  package func setRegistrationIP(of code: String, to address: String) throws {
    try make { writer, circumstances in
      let account = try account(code)
      let known = try desk.reader.file(of: account.id)
      try writer.save(
        ClientFile(
          id: known?.id ?? circumstances.newID(), account: account.id, code: account.code,
          project: known?.project, registrationIP: address,
          verifiedPhone: known?.verifiedPhone ?? "", remark: known?.remark ?? "",
          attitude: known?.attitude))
    }
  }
}
