extension LetterTemplate {
  /// The English letter to a guardian: facts, no blame, one invitation.
  static let familyEnglish = #"""
    kind = family
    subject = We would like to help {student}
    salutation = Dear {recipient},
    contact = Your contact at school
    closing = With kind regards,
    privacy = Why you get this letter: our records list you as a person who receives letters about {student}.
      To see our records or to put them right, ask {privacy-contact}.
    ---
    We miss {student} at school, and we would like to help.

    {student} has missed {missed-days} of school this year, {missed-when}.
    {student} came late or left early on {late-or-early}.
    Our records may be wrong: please tell us if you see a mistake.

    It looks as if {student} has found it hard to come. This can happen in any home, and no one is to blame.
    We want to hear what makes the school day hard, and what makes it good.

    Please come in for a short talk, or give {contact-name} a call. We can also meet at your home.
    We will look for one small first step, and you will have our support.
    """#

  /// The same letter to a student who is of age.
  static let familyOfAgeEnglish = #"""
    kind = family
    audience = student
    subject = We would like to help
    salutation = Dear {student},
    contact = Your contact at school
    closing = With kind regards,
    privacy = Why you get this letter: you are of age, so we write to you and not to your family.
      To see our records or to put them right, ask {privacy-contact}.
    ---
    We miss you at school, and we would like to help.

    You have missed {missed-days} of school this year, {missed-when}.
    You came late or left early on {late-or-early}.
    Our records may be wrong: please tell us if you see a mistake.

    It looks as if you have found it hard to come. This can happen to any of us, and no one is to blame.
    We want to hear what makes the school day hard, and what makes it good.

    Please come in for a short talk, or give {contact-name} a call. We can also meet near your home.
    You may bring a friend. We will look for one small first step, and you will have our support.
    """#
}
