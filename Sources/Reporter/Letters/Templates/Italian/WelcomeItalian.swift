extension LetterTemplate {
  /// “Still with you” in Italian: no figures, no hurry.
  static let welcomeItalian = #"""
    kind = welcome-back
    language = it
    subject = Pensiamo a {student}
    salutation = Gentile {recipient},
    contact = Il Suo contatto a scuola
    closing = Con affetto
    privacy = Perché riceve questa lettera: nei nostri registri Lei risulta tra le persone che ricevono lettere su {student}.
      Per vedere i registri o farli correggere: {privacy-contact}.
    ---
    Non vediamo {student} a scuola dal {away-since}. Continuiamo a pensare a {student}: il suo posto è qui.
    Rivedere {student} a scuola il {back-on} è stata una gioia. Sappiamo che i primi giorni possono essere faticosi.

    Ora non serve recuperare il tempo perso. Basta un piccolo passo: un'ora, una stanza tranquilla, una passeggiata vicino
    alla scuola o due parole con un messaggio. {student} può scegliere da dove cominciare.

    I nostri registri possono contenere errori: se è così, ce lo dica.

    Dica a {contact-name} che cosa andrebbe bene, per telefono o con un messaggio. Possiamo anche incontrarci a casa Sua.
    """#

  /// The same letter to a student who is of age.
  static let welcomeOfAgeItalian = #"""
    kind = welcome-back
    audience = student
    language = it
    subject = Pensiamo a Lei
    salutation = Gentile {student},
    contact = Il Suo contatto a scuola
    closing = Con affetto
    privacy = Perché riceve questa lettera: Lei è maggiorenne, perciò scriviamo a Lei e non alla Sua famiglia.
      Per vedere i registri o farli correggere: {privacy-contact}.
    ---
    Non La vediamo a scuola dal {away-since}. Continuiamo a pensare a Lei: il Suo posto è qui.
    RivederLa a scuola il {back-on} è stata una gioia. Sappiamo che i primi giorni possono essere faticosi.

    Ora non serve recuperare il tempo perso. Basta un piccolo passo: un'ora, una stanza tranquilla, una passeggiata vicino
    alla scuola o due parole con un messaggio. Può scegliere Lei da dove cominciare.

    I nostri registri possono contenere errori: se è così, ce lo dica.

    Dica a {contact-name} che cosa andrebbe bene, per telefono o con un messaggio. Possiamo anche incontrarci vicino a casa
    Sua.
    """#
}
