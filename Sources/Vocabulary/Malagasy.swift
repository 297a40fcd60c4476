extension Language {
    static let malagasy = Language(
        "mg",
        [
            .digits: """
            tarehimarika | tarehimarika enina | tarehimarika efatra | tarehimarika 6 | tarehimarika 4 | litera enina
            """,
            .received: """
            voarainay ny fangatahanao | voaray ny fangatahanao | voarainay ny fangatahanareo | voasoratra ny fangatahanao | voarainay ny fitarainanao | \
            voaray ny fitarainanao | voarainay ny hafatrao | voaray ny hafatrao | voarainay ny taratasinao | tehirizo ity laharana ity
            """,
            .thanks: """
            misaotra anao nifandray taminay | misaotra nifandray taminay | misaotra tamin'ny fangatahanao | misaotra tamin'ny hafatrao | misaotra tamin'ny mailakao | \
            misaotra tamin'ny taratasinao | misaotra nanoratra taminay | misaotra tamin'ny fitarainanao
            """,
            .request: """
            fangatahana | fangatahanao | fangatahanareo | ny fangatahanao | fitarainanao | fitarainana | hafatrao | fanontanianao | tatitra nataonao | dosienao | \
            antontan-taratasinao | taratasinao | mailakao | hafatrareo | taratasinareo | fitarainanareo | fanontanianareo
            """,
            .arrival: """
            voaray | voarainay | voasoratra | voatahiry | nalefa | tonga aty aminay | efa voaray | ampandalovina | eo am-pandinihana | nosoratana | voapetraka | \
            natokana | eo am-pikarakarana | alefa any | voasoratra amin'ny laharana
            """,
            .numbering: "laharana | ny laharana | nomerao | nimerao",
            .oneTimeCode: """
            kaody fanamarinana | kaody fanamafisana | kaody fanamarinanao | ny kaodinao fanamarinana | kaodinao fanamarinana | kaodinao fanamafisana | \
            kaody hanamarinana | kaody fiarovana | kaody fiarovanao | kaodim-piarovana | kaodinao fiarovana | kaody fidirana | kaodim-pidirana | kaody hidirana | \
            kaody fidiranao | kaodinao fidirana | kaody tokana | kaody indray mandeha | kaody ampiasaina indray mandeha | kaody indray ampiasaina | \
            kaody azo ampiasaina indray mandeha | kaody vonjimaika | kaody miserana | kaody otp | kaodim-panamarinana | kaodim-panamafisana | kaodin'ny fanamarinana | \
            code fanamarinana | code fidirana | tenimiafina indray mandeha | tenimiafina ampiasaina indray mandeha | tenimiafina vonjimaika | \
            teny miafina ampiasaina indray mandeha | teny miafina indray mandeha | teny miafina vonjimaika | laharana fanamarinana | laharana fanamafisana | \
            laharam-panamarinana | kaody misy tarehimarika | kaody tarehimarika | kaody 6 isa | ny otp | otp anao | nomerao fanamarinana | laharana fiarovana | \
            laharana tsiambaratelo | nomerao miafina | laharana azo ampiasaina indray mandeha | fanalahidy indray mandeha | fanalahidy fidirana | \
            kaody fanaovan-tsonia | kaody sonia | tenimiafina sms | teny miafina sms | fanalahidy nomerika
            """,
            .code: """
            kaody | kaodinao | kaodinareo | ny kaody | ny kaodinao | ity kaody ity | ireo kaody | kaody manaraka | kaody eto ambany | kaody miafina | kaody miafinao | \
            laharana miafina | laharana miafinao | kaody pin | ny pin anao
            """,
            .accessCode: """
            kaody fampandehanana | kaody fampiasana | kaody fisoratana anarana | kaody fanasana | kaody fidirana amin'ny aterineto | kaody fanombohana | \
            laharana fampandehanana | fanalahidy fampandehanana | laharana fidirana | kaody fidirana voalohany | tenimiafina voalohany | teny miafina voalohany | \
            fanalahidy fisoratana anarana
            """,
            .recoveryCode: """
            kaody famerenana | kaody fanarenana | kaody fanarenana kaonty | kaody famonjena | kaody tahiry | kaody vonjy | kaody fitehirizana | kaody vonjy taitra | \
            fanalahidy famerenana | fanalahidy fanarenana | fanalahidy vonjy
            """,
            .receipt: """
            laharan'ny fangatahana | laharan'ny fangatahanao | laharan'ny fitarainana | laharan'ny fitarainanao | laharan'ny dosie | laharan'ny antontan-taratasy | \
            laharan'ny tapakila | laharan'ny raharaha | laharan'ny tatitra | laharana dosie | laharan'ny fisoratana anarana fangatahana | laharan'ny fanontaniana | \
            laharan'ny taratasy | laharan'ny antontan-taratasinao | laharan'ny dosienao | laharan'ny fampakarana | voasoratra amin'ny laharana
            """,
            .bait: """
            laharan'ny kaomandy | laharan'ny baiko | laharan'ny kaomandinao | laharan'ny faktiora | laharan'ny kaonty | laharan'ny kaontinao | laharana finday | \
            laharan'ny finday | laharan-telefaonina | laharana telefaonina | laharan'ny telefaonina | laharan'ny findainao | laharan'ny mpanjifa | \
            laharan'ny mpikambana | laharan'ny karatra | laharan'ny famandrihana | laharana famandrihana | laharan'ny fanarahana | laharana fanaraha-maso | \
            laharan'ny sidina | laharan'ny seza | laharan'ny efitra | laharan'ny karapanondro | laharan'ny pasipaoro | laharan'ny fandoavam-bola | \
            laharan'ny mpianatra | kaody paositra | kaody paositaly | kaody fihenam-bidy | kaody promosiona | kaody fampiroboroboana | kaody kopaonina | \
            kaody firenena | kaody hadisoana | kaody vokatra | kaody qr | kaomandinao | kaomandy | faktiora | fihenam-bidy | kopaonina | telefaonina | finday | \
            antsoy izahay | miantsoa | tontaliny | fitambarany | vidiny | fandoavam-bola | ariary | taona | daty nahaterahana | pejy | efitrano | sidina | isa azo | \
            voarainay ny fandoavam-bolanao | voarainay ny kaomandinao | tarehimarika efatra farany | tarehimarika 4 farany | tarehimarika telo farany | \
            tarehimarika farany | mifarana amin | miafara amin | karapanondro | ao ambadiky ny karatra | ambadiky ny karatra
            """,
            .enter: """
            ampidiro | hampiditra | ampidirina | ampiasao | soraty | adikao | apetaho | manaraka | eto ambany | ity ny | indro | fenoy
            """,
            .expiry: """
            lany daty | ho lany daty | ho lany daty afaka | lany daty afaka | manan-kery | manankery | hanan-kery | mihatra mandritra | ampiasaina mandritra | \
            tsy manan-kery | mandritra ny | ao anatin'ny | afaka 10 | tapitra afaka | hifarana | manan-kery hatramin | manankery hatramin | azo ampiasaina hatramin | \
            mandeha hatramin | miasa hatramin | lany daty amin | lany andro amin | ho tapitra amin | ampiasao alohan | ampidiro alohan | \
            tsy maintsy ampiasaina alohan | minitra sisa | minitra no sisa
            """,
            .minute: """
            minitra | minitra sisa | minitra no sisa
            """,
            .hour: "adiny | ora",
            .day: "andro",
            .secrecy: """
            aza zaraina | aza mizara | aza omena | aza ambara | aza lazaina | aza aseho | aza alefa | amin'olona | amin'iza n'iza | na iza na iza | olon-kafa | \
            olona hafa | tsiambaratelo | tazomy ho tsiambaratelo | tsy hangataka na oviana na oviana
            """,
            .unrequested: """
            raha tsy nangataka | raha tsy ianao no nangataka | raha tsy ianao | raha tsy nanao | raha tsy nanao izany fangatahana izany | tsy nangataka | \
            raha tsy nitaky | ataovy tsinontsinona | tsinontsinoavy | aza raharahina | tsy raharahina | azonao atao ny tsy miraharaha
            """,
            .elsewhere: """
            amin'ny sms | tamin'ny sms | amin'ny hafatra an-tsoratra | amin'ny findainao | tany amin'ny findainao | fampiharana fanamarinana | amin'ny paositra | \
            amin'ny taratasy
            """,
            .spent: """
            novaina | efa novaina | voaova | voaova soa aman-tsara | efa nampiasaina | nampiasaina | voamarina | nohamarinina | voahamafy | tontosa soa aman-tsara | \
            soa aman-tsara | lany daty ny | efa lany daty | tsy manan-kery intsony | fidirana vaovao
            """,
            .confirm: """
            hamarino | hanamarina | hamafiso | hanamafy | hanamafisana | manamarina | fanamarinana | fanamafisana | ekeo | alefaso ny kaonty | ampandehano | \
            vitao ny fisoratana anarana | eny izaho io | izaho io
            """,
            .address: """
            adiresy mailaka | adiresinao mailaka | adiresy imailaka | mailaka | mailakao | imailaka | kaonty | kaontinao | ny kaontinao | fisoratana anarana | \
            mombamomba anao
            """,
            .password: """
            tenimiafina | tenimiafinao | teny miafina | teny miafinao | teny fanalahidy | tenimiafinareo | tenimiafina vaovao
            """,
            .reset: """
            avereno apetraka | hamerina ny tenimiafina | avereno ny tenimiafina | ovay ny tenimiafina | hanova ny tenimiafina | ovay ny teny miafina | \
            hanova ny teny miafina | tenimiafina vaovao | teny miafina vaovao | hadino ny | hadinonao | adinonao | mamorona tenimiafina | hamerenana
            """,
            .signIn: """
            midira | hiditra | hidirana | fidirana | miditra | iditra | rohy fidirana | hiditra ao amin'ny kaontinao
            """,
            .invite: """
            fanasana | fanasanao | nasaina | asaina | nanasa anao | ekeo ny fanasana | midira ao amin'ny vondrona | mandray anjara
            """,
            .appointment: "fivoriana | fotoana ifanaovana | fotoam-pivoriana | kalandrie | fotoana nomena",
            .press: """
            kitiho | kitiho eto | tsindrio | tsindrio eto | tsindrio ny | rohy | rohy eto ambany | ny rohy | bokotra | sokafy | tsidiho | mpitety tranonkala | \
            adikao ary apetaho
            """,
            .offer: "nahazo loka | nandresy ianao | valisoa | maimaim-poana | tombony | vidio izao",
            .never: """
            hiala amin'ny | esory ny famandrihana | tsy handray intsony | fanovana safidy | tsiambaratelo ara | politika momba ny tsiambaratelo | \
            politikan'ny tsiambaratelo | fepetra fampiasana | fepetra | fanampiana | foibe fanampiana | mifandraisa aminay | fanontaniana matetika | \
            hamaky bebe kokoa | hahalala bebe kokoa | fanazavana fanampiny | tsy izaho | fafao | tatero | ampidino | araho izahay | vaovao momba | momba anay
            """,
        ])
}
