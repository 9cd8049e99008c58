extension LetterTemplate {
  /// The Italian letter to a guardian: facts, no blame, one invitation.
  static let familyItalian = #"""
    kind = family
    language = it
    subject = Vorremmo aiutare {student}
    salutation = Gentile {recipient},
    contact = Il Suo contatto a scuola
    closing = Con i più cordiali saluti
    privacy = Perché riceve questa lettera: nei nostri registri Lei risulta tra le persone che ricevono lettere su {student}.
      Per vedere i registri o farli correggere: {privacy-contact}.
    ---
    A scuola sentiamo la mancanza di {student} e vorremmo essere d'aiuto.

    Quest'anno {student} ha perso {missed-days} di scuola, {missed-when}.
    Ritardi o uscite anticipate: {late-or-early}.
    I nostri registri possono contenere errori: se è così, ce lo dica.

    Sembra che per {student} sia stato difficile venire. Può succedere in ogni famiglia. Non è colpa di nessuno.
    Vorremmo sapere che cosa aiuterebbe.

    La invitiamo a un breve colloquio: può venire a scuola o telefonare a {contact-name}.
    Possiamo anche incontrarci a casa Sua. Avrà il nostro sostegno, un piccolo passo alla volta.
    """#

  /// The same letter to a student who is of age.
  static let familyOfAgeItalian = #"""
    kind = family
    audience = student
    language = it
    subject = Vorremmo essere d'aiuto
    salutation = Gentile {student},
    contact = Il Suo contatto a scuola
    closing = Con i più cordiali saluti
    privacy = Perché riceve questa lettera: Lei è maggiorenne, perciò scriviamo a Lei e non alla Sua famiglia.
      Per vedere i registri o farli correggere: {privacy-contact}.
    ---
    A scuola sentiamo la Sua mancanza e vorremmo essere d'aiuto.

    Quest'anno ha perso {missed-days} di scuola, {missed-when}.
    Ritardi o uscite anticipate: {late-or-early}.
    I nostri registri possono contenere errori: se è così, ce lo dica.

    Sembra che sia stato difficile venire. Può succedere a tutti noi. Non è colpa di nessuno.
    Vorremmo sapere che cosa aiuterebbe.

    La invitiamo a un breve colloquio: può venire a scuola o telefonare a {contact-name}.
    Possiamo anche incontrarci vicino a casa Sua, e può venire con un'altra persona.
    Avrà il nostro sostegno, un piccolo passo alla volta.
    """#

  /// One letter to a household: to several guardians, about one or more of their children.
  static let familyHouseholdItalian = #"""
    kind = family
    audience = household
    language = it
    subject = Vorremmo aiutare {student}
    salutation = Gentile famiglia,
    contact = Il Vostro contatto a scuola
    closing = Con i più cordiali saluti
    privacy = Perché ricevete questa lettera: nei nostri registri Voi risultate tra le persone che ricevono lettere su
      {student}. Per vedere i registri o farli correggere: {privacy-contact}.
    ---
    A scuola sentiamo la mancanza di {student} e vorremmo essere d'aiuto. Quest'anno:

    {children}

    I nostri registri possono contenere errori: se è così, ditecelo.

    Sembra che sia stato difficile venire. Può succedere in ogni famiglia. Non è colpa di nessuno.
    Vorremmo sapere che cosa aiuterebbe.

    Vi invitiamo a un breve colloquio: potete venire a scuola o telefonare a {contact-name}.
    Possiamo anche incontrarci a casa Vostra. Avrete il nostro sostegno, un piccolo passo alla volta.
    """#
}
