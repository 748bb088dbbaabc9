import Glibc

do {
  let words = CommandLine.arguments
  if words.count == 6, words[1] == "rush", let count = Int(words[5]) {
    try Rush(on: words[2], name: words[3], awaiting: words[4], count: count).run()
    exit(0)
  }
  print("Ratios to the same work done bare. Nothing here is asserted: machines differ.\n")
  try RenewalBench().run()
  try TerminalBench().run()
  try CountBench().run()
} catch {
  print("bench: \(error)")
  exit(1)
}
