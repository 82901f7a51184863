/// The fields of the filter language; they may be shortened while that is unique.
enum FilterField: String, CaseIterable, Hashable, Sendable {
  case `is`, stage, rating, owner, clock, slot, finder, platform, lang, state, age
}
