extension Language {
    static let catalan = Language(
        "ca",
        [
            .unfinished: """
            ja hi som gairebé | un últim pas | només un pas
            """,
            .secondFactor: """
            autenticació de dos factors | verificació en dos passos | autenticació de doble factor
            """,
            .booked: """
            reserva confirmada | confirmació de reserva
            """,
            .second: """
            segons
            """,
            .subjectLine: """
            a l'assumpte | en l'assumpte
            """,
            .digits: """
            xifres | dígit | els dígits | les xifres | de 6 dígits | de 4 dígits | de sis dígits | de quatre dígits | de 6 xifres | de sis xifres | sis dígits | \
            quatre dígits | sis caràcters | caràcters següents
            """,
            .appointment: "reunió | videoconferència | videotrucada | id de la reunió",
            .received: """
            hem rebut la teva sol·licitud | hem rebut la seva sol·licitud | hem rebut el teu missatge | hem rebut el vostre missatge | hem rebut la teva consulta | \
            hem rebut la seva queixa | la teva sol·licitud s'ha | la vostra sol·licitud s'ha | la seva sol·licitud ha estat | la vostra queixa | \
            justificant de recepció | acusament de recepció | hem obert un tiquet | s'ha obert un tiquet | s'ha obert una incidència | en totes les comunicacions | \
            conserveu aquest número | conserva aquest número | indiqueu aquest número | hem registrat la teva sol·licitud | hem registrat la seva sol·licitud | \
            hem rebut la vostra sol·licitud | hem rebut el teu correu | hem rebut el vostre correu | hem rebut el seu correu | el seu correu s'ha rebut | \
            el seu correu ha estat rebut | el seu escrit s'ha rebut | el seu escrit s'ha registrat | el seu escrit ha estat rebut | el seu escrit ha estat registrat | \
            el teu correu s'ha rebut | el teu correu ha estat rebut | el teu escrit s'ha rebut | el teu escrit s'ha registrat | el teu escrit ha estat rebut | \
            el teu escrit ha estat registrat | el vostre correu s'ha rebut | el vostre correu ha estat rebut | el vostre escrit s'ha rebut | \
            el vostre escrit s'ha registrat | el vostre escrit ha estat rebut | el vostre escrit ha estat registrat | confirmem la recepció | confirmem que hem rebut | \
            confirmació de recepció | justificant de presentació | justificant de registre | hem registrat la vostra | hem registrat el teu | hem registrat el seu | \
            hem registrat la teva
            """,
            .thanks: """
            gràcies per contactar | gràcies per posar-te en contacte | gràcies per posar-vos en contacte | gràcies per escriure | gràcies pel teu missatge | \
            gràcies pel vostre missatge | gràcies pel teu correu | gràcies pel vostre correu | gràcies pel seu correu | gràcies per la teva consulta | \
            gràcies per la vostra consulta | gràcies per la seva consulta | gràcies per la teva sol·licitud
            """,
            .request: """
            sol·licitud | sol·licituds | sollicitud | sol.licitud | reclamació | reclamacions | queixa | queixes | denúncia | consulta | petició | recurs | \
            al·legació | al·legacions | declaració | incidència | sinistre | instància | el teu missatge | el seu missatge | el vostre missatge | el seu expedient | \
            el vostre expedient | el teu cas | tràmit | suggeriment | un tiquet | el vostre cas | el seu cas | el teu expedient | demanda judicial | \
            el vostre formulari | suggeriments
            """,
            .arrival: """
            rebut | rebuda | rebudes | registrat | registrada | enregistrat | enregistrada | presentat | presentada | arribat | obert | oberta | creat | creada | \
            en tràmit | s'està tramitant | en procés | recepció | entrada | enviada correctament | registrades | presentades | ingressat | ingressada | tramitat | \
            tramitada | gestionat | derivat | derivada | admesa a tràmit | en estudi | dipositada | dipositat | registrada amb el número | registrat amb el número
            """,
            .numbering: "número | números | núm | nº | ref | referència | id | núm.",
            .oneTimeCode: """
            codi de verificació | codi de confirmació | codi de seguretat | codi de validació | codi de inici de sessió | codi de sessió | codi de comprovació | \
            codi de desbloqueig | codi de restabliment | codi de dos factors | codi de doble factor | codi de un sol ús | codi de dígits | codi de xifres | \
            codis de verificació | codis de confirmació | codis de seguretat | codis de validació | codis de inici de sessió | codis de sessió | codis de comprovació | \
            codis de desbloqueig | codis de restabliment | codis de dos factors | codis de doble factor | codis de un sol ús | codis de dígits | codis de xifres | \
            codi d'accés | codi d'autenticació | codi d'autorització | codi d'identificació | codi d'entrada | codi d'inici de sessió | codi d'un sol ús | \
            codi d'ús únic | codi temporal | codi únic | codi numèric | codi dinàmic | codi otp | codi per verificar | codi per confirmar | codi per iniciar sessió | \
            codi per accedir | codi per entrar | codi per continuar | codi per restablir | contrasenya d'un sol ús | contrasenya temporal | contrasenya d'ús únic | \
            contrasenya provisional | clau d'un sol ús | pin de verificació | pin de seguretat | número de verificació | número secret | número d'un sol ús | \
            número d'autenticació | clau única | clau temporal | clau de verificació | clau de signatura | clau d'accés temporal | clau d'inici de sessió | \
            clau digital | identificador d'un sol ús | codi de signatura | contrasenya sms | contrasenya per sms | combinació d'un sol ús | dígits de control | \
            clau d'operacions | clau dinàmica
            """,
            .code: """
            codi | codis | clau | codi pin | xifres següents | següents xifres | aquestes xifres | la teva clau | la vostra clau | la seva clau
            """,
            .accessCode: """
            codi d'activació | codi d'invitació | codi de registre | codi d'inscripció | codi de vinculació | codi d'alta | clau d'activació | clau de llicència | \
            número d'activació | contrasenya d'activació | número d'accés | clau d'accés | codi de primer accés | codi del primer accés | clau de registre | \
            clau d'inscripció | contrasenya inicial | codi inicial
            """,
            .recoveryCode: """
            codi de recuperació | codi de còpia de seguretat | codi de emergència | codi de seguretat de reserva | codis de recuperació | codis de còpia de seguretat | \
            codis de emergència | codis de seguretat de reserva | clau de recuperació | claus de recuperació | clau de reserva | claus de reserva | \
            clau de seguretat de reserva | codi d'emergència | codis d'emergència | codis de reserva | codi de rescat | codis de rescat | frase de recuperació
            """,
            .receipt: """
            número de cas | número d'expedient | número de tiquet | número d'incidència | número de sol·licitud | número de rebut | número de tràmit | \
            número de registre d'entrada | el teu tiquet | referència de l'expedient | número del cas | número de l'expedient | número de la sol·licitud | \
            número de la incidència | número de reclamació | número de queixa | número de sinistre | número de registre | número de protocol | número de consulta | \
            número de petició | número assignat | núm. d'expedient | núm. expedient | núm. de sol·licitud | núm. de registre | núm. d'incidència | núm. de tiquet | \
            núm. de sinistre | expedient núm | referència de la sol·licitud | id de la sol·licitud | codi de la sol·licitud | tiquet núm | expedient núm. | \
            tiquet núm. | número d'entrada | número de registre de la sol·licitud | número de control de la sol·licitud | número de denúncia | número de recurs | \
            número d'instància | número d'assentament | número de presentació | número de seguiment de la sol·licitud | codi de seguiment de la sol·licitud | \
            codi d'expedient | codi de la incidència | núm. de cas | núm. de reclamació | núm. de queixa | núm. de consulta | núm. d'entrada | núm. d'assentament | \
            núm. de tràmit | referència de la incidència | registrada amb el número | registrat amb el número | amb número de registre | amb número d'expedient | \
            identificador de la sol·licitud
            """,
            .bait: """
            número de comanda | número de factura | número de telèfon | número de mòbil | número de seguiment | número de enviament | número de client | \
            número de soci | número de compte | número de targeta | número de reserva | número de confirmació | número de vol | número de contracte | \
            número de pòlissa | número de referència | número de sèrie | número de model | número de article | número de transacció | número de passaport | \
            número de usuari | número d'article | número d'usuari | número d'identificació | número | comanda | compra | factura | rebut | codi postal | \
            codi promocional | codi de descompte | codi de cupó | codi de regal | codi de seguiment | codi de reserva | codi de país | codi de client | \
            codi de producte | codi qr | codi de barres | codi font | codi de conducta | codi civil | codi penal | codi de recollida | codi d'error | codi d'àrea | \
            codi de referència | cupó | val de descompte | targeta regal | descompte | telèfon | mòbil | truca | truqueu | apartat de correus | reserva | vol | \
            seient | habitació | pis | planta | edifici | carrer | avinguda | plaça | import | quantitat | total | preu | saldo | pagament | iva | targeta acabada en | \
            acabada en | transacció | referència | versió | pàgina | capítol | data | anys | des de | punts | quilòmetres | usuaris | euros | paquet | \
            hem rebut el teu pagament | hem rebut el vostre pagament | hem rebut la teva comanda | hem rebut la vostra comanda | hem rebut la vostra reserva | \
            hem rebut la vostra donació | hem rebut la vostra inscripció | hem rebut el teu donatiu | hem registrat la teva comanda | hem registrat la seva comanda | \
            nif | nom d'usuari | codi d'autorització | codi de validació del bitllet | codi de la porta | codi del portal | codi del garatge | últims quatre dígits | \
            últims 4 dígits | quatre últims dígits | 4 últims dígits | darrers quatre dígits | quatre darrers dígits | últimes quatre xifres | quatre últimes xifres | \
            últimes xifres | últims dígits | darrers dígits | tres últims dígits | acabat en | que acaba en | acaba en | número de la seguretat social | \
            codi de seguretat de la targeta | al dors de la targeta | revers de la targeta | la teva estada | la vostra estada | \
            codi del pàrquing | codi de l'entrada
            """,
            .pointing: """
            següent | a continuació | aquí tens | aquest és el teu | és el teu | és el vostre
            """,
            .enter: """
            tecleja | teclegeu | introdueix | introduïu | introduir | escriu | escriviu | fes servir | feu servir | utilitza | utilitzeu | utilitzar | copia | copieu | \
            enganxa | enganxeu | següent | a continuació | aquí tens | aquest és el teu | és el teu | és el vostre
            """,
            .expiry: """
            caduca | caducarà | caduquen | caducitat | expira | expirarà | expiren | vàlid | vàlid durant | vàlida | és vàlid | validesa | venç | vencerà | \
            deixarà de funcionar | en els propers | durant els propers | vàlid fins | vàlida fins | és vàlid fins | serà vàlid fins | vigent fins | \
            continua vàlid fins | funciona fins | actiu fins | caduca a les | caduca el | caduca en | caduca d'aquí | caducarà a les | caducarà en | venç a les | \
            expira a les | expira en | fes-lo servir abans | utilitzeu-lo abans | utilitza'l abans | feu-lo servir abans | introduïu-lo abans | introdueix-lo abans | \
            s'ha d'utilitzar abans | es pot utilitzar fins | us queden | et queden | només teniu | només tens | disposeu de | minuts restants
            """,
            .minute: """
            minut | minuts | min | minuts restants
            """,
            .hour: "hora | hores",
            .day: "dia | dies",
            .secrecy: """
            no comparteixis | no compartiu | no el comparteixis | no el compartiu | no donis | no doneu | no facilitis | no revelis | no reveleu | no reenviïs | \
            no comparteixis aquest codi | mai demanarem | mai et demanarem | amb ningú | a ningú | confidencial
            """,
            .unrequested: """
            si no has sol·licitat | si no heu sol·licitat | si no has estat tu | si no heu estat vosaltres | si no ho has demanat | si no has demanat | \
            si no heu demanat | si no has fet | si no heu fet | si no reconeixes | si no reconeixeu | si no has creat | si no has intentat | no has sol·licitat | \
            no heu sol·licitat | ignora aquest | ignoreu aquest | ignorar aquest | pots ignorar | podeu ignorar | fes cas omís | feu cas omís
            """,
            .elsewhere: """
            per sms | missatge de text | al teu telèfon | al teu mòbil | aplicació d'autenticació | aplicació autenticadora | per correu postal | per carta
            """,
            .spent: """
            s'ha canviat | s'ha utilitzat | s'ha actualitzat | s'ha restablert | s'ha verificat | s'ha confirmat | s'ha activat | s'ha modificat | ha estat canviada | \
            ha estat modificada | ha estat utilitzat | ha estat verificat | ha estat confirmat | ha estat actualitzada | ja s'ha utilitzat | correctament | amb èxit | \
            ha caducat | nou inici de sessió
            """,
            .confirm: """
            confirma | confirmeu | confirmar | confirmació | confirmo | verifica | verifiqueu | verificar | verificació | activa el | activeu | activar | activació | \
            valida el | valideu | validar | validació | completa el registre | completa el teu registre | completeu el registre | completar el registre | \
            finalitza el registre | finalitzar el registre | autoritza | sí, sóc jo | que ets tu | encara no està actiu | encara no has verificat | \
            acabar de crear el vostre compte | acabar de crear el teu compte | finalitzar la creació del compte | desbloqueja el compte | desbloquejar el compte
            """,
            .address: """
            correu | correu electrònic | adreça | adreça electrònica | adreça de correu | adreça de correu electrònic | compte | registre | subscripció | inscripció | \
            identitat | perfil | dispositiu | número de telèfon
            """,
            .password: """
            contrasenya | contrasenyes | contrasenya temporal | contrasenya nova
            """,
            .reset: """
            restableix | restabliu | restablir | restabliment | recupera | recuperar | recuperació | reinicia | reiniciar | canvia la contrasenya | \
            canviar la contrasenya | canviar contrasenya | canvi de contrasenya | nova contrasenya | has oblidat | heu oblidat | oblidat | oblidada | \
            crea una contrasenya | creeu una contrasenya | crear contrasenya | tria una contrasenya | estableix la contrasenya | estableix una contrasenya | \
            estableix una contrasenya nova | contrasenya nova
            """,
            .signIn: """
            inicia sessió | inicia la sessió | inicieu sessió | iniciar sessió | inici de sessió | inicieu la sessió | accedeix | accediu | accedir | accés | entra | \
            entreu | connecta't | enllaç màgic | enllaç d'accés | enllaç d'un sol ús | sí, soc jo | entres directament | entra-hi | entrar directament
            """,
            .invite: """
            invitació | invitacions | convida | t'ha convidat | us ha convidat | convidat | convidada | has estat convidat | accepta | accepteu | acceptar | \
            accepta la invitació | uneix-te | uniu-vos | unir-se | participa
            """,
            .press: """
            fes clic | feu clic | fer clic | fent clic | clica | cliqueu | prem | premeu | toca | clic aquí | enllaç següent | següent enllaç | botó següent | \
            següent botó | enllaç de sota | aquest enllaç | l'enllaç | aquest botó | el botó | copia i enganxa | copieu i enganxeu | navegador | barra d'adreces | \
            visita | visiteu | obre | obriu
            """,
            .never: """
            cancel·la la subscripció | cancel·lar la subscripció | donar-se de baixa | dona't de baixa | doneu-vos de baixa | donar-me de baixa | baixa | \
            deixar de rebre | preferències | gestiona les preferències | gestiona la subscripció | gestiona les notificacions | configuració | notificacions | \
            privadesa | privacitat | política de privadesa | política de privacitat | avís legal | termes | termes i condicions | condicions | condicions d'ús | \
            condicions del servei | condicions de servei | galetes | ajuda | centre d'ajuda | suport | contacte | contacta | contacta amb nosaltres | contacteu | \
            atenció al client | preguntes freqüents | més informació | llegeix més | veure al navegador | mostra al navegador | versió web | no he estat jo | \
            no era jo | denuncia | informa'n | protegeix el compte | cancel·la | cancel·lar | rebutja | rebutjar | bloqueja | ignora | descarrega | descarregar | \
            baixa l'aplicació | instal·la | segueix-nos | comparteix | blog | notícies | qui som | inici | botiga | compra ara | veure la comanda | \
            seguiment de la comanda | comunitat | guia | enquesta | valora | respon | elimina el compte
            """,
        ])

