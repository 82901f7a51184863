/// The kinds of values that TOML has; the raw value is how a message calls one.
package enum ValueKind: String, Hashable, Sendable {
  case table = "a table"
  case list = "a list"
  case text = "text"
  case integer = "a whole number"
  case fraction = "a number with a fraction"
  case truth = "true or false"
  case day = "a date"
  case clock = "a time of day"
  case moment = "a date with a time"
}
