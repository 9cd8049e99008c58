extension Lexicon {
  /// Classes used by the phrases of the other parts.
  static let italianClasses = #"""
    <suo> = suo | sua | suoi | sue | mio | mia | il | la | lo | i | gli | le | un | una | del | della | dei |
      propria | proprio
      | la sua | il suo | i suoi | le sue | la propria | dalla | dal | della sua | dalla sua
    <non> = non | mai | quasi mai | raramente | non vuole | non voleva | non riesce a | non riusciva a | si rifiuta
      di | si rifiutava di
      | rifiuta di | evita di | non ha | non ha piu | non ha mai | non vuole piu | non ha voluto | non se la sente
      di | non osa
      | ha smesso di | smette di | non e riuscito a | non e riuscita a | neanche | nemmeno | neppure | senza | non
      e' piu | non è | non si
      | da giorni non | da settimane non | da mesi non | non voglio | non riesco a | fatica a | non puo
    <esce> = esce | uscita | uscito | uscire | usciva | uscendo | escono | esco | esca | usci | mette fuori |
      mettere fuori
    <casa> = casa | abitazione | appartamento | fuori | porta | strada | portone
    <camera> = camera | cameretta | stanza | letto | camera da letto | stanzetta
    <sempre> = tutto il giorno | tutti i giorni | il giorno intero | giorno e notte | tutto il tempo | sempre | per
      giorni | da settimane | da mesi
      | da giorni | per ore | ore e ore | la maggior parte del tempo | quasi sempre | tutto il fine settimana |
      tutti i pomeriggi | continuamente
      | costantemente | dalla mattina alla sera | per settimane | l intera giornata | intere giornate | tutta la
      giornata
    <notte> = tutta la notte | di notte | la notte | le notti | fino all'alba | fino a notte fonda | fino alle 2 |
      fino alle 3 | fino alle 4 | fino alle 5
      | fino alle due | fino alle tre | fino alle quattro | fino alle cinque | fino a tardi | fino a tarda notte |
      durante la notte | per tutta la notte
      | nottate | notti intere | fino al mattino | fino all'una | fino alle prime ore | nel cuore della notte
    <amici> = amici | amiche | amico | amica | compagni | compagne | compagno | compagna | coetanei | coetanee |
      gruppo | comitiva | amicizie | conoscenti
    <nessuno> = nessuno | nessuna | <amici> | gente | altri | persone | cugini
    <adulto> = padre | madre | papa | mamma | patrigno | matrigna | genitori | genitore | zio | zia | nonno | nonna
      | fratello | fratello maggiore
      | compagno della madre | compagno della mamma | convivente | compagna del padre | allenatore | vicino | cugino
      | babbo | nuovo compagno della madre
      | fidanzato della madre | adulto | insegnante
    <lo> = lo | la | li | le | gli | mi | ti | l | ci
    <picchia> = picchia | picchiato | picchiata | picchiava | picchiano | picchio | picchiare | mena | menato |
      menata | colpisce | colpito | colpita | schiaffeggia
      | schiaffeggiato | schiaffeggiata | prende a calci | prende a schiaffi | prende a pugni | prende a cinghiate |
      preso a calci | presa a schiaffi | preso a schiaffi
      | da uno schiaffo | dato uno schiaffo | dato un pugno | da schiaffi | maltratta | maltrattato | maltrattata |
      maltrattano | strattona | strattonato | insulta
      | minaccia | umilia | alza le mani | alzato le mani | alza le mani su | alzano le mani | tocca | toccata |
      toccato | toccava | palpeggia | palpeggiata | chiude in
      | punisce | rinchiude | brucia | bruciato | fa del male | ha fatto del male | fatto male | strangola | strozza
      | spinge | spinta | spinto | frusta | frustato | urla contro
    <taglia> = taglia | tagliata | tagliato | tagliava | tagliare | tagliarsi | tagliandosi | taglio | ferisce |
      ferito | ferita | ferirsi | ferendosi | feriva | graffia
      | graffiata | graffiato | graffiarsi | graffiava | brucia | bruciato | bruciata | bruciarsi | morde | mordersi
      | punge | pungersi | incide | inciso | incidersi | lesiona
      | fa del male | fatta del male | fatto del male | facendo del male | farsi del male | farsi male | faceva del
      male | fa male da solo | fa male da sola | autolesiona | colpisce
    <braccio> = braccio | braccia | polso | polsi | gamba | gambe | coscia | cosce | avambraccio | avambracci |
      pelle | mani | mano | pancia | caviglie | corpo
    <ferita> = tagli | taglio | ferite | ferita | cicatrici | cicatrice | segni | graffi | bruciature | bruciatura |
      lividi lineari | linee | cerotti | fasciature | fascia | escoriazioni
    <mangia> = mangia | mangiato | mangiare | mangiava | mangiando | mangi | tocca cibo | toccato cibo | assume cibo
      | assaggia | pranza | cena
    <male> = mal di testa | mal di pancia | mal di stomaco | nausea | vomito | vomita | dolori addominali | dolore
      addominale | crampi | crampi allo stomaco | cefalea
      | cefalee | capogiri | giramenti di testa | malessere | malesseri | dolori | emicrania | conati | tachicardia
      | le fa male la pancia | gli fa male la pancia
      | gli fa male la testa | le fa male la testa | mi fa male la pancia | sintomi fisici | diarrea | vertigini |
      male alla pancia | male alla testa | male allo stomaco
    <mattina> = la mattina | al mattino | ogni mattina | tutte le mattine | di mattina | prima di scuola | prima di
      andare | prima di uscire | prima della scuola | il lunedi
      | quando deve andare | nei giorni di scuola | al risveglio | appena sveglio | prima di entrare | prima delle
      lezioni | all'entrata | quando si alza | mattutino | mattutina | mattutini
    <scuola> = scuola | scolastico | scolastica | classe | lezione | lezioni | aula | liceo | istituto | compiti |
      verifiche | interrogazioni | studio | studi
    <gioco> = videogiochi | videogioco | videogame | giochi | gioco | console | playstation | play | xbox | fortnite
      | minecraft | roblox | computer | pc | cellulare | telefono | telefonino
      | smartphone | tablet | schermo | schermi | internet | social | youtube | tiktok | serie | anime | netflix |
      instagram | rete | online
    <sport> = squadra | calcio | pallavolo | basket | pallacanestro | nuoto | danza | ginnastica | coro | banda |
      pianoforte | chitarra | teatro | karate | judo | scout | palestra
      | tennis | atletica | allenamenti | allenamento | sport | corso | catechismo | oratorio | rugby | musica |
      violino | attivita sportiva | attivita extrascolastiche | hip hop | scherma
    <paura> = paura | timore | terrore | panico | ansia | vergogna | angoscia | fobia | terrorizzato da |
      terrorizzata da | spaventato | spaventata | impaurita | impaurito
    """#
}
