import Testing

@testable import Settings

@Suite struct DeskLocationTests {
  static let desks: [(option: String, environment: [String: String], desk: String?)] = [
    ("", ["HOME": "/us/hale"], "/us/hale/.local/share/dutydesk/desk"),
    ("", ["HOME": "/us/hale", "XDG_DATA_HOME": "/srv/data/"], "/srv/data/dutydesk/desk"),
    ("", ["HOME": "/us/hale", "XDG_DATA_HOME": ""], "/us/hale/.local/share/dutydesk/desk"),
    ("", ["HOME": "/us/hale", "XDG_DATA_HOME": "data"], "/us/hale/.local/share/dutydesk/desk"),
    ("", ["XDG_DATA_HOME": "/srv", "DUTYDESK_DESK": "/srv/desk//"], "/srv/desk"),
    ("", ["HOME": "/us/hale", "DUTYDESK_DESK": ""], "/us/hale/.local/share/dutydesk/desk"),
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
    let home = ["HOME": "/us/hale"]
    #expect(DeskLocation.config(environment: home) == "/us/hale/.config/dutydesk")
    #expect(DeskLocation.state(environment: home) == "/us/hale/.local/state/dutydesk")
    let own = ["XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"]
    #expect(DeskLocation.config(environment: own) == "/c/dutydesk")
    #expect(DeskLocation.state(environment: own) == "/s/dutydesk")
    #expect(DeskLocation.config(environment: [:]) == nil)
    #expect(DeskLocation.state(environment: [:]) == nil)
  }
}
