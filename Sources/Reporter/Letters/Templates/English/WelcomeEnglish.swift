extension LetterTemplate {
  /// “Still with you”: to those at home of a child who is away for long or just back; no figures, no hurry.
  static let welcomeEnglish = #"""
    kind = welcome-back
    subject = We think of {student}
    salutation = Dear {recipient},
    contact = Your contact at school
    closing = With warm wishes,
    privacy = Why you get this letter: our records list you as a person who receives letters about {student}.
      To see our records or to put them right, ask {privacy-contact}.
    ---
    We have not seen {student} at school since {away-since}. We still think of {student}, and the place here is kept.
    We were glad to see {student} back at school on {back-on}. We know that the first days can be hard.

    There is no need to make up for lost time now. One small step is enough: an hour, a quiet room, a walk by the
    school, or a few words by text. {student} may say what comes first.

    Our records may be wrong: please tell us.

    Please tell {contact-name} what would feel right, by phone or by text. We can also meet at your home.
    """#

  /// The same letter to a student who is of age.
  static let welcomeOfAgeEnglish = #"""
    kind = welcome-back
    audience = student
    subject = We think of you
    salutation = Dear {student},
    contact = Your contact at school
    closing = With warm wishes,
    privacy = Why you get this letter: you are of age, so we write to you and not to your family.
      To see our records or to put them right, ask {privacy-contact}.
    ---
    We have not seen you at school since {away-since}. We still think of you, and your place here is kept.
    We were glad to see you back at school on {back-on}. We know that the first days can be hard.

    There is no need to make up for lost time now. One small step is enough: an hour, a quiet room, a walk by the
    school, or a few words by text. You may say what comes first.

    Our records may be wrong: please tell us.

    Please tell {contact-name} what would feel right, by phone or by text. We can also meet near your home.
    """#
}
