extension Language {
    static let polish = Language(
        "pl",
        [
            .assigned: """
            nowa odpowiedź klienta | nowa odpowiedź od klienta | klient odpowiedział | przypisano ci | przypisane do ciebie | \
            rozpoczął nową rozmowę | zostało utworzone przez
            """,
            .unfinished: """
            jeszcze jeden krok | prawie gotowe | ostatni krok | został jeden krok | już prawie
            """,
            .secondFactor: """
            uwierzytelniania dwuskładnikow* | uwierzytelnianie dwuskładnikow* | uwierzytelniania dwuetapow* | weryfikacji dwuetapow* | weryfikacja dwuetapow* | weryfikacji dwustopniow* | logowania dwuetapow*
            """,
            .enrolment: """
            utworzył dla ciebie konto | utworzyła dla ciebie konto | utworzono dla ciebie konto | założył ci konto | założyła ci konto
            """,
            .booked: """
            rezerwacja potwierdzona | potwierdzenie rezerwacji | potwierdzenie zamówienia | \
            wizyta potwierdzona | potwierdzenie wizyty
            """,
            .second: """
            sekund | sekundy
            """,
            .subjectLine: """
            w temacie | temacie tej wiadomości
            """,
            .digits: """
            cyfry | cyfr | cyframi | cyfrom | cyfra | ciąg cyfr | ciągu cyfr | kombinacja cyfr | kombinację cyfr | sześciocyfrow* | czterocyfrow* | ośmiocyfrow* | \
            pięciocyfrow* | 6-cyfrow* | 4-cyfrow* | 8-cyfrow* | sześć znaków | następujące znaki | poniższe znaki | ciąg znaków
            """,
            .received: """
            otrzymaliśmy twoje | otrzymaliśmy państwa | otrzymaliśmy twoją wiadomość | otrzymaliśmy twoje zgłoszenie | otrzymaliśmy państwa zgłoszenie | \
            otrzymaliśmy państwa wiadomość | otrzymaliśmy pana | otrzymaliśmy pani | otrzymaliśmy zgłoszenie | otrzymaliśmy wniosek | otrzymaliśmy twój wniosek | \
            otrzymaliśmy twoją reklamację | otrzymaliśmy reklamację | twoje zgłoszenie zostało | państwa zgłoszenie zostało | zgłoszenie zostało przyjęte | \
            zgłoszenie zostało zarejestrowane | zgłoszenie zostało utworzone | zgłoszenie szkody zostało | przyjęliśmy zgłoszenie | przyjęliśmy twoje zgłoszenie | \
            przyjęliśmy państwa zgłoszenie | zarejestrowaliśmy zgłoszenie | twój wniosek został | państwa wniosek został | wniosek został złożony | \
            wniosek został przyjęty | reklamacja została przyjęta | reklamacja została zarejestrowana | twoja reklamacja została | państwa reklamacja została | \
            twoja wiadomość została | potwierdzamy otrzymanie | potwierdzamy przyjęcie | potwierdzenie przyjęcia zgłoszenia | potwierdzenie otrzymania | \
            urzędowe poświadczenie przedłożenia | urzędowe poświadczenie odbioru | w dalszej korespondencji | w korespondencji prosimy | prosimy o podawanie | \
            prosimy powoływać | prosimy o zachowanie | zachowaj ten numer | proszę zachować ten numer | zarejestrowaliśmy twoje zgłoszenie | \
            zarejestrowaliśmy państwa zgłoszenie | otrzymaliśmy twój e-mail | państwa e-mail został zarejestrowany | państwa e-mail został przyjęty | \
            państwa e-mail dotarł | twój e-mail został zarejestrowany | twój e-mail został przyjęty | twój e-mail dotarł | pana e-mail został zarejestrowany | \
            pana e-mail został przyjęty | pana e-mail dotarł | pani e-mail został zarejestrowany | pani e-mail został przyjęty | pani e-mail dotarł | \
            potwierdzenie złożenia wniosku | potwierdzenie wpływu | potwierdzenie rejestracji zgłoszenia | potwierdzenie przyjęcia reklamacji | \
            potwierdzenie wpłynięcia | potwierdzamy wpłynięcie | potwierdzamy wpływ | potwierdzamy rejestrację zgłoszenia | potwierdzamy złożenie | \
            zostało zarejestrowane w systemie
            """,
            .thanks: """
            dziękujemy za kontakt | dziękujemy za zgłoszenie | dziękujemy za wiadomość | dziękujemy za przesłanie | dziękujemy za skontaktowanie | \
            dziękujemy za przesłane zgłoszenie | dziękujemy za e-mail | dziękujemy za złożenie wniosku | dziękujemy za przesłany wniosek | dziękujemy za zapytanie | \
            dziękujemy za przesłane zapytanie | dziękujemy za złożenie reklamacji | dziękujemy za pismo | dziękuję za wiadomość | dziękuję za zgłoszenie | \
            dziękuję za kontakt
            """,
            .request: """
            wniosek | wniosku | wnioskiem | zgłoszenie | zgłoszenia | zgłoszeniu | szkoda | szkodę | reklamacja | reklamację | reklamacji | skarga | skargę | skargi | \
            zapytanie | zapytania | pytanie | odwołanie | odwołania | sprzeciw | sprzeciwu | zażalenie | zażalenia | deklaracja | deklarację | zeznanie | \
            zeznania podatkowego | petycja | petycję | pismo | pisma | podanie | podania | roszczenie | roszczenia | prośba | prośbę | twoja wiadomość | \
            pani wiadomość | państwa wiadomość | wiadomość od ciebie | państwa sprawa | twoja sprawa | sprawę | pozew | zawiadomienie | wniosków | zgłoszeń | \
            zgłoszeniem | prośby | odwołaniem | zapytaniem | formularz zgłoszeniowy | państwa korespondencj* | pozwu | zażaleniu | zgłoszenie nr | zgłoszenie numer | \
            wniosek nr | wniosku nr | szkoda nr | reklamacja nr | zgłoszenia nr | skarga nr | zgłoszenie nr. | wniosek nr. | wniosku nr. | szkoda nr. | \
            reklamacja nr. | zgłoszenia nr. | skarga nr.
            """,
            .arrival: """
            otrzymaliśmy | otrzymano | otrzymane | wpłynął | wpłynęło | wpłynęła | wpłynęły | dotarło | dotarła | dotarł | przyjęliśmy | przyjęto | przyjęte | \
            przyjęty | przyjęta | zarejestrowano | zarejestrowaliśmy | zarejestrowane | zarejestrowany | zarejestrowana | odnotowaliśmy | zapisano | złożony | \
            złożono | złożone | złożona | wysłane pomyślnie | założono | otwarto | otworzyliśmy | utworzono | utworzyliśmy | w trakcie rozpatrywania | rozpatrywane | \
            przetwarzane | w toku | wpłynięcie | zarejestrowani | odebraliśmy | przekazany | przekazana | przekazane | przekazaliśmy | wpisano | nadaliśmy | nadano | \
            wniesiony | wniesiona | wniesione | założona | założone | utworzone | utworzona | utworzony | wysłany pomyślnie | trafiło do | trafił do | trafiła do | \
            rozpatrywany | rozpatrywana | skierowany | skierowane | zaewidencjonowan* | w trakcie realizacji | zarejestrowane pod numerem | \
            zarejestrowana pod numerem | zarejestrowany pod numerem | nadano numer | zarejestrowany z numerem | zarejestrowane z numerem | zarejestrowana z numerem | \
            zarejestrowane pod nr | zarejestrowany pod nr | zarejestrowana pod nr | nadaliśmy numer | nadaliśmy mu numer | nadano nr | dziękujemy za | dziękuję za
            """,
            .numbering: """
            numer | numerem | numeru | numerze | numery | nr | nr. | ref | id | identyfikator | oznaczenie | znak | nadano znak
            """,
            .oneTimeCode: """
            kod weryfikacyjny | kod weryfikacyjnego | kod weryfikacyjnym | kod weryfikacyjne | kod autoryzacyjny | kod autoryzacyjnego | kod autoryzacyjnym | \
            kod jednorazowy | kod jednorazowego | kod jednorazowym | kod jednorazowe | kod potwierdzający | kod potwierdzającego | kod uwierzytelniający | \
            kod uwierzytelniającego | kod tymczasowy | kod tymczasowego | kod dostępu | kod logowania | kod weryfikacji | kod autoryzacji | kod uwierzytelniania | \
            kod bezpieczeństwa | kod potwierdzenia | kod zabezpieczający | kod identyfikacyjny | kod walidacyjny | kod sprawdzający | kod resetowania | \
            kod odblokowujący | kod dwuetapowy | kodu weryfikacyjny | kodu weryfikacyjnego | kodu weryfikacyjnym | kodu weryfikacyjne | kodu autoryzacyjny | \
            kodu autoryzacyjnego | kodu autoryzacyjnym | kodu jednorazowy | kodu jednorazowego | kodu jednorazowym | kodu jednorazowe | kodu potwierdzający | \
            kodu potwierdzającego | kodu uwierzytelniający | kodu uwierzytelniającego | kodu tymczasowy | kodu tymczasowego | kodu dostępu | kodu logowania | \
            kodu weryfikacji | kodu autoryzacji | kodu uwierzytelniania | kodu bezpieczeństwa | kodu potwierdzenia | kodu zabezpieczający | kodu identyfikacyjny | \
            kodu walidacyjny | kodu sprawdzający | kodu resetowania | kodu odblokowujący | kodu dwuetapowy | kodem weryfikacyjny | kodem weryfikacyjnego | \
            kodem weryfikacyjnym | kodem weryfikacyjne | kodem autoryzacyjny | kodem autoryzacyjnego | kodem autoryzacyjnym | kodem jednorazowy | kodem jednorazowego | \
            kodem jednorazowym | kodem jednorazowe | kodem potwierdzający | kodem potwierdzającego | kodem uwierzytelniający | kodem uwierzytelniającego | \
            kodem tymczasowy | kodem tymczasowego | kodem dostępu | kodem logowania | kodem weryfikacji | kodem autoryzacji | kodem uwierzytelniania | \
            kodem bezpieczeństwa | kodem potwierdzenia | kodem zabezpieczający | kodem identyfikacyjny | kodem walidacyjny | kodem sprawdzający | kodem resetowania | \
            kodem odblokowujący | kodem dwuetapowy | kody weryfikacyjny | kody weryfikacyjnego | kody weryfikacyjnym | kody weryfikacyjne | kody autoryzacyjny | \
            kody autoryzacyjnego | kody autoryzacyjnym | kody jednorazowy | kody jednorazowego | kody jednorazowym | kody jednorazowe | kody potwierdzający | \
            kody potwierdzającego | kody uwierzytelniający | kody uwierzytelniającego | kody tymczasowy | kody tymczasowego | kody dostępu | kody logowania | \
            kody weryfikacji | kody autoryzacji | kody uwierzytelniania | kody bezpieczeństwa | kody potwierdzenia | kody zabezpieczający | kody identyfikacyjny | \
            kody walidacyjny | kody sprawdzający | kody resetowania | kody odblokowujący | kody dwuetapowy | jednorazowy kod | jednorazowy kodu | jednorazowy pin | \
            jednorazowego kod | jednorazowego kodu | jednorazowego pin | tymczasowy kod | tymczasowy kodu | tymczasowy pin | tymczasowego kod | tymczasowego kodu | \
            tymczasowego pin | weryfikacyjny kod | weryfikacyjny kodu | weryfikacyjny pin | sześciocyfrowy kod | sześciocyfrowy kodu | sześciocyfrowy pin | \
            czterocyfrowy kod | czterocyfrowy kodu | czterocyfrowy pin | specjalny kod | specjalny kodu | specjalny pin | jednorazowym kodem | tymczasowym kodem | \
            kod do logowania | kod do weryfikacji | kod do zalogowania | kod do potwierdzenia | kod do resetowania | kod do autoryzacji | kod sms | kod z sms | \
            kod z e-maila | kod otp | kod 2fa | kod z wiadomości | kod, aby | cyfrowy kod | hasło jednorazowe | hasło tymczasowe | hasło sms | \
            hasło do jednorazowego użytku | hasła jednorazowego | hasła tymczasowego | hasłem jednorazowym | jednorazowe hasło | tymczasowe hasło | \
            jednorazowego hasła | numer weryfikacyjny | pin weryfikacyjny | pin jednorazowy | token logowania | token weryfikacyjny | kod podpisu | kodu podpisu | \
            kod do podpisu | kod do podpisania | hasła sms | numeru weryfikacyjnego | numer bezpieczeństwa | numer potwierdzający | numer autoryzacyjny | tajny numer | \
            sekretny numer | numer jednorazowy | jednorazowy numer | jednorazowego numeru | klucz jednorazowy | jednorazowy klucz | jednorazowego klucza | \
            jednorazowy identyfikator | jednorazowa kombinacja | jednorazową kombinację | klucz logowania | klucz do logowania | numer do logowania | fraza logowania | \
            klucz podpisu | hasło transakcyjne | hasło do transakcji | hasło z sms | smskod | sms-kod | cyfrowy klucz | klucz cyfrowy | klucz weryfikacyjny | \
            klucz autoryzacyjny | cyfry kontrolne | cyfr kontrolnych | liczba kontrolna | liczbę kontrolną | \
            hasło do operacji | hasło operacji | hasło transakcji | hasło dynamiczne | hasło płatności | hasło do płatności | klucz sms | kod odblokowania | cyfry potwierdzające | cyfry weryfikacyjne
            """,
            .code: """
            kod | kodu | kodem | kodzie | kody | kodów | pin | kod pin | numer pin | token | klucz | następujące cyfry | poniższe cyfry | te cyfry | podane cyfry | \
            kod potwierdzenia
            """,
            .accessCode: """
            kod aktywacyjny | kod aktywacyjnego | kod aktywacyjnym | kod aktywacji | kod zaproszenia | kod zapraszający | kod rejestracyjny | kod rejestracji | \
            kod parowania | kod licencyjny | kod przypisania | kodu aktywacyjny | kodu aktywacyjnego | kodu aktywacyjnym | kodu aktywacji | kodu zaproszenia | \
            kodu zapraszający | kodu rejestracyjny | kodu rejestracji | kodu parowania | kodu licencyjny | kodu przypisania | kodem aktywacyjny | kodem aktywacyjnego | \
            kodem aktywacyjnym | kodem aktywacji | kodem zaproszenia | kodem zapraszający | kodem rejestracyjny | kodem rejestracji | kodem parowania | \
            kodem licencyjny | kodem przypisania | klucz aktywacyjny | klucz aktywacji | klucz licencyjny | klucz produktu | klucz licencji | kod dostępu online | \
            numer aktywacyjny | numeru aktywacyjnego | klucza aktywacyjnego | hasło aktywacyjne | hasła aktywacyjnego | numer dostępu | numer dostępowy | \
            klucz dostępu | klucza dostępu | kod pierwszego logowania | kod do pierwszego logowania | hasło do pierwszego logowania | klucz rejestracyjny | \
            klucz rejestracji | hasło startowe | hasła startowego | kod startowy | hasło początkowe | hasło tymczasowe do | klucz parowania
            """,
            .recoveryCode: """
            kod odzyskiwania | kod zapasowy | kod zapasowe | kod zapasowego | kod awaryjny | kod awaryjne | kod ratunkowy | kod przywracania | kod odzyskania | \
            kody odzyskiwania | kody zapasowy | kody zapasowe | kody zapasowego | kody awaryjny | kody awaryjne | kody ratunkowy | kody przywracania | \
            kody odzyskania | kodu odzyskiwania | kodu zapasowy | kodu zapasowe | kodu zapasowego | kodu awaryjny | kodu awaryjne | kodu ratunkowy | \
            kodu przywracania | kodu odzyskania | kodów zapasowych | kodów odzyskiwania | klucz odzyskiwania | klucza odzyskiwania | klucze odzyskiwania | \
            kluczy odzyskiwania | klucz zapasowy | klucze zapasowe | kluczy zapasowych | zapasowy klucz | kodów awaryjnych | kodu awaryjnego | kody ratunkowe | \
            klucz awaryjny | frazę odzyskiwania | numer odzyskiwania
            """,
            .receipt: """
            numer sprawy | numer zgłoszenia | numer wniosku | numer potwierdzenia odbioru | numer reklamacji | numer ticketu | numer zapytania | numer szkody | \
            numer incydentu | numer akt | nr sprawy | nr zgłoszenia | nr wniosku | nr reklamacji | nr szkody | id zgłoszenia | id sprawy | sygnatura | sygnatura akt | \
            twoje zgłoszenie | zgłoszenie nr | numerem sprawy | numeru sprawy | numerem zgłoszenia | numeru zgłoszenia | numer twojego zgłoszenia | \
            numer państwa zgłoszenia | numerem wniosku | numeru wniosku | numer skargi | numerem skargi | numerem reklamacji | numeru reklamacji | numerem szkody | \
            numeru szkody | numer sprawy sądowej | numer kancelaryjny | numer zlecenia serwisowego | numer pisma | numer rejestracyjny wniosku | \
            numer rejestracyjny zgłoszenia | numer ewidencyjny wniosku | numer referencyjny zgłoszenia | numer referencyjny wniosku | numer referencyjny sprawy | \
            numer dokumentu upo | numer upo | identyfikator sprawy | identyfikator zgłoszenia | identyfikator wniosku | identyfikator upo | \
            zarejestrowane pod numerem | zarejestrowana pod numerem | zarejestrowany pod numerem | nadano numer | otrzymało numer | nr skargi | nr incydentu | \
            nr ticketu | nr akt | nr pisma | sygn. akt | sygn | znak sprawy | znak pisma | sprawa nr | zgłoszenie numer | wniosek nr | wniosku nr | szkoda nr | \
            reklamacja nr | zgłoszenia nr | skarga nr | ticket nr | numer biletu zgłoszenia | zgłoszenie nr. | sygn. | sprawa nr. | wniosek nr. | wniosku nr. | \
            szkoda nr. | reklamacja nr. | zgłoszenia nr. | skarga nr. | ticket nr. | numer wpływu | numer kontrolny zgłoszenia | numer kontrolny wniosku | \
            numer identyfikacyjny zgłoszenia | numer identyfikacyjny wniosku | numer identyfikacyjny sprawy | numer protokołu | numer dziennika | \
            numer rejestrowy sprawy | numer korespondencji | numer formularza zgłoszenia | numer twojej sprawy | numer państwa sprawy | numer twojego wniosku | \
            numer państwa wniosku | numer twojej reklamacji | numer odwołania | numer pozwu | numer petycji | numer podania | numer prośby | kod zgłoszenia | \
            kod sprawy | identyfikator reklamacji | identyfikator pisma | id reklamacji | id wniosku | id ticketu | numer id zgłoszenia | numer śledzenia zgłoszenia | \
            zarejestrowany z numerem | zarejestrowane z numerem | zarejestrowana z numerem | zarejestrowane pod nr | zarejestrowany pod nr | zarejestrowana pod nr | \
            pod znakiem sprawy | pod sygnaturą | o sygnaturze | nadaliśmy numer | nadaliśmy mu numer | nadano nr | nadany numer | przydzielono numer | otrzymał numer | \
            otrzymała numer | sygnaturę | znakiem sprawy
            """,
            .bait: """
            kod przedmiotu | kod kursu | kod kierunku | kod sklepu | kod oddziału | kod do drzwi | kod do domofonu | kod do bramy | hasło do wifi | numer zamówienia | \
            numer faktury | numer telefonu | numer klienta | numer konta | numer rachunku | numer karty | numer rezerwacji | numer przesyłki | numer paczki | \
            numer śledzenia | numer listu przewozowego | numer lotu | numer polisy | numer umowy | numer członkowski | numer użytkownika | numer seryjny | \
            numer modelu | numer referencyjny | numer transakcji | numer pracownika | numer albumu | numer paszportu | numer pokoju | numer miejsca | numer pociągu | \
            numer biletu | numer katalogowy | numer partii | numer wersji | numer domu | numer strony | numer kierunkowy | numer dowodu | numer rejestracyjny | \
            numer potwierdzenia | numer spotkania | numer komórkowy | numer artykułu | numer pesel | numer nip | numer regon | nr zamówienia | nr faktury | \
            nr telefonu | nr klienta | nr konta | nr rachunku | nr karty | nr rezerwacji | nr przesyłki | nr paczki | nr lotu | nr polisy | nr umowy | nr seryjny | \
            nr transakcji | nr ref | numer | numeru | nr | zamówieni* | zamówień | faktura | faktury | paragon | rachunek | kod pocztowy | kod pocztowego | \
            kod rabatowy | kod rabatowego | kod promocyjny | kod promocyjnego | kod zniżkowy | kod polecający | kod polecenia | kod kuponu | kod bonu | \
            kod upominkowy | kod podarunkowy | kod kierunkowy | kod kraju | kod błędu | kod qr | kod kreskowy | kod kreskowego | kod źródłowy | kod źródłowego | \
            kod produktu | kod towaru | kod klienta | kod rezerwacji | kod odbioru | kod nadania | kod śledzenia | kod swift | kod karny | kod cywilny | kod pracy | \
            kod honorowy | kod voucheru | kod państwa | kod sprzedawcy | kod paczkomatu | kod dostawy | kodu pocztowy | kodu pocztowego | kodu rabatowy | \
            kodu rabatowego | kodu promocyjny | kodu promocyjnego | kodu zniżkowy | kodu polecający | kodu polecenia | kodu kuponu | kodu bonu | kodu upominkowy | \
            kodu podarunkowy | kodu kierunkowy | kodu kraju | kodu błędu | kodu qr | kodu kreskowy | kodu kreskowego | kodu źródłowy | kodu źródłowego | \
            kodu produktu | kodu towaru | kodu klienta | kodu rezerwacji | kodu odbioru | kodu nadania | kodu śledzenia | kodu swift | kodu karny | kodu cywilny | \
            kodu pracy | kodu honorowy | kodu voucheru | kodu do domofonu | kodu państwa | kodu sprzedawcy | kodu paczkomatu | kodu dostawy | kody rabatowe | kodeks* | \
            rabat* | zniżk* | kupon* | voucher* | bon podarunkowy | karta podarunkowa | przesyłk* | paczk* | paczkomat* | telefon | tel | zadzwoń | infolinia | faks | \
            fax | identyfikator klienta | identyfikator użytkownika | identyfikator spotkania | identyfikator transakcji | id klienta | id użytkownika | \
            id zamówienia | id spotkania | id transakcji | id konta | rezerwacj* | lot | bramka | miejsce | pokój | mieszkanie | piętro | budynek | ulica | ul | \
            aleja | plac | skrytka pocztowa | nip | regon | krs | pesel | vat | iban | bic | swift | karta | karta kończąca się | kończąca się na | \
            ostatnie cztery cyfry | ostatnie 4 cyfry | transakcj* | płatność | płatności | referencje | model | artykuł | wersja | strona | rozdział | paragraf | \
            kwota | kwocie | suma | razem | łącznie | cena | saldo | ilość | opłata | zł | pln | euro | data | data urodzenia | rok | roku | lat | lata | punktów | \
            punkty | kilometrów | osób | użytkowników | klientów | kapitał zakładowy | partia | otrzymaliśmy twoją płatność | otrzymaliśmy państwa płatność | \
            otrzymaliśmy twoje zamówienie | otrzymaliśmy państwa zamówienie | otrzymaliśmy państwa wpłatę | otrzymaliśmy twoją wpłatę | otrzymaliśmy twój przelew | \
            otrzymaliśmy państwa przelew | otrzymaliśmy państwa darowiznę | otrzymaliśmy twoją darowiznę | otrzymaliśmy państwa rezerwację | \
            otrzymaliśmy twoją rezerwację | otrzymaliśmy pana płatność | otrzymaliśmy pani płatność | otrzymaliśmy pana zamówienie | otrzymaliśmy pani zamówienie | \
            potwierdzamy otrzymanie płatności | potwierdzamy otrzymanie zamówienia | potwierdzamy otrzymanie wpłaty | potwierdzamy przyjęcie zamówienia | \
            potwierdzamy przyjęcie płatności | na przykład | kod sprawy | kod nagrody | zwycięski numer | numer losu | kod autoryzacji | numer krs | \
            nazwa użytkownika | nazwę użytkownika | kod do furtki | kod domofonu | kod do garażu | kod do skrytki | kod alarmu | cztery ostatnie cyfry | \
            4 ostatnie cyfry | ostatnich czterech cyfr | ostatnich 4 cyfr | ostatnie trzy cyfry | ostatnie 3 cyfry | ostatnie dwie cyfry | ostatnie cyfry | \
            ostatnich cyfr | pierwsze sześć cyfr | kończy się na | kończący się na | kończącej się | kończącego się | kończąca się | kończącą się | o końcówce | \
            z końcówką | numer ubezpieczenia społecznego | kod zabezpieczający karty | kod bezpieczeństwa karty | na odwrocie karty | z odwrotu karty | \
            trzy cyfry na odwrocie | kod do paczkomatu | kod otwarcia | twój pobyt | pański pobyt | państwa pobyt | \
            skrytka na klucze | skrytki na klucze | skrzynka na klucze | kod do klatki | \
            zadzwoń pod numer | zadzwoń na numer | zadzwoń pod | \
            kod wizyty | numer kandydata | numer wizyty
            """,
            .pointing: """
            poniżej | poniższy | poniższego | poniższym | następujący | oto | oto twój | to twój | twój kod to
            """,
            .enter: """
            wpisz | wpisać | wpisz go | wprowadź | wprowadzić | podaj | podać | użyj | użyć | skopiuj | wklej | przepisz | poniżej | poniższy | poniższego | \
            poniższym | następujący | oto | oto twój | to twój | twój kod to | wykorzystaj | skorzystaj
            """,
            .expiry: """
            wygaśnie | wygasa | wygasną | wygasają | wygaśnięcia | ważny | ważny przez | ważny do | ważne | ważne przez | ważna | ważność | ważności | traci ważność | \
            straci ważność | jest ważny | będzie ważny | aktywny przez | aktywny | obowiązuje | w ciągu | przez najbliższe | przez kolejne | działa przez | \
            będzie działał | termin ważności | masz na to | masz na to czas | minut na | ważna do | ważne do | ważny do godz | ważny do godziny | jest ważny do | \
            pozostaje ważny do | zachowuje ważność do | będzie ważny do | działa do | będzie działać do | aktywny do | wygasa o | wygasa za | wygasa w | wygaśnie o | \
            wygaśnie za | traci ważność o | straci ważność o | straci ważność za | użyj go do | użyj go przed | wykorzystaj go do | wpisz go do | wpisz go przed | \
            należy użyć do | należy go użyć do | należy wpisać do | można użyć do | można go użyć do | nie później niż | masz jeszcze | masz tylko | pozostało tylko | \
            zostało tylko | zostało ci | pozostało minut
            """,
            .minute: "minut | minuty | minutę | minuta | min | minut na",
            .hour: "godzin | godziny | godzinę | godzina | godz | h",
            .day: "dni | dzień | dnia | dób | doby | dobę",
            .secrecy: """
            nie udostępniaj | nie podawaj | nie przekazuj | nie przesyłaj | nie ujawniaj | nie pokazuj | nie dziel się | nie zdradzaj | nie wysyłaj | \
            nigdy nie udostępniaj | nigdy nie podawaj | nigdy nie przekazuj | nigdy nie ujawniaj | nigdy nie prosimy | nigdy nie poprosimy | nigdy nie zapytamy | \
            nikomu | nie udostępniać | osobom trzecim | nikomu nie | poufn* | zachowaj go dla siebie | nikim
            """,
            .unrequested: """
            jeśli to nie ty | jeśli nie ty | jeśli nie prosiłeś | jeśli nie prosiłaś | jeśli nie wysyłałeś | jeśli nie próbowałeś | jeśli nie zażądałeś | \
            jeśli nie rozpoznajesz | jeśli nie zamawiałeś | jeśli nie składałeś | jeśli nie zakładałeś | jeśli to nie byłeś ty | jeśli nie rejestrowałeś | \
            jeśli nie wnioskowałeś | jeśli nie inicjowałeś | jeśli nie podejmowałeś | jeżeli to nie ty | jeżeli nie ty | jeżeli nie prosiłeś | jeżeli nie prosiłaś | \
            jeżeli nie wysyłałeś | jeżeli nie próbowałeś | jeżeli nie rozpoznajesz | jeżeli nie składałeś | jeżeli nie zakładałeś | jeżeli nie rejestrowałeś | \
            nie prosiłeś | nie prosiłaś | nie prosiłeś/aś | to nie ty | to nie byłeś | zignoruj | zignorować | możesz zignorować | prosimy zignorować | \
            pomiń tę wiadomość
            """,
            .elsewhere: """
            sms-em | smsem | przez sms | w wiadomości sms | wiadomość sms | wiadomości sms | na twój telefon | na telefon | na numer telefonu | \
            aplikacja uwierzytelniająca | aplikacji uwierzytelniającej | aplikację uwierzytelniającą | aplikacją uwierzytelniającą | aplikacji authenticator | \
            pocztą tradycyjną | listem | listownie | połączenie telefoniczne
            """,
            .spent: """
            zostało zmienione | zostało zmieniony | zostało zmieniona | zostało użyty | zostało użyte | zostało wykorzystany | zostało zresetowane | \
            zostało zaktualizowane | zostało zaktualizowany | zostało zweryfikowany | zostało zweryfikowane | zostało potwierdzony | zostało potwierdzone | \
            zostało aktywowane | zostało aktywowany | zostało utworzone | został zmienione | został zmieniony | został zmieniona | został użyty | został użyte | \
            został wykorzystany | został zresetowane | został zaktualizowane | został zaktualizowany | został zweryfikowany | został zweryfikowane | \
            został potwierdzony | został potwierdzone | został aktywowane | został aktywowany | został utworzone | została zmienione | została zmieniony | \
            została zmieniona | została użyty | została użyte | została wykorzystany | została zresetowane | została zaktualizowane | została zaktualizowany | \
            została zweryfikowany | została zweryfikowane | została potwierdzony | została potwierdzone | została aktywowane | została aktywowany | została utworzone | \
            już użyty | już wykorzystany | już użyte | pomyślnie | zmieniono | zresetowano | potwierdzono | aktywowano | wygasł | wygasła | wygasło | nowe logowanie | \
            nowe logowania | zalogowano
            """,
            .confirm: """
            zmiana adresu e-mail | zmianę adresu e-mail | zmiany adresu e-mail | odblokować swoje konto | odblokować konto | odblokuj konto | odblokuj swoje konto | \
            odblokowanie | odblokowania | potwierdź | potwierdzić | potwierdzam | potwierdzenie | potwierdzenia | potwierdzeniu | potwierdzając | zweryfikuj | \
            zweryfikować | weryfikuj | weryfikacja | weryfikacji | weryfikację | aktywuj | aktywować | aktywacja | aktywacji | aktywację | zatwierdź | zatwierdzam | \
            uwierzytelnij | dokończ rejestrację | dokończ zakładanie konta | dokończ swoją rejestrację | zakończ rejestrację | zakończyć rejestrację | \
            dokończyć rejestrację | ukończ rejestrację | sprawdź adres | autoryzuj | tak, zapisz mnie | kontynuuj rejestrację | nie został jeszcze zweryfikowany | \
            nie został jeszcze potwierdzony | nie jest jeszcze aktywne | tak, to ja | nie jest jeszcze zweryfikowany | zaufać temu urządzeniu | że to ty | \
            to byłem ja | to byłam ja | dokończyć tworzenie konta | zakończyć tworzenie konta | dokończ tworzenie konta | \
            tak, chcę subskrybować
            """,
            .address: """
            adres | adres e-mail | adres email | adresu e-mail | adresu email | adres mailowy | adresu | e-mail | email | e-maila | mail | maila | poczta | \
            poczty elektronicznej | konto | konta | kontem | rejestracja | rejestrację | rejestracji | subskrypcję | subskrypcja | subskrypcji | zapis | tożsamość | \
            tożsamości | profil | urządzenie | numer telefonu
            """,
            .password: """
            hasło | hasła | hasłem | haśle | haseł | hasło tymczasowe | tymczasowe hasło
            """,
            .reset: """
            zresetuj | zresetować | resetuj | resetowanie | resetowania | reset hasła | resetu | odzyskaj | odzyskać | odzyskiwanie | odzyskiwania | przywróć | \
            zmień hasło | zmienić hasło | zmiana hasła | zmiany hasła | zmianę hasła | nowe hasło | nowego hasła | zapomniałeś | zapomniałaś | zapomniałem | \
            zapomniane | zapomnianego | nie pamiętasz | nie pamiętam | utwórz hasło | utwórz nowe hasło | utworzyć hasło | ustaw hasło | ustaw nowe hasło | \
            ustawić hasło | ustawić nowe hasło | ustawienie hasła | ustawienia hasła | wybierz hasło | wybierz nowe hasło | ustal hasło | ustal nowe hasło | \
            stwórz hasło | stwórz nowe hasło | zaktualizuj hasło | zmieniam hasło | ustawiam hasło | zgubione hasło | zgubiłeś hasło | zgubiłaś hasło
            """,
            .signIn: """
            bez hasła | zaloguj | zaloguj się | zalogować | zalogować się | logowanie | logowania | logowaniu | loguj | logując | magiczny link | link do logowania | \
            jednorazowy link | bezpieczny link | wejdź na konto | przejdź do konta | uzyskaj dostęp | wchodzę na konto | wejść na konto | wejść na swoje konto | \
            dostać się na konto | wejdź na swoje konto | wejdziesz na swoje konto | wejdziesz na konto | tak, to ja | to ja | wpuść mnie | wchodzę w to
            """,
            .invite: """
            zaproszenie | zaproszenia | zaproszeń | zaprasza | zaprosił | zaprosiła | zaprosił cię | zostałeś zaproszony | zostałaś zaproszona | zaproszony | \
            zaproszona | zaproś | przyjmij | zaakceptuj | akceptuj | przyjmij zaproszenie | zaakceptuj zaproszenie | dołącz | dołączyć | dołącz do | nadał ci dostęp | \
            nadała ci dostęp | dołączam do | akceptuję zaproszenie | przyjmuję zaproszenie | \
            utworzył dla ciebie konto | utworzyła dla ciebie konto | utworzono dla ciebie konto | założył ci konto | założyła ci konto | \
            zaprosił(a) cię | zaprosił(a) ciebie | zaprosił(-a) cię
            """,
            .appointment: """
            spotkanie | wideokonferencja | wideorozmowa | webinar | identyfikator spotkania | zebranie z rodzicami | zebranie rodziców | wywiadówka
            """,
            .press: """
            kliknij | klikając | kliknąć | klikni* | kliknięcie | kliknij tutaj | kliknij w | naciśnij | nacisnąć | dotknij | stuknij | poniższy link | \
            poniższy przycisk | poniższego linku | link poniżej | przycisk poniżej | następujący link | ten link | tego linku | link | linku | ten przycisk | \
            przycisk | skopiuj i wklej | skopiuj link | skopiuj ten link | przeglądarki | przeglądarce | przeglądarka | pasek adresu | paska adresu | odwiedź | \
            otwórz | przejdź | przejdź do | wejdź na | odnośnik | rozpocznij | zacznij
            """,
            .offer: """
            gratulacje | wygrałeś | wygrałaś | wygrana | zwycięzca | nagroda | nagrody | nagrodę | loteria | darmowe spiny | bonus | kasyno | prezent | \
            oferta specjalna | wyjątkowa oferta | oferta ograniczona | spadek | zarabiaj | aktywuj ofertę | aktywuj rabat | aktywuj kupon | aktywuj zniżkę
            """,
            .never: """
            nie rozpoznaję | fraza odzyskiwania | wypisz | wypisz się | wypisać się | zrezygnuj | rezygnacja | anuluj subskrypcję | zrezygnuj z subskrypcji | \
            rezygnuj | nie chcę otrzymywać | preferencje | zarządzaj preferencjami | zarządzaj subskrypcją | zarządzaj powiadomieniami | zarządzaj zgodami | \
            ustawienia | powiadomienia | ustawienia powiadomień | prywatność | polityka prywatności | ochrona danych | dane osobowe | regulamin | regulaminu | \
            warunki | warunki korzystania | warunki użytkowania | nota prawna | pliki cookie | ciasteczka | pomoc | centrum pomocy | wsparcie | pomoc techniczna | \
            obsługa klienta | biuro obsługi klienta | kontakt | skontaktuj się | skontaktuj się z nami | najczęściej zadawane pytania | dowiedz się więcej | \
            więcej informacji | więcej | czytaj więcej | czytaj dalej | zobacz w przeglądarce | wyświetl w przeglądarce | otwórz w przeglądarce | zobacz online | \
            wersja online | wersja internetowa | to nie ja | to nie byłem ja | to nie byłam ja | zgłoś | zgłoś nadużycie | zabezpiecz konto | zabezpiecz swoje konto | \
            anuluj | anulować | odrzuć | odmów | zablokuj | ignoruj | pobierz | pobierz aplikację | zainstaluj | śledź nas | obserwuj nas | udostępnij | \
            prześlij dalej | blog | aktualności | nowości | o nas | kariera | strona główna | strona internetowa | sklep | kup | kup teraz | kupuję | \
            zobacz zamówienie | śledź | śledź przesyłkę | śledź zamówienie | zobacz fakturę | społeczność | forum | poradnik | przewodnik | ankieta | opinia | oceń | \
            wystaw opinię | cennik | zobacz szczegóły | szczegóły | odpowiedz | usuń konto | zwrot | zobacz w | zobacz zadanie | wyświetl zadanie | \
            zobacz swoją rejestrację | zobacz rejestrację | \
            dokończ zamówienie | dokończ zakupy | sfinalizuj zamówienie | \
            odpraw się online | odpraw się
            """,
        ])
}
