extension LetterTemplate {
  /// The Spanish letter to a guardian; it addresses the family, so that it need not guess anybody's sex.
  static let familySpanish = #"""
    kind = family
    language = es
    subject = Queremos ayudar a {student}
    salutation = Estimada familia de {student}:
    contact = Su contacto en la escuela
    closing = Reciba un cordial saludo.
    privacy = Por qué recibe esta carta: en nuestros registros figura usted entre las personas que reciben cartas sobre
      {student}. Para ver nuestros registros o corregirlos: {privacy-contact}.
    ---
    Echamos de menos a {student} en la escuela y nos gustaría ayudar.

    {student} ha faltado a clase {missed-days} este curso, {missed-when}.
    Además, llegó tarde o salió antes de hora {late-or-early}.
    Nuestros registros pueden tener errores: si es así, díganoslo, por favor.

    Parece que a {student} le ha costado venir. Puede pasar en cualquier familia. Nadie tiene la culpa.
    Queremos saber qué ayudaría.

    Le invitamos a una charla breve: puede venir o llamar a {contact-name}. También podemos vernos en su casa.
    Contará con nuestro apoyo, paso a paso.
    """#

  /// The same letter to a student who is of age.
  static let familyOfAgeSpanish = #"""
    kind = family
    audience = student
    language = es
    subject = Queremos ayudar
    salutation = Hola, {student}:
    contact = Su contacto en la escuela
    closing = Reciba un cordial saludo.
    privacy = Por qué recibe esta carta: usted es mayor de edad, por eso le escribimos a usted y no a su familia.
      Para ver nuestros registros o corregirlos: {privacy-contact}.
    ---
    Le echamos de menos en la escuela y nos gustaría ayudar.

    Ha faltado a clase {missed-days} este curso, {missed-when}.
    Además, llegó tarde o salió antes de hora {late-or-early}.
    Nuestros registros pueden tener errores: si es así, díganoslo, por favor.

    Parece que le ha costado venir. Nos puede pasar a todos. Nadie tiene la culpa. Queremos saber qué ayudaría.

    Le invitamos a una charla breve: puede venir o llamar a {contact-name}. También podemos vernos cerca de su casa.
    Puede venir con otra persona. Contará con nuestro apoyo, paso a paso.
    """#

  /// One letter to a household: to several guardians, about one or more of their children.
  static let familyHouseholdSpanish = #"""
    kind = family
    audience = household
    language = es
    subject = Queremos ayudar a {student}
    salutation = Estimada familia:
    contact = Su contacto en la escuela
    closing = Reciban un cordial saludo.
    privacy = Por qué reciben esta carta: en nuestros registros figuran ustedes entre las personas que reciben cartas sobre
      {student}. Para ver nuestros registros o corregirlos: {privacy-contact}.
    ---
    Echamos de menos a {student} en la escuela y nos gustaría ayudar. Este curso:

    {children}

    Nuestros registros pueden tener errores: si es así, dígannoslo, por favor.

    Parece que ha sido difícil venir. Puede pasar en cualquier familia. Nadie tiene la culpa.
    Queremos saber qué ayudaría.

    Les invitamos a una charla breve: pueden venir o llamar a {contact-name}. También podemos vernos en su casa.
    Contarán con nuestro apoyo, paso a paso.
    """#
}
