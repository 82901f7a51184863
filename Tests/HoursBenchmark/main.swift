internal import Console
internal import Foundation
internal import Grid
internal import ResponseDomain

// A case with 50,000 log entries: what one key in its burndown costs, and what the fold costs.
// Prints milliseconds; ends with 1 when a frame takes longer than a frame may.

let bench = HoursBench(entries: 50_000)
let folded = bench.time { bench.fold() }
let frames = 100
let drawn = bench.time { for _ in 0..<frames { bench.press() } }
let perFrame = drawn / Double(frames)
print("fold of \(bench.entries) entries: \(rounded(folded)) ms")
print("one key and its frame at 200x60: \(rounded(perFrame)) ms")
// 30 frames a second (TERMINAL.md, section 13).
exit(perFrame < 33 ? 0 : 1)

func rounded(_ milliseconds: Double) -> String { String(format: "%.2f", milliseconds) }