    static let galician = Language(
        "gl",
        [
            .unfinished: """
            xa case está | un último paso
            """,
            .secondFactor: """
            autenticación de dous factores | verificación en dous pasos | autenticación en dous pasos
            """,
            .second: """
            segundos
            """,
            .subjectLine: """
            no asunto
            """,
            .digits: """
            díxitos | díxito | os díxitos | de 6 díxitos | de 4 díxitos | de seis díxitos | de catro díxitos | seis díxitos | catro díxitos | seis caracteres
            """,
            .appointment: "reunión | videoconferencia | id da reunión",
            .received: """
            recibimos a súa solicitude | recibimos a túa solicitude | recibimos a súa mensaxe | recibimos a túa mensaxe | recibimos a súa queixa | \
            recibimos a súa consulta | recibimos a túa consulta | recibimos a súa reclamación | a súa solicitude foi | a túa solicitude foi | a súa reclamación foi | \
            a súa queixa foi | xustificante de recepción | acuse de recibo | abrimos un ticket | abrimos unha incidencia | en todas as comunicacións | \
            conserve este número | garda este número | indique este número | rexistramos a súa solicitude | recibimos o seu correo | recibimos o teu correo | \
            o seu correo foi recibido | o teu correo foi recibido | o teu escrito foi recibido | o teu escrito foi rexistrado | confirmamos a recepción | \
            confirmación de recepción | xustificante de presentación | rexistramos a túa | rexistramos o seu
            """,
            .thanks: """
            grazas por contactar | grazas por poñerse en contacto | grazas por poñerte en contacto | grazas por escribir | grazas pola súa mensaxe | \
            grazas pola túa mensaxe | grazas polo seu correo | grazas polo teu correo | grazas pola súa consulta | grazas pola súa solicitude | grazas pola túa consulta
            """,
            .request: """
            solicitude | solicitudes | reclamación | reclamacións | queixa | queixas | denuncia | consulta | petición | recurso | alegación | declaración | \
            incidencia | sinistro | instancia | a túa mensaxe | a súa mensaxe | o seu expediente | o teu expediente | o seu caso | trámite | suxestión | \
            o seu escrito | o seu formulario | demanda presentada | suxestións | o teu caso
            """,
            .arrival: """
            recibido | recibida | recibimos | rexistrado | rexistrada | rexistrouse | presentado | presentada | chegado | chegou | aberto | aberta | creado | creada | \
            en trámite | en tramitación | tramítase | recepción | enviada correctamente | rexistramos | rexistrados | rexistradas | recibidas | presentouse | \
            ingresada | tramitada | depositada | derivada | admitida a trámite | en estudo | xestionado | rexistrada co número | rexistrado co número
            """,
            .numbering: "número | números | núm | n.º | nº | ref | referencia | id",
            .oneTimeCode: """
            código de verificación | código de confirmación | código de seguridade | código de acceso | código de autenticación | código de autorización | \
            código de validación | código de identificación | código de inicio de sesión | código de un só uso | código de uso único | código de comprobación | \
            código de desbloqueo | código de díxitos | códigos de verificación | códigos de confirmación | códigos de seguridade | códigos de acceso | \
            códigos de autenticación | códigos de autorización | códigos de validación | códigos de identificación | códigos de inicio de sesión | \
            códigos de un só uso | códigos de uso único | códigos de comprobación | códigos de desbloqueo | códigos de díxitos | código temporal | código único | \
            código dinámico | código para verificar | código para confirmar | código para iniciar sesión | código para acceder | código para entrar | \
            contrasinal dun só uso | contrasinal de un só uso | contrasinal temporal | contrasinal de uso único | clave dun só uso | clave temporal | \
            número de verificación | número secreto | número dun só uso | número de autenticación | chave dun só uso | clave única | clave de sinatura | \
            clave de verificación | chave dixital | clave dixital | identificador dun só uso | código de sinatura | contrasinal sms | combinación dun só uso | \
            díxitos de control
            """,
            .code: """
            código | códigos | clave | seguintes cifras | estas cifras | cifras seguintes | a túa clave | a súa clave
            """,
            .accessCode: """
            código de activación | código de convite | código de invitación | código de rexistro | código de inscrición | código de vinculación | clave de activación | \
            número de activación | chave de activación | número de acceso | clave de acceso inicial | código de primeiro acceso | clave de rexistro | \
            contrasinal inicial | contrasinal provisional | código inicial
            """,
            .recoveryCode: """
            código de recuperación | código de emerxencia | código de copia de seguridade | código de reserva de emerxencia | códigos de recuperación | \
            códigos de emerxencia | códigos de copia de seguridade | códigos de reserva de emerxencia | clave de recuperación | claves de recuperación | \
            chave de recuperación | chaves de recuperación | clave de reserva | código de rescate | códigos de rescate
            """,
            .receipt: """
            número de caso | número de expediente | número do expediente | número de incidencia | número de solicitude | número de recibo | número do ticket | \
            o teu ticket | número da solicitude | número da incidencia | número de reclamación | número de queixa | número de sinistro | \
            número de rexistro de entrada | número de entrada | número do caso | número de consulta | número de denuncia | número asignado | nº de expediente | \
            n.º de expediente | nº de solicitude | n.º de solicitude | nº de rexistro | nº de incidencia | expediente nº | rexistrada co número | \
            referencia do expediente | referencia da solicitude | id da solicitude | número de rexistro | número de rexistro da solicitude | número de trámite | \
            número de recurso | número de presentación | número de control da solicitude | número de seguimento da solicitude | código de seguimento da solicitude | \
            código de expediente | código da incidencia | n.º de rexistro | nº de entrada | nº de reclamación | nº de queixa | nº de trámite | rexistrado co número | \
            con número de expediente | identificador da solicitude
            """,
            .bait: """
            número de pedido | número de factura | número de teléfono | número de móbil | número de seguimento | número de envío | número de cliente | \
            número de socio | número de conta | número de tarxeta | número de reserva | número de confirmación | número de voo | número de contrato | \
            número de póliza | número de referencia | número de serie | número de modelo | número de artigo | número de transacción | número de pasaporte | número | \
            pedido | compra | factura | recibo | código postal | código promocional | código de desconto | código de cupón | código de agasallo | \
            código de seguimento | código de reserva | código de país | código de cliente | código de produto | código qr | código de barras | código fonte | \
            código de erro | código de área | cupón | desconto | tarxeta regalo | teléfono | móbil | apartado de correos | reserva | voo | asento | cuarto | piso | \
            planta | edificio | rúa | avenida | praza | importe | cantidade | total | prezo | saldo | pagamento | ive | tarxeta rematada en | rematada en | \
            transacción | referencia | versión | páxina | capítulo | data | ano | anos | puntos | quilómetros | euros | recibimos a súa reserva | \
            recibimos o seu pagamento | recibimos o teu pagamento | recibimos o seu pedido | recibimos o teu pedido | rexistramos a súa compra | número de rexistro | \
            código de autorización | código da porta | código do portal | últimos catro díxitos | últimos 4 díxitos | catro últimos díxitos | 4 últimos díxitos | \
            últimas catro cifras | últimos tres díxitos | últimos díxitos | últimas cifras | rematado en | que remata en | remata en | acabada en | \
            número da seguridade social | código de seguranza da tarxeta | código de seguridade da tarxeta | no reverso da tarxeta | chame ao
            """,
            .pointing: """
            a continuación | seguinte | é o teu | é o seu | aquí tes | aquí ten
            """,
            .enter: """
            teclea | teclee | introduce | introduza | introducir | escribe | escriba | utiliza | utilice | emprega | empregue | copia | copie | pega | pegue | \
            a continuación | seguinte | é o teu | é o seu | aquí tes | aquí ten
            """,
            .expiry: """
            caduca | caducará | expira | expirará | válido | válido durante | é válido | validez | vence | deixará de funcionar | nos próximos | válido ata | \
            válida ata | é válido ata | será válido ata | vixente ata | funciona ata | activo ata | caduca ás | caduca o | caduca en | caducará ás | caducará en | \
            vence ás | expira ás | expira en | úsao antes das | utilízao antes das | utilíceo antes das | introdúceo antes das | débese usar antes | pode usarse ata | \
            quédanche | quédanlle | só tes | só ten | dispós de | minutos restantes
            """,
            .minute: """
            minuto | minutos | minutos restantes
            """,
            .hour: "hora | horas",
            .day: "día | días",
            .secrecy: """
            non compartas | non comparta | non o compartas | non o comparta | non reveles | non revele | non facilites | non deas | nunca compartas | \
            nunca che pediremos | nunca lle pediremos | con ninguén | a ninguén | confidencial
            """,
            .unrequested: """
            se non solicitaches | se non solicitou | se non fuches ti | se non foi vostede | se non o solicitaches | se non pediches | se non fixeches | \
            se non recoñeces | se non creaches | non solicitaches | ignora esta | ignora este | ignore esta | ignore este | podes ignorar | pode ignorar | \
            fai caso omiso
            """,
            .elsewhere: """
            por sms | mensaxe de texto | ao teu teléfono | ao teu móbil | aplicación de autenticación | por correo postal | por carta
            """,
            .spent: """
            cambiouse | modificouse | actualizouse | restableceuse | foi cambiado | foi modificado | foi utilizado | foi verificado | foi confirmado | \
            foi actualizado | foi activado | correctamente | con éxito | caducou | novo inicio de sesión
            """,
            .confirm: """
            confirma | confirme | confirmar | confirmación | verifica | verifique | verificar | verificación | activa a | active a | activar | activación | valida a | \
            validar | validación | completa o teu rexistro | completa o rexistro | completar o rexistro | rematar o rexistro | aínda non está activa | \
            aínda non verificaches | si, son eu | desbloquear a túa conta
            """,
            .address: """
            correo | correo electrónico | enderezo | enderezo de correo | enderezo electrónico | enderezo de correo electrónico | conta | rexistro | subscrición | \
            inscrición | identidade | perfil | dispositivo | número de teléfono
            """,
            .password: "contrasinal | contrasinais",
            .reset: """
            restablecer | restablece | restableza | restablecemento | recuperar | recupera | recuperación | cambiar o contrasinal | cambia o teu contrasinal | \
            novo contrasinal | esqueciches | esqueceu | esquecín | esquecido | crear un contrasinal | crea un contrasinal | establecer contrasinal | \
            escolle un contrasinal
            """,
            .signIn: """
            iniciar sesión | inicia sesión | inicie sesión | inicio de sesión | acceder | accede | acceda | acceso | entrar | ligazón máxica | ligazón de acceso
            """,
            .invite: """
            convite | convites | invitación | convidar | convidoute | convidou | convidado | aceptar | acepta | acepte | aceptar o convite | aceptar a invitación | \
            unirse | únete | participar | convídate | convídaa | convidouse | unirme ao equipo | unirme ao grupo
            """,
            .press: """
            fai clic | faga clic | facer clic | preme | prema | premer | pulsa | pulse | toca | ligazón seguinte | seguinte ligazón | seguinte botón | esta ligazón | \
            a ligazón | este botón | o botón | ligazón de abaixo | copia e pega | copie e pegue | navegador | barra de enderezos | visita | visite | abre
            """,
            .never: """
            darse de baixa | dáte de baixa | cancelar a subscrición | deixar de recibir | preferencias | xestionar preferencias | xestionar notificacións | \
            xestionar a subscrición | configuración | axustes | notificacións | privacidade | política de privacidade | aviso legal | termos | termos e condicións | \
            condicións | condicións de uso | condicións do servizo | cookies | axuda | centro de axuda | soporte | contacto | contacta | contacta connosco | \
            atención ao cliente | preguntas frecuentes | máis información | ler máis | ver no navegador | versión web | non fun eu | denunciar | protexer a conta | \
            cancelar | rexeitar | bloquear | ignorar | descargar | descarga a aplicación | instalar | séguenos | compartir | blog | novas | quen somos | inicio | \
            tenda | mercar | ver pedido | comunidade | guía | enquisa | valorar | responder | eliminar a conta
            """,
        ])
}
