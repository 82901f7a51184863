import Testing

@testable import Mail

@Suite struct ReplyTemplateTests {
  private let values = ReplyValues(
    finder: "A & B <{{person}}>", subject: "s", report: "m17", person: "Ana",
    organisation: "Example",
    date: "27 June 2003")

  @Test func `Values go in as they are`() throws {
    let template = try ReplyTemplate(text: "{{finder}}, {{report}} {{#quoted}}q{{/quoted}}.")
    #expect(template.render(values) == "A & B <{{person}}>, m17 .")
  }

  @Test func `The standard letter names no value that is empty`() throws {
    var values = values
    values.finder = ""
    let letter = try ReplyTemplate.standard().render(values)
    #expect(letter.hasPrefix("Hello,\n\nthank you"))
    #expect(letter.contains("under m17."))
    #expect(letter.hasSuffix("Ana\nExample, 27 June 2003\n"))
    #expect(!letter.contains("{{"))
    #expect(!letter.contains("You wrote"))
  }

  @Test func `The original is quoted when it is given`() throws {
    var values = values
    values.original = "one\n\n> two\n\n\n"
    let letter = try ReplyTemplate.standard().render(values)
    #expect(letter.hasSuffix("You wrote:\n\n> one\n>\n>> two\n"))
  }

  @Test(arguments: ["{{title}}", "{{#codeName}}x{{/codeName}}", "{{{owner}}}", "{{> part}}"])
  func `A name that replies do not have is refused`(text: String) {
    #expect(throws: TemplateFailure.self) { try ReplyTemplate(text: text) }
  }

  @Test func `Broken Mustache is refused`() {
    #expect(throws: TemplateFailure.self) { try ReplyTemplate(text: "{{#finder}}x") }
  }
}
