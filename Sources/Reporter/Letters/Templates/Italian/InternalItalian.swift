extension LetterTemplate {
  /// The Italian request to the school's own support team.
  static let internalItalian = #"""
    kind = internal
    language = it
    subject = Supporto per {student}
    salutation = Gentile équipe,
    contact = Rispondere a
    closing = Grazie
    privacy = Solo per il gruppo di supporto. Questo foglio contiene fatti del registro e della scuola; va conservato nel
      fascicolo. La famiglia può chiedere di vederlo: {privacy-contact}.
    ---
    Vi chiediamo di vedere come possiamo sostenere {student} (id {student-id}).
    Anno di corso: {grade}.
    Classe: {class}.
    Lingua a casa: {language}.

    # Che cosa funziona e chi aiuta
    {strengths}

    Da aggiungere (interessi, persone che aiutano): ______________________________

    # Che cosa mostra il registro
    {student} ha perso {missed-of-expected} {period}, {missed-when}.
    Ritardi o uscite anticipate: {late-or-early}.
    Inizio approssimativo del cambiamento: {onset}.
    {patterns}
    {months}

    # Perché ora
    {reasons}

    # Che cosa ha visto il personale
    {signs}

    # Che cosa si è provato
    {steps}

    # Che cosa chiediamo
    [ ] Indicare una persona adulta che resti in contatto con {student} e la famiglia.
    [ ] Chiedere a {student} e alla famiglia che cosa rende difficile la giornata e che cosa aiuterebbe.
    [ ] Concordare un primo piccolo passo e chi fa che cosa.
    [ ] Guardare alle lezioni, alle amicizie, al tragitto e alla salute.

    Chiediamo una risposta entro il {reply-date}; vorremmo riparlarne il {review-date}.
    """#
}
