extension LetterTemplate {
  /// The Spanish question to a nurse or doctor about days of sickness.
  static let healthSpanish = #"""
    kind = health-query
    language = es
    subject = Una pregunta sobre {student}
    salutation = Estimado equipo:
    contact = Su contacto en la escuela
    closing = Reciban un cordial saludo.
    privacy = Confidencial. Solo para la persona indicada arriba; no debe transmitirse a terceros. Se envía por correo postal
      o en mano, nunca por correo electrónico sin cifrar. Preguntas sobre los registros: {privacy-contact}.
    ---
    {student} ha faltado muchos días. Nos preguntamos si influye la salud y agradeceríamos su consejo.
    Fecha de nacimiento: {birth-date}.
    Grupo: {class}.

    # Por qué podemos preguntar
    {basis}

    # Qué muestra el registro
    {student} ha faltado {missed-of-expected} {period}, {missed-when}.
    Con certificado o permiso acordado: {explained-days}.
    {patterns}
    {missed-dates}
    {months}

    # Qué preguntamos
    - ¿Hay algo de salud que la escuela deba prever, en la medida en que la familia acepte que lo sepamos?
    - ¿Qué haría más llevadero el día: entrar más tarde, descansar, una sala tranquila, comer o beber, clases en casa por un tiempo?
    - ¿Ayudaría una charla entre la familia, ustedes y la escuela?

    No pedimos nada que {student} o la familia prefieran guardar para sí.
    Les rogamos que envíen la hoja de respuesta de la página siguiente antes de esta fecha: {reply-date}.
    ---
    # Respuesta a {school}

    Sobre {student}. Envíen esta página a {contact-name}, {contact-role}, {school-address},
    o llamen al {contact-phone}.

    [ ] No hay nada que la escuela deba prever
    [ ] Conviene prever: ____________________
    [ ] Conviene esperar con lo demás hasta ____________________
    [ ] Ayudaría una charla; un buen momento es ____________________
    [ ] No podemos responder sin la familia; se lo hemos preguntado

    Qué haría más llevadero el día:

    ____________________

    ____________________

    ____________________

    Nombre y cargo: ____________________

    Fecha y firma: ____________________
    """#
}
