import Testing

@testable import Settings

@Suite struct DeskLocationTests {
  static let desks: [(option: String, environment: [String: String], desk: String?)] = [
    ("", ["HOME": "/home/hale"], "/home/hale/.local/share/dutydesk/desk"),
    ("", ["HOME": "/home/hale", "XDG_DATA_HOME": "/srv/data/"], "/srv/data/dutydesk/desk"),
    ("", ["HOME": "/home/hale", "XDG_DATA_HOME": ""], "/home/hale/.local/share/dutydesk/desk"),
    ("", ["HOME": "/home/hale", "XDG_DATA_HOME": "data"], "/home/hale/.local/share/dutydesk/desk"),
    ("", ["XDG_DATA_HOME": "/srv", "DUTYDESK_DESK": "/srv/desk//"], "/srv/desk"),
    ("", ["HOME": "/home/hale", "DUTYDESK_DESK": ""], "/home/hale/.local/share/dutydesk/desk"),
    ("here", ["DUTYDESK_DESK": "/srv/desk"], "here"),
    ("/", [:], "/"),
    ("", ["HOME": "/"], "/.local/share/dutydesk/desk"),
    ("", ["HOME": "hale"], nil),
    ("", [:], nil),
  ]

  @Test("The option comes first, then the variable, then the data directory", arguments: desks)
  func desk(option: String, environment: [String: String], desk: String?) {
    #expect(DeskLocation.desk(option: option, environment: environment) == desk)
  }

  @Test func `Settings and state follow their own variables`() {
    let home = ["HOME": "/home/hale"]
    #expect(DeskLocation.config(environment: home) == "/home/hale/.config/dutydesk")
    #expect(DeskLocation.state(environment: home) == "/home/hale/.local/state/dutydesk")
    let own = ["XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"]
    #expect(DeskLocation.config(environment: own) == "/c/dutydesk")
    #expect(DeskLocation.state(environment: own) == "/s/dutydesk")
    #expect(DeskLocation.config(environment: [:]) == nil)
    #expect(DeskLocation.state(environment: [:]) == nil)
  }
}
