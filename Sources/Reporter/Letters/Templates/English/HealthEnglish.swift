extension LetterTemplate {
  /// The English question to a nurse or doctor about days of sickness; asks for advice, not for a finding.
  static let healthEnglish = #"""
    kind = health-query
    subject = A question about {student}
    salutation = Dear colleague,
    contact = Your contact at school
    closing = With kind regards,
    privacy = Confidential. For the person named above only; please do not pass it on. Sent by post or by hand, never by
      open e-mail. Questions about the records: {privacy-contact}.
    ---
    {student} has missed many days. We ask ourselves whether health plays a part, and would be glad of your advice.
    Born on {birth-date}.
    Class: {class}.

    # Why we may ask
    {basis}

    # What the register shows
    {student} missed {missed-of-expected} {period}, {missed-when}.
    Of these, {explained-days} had a certificate or agreed leave.
    {patterns}
    {missed-dates}
    {months}

    # What we ask
    - Is there a matter of health that the school should plan for, as far as the family agrees that we know it?
    - What would make the day easier: a later start, rest, a quiet room, food or drink, lessons at home for a time?
    - Would a talk of the family, you and the school help?

    We ask for nothing that {student} or the family would rather keep to themselves.
    Please send the reply form on the next page by {reply-date}.
    ---
    # Reply to {school}

    About {student}. Please send this page to {contact-name}, {contact-role}, {school-address},
    or call {contact-phone}.

    [ ] There is nothing the school needs to plan for
    [ ] Please plan for: ____________________
    [ ] Please wait with more until ____________________
    [ ] A talk together would help; a good time is ____________________
    [ ] We cannot answer without the family's word; we have asked them

    What would make the day easier:

    ____________________

    ____________________

    ____________________

    Name and role: ____________________

    Date and signature: ____________________
    """#
}
