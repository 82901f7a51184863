import ResponseDomain

@testable import Console

/// Makes filters of every form, the same ones for the same seed.
struct FilterGenerator: RandomNumberGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func next() -> UInt64 { random.next() }

  mutating func filter() -> Filter {
    Filter(
      terms: (0..<Int.random(in: 0...4, using: &self)).map { _ in
        let condition = condition()
        return Filter.Term(condition, isNegated: Bool.random(using: &self))
      })
  }

  mutating func condition() -> FilterCondition {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: .words(some { $0.word() })
    case 1: .claims(some { $0.one(of: FilterClaim.allCases) })
    case 2: .stage(some { $0.one(of: StageName.allCases) })
    case 3: .rating(some { $0.rating() })
    case 4: .owner(some { $0.owner() })
    case 5: .clock(some { $0.clock() })
    case 6: .slot(some { $0.slot() })
    case 7: .finder(some { $0.word() })
    case 8: .platform(some { $0.platform() })
    case 9: .language(some { $0.language() })
    case 10: .state(some { $0.one(of: CellLetter.allCases) })
    default: .age(some { $0.span() })
    }
  }

  private mutating func some<Value>(_ make: (inout FilterGenerator) -> Value) -> [Value] {
    (0..<Int.random(in: 1...3, using: &self)).map { _ in make(&self) }
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }

  private mutating func word() -> String {
    let letters: [Unicode.Scalar] = [
      "a", "Z", "0", " ", ",", ":", "\"", "-", "<", "é", "日", "\u{301}", "\t", "#", "\\", "@",
    ]
    var word = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &self) { word.append(one(of: letters)) }
    return String(word)
  }

  private mutating func rating() -> RatingTest {
    let severity = one(of: Severity.allCases)
    switch Int.random(in: 0..<3, using: &self) {
    case 0: return .none
    case 1: return .exactly(severity)
    default: return .compares(one(of: FilterComparison.allCases), severity)
    }
  }

  private mutating func owner() -> OwnerTest {
    let people = ["hale", "me", "none", "a,b", "x\"y", "-z"].compactMap { PersonID($0) }
    switch Int.random(in: 0..<3, using: &self) {
    case 0: return .me
    case 1: return .none
    default: return .person(one(of: people))
    }
  }

  private mutating func clock() -> ClockTest {
    let name = one(of: ClockTest.Name.allCases)
    switch Int.random(in: 0..<4, using: &self) {
    case 0: return .none
    case 1: return .runs(name)
    case 2: return .compares(name, span())
    default: return .leaves(span())
    }
  }

  private mutating func slot() -> SlotTest {
    switch Int.random(in: 0..<3, using: &self) {
    case 0: return .none
    case 1: return .outOfBand
    default:
      return .day(CalendarDay(daysSince1970: Int.random(in: 0...20_000, using: &self)))
    }
  }

  private mutating func platform() -> PlatformID {
    one(of: ["XP", "NT 4.0", "a,b", "\"q\"", "-x"].compactMap { PlatformID($0) })
  }

  private mutating func language() -> LanguageID {
    one(of: ["JPN", "ENU", "GER"].compactMap { LanguageID($0) })
  }

  private mutating func span() -> SpanTest {
    SpanTest(
      one(of: FilterComparison.allCases), .minutes(Int.random(in: 0...20_000, using: &self)))
  }
}
