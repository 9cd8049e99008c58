extension LetterTemplate {
  /// The Spanish hand-over to the next school: strengths first.
  static let handoverSpanish = #"""
    kind = handover
    language = es
    subject = Un buen comienzo para {student}
    salutation = Estimado equipo:
    contact = Preguntas a
    closing = Reciban un cordial saludo.
    privacy = Confidencial. Solo para el equipo de apoyo de la nueva escuela; no debe transmitirse a terceros. Se envía por
      correo postal o en mano, nunca por correo electrónico sin cifrar. La familia puede pedir verla: {privacy-contact}.
    ---
    {student} va a empezar con ustedes. Con esta página les pasamos lo que ayuda, para que nadie tenga que empezar de cero.
    Fecha de nacimiento: {birth-date}.
    Curso: {grade}.
    Idioma en casa: {language}.

    # Por qué podemos contarlo
    {basis}

    # Qué funciona y quién ayuda
    {strengths}

    Por añadir (intereses, personas que ayudan): ______________________________

    # Qué muestra el registro
    {student} ha faltado {missed-of-expected} {period}, {missed-when}.
    Llegó tarde o salió antes de hora {late-or-early}.
    {patterns}
    {months}

    # Qué hemos hecho hasta ahora
    {steps}

    # Qué pedimos
    [ ] Nombrar a una persona adulta que reciba a {student} el primer día y siga en contacto.
    [ ] Preguntar a {student} y a la familia qué debería cambiar esta vez y qué debería seguir igual.
    [ ] Acordar un primer paso pequeño, como una visita antes del primer día.
    [ ] Decir a la familia a quién llamar en una mañana difícil.

    {student} es mucho más que sus ausencias. Guarden esta página aparte de las notas y solo durante un curso.
    """#
}
