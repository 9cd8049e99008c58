extension LetterTemplate {
  /// “Still with you” in Spanish: no figures, no hurry.
  static let welcomeSpanish = #"""
    kind = welcome-back
    language = es
    subject = Pensamos en {student}
    salutation = Estimada familia de {student}:
    contact = Su contacto en la escuela
    closing = Con afecto,
    privacy = Por qué recibe esta carta: en nuestros registros figura usted entre las personas que reciben cartas sobre
      {student}. Para ver nuestros registros o corregirlos: {privacy-contact}.
    ---
    No hemos visto a {student} en la escuela desde el {away-since}. Seguimos pensando en {student}, y su sitio le espera.
    Nos alegró volver a ver a {student} en la escuela el {back-on}. Sabemos que los primeros días pueden costar.

    Ahora no hace falta recuperar el tiempo. Basta un pequeño paso: una hora, una sala tranquila, un paseo cerca de la
    escuela o unas palabras por mensaje. {student} puede decir qué va primero.

    Nuestros registros pueden tener errores: si es así, díganoslo, por favor.

    Cuente a {contact-name} qué le parecería bien, por teléfono o por mensaje. También podemos vernos en su casa.
    """#

  /// The same letter to a student who is of age.
  static let welcomeOfAgeSpanish = #"""
    kind = welcome-back
    audience = student
    language = es
    subject = Pensamos en usted
    salutation = Hola, {student}:
    contact = Su contacto en la escuela
    closing = Con afecto,
    privacy = Por qué recibe esta carta: usted es mayor de edad, por eso le escribimos a usted y no a su familia.
      Para ver nuestros registros o corregirlos: {privacy-contact}.
    ---
    No nos hemos visto en la escuela desde el {away-since}. Seguimos pensando en usted, y su sitio le espera.
    Nos alegró verle de nuevo en la escuela el {back-on}. Sabemos que los primeros días pueden costar.

    Ahora no hace falta recuperar el tiempo. Basta un pequeño paso: una hora, una sala tranquila, un paseo cerca de la
    escuela o unas palabras por mensaje. Usted puede decir qué va primero.

    Nuestros registros pueden tener errores: si es así, díganoslo, por favor.

    Cuente a {contact-name} qué le parecería bien, por teléfono o por mensaje. También podemos vernos cerca de su casa.
    """#
}
