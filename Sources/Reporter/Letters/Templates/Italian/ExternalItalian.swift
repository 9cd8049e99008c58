extension LetterTemplate {
  /// The Italian request to a service outside the school, with its reply form.
  static let externalItalian = #"""
    kind = external
    language = it
    subject = Richiesta di supporto per {student}
    salutation = Gentile {recipient},
    contact = Il Vostro contatto a scuola
    closing = Con i più cordiali saluti
    privacy = Riservato. Solo per il servizio indicato sopra, secondo il consenso riportato sotto; da non trasmettere a terzi.
      Si invia per posta o a mano, mai con e-mail non cifrata. Domande sui registri: {privacy-contact}.
    ---
    Chiediamo il Vostro supporto per {student}.
    Data di nascita: {birth-date}.
    Anno di corso: {grade}.
    Lingua a casa: {language}.
    Famiglia: {family}.

    # Consenso
    {consents}

    # Che cosa chiediamo
    - Di incontrare {student} e la famiglia e di dirci, con il loro accordo, che cosa aiuterebbe.
    - Di consigliare alla scuola piccoli passi di ritorno all'apprendimento, a scuola o altrove.

    # Quando
    {urgency}
    Questa lettera non è la via per un'emergenza: in quel caso telefoniamo subito.

    # Che cosa funziona e chi aiuta
    {strengths}

    # Che cosa mostra il registro
    {student} ha perso {missed-of-expected} {period}, {missed-when}.
    Ritardi o uscite anticipate: {late-or-early}.
    Inizio approssimativo del cambiamento: {onset}.
    {patterns}
    {months}

    # Che cosa ha fatto finora la scuola
    {steps}

    Questa lettera dice ciò che abbiamo visto. Non indica una causa: spetta a {student}, alla famiglia e a Voi trovarla.
    Chiediamo di inviare il modulo di risposta della pagina seguente entro il {reply-date}.
    ---
    # Risposta a {school}

    Su {student}. Inviare questa pagina a {contact-name}, {contact-role}, {school-address},
    o telefonare al numero {contact-phone}.

    [ ] Abbiamo ricevuto la richiesta il ____________________
    [ ] Primo incontro il ____________________ con ____________________
    [ ] Lista d'attesa; previsto per ____________________
    [ ] Non di nostra competenza. Rivolgersi a ____________________
    [ ] Dalla scuola ci serve: ____________________

    Che cosa può fare intanto la scuola:

    ____________________

    ____________________

    ____________________

    Chi chiamare per domande: ____________________

    Nome e ruolo: ____________________

    Data e firma: ____________________
    """#
}
