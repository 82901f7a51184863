import Testing

@testable import Terminal

/// How often a frame may be painted.
struct FramePaceTests {
  @Test("The first frame is painted at once, the next a thirtieth of a second later")
  func pace() {
    var pace = FramePace()
    #expect(pace.allowsFrame(at: 0))
    pace.painted(at: 1000)
    #expect(!pace.allowsFrame(at: 1032))
    #expect(pace.nextMoment == 1033)
    #expect(pace.allowsFrame(at: 1033))
  }
}
