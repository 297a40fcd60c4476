extension Language {
    static let spanish = Language(
        "es",
        [
            .assigned: """
            nueva respuesta del cliente | el cliente ha respondido | se te ha asignado | se le ha asignado | \
            pendiente de su aprobación | pendiente de tu aprobación | pendiente de aprobación | \
            ha iniciado una nueva conversación | ha sido creado por
            """,
            .unfinished: """
            ya casi está | casi listo | casi hemos terminado | un último paso | solo un paso más | solo falta un paso | un paso más | ya casi terminas | solo un clic
            """,
            .secondFactor: """
            verificación en dos pasos | autenticación en dos pasos | autenticación de dos factores | autenticación de doble factor | doble autenticación | autenticación multifactor | verificación en 2 pasos
            """,
            .enrolment: """
            creado una cuenta para ti | creado una cuenta para usted | te ha creado una cuenta | le ha creado una cuenta | \
            te ha invitado a unirte | le ha invitado a unirse | te invitó a unirte | \
            te ha dado de alta | le ha dado de alta
            """,
            .booked: """
            reserva confirmada | confirmación de reserva | confirmación de tu reserva | pedido confirmado | confirmación de pedido | cita confirmada | \
            cita está confirmada | confirmación de cita | confirmación de tu cita | confirmación de su cita
            """,
            .second: """
            segundos
            """,
            .subjectLine: """
            en el asunto | línea de asunto | asunto de este correo | asunto de este mensaje
            """,
            .digits: """
            cifras | dígitos | dígito | las cifras | de 4 cifras | de 6 cifras | de seis cifras | de cuatro cifras | de 4 dígitos | de 6 dígitos | de 8 dígitos | \
            de seis dígitos | de cuatro dígitos | seis dígitos | cuatro dígitos | siguientes caracteres | seis caracteres | secuencia de números | serie de dígitos | \
            secuencia de dígitos
            """,
            .received: """
            hemos recibido su | hemos recibido tu | recibimos su | recibimos tu | cítelo en | indíquelo en | hemos recibido su solicitud | \
            hemos recibido tu solicitud | hemos recibido su mensaje | hemos recibido tu mensaje | hemos recibido su reclamación | hemos recibido su consulta | \
            hemos recibido tu consulta | hemos recibido su queja | su solicitud ha sido recibida | su solicitud ha sido registrada | tu solicitud ha sido recibida | \
            tu solicitud ha sido registrada | su solicitud fue recibida | su solicitud fue registrada | su solicitud se ha registrado | \
            su reclamación ha sido registrada | su reclamo ha sido registrado | su reclamo fue registrado | su queja ha sido | su denuncia ha sido | \
            su consulta ha sido | tu consulta ha sido | su mensaje ha sido recibido | su caso ha sido | su trámite ha sido | acuse de recibo | acusamos recibo | \
            hemos abierto un ticket | se ha abierto un ticket | se ha creado un ticket | hemos abierto una incidencia | hemos creado un ticket | en toda comunicación | \
            en toda la correspondencia | en futuras comunicaciones | conserve este número | guarde este número | guarda este número | tenga a mano | \
            mencione este número | cite este número | hemos registrado su solicitud | hemos registrado tu solicitud | hemos registrado su reclamación | \
            hemos registrado su incidencia | hemos registrado tu incidencia | hemos recibido correctamente | su correo ha sido recibido | su correo fue recibido | \
            su correo electrónico ha sido recibido | su correo electrónico fue recibido | hemos registrado su | hemos ingresado su | hemos radicado su | \
            hemos tramitado su | confirmación de recepción | confirmamos la recepción | confirmamos haber recibido | le confirmamos que hemos recibido | \
            justificante de presentación | justificante de registro | constancia de recepción | constancia de presentación | comprobante de presentación
            """,
            .thanks: """
            gracias por contactar | gracias por ponerse en contacto | gracias por escribirnos | gracias por contactarnos | gracias por contactarse | \
            gracias por comunicarse | gracias por comunicarte | gracias por escribir | gracias por su mensaje | gracias por tu mensaje | gracias por su consulta | \
            gracias por reportar | gracias por su correo | gracias por su correo electrónico | gracias por su e-mail | gracias por su email | \
            gracias por su solicitud | gracias por su reclamación | gracias por su comunicación | gracias por su reporte | gracias por tu correo | \
            gracias por tu correo electrónico | gracias por tu email | gracias por tu solicitud | gracias por tu consulta | gracias por tu reporte | \
            agradecemos su mensaje | agradecemos su correo | agradecemos su comunicación | agradecemos su contacto | agradecemos su consulta
            """,
            .request: """
            solicitud | solicitudes | reclamación | reclamaciones | reclamo | queja | quejas | denuncia | consulta | consultas | petición | recurso | alegación | \
            alegaciones | declaración | incidencia | incidente | siniestro | aviso de avería | sugerencia | trámite | tu mensaje | su mensaje | su caso | tu caso | \
            un caso | su expediente | un expediente | tu ticket | su ticket | un ticket | instancia | su escrito | tu escrito | su formulario | su reporte | \
            tu reporte | peticiones | denuncias | sus documentos | requerimiento | solicitud nº | solicitud número | reclamo n°
            """,
            .arrival: """
            recibido | recibida | recibidos | recibidas | recibimos | recibió | registrado | registrada | registró | ingresado | ingresada | ingresó | presentado | \
            presentada | enviada con éxito | enviado con éxito | llegado | llegó | abierto | abierta | creado | creada | admitida a trámite | en trámite | en proceso | \
            está siendo procesada | acuse de recibo | recepción | radicado | radicada | generado | registrados | registradas | presentados | presentadas | tramitado | \
            tramitada | aceptada para su | en estudio | en revisión | en tramitación | está siendo atendida | está siendo atendido | radicados | remitido | remitida | \
            derivado | derivada | dado de alta | dada de alta | interpuesto | interpuesta | admitida | enviada correctamente | enviado correctamente | atendiendo | \
            registrado con el número | registrada con el número | radicado no | radicado no. | registrada bajo el número | registrado bajo el número | gracias por su | \
            gracias por tu | le agradecemos su
            """,
            .numbering: """
            número | números | núm | n.º | nº | n° | nro | no. | ref | referencia | id | identificador | núm. | numerada
            """,
            .oneTimeCode: """
            código confidencial | código de verificación | código de confirmación | código de seguridad | código de acceso | código de autenticación | \
            código de autentificación | código de autorización | código de validación | código de identificación | código de comprobación | código de ingreso | \
            código de entrada | código de inicio de sesión | código de inicio | código de sesión | código de un solo uso | código de uso único | código de único uso | \
            código de una sola vez | código de dígitos | código de restablecimiento | código de desbloqueo | código de dispositivo | código de doble factor | \
            código de dos pasos | código de identidad | códigos de verificación | códigos de confirmación | códigos de seguridad | códigos de acceso | \
            códigos de autenticación | códigos de autentificación | códigos de autorización | códigos de validación | códigos de identificación | \
            códigos de comprobación | códigos de ingreso | códigos de entrada | códigos de inicio de sesión | códigos de inicio | códigos de sesión | \
            códigos de un solo uso | códigos de uso único | códigos de único uso | códigos de una sola vez | códigos de dígitos | códigos de restablecimiento | \
            códigos de desbloqueo | códigos de dispositivo | códigos de doble factor | códigos de dos pasos | códigos de identidad | código temporal | código único | \
            código dinámico | código numérico | código provisional | código verificador | código otp | código de acceso temporal | código secreto | tu código secreto | \
            tu código temporal | clave de verificación | clave de confirmación | clave de seguridad | clave de autorización | clave de un solo uso | \
            clave de uso único | clave de acceso temporal | clave de acceso único | clave de validación | clave de ingreso | clave dinámica | clave temporal | \
            clave provisional | clave otp | clave numérica | contraseña de un solo uso | contraseña de uso único | contraseña de único uso | \
            contraseña de una sola vez | contraseña temporal | contraseña provisional | contraseña dinámica | pin de verificación | pin de seguridad | pin de acceso | \
            pin de un solo uso | pin de confirmación | pin temporal | token de seguridad | token de acceso | token de verificación | código para verificar | \
            código para confirmar | código para iniciar sesión | código para acceder | código para entrar | código para ingresar | código para continuar | \
            código para restablecer | código para autenticar | código para validar | código para activar la verificación | número de verificación | \
            código que te enviamos | código que le enviamos | código de firma | código para firmar | número secreto | número de verificación de verificación | \
            número de seguridad temporal | número de un solo uso | número de autenticación | número de validación | número de acceso temporal | clave única | \
            clave de firma | clave de inicio de sesión | clave sms | clave digital | clave secreta | clave token | clave telefónica | llave de un solo uso | \
            llave digital | identificador de un solo uso | frase de inicio de sesión | código firma | firma electrónica por sms | contraseña de transacción | \
            contraseña sms | contraseña por sms | combinación de un solo uso | combinación única | dígitos de control | dígitos de verificación | \
            dígitos de seguridad | coordenada de la tarjeta | token digital | \
            nip de portabilidad | nip de confirmación | nip de seguridad | nip temporal | nip dinámico | \
            clave de pago | contraseña de pago | clave de operaciones | clave de transacción | cifras de confirmación | dígitos de confirmación | token sms
            """,
            .code: """
            código de confirmación | código | códigos | clave | claves | pin | token | código pin | siguientes números | siguientes dígitos | estos dígitos | \
            los dígitos | números siguientes | dígitos siguientes | estos seis dígitos | estos cuatro dígitos | los seis dígitos | los siguientes seis dígitos | \
            estos 6 dígitos | estos 4 dígitos | cifras | tu clave | su clave | combinación | la combinación | tu combinación | \
            tu nip es | su nip es
            """,
            .accessCode: """
            código de activación | código de invitación | código de registro | código de inscripción | código de alta | código de vinculación | \
            código de emparejamiento | código de canje | código de licencia | códigos de activación | códigos de invitación | códigos de registro | \
            códigos de inscripción | códigos de alta | códigos de vinculación | códigos de emparejamiento | códigos de canje | códigos de licencia | \
            clave de activación | clave de registro | clave de licencia | clave de producto | código de acceso en línea | código de acceso a la cuenta en línea | \
            código de acceso online | clave de acceso | claves de acceso | número de activación | llave de activación | contraseña de activación | número de acceso | \
            clave de acceso inicial | código de primer acceso | código de primer ingreso | clave de primer acceso | clave de inscripción | clave de alta | \
            clave inicial | contraseña inicial | código inicial | clave de vinculación | clave provisoria | contraseña provisoria | \
            pin de primer ingreso | clave de primer ingreso | pin de primer acceso
            """,
            .recoveryCode: """
            código de recuperación | código de respaldo | código de copia de seguridad | código de emergencia | códigos de recuperación | códigos de respaldo | \
            códigos de copia de seguridad | códigos de emergencia | código de recuperación de la cuenta | clave de recuperación | claves de recuperación | \
            llave de recuperación | llaves de recuperación | clave de respaldo | claves de respaldo | llave de respaldo | código de rescate | códigos de rescate | \
            códigos de repuesto | clave de emergencia | claves de emergencia | clave de restauración | número de recuperación
            """,
            .receipt: """
            número de siniestro | número de reclamación | número de recibo | número de caso | número de solicitud | número de ticket | número de expediente | \
            número de trámite | número de incidencia | número de radicado | número de folio | número de consulta | número de reclamo | \
            número de referencia de la solicitud | n.º de caso | n.º de expediente | n.º de ticket | n.º de incidencia | folio | id de caso | id de ticket | \
            id de solicitud | ticket de soporte | su expediente | su caso | tu caso | número del caso | número de su caso | número de tu caso | \
            número de la solicitud | número de su solicitud | número del ticket | número de tiquete | número de tique | número del expediente | número del trámite | \
            número de reporte | número de reporte de | número de queja | número de denuncia | número de petición | número de atención | número de gestión | \
            número de folio de | número de radicación | número de protocolo | número de registro de entrada | número de entrada en registro | \
            número de asiento registral | número de aviso | número de orden de servicio | número de justificante | número de recurso | número de autos | \
            número de procedimiento | nº de caso | nº de expediente | nº de ticket | nº de incidencia | nº de solicitud | nº de registro | n.º de solicitud | \
            n.º de reclamación | n.º de siniestro | nº de siniestro | nº de reclamación | n° de caso | n° de ticket | n° de solicitud | n° de reclamo | no. de caso | \
            no. de folio | no. de ticket | no. de solicitud | no. de reporte | ticket nº | ticket n° | expediente nº | expediente n.º | caso nº | caso número | \
            solicitud nº | solicitud número | reclamo n° | con número de registro | registrado con el número | registrada con el número | número asignado | radicado | \
            radicado no | referencia de su solicitud | referencia del expediente | referencia de la incidencia | código de reclamo | código de solicitud | \
            código de atención | id de incidencia | tu ticket | su ticket | radicado no. | número de control | número de registro | número de registro de | \
            número de identificación de su | número de identificación de la solicitud | número de seguimiento de su solicitud | número de seguimiento de su reclamo | \
            número de seguimiento de su caso | número de seguimiento de su reclamación | código de seguimiento de su | clave de seguimiento de su | número de diario | \
            número de sobre | número de presentación | número de entrada | número de postulación de su | número de comunicación | número de parte | \
            número de petición quejas | número de turno de la solicitud | número de escrito | número de proceso | número de demanda | n.º de registro | \
            n.º de trámite | nº de trámite | n° de trámite | n° de expediente | nro. de trámite | nro. de expediente | nro. de reclamo | nro. de caso | \
            nro. de ticket | nro. de solicitud | nro. de gestión | nro de trámite | nro de expediente | nro de reclamo | nro de caso | nro de ticket | \
            nro de solicitud | nro de gestión | no. de trámite | no. de expediente | no. de radicado | no. de reclamo | número pqr | bajo el número de | \
            registrada bajo el número | registrado bajo el número | identificador de la solicitud | identificador de su solicitud | identificador de la incidencia | \
            código de expediente | código de caso | código de trámite | código de reclamación | folio de su | folio de atención | folio número | expediente | \
            expediente n | el expediente n
            """,
            .bait: """
            código de autorización de la tarjeta | autorización de la tarjeta | código seguro de verificación | código de empresa | código de tienda | \
            código de sucursal | código de agente | código de la puerta | código del portal | clave del wifi | contraseña del wifi | número de pedido | \
            número de orden | número de compra | número de factura | número de teléfono | número de celular | número de móvil | número de seguimiento | \
            número de rastreo | número de guía | número de envío | número de cliente | número de socio | número de miembro | número de usuario | número de cuenta | \
            número de tarjeta | número de reserva | número de reservación | número de confirmación | número de vuelo | número de contrato | número de póliza | \
            número de referencia | número de serie | número de modelo | número de artículo | número de transacción | número de operación | \
            número de autorización de pago | número de identificación fiscal | número de empleado | número de estudiante | número de pasaporte | número de habitación | \
            número de asiento | número de fax | número de parte | número de registro | número de lote | número de versión | número de documento | número de afiliado | \
            número de reunión | número de control | núm. | n.º | nro | número | números | pedido | orden | orden de compra | compra | factura | recibo | \
            código postal | código promocional | código de promoción | código de descuento | código de cupón | código de regalo | código de referido | \
            código de recomendación | código de oferta | código de área | código de país | código de ciudad | código de seguimiento | código de rastreo | \
            código de envío | código de reserva | código de error | código qr | código de barras | código fuente | código de producto | código de artículo | \
            código de cliente | código de referencia | código de entrega | código de recogida | código de conducta | código de vestimenta | código penal | \
            código civil | código fiscal | código swift | código iban | código bic | código de empleado | código de reunión | código de vale | código de vendedor | \
            código de amigo | códigos postal | códigos promocional | códigos de promoción | códigos de descuento | códigos de cupón | códigos de regalo | \
            códigos de referido | códigos de recomendación | códigos de oferta | códigos de área | códigos de país | códigos de ciudad | códigos de seguimiento | \
            códigos de rastreo | códigos de envío | códigos de reserva | códigos de error | códigos qr | códigos de barras | códigos fuente | códigos de producto | \
            códigos de artículo | códigos de cliente | códigos de referencia | códigos de entrega | códigos de recogida | códigos de conducta | códigos de vestimenta | \
            códigos penal | códigos civil | códigos fiscal | códigos swift | códigos iban | códigos bic | códigos de empleado | códigos de reunión | códigos de vale | \
            códigos de vendedor | códigos de amigo | cupón | cupones | vale de | tu vale | su vale | un vale | vale regalo | vale descuento | tarjeta de regalo | tarjeta regalo | descuento | teléfono | tel | \
            celular | móvil | llame al | llámanos | llámenos | llama al | apartado postal | apartado de correos | cp | id de cliente | id de usuario | id de pedido | \
            id de reunión | id de transacción | id de cuenta | id de miembro | id de sesión | localizador | localizador de reserva | reserva | reservación | vuelo | \
            puerta | asiento | habitación | piso | planta | edificio | calle | avenida | av. | apartamento | departamento | oficina | colonia | importe | monto | \
            cantidad | total | subtotal | precio | saldo | pago | impuesto | iva | nif | rfc | rut | cuit | ruc | tarjeta | tarjeta terminada en | terminada en | \
            termina en | que termina en | últimos cuatro dígitos | últimos 4 dígitos | transacción | referencia | ref | serie | modelo | artículo | versión | página | \
            capítulo | artículos | sección | fecha | fecha de nacimiento | año | años | desde | puntos | millas | kilómetros | usuarios | clientes | personas | \
            registro mercantil | euros | dólares | pesos | envío | paquete | hemos recibido su pago | hemos recibido tu pago | hemos recibido su pedido | \
            hemos recibido tu pedido | recibimos su pago | recibimos tu pago | recibimos su pedido | recibimos tu pedido | hemos recibido su donativo | \
            hemos recibido tu donativo | hemos recibido su donación | hemos recibido tu donación | hemos recibido su transferencia | hemos recibido tu transferencia | \
            recibimos tu transferencia | hemos recibido su depósito | recibimos su depósito | hemos recibido tu depósito | hemos recibido su reserva | \
            hemos recibido tu reserva | recibimos tu reserva | hemos recibido tu suscripción | hemos recibido su compra | hemos recibido tu compra | \
            recibimos tu compra | código de premio | código del premio | número ganador | número premiado | código de autorización | nombre de usuario | usuario: | \
            código de validación del billete | código de autorización del pago | código del garaje | código de la alarma | código de la verja | \
            código de la caja de llaves | cuatro últimos dígitos | 4 últimos dígitos | últimas cuatro cifras | últimas 4 cifras | últimos tres dígitos | \
            últimos 3 dígitos | últimos dígitos | últimas cifras | últimos dos dígitos | primeros seis dígitos | terminado en | terminan en | acabada en | acaba en | \
            finaliza en | finalizada en | terminación | número de la seguridad social | número de seguridad social | número del seguro social | \
            código de seguridad de la tarjeta | código de seguridad de tu tarjeta | código de seguridad de su tarjeta | al dorso de tu tarjeta | \
            al dorso de su tarjeta | al dorso de la tarjeta | en el reverso de tu tarjeta | en el reverso de la tarjeta | en el reverso de su tarjeta | \
            al reverso de tu tarjeta | al reverso de la tarjeta | tres dígitos del reverso | código de la taquilla | código de apertura | código de cita | \
            código de acceso al edificio | código de acceso del portal | tu estancia | su estancia | tu estadía | su estadía | \
            caja de llaves | caja de seguridad para llaves | palabra clave de entrega | \
            llámenos al | llámanos al | contáctenos al | \
            para el expediente | \
            código de la cita | número de aspirante | número de candidato | número de postulante
            """,
            .pointing: """
            a continuación | siguiente | es tu | es su | aquí está | aquí tienes | aquí tiene | este es tu | este es su | tu código es | su código es | \
            es el
            """,
            .enter: """
            teclee | teclear | introduce | introduzca | introducir | introdúcelo | introdúzcalo | ingresa | ingrese | ingresar | ingrésalo | escribe | escriba | \
            escribir | teclea | digita | digite | usa este | usa el | usa tu | use este | use el | use | usar | usá | utiliza | utilice | utilizar | copia | copie | \
            copiar | pega | pegue | a continuación | siguiente | es tu | es su | aquí está | aquí tienes | aquí tiene | este es tu | este es su | tu código es | \
            su código es | facilita | proporciona | inserta | inserte | insertar | \
            dicte el código | dicte este código
            """,
            .expiry: """
            dura | durará | caduca* | caducidad | expira | expirará | expirar | expiran | expiración | vence | vencerá | vencimiento | válido | válida | \
            válido durante | válido por | validez | vigencia | vigente | tiene una validez de | es válido por | dejará de funcionar | dejará de ser válido | \
            dentro de los próximos | en los próximos | durante los próximos | tendrá validez | disponible durante | válido hasta | válida hasta | válidos hasta | \
            válido hasta las | es válido hasta | es válida hasta | será válido hasta | vigente hasta | vigencia hasta | funciona hasta | funcionará hasta | \
            caduca a las | caduca el | caduca en | caducará a las | caducará en | vence a las | vence el | vence en | vencerá a las | vencerá en | expira a las | \
            expira el | expira en | expirará a las | expirará en | úsalo antes de | úselo antes de | utilízalo antes de | utilícelo antes de | úsala antes de | \
            ingrésalo antes de | introdúcelo antes de | debe usarse antes de | debe utilizarse antes de | puede usarse hasta | puedes usarlo hasta | \
            puede utilizarlo hasta | seguirá siendo válido hasta | deja de funcionar a las | dejará de funcionar a las | te quedan | le quedan | solo tienes | \
            solo tiene | dispones de | dispone de | quedan solo | minutos restantes | activo hasta
            """,
            .minute: """
            minuto | minutos | min | mins | minutos restantes
            """,
            .hour: "hora | horas | hrs",
            .day: "día | días",
            .secrecy: """
            no compartas | no comparta | no lo compartas | no lo comparta | no reveles | no revele | no facilites | no facilite | no des | no dé | no divulgues | \
            no divulgue | no reenvíes | no reenvíe | no se lo des a | no lo reveles a | no debes compartir | no debe compartir | no compartas este código | \
            no comparta este código | no compartir | nunca compartas | nunca comparta | nunca lo compartas | nunca lo comparta | nunca te pediremos | \
            nunca le pediremos | nunca te lo pediremos | nunca pediremos | con nadie | a nadie | confidencial | mantenlo en secreto | es personal e intransferible | \
            personal e intransferible
            """,
            .unrequested: """
            si no has solicitado | si no ha solicitado | si no solicitaste | si no solicitó | si no lo solicitaste | si no lo solicitó | si no has sido tú | \
            si no ha sido usted | si no fuiste tú | si no fue usted | si no fuiste vos | si no pediste | si no has pedido | si no ha pedido | si no has realizado | \
            si no ha realizado | si no hiciste | si no hizo | si no realizaste | si no realizó | si no reconoces | si no reconoce | si no creaste | si no creó | \
            si no has creado | si no ha creado | si no intentaste | si no estás intentando | si no te registraste | si no te has registrado | si no se registró | \
            si no iniciaste | si no has iniciado | si no ha iniciado | si no eres tú | si no es usted | no solicitaste | no has solicitado | no ha solicitado | \
            ignora este correo | ignora este mensaje | ignora este email | ignore este correo | ignore este mensaje | ignore este email | ignorar este correo | \
            ignorar este mensaje | ignorar este email | puedes ignorar | puede ignorar | haz caso omiso | haga caso omiso | hacer caso omiso | omite este mensaje | \
            desestima este | desestime este | \
            si no estabas intentando | si no estabas tratando
            """,
            .elsewhere: """
            por sms | vía sms | mediante sms | mensaje de texto | un sms | enviado a tu teléfono | enviado a tu móvil | enviado a tu celular | enviado a su teléfono | \
            enviado a su móvil | enviado a su celular | aplicación de autenticación | app de autenticación | aplicación autenticadora | por correo postal | por carta | \
            en una carta | llamada telefónica
            """,
            .spent: """
            ha sido utilizado | ha sido usado | ha sido cambiada | ha sido cambiado | ha sido modificada | ha sido modificado | ha sido actualizada | \
            ha sido actualizado | ha sido restablecida | ha sido restablecido | ha sido verificada | ha sido verificado | ha sido confirmada | ha sido confirmado | \
            ha sido activada | ha sido activado | ha sido creada | se ha cambiado | se ha modificado | se ha actualizado | se ha restablecido | se ha verificado | \
            se ha confirmado | se ha activado | se ha utilizado | se ha creado | fue cambiada | fue modificada | fue actualizada | fue restablecida | fue verificada | \
            fue confirmada | fue activada | fue utilizado | se cambió | se modificó | se actualizó | se restableció | se verificó | se confirmó | se activó | \
            ya se ha utilizado | ya fue utilizado | con éxito | correctamente | exitosamente | satisfactoriamente | ha caducado | ha expirado | ya no es válido | \
            nuevo inicio de sesión | has iniciado sesión
            """,
            .confirm: """
            cambio de correo | cambio de dirección de correo | cambiar su dirección de correo | cambiar tu dirección de correo | confirmar | confirma | confirme | \
            confirmo | confirmando | confirmación | verificar | verifica | verifique | verificando | verificación | activar | activa tu | activa la | active su | \
            activá | activación | validar | valida tu | valide su | validá | validación | autenticar | comprobar | completar el registro | completar tu registro | \
            completar su registro | completa tu registro | completa tu cuenta | completa tu inscripción | completa tu suscripción | complete su registro | \
            complete su cuenta | complete su inscripción | complete su suscripción | finalizar el registro | finalizar tu registro | finaliza tu registro | \
            finalice su registro | termina tu registro | terminar de registrarte | terminar registro | confirmar mi correo | confirmar tu correo | \
            confirmar su correo | aprobar | autorizar | autorizo | doy mi consentimiento | sí, suscribirme | continuar con el registro | crear mi cuenta | \
            no has verificado | no ha verificado | no has confirmado | no ha confirmado | no está verificad* | no está activa | no está activada | que eres tú | \
            que eres tu | valides | verifiques | confirmes | actives | verificá | confirmá | completar registro | terminá tu registro | confiar en este dispositivo | \
            soy yo | terminar de crear tu cuenta | terminar de crear su cuenta | completar la creación de tu cuenta | completar tu cuenta | \
            finalizar la creación de tu cuenta | desbloquear la cuenta | desbloquear tu cuenta | desbloquear su cuenta | desbloquear mi cuenta | quiero suscribirme | \
            continuar con tu registro | continuar con su registro
            """,
            .address: """
            correo | correo electrónico | dirección de correo | dirección de correo electrónico | dirección de email | dirección | e-mail | email | mail | cuenta | \
            registro | suscripción | inscripción | identidad | perfil | dispositivo | usuario | membresía | alta | número de teléfono | número de móvil | \
            número de celular
            """,
            .password: """
            contraseña | contraseñas | clave de acceso | clave personal | palabra clave | contraseña temporal
            """,
            .reset: """
            restablecer | restablece | restablezca | restablecimiento | reestablecer | reestablece | resetear | reiniciar | recuperar | recupera | recupere | \
            recuperación | cambiar la contraseña | cambiar la clave | cambiar tu contraseña | cambiar tu clave | cambiar su contraseña | cambiar su clave | \
            cambiar mi contraseña | cambiar mi clave | cambia tu contraseña | cambia tu clave | cambie su contraseña | cambie su clave | cambiar contraseña | \
            cambio de contraseña | cambio de clave | nueva contraseña | nueva clave | olvidaste | olvidó | has olvidado | ha olvidado | olvidé | he olvidado | \
            olvidada | crear una contraseña | crear una nueva contraseña | crear tu contraseña | crear tu nueva contraseña | crear su contraseña | \
            crear su nueva contraseña | crear contraseña | crea tu contraseña | crea una contraseña | crea una nueva contraseña | cree su contraseña | \
            elegir una contraseña | elegir una nueva contraseña | elegir tu contraseña | elegir tu nueva contraseña | elige una contraseña | \
            elige una nueva contraseña | establecer una contraseña | establecer una nueva contraseña | establecer tu contraseña | establecer tu nueva contraseña | \
            establecer su contraseña | establecer su nueva contraseña | establecer contraseña | establece tu contraseña | definir contraseña | generar contraseña | \
            actualizar contraseña | actualiza tu contraseña | renovar contraseña | renovar la contraseña | renovar tu contraseña | renovar su contraseña | \
            perdiste la contraseña | perdiste tu contraseña | perdió su contraseña
            """,
            .signIn: """
            sin contraseña | iniciar sesión | inicia sesión | inicie sesión | inicio de sesión | acceder | accede | acceda | acceso | acceder a mi cuenta | \
            acceder a tu cuenta | acceder a su cuenta | entrar | entra | ingresar a mi cuenta | ingresar a tu cuenta | ingresar a su cuenta | ingresar a la cuenta | \
            ingresar ahora | conectarse | conéctate | identifícate | enlace mágico | enlace de acceso | enlace de inicio de sesión | enlace de un solo uso | \
            enlace único | enlace seguro | loguearse | login | entrar en tu cuenta | entrar en su cuenta | entrar a tu cuenta | sí, soy yo | soy yo | déjame entrar | \
            llévame a mi cuenta | entrar a mi cuenta
            """,
            .invite: """
            invitación | invitaciones | invitar | invita | invitado | invitada | te ha invitado | te invitó | te invita | le ha invitado | le invita | lo ha invitado | \
            has sido invitado | ha sido invitado | aceptar | acepta | acepte | aceptar la invitación | aceptar invitación | unirse | únete | unirme | únase | unite a | unite al | unite ahora | unite ya | \
            unirse al equipo | incorporarse | te ha dado acceso | te dio acceso | le ha dado acceso | \
            creado una cuenta para ti | creado una cuenta para usted | te ha creado una cuenta | le ha creado una cuenta
            """,
            .appointment: """
            reunión | videollamada | videoconferencia | seminario web | webinar | id de reunión | evento de calendario | reunión de padres
            """,
            .press: """
            haz clic | haga clic | hacer clic | hacé clic | haciendo clic | da clic | dar clic | dé clic | dale clic | clic aquí | clic en | pulsa | pulse | pulsar | \
            pulsando | pincha | pinche | presiona | presione | presionar | oprime | toca | toque | enlace siguiente | siguiente enlace | siguiente botón | el enlace | \
            este enlace | enlace de abajo | botón de abajo | el botón | este botón | siguiente link | el link | copia y pega | copie y pegue | copiar y pegar | \
            copia este enlace | copie este enlace | navegador | barra de direcciones | visita | visite | sigue este enlace | siga este enlace | abre | abra | \
            siguiente url | siguiente dirección | empezar ahora | comenzar ahora | empezar | comenzar
            """,
            .offer: """
            felicidades | enhorabuena | has ganado | ha ganado | ganador | premio | premios | recompensa | recompensas | sorteo | lotería | casino | giros gratis | \
            bono | regalo | oferta exclusiva | oferta especial | oferta limitada | por tiempo limitado | actúe ahora | preaprobado | herencia | gana dinero | \
            encuesta breve | activar oferta | activar la oferta | activar mi oferta | activar descuento | activar mi descuento | activar cupón
            """,
            .never: """
            no reconozco este acceso | no reconozco esta actividad | no reconozco este inicio de sesión | frase de recuperación | frase semilla | no lo reconozco | \
            darse de baja | darme de baja | date de baja | dar de baja | cancelar la suscripción | cancelar tu suscripción | cancelar su suscripción | \
            cancelar mi suscripción | cancelar suscripción | cancelar | cancelar solicitud | anular suscripción | desuscribirse | desuscribirme | desuscribir | \
            dejar de recibir | preferencias | preferencias de correo | gestionar preferencias | gestionar suscripción | gestionar suscripciones | \
            gestionar notificaciones | administrar preferencias | administrar suscripción | administrar notificaciones | configuración | ajustes | notificaciones | \
            privacidad | política de privacidad | aviso de privacidad | aviso legal | términos | términos y condiciones | términos de uso | términos de servicio | \
            condiciones | condiciones de uso | condiciones de servicio | legal | cookies | ayuda | centro de ayuda | soporte | contacto | contáctanos | contáctenos | \
            contacta con nosotros | contactar | atención al cliente | preguntas frecuentes | más información | saber más | leer más | descubre más | \
            ver en el navegador | ver en tu navegador | ver en línea | ver online | versión web | no fui yo | no he sido yo | no fuiste tú | no soy yo | no eres tú | \
            reportar | denunciar | proteger mi cuenta | proteger tu cuenta | proteger su cuenta | protege tu cuenta | asegurar mi cuenta | rechazar | denegar | \
            bloquear | ignorar | descargar | descarga | descarga la app | descargar la aplicación | descargar aplicación | instalar | síguenos | compartir | reenviar | \
            blog | noticias | novedades | quiénes somos | sobre nosotros | empleo | inicio | sitio web | tienda | comprar | compra ahora | comprar ahora | ver pedido | \
            ver mi pedido | ver tu pedido | ver su pedido | rastrear | seguir pedido | seguimiento | ver factura | comunidad | foro | guía | tutorial | encuesta | \
            opinión | valorar | donar | actualizar plan | precios | ver detalles | responder | eliminar cuenta | reembolso | yo no fui | ver tarea | ver la tarea | \
            ver su inscripción | ver tu inscripción | ver inscripción | ver mi inscripción | \
            finalizar pedido | completar pedido | finalizar compra | completar mi compra | terminar mi compra | \
            hacer check-in | hacer el check-in | facturar online
            """,
        ])
}
