import Equipment
import Foundation

/// A message as Python's standard mail reader, which is none of ours, understands it.
struct PythonMail: Decodable {
  let subject: String
  let name: String
  let address: String
  let date: String
  let body: String
  let defects: [String]

  static func read(_ message: String) throws -> PythonMail {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: try Tool.python3.path)
    process.arguments = ["-c", script]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(message.utf8))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(PythonMail.self, from: answer)
  }

  private static let script = """
    import sys, json, email, email.policy
    m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
    to = m['To'].addresses[0]
    defects = [d for h in m.values() for d in h.defects] + m.defects
    json.dump({'subject': m['Subject'], 'name': to.display_name, 'address': to.addr_spec,
      'date': m['Date'].datetime.isoformat(), 'body': m.get_content().replace(chr(13), ''),
      'defects': [repr(d) for d in defects]}, sys.stdout)
    """
}
