/// What a field is filled with beforehand.
enum FormValue: Hashable, Sendable {
  case text(String)
  case choice(Int)
}
