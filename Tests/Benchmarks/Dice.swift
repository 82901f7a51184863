/// The same numbers and words each time.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below bound: Int) -> Int {
    // Multiplier and increment of Knuth's MMIX; the high bits are the good ones.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Words out of some thousands, the early ones more often, as in any language.
  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in
      Self.word(number(below: 64) * number(below: 64))
    }.joined(separator: " ")
  }

  static func word(_ number: Int) -> String {
    let starts = ["print", "buf", "len", "serv", "queue", "stack", "trace", "font"]
    let middles = ["er", "ing", "or", "al", "ic", "um", "en", "is"]
    let ends = ["a", "on", "et", "os", "ix", "um", "el", "ar"]
    return starts[number & 7] + middles[number >> 3 & 7] + ends[number >> 6 & 7]
      + (number >> 9 == 0 ? "" : ends[number >> 9 & 7])
  }
}
