extension Language {
    static let romansh = Language(
        "rm",
        [
            .digits: """
            las cifras | da 6 cifras | da sis cifras | da quatter cifras | sis cifras | quatter cifras
            """,
            .received: """
            nus avain retschavì vossa dumonda | nus avain survegnì vossa dumonda | nus avain retschavì vossa retschertga | vossa dumonda è arrivada | \
            vossa dumonda è vegnida registrada | vossa dumonda è vegnida retschavida | vossa reclamaziun è arrivada | nus avain retschavì vossa reclamaziun | \
            nus avain retschavì voss messadi | grazia per vossa dumonda | grazia per avair contactà nus | grazia per voss messadi | \
            inditgai per plaschair quest numer | conservai quest numer | grazia fitg per vossa | grazia fitg per voss | grazia per voss e-mail | \
            grazia per vossa brev | nus avain retschavì voss e-mail | nus avain survegnì voss e-mail | voss e-mail è arrivà | voss e-mail è vegnì retschavì | \
            conferma da retschavida | conferma da recepziun
            """,
            .request: """
            vossa dumonda | tia dumonda | vossa reclamaziun | voss recurs | voss messadi | vossa retschertga | vossa brev | vossa annunzia da donn | voss ticket | \
            vossa annunzia | tes messadi | voss dossier | vossa petiziun
            """,
            .arrival: """
            avain retschavì | avain survegnì | è arrivada | è vegnida registrada | è vegnida retschavida | è vegnì registrà | è vegnì tramess | è arrivà | \
            è vegnì retschavì | è vegnida inoltrada | vegn elavurada | è vegnida tramessa | avain registrà
            """,
            .numbering: "numer | il numer | numer da referenza",
            .oneTimeCode: """
            code da verificaziun | code da conferma | code da confermaziun | code da segirezza | code da segirtad | code d'annunzia | code per s'annunziar | \
            code per l'annunzia | code d'autentificaziun | code d'identificaziun | code d'autorisaziun | code da login | code d'access temporar | code unic | \
            code d'ina giada | code per ina giada | code per diever unic | code temporar | code da validaziun | code per verifitgar | code per confermar | \
            code da sis cifras | code da 6 cifras | code da quatter cifras | pled-clav unic | pled-clav per ina giada | pled-clav temporar | \
            pled-clav per diever unic | numer da verificaziun | numer da conferma | pin per ina giada | numer da segirezza | numer unic | clav unica | clav temporara | \
            code da suttascripziun | pled-clav sms | clav digitala
            """,
            .code: """
            voss code | tes code | il code suandant | il suandant code | code sutvart | code da pin | code secret | numer secret | vossa pin
            """,
            .accessCode: """
            code d'activaziun | code d'activar | code d'invitaziun | code da registraziun | code d'access | code d'inscripziun | numer d'activaziun | \
            clav d'activaziun | numer d'access | clav d'access | pled-clav inizial | pled-clav provisoric | clav da registraziun
            """,
            .recoveryCode: """
            code da recuperaziun | code da restabiliment | code da reserva | code d'urgenza | codes da recuperaziun | codes da reserva | clav da recuperaziun | \
            clavs da recuperaziun | clav da reserva | codes d'urgenza
            """,
            .receipt: """
            numer da la dumonda | numer da vossa dumonda | numer dal cas | numer da ticket | numer da dossier | numer dal dossier | numer da la reclamaziun | \
            numer da reclamaziun | numer da referenza da la dumonda | numer da fatschenta | numer d'inoltraziun | numer da registraziun da la dumonda | numer d'acta | \
            numer dal recurs | numer da control da la dumonda | numer da protocol | registrada cun il numer | registrada sut il numer | registrà sut il numer | \
            numer da voss dossier | referenza da vossa dumonda
            """,
            .bait: """
            numer da l'empustaziun | numer d'empustaziun | numer da vossa empustaziun | numer dal quint | numer da quint | numer da conto | numer dal conto | \
            numer da telefon | voss numer da telefon | numer da client | numer da clienta | numer da commember | numer da la carta | numer da carta | \
            numer da reservaziun | numer da spediziun | numer d'expediziun | numer da sgol | numer da la stanza | numer da passaport | numer da contract | \
            numer da matricla | numer da transacziun | numer postal | numer postal d'avis | code postal | code da rabat | code promoziunal | code da bun | \
            code da regal | code dal pajais | code d'errur | code dal product | code qr | vossa empustaziun | l'empustaziun | il rabat | telefonai | telefonai a nus | \
            import total | il pretsch | pajament | voss pajament | data da naschientscha | pagina | sgol | nus avain retschavì voss pajament | \
            nus avain retschavì vossa empustaziun | ultimas quatter cifras | ultimas 4 cifras | ultimas trais cifras | ultimas cifras | che finescha cun | \
            finescha cun | numer da la segirada sociala | numer avs | code da segirezza da la carta | sin il davos da la carta
            """,
            .enter: """
            endatai | endatar | endatescha | duvrai | utilisai | tippai | copiai | encollai | suandant | sutvart | qua è | qua giusut
            """,
            .expiry: """
            scada en | vegn a scader | va a scader | scrudescha | è valaivel | è valabel | valaivel per | valabel durant | valaivel durant | entaifer | \
            durant las proximas | valaivel fin | valaivla fin | è valaivel fin | resta valaivel fin | funcziunescha fin | scada las | scada a las | minutas restantas | \
            anc valaivel
            """,
            .minute: """
            minutas | minuta | minutas restantas
            """,
            .hour: "uras | ura",
            .day: "in di",
            .secrecy: """
            na dai a nagin | na dai betg vinavant | na tradir | na tradi a nagin | na communitgai | na parti cun nagin | na mussai a nagin | a nagin | cun nagin | \
            a nagina persuna | a terzas persunas | confidenzial | nus na dumandain mai
            """,
            .unrequested: """
            sche vus n'avais betg dumandà | sche vus n'avais betg | sche ti n'has betg | sche quai n'eras betg vus | sche quai na eras betg | n'avais betg dumandà | \
            ignorai | ignorai quest e-mail | pudais ignorar | na resguardai betg
            """,
            .elsewhere: """
            per sms | cun sms | a voss telefonin | sin voss telefonin | app d'autentificaziun | per posta | per brev
            """,
            .spent: """
            è vegnì midà | è vegnida midada | è vegnì duvrà | è vegnì confermà | è vegnida confermada | cun success | è scadì | è scrudà | n'è betg pli valaivel | \
            nova annunzia
            """,
            .confirm: """
            confermai | confermar | conferma | verifitgai | verifitgar | activai | activar | cumplettai la registraziun | terminai la registraziun | gea quai sun jau
            """,
            .address: """
            adressa d'e-mail | vossa adressa d'e-mail | adressa da mail | voss e-mail | voss conto | vossa registraziun | voss conto d'utilisader | registraziun
            """,
            .password: "pled-clav | voss pled-clav | pleds-clav",
            .reset: """
            redefinir | redefini | reinizialisar | restabilir il pled-clav | midar il pled-clav | midai il pled-clav | midai voss pled-clav | nov pled-clav | emblidà | \
            emblidà il pled-clav | definir in nov pled-clav
            """,
            .signIn: """
            s'annunziar | as annunziai | annunziai | login | per s'annunziar | colliaziun d'annunzia
            """,
            .invite: """
            invitaziun | vossa invitaziun | vegnis envidà | envidà vus | ha envidà | acceptai l'invitaziun | sa participar
            """,
            .appointment: "sesida | radunanza | termin fixà | chalender",
            .press: """
            cliccai | cliccai qua | clicca qua | smatgai | colliaziun | la colliaziun suandanta | il buttun | buttun | avri la colliaziun | navigatur
            """,
            .offer: "avais gudagnà | cumprai ussa",
            .never: """
            deabunar | annullar l'abunament | parameters | protecziun da datas | decleraziun davart la protecziun da datas | cundiziuns generalas | \
            cundiziuns d'utilisaziun | impressum | agid | center d'agid | contactar nus | dumondas frequentas | ulteriuras infurmaziuns | dapli infurmaziuns | \
            leger vinavant | mussar en il navigatur | quai na sun jau betg | interrumper | annunziar in abus | telechargiar | suandai nus | novitads | davart nus
            """,
        ])

