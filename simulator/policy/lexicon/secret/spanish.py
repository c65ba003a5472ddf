"""What a buyer keeps for herself, and the ways to ask for something, in Spanish."""

from simulator.policy.lexicon.listing import listed

SECRET = listed(
    yes="""
        (dígitos|cifras|números) .. (sms|mensaje|atrás)
        (tres|3|dieciséis|16|cuatro|últimos|primeros|seis) (dígitos|cifras|números) .. (tarjeta|reverso|dorso|atrás|
            cuenta)
        (dígitos|número|cifras|código|caducidad|vencimiento|pin|clave) .. (tarjeta|reverso|dorso)
        (dieciséis dígitos|cvv|cvc|iban|clabe|número de cuenta|datos bancarios|datos de la tarjeta|número largo)
        (qué|cuál|cual|en qué) banco
        titular .. (cuenta|iban)
        (cuatro|4) últimos (dígitos|números)
        (da|deja|pasa) un número
        (qué|cuál|que) (número|correo|móvil|teléfono|celular) (de teléfono|de móvil|de celular|tiene|usa|electrónico)
        documento (válido|oficial|en vigor|vigente)
        (usuario y contraseña|contraseña|credenciales|datos de acceso|clave de acceso|usuario y clave)
        (entro|entrar|entramos|accedo|acceder) .. su cuenta
        (código|clave|número) .. (acaba de|llegar|llegó|llegado|recibió|recibido|recibir|enviado|mandado|por sms|
            al móvil|al celular)
        (código de verificación|código de confirmación|código de un solo uso)
        selfie
        (dni|nie|pasaporte|carné|carnet|licencia de conducir|permiso de conducir|documento de identidad|su documento|
            cédula|ine|recibo de la luz|recibo de luz|nómina|declaración de la renta|partida de nacimiento|
            permiso de residencia|comprobante de domicilio|prueba de identidad|identificación oficial)
        (fecha|lugar|año|día) de nacimiento
        (cuándo|cuando|dónde|qué año|qué día) .. nació
        (apellido de soltera|pregunta de seguridad|seguridad social|fecha de cumpleaños|fecha de su cumpleaños|
            día de su cumpleaños|es su cumpleaños|curp|rfc)
        (cuándo|qué día) cumple
        (qué edad|cuántos años tiene|cuántos años tienes|su edad|estado civil|su sueldo|su salario)
        un (móvil|teléfono|celular|número de teléfono|número de móvil|número de contacto|número donde|número al que|
            wasap)
        (correo|mail|email|teléfono|móvil|número|celular) (suyo|tuyo|de casa|normal|de verdad|de siempre|habitual)
        (su|tu) (número|móvil|celular|teléfono|fijo|correo|mail|email|correo electrónico|número de teléfono|
            número de móvil|cel|número de celular|whatsapp~)
        (correo|mail|email|número|móvil|celular|teléfono) (personal|privado|particular|propio)
    """,
    unless="""
        (olvid*|reset|restablec*)
        (escriba|escríbanos|envíe) un (correo|mail|email)
        (número|código) (de pedido|de serie|de seguimiento|de lote|postal|de modelo|de artículo|de portal|de factura|
            del portal|de piso)
        (en|a|con|hacia|al) (su|la|el|tu|mismo|misma) (tarjeta con|misma tarjeta|cuenta|tarjeta|medio de pago|correo|
            mail|email|tarjeta que)
        (reembolso|devolución|abono|dinero|importe|devuelto) .. (tarjeta|cuenta)
        (funda|cargador|pantalla|bluetooth|compatible|app|aplicación|router|wifi|red|ajustes|cámara|candado|
            caja fuerte|dispositivo|bote|lata|producto|batería|soporte|sirve a su)
        (grabar|grabado|grabamos|bordar|bordado|imprimir|personalizar|tarta|fiesta|regalo|pulsera|feliz)
        (repartidor|cartero|transportista|amazon|banco|dhl|seur|mensajero) .. (su|tu) (número|móvil|teléfono|correo|
            cuenta|tarjeta|dni|celular)
        (repartidor|cartero|transportista|amazon|banco) .. (comprueba|pide|verifica|pedirá|puede)
        (gracias|recibido|recibí|respuesta|respondo) .. (correo|mail|mensaje|número)
        (no|nunca|sin|ni|ningún|ninguna|jamás|tampoco) .. (necesitamos|necesita|envíe|mande|pedimos|comparta|
            hace falta|escriba|enviar|mandar|facilite|indique|pediremos|haga falta|nos envíe|nos mande)
        (nuestro|mi|nuestra) (número|correo|teléfono|dirección)
        su (correo|mail|email|mensaje) (sobre|del|de|acerca|nos|llegó)
        (nif|cif|iva|matrícula)
        banco (de trabajo|de madera|de jardín|de pesas|de abdominales|de carpintero|de exterior)
        (niña|niño|hijo|hija|bebé|nieto|nieta|perro|gato|cumpleañera|cumpleañero)
        (recoger|recogerlo|recogerla|recogida|retirar|retirarlo) .. (dni|documento|documento de identidad|pasaporte|
            carné|carnet)
        (dni|documento|documento de identidad|pasaporte|carné|carnet) .. (recoger|recogerlo|recogerla|retirar|
            retirarlo|mostrador|
            oficina)
    """,
)

ASKING = listed(
    yes="""
        (envíe|envíenos|envíeme|enviar|enviarnos|mande|mándenos|mándeme|mándame|manda|mandar|nos dé|me dé|deme|denos|
            dar|darnos|
            facilite|facilítenos|dícteme|díctenos|dicte|apunte|anote|léame|en blanco|vacía|vacío|sin rellenar|
            indique|indíquenos|diga|díganos|dígame|decir|decirme|comparta|escriba|necesito|
            necesitamos|necesitaría|necesitaríamos|falta|faltan|faltaría|hace falta|puede|podría|puedes|qué (es|número|
            correo|mail|móvil|teléfono|celular|banco|edad|día|año|fecha|
            documento|tiene|usa|utiliza)|cuál es|cuál sería|cuáles son|en qué banco|cuándo (nació|nace|naciste|cumple)|
            dónde nació|confirme|adjunte|adjuntar|suba|pase|páseme|pásenos|pasa|pásame|deje|déjeme|déjenos|déjanos|
            déjame|pásanos|por favor|
            foto|copia|escaneo|quisiera|quisiéramos|tener su|comuníquenos|muestre|tomar|requerimos|solicitamos|
            verificar|tengo que|tendría|me da|nos da|me das|nos das|me deja|nos deja|me dejas|nos dejas|me pasa|
            nos pasa|me pasas|nos pasas|me apunta|nos apunta|ponga|exige|exigen|anote|anota|adjúntenos|mándanos|
            nos mande|nos mandas|me mandas|haría falta|precisamos|cópiemelo|cópielo|cópiamelo|díctemelo|léamelo|
            reenvíemelo|reenvíelo|ocupo|ocupamos|tiene un correo|tiene algún correo|tiene un teléfono|tiene (usted|
            whatsapp~|móvil|teléfono|correo)|
            cuántos años)
        (su|sus|tu) ?
        (tarjeta|cuenta|iban|cvv|contraseña|clave) ?
    """,
)
