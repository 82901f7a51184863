internal import Glibc
internal import Terminal

// A program for the tests of the real terminal: it shows what it hears and does what it is told.
// The arguments are a program for the key `e` to run in the foreground.

let log = getenv("PROBE_LOG").map { String(cString: $0) }
do {
  let screen = try TerminalScreen.open(
    TerminalOptions(
      diagnosticsPath: log, failureNote: "probe: failed\n",
      wantsMouse: getenv("PROBE_MOUSE") != nil))
  Probe(screen: screen, program: Array(CommandLine.arguments.dropFirst())).run()
} catch {
  print("cannot open: \(error)")
  exit(70)
}
print("probe: done")
