extension Language {
    static let romanian = Language(
        "ro",
        [
            .assigned: """
            răspuns nou de la client | clientul a răspuns | v-a fost atribuit
            """,
            .unfinished: """
            mai e un pas | încă un pas | aproape gata | un ultim pas | ultimul pas
            """,
            .secondFactor: """
            autentificare cu doi factori | autentificarea cu doi factori | autentificare în doi pași | autentificării în doi pași | verificare în doi pași | verificarea în doi pași
            """,
            .enrolment: """
            a creat un cont pentru dumneavoastră | a creat un cont pentru tine
            """,
            .booked: """
            rezervare confirmată | confirmarea rezervării | confirmare rezervare | comandă confirmată
            """,
            .second: """
            secunde
            """,
            .subjectLine: """
            în subiect | subiectul acestui | linia de subiect
            """,
            .digits: """
            cifre | cifrele | cifrelor | cifră | din 6 cifre | din 4 cifre | din șase cifre | din patru cifre | format din cifre | șase cifre | patru cifre | \
            opt cifre | șase caractere | următoarele caractere | caracterele de mai jos | șir de cifre | șirul de cifre | combinație de cifre
            """,
            .offer: """
            activează oferta | activează reducerea | activează cuponul
            """,
            .appointment: """
            întâlnirea | ședință | ședința | ședinței | videoconferinț* | id-ul întâlnirii | id-ul ședinței | ședință cu părinții
            """,
            .received: """
            am primit solicitarea | am primit cererea | am primit mesajul | am primit sesizarea | am primit reclamația | am primit plângerea | am primit petiția | \
            am înregistrat solicitarea | am înregistrat sesizarea | am înregistrat reclamația | solicitarea dumneavoastră a fost | solicitarea dvs. a fost | \
            solicitarea ta a fost | cererea dumneavoastră a fost | cererea dvs. a fost | cererea ta a fost | sesizarea dumneavoastră a fost | sesizarea dvs. a fost | \
            reclamația dumneavoastră a fost | reclamația ta a fost | petiția dumneavoastră a fost | mesajul dumneavoastră a fost | mesajul tău a fost | \
            confirmare de primire | confirmăm primirea | vă mulțumim că ne-ați contactat | îți mulțumim că ne-ai contactat | vă mulțumim pentru mesaj | \
            vă mulțumim pentru sesizare | am deschis un tichet | a fost deschis un tichet | a fost creat un tichet | în orice corespondență | în toată corespondența | \
            vă rugăm să menționați | păstrați acest număr | menționați acest număr | vă mulțumim pentru e-mail | vă mulțumim pentru e-mailul | \
            vă mulțumim pentru solicitare | vă mulțumim pentru solicitarea | vă mulțumim pentru cererea | vă mulțumim pentru întrebarea | \
            vă mulțumim pentru reclamația | vă mulțumim pentru petiția | vă mulțumim pentru că ne-ați scris | îți mulțumim pentru mesaj | îți mulțumim pentru e-mail | \
            îți mulțumim pentru solicitare | îți mulțumim pentru că ne-ai scris | am primit e-mailul | am primit documentele | am primit formularul | \
            am primit întrebarea | e-mailul dvs. a fost primit | e-mailul dumneavoastră a fost primit | e-mailul tău a fost primit | cererea dvs. este în curs | \
            cererea dumneavoastră este în curs | cererea ta este în curs | solicitarea dvs. este în curs | solicitarea dumneavoastră este în curs | \
            solicitarea ta este în curs | sesizarea dvs. este în curs | sesizarea dumneavoastră este în curs | sesizarea ta este în curs | confirmăm înregistrarea | \
            confirmăm depunerea | confirmăm că am primit | confirmarea primirii | confirmarea înregistrării | dovada înregistrării | dovada depunerii
            """,
            .thanks: """
            mulțumim că ne-ați contactat | mulțumim pentru mesajul | mulțumim pentru e-mail | mulțumim pentru solicitare | mulțumim pentru sesizare | \
            mulțumim pentru mesaj
            """,
            .request: """
            cererea | cerere | cererii | solicitarea | solicitare | solicitării | reclamația | reclamație | reclamații | plângerea | plângere | sesizarea | sesizare | \
            sesizării | petiția | petiție | petiției | contestația | declarația | dauna | dosarul dvs | dosarul dumneavoastră | mesajul dvs | mesajul dumneavoastră | \
            mesajul tău | tichetul | tichet | întrebarea dvs | apelul dvs | recursul | cereri | solicitări | reclamației | plângerii | contestației | declarației | \
            contestație | mesajul | întrebarea dumneavoastră | formularul dvs | dosarul tău | notificarea dvs | apelul dumneavoastră | tichetul tău | \
            tichet de suport | tichet nr | tichetul nr | tichet nr. | tichetul nr.
            """,
            .arrival: """
            primit | primită | recepționat | recepționată | înregistrat | înregistrată | înregistrate | ajuns | depus | depusă | deschis | deschisă | creat | \
            transmisă cu succes | preluat | preluată | în curs de procesare | în curs de soluționare | în lucru | primirea | înregistrări | înregistrați | depuse | \
            depunerea | primite | transmis | transmisă | redirecționat | redirecționată | alocat | alocată | în analiză | se află în | este analizată | \
            este procesată | creată | a intrat în | registrat | primim | înregistrată cu numărul | înregistrată cu nr | înregistrat sub nr | înregistrată cu nr. | \
            înregistrat sub nr. | înregistrată sub numărul | înregistrată sub nr | înregistrată sub nr. | înregistrat cu numărul | înregistrat cu nr | \
            înregistrat cu nr. | înregistrat sub numărul | vă mulțumim pentru | mulțumim pentru
            """,
            .numbering: """
            număr | numărul | nr | nr. | referință | ref | id | numere | identificator | numărului
            """,
            .oneTimeCode: """
            cod de verificare | cod de confirmare | cod de securitate | cod de acces | cod de autentificare | cod de autorizare | cod de conectare | cod de validare | \
            cod de identificare | cod de login | cod de logare | cod de unică folosință | cod de folosință unică | cod de unică utilizare | cod de siguranță | \
            cod de cifre | cod de resetare | cod de deblocare | cod de utilizare unică | cod de autentificare unic | codul de verificare | codul de confirmare | \
            codul de securitate | codul de acces | codul de autentificare | codul de autorizare | codul de conectare | codul de validare | codul de identificare | \
            codul de login | codul de logare | codul de unică folosință | codul de folosință unică | codul de unică utilizare | codul de siguranță | codul de cifre | \
            codul de resetare | codul de deblocare | codul de utilizare unică | codul de autentificare unic | codului de verificare | codului de confirmare | \
            codului de securitate | codului de acces | codului de autentificare | codului de autorizare | codului de conectare | codului de validare | \
            codului de identificare | codului de login | codului de logare | codului de unică folosință | codului de folosință unică | codului de unică utilizare | \
            codului de siguranță | codului de cifre | codului de resetare | codului de deblocare | codului de utilizare unică | codului de autentificare unic | \
            coduri de verificare | coduri de confirmare | coduri de securitate | coduri de acces | coduri de autentificare | coduri de autorizare | \
            coduri de conectare | coduri de validare | coduri de identificare | coduri de login | coduri de logare | coduri de unică folosință | \
            coduri de folosință unică | coduri de unică utilizare | coduri de siguranță | coduri de cifre | coduri de resetare | coduri de deblocare | \
            coduri de utilizare unică | coduri de autentificare unic | codul tău de verificare | codul tău de confirmare | codul tău de securitate | \
            codul tău de acces | codul tău de autentificare | codul tău de conectare | codul dumneavoastră de verificare | codul dumneavoastră de confirmare | \
            codul dumneavoastră de securitate | codul dumneavoastră de acces | codul dumneavoastră de autentificare | cod temporar | cod unic | cod dinamic | cod otp | \
            cod numeric | cod sms | cod provizoriu | codul temporar | codul unic | codul dinamic | codul otp | codul sms | cod pentru verificare | \
            cod pentru confirmare | cod pentru autentificare | cod pentru conectare | cod pentru logare | cod pentru resetare | codul pentru verificare | \
            codul pentru confirmare | codul pentru autentificare | codul pentru conectare | codul pentru resetare | parolă temporară | parolă unică | \
            parolă de unică folosință | parolă de unică utilizare | pin de verificare | pin de securitate | cod de 6 cifre | număr de verificare | \
            numărul de verificare | număr de siguranță | număr de securitate | număr secret | numărul secret | număr unic de | număr de unică folosință | cheie unică | \
            cheie de unică folosință | cheia de unică folosință | cheie temporară | identificator de unică folosință | cheie de conectare | cheia de conectare | \
            cheie de autentificare | cheia de autentificare | cheie de verificare | frază de conectare | cod de semnare | codul de semnare | cod de semnătură | \
            codul de semnătură | cheie de semnare | parola de tranzacție | parolă sms | parola sms | parola primită prin sms | combinație de unică folosință | \
            cheie digitală | cheia digitală | cifre de control | cifrele de control | \
            codul dvs. de confirmare | codul dvs. de verificare | codul dvs. de autentificare | codul dvs. de securitate | codul dvs. de activare | \
            parola dinamică | parolă dinamică | parola de plată | cheia de semnare | cheie sms | token sms | cifre de confirmare
            """,
            .code: """
            cod | codul | codului | coduri | codurile | cod pin | pin | cheie | cheia de acces | cheia de activare | cheia dvs | cheia dumneavoastră | token | următoarele cifre | cifrele următoare | aceste cifre | \
            cifrele de mai jos | codul tău este | codul dvs. este | codul dv. este | codul dumneavoastră este | \
            cod de confirmare | codul de confirmare
            """,
            .accessCode: """
            cod de activare | cod de invitație | cod de înregistrare | cod de înscriere | cod de asociere | cod de licență | codul de activare | codul de invitație | \
            codul de înregistrare | codul de înscriere | codul de asociere | codul de licență | cheie de activare | cheie de licență | cheia de activare | \
            număr de activare | numărul de activare | cheii de activare | parola de activare | număr de acces | numărul de acces | cheie de acces | cheia de acces | \
            cod de primă autentificare | codul pentru prima autentificare | cod pentru prima conectare | cheie de înregistrare | cheie de înrolare | cod de înrolare | \
            codul de înrolare | parolă inițială | parola inițială | parolă provizorie | parola provizorie | cod inițial | codul inițial
            """,
            .recoveryCode: """
            cod de recuperare | cod de rezervă | cod de urgență | cod de backup | cod de restaurare | codul de recuperare | codul de rezervă | codul de urgență | \
            codul de backup | codul de restaurare | coduri de recuperare | coduri de rezervă | coduri de urgență | coduri de backup | coduri de restaurare | \
            codurile de recuperare | codurile de rezervă | codurile de urgență | codurile de backup | codurile de restaurare | cheie de recuperare | \
            cheia de recuperare | chei de recuperare | cheile de recuperare | cheie de rezervă | cheia de rezervă | chei de rezervă | cheile de rezervă | \
            cod de salvare | coduri de salvare | frază de recuperare | fraza de recuperare
            """,
            .receipt: """
            număr de caz | număr cazului | număr dosarului | număr de dosar | număr tichetului | număr de tichet | număr cererii | număr solicitării | \
            număr de solicitare | număr sesizării | număr reclamației | număr chitanței | număr de înregistrare al cererii | număr incidentului | numărul de caz | \
            numărul cazului | numărul dosarului | numărul de dosar | numărul tichetului | numărul de tichet | numărul cererii | numărul solicitării | \
            numărul de solicitare | numărul sesizării | numărul reclamației | numărul chitanței | numărul de înregistrare al cererii | numărul incidentului | \
            nr. dosar | id tichet | tichetul tău | tichet de suport | număr de înregistrare | numărul de înregistrare | nr. de înregistrare | nr. înregistrare | \
            nr. inreg | număr de intrare | numărul de intrare | nr. de intrare | nr. cerere | nr. solicitare | nr. sesizare | nr. reclamație | nr. tichet | nr. caz | \
            nr. incident | nr. petiție | număr petiție | număr sesizare | număr reclamație | număr tichet | număr dosar | număr solicitare | număr cerere | \
            numărul petiției | numărul plângerii | numărul dosarului de daună | dosar de daună | dosar nr | dosarul nr | înregistrată cu numărul | înregistrată cu nr | \
            înregistrat sub nr | tichet nr | tichetul nr | ticketul | id solicitare | id cerere | cod solicitare | codul solicitării | referința solicitării | \
            dosar nr. | dosarul nr. | înregistrată cu nr. | înregistrat sub nr. | tichet nr. | tichetul nr. | număr de control al cererii | \
            număr unic de înregistrare | numărul unic de înregistrare | număr de identificare al cererii | număr registratură | nr. registratură | \
            nr. de registratură | număr de protocol | număr de ordine al cererii | număr contestație | numărul contestației | nr. contestație | nr. plângere | \
            numărul petiției dvs | nr. petiției | nr. cererii | nr. solicitării | nr. sesizării | nr. reclamației | nr. dosarului | numărul cererii dvs | \
            numărul solicitării dvs | numărul cererii dumneavoastră | numărul solicitării dumneavoastră | număr ticket | nr. ticket | cod cerere | codul cererii | \
            cod sesizare | codul sesizării | codul de urmărire al cererii | cod de urmărire cerere | identificatorul cererii | înregistrată sub numărul | \
            înregistrată sub nr | înregistrată sub nr. | înregistrat cu numărul | înregistrat cu nr | înregistrat cu nr. | înregistrat sub numărul | \
            a fost alocat numărul | i s-a alocat numărul | i-a fost atribuit numărul | numărului de înregistrare | referința cererii | referința dosarului | \
            număr lucrare | număr adresă intrare | nr. intrare
            """,
            .bait: """
            număr comenzii | număr de comandă | număr facturii | număr de factură | număr de telefon | număr telefonului | număr de urmărire | număr coletului | \
            număr de client | număr clientului | număr contului | număr de cont | număr cardului | număr rezervării | număr de rezervare | număr de confirmare | \
            număr zborului | număr contractului | număr de contract | număr poliței | număr de referință | număr de serie | număr serial | număr modelului | \
            număr tranzacției | număr pașaportului | număr camerei | număr locului | număr de membru | număr de înmatriculare | numărul comenzii | numărul de comandă | \
            numărul facturii | numărul de factură | numărul de telefon | numărul telefonului | numărul de urmărire | numărul coletului | numărul de client | \
            numărul clientului | numărul contului | numărul de cont | numărul cardului | numărul rezervării | numărul de rezervare | numărul de confirmare | \
            numărul zborului | numărul contractului | numărul de contract | numărul poliței | numărul de referință | numărul de serie | numărul serial | \
            numărul modelului | numărul tranzacției | numărul pașaportului | numărul camerei | numărul locului | numărul de membru | numărul de înmatriculare | număr | \
            numărul | nr | nr. | comanda | comenzii | factura | bon fiscal | chitanță | cod poștal | cod promoțional | cod de reducere | cod de voucher | cod voucher | \
            cod promo | cod cupon | cod cadou | cod de țară | cod de zonă | cod awb | cod de urmărire | cod de rezervare | cod de eroare | cod qr | cod de bare | \
            cod sursă | cod de produs | cod produs | cod produsului | cod client | cod de client | cod de ridicare | cod de livrare | cod penal | cod civil | \
            cod fiscal | cod muncii | cod swift | cod iban | cod caen | cod de conduită | cod vestimentar | cod de recomandare | cod de referral | codul poștal | \
            codul promoțional | codul de reducere | codul de voucher | codul voucher | codul promo | codul cupon | codul cadou | codul de țară | codul de zonă | \
            codul awb | codul de urmărire | codul de rezervare | codul de eroare | codul qr | codul de bare | codul sursă | codul de produs | codul produs | \
            codul produsului | codul client | codul de client | codul de ridicare | codul de livrare | codul penal | codul civil | codul fiscal | codul muncii | \
            codul swift | codul iban | codul caen | codul de conduită | codul vestimentar | codul de recomandare | codul de referral | voucher | voucherul | cupon | \
            cuponul | card cadou | reducere | prefix | telefon | tel | telefonul | mobil | sunați | sună | fax | căsuța poștală | id client | id comandă | \
            id utilizator | id întâlnire | id tranzacție | awb | rezervare | rezervarea | zbor | zborul | loc | locul | camera | apartament | ap | etaj | bloc | \
            scara | clădire | strada | str | bulevardul | bd | suma | total | subtotal | preț | sold | plată | tva | cnp | card | cardul | card terminat în | \
            se termină în | ultimele patru cifre | ultimele 4 cifre | tranzacție | tranzacția | referință | ref | serie | model | articol | versiune | versiunea | \
            pagina | capitol | data | data nașterii | anul | ani | puncte | kilometri | utilizatori | clienți | persoane | ron | euro | livrare | colet | reg. com. | \
            am primit plata | am primit comanda | am primit donația | am primit transferul | am primit rezervarea | am înregistrat plata | am înregistrat comanda | \
            număr de înregistrare în registrul | număr de înregistrare în scopuri | numărul de înregistrare în registrul | nr. de înregistrare în registrul | \
            număr de înregistrare fiscală | număr de înregistrare auto | numărul de înregistrare al vehiculului | număr câștigător | cod premiu | cod de autorizare | \
            codul de autorizare | nr reg com | registrul comerțului | nume de utilizator | utilizator: | codul de la poartă | codul porții | codul de la interfon | \
            codul interfonului | codul de la ușă | codul ușii | cod interfon | ultimele trei cifre | ultimele 3 cifre | ultimele două cifre | ultimele cifre | \
            ultimelor cifre | primele șase cifre | se termină cu | care se termină în | terminat în | terminată în | cu terminația | cod numeric personal | \
            codul numeric personal | număr de asigurare socială | codul de securitate al cardului | codul de siguranță al cardului | pe spatele cardului | \
            de pe spatele cardului | pe verso-ul cardului | cod deschidere | codul de deschidere | cod de deschidere | cod ridicare | \
            sejurul dumneavoastră | sejurul tău | sejurul dvs | \
            sunați la | sună la
            """,
            .pointing: """
            mai jos | următorul | următoarea | iată | iată codul | acesta este | este codul tău | codul tău este
            """,
            .enter: """
            completați | introdu | introduceți | introduce | introducerea | introdu-l | introduceți-l | folosește | folosiți | utilizează | utilizați | scrie | \
            tastează | tastați | copiază | copiați | lipește | lipiți | mai jos | următorul | următoarea | iată | iată codul | acesta este | este codul tău | \
            codul tău este
            """,
            .expiry: """
            expiră | va expira | vor expira | expirare | expirării | valabil | valabil timp de | valabilă | este valabil | valabilitate | valabilitatea | valid | \
            este valid | valid pentru | își pierde valabilitatea | nu va mai fi valabil | în următoarele | în termen de | timp de | în decurs de | valabil până la | \
            valabilă până la | valabile până la | este valabil până | valid până la | rămâne valabil până | va fi valabil până | funcționează până la | \
            va funcționa până la | activ până la | expiră la | expiră pe | expiră în | expiră peste | va expira la | va expira în | folosiți-l înainte de | \
            folosește-l înainte de | folosiți-l până la | utilizați-l înainte de | utilizați-l până la | introduceți-l înainte de | introdu-l înainte de | \
            trebuie folosit până la | trebuie utilizat până la | trebuie introdus până la | poate fi folosit până la | poate fi utilizat până la | cel târziu la | \
            mai aveți | mai ai | aveți doar | ai doar | minute rămase | valabil pentru
            """,
            .minute: """
            minut | minute | de minute | min | minute rămase
            """,
            .hour: "oră | ore | de ore",
            .day: "zi | zile | de zile",
            .secrecy: """
            nu distribui | nu distribuiți | nu partaja | nu partajați | nu împărtăși | nu împărtășiți | nu dezvălui | nu dezvăluiți | nu divulga | nu divulgați | \
            nu comunica | nu comunicați | nu oferi | nu oferiți | nu transmite | nu transmiteți | nu da | nu dați | nu îl distribui | nu îl divulga | nu îl comunica | \
            nu trimite | nu distribuiți acest cod | nimănui | cu nimeni | altor persoane | confidențial | niciodată nu îți vom cere | nu vă vom cere niciodată | \
            nu îți vom cere niciodată | păstrează-l secret
            """,
            .unrequested: """
            dacă nu ai solicitat | dacă nu ați solicitat | dacă nu tu ai | dacă nu ai fost tu | dacă nu ați fost dumneavoastră | dacă nu ai cerut | dacă nu ați cerut | \
            dacă nu ai făcut | dacă nu ați făcut | dacă nu ai inițiat | dacă nu ați inițiat | dacă nu recunoști | dacă nu recunoașteți | dacă nu ai creat | \
            dacă nu ați creat | dacă nu ai încercat | dacă nu ați încercat | dacă nu tu ai solicitat | dacă nu dumneavoastră ați | nu ai solicitat | nu ați solicitat | \
            ignoră acest | ignoră acest e-mail | ignorați acest | poți ignora | puteți ignora | te rugăm să ignori | vă rugăm să ignorați | nu lua în considerare
            """,
            .elsewhere: """
            prin sms | un sms | mesaj text | pe telefonul tău | pe telefonul dumneavoastră | la numărul de telefon | aplicația de autentificare | \
            aplicație de autentificare | aplicația authenticator | prin poștă | prin scrisoare | apel telefonic
            """,
            .spent: """
            a fost schimbată | a fost modificată | a fost actualizată | a fost actualizat | a fost folosit | a fost utilizat | a fost resetată | a fost verificat | \
            a fost verificată | a fost confirmat | a fost confirmată | a fost activat | a fost creat | a fost schimbat | deja folosit | deja utilizat | cu succes | \
            a expirat | nu mai este valabil | conectare nouă | autentificare nouă | te-ai conectat
            """,
            .confirm: """
            deblochează contul | deblocare cont | deblocați contul | confirmă | confirmați | confirmare | confirmarea | confirmi | verifică | verificați | verificare | \
            verificarea | activează | activați | activare | activarea | validează | validați | validare | autentifică | finalizează înregistrarea | \
            finalizează contul | finalizați înregistrarea | finalizarea înregistrării | completează înregistrarea | completează înscrierea | completați înregistrarea | \
            aprobă | autorizează | da, eu sunt | siguri că ești tu | siguri că sunteți dumneavoastră | nu este încă activ | nu a fost încă verificat* | \
            încredere în acest dispozitiv | finaliza crearea contului | finalizați crearea contului | finaliza contul | debloca contul | finalizarea înscrierii | finalizați înscrierea
            """,
            .address: """
            e-mail | email | mail | adresa | adresa de e-mail | adresa de email | adresa de mail | adresei de e-mail | adresei de email | e-mailul | emailul | contul | \
            cont | contului | înregistrarea | înregistrare | abonarea | abonament | înscrierea | identitatea | profilul | dispozitivul | numărul de telefon | \
            număr de telefon
            """,
            .password: """
            parolă | parolei | parolele | parolă temporară | parolă nouă
            """,
            .reset: """
            resetează | resetați | reseta | resetare | resetarea | resetării | recuperează | recuperați | recuperare | recuperarea | schimbă parola | \
            schimbă -ți parola | schimbați parola | schimbarea parolei | schimbare parolă | modifică parola | parolă nouă | noua parolă | o nouă parolă | ai uitat | \
            ați uitat | am uitat | uitat | uitată | creează o parolă | creează parola | creați o parolă | setează o parolă | setează parola | setează o nouă parolă | \
            setați o parolă | setați parola | setați o nouă parolă | alege o parolă | alege o nouă parolă | alegeți o parolă | alegeți o nouă parolă | \
            stabilește o parolă | actualizează parola | restabilire
            """,
            .signIn: """
            conectează-te | conectați-vă | conectare | conecta | te conectezi | autentificare | autentifică-te | autentificați-vă | intră în cont | intrați în cont | \
            intră în contul | loghează-te | logare | login | accesează contul | accesați contul | accesează | link magic | linkul magic | link de conectare | \
            link de unică folosință | da, eu sunt
            """,
            .invite: """
            invitație | invitația | invitații | invită | te-a invitat | v-a invitat | te invită | ai fost invitat | ați fost invitat | invitat | acceptă | acceptați | \
            acceptă invitația | acceptați invitația | alătură-te | alăturați-vă | alătura | participă | înscrie-te | ți-a dat acces | v-a dat acces | \
            a creat un cont pentru dumneavoastră | a creat un cont pentru tine
            """,
            .press: """
            apasă | apăsați | apăsând | apăsarea | dă click | dați click | dă clic | dați clic | faceți clic | fă clic | făcând clic | click aici | clic aici | \
            click pe | clic pe | atinge | accesează linkul | accesați linkul | linkul de mai jos | link-ul de mai jos | butonul de mai jos | următorul link | \
            următorul buton | acest link | acest buton | linkul | butonul | copiază și lipește | copiați și lipiți | copiază linkul | browser | browserul | \
            bara de adrese | vizitează | vizitați | deschide | deschideți | începe acum | \
            accesați http | accesează http | accesați adresa | accesați pagina
            """,
            .never: """
            blocați adresa | blochează adresa | dezabonare | dezabonează-te | dezabonați-vă | dezabona | mă dezabonez | renunță | anulează abonarea | nu mai primi | \
            nu mai doresc | preferințe | gestionează preferințele | gestionează abonarea | gestionează notificările | administrează preferințele | setări | setările | \
            notificări | confidențialitate | politica de confidențialitate | protecția datelor | notă de informare | termeni | termeni și condiții | \
            termenii și condițiile | condiții de utilizare | termeni de utilizare | cookie-uri | cookies | ajutor | centrul de ajutor | centru de ajutor | asistență | \
            suport | contact | contactează-ne | contactați-ne | contactează | serviciul clienți | relații clienți | întrebări frecvente | află mai mult | \
            află mai multe | aflați mai multe | mai multe informații | citește mai mult | citește mai multe | vezi în browser | vizualizează în browser | vezi online | \
            versiunea online | versiunea web | nu am fost eu | nu eu am fost | nu sunt eu | raportează | raportați | securizează contul | protejează contul | \
            anulează | anulați | anulare | refuză | respinge | blochează | ignoră | descarcă | descărcați | descarcă aplicația | instalează | urmărește-ne | \
            distribuie | redirecționează | blog | noutăți | știri | despre noi | cariere | acasă | pagina principală | site-ul nostru | magazin | cumpără | \
            cumpără acum | vezi comanda | urmărește comanda | urmărește coletul | vezi factura | comunitate | ghid | sondaj | recenzie | evaluează | donează | \
            prețuri | vezi detalii | detalii | răspunde | șterge contul | retur | \
            finalizează comanda | finalizați comanda
            """,
        ])
}
