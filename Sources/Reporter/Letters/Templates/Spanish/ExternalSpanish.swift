extension LetterTemplate {
  /// The Spanish request to a service outside the school, with its reply form.
  static let externalSpanish = #"""
    kind = external
    language = es
    subject = Solicitud de apoyo para {student}
    salutation = Estimado {recipient}:
    contact = Su contacto en la escuela
    closing = Reciban un cordial saludo.
    privacy = Confidencial. Solo para el servicio indicado arriba y según el consentimiento que consta abajo; no debe
      transmitirse a terceros. Se envía por correo postal o en mano, nunca por correo electrónico sin cifrar. Preguntas sobre
      los registros: {privacy-contact}.
    ---
    Les pedimos su apoyo para {student}.
    Fecha de nacimiento: {birth-date}.
    Curso: {grade}.
    Idioma en casa: {language}.
    Familia: {family}.

    # Consentimiento
    {consents}

    # Qué pedimos
    - Que se reúnan con {student} y la familia y nos digan, con su acuerdo, qué ayudaría.
    - Que aconsejen a la escuela sobre pequeños pasos de vuelta al aprendizaje, en la escuela o en otro lugar.

    # Cuándo
    {urgency}
    Esta carta no es el camino para una emergencia: en ese caso llamamos de inmediato.

    # Qué funciona y quién ayuda
    {strengths}

    # Qué muestra el registro
    {student} ha faltado {missed-of-expected} {period}, {missed-when}.
    Llegó tarde o salió antes de hora {late-or-early}.
    Comienzo aproximado del cambio: {onset}.
    {patterns}
    {months}

    # Qué ha hecho la escuela hasta ahora
    {steps}

    Esta carta dice lo que hemos visto. No nombra ninguna causa: eso corresponde a {student}, a la familia y a ustedes.
    Les rogamos que envíen la hoja de respuesta de la página siguiente antes de esta fecha: {reply-date}.
    ---
    # Respuesta a {school}

    Sobre {student}. Envíen esta página a {contact-name}, {contact-role}, {school-address},
    o llamen al {contact-phone}.

    [ ] Recibimos la solicitud el ____________________
    [ ] Primera cita el ____________________ con ____________________
    [ ] Lista de espera; se prevé para ____________________
    [ ] No nos corresponde. Diríjanse a ____________________
    [ ] Necesitamos de la escuela: ____________________

    Qué puede hacer la escuela mientras tanto:

    ____________________

    ____________________

    ____________________

    A quién llamar en caso de dudas: ____________________

    Nombre y cargo: ____________________

    Fecha y firma: ____________________
    """#
}
