import Glibc
import Testing

@testable import Terminal

/// Programs that run beside the console.
struct BackgroundChildTests {
  private func run(_ arguments: [String], input: String = "") throws -> ChildReport {
    try BackgroundChild(arguments: arguments, input: Array(input.utf8)).finish()
  }

  private func text(_ report: ChildReport) -> String {
    String(decoding: report.output, as: UTF8.self)
  }

  @Test("It reads all of its input while it writes")
  func echo() throws {
    let input = String(repeating: "0123456789", count: 6000)
    let report = try run(["cat"], input: input)
    #expect(text(report) == input)
    #expect(report.exit == .exited(code: 0))
    #expect(report.tookAllInput && !report.isCut)
  }

  @Test("Its output is capped, and it still ends")
  func cap() throws {
    let report = try run(["sh", "-c", "head -c 1000000 /dev/zero; exit 7"])
    #expect(report.output == [UInt8](repeating: 0, count: ChildReport.mostBytes))
    #expect(report.isCut)
    #expect(report.exit == .exited(code: 7))
  }

  @Test("One that does not read its input harms nobody")
  func refusesInput() throws {
    let report = try run(["true"], input: String(repeating: "a", count: 1_000_000))
    #expect(report.exit == .exited(code: 0))
    #expect(!report.tookAllInput)
  }

  @Test("Both outputs are heard")
  func bothOutputs() throws {
    let report = try run(["sh", "-c", "echo one; echo two >&2; kill -9 $$"])
    #expect(text(report) == "one\ntwo\n")
    #expect(report.exit == .signalled(number: SIGKILL))
  }

  @Test("A grandchild that keeps the output open is not waited for")
  func grandchild() throws {
    let report = try run(["sh", "-c", "sleep 600 & echo $!"])
    let grandchild = try #require(pid_t(text(report).dropLast()))
    kill(grandchild, SIGKILL)
    #expect(report.exit == .exited(code: 0))
  }

  @Test("Arguments reach the program as they are, for there is no shell")
  func noShell() throws {
    let report = try run(["printf", "%s\n", "a b", "$(id)", "; rm", "*"])
    #expect(text(report) == "a b\n$(id)\n; rm\n*\n")
  }

  @Test("A program that is missing or may not be run is refused")
  func missing() {
    #expect(throws: ChildFault.cannotStart(program: "no-such-program", code: ENOENT)) {
      try run(["no-such-program"])
    }
    #expect(throws: ChildFault.cannotStart(program: "/dev/null", code: EACCES)) {
      try run(["/dev/null"])
    }
  }

  @Test("It can be asked to end")
  func terminate() throws {
    let child = try BackgroundChild(arguments: ["sleep", "600"], input: [])
    child.terminate()
    #expect(child.finish().exit == .signalled(number: SIGTERM))
  }

  @Test("It inherits no descriptor but the three")
  func descriptors() throws {
    let open = Glibc.open("/dev/null", O_RDONLY)
    defer { close(open) }
    let report = try run(["ls", "/proc/self/fd"])
    // The last one is how ls reads that folder.
    #expect(text(report) == "0\n1\n2\n3\n")
  }
}
