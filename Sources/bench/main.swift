import Glibc

do {
  print("Ratios to the same work done bare. Nothing here is asserted: machines differ.\n")
  try RenewalBench().run()
  try TerminalBench().run()
} catch {
  print("bench: \(error)")
  exit(1)
}
