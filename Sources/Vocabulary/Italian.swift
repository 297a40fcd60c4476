extension Language {
    static let italian = Language(
        "it",
        [
            .assigned: """
            nuova risposta del cliente | il cliente ha risposto | ti è stato assegnato | le è stato assegnato | \
            in attesa della tua approvazione | in attesa di approvazione | \
            ha avviato una nuova conversazione | è stato creato da
            """,
            .unfinished: """
            ci siamo quasi | manca poco | ultimo passaggio | un ultimo passo | quasi fatto | manca solo un clic | ancora un passo
            """,
            .secondFactor: """
            autenticazione a due fattori | verifica in due passaggi | autenticazione a due passaggi | verifica a due passaggi | autenticazione a più fattori
            """,
            .enrolment: """
            creato un account per te | creato un account per lei | \
            ti ha invitato a unirti | ti ha invitata a unirti
            """,
            .booked: """
            prenotazione confermata | conferma prenotazione | conferma di prenotazione | ordine confermato | conferma ordine | \
            appuntamento confermato | appuntamento è confermato | conferma appuntamento
            """,
            .second: """
            secondi
            """,
            .subjectLine: """
            nell'oggetto | oggetto di questa e-mail | oggetto di questa email | riga dell'oggetto | oggetto di questo messaggio
            """,
            .digits: """
            cifre | le cifre | a 4 cifre | a 6 cifre | di 6 cifre | di 4 cifre | di sei cifre | a sei cifre | a quattro cifre | sei cifre | quattro cifre | \
            otto cifre | seguenti caratteri | caratteri seguenti | sei caratteri | sequenza di cifre | sequenza di numeri | sequenza numerica | le sei cifre | \
            le cifre seguenti
            """,
            .received: """
            abbiamo ricevuto la tua | abbiamo ricevuto la sua | abbiamo preso in carico | da citare | abbiamo ricevuto la tua richiesta | \
            abbiamo ricevuto la sua richiesta | abbiamo ricevuto la vostra richiesta | abbiamo ricevuto il tuo messaggio | abbiamo ricevuto il suo messaggio | \
            abbiamo ricevuto il suo reclamo | abbiamo ricevuto il tuo reclamo | abbiamo ricevuto la sua segnalazione | abbiamo ricevuto la tua segnalazione | \
            la tua richiesta è stata | la sua richiesta è stata | la vostra richiesta è stata | la sua segnalazione è stata | la tua segnalazione è stata | \
            il suo reclamo è stato | il tuo reclamo è stato | la sua domanda è stata | la tua domanda è stata | la sua pratica è stata | la sua istanza è stata | \
            la denuncia di sinistro è stata | è stata protocollata | è stato protocollato | conferma di ricezione | ricevuta di accettazione | \
            ricevuta di presentazione | avviso di ricevimento | abbiamo aperto un ticket | è stato aperto un ticket | è stato creato un ticket | \
            in tutte le comunicazioni | in ogni comunicazione | nelle future comunicazioni | per ogni comunicazione | conservi questo numero | conserva questo numero | \
            tenga a portata di mano | indicare il numero | citare il numero | la preghiamo di citare | abbiamo registrato la sua richiesta | \
            abbiamo registrato la tua richiesta | richiesta è stata presa in carico | segnalazione è stata presa in carico | la ringraziamo per averci contattato | \
            la ringraziamo per la sua e-mail | la ringraziamo per la sua richiesta | la ringraziamo per il suo messaggio | la ringraziamo per la segnalazione | \
            ti ringraziamo per averci contattato | ti ringraziamo per la tua richiesta | ti ringraziamo per il tuo messaggio | ti ringraziamo per la segnalazione | \
            abbiamo ricevuto i suoi documenti | la sua e-mail è stata | la sua email è stata | la tua e-mail è stata ricevuta | la tua e-mail è stata presa | \
            la tua email è stata ricevuta | la tua email è stata presa | è stata correttamente ricevuta | è stata correttamente acquisita | \
            è stata correttamente registrata | è stato correttamente ricevuto | è stato correttamente acquisito | è stato correttamente registrato | \
            è pervenuta la sua | è pervenuto il suo | conferma di presentazione | conferma di avvenuta ricezione | conferma di acquisizione | \
            conferma di protocollazione | confermiamo la ricezione | confermiamo di aver ricevuto | attestazione di presentazione | attestazione di ricevimento | \
            il suo ricorso è stato | il deposito è stato
            """,
            .thanks: """
            grazie per averci contattato | grazie per averci scritto | grazie per aver contattato | grazie per il tuo messaggio | grazie per il suo messaggio | \
            grazie per la segnalazione | grazie per la sua segnalazione | grazie per la tua e-mail | grazie per la sua e-mail | grazie per la tua email | \
            grazie per la sua email | grazie per la tua richiesta | grazie per la sua richiesta | grazie per la tua segnalazione
            """,
            .request: """
            richiesta | richieste | domanda | istanza | reclamo | reclami | segnalazione | denuncia | sinistro | esposto | ricorso | opposizione | dichiarazione | \
            petizione | quesito | il tuo messaggio | suo messaggio | sua pratica | tua pratica | una pratica | la pratica | un ticket | il ticket | il suo ticket | \
            candidatura | rinnovo del permesso | querela | suo modulo | istanze | segnalazioni | domande | il deposito telematico | la sua comunicazione | \
            richiesta n | richiesta numero | sinistro n | sinistro numero | richiesta n. | sinistro n.
            """,
            .arrival: """
            ricevuto | ricevuta | ricevuti | ricevute | pervenuto | pervenuta | arrivato | arrivata | registrato | registrata | acquisito | acquisita | protocollato | \
            protocollata | presentato | presentata | inoltrata con successo | inviata con successo | aperto | aperta | creato | presa in carico | preso in carico | \
            in lavorazione | in elaborazione | ricezione | depositato | depositata | depositati | inoltrato | inoltrata | inviato con successo | trasmessa | \
            trasmesso | protocollati | protocollate | registrati | registrate | acquisiti | acquisite | inserita | inserito | creata | generato | \
            è in corso di lavorazione | in gestione | in istruttoria | presi in carico | prese in carico | iscritta a ruolo | protocollata al n. | protocollata con | \
            protocollato con | registrata con il numero | registrato con il numero | registrata al n. | accettato dalla cancelleria | è stato accettato | \
            grazie per la sua | grazie per il suo | grazie per la tua | la ringraziamo per
            """,
            .numbering: """
            numero | numeri | n° | nr | num | rif | riferimento | id | identificativo | con il n. | con n. | con il n | protocollata con il n | protocollato con il n | \
            al n
            """,
            .oneTimeCode: """
            codice di verifica | codice di conferma | codice di sicurezza | codice di accesso | codice di autenticazione | codice di autorizzazione | \
            codice di convalida | codice di validazione | codice di identificazione | codice di login | codice di controllo | codice di sblocco | \
            codice di reimpostazione | codice di ripristino della password | codice di identità | codici di verifica | codici di sicurezza | codici di accesso | \
            codice d'accesso | codice temporaneo | codice monouso | codice usa e getta | codice dinamico | codice numerico | codice provvisorio | codice otp | \
            codice una tantum | codice utilizzabile una sola volta | codice dispositivo | codice segreto | codice a sei cifre | codice a 6 cifre | codice a cifre | \
            codice a uso singolo | codice per verificare | codice per confermare | codice per accedere | codice per continuare | codice per effettuare l'accesso | \
            codice per reimpostare | codice per autenticarti | codice per convalidare | codice per l'accesso | codice per la verifica | password monouso | \
            password temporanea | password provvisoria | password usa e getta | password otp | pin di verifica | pin di sicurezza | pin di accesso | pin temporaneo | \
            pin monouso | numero di verifica | token di sicurezza | token di accesso | token di verifica | codice di firma | codice per firmare | \
            codice di sottoscrizione | numero segreto | numero di sicurezza | numero monouso | numero usa e getta | numero di autenticazione | chiave monouso | \
            chiave usa e getta | chiave temporanea | chiave di accesso temporanea | chiave di verifica | chiave di firma | chiave digitale | chiave di autenticazione | \
            identificativo monouso | frase di accesso | codice firma | codice per la firma | codice dispositiva | password dispositiva | password di transazione | \
            codice autorizzativo | password sms | password via sms | combinazione monouso | cifre di controllo | cifre di verifica | cifre di sicurezza | \
            parola d'ordine temporanea | \
            password dinamica | password di pagamento | chiave sms | pin dispositivo | cifre di conferma
            """,
            .code: """
            codice di conferma | passcode | codice | codici | pin | codice pin | token | chiave | seguenti cifre | seguenti numeri | queste cifre | cifre seguenti | \
            cifre che seguono
            """,
            .accessCode: """
            codice di attivazione | codice di invito | codice di registrazione | codice di iscrizione | codice di abbinamento | codice di associazione | \
            codice di adesione | codice d'invito | codice invito | codice attivazione | chiave di attivazione | chiave di licenza | codice di accesso online | \
            codice licenza | numero di attivazione | password di attivazione | numero di accesso | numero di adesione | codice di primo accesso | \
            codice primo accesso | password di primo accesso | chiave di registrazione | chiave di iscrizione | password iniziale | codice iniziale | \
            chiave di accoppiamento
            """,
            .recoveryCode: """
            codice di recupero | codice di backup | codice di riserva | codice di emergenza | codice di ripristino | codici di recupero | codici di backup | \
            codici di riserva | codici di emergenza | codici di ripristino | chiave di recupero | chiavi di recupero | chiave di ripristino | chiavi di ripristino | \
            chiave di backup | chiavi di backup | chiave di riserva | codice di scorta | codici di scorta | codice di salvataggio | codici di salvataggio | \
            codice di soccorso | codici di soccorso | chiave di emergenza
            """,
            .receipt: """
            numero della pratica | numero di pratica | numero del caso | numero di caso | numero del ticket | numero di ticket | numero della richiesta | \
            numero di richiesta | numero della segnalazione | numero di protocollo | numero protocollo | numero della domanda | numero della ricevuta | \
            numero di ricevuta | numero pratica | numero ticket | id ticket | id pratica | id richiesta | codice pratica | riferimento pratica | protocollo | \
            ticket di assistenza | numero segnalazione | numero richiesta | numero reclamo | numero del reclamo | numero di reclamo | numero sinistro | \
            numero del sinistro | numero di sinistro | numero dossier | numero fascicolo | numero del fascicolo | numero di fascicolo | numero istanza | \
            numero dell'istanza | numero domanda | numero di domanda | numero di segnalazione | numero di incidente | numero del protocollo | \
            numero di pratica assegnato | numero assegnato | numero di registrazione della domanda | numero di ruolo | numero rg | n. pratica | n. protocollo | \
            n. ticket | n. segnalazione | n. sinistro | n. reclamo | n. richiesta | n° pratica | n° ticket | n° protocollo | nr. pratica | nr. ticket | prot. n | \
            prot n | prot | protocollo n | protocollo numero | pratica n | pratica numero | ticket n | ticket numero | richiesta n | richiesta numero | sinistro n | \
            sinistro numero | al numero di protocollo | con numero di protocollo | codice richiesta | codice segnalazione | codice reclamo | codice ticket | \
            codice sinistro | riferimento richiesta | riferimento della pratica | id segnalazione | id reclamo | il tuo ticket | il suo ticket | prot. n. | n. prot. | \
            n. di prot. | prot. nr. | prot n. | prot. | protocollo n. | pratica n. | ticket n. | richiesta n. | sinistro n. | numero di registrazione | \
            numero di identificazione della | numero identificativo della | numero di controllo della | numero di deposito | numero di istanza | numero del ricorso | \
            numero di ricorso | numero del procedimento | numero di procedimento | numero di iscrizione a ruolo | numero busta | numero della busta | \
            numero di ricezione | numero di trasmissione | numero di tracciamento della richiesta | numero di tracciamento della pratica | \
            codice di tracciamento della | codice identificativo della richiesta | codice identificativo della pratica | codice identificativo della domanda | \
            identificativo richiesta | identificativo pratica | identificativo domanda | identificativo della richiesta | identificativo della pratica | \
            identificativo della domanda | identificativo segnalazione | codice domanda | codice istanza | codice di segnalazione | numero comunicazione | n. domanda | \
            n. istanza | n. di protocollo | n. di pratica | n. dossier | n. fascicolo | n. ricorso | n. di ticket | nr. protocollo | nr. richiesta | nr. segnalazione | \
            protocollata al n. | protocollata con | protocollato con | registrata con il numero | registrato con il numero | registrata al n. | \
            riferimento della richiesta | rif. pratica | rif pratica | codice assicurata
            """,
            .bait: """
            codice univoco | codice azienda | codice negozio | codice filiale | codice agente | codice della porta | codice portone | password wifi | \
            password del wi-fi | numero d'ordine | numero di ordine | numero dell'ordine | numero ordine | numero della fattura | numero di fattura | numero fattura | \
            numero di telefono | numero telefonico | numero di cellulare | numero di tracciamento | numero di tracking | numero di spedizione | numero di cliente | \
            numero cliente | numero di conto | numero del conto | numero della carta | numero di carta | numero carta | numero socio | numero di socio | \
            numero di tessera | numero tessera | numero di prenotazione | numero prenotazione | numero di conferma | numero del volo | numero di volo | \
            numero di contratto | numero contratto | numero di polizza | numero di riferimento | numero di serie | numero seriale | numero del modello | \
            numero articolo | numero della transazione | numero di transazione | numero di partita iva | numero di passaporto | numero di camera | numero verde | \
            numero di matricola | numero di posto | numero civico | numero della riunione | numero utente | numero di versione | numero | numeri | ordine | ordine n | \
            acquisto | fattura | ricevuta | scontrino | codice postale | codice di avviamento postale | codice cap | codice promozionale | codice promo | \
            codice sconto | codice di sconto | codice coupon | codice buono | codice regalo | codice invita un amico | codice amico | codice referral | \
            codice voucher | codice offerta | codice di tracciamento | codice di tracking | codice spedizione | codice di spedizione | codice prenotazione | \
            codice di prenotazione | codice errore | codice di errore | codice qr | codice a barre | codice sorgente | codice prodotto | codice articolo | \
            codice cliente | codice utente | codice fiscale | codice penale | codice civile | codice etico | codice iban | codice swift | codice bic | \
            codice destinatario | codice univoco destinatario | codice ritiro | codice di ritiro | codice di consegna | codice paese | codice sdi | codice sia | \
            codice abi | codice di condotta | codice abbigliamento | codice riunione | codice identificativo | codice ateco | codici sconto | codici promozionali | \
            c.a.p. | buono | buono sconto | buono regalo | carta regalo | sconto | prefisso | telefono | tel | cellulare | cell | chiama | chiamaci | chiamare il | \
            fax | casella postale | id cliente | id utente | id ordine | id riunione | id transazione | id account | pnr | prenotazione | volo | gate | posto | \
            camera | stanza | sala | appartamento | piano | edificio | interno | scala | viale | piazza | corso | importo | quantità | totale | subtotale | prezzo | \
            saldo | pagamento | tassa | iva | partita iva | p iva | cod fisc | rea | carta | carta che termina con | che termina con | terminante con | \
            ultime quattro cifre | ultime 4 cifre | transazione | riferimento | rif | seriale | matricola | modello | articolo | versione | pagina | capitolo | \
            sezione | data | data di nascita | anno | anni | punti | miglia | chilometri | utenti | clienti | persone | euro | spedizione | pacco | capitale sociale | \
            lotto | abbiamo ricevuto il tuo pagamento | abbiamo ricevuto il suo pagamento | abbiamo ricevuto il tuo ordine | abbiamo ricevuto il suo ordine | \
            abbiamo ricevuto la tua donazione | abbiamo ricevuto la sua donazione | abbiamo ricevuto la tua prenotazione | abbiamo ricevuto la sua prenotazione | \
            abbiamo ricevuto la tua iscrizione | abbiamo ricevuto la sua iscrizione | abbiamo ricevuto la tua richiesta di acquisto | \
            abbiamo preso in carico il tuo ordine | abbiamo preso in carico il suo ordine | abbiamo preso in carico la spedizione | ad esempio | per esempio | \
            codice premio | numero vincente | codice di autorizzazione | codice rea | numero di registrazione | nome utente | codice di convalida del biglietto | \
            codice del cancello | codice del portone | codice del garage | codice della sbarra | codice della cassetta | codice allarme | ultime tre cifre | \
            ultime 3 cifre | ultime due cifre | ultime cifre | prime sei cifre | che termina in | termina con | terminano con | che finisce con | finisce con | \
            con finale | numero di previdenza sociale | codice di sicurezza della carta | codice di sicurezza della tua carta | sul retro della carta | \
            sul retro della tua carta | sul retro della sua carta | tre cifre sul retro | numero di sicurezza sul retro | codice di apertura | codice armadietto | \
            codice pod | codice di accesso al portone | codice di accesso al cancello | codice autorizzativo | il tuo soggiorno | il suo soggiorno | il vostro soggiorno | \
            codice ordine | cassetta delle chiavi | cassetta portachiavi | \
            chiamaci al | chiama il numero | chiami il numero | contattaci al | \
            codice contribuente | codice utenza | codice avviso | codice tributo | codice immobile | \
            per la pratica | \
            codice appuntamento | codice dell'appuntamento | numero candidato | numero di candidatura
            """,
            .pointing: """
            di seguito | qui sotto | seguente | ecco | ecco il tuo | è il tuo | il tuo codice è | il suo codice è
            """,
            .enter: """
            digitate | inserisci | inserisca | inserire | inserite | inserendo | immetti | immettere | digita | digitare | digiti | usa il | usa questo | usa la | \
            usare | utilizza | utilizzare | utilizzi | copia | copiare | incolla | incollare | scrivi | di seguito | qui sotto | seguente | ecco | ecco il tuo | \
            è il tuo | il tuo codice è | il suo codice è | riporta
            """,
            .expiry: """
            scade | scadrà | scadono | scadere | scadenza | valido | valida | valido per | validità | è valido | sarà valido | resta valido | rimane valido | \
            non sarà più valido | valevole | entro | entro i prossimi | nei prossimi | per i prossimi | cesserà | hai tempo | avete tempo | ha tempo | \
            utilizzabile per | utilizzabile entro | utilizzabile fino | valido fino a | valido fino alle | valida fino alle | valido fino al | validi fino alle | \
            è valido fino | resta valido fino | rimane valido fino | sarà valido fino | valevole fino | funziona fino alle | utilizzabile fino alle | \
            attivo fino alle | scade alle | scade il | scade tra | scade fra | scadrà alle | scadrà tra | scadrà il | in scadenza alle | usalo entro | usalo entro le | \
            usalo prima delle | utilizzalo entro | utilizzarlo entro | inseriscilo entro | inserirlo entro | da usare entro | da utilizzare entro | da inserire entro | \
            deve essere usato entro | deve essere utilizzato entro | deve essere inserito entro | non più valido dopo | smetterà di funzionare alle | hai ancora | \
            ti restano | le restano | hai solo | hai a disposizione | ha a disposizione | minuti rimanenti
            """,
            .minute: """
            minuto | minuti | min | minuti rimanenti
            """,
            .hour: "ora | ore",
            .day: "giorno | giorni | gg",
            .secrecy: """
            non condividere | non condividerlo | non condividerla | non condividerlo con | non comunicare | non comunicarlo | non rivelare | non rivelarlo | \
            non divulgare | non divulgarlo | non fornire | non inoltrare | non inoltrarlo | non dare | mai condividere | mai comunicare | non ti chiederemo mai | \
            non ti chiederà mai | non chiederemo mai | con nessuno | a nessuno | riservato | strettamente personale | mantienilo segreto
            """,
            .unrequested: """
            se non hai richiesto | se non ha richiesto | se non sei stato tu | se non sei stata tu | se non l'hai richiesto | se non hai effettuato | \
            se non hai fatto | se non hai creato | se non hai tentato | se non hai provato | se non riconosci | se non ti sei registrato | se non ti sei iscritto | \
            se non hai avviato | se non è stato lei | se non eri tu | se non avete richiesto | se non hai inviato | se non l'hai richiesta | non hai richiesto | \
            non sei stato tu | ignora questa | ignora questo | ignora il messaggio | ignori questa | ignorare questa | ignorare questo | puoi ignorare | può ignorare | \
            ignora pure | ti preghiamo di ignorare | non tenere conto
            """,
            .elsewhere: """
            via sms | tramite sms | un sms | con sms | messaggio di testo | inviato al tuo telefono | inviato al tuo cellulare | inviato al tuo numero | \
            app di autenticazione | app autenticatore | applicazione di autenticazione | per posta | per lettera | telefonata
            """,
            .spent: """
            è stato usato | è stato utilizzato | è stato modificato | è stato cambiato | è stato aggiornato | è stato reimpostato | è stato verificato | \
            è stato confermato | è stato attivato | è stato creato | è stata usata | è stata modificata | è stata cambiata | è stata aggiornata | è stata reimpostata | \
            è stata verificata | è stata confermata | è stata attivata | è stata ripristinata | già stato usato | già stato utilizzato | con successo | correttamente | \
            è scaduto | non è più valido | nuovo accesso
            """,
            .confirm: """
            modifica dell'indirizzo email | cambio email | cambio di indirizzo | cambiare il tuo indirizzo | sblocca il mio account | sblocca account | \
            sbloccare il tuo account | conferma | confermare | confermi | confermate | confermo | confermando | verifica | verificare | verifichi | verificate | \
            verificando | attiva | attivare | attivi | attivazione | convalida | convalidare | convalidi | valida il | validare | validazione | autenticare | \
            autenticazione | completa la registrazione | completa la tua registrazione | completa l'iscrizione | completa il tuo profilo | \
            completare la registrazione | completare la tua registrazione | completare l'iscrizione | concludi la registrazione | termina la registrazione | \
            finalizza | approva | approvare | autorizza | autorizzare | sì, iscrivimi | non hai ancora verificato | non hai ancora confermato | \
            non ha ancora verificato | non è ancora attivo | non è ancora attiva | non è stato ancora verificato | non è ancora stato verificato | sicuri che sia tu | \
            sono proprio io | attendibile questo dispositivo | sono io | completare la creazione del tuo account | completare la creazione del suo account | \
            terminare la creazione del tuo account | completa il tuo account | sbloccare l'account | sblocca l'account | sblocca il tuo account | \
            procedere con la registrazione | continuare la registrazione | proseguire con la registrazione
            """,
            .address: """
            email | e-mail | mail | indirizzo | indirizzo email | indirizzo e-mail | indirizzo mail | indirizzo di posta elettronica | indirizzo di posta | \
            posta elettronica | account | registrazione | iscrizione | abbonamento | identità | profilo | dispositivo | numero di telefono | numero di cellulare
            """,
            .password: """
            password | parola d'ordine | parola chiave | password temporanea | password provvisoria
            """,
            .reset: """
            reimposta | reimpostare | reimposti | reimpostazione | ripristina | ripristinare | ripristino | resetta | resettare | recupera | recuperare | recupero | \
            cambia la password | cambia la tua password | cambia password | cambiare la password | cambiare password | cambio password | modifica la password | \
            modifica la tua password | modifica password | modificare la password | modificare password | nuova password | dimenticato | dimenticata | dimenticare | \
            hai dimenticato | ho dimenticato | crea una password | crea la tua password | crea password | crea una nuova password | creare una password | \
            creare la password | creare password | creare una nuova password | scegli una password | scegli la tua password | scegli una nuova password | \
            scegliere una nuova password | imposta una password | imposta la password | imposta la tua password | imposta password | imposta una nuova password | \
            impostare una password | impostare la password | impostare password | impostare una nuova password | aggiorna la password | aggiorna la tua password | \
            aggiorna password | smarrita | rinnova la password | rinnova password | smarrito la password | perso la password | modifica la mia password
            """,
            .signIn: """
            senza password | accedi | accedere | accesso | acceda | accedi al tuo account | accedi subito | effettua l'accesso | effettuare l'accesso | \
            effettua il login | fai il login | login | entra | entrare | collegati | connettiti | link magico | link di accesso | link monouso | link sicuro | \
            entrare nel tuo account | entrare nel suo account | accedere al tuo account | accedere al suo account | sì, sono io | sono io | fammi entrare | \
            vai al mio account
            """,
            .invite: """
            invito | inviti | invita | invitare | invitato | invitata | ti ha invitato | ti invita | sei stato invitato | sei stata invitata | ha invitato | accetta | \
            accettare | accetta l'invito | accetta invito | accettare l'invito | unisciti | unirti | unirsi | partecipa | partecipare | entra nel team | \
            ti ha dato accesso | le ha dato accesso | entra nello spazio | entra nel gruppo | creato un account per te | creato un account per lei
            """,
            .appointment: """
            riunione | videoconferenza | videochiamata | webinar | id riunione | riunione dei genitori
            """,
            .press: """
            clicca | cliccare | cliccando | clicchi | fai clic | fare clic | facendo clic | clicca qui | clicca su | clicca sul | premi | premere | tocca | toccare | \
            link sottostante | link qui sotto | link seguente | seguente link | pulsante sottostante | pulsante qui sotto | seguente pulsante | pulsante seguente | \
            questo link | il link | questo pulsante | il pulsante | copia e incolla | copiare e incollare | copia questo link | browser | barra degli indirizzi | \
            visita | visitare | segui questo link | seguire il link | apri | aprire | seguente indirizzo | vai a | vai su | inizia | inizia ora
            """,
            .offer: """
            congratulazioni | complimenti | hai vinto | vincitore | premio | premi | ricompensa | lotteria | giri gratis | bonus | casinò | casino | regalo | \
            offerta esclusiva | offerta speciale | offerta limitata | tempo limitato | eredità | guadagna | attiva offerta | attiva l'offerta | attiva lo sconto | \
            attiva il coupon | attiva sconto
            """,
            .never: """
            non riconosco | frase di recupero | frase seme | annulla l'iscrizione | annulla iscrizione | annulla la sottoscrizione | annulla abbonamento | \
            annullare l'iscrizione | disiscriviti | disiscriversi | disiscrizione | disiscrivermi | cancella iscrizione | cancella la tua iscrizione | cancellati | \
            cancellarti | cancellazione | non ricevere più | non desidero più ricevere | preferenze | gestisci preferenze | gestisci le preferenze | \
            gestisci iscrizione | gestisci notifiche | gestisci le notifiche | impostazioni | notifiche | privacy | informativa | informativa sulla privacy | \
            politica sulla privacy | note legali | termini | termini di servizio | termini di utilizzo | termini e condizioni | condizioni | condizioni d'uso | \
            condizioni generali | cookie | aiuto | centro assistenza | assistenza | assistenza clienti | supporto | contatti | contattaci | contattare | \
            servizio clienti | domande frequenti | scopri di più | maggiori informazioni | ulteriori informazioni | per saperne di più | leggi di più | leggi tutto | \
            visualizza nel browser | visualizza online | apri nel browser | versione web | versione online | non sono stato io | non sono stata io | non ero io | \
            non sono io | segnala | segnalare | proteggi il tuo account | proteggi l'account | annulla | annullare | annulla richiesta | rifiuta | rifiutare | nega | \
            blocca | ignora | scarica | scaricare | scarica l'app | installa | seguici | condividi | inoltra | blog | notizie | novità | chi siamo | lavora con noi | \
            pagina iniziale | sito web | negozio | acquista | acquista ora | compra | compra ora | vedi ordine | visualizza ordine | traccia | traccia il tuo ordine | \
            traccia ordine | visualizza fattura | comunità | guida | sondaggio | recensione | valuta | dona | prezzi | visualizza dettagli | vedi dettagli | rispondi | \
            elimina account | rimborso | visualizza attività | vedi attività | \
            visualizza la tua iscrizione | vedi la tua iscrizione | visualizza iscrizione | \
            completa l'ordine | concludi l'ordine | completa l'acquisto | completa il tuo ordine | \
            fai il check-in | effettua il check-in
            """,
        ])
}
