import Console
import DeskStore
import Foundation
import Grid
import ResponseDomain
import Testing

/// Nothing embargoed reaches a wall, whatever happens to a case.
@Suite("What a wall may know")
struct WallSecretTests {
  @Test(
    "No secret of a random history is in the feed or on the wall", arguments: [1, 3, 4] as [UInt64])
  func histories(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var story = SecretStory(seed: seed)
    let store = try DeskStore.create(
      in: folder.path, kind: .working, policyText: "# \(story.secret())\n", policy: story.policy,
      by: story.hale, at: story.now, offset: 0)
    var stages: Set<StageName> = []
    var shown = 0
    var isFilled = false
    for turn in 0..<150 {
      let command = try story.command(on: store)
      story.now = story.now + .minutes(7)
      do {
        _ = try store.carryOut(
          command, by: story.author(of: command), at: story.now, offset: 0, under: story.policy)
      } catch is Refusal {
        continue
      }
      let text = try String(contentsOfFile: store.feedPath, encoding: .utf8)
      #expect(!SecretStory.isTold(by: text), "\(command): \(text)")
      let feed = try FeedFile.read(store.feedPath)
      #expect(store.feedFault == nil)
      // Each act is drawn at one of the sizes, on three pages.
      let sizes = [(30, 10), (80, 24), (120, 36)].map { Size(columns: $0.0, rows: $0.1) }
      var wall = WallState(
        size: sizes[turn % 3], glyphs: .unicode, every: 20, wanted: nil, now: feed.writtenAt)
      wall.take(.success(feed))
      for _ in 0..<3 {
        let lines = wallFrame(wall).text
        #expect(!lines.contains(where: SecretStory.isTold), "\(command)")
        shown += 1
        wall.turn(by: 1)
      }
      stages.formUnion(feed.queue.stages.keys)
      if feed.cases.contains(where: { $0.cells != nil && $0.hours?.burndown != nil }) {
        isFilled = true
      }
    }
    #expect(shown > 60)
    #expect(stages.isSuperset(of: [.fixing, .released]), "\(stages)")
    #expect(isFilled)
  }

  @Test("The search finds a secret that is there")
  func finds() {
    var story = SecretStory(seed: 9)
    #expect(SecretStory.isTold(by: "a \(story.secret()) b"))
    #expect(SecretStory.isTold(by: "title: \\u03b4"))
    #expect(SecretStory.isTold(by: SecretStory.mark))
    #expect(!SecretStory.isTold(by: "#1026 harbour AT RISK: 56 h short ⠛·━"))
  }
}
