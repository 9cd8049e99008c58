extension LetterTemplate {
  /// The Spanish request to the school's own support team.
  static let internalSpanish = #"""
    kind = internal
    language = es
    subject = Apoyo para {student}
    salutation = Estimado equipo:
    contact = Responder a
    closing = Muchas gracias.
    privacy = Solo para el equipo de apoyo. Esta hoja contiene hechos del registro de asistencia y de la propia escuela;
      guárdese con el expediente. La familia puede pedir verla: {privacy-contact}.
    ---
    Les pedimos que vean cómo podemos apoyar a {student} (id {student-id}).
    Curso: {grade}.
    Grupo: {class}.
    Idioma en casa: {language}.

    # Qué funciona y quién ayuda
    {strengths}

    Por añadir (intereses, personas que ayudan): ______________________________

    # Qué muestra el registro
    {student} ha faltado {missed-of-expected} {period}, {missed-when}.
    Llegó tarde o salió antes de hora {late-or-early}.
    Comienzo aproximado del cambio: {onset}.
    {patterns}
    {months}

    # Por qué ahora
    {reasons}

    # Qué ha visto el personal
    {signs}

    # Qué se ha intentado
    {steps}

    # Qué pedimos
    [ ] Nombrar a una persona adulta que mantenga el contacto con {student} y la familia.
    [ ] Preguntar a {student} y a la familia qué hace difícil el día y qué ayudaría.
    [ ] Acordar un primer paso pequeño y quién hace qué.
    [ ] Mirar las clases, las amistades, el camino a la escuela y la salud.

    Les rogamos respuesta antes de esta fecha: {reply-date}. Nos gustaría volver a verlo el {review-date}.
    """#
}
