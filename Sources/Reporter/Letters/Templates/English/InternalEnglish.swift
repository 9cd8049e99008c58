extension LetterTemplate {
  /// The English referral to the school's own support team.
  static let internalEnglish = #"""
    kind = internal
    subject = Support for {student}
    salutation = Dear colleagues,
    contact = Please reply to
    closing = Thank you,
    privacy = For the support team only. This sheet holds facts from the register and the school's own record; keep it
      with the student's file. The family may ask to see it: {privacy-contact}.
    ---
    Please look at how we can support {student} (id {student-id}).
    Grade: {grade}.
    Class: {class}.
    Language at home: {language}.

    # What works, and who helps
    {strengths}

    To add (interests, people who help): ______________________________

    # What the register shows
    {student} missed {missed-of-expected} {period}, {missed-when}.
    {student} came late or left early on {late-or-early}.
    The change began about {onset}.
    {patterns}
    {months}

    # Why now
    {reasons}

    # What staff have seen
    {signs}

    # What has been tried
    {steps}

    # What we ask
    [ ] Name one adult who keeps in touch with the student and the family.
    [ ] Ask the student and the family what makes the day hard, and what would help.
    [ ] Agree on one small first step, and on who does what.
    [ ] Look at lessons, friends, the way to school and health.

    Please reply by {reply-date}; we would like to look at this again on {review-date}.
    """#
}
