internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// Where the feed of this desk's wall lies.
  package var feedPath: String { files.directory + "/" + FeedFile.name }

  /// Writes the feed of the wall as the desk is now; every act does so by itself.
  ///
  /// A desk without acts needs it twice a minute, or its wall says that the feed is lost. That it
  /// cannot be written stops nobody from working: it is told by `feedFault`.
  ///
  /// - Parameter now: the time at the desk.
  package func writeFeed(under policy: Policy, at now: Instant) {
    guard mode == .writing else { return }
    do {
      // Who has written last looks last, so that of two writers the newer state stays.
      for _ in 0..<8 {
        let (feed, sequence) = try read { db in
          let tail = try Journal(db: db).tail()
          guard let desk = try knownDesk(db) else {
            throw StoreFault.damaged("the desk was never made")
          }
          let facts = try FeedReader(db: db, policy: policy).facts(
            of: desk, at: tail.moment(now), writtenAt: Instant(seconds: SystemCall.now),
            cases: &lastFed)
          return (WallFeed(of: facts, under: policy), tail.sequence)
        }
        try FeedFile.write(feed, in: files.directory)
        if try read({ try Journal(db: $0).tail().sequence }) == sequence { break }
      }
      feedFault = nil
    } catch let fault as StoreFault {
      feedFault = fault
    } catch {
      feedFault = .io("the feed of the wall: \(error)")
    }
  }
}
