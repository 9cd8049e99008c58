extension LetterTemplate {
  /// The Italian hand-over to the next school: strengths first.
  static let handoverItalian = #"""
    kind = handover
    language = it
    subject = Un buon inizio per {student}
    salutation = Gentile équipe,
    contact = Domande a
    closing = Con i più cordiali saluti
    privacy = Riservato. Solo per il gruppo di supporto della nuova scuola; da non trasmettere a terzi. Si invia per posta o a
      mano, mai con e-mail non cifrata. La famiglia può chiedere di vederlo: {privacy-contact}.
    ---
    {student} sta per arrivare da Voi. Con questa pagina passiamo ciò che aiuta, perché nessuno debba ricominciare da capo.
    Data di nascita: {birth-date}.
    Anno di corso: {grade}.
    Lingua a casa: {language}.

    # Perché possiamo dirlo
    {basis}

    # Che cosa funziona e chi aiuta
    {strengths}

    Da aggiungere (interessi, persone che aiutano): ______________________________

    # Che cosa mostra il registro
    {student} ha perso {missed-of-expected} {period}, {missed-when}.
    Ritardi o uscite anticipate: {late-or-early}.
    {patterns}
    {months}

    # Che cosa abbiamo fatto finora
    {steps}

    # Che cosa chiediamo
    [ ] Indicare una persona adulta che accolga {student} il primo giorno e resti in contatto.
    [ ] Chiedere a {student} e alla famiglia che cosa stavolta dovrebbe cambiare e che cosa restare.
    [ ] Concordare un primo piccolo passo, come una visita prima del primo giorno.
    [ ] Dire alla famiglia chi chiamare in una mattina difficile.

    {student} è molto più delle sue assenze. Conservare questa pagina separata dai voti e solo per un anno scolastico.
    """#
}
