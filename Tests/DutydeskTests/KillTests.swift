import Foundation
import Testing

/// A kill at any moment leaves every act that was confirmed, whole, and nothing half done.
@Suite struct KillTests {
  @Test("three hundred kills at random moments lose no confirmed act and leave none half done")
  func randomMoments() throws {
    let desk = try TestDesk.withCase()
    // Acts take some 50 ms, more on a busy machine: the moments cover them from start to end.
    let started = Date()
    try desk.done(["case", "note", "1001", "--text", "first"])
    let whole = -started.timeIntervalSinceNow * 1.2
    var moments = SeededMoments(seed: 2003)
    var confirmedNotes: [String] = []
    var confirmedCases = 0
    var kills = 0
    var round = 0
    while kills < 300, round < 900 {
      round += 1
      let note = "note \(round)"
      let isOpening = round % 3 == 0
      let act =
        isOpening
        ? [
          "case", "open", "--title", "By hand \(round)", "--finder", "Ann", "--channel", "public",
          "--json",
        ] : ["case", "note", "1001", "--text", note, "--json"]
      let ended = try desk.run(act, killAfter: moments.next() * whole)
      if ended.isKilled { kills += 1 }
      // Printed or exited with 0: it was confirmed.
      if ended.text.contains("\"done\": true") || (!ended.isKilled && ended.status == 0) {
        if isOpening { confirmedCases += 1 } else { confirmedNotes.append(note) }
      }
    }
    #expect(kills == 300)
    try desk.verify()
    let notes = try desk.events(of: "1001").filter { $0["what"] as? String == "case.noted" }
      .compactMap { ($0["payload"] as? [String: Any])?["words"] as? String }
    #expect(Set(notes).isSuperset(of: confirmedNotes))
    #expect(Set(notes).count == notes.count, "no act was done twice")
    try checkCases(of: desk, atLeast: confirmedCases)
  }

  /// A case by hand is three events in two streams: all of them, or none.
  private func checkCases(of desk: TestDesk, atLeast confirmed: Int) throws {
    let list = try desk.done(["case", "list", "--all", "--json"]).json
    let entries = list["entries"] as? [[String: Any]] ?? []
    let info = try desk.done(["desk", "info", "--json"]).json
    #expect(entries.count > confirmed)
    #expect(info["cases"] as? Int == entries.count)
    #expect(info["reports"] as? Int == entries.count)
    for entry in entries.suffix(3) {
      let id = try #require(entry["id"] as? String)
      let found = try desk.done(["case", "show", id, "--json"]).json
      let report = (found["reports"] as? [[String: Any]])?.first?["id"] as? String
      let place = try desk.done(["inbox", "show", report ?? "", "--json"]).json["place"]
      #expect((place as? [String: Any])?["case"] as? String == id)
    }
  }
}

/// Moments from 0 to 1 that are the same in every run.
struct SeededMoments {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> TimeInterval {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return TimeInterval(state >> 33) / TimeInterval(UInt64(1) << 31)
  }
}
