import ResponseDomain
import Testing

@testable import Settings

@Suite struct BrokenPolicyTests {
  static let zone = "cadence.zone = \"UTC\"\n"
  static let people = """
    people = [
      { login = "hale", name = "Ann Hale", team = "Response" },
      { login = "brandt", name = "Jo Brandt", team = "Response" },
    ]

    """

  /// What is written after the zone on line 1, and how the fault is told.
  static let broken: [(text: String, words: [String])] = [
    ("clocks.undo = 15", [":2: clocks.undo: this is a whole number, not text"]),
    (
      "[clocks]\nacknowlegement = \"24h\"",
      [":3: clocks.acknowlegement: this key is not known; did you mean \"acknowledgement\"?"]
    ),
    (
      "inbox_check = \"4h\"", [":2: inbox_check: this key is not known"]
    ),
    (
      "[clocks]\nundo = \"soon\"",
      [
        ":3: clocks.undo: \"soon\" is not a length of time such as \"24h\", \"15m\" or \"14d\""
      ]
    ),
    (
      "[clocks]\nundo = \"0m\"",
      [":3: clocks.undo: \"0m\" is not a length of time such as \"24h\", \"15m\" or \"14d\""]
    ),
    ("clocks = []", [":2: clocks: this is a list, not a table"]),
    (
      "cadence.weekday = \"Wensday\"",
      [":2: cadence.weekday: \"Wensday\" is not one of Mon Tue Wed Thu Fri Sat Sun"]
    ),
    (
      "cadence.time = \"24:00\"",
      [":2: cadence.time: \"24:00\" is not a time of day such as \"10:00\""]
    ),
    ("cadence.time = 10.5", [":2: cadence.time: this is a number with a fraction, not text"]),
    ("first-case = 0", [":2: first-case: \"0\" is not the number of a case, 1 or more"]),
    (
      "code-names = \"harbour Lantern\"",
      [":2: code-names: \"Lantern\" is not a code name: one word of lower-case letters"]
    ),
    ("code-names = \"oak elm oak\"", [":2: code-names: \"oak\" is listed twice"]),
    ("code-names = \" \"", [":2: code-names: this is missing"]),
    (
      "mail.program = [\"sendmail\", \"-t\"]",
      [":2: mail.program[1]: \"sendmail\" is not the full path of a program"]
    ),
    ("mail.program = \"sendmail\"", [":2: mail.program: this is text, not a list"]),
    (
      "[mail.from]\naddress = \"secure\"",
      [":3: mail.from.address: \"secure\" is not a mail address such as \"secure@example.com\""]
    ),
    (
      "mail.from.name = \"a\\nBcc: b\"",
      [":2: mail.from.name: \"a\nBcc: b\" is not a line of text"]
    ),
    ("mail.domain = \"a b\"", [":2: mail.domain: \"a b\" is not a domain such as \"example.com\""]),
    (
      "[matrix]\nplatforms = [\n  # one\n  { id = \"XP\", name = \"XP\" },\n  { id = \"a/b\", nam = \"\" },\n]",
      [
        ":6: matrix.platforms[2].id: \"a/b\" is not a short name of a platform such as \"NT 4.0\"",
        ":6: matrix.platforms[2].nam: this key is not known; did you mean \"name\"?",
        ":6: matrix.platforms[2].name: this is missing",
      ]
    ),
    (
      "[[matrix.languages]]\ncode = \"ENU\"\nname = \"English\"\ntag = \"en\"\n\n[[matrix.languages]]\ncode = \"enu\"\nname = \"English\"\ntag = \"e\"",
      [
        ":8: matrix.languages[2].code: \"enu\" is not a language code such as \"JPN\"",
        ":10: matrix.languages[2].tag: \"e\" is not a language tag such as \"pt-BR\"",
      ]
    ),
    (
      "[teams]\n\"Test lab\" = 0",
      [":3: teams.\"Test lab\": \"0\" is not a number of people, 1 or more"]
    ),
    (
      "[teams]\n\"Test lab\" = { people = 2, platforms = [\"XQ\"] }",
      [":3: teams.\"Test lab\".platforms[1]: there is no \"XQ\"; did you mean \"XP\"?"]
    ),
    (
      people + "covering = [\"hale\",\n  \"brand\"]",
      [":7: covering[2]: there is no \"brand\"; did you mean \"brandt\"?"]
    ),
    (
      people
        + "[[rota]]\nwho = \"hale\"\nfrom = \"2003-07-08 07:00\"\nuntil = \"2003-07-08 15:00\"\n"
        + "[[rota]]\nwho = \"brandt\"\nfrom = \"2003-07-08 15:00\"\nuntil = \"2003-07-08 15:00\"",
      [":13: rota[2].until: the end is not after the beginning"]
    ),
    (
      people + "[[rota]]\nfrom = \"2003-07-32 07:00\"\nuntil = 2003-07-08",
      [
        ":6: rota[1].who: this is missing",
        ":7: rota[1].from: \"2003-07-32 07:00\" is not a local time such as \"2003-07-08 07:00\"",
        ":8: rota[1].until: this is a date, not text",
      ]
    ),
  ]

