extension ReplyTemplate {
  /// The answer to a new report when the desk has no template of its own.
  package static let standardText = """
    Hello{{#finder}} {{finder}}{{/finder}},

    thank you for your report. A person has read it and is looking at it now; we keep it
    under {{report}}. Everything that reaches us is answered within 24 hours.

    It helps us to see what you saw if you send us, as far as you have it:

      - the product and its version
      - the component that is affected
      - the steps that lead there, or a proof of concept
      - the effect that you observed

    Please do not publish details before a fix is there. We will tell you how it goes and
    when a fix is planned. If you wish, we credit you in our bulletin: just tell us the name,
    and the organisation if there is one, that we should print.

    With kind regards
    {{person}}
    {{organisation}}, {{date}}
    {{#quoted}}

    You wrote:

    {{quoted}}
    {{/quoted}}

    """

  /// The standard template; it is a constant that the tests read, so it cannot fail.
  package static func standard() throws(TemplateFailure) -> ReplyTemplate {
    try ReplyTemplate(text: standardText)
  }
}
