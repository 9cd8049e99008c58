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
    We also saw {late-or-early} with a late start or an early end.
    Our records may be wrong: please tell us.

    It looks as if {student} has found it hard to come. It can happen in any home. No one is to blame.
    We want to hear what would help.

    Please come in for a short talk, or give {contact-name} a call. We can also meet at your home.
    You will have our support, one small step at a time.
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
    We also saw {late-or-early} with a late start or an early end.
    Our records may be wrong: please tell us.

    It looks as if you have found it hard to come. It can happen to any of us. No one is to blame.
    We want to hear what would help.

    Please come in for a short talk, or give {contact-name} a call. We can also meet near your home.
    You may bring a friend. You will have our support, one small step at a time.
    """#

  /// One letter to a household: to several guardians, about one or more of their children.
  static let familyHouseholdEnglish = #"""
    kind = family
    audience = household
    subject = We would like to help {student}
    salutation = Dear {recipient},
    contact = Your contact at school
    closing = With kind regards,
    privacy = Why you get this letter: our records list you as a person who receives letters about {student}.
      To see our records or to put them right, ask {privacy-contact}.
    ---
    We miss {student} at school, and we would like to help. This school year:

    {children}

    Our records may be wrong: please tell us.

    It looks as if it has been hard to come. It can happen in any home. No one is to blame.
    We want to hear what would help.

    Please come in for a short talk, or give {contact-name} a call. We can also meet at your home.
    You will have our support, one small step at a time.
    """#
}
