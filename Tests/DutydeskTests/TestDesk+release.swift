import Foundation

extension TestDesk {
  /// The slot of the case on a ready desk, as `--at` takes it.
  static let slot = "2003-07-02T10:05"

  /// A desk whose case #1001 has 125 staged cells and lacks only the second person.
  static func readyToRelease() throws -> TestDesk { try TestDesk(copying: ready.get()) }

  private static let ready = Result {
    let desk = try TestDesk.withCase()
    let widen = [
      "case", "widen", "1001", "--team", "RPC=12", "--reason", "owners", "--terms",
      "until the slot", "--product", "Windows", "--product-version", "XP", "--component", "RPC",
      "--steps", "send it", "--effect", "code runs",
    ]
    let tracks = ["workaround", "root cause", "support", "communications", "third party"]
    try desk.done(widen)
    try desk.done([
      "case", "reproduced", "1001", "--by", "osei", "--when", "2003-07-01T08:05", "--build", "1",
    ])
    try desk.done(
      [
        "case", "accept", "1001", "--risk", "remote", "--platform", "all", "--language", "all",
        "--rating", "important",
      ] + tracks.flatMap { ["--track-owner", "\($0)=hale"] })
    try desk.done([
      "case", "rate", "1001", "important", "--worm", "no", "--in-writing", "a person must open it",
      "--final",
    ])
    try desk.done(["case", "credit", "1001", "--none"])
    for number in ["CVE-2003-0352", "MS03-026"] {
      try desk.done(["case", "number", "1001", number])
    }
    for state in ["passed", "staged"] {
      try desk.done([
        "matrix", "set", "1001", "--platform", "all", "--state", state, "--build", "7",
      ])
    }
    try desk.answerGate()
    return desk
  }

  private func answerGate() throws {
    let platforms = ["NT 4.0", "NT 4.0 TSE", "2000", "XP", "2003"]
    let topics =
      platforms.map { "workaround \($0)" } + [
        "hour told", "channels", "channel web", "support", "third party", "supersedes", "hours",
      ]
    for topic in topics {
      try done([
        "case", "gate", "1001", topic, "--words", topic == "channels" ? "web" : "done",
      ])
    }
    for bulletin in ["technical", "end-user"] {
      try done([
        "case", "gate", "1001", "bulletin \(bulletin)", "--words", "V1.0", "--with", "marsh",
      ])
    }
  }
}
