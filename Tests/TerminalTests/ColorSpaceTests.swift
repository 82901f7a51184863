import Grid
import Testing

@testable import Terminal

/// Which number an ink becomes on which terminal.
struct ColorSpaceTests {
  @Test(
    "The depth is what the terminal description promises",
    arguments: [
      (0, false, ColorDepth.none), (8, false, .eight), (16, false, .sixteen), (88, false, .sixteen),
      (256, false, .indexed), (1 << 24, true, .direct),
    ])
  func depth(count: Int, isDirect: Bool, depth: ColorDepth) {
    #expect(ColorSpace(count: count, isDirect: isDirect).depth == depth)
  }

  @Test("The terminal's own colour is never a number", arguments: [0, 8, 16, 256])
  func own(count: Int) {
    #expect(ColorSpace(count: count, isDirect: false).number(of: .own) == -1)
  }

  @Test(
    "An ink is its own number, or the nearest that the terminal has",
    arguments: [
      (256, Look.Ink.indexed(203), Int32(203)), (16, .indexed(9), 9), (8, .indexed(9), 1),
      (8, .indexed(203), -1), (0, .indexed(1), -1),
      (256, .rgb(red: 255, green: 95, blue: 95), 203),
      (256, .rgb(red: 8, green: 8, blue: 8), 232), (8, .rgb(red: 250, green: 0, blue: 0), 1),
      (16, .rgb(red: 250, green: 0, blue: 0), 9), (0, .rgb(red: 250, green: 0, blue: 0), -1),
    ])
  func number(count: Int, ink: Look.Ink, number: Int32) {
    #expect(ColorSpace(count: count, isDirect: false).number(of: ink) == number)
  }

  @Test(
    "A direct terminal takes red, green and blue",
    arguments: [
      (Look.Ink.rgb(red: 0xFF, green: 0x6B, blue: 0x6B), Int32(0xFF6B6B)),
      (.rgb(red: 0, green: 0, blue: 3), 8), (.rgb(red: 0, green: 0, blue: 0), 0),
      (.indexed(1), 1), (.indexed(203), 0xFF5F5F), (.indexed(9), 0xFF0000),
    ])
  func direct(ink: Look.Ink, number: Int32) {
    #expect(ColorSpace(count: 1 << 24, isDirect: true).number(of: ink) == number)
  }
}
