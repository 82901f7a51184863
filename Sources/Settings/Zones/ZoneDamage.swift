/// Why a file of the tz database cannot be used; the raw value is how a message says it.
package enum ZoneDamage: String, Error, Hashable, Sendable {
  case notZoneFile = "it is not a file of the tz database"
  case oldVersion = "its file is of version 1, without 64-bit times"
  case cutShort = "its file ends too early"
  case leapSeconds = "its clocks count leap seconds"
  case badCounts = "its file has no offset or counts that cannot be"
  case badOffset = "its file has an offset that cannot be"
  case badName = "its file has a short name that cannot be"
  case badTime = "its file has a change at a moment that cannot be"
  case badOrder = "its file has changes out of order"
  case badFooter = "the rule at the end of its file cannot be read"
}
