extension LetterTemplate {
  /// The Italian question to a nurse or doctor about days of sickness.
  static let healthItalian = #"""
    kind = health-query
    language = it
    subject = Una domanda su {student}
    salutation = Gentile équipe,
    contact = Il Vostro contatto a scuola
    closing = Con i più cordiali saluti
    privacy = Riservato. Solo per la persona indicata sopra; da non trasmettere a terzi. Si invia per posta o a mano, mai con
      e-mail non cifrata. Domande sui registri: {privacy-contact}.
    ---
    {student} ha perso molti giorni. Ci chiediamo se c'entri la salute e Vi saremmo grati di un consiglio.
    Data di nascita: {birth-date}.
    Classe: {class}.

    # Perché possiamo chiedere
    {basis}

    # Che cosa mostra il registro
    {student} ha perso {missed-of-expected} {period}, {missed-when}.
    Con certificato o permesso concordato: {explained-days}.
    {patterns}
    {missed-dates}
    {months}

    # Che cosa chiediamo
    - C'è qualcosa di salute di cui la scuola dovrebbe tener conto, nei limiti in cui la famiglia accetta che lo sappiamo?
    - Che cosa renderebbe più leggera la giornata: un ingresso più tardi, riposo, una stanza tranquilla, mangiare o bere, lezioni a casa per un periodo?
    - Servirebbe un colloquio tra la famiglia, Voi e la scuola?

    Non chiediamo nulla che {student} o la famiglia preferiscano tenere per sé.
    Chiediamo di inviare il modulo di risposta della pagina seguente entro il {reply-date}.
    ---
    # Risposta a {school}

    Su {student}. Inviare questa pagina a {contact-name}, {contact-role}, {school-address},
    o telefonare al numero {contact-phone}.

    [ ] Non c'è nulla di cui la scuola debba tener conto
    [ ] È bene tener conto di: ____________________
    [ ] È bene attendere con il resto fino a ____________________
    [ ] Un colloquio aiuterebbe; un buon momento è ____________________
    [ ] Non possiamo rispondere senza la famiglia; l'abbiamo interpellata

    Che cosa renderebbe più leggera la giornata:

    ____________________

    ____________________

    ____________________

    Nome e ruolo: ____________________

    Data e firma: ____________________
    """#
}
