package import ResponseDomain

extension PolicyFile {
  /// The text that a new desk gets, with a word on every key.
  ///
  /// - Parameter zone: of the cadence and the rota, such as `ZoneReader.localZone()`.
  package static func shippedText(zone: ZoneName) -> String {
    """
    # The policy of this desk. It is read at each start, and the text in force is kept in the
    # journal. What is left out is as it stands here, but for the zone, which must be given.
    # Lengths of time are numbers with a unit: "15m", "24h", "14d", "1d12h".
    # `dutydesk desk info` says whether the file can be read, and names the line if it cannot.

    # The number of the first case of a new desk.
    first-case = \(Shipped.firstCase.number)

    # Who may answer mail beside the holder of the duty, by login.
    covering = []
    # covering = ["brandt"]

    # Each case draws one of these harmless words; a wall shows nothing else of it.
    code-names = \"\"\"
    \(Shipped.codeNameLines.joined(separator: "\n"))
    \"\"\"

    [clocks]
    acknowledgement = "24h"  # every report is answered within this time of its receipt
    inbox-check = "4h"       # the inbox never goes longer than this without a check
    feed-silence = "24h"     # no mail at all for so long: the feed counts as dead
    finder-silence = "14d"   # a finder silent for so long: the case may go on, with a reason
    undo = "15m"             # how long an act can be undone
    watch = "28d"            # how long a release is watched for deployment problems
    window = "2h"            # how long after its hour a slot may still be used
    root-cause = "14d"       # the root-cause study is due so long after the release

    # When releases go out; any other hour is out-of-band.
    [cadence]
    weekday = "\(Shipped.weekday.rawValue)"
    time = "\(Shipped.hour):00"
    zone = "\(zone.text)"  # a name of the tz database; the rota's times are in it too

    [mail]
    # The program that takes a finished message on its standard input, with its arguments.
    # Empty: replies are sent by hand, and the desk records that they were.
    program = []
    # program = ["/usr/sbin/sendmail", "-t", "-i"]
    patience = "\(Shipped.patience.seconds)s"  # how long the program may take
    # Both are examples: put your own here before you name a program.
    from = { name = "\(Shipped.from.name)", address = "\(Shipped.from.address)" }
    domain = "\(Shipped.domain)"  # ends the Message-IDs that we make
    # The text of an acknowledgement, a Mustache template; empty for the one that is built in.
    acknowledgement = ""

    # Platforms and languages; each pair of them is one patch. A platform's id has no slash.
    [matrix]
    platforms = [
    \(Shipped.platforms.map { #"  { id = "\#($0.id)", name = "\#($0.name)" },"# }
      .joined(separator: "\n"))
    ]
    languages = [
    \(Shipped.languages.map {
      #"  { code = "\#($0.id)", name = "\#($0.name)", tag = "\#($0.tag)" },"#
    }.joined(separator: "\n"))
    ]
    # What a case is often made of, chosen by name; platforms or languages that are left out are
    # all of the above.
    presets = [
    \(Shipped.presetText)
    ]

    # The days that are not worked on, for the forecast of testing.
    [work]
    weekend = ["Sat", "Sun"]
    holidays = []
    # holidays = ["2003-07-04"]

    # Test plans that are applied to a case in one act: each line makes one for every platform
    # of the case, of so many hours and so many for each of its languages.
    \(Shipped.planTemplateText)
    # How many people each team has. A team may also say which platforms and languages are its
    # own: `dutydesk lead` opens its members on the cases that have such cells.
    [teams]
    # Response = 8
    # "Test lab" = { people = 12, platforms = ["NT 4.0"], languages = ["JPN", "KOR"] }

    # Those who work on this desk. Covering and rota name people of this list only.
    # [[people]]
    # login = "hale"
    # name = "Ann Hale"
    # team = "Response"

    # Who holds the duty, in local times of the zone above. The last one begun holds; without
    # a rota it is whoever made the desk. A time with an offset is taken as it is, without
    # quotes: from = 2003-07-08T07:00:00-07:00
    # [[rota]]
    # who = "hale"
    # from = "2003-07-08 07:00"
    # until = "2003-07-08 15:00"

    """
  }
}