  @Test("A broken policy is told by file, line and key", arguments: broken)
  func fault(text: String, words: [String]) {
    do throws(SettingsFault) {
      let policy = try PolicyFile.policy(
        from: BrokenPolicyTests.zone + text, file: "p.toml", zones: zones)
      Issue.record("taken as \(policy)")
    } catch {
      #expect(error.words == words.map { "p.toml" + $0 })
    }
  }

  @Test(
    "A zone must be there and be known",
    arguments: [
      ("", "p.toml: cadence.zone: this is missing"),
      ("[cadence]\ntime = \"09:00\"", "p.toml:1: cadence.zone: this is missing"),
      (
        "cadence.zone = \"Mars/Olympus\"",
        "p.toml:1: cadence.zone: there is no \"Mars/Olympus\""
      ),
      (
        "cadence.zone = \"../etc\"",
        "p.toml:1: cadence.zone: \"../etc\" is not the name of a time zone such as \"America/Los_Angeles\""
      ),
    ])
  func zone(text: String, words: String) {
    do throws(SettingsFault) {
      let policy = try PolicyFile.policy(from: text, file: "p.toml", zones: zones)
      Issue.record("taken as \(policy)")
    } catch {
      #expect(error.words == [words])
    }
  }

  @Test(
    "A text that is no TOML is told by its line",
    arguments: [
      ("a = 1\na = 2", 2), ("\n\n[clocks", 3), ("x = \"\u{0}\"", 1), ("\nx = 'a", 2), ("<html>", 1),
    ])
  func notToml(text: String, line: Int) throws {
    do throws(SettingsFault) {
      let policy = try PolicyFile.policy(from: text, zones: zones)
      Issue.record("taken as \(policy)")
    } catch {
      #expect(error.mistakes.map(\.line) == [.at(line)])
      guard case .notToml = error.mistakes.first?.kind else {
        Issue.record("\(error.words)")
        return
      }
    }
  }

  @Test func `Several mistakes are told at once, in the order of lines`() {
    let text = "cadence.zone = \"UTC\"\nfirst-case = \"1\"\n[clocks]\nwatch = 1\nfeed = 2"
    do throws(SettingsFault) {
      let policy = try PolicyFile.policy(from: text, zones: zones)
      Issue.record("taken as \(policy)")
    } catch {
      #expect(error.mistakes.map(\.line) == [.at(2), .at(4), .at(5)])
      #expect(error.file == "policy.toml")
    }
  }

  @Test func `Lines are found behind every form that TOML has`() {
    let text = #"""
      a = """
      x = 1 \"""
      """ # b = 1
      c.d = [[1, 2], # [e]
        { f = ']', "g h" = "}" }]
      [i.'j k']
      l = '''
      ''''' 
      m = 0x1F
      [[n]]
      o = 2003-07-08 07:00:00
      [n.p]
      q = true
      [[n]]
      r = []
      """#
    let places: [(KeyPlace, Int)] = [
      (.top.key("a"), 1), (.top.key("c").key("d"), 4),
      (.top.key("c").key("d").element(1).element(2), 4), (.top.key("c").key("d").element(2), 5),
      (.top.key("c").key("d").element(2).key("g h"), 5),
      (.top.key("i").key("j k").key("l"), 7), (.top.key("i").key("j k").key("m"), 9),
      (.top.key("n").element(1).key("o"), 11), (.top.key("n").element(1).key("p").key("q"), 13),
      (.top.key("n").element(2).key("r"), 15), (.top.key("n").element(2).key("s"), 14),
    ]
    let mistakes = places.map { Mistake(place: $0.0, kind: .missing) }
    let found = Dictionary(
      uniqueKeysWithValues: KeyLines(text).locating(mistakes).map { ($0.place, $0.line) })
    for (place, line) in places { #expect(found[place] == .at(line), "\(place)") }
  }

  @Test func `Looking for lines ends on any text`() {
    let text = PolicyFile.shippedText(zone: .utc)
    for length in stride(from: 0, to: text.utf8.count, by: 7) {
      _ = KeyLines(String(decoding: text.utf8.prefix(length), as: UTF8.self))
    }
    for text in [
      "[", "{", "a={", "a=[", "a={]", "a={=}", "a=\"", "a=\"\\", "'''", "]]]", "a.b.", "=", "a=[{[",
    ] {
      _ = KeyLines(text)
    }
  }
}
