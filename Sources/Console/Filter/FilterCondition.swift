package import ResponseDomain

/// What one term of a filter asks; one of its values must fit.
package enum FilterCondition: Hashable, Sendable {
  /// Words or phrases in id, subject, finder, owner or text.
  case words([String])
  case claims([FilterClaim])
  case stage([StageName])
  case rating([RatingTest])
  case owner([OwnerTest])
  case clock([ClockTest])
  case slot([SlotTest])
  /// Parts of the finder's name.
  case finder([String])
  case platform([PlatformID])
  case language([LanguageID])
  case state([CellLetter])
  case age([SpanTest])
}
