internal import ResponseDomain

extension DemoWriter {
  /// April to early June: what is in its watch, or rides on the slots of July.
  mutating func tellSpring() {
    let printing = Course(
      number: 1019, report: 1, received: "04-02 09:10", from: ("R. Moss", "moss@finders.example"),
      title: "Web printing stops on a long printer name", owner: "brandt", opened: "04-02 11:00")
    begin(printing)
    widen("04-04 10:00", printing, product: "Windows 2000", version: "SP3")
    reproduce("04-09 16:00", printing, build: "2195.5438")
    accept(
      "04-16 09:30", printing, severity: .important, scope: scope.all(languagesOn: [2]),
      slot: "2003-06-25")
    past(
      "06-25 10:00", "brandt",
      .case(
        subject(1019),
        .release(
          .shipped(
            Shipment(
              at: moment("06-25 10:00"), watchUntil: moment("07-23 10:00"), revision: 1,
              shifts: [], basis: .whole, second: person("keller"))))))

    let gone = Course(
      number: 1020, report: 2, received: "04-14 15:20", from: ("", "t.reed@finders.example"),
      title: "Clock applet shows another year", owner: "keller", opened: "04-14 17:00")
    begin(gone)
    decline("04-24 10:00", gone, .notReproducible, note: "It does not happen on any build here.")

    dismissed(
      "04-25 03:12", from: "offer@bulk.example", subject: "You have won", number: 3,
      at: "04-25 07:30", why: "advertisement", asSpam: true)

    let help = Course(
      number: 1021, report: 4, received: "05-09 10:30",
      from: ("Ilse Kranz", "kranz@finders.example"),
      title: "Help viewer overruns on a long topic name", owner: "keller", opened: "05-09 11:40")
    begin(help)
    widen("05-12 09:20", help, product: "Windows XP", version: "SP1")
    reproduce("05-15 14:00", help, build: "2600.1106")
    accept(
      "05-20 09:00", help, severity: .important, scope: scope.all(languagesOn: [2, 3]),
      slot: "2003-07-09")

    let again = Course(
      number: 1022, report: 5, received: "05-14 08:45", from: ("P. Orr", "orr@finders.example"),
      title: "Help viewer stops", owner: "keller", opened: "05-14 09:30")
    begin(again)
    decline(
      "05-16 10:00", again, .duplicate(of: subject(1021)),
      note: "The same as an earlier report; you keep your credit.")

    let wizard = Course(
      number: 1023, report: 6, received: "05-22 11:05",
      from: ("Ana Vidal", "vidal@finders.example"),
      title: "Certificate wizard leaves a private key behind", owner: "keller",
      opened: "05-22 12:10")
    begin(wizard)
    widen("05-23 10:00", wizard, product: "Windows 2000", version: "SP3")
    reproduce("05-28 11:30", wizard, build: "2195.6717")
    accept(
      "06-02 09:00", wizard, severity: .moderate, scope: scope.all(languagesOn: [2]),
      slot: "2003-07-09")

    let font = Course(
      number: 1024, report: 7, received: "05-28 13:40", from: ("J. Tamm", "tamm@finders.example"),
      title: "Font in a mail view runs past its table", owner: "brandt", opened: "05-28 14:30")
    begin(font)
    widen("05-30 09:00", font, product: "Windows XP", version: "SP1")
    reproduce("06-05 15:10", font, build: "2600.1106")
    accept(
      "06-12 09:00", font, severity: .important,
      scope: scope.all(
        languagesOn: [2, 3, 4],
        notApplicable: [(platform: 4, language: "NOR", why: "there is no Norwegian server")]),
      slot: "2003-07-16")
  }

  mutating func tellEarlyJune() {
    let other = Course(
      number: 1025, report: 8, received: "06-03 10:00", from: ("C. Wolff", "wolff@finders.example"),
      title: "Driver of a video card answers to everyone", owner: "brandt", opened: "06-03 11:00")
    begin(other)
    decline("06-04 10:00", other, .otherVendor, note: "Please write to the maker of the card.")

    let subjects = [
      "Where do I get the update?", "Cheap software", "Is this mail from you?",
      "My printer is slow", "Prize draw", "Thanks for the last bulletin",
      "Password of my account", "Hoax: delete this file",
    ]
    for (index, subject) in subjects.enumerated() {
      let day = 5 + index * 2
      dismissed(
        "06-\(day) 08:20", from: "reader\(index)@public.example", subject: subject,
        number: 9 + index, at: "06-\(day) 10:05", why: "no vulnerability: pointed to support",
        asSpam: index == 1 || index == 4)
    }
  }
}
