internal import Grid

/// What a whole escape sequence means that ncurses handed over in pieces.
///
/// That happens when `TERM` describes another terminal, and when a slow line brings the end of a
/// sequence after the escape delay. Only what every terminal agrees on is in here; all else, above
/// all a terminal's answers, means nothing.
enum SequenceMeaning: Hashable, Sendable {
  case nothing
  case key(Key)
  case pasteBegin
  case pasteEnd

  init(introducer: Unicode.Scalar, rest: String) {
    switch (introducer, rest) {
    case ("[", "A"), ("O", "A"): self = .key(.up)
    case ("[", "B"), ("O", "B"): self = .key(.down)
    case ("[", "C"), ("O", "C"): self = .key(.right)
    case ("[", "D"), ("O", "D"): self = .key(.left)
    case ("[", "H"), ("O", "H"), ("[", "1~"), ("[", "7~"): self = .key(.home)
    case ("[", "F"), ("O", "F"), ("[", "4~"), ("[", "8~"): self = .key(.end)
    case ("[", "2~"): self = .key(.insert)
    case ("[", "3~"): self = .key(.delete)
    case ("[", "5~"): self = .key(.pageUp)
    case ("[", "6~"): self = .key(.pageDown)
    case ("[", "Z"): self = .key(.backTab)
    case ("O", "M"): self = .key(.enter)
    case ("O", "P"), ("[", "11~"): self = .key(.function(1))
    case ("[", "200~"): self = .pasteBegin
    case ("[", "201~"): self = .pasteEnd
    default: self = .nothing
    }
  }
}
