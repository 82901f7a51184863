// Measures what tests cannot see from inside one process:
//   LiveProbe live [READERS] [ACTS]   how long a change takes to every screen, median and 99th percentile
//   LiveProbe feed [CHANGES]          how much the memory of a wall grows over so many feeds
let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.dropFirst().compactMap { Int($0) }
switch arguments.first {
case "live": try Live.run(readers: numbers.first ?? 20, acts: numbers.dropFirst().first ?? 200)
case "follow": try Follower(directory: arguments.last ?? "").run()
case "feed": try FeedGrowth.run(changes: numbers.first ?? 2000)
default: print("LiveProbe live [READERS] [ACTS] | feed [CHANGES]")
}
