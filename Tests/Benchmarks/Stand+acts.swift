internal import DeskStore
internal import Glibc
internal import ResponseDomain
internal import TerminalDriver

extension Stand {
  /// A durable act beside one append of 4 KB with an fsync, in the same folder; on a case that is on
  /// the screen, as every case is that somebody acts on.
  func measureActs() throws -> [Verdict] {
    var appends = Samples()
    var few = Samples()
    var many = Samples()
    let file = open(folder + "/appended", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure("\(folder) cannot be written") }
    defer { close(file) }
    let block = [UInt8](repeating: 0x2E, count: 4096)
    let stores = try [small, large].map { try DeskStore.open(in: $0.directory, mode: .writing) }
    let wall = try deskWithFullWall()
    let watched = try DeskStore.open(in: wall.directory, mode: .writing)
    for store in stores + [watched] { store.tellsLater = true }
    var full = Samples()
    var told = Samples()
    let now = Instant(seconds: Int64(time(nil)))
    for turn in 0..<rounds * 8 {
      var start = Moment.now()
      guard write(file, block, block.count) == block.count, fsync(file) == 0 else {
        throw Failure("\(folder) cannot be written")
      }
      appends.add(Double(Moment.now() - start))
      for (desk, store) in zip([small, large], stores) {
        let number = turn % (desk.cases / 10) * 10 + 1
        try desk.show(number, from: store)
        start = Moment.now()
        try GeneratedDesk.note(number, in: store, under: desk.shippedPolicy, at: now)
        let took = Double(Moment.now() - start)
        desk.cases == small.cases ? few.add(took) : many.add(took)
        store.tellOfActs()
      }
      try wall.show(turn % 90 * 10 + 101, from: watched)
      start = Moment.now()
      try GeneratedDesk.note(turn % 90 * 10 + 101, in: watched, under: wall.shippedPolicy, at: now)
      full.add(Double(Moment.now() - start))
      start = Moment.now()
      watched.tellOfActs()
      told.add(Double(Moment.now() - start))
    }
    for store in stores + [watched] { try store.close() }
    note(
      "durable",
      [
        "append": appends, "few cases": few, "many cases": many, "full wall": full,
        "feed after it": told,
      ])
    return [
      .ratio("durable act to a 4 KB append and fsync", few.median, of: appends.median, atMost: 1.5),
      .ratio(
        "durable act, \(large.cases) cases, to \(small.cases)", many.median, of: few.median,
        atMost: 1.1),
      .ratio(
        "durable act, 24 cases on the wall, to none", full.median, of: few.median, atMost: 1.1),
    ]
  }

  /// As many cases as the small desk, and of them as many on slots as a wall tells.
  private func deskWithFullWall() throws -> GeneratedDesk {
    let now = Instant(seconds: Int64(time(nil)))
    var desk = try GeneratedDesk(in: folder + "/wall", cases: small.cases, at: now)
    guard access(desk.directory + "/desk.sqlite", F_OK) != 0 else { return desk }
    try desk.make()
    try desk.putOnSlots(1...26)
    return desk
  }
}