    static let occitan = Language(
        "oc",
        [
            .secondFactor: """
            autentificacion a dos factors | verificacion en doas etapas
            """,
            .digits: """
            chifras | las chifras | de 6 chifras | de 4 chifras | de sièis chifras | de quatre chifras | sièis chifras | sièis caractèrs
            """,
            .received: """
            avèm recebut vòstra demanda | avèm recebut vòstra requèsta | avèm plan recebut vòstra demanda | vòstra demanda es estada recebuda | \
            vòstra demanda es estada enregistrada | avèm recebut vòstra reclamacion | vòstra reclamacion es estada enregistrada | avèm recebut vòstre messatge | \
            avèm recebut ta demanda | mercés de nos aver contactat | mercés per vòstre messatge | mercé de nos contactar | conservatz aqueste numèro | \
            indicatz aqueste numèro | mercés per vòstre corrièl | mercés per vòstra demanda | mercés per vòstra question | avèm recebut vòstre corrièl | \
            vòstre corrièl es estat recebut | acusat de recepcion | confirmacion de recepcion
            """,
            .request: """
            vòstra demanda | ta demanda | vòstra requèsta | vòstra reclamacion | vòstre recors | vòstre messatge | vòstre dorsièr | vòstra question | \
            vòstra declaracion | vòstre bilhet | vòstra letra | vòstre formulari | ta question | ton messatge | ton dorsièr
            """,
            .arrival: """
            avèm recebut | es estada recebuda | es estada enregistrada | es estat enregistrat | es estat recebut | es estada transmesa | es en tractament | \
            es estada depausada | es estat depausat | es estada presa en compte | es estat transmés | avèm enregistrat | es estada dubèrta | es estat dobèrt
            """,
            .numbering: "numèro | lo numèro | numèro de referéncia | referéncia",
            .oneTimeCode: """
            còdi de verificacion | còdi de validacion | còdi de confirmacion | còdi de confirmar | còdi de seguretat | còdi de connexion | còdi d'identificacion | \
            còdi d'autentificacion | còdi d'autorizacion | còdi d'accès temporari | còdi d'usatge unic | còdi d'utilizacion unica | còdi unic | còdi temporari | \
            còdi provisòri | còdi otp | còdi a 6 chifras | còdi de 6 chifras | còdi de sièis chifras | còdi per se connectar | còdi per vos connectar | \
            còdi per confirmar | còde de verificacion | còde de confirmacion | còde de seguretat | senhal d'usatge unic | senhal unic | senhal d'utilizacion unica | \
            senhal temporari | senhal provisòri | mot de pas d'usatge unic | mot de pas temporari | mot de pas provisòri | numèro de verificacion | pin d'usatge unic | \
            numèro secret | numèro d'usatge unic | clau d'usatge unic | clau unica | clau temporària | clau de signatura | clau numerica | còdi de signatura | \
            senhal sms
            """,
            .code: """
            vòstre còdi | ton còdi | lo còdi | aqueste còdi | lo còdi seguent | còdi çai-jos | còdi | còdis | còdi pin | còdi secrèt | vòstre pin
            """,
            .accessCode: """
            còdi d'activacion | còdi de convidacion | còdi d'invitacion | còdi d'inscripcion | còdi d'enregistrament | còdi d'accès | numèro d'activacion | \
            clau d'activacion | numèro d'accès | clau d'accès | còdi de primièra connexion | senhal inicial | clau d'inscripcion
            """,
            .recoveryCode: """
            còdi de recuperacion | còdi de restauracion | còdi de secors | còdi de salvagarda | còdis de recuperacion | còdis de secors | clau de recuperacion | \
            claus de recuperacion | clau de secors | claus de secors | còdi d'urgéncia | còdis d'urgéncia
            """,
            .receipt: """
            numèro de demanda | numèro de vòstra demanda | numèro de dorsièr | numèro de vòstre dorsièr | numèro de requèsta | numèro de reclamacion | \
            numèro de bilhet d'assisténcia | numèro de tiquet | numèro de recors | referéncia de vòstra demanda | referéncia del dorsièr | numèro d'enregistrament | \
            numèro de recepissat | numèro de seguiment de la demanda | numèro de vòstra reclamacion | numèro del dorsièr | numèro de la demanda | \
            enregistrada jol numèro | enregistrat jol numèro | n° de dorsièr | n° de demanda
            """,
            .bait: """
            numèro de comanda | numèro de vòstra comanda | numèro de factura | numèro de compte | numèro de telefòn | vòstre numèro de telefòn | numèro de client | \
            numèro d'abonat | numèro de sòci | numèro d'aderent | numèro de carta | numèro de reservacion | numèro de seguiment | numèro de seguit | numèro de vòl | \
            numèro de sèti | numèro de cambra | numèro de passapòrt | numèro de contracte | numèro d'estudiant | numèro de transaccion | còdi postal | \
            còdi promocional | còdi promo | còdi de reduccion | còdi de descompte | còdi de bon | còdi del país | còdi d'error | còdi del produch | còdi qr | \
            còdi de barras | còdi font | còdi de carrièra | vòstra comanda | ta comanda | factura | reduccion | telefòn | telefonatz | sonatz-nos | montant | prètz | \
            pagament | vòstre pagament | data de naissença | carrièra | avèm recebut vòstre pagament | avèm recebut vòstra comanda | quatre darrièras chifras | \
            4 darrièras chifras | tres darrièras chifras | darrièras chifras | que s'acaba per | que s'acabís per | s'acaba per | numèro de seguretat sociala | \
            còdi de seguretat de la carta | al dos de la carta
            """,
            .enter: """
            picatz | picar | sasissètz | sasir | dintratz | dintrar | escrivètz | utilizatz | copiatz | pegatz | seguent | çai-jos | aquí avètz | aquí lo
            """,
            .expiry: """
            expira | expirarà | expirarà d'aquí | expira d'aquí | perimarà | s'acaba | s'acabarà | es valable | es valid | valable pendent | valid pendent | d'aquí | \
            valable fins a | valabla fins a | valid fins a | es valable fins | fonciona fins a | expira a | expira dins | utilizatz-lo abans | de picar abans | \
            demòra valable fins | vos demòran | minutas demòran
            """,
            .minute: """
            minutas | minuta | minutas demòran
            """,
            .hour: "oras | ora",
            .day: "jorns | jorn",
            .secrecy: """
            partegetz pas | lo partegetz pas | parteges pas | lo donetz pas | donetz pas | comuniquetz pas | lo comuniquetz pas | digatz pas | amb degun | a degun | \
            a qualqu'un mai | confidencial | vos demandarem pas jamai
            """,
            .unrequested: """
            s'avètz pas demandat | se avètz pas demandat | s'as pas demandat | se sètz pas vos | s'es pas vos | se s'agís pas de vos | avètz pas demandat | ignoratz | \
            podètz ignorar | ignoratz aqueste | tenètz pas compte
            """,
            .elsewhere: """
            per sms | per messatge tèxte | sus vòstre telefòn | aplicacion d'autentificacion | per corrièr postal | per letra
            """,
            .spent: """
            es estat cambiat | es estat modificat | es estat utilizat | ja utilizat | es estat confirmat | es estada confirmada | es estada verificada | \
            es estat reïnicializat | amb succès | a expirat | es expirat | es pas mai valid | es pas mai valable | novèla connexion
            """,
            .confirm: """
            confirmatz | confirmar | confirma | verificatz | verificar | activatz | activar | validatz | validar | autorizatz | acabatz l'inscripcion | \
            acabar l'inscripcion | òc soi ieu | es ieu | desblocar lo compte
            """,
            .address: """
            adreça electronica | vòstra adreça electronica | adreça de corrièl | adreça mail | corrièl | corrièr electronic | vòstre compte | ton compte | \
            inscripcion | vòstra inscripcion
            """,
            .password: """
            senhal | vòstre senhal | ton senhal | mot de pas | mot de santa clara | senhal temporari | senhal novèl
            """,
            .reset: """
            reïnicializar | reïnicializatz | reinicializacion | restablir lo senhal | cambiar lo senhal | cambiar de senhal | cambiatz vòstre senhal | \
            cambiatz lo senhal | modificar lo senhal | novèl senhal | senhal novèl | senhal doblidat | avètz doblidat | doblidat | causissètz un senhal | \
            crear un senhal
            """,
            .signIn: """
            connectatz-vos | se connectar | vos connectar | connexion | identificatz-vos | ligam de connexion | dobrir una session
            """,
            .invite: """
            convidacion | vòstra convidacion | sètz convidat | sètz convidada | vos convida | vos a convidat | acceptatz la convidacion | rejonhètz
            """,
            .appointment: "reünion | rendètz-vos | rendetz-vos | calendièr | amassada",
            .press: """
            clicatz | clicatz aicí | clicar | clica aicí | lo ligam | ligam seguent | ligam çai-jos | boton | lo boton | dobrissètz | navegador
            """,
            .offer: "avètz ganhat | a gratis | crompatz ara",
            .never: """
            se desabonar | desabonatz-vos | desinscriure | paramètres | preferéncias | vida privada | politica de confidencialitat | confidencialitat | \
            condicions d'utilizacion | condicions generalas | cookies | ajuda | centre d'ajuda | assisténcia | contactatz-nos | questions frequentas | ne saber mai | \
            legir mai | mai d'informacions | veire dins lo navegador | es pas ieu | soi pas ieu | anullar | senhalar | telecargar | seguètz-nos | novetats | a prepaus
            """,
        ])

