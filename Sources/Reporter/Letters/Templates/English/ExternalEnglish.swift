extension LetterTemplate {
  /// The English referral to a service outside the school, with its reply form.
  static let externalEnglish = #"""
    kind = external
    subject = Request for support for {student}
    salutation = Dear {recipient},
    contact = Your contact at school
    closing = With kind regards,
    privacy = Confidential. For the service named above only, under the consent above; please do not pass it on. Sent by
      post or by hand, never by open e-mail. Questions about the records: {privacy-contact}.
    ---
    We ask for your support for {student}.
    Born on {birth-date}.
    Grade: {grade}.
    Language at home: {language}.
    Family: {family}.

    # Consent
    {consents}

    # What we ask
    - Please meet {student} and the family, and tell us with their agreement what would help.
    - Please advise the school on small steps back to learning, at school or elsewhere.

    # How soon
    {urgency}
    This letter is not the way for an emergency: then we call at once.

    # What works, and who helps
    {strengths}

    # What the register shows
    {student} missed {missed-of-expected} {period}, {missed-when}.
    {student} came late or left early on {late-or-early}.
    The change began about {onset}.
    {patterns}
    {months}

    # What the school has done so far
    {steps}

    This letter says what we have seen. It names no cause: that is for {student}, the family and you to find.
    Please send the reply form on the next page by {reply-date}.
    ---
    # Reply to {school}

    About {student}. Please send this page to {contact-name}, {contact-role}, {school-address},
    or call {contact-phone}.

    [ ] We received the request on ____________________
    [ ] First appointment on ____________________ with ____________________
    [ ] Waiting list; expected from ____________________
    [ ] Not a matter for us. Please turn to ____________________
    [ ] We need from the school: ____________________

    What the school can do meanwhile:

    ____________________

    ____________________

    ____________________

    Whom to call with questions: ____________________

    Name and role: ____________________

    Date and signature: ____________________
    """#
}
