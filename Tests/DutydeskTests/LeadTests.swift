import Foundation
import Testing

/// A team lead at the demo desk, with the rights of a stranger to it.
@Suite(.serialized, .enabled(if: getuid() == 0, "needs root"))
struct LeadTests {
  /// The demo desk with a copy of the program, where any account can reach both.
  private static let place = Result { () -> URL in
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-lead-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let desk = folder.appendingPathComponent("desk").path
    let made = try Program.run(["demo", "--keep", desk, "--only-make"])
    try #require(made.status == 0, "\(made.words)")
    let program = folder.appendingPathComponent("dutydesk").path
    try Program.copy(to: program)
    for path in [folder.path, desk, program] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    return folder
  }

  private static func lead(_ more: [String], columns: Int = 80, rows: Int = 24) throws -> LiveScreen
  {
    let folder = try place.get()
    return try LiveScreen(
      [
        "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups",
        folder.path + "/dutydesk", "lead", "--desk", folder.path + "/desk", "--at",
        "2003-07-08T14:05",
      ] + more, in: folder, columns: columns, rows: rows)
  }

  @Test("A lead's console opens on the matrix of the team's case, with every act off")
  func matrix() throws {
    let screen = try Self.lead(["1026"])
    #expect(screen.shows("[3 Matrix"), "\(screen.lines)")
    #expect(screen.shows("P3") || screen.shows("XP"), "\(screen.lines)")
    screen.type("?")
    #expect(screen.shows("(off)", "right to write"), "\(screen.lines)")
  }

  @Test("Where there is room the burndown stands beside the matrix")
  func wide() throws {
    let screen = try Self.lead(["--team", "Windows test"], columns: 120, rows: 36)
    #expect(screen.shows("Matrix", "Burndown"), "\(screen.lines)")
    #expect(screen.shows("Windows test", "is concerned by"), "\(screen.lines)")
  }

  @Test("A policy that this account may not read is taken from the journal")
  func policy() throws {
    let path = try Self.place.get().path + "/desk/policy.toml"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    }
    let screen = try Self.lead(["1026"])
    #expect(screen.shows("[3 Matrix"), "\(screen.lines)")
  }

  @Test("On a read-only mount, with nobody writing, a lead reads as well")
  func mount() throws {
    let folder = try Self.place.get()
    let copy = folder.appendingPathComponent("still").path
    try FileManager.default.copyItem(atPath: folder.path + "/desk", toPath: copy)
    for name in ["desk.sqlite-wal", "desk.sqlite-shm"] {
      try FileManager.default.removeItem(atPath: copy + "/" + name)
    }
    let screen = try LiveScreen(
      [
        "/usr/bin/unshare", "-m", "/bin/sh", "-c",
        """
        mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && \
        exec setpriv --reuid=65534 --regid=65534 --clear-groups "$0" lead 1026 --desk "$1" \
        --at 2003-07-08T14:05
        """, folder.path + "/dutydesk", copy,
      ], in: folder)
    #expect(screen.shows("[3 Matrix"), "\(screen.lines)")
  }
}