    static let asturian = Language(
        "ast",
        [
            .digits: """
            cifres | díxitos | los díxitos | de 6 díxitos | de 4 díxitos | de seis díxitos | de cuatro díxitos | seis díxitos
            """,
            .received: """
            recibimos la to solicitú | recibimos la so solicitú | recibimos el to mensaxe | la to solicitú foi recibida | la to solicitú quedó rexistrada | \
            la to solicitú rexistróse | recibimos la to reclamación | recibimos la so reclamación | la so solicitú rexistróse | recibimos la to quexa | \
            gracies por contactar con nós | gracies por ponete en contautu | gracies por ponese en contautu | guarda esti númberu | cita esti númberu | \
            gracies pol to corréu | gracies pola to consulta | gracies pola to solicitú | gracies pol to mensaxe | recibimos el to corréu | recibimos el so corréu | \
            la so quexa foi presentada | la so quexa ta rexistrada | la so quexa quedó rexistrada | la so quexa foi rexistrada | xustificante de recepción | \
            confirmamos la recepción
            """,
            .request: """
            la to solicitú | la so solicitú | solicitú | la to reclamación | la so reclamación | la to quexa | el to mensaxe | el to recursu | la to consulta | \
            el to espediente | el so espediente | el to ticket | el so mensaxe | la so consulta | el to formulariu | el to casu
            """,
            .arrival: """
            recibimos | rexistróse | foi recibida | foi recibíu | foi rexistrada | quedó rexistrada | recibióse | unvióse | ta en trámite | foi presentada | \
            ta rexistrada | rexistramos | presentóse | foi rexistráu | asignóse
            """,
            .numbering: "númberu | númberos | númberu de referencia | col númberu de",
            .oneTimeCode: """
            códigu de verificación | códigu de confirmación | códigu de comprobación | códigu de seguridá | códigu d'aniciu de sesión | códigu pa aniciar sesión | \
            códigu d'autenticación | códigu d'identificación | códigu d'autorización | códigu d'accesu temporal | códigu d'un solu usu | códigu d'un usu | \
            códigu d'usu únicu | códigu únicu | códigu temporal | códigu de validación | códigu otp | códigu de seis cifres | códigu de 6 cifres | \
            códigu de 6 díxitos | códigu de seis díxitos | códigu pa entrar | códigu pa confirmar | códigu pa verificar | clave d'un solu usu | \
            clave temporal d'accesu | contraseña d'un solu usu | contraseña d'usu únicu | contraseña temporal | númberu de verificación | pin d'un solu usu | \
            númberu secretu | númberu d'un solu usu | clave única | clave temporal | clave de firma | clave dixital | códigu de firma | contraseña sms | \
            díxitos de control
            """,
            .code: """
            códigu | códigos d'esti | el to códigu | el so códigu | esti códigu | el códigu siguiente | el siguiente códigu | códigu d'embaxo | códigu pin | \
            códigu secretu | el to pin | clave | la to clave
            """,
            .accessCode: """
            códigu d'activación | códigu d'invitación | códigu de rexistru | códigu d'accesu | códigu d'inscripción | númberu d'activación | clave d'activación | \
            númberu d'accesu | códigu de primer accesu | contraseña inicial | clave de rexistru
            """,
            .recoveryCode: """
            códigu de recuperación | códigu de respaldu | códigu d'emerxencia | códigos de respaldu | códigos d'emerxencia | clave de recuperación | \
            claves de recuperación | clave de respaldu | códigu de reserva | códigos de recuperación
            """,
            .receipt: """
            númberu de solicitú | númberu de la to solicitú | númberu d'espediente | númberu del espediente | númberu de reclamación | númberu de casu | \
            númberu d'incidencia | númberu de ticket | númberu de rexistru | númberu de quexa | referencia del espediente | númberu de rexistru d'entrada | \
            númberu de trámite | númberu de consulta | númberu de la solicitú | númberu del casu | númberu de control de la solicitú | rexistrada col númberu | \
            rexistráu col númberu | códigu d'espediente | referencia de la solicitú
            """,
            .bait: """
            númberu de pidíu | númberu del to pidíu | númberu de pedíu | númberu de factura | númberu de cuenta | númberu de teléfonu | el to númberu de teléfonu | \
            númberu de veceru | númberu de cliente | númberu de sociu | númberu de tarxeta | númberu de reserva | númberu de siguimientu | númberu de vuelu | \
            númberu d'asientu | númberu d'habitación | númberu de pasaporte | númberu de contratu | númberu de matrícula | númberu de tresferencia | códigu postal | \
            códigu promocional | códigu de descuentu | códigu de regalu | códigu de país | códigu d'error | códigu de productu | códigu qr | códigu de barres | \
            códigu fonte | códigu de vistimienta | el to pidíu | el to pedíu | el so pidíu | descuentu | teléfonu | llámanos | importe total | preciu | pagu | \
            el to pagu | saldu | añu | fecha de nacencia | páxina | vuelu | recibimos el to pagu | recibimos el to pidíu | últimos cuatro díxitos | últimos 4 díxitos | \
            cuatro últimos díxitos | últimes cuatro cifres | últimos díxitos | que fina en | acabada en | númberu de la seguridá social | \
            códigu de seguridá de la tarxeta | nel reversu de la tarxeta
            """,
            .enter: """
            introduz | introduza | escribi | escriba | teclea | inxerta | usa esti | usa el | copia y apega | apega | siguiente | d'embaxo | equí tienes | \
            introduzalu
            """,
            .expiry: """
            caduca en | caduca | va caducar | va caducar en | caducará | va espirar | espira | espira en | válidu por | ye válidu | ye válida | válidu demientres | \
            va ser válidu | nel plazu de | demientres | válidu hasta | válida hasta | ye válidu hasta | val hasta | funciona hasta | caduca a les | caducará a les | \
            úsalu enantes | hai qu'usalu enantes | quédente | minutos restantes | válidu mientres
            """,
            .minute: """
            minutos | minutu | minutos restantes
            """,
            .hour: "hores | hora",
            .day: "díes | día",
            .secrecy: """
            nun compartas | nun lu compartas | nun comparta | nun lu comparta | nun lu des | nun lu digas | nun-y lu des | nun-yos lu des | con naide | a naide | \
            con nengún | a nengún | ye confidencial | nunca te lu vamos pidir
            """,
            .unrequested: """
            si nun pidisti | si nun lu pidisti | si nun solicitasti | si nun lo solicitasti | si nun fuisti tu | si nun yes tu | si nun yeres tu | si nun fixisti | \
            nun pidisti | nun solicitasti | inora | inora esti | inore esti | inorar esti mensaxe | pues inorar
            """,
            .elsewhere: """
            per sms | por sms | per mensaxe de testu | al to teléfonu | al to móvil | aplicación d'autenticación | per corréu postal | per carta
            """,
            .spent: """
            cambióse | camudóse | foi camudada | usóse | yá s'usó | confirmóse | verificóse | reaniciose | con ésitu | correutamente | caducó | yá nun ye válidu | \
            nuevu aniciu de sesión
            """,
            .confirm: """
            confirma | confirme | confirmar | verifica | verifique | verificar | comprueba | activa la cuenta | activar la cuenta | autoriza | completa'l rexistru | \
            completar el rexistru | sí fui yo | sí soi yo | desbloquiar la cuenta
            """,
            .address: """
            corréu electrónicu | direición de corréu | la to direición de corréu | direición de corréu electrónicu | corréu | la to cuenta | la so cuenta | rexistru | \
            el to rexistru | perfil
            """,
            .password: """
            contraseña | la to contraseña | contraseñes | clave d'accesu | contraseña temporal | contraseña nueva
            """,
            .reset: """
            reaniciar | reanicia | restablecer la contraseña | reafitar | reafita | camudar la contraseña | camuda la contraseña | camuda la to contraseña | \
            cambia la to contraseña | contraseña nueva | nueva contraseña | escaeciesti | escaeció | escaecida | olvidesti | crea una contraseña
            """,
            .signIn: """
            aniciar sesión | anicia sesión | aniciu de sesión | aniciu la sesión | coneutase | entra na to cuenta | enllaz d'accesu
            """,
            .invite: """
            invitación | la to invitación | convidáronte | invitáronte | convidóte | invitóte | tas convidáu | acepta la invitación | xunite | xunise
            """,
            .appointment: "aconceyamientu | alcuentru | cita previa | calendariu",
            .press: """
            calca | calca equí | primi equí | fai clic | enllaz | l'enllaz | enllaz siguiente | el siguiente enllaz | botón | abri l'enllaz | restolador
            """,
            .offer: "ganesti | premiu | de baldre | merca agora",
            .never: """
            desapuntase | desapúntate | dase de baxa | baxa de la llista | axustes | preferencies | privacidá | política de privacidá | términos y condiciones | \
            condiciones d'usu | cookies | ayuda | centru d'ayuda | sofitu | contauta con nós | entrugues frecuentes | más información | lleer más | saber más | \
            ver nel restolador | nun fui yo | nun soi yo | encaboxar | informar d'un problema | descargar l'aplicación | síguinos | noticies | tocante a nós
            """,
        ])
}
