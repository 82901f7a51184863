import ResponseDomain

/// The policy of a new desk, as values; its text is made from them.
enum Shipped {
  static let weekday = Weekday.wednesday
  static let hour = 10
  static let domain = "example.com"
  static let from = Sender(name: "Security Response", address: "secure@example.com")
  static let patience = TimeSpan(seconds: 60)
  static let firstCase = known(CaseID(1001))

  /// The five platforms that a patch of 2003 was made for.
  static let platforms = [
    ("NT 4.0", "Windows NT 4.0"), ("NT 4.0 TSE", "Windows NT 4.0 Terminal Server Edition"),
    ("2000", "Windows 2000"), ("XP", "Windows XP"), ("2003", "Windows Server 2003"),
  ].map { Platform(id: known(PlatformID($0)), name: $1) }

  /// The 25 languages of Windows XP; the matrix shows them in this order.
  static let languages = [
    ("ENU", "English", "en"), ("ARA", "Arabic", "ar"), ("CHH", "Chinese (Hong Kong)", "zh-HK"),
    ("CHS", "Chinese (simplified)", "zh-Hans"), ("CHT", "Chinese (Taiwan)", "zh-Hant"),
    ("CSY", "Czech", "cs"), ("DAN", "Danish", "da"), ("DEU", "German", "de"),
    ("ELL", "Greek", "el"), ("ESN", "Spanish", "es"), ("FIN", "Finnish", "fi"),
    ("FRA", "French", "fr"), ("HEB", "Hebrew", "he"), ("HUN", "Hungarian", "hu"),
    ("ITA", "Italian", "it"), ("JPN", "Japanese", "ja"), ("KOR", "Korean", "ko"),
    ("NLD", "Dutch", "nl"), ("NOR", "Norwegian", "nb"), ("PLK", "Polish", "pl"),
    ("PTB", "Portuguese (Brazil)", "pt-BR"), ("PTG", "Portuguese", "pt-PT"),
    ("RUS", "Russian", "ru"), ("SVE", "Swedish", "sv"), ("TRK", "Turkish", "tr"),
  ].map { Language(id: known(LanguageID($0)), name: $1, tag: $2) }

  static let codeNames = codeNameLines.joined(separator: " ").split(separator: " ")
    .map { known(CodeName(String($0))) }

  /// The values above are of the checked forms; a test reads each of them.
  private static func known<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a shipped value is not of its form") }
    return value
  }
}
