internal import Glibc
internal import TerminalDriver

extension Stand {
  /// Taking a Maildir beside what `notmuch new` makes of the same one.
  func measureMail() throws -> [Verdict] {
    let count = 3000
    var ours = Samples()
    var theirs = Samples()
    let notmuch = "/usr/bin/notmuch"
    let hasNotmuch = access(notmuch, X_OK) == 0
    for round in 0..<3 {
      let place = "\(folder)/mail-\(getpid())-\(round)"
      for name in ["", "/theirs"] { mkdir(place + name, 0o700) }
      try GeneratedMail(count: count).make(in: place + "/ours")
      try GeneratedMail(count: count).make(in: place + "/theirs/box")
      // What was just written is not to be paid for by whoever comes first.
      sync()
      try TextFile.write(
        "[database]\npath=\(place)/theirs\n[user]\nname=a\nprimary_email=a@desk.example\n"
          + "[new]\ntags=new\n", to: place + "/config")
      let desk = place + "/desk"
      _ = try Finished([console, "desk", "init", "--desk", desk], home: place)
      ours.add(
        try Finished([console, "mail", "take", "--desk", desk, place + "/ours"], home: place).took)
      guard hasNotmuch else { continue }
      theirs.add(
        try Finished(
          [notmuch, "--config=\(place)/config", "new", "--quiet"], home: place
        ).took)
    }
    let rate = Double(count) / (ours.median / 1e9)
    print("  mail: \(Int(rate)) messages a second", terminator: "")
    guard hasNotmuch else {
      print("; notmuch is not installed")
      return []
    }
    print("; notmuch \(Int(Double(count) / (theirs.median / 1e9)))")
    let ratio = theirs.median / ours.median
    return [
      Verdict(
        what: "taking mail, to notmuch new", measured: "\(Verdict.shown(ratio)) x",
        target: "at least 3 x", holds: ratio >= 3)
    ]
  }
}
