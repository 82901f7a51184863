import Foundation
import Testing

@testable import Mail

@Suite struct SendmailProgramTests {
  private func shell(_ script: String) -> SendmailProgram {
    SendmailProgram(arguments: ["/bin/sh", "-c", script])
  }

  @Test func `A message goes whole through standard input`() throws {
    let box = try Mailbox()
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    try shell("cat > '\(box.path)/sent'").hand(bytes)
    let sent = try Data(contentsOf: URL(fileURLWithPath: "\(box.path)/sent"))
    #expect([UInt8](sent) == bytes)
  }

  @Test func `Arguments are not read by a shell`() throws {
    let box = try Mailbox()
    let program = SendmailProgram(arguments: ["/usr/bin/touch", "\(box.path)/a; touch b $(c)"])
    try program.hand([0x61])
    #expect(try box.names(".").contains("a; touch b $(c)"))
  }

  @Test func `A program that refuses is quoted`() {
    #expect(throws: HandoverFailure.refused(status: 75, said: "out\nno queue")) {
      try shell("echo out; echo no queue >&2; exit 75").hand([0x61])
    }
  }

  @Test func `A program that reads nothing does no harm`() throws {
    try shell("exit 0").hand([UInt8](repeating: 0x61, count: 1_000_000))
  }

  @Test func `A program that talks without end is cut and judged by its status`() {
    #expect {
      try shell("yes | head -c 3000000; exit 1").hand([0x61])
    } throws: { error in
      guard case .refused(let status, let said) = error as? HandoverFailure else { return false }
      return status == 1 && said.utf8.count <= 16 << 10
    }
  }

  @Test func `A program that dies by a signal has not sent`() {
    #expect(throws: HandoverFailure.killed(signal: 9, said: "")) {
      try shell("kill -9 $$").hand([0x61])
    }
  }

  @Test func `A program that hangs is killed with its children`() {
    #expect(throws: HandoverFailure.timedOut(seconds: 1, said: "busy")) {
      try shell("echo busy; sleep 600 & wait").hand([0x61], seconds: 1)
    }
  }

  @Test func `A program that leaves a child running with its output is not waited for`() throws {
    let clock = ContinuousClock()
    let time = try clock.measure { try shell("sleep 60 & exit 0").hand([0x61]) }
    #expect(time < .seconds(30))
  }

  @Test func `A program that is not there is named`() {
    #expect(throws: HandoverFailure.notStarted(program: "/no/such", errno: 2)) {
      try SendmailProgram(arguments: ["/no/such"]).hand([0x61])
    }
    #expect(throws: HandoverFailure.noProgram) { try SendmailProgram(arguments: []).hand([]) }
  }
}
