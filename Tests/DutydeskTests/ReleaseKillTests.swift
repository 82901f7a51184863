import Foundation
import Testing

/// A release of 125 cells is one transaction, wherever it is cut off.
@Suite(.enabled(if: Strace.isUsable, "strace is not there or may not trace"))
struct ReleaseKillTests {
  @Test(
    "a kill at each writing call of a release leaves 0 or 125 cells released",
    arguments: SystemCallTests.calls)
  func release(call: String) throws {
    var number = 0
    var isKilled = true
    while isKilled, number < 200 {
      number += 1
      let desk = try TestDesk.readyToRelease()
      try desk.done(["case", "approve", "1001"], as: "brandt", at: TestDesk.slot)
      let arguments =
        ["case", "release", "1001", "--type", "1001", "--json"]
        + desk.options("hale", TestDesk.slot)
      let ended = try Program.run(
        [
          "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
          "inject=\(call):signal=SIGKILL:when=\(number)", Program.path,
        ] + arguments, program: Strace.path)
      isKilled = ended.isKilled
      let total =
        try desk.done(["matrix", "show", "1001", "--json"]).json["total"] as? [String: Any]
      let states = total?["states"] as? [String: Int] ?? [:]
      let released = states["released"] ?? 0
      #expect(released == 0 || released == 125, "\(call) \(number)")
      if ended.text.contains("\"done\": true") { #expect(released == 125) }
      try desk.verify()
    }
    #expect(number < 200)
  }
}
