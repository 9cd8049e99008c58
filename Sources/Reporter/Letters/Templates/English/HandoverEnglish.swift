extension LetterTemplate {
  /// The English hand-over to the next school: strengths first, no labels, no more than a good start needs.
  static let handoverEnglish = #"""
    kind = handover
    subject = A good start for {student}
    salutation = Dear colleagues,
    contact = Questions to
    closing = With kind regards,
    privacy = Confidential. For the next school's support team only; please do not pass it on. Sent by post or by hand,
      never by open e-mail. The family may ask to see it: {privacy-contact}.
    ---
    {student} is coming to you. With this page we hand over what helps, so that nobody has to begin anew.
    Born on {birth-date}.
    Grade: {grade}.
    Language at home: {language}.

    # Why we may tell you
    {basis}

    # What works, and who helps
    {strengths}

    To add (interests, people who help): ______________________________

    # What the register shows
    {student} missed {missed-of-expected} {period}, {missed-when}.
    {student} came late or left early on {late-or-early}.
    {patterns}
    {months}

    # What we have done so far
    {steps}

    # What we ask
    [ ] Name one adult who greets {student} on the first day and stays in touch.
    [ ] Ask {student} and the family what should be different this time, and what should stay.
    [ ] Agree on a first small step, such as a visit before the first day.
    [ ] Tell the family whom to call on a hard morning.

    Absence is not who {student} is. Please keep this page apart from the marks, and for one school year only.
    """#
}
