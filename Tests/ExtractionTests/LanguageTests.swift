import Testing
import Words

@testable import Extraction

/// What senders write in each language, by what it means: codes, confirming, resetting, signing in, and "10 minutes".
struct Idioms: Sendable, CustomTestStringConvertible {
    let tag: String
    let codes: String
    let confirm: String
    let reset: String
    let signIn: String
    let expiry: String

    init(
        _ tag: String, _ codes: String, _ confirm: String, _ reset: String, _ signIn: String, _ expiry: String
    ) {
        (self.tag, self.codes, self.confirm, self.reset) = (tag, codes, confirm, reset)
        (self.signIn, self.expiry) = (signIn, expiry)
    }

    var testDescription: String { tag }

    static let all: [Idioms] = [
        Idioms(
            "en",
            "verification code|confirmation code|security code|access code|login code|sign-in code|authentication code|one-time password|one-time passcode|one-time PIN|passcode|OTP",
            "confirm your email address|verify email|activate", "reset password", "sign in|log in",
            "expires in 10 minutes|will expire in 10 minutes|valid for 10 minutes"),
        Idioms(
            "es",
            "código de verificación|código de acceso|código de seguridad|código de inicio de sesión|contraseña de un solo uso|clave",
            "confirmar correo|verificar dirección de correo", "restablecer contraseña",
            "iniciar sesión|acceder",
            "expirará en 10 minutos|caducará en 10 minutos|caduca en 10 minutos|vence en 10 minutos"),
        Idioms(
            "fr",
            "code de vérification|code de connexion|code de sécurité|code de confirmation|code à usage unique",
            "confirmer l’adresse e-mail|vérifier l’adresse courriel", "réinitialiser le mot de passe",
            "se connecter|connexion", "expire dans 10 minutes|expirera dans 10 minutes"),
        Idioms(
            "de",
            "Bestätigungscode|Verifizierungscode|Sicherheitscode|Anmeldecode|Zugangscode|Einmalkennwort|Einmalpasswort|Ihre TAN",
            "E-Mail-Adresse bestätigen|verifizieren", "Passwort zurücksetzen|Kennwort zurücksetzen",
            "anmelden|einloggen", "läuft in 10 Minuten ab|verfällt in 10 Minuten"),
        Idioms(
            "it", "codice di verifica|codice di accesso|codice di sicurezza|codice monouso",
            "conferma l’indirizzo email|verifica indirizzo email", "reimposta password|reimpostare password",
            "accedi", "scadrà tra 10 minuti|scade tra 10 minuti"),
        Idioms(
            "pt",
            "código de verificação|código de acesso|código de segurança|senha de uso único|palavra-passe de uso único",
            "confirmar e-mail|verificar endereço de e-mail", "redefinir senha|repor palavra-passe",
            "entrar|iniciar sessão|acessar", "expirará em 10 minutos|vai expirar em 10 minutos"),
        Idioms(
            "ca", "codi de verificació|codi d’inici de sessió", "confirma l’adreça|verifica l’adreça",
            "restableix contrasenya", "inicia sessió", "caducarà en 10 minuts"),
        Idioms(
            "nl", "verificatiecode|aanmeldcode|bevestigingscode|beveiligingscode|eenmalige code",
            "bevestig e-mailadres|verifieer e-mailadres",
            "wachtwoord herstellen|wachtwoord opnieuw instellen", "inloggen|aanmelden",
            "verloopt over 10 minuten"),
        Idioms(
            "sv", "verifieringskod|inloggningskod|engångskod", "bekräfta e-postadress|verifiera e-postadress",
            "återställ lösenord", "logga in", "löper ut om 10 minuter|går ut om 10 minuter"),
        Idioms(
            "da", "bekræftelseskode|login-kode|engangskode", "bekræft e-mailadresse", "nulstil adgangskode",
            "log ind", "udløber om 10 minutter"),
        Idioms(
            "nb", "verifiseringskode|verifikasjonskode|innloggingskode|engangskode",
            "bekreft e-postadresse|stadfest e-postadresse", "tilbakestill passord|nullstill passord",
            "logg inn", "utløper om 10 minutter|går ut om 10 minutter"),
        Idioms(
            "fi",
            "vahvistuskoodi|vahvistuskoodisi|todennuskoodi|kertakäyttökoodi|kertakäyttökoodisi|sisäänkirjautumiskoodi",
            "vahvista sähköpostiosoite", "vaihda salasana|palauta salasana|nollaa salasana",
            "kirjaudu sisään", "vanhenee 10 minuutin kuluttua|vanhenee 10 minuutissa"),
        Idioms(
            "is", "staðfestingarkóði|kóði", "staðfesta netfang", "endurstilla lykilorð",
            "skráðu inn|skrá inn", "rennur út eftir 10 mínútur"),
        Idioms(
            "et", "kinnituskood|tuvastuskood|sisselogimiskood", "kinnita e-posti aadress",
            "lähtesta parool|taassea salasõna", "logi sisse", "aegub 10 minuti pärast"),
        Idioms(
            "lv", "verifikācijas kods|apstiprinājuma kods|pieteikšanās kods", "apstiprināt e-pasta adresi",
            "atiestatīt paroli", "pieslēgties|pierakstīties", "beigsies pēc 10 minūtēm"),
        Idioms(
            "lt", "patvirtinimo kodas|prisijungimo kodas", "patvirtinti el. pašto adresą",
            "atstatyti slaptažodį", "prisijungti", "galios 10 min.|pasibaigs po 10 minučių"),
        Idioms(
            "pl", "kod weryfikacyjny|kod logowania|kod autoryzacji|hasło jednorazowe",
            "potwierdź adres e-mail|zweryfikuj adres e-mail", "zresetuj hasło", "zaloguj się",
            "wygaśnie za 10 minut|wygaśnie po 10 minut"),
        Idioms(
            "cs", "ověřovací kód|přihlašovací kód|jednorázový kód",
            "potvrdit e-mailovou adresu|ověřit e-mailovou adresu", "obnovit heslo|resetovat heslo",
            "přihlásit se", "platnost vyprší za 10 minut|vyprší za 10 minut"),
        Idioms(
            "sk", "overovací kód|prihlasovací kód|kód na overenie",
            "potvrdiť e-mailovú adresu|overiť e-mailovú adresu", "obnoviť heslo", "prihlásiť sa",
            "platnosť vyprší za 10 minút"),
        Idioms(
            "sl", "preverovalna koda|koda za potrditev|koda za prijavo", "potrdite e-poštni naslov",
            "ponastavi geslo", "prijava", "poteče čez 10 minut|bo potekla čez 10 minut"),
        Idioms(
            "hr", "verifikacijski kod|potvrdni kod|kôd za potvrdu|kôd za prijavu",
            "potvrdi adresu e-pošte|potvrdite adresu e-pošte|verifikuj",
            "resetiraj lozinku|poništi lozinku|promeni lozinku", "prijava|prijavi se",
            "istječe za 10 minuta|ističe za 10 minuta|ističe nakon 10 minuta"),
        Idioms(
            "sr-Cyrl", "верификациони код|потврдни код|код за пријављивање", "потврди|верификуј",
            "ресетуј лозинку", "пријави се", "истиче за 10 минута"),
        Idioms(
            "mk", "код", "потврди е-пошта|потврдите е-пошта", "ресетирај лозинка", "најави се",
            "ќе истече за 10 минути"),
        Idioms(
            "bg", "код за потвърждение|код за верификация|код за влизане",
            "потвърди имейл|потвърждение имейл", "възстанови парола|нулиране парола", "вход|влез",
            "ще изтече след 10 минути|изтича след 10 минути"),
        Idioms(
            "ru", "код подтверждения|код для входа|код безопасности|проверочный код|одноразовый пароль",
            "подтвердить адрес|подтвердите адрес эл. почты|активировать", "сбросить пароль|изменить пароль",
            "войти", "истечёт через 10 минут|истекает через 10 минут|срок действия 10 минут"),
        Idioms(
            "uk", "код підтвердження|код верифікації|код для входу", "підтвердити адресу ел. пошти",
            "скинути пароль|відновити пароль", "увійти",
            "термін закінчується через 10 хвилин|дія закінчується через 10 хвилин"),
        Idioms(
            "be", "код пацверджання|верыфікацыйны код", "пацвердзіць", "аднавіць пароль|змяніць пароль",
            "увайсці", "страціць сілу праз 10 хвілін"),
        Idioms(
            "ro", "cod de verificare|codul de verificare|cod de conectare",
            "confirmă adresa de e-mail|verifică adresa de e-mail", "resetează parola",
            "conectare|autentificare", "expiră în 10 minute|va expira în 10 minute"),
        Idioms(
            "hu", "megerősítő kód|ellenőrző kód|belépési kód|belépési kódja", "e-mail-cím megerősítése",
            "jelszó visszaállítása|jelszó helyreállítás", "bejelentkezés", "10 perc múlva lejár"),
        Idioms(
            "sq", "kodi i verifikimit", "verifiko adresën|konfirmo adresën",
            "rikthe fjalëkalimin|ndrysho fjalëkalimin", "hyr|kyçu",
            "do të skadojë pas 10 minuta|do të skadojë në 10 minuta"),
        Idioms(
            "el", "κωδικός επαλήθευσης|κωδικός σύνδεσης|κωδικός εισόδου",
            "επιβεβαίωση email|επιβεβαιώστε email", "επαναφορά κωδικού", "σύνδεση", "θα λήξει σε 10 λεπτά"),
        Idioms(
            "tr", "doğrulama kodu|onay kodu|giriş kodunuz|güvenlik kodunuz|tek kullanımlık şifre",
            "e-posta adresini doğrula|onayla", "şifreyi sıfırla|parolayı sıfırla", "giriş yap",
            "10 dakika içinde geçerliliğini yitirir|10 dakika sonra sona erer"),
        Idioms(
            "az", "təsdiqləmə kodu|doğrulama kodu|giriş kodu", "e-poçt ünvanını təsdiqlə", "şifrəni sıfırla",
            "daxil ol|giriş", "10 dəqiqə sonra bitir"),
        Idioms(
            "uz", "tasdiqlash kodi|kirish kodi", "tasdiqlash", "parolni tiklash", "kirish",
            "10 daqiqada tugaydi"),
        Idioms("kk", "растау коды", "растау", "құпиясөзді қалпына келтіру", "кіру", "10 минуттан кейін"),
        Idioms(
            "ka", "ვერიფიკაციის კოდი|შესვლის კოდი", "დაადასტურეთ", "პაროლის აღდგენა", "შესვლა",
            "იმოქმედებს 10 წუთში"),
        Idioms(
            "hy", "վավերացման կոդ|կոդ", "հաստատել", "վերականգնել գաղտնաբառը", "մուտք", "գործում է 10 րոպե"),
        Idioms(
            "ar", "رمز التحقق|رمز الدخول|رمز الأمان|كود تسجيل الدخول",
            "تأكيد البريد الإلكتروني|التحقق من عنوان البريد الإلكتروني",
            "إعادة تعيين كلمة المرور|استعادة كلمة السر", "تسجيل الدخول",
            "ستنتهي صلاحية الرمز خلال 10 دقيقة|ستنتهي صلاحية الرمز في غضون 10 دقيقة"),
        Idioms(
            "fa", "کد تأیید|کد تایید|کد ورود|رمز یکبار مصرف", "تأیید ایمیل|تایید آدرس ایمیل|تایید رایانامه",
            "بازنشانی رمز عبور|بازیابی گذرواژه", "ورود", "تا 10 دقیقه دیگر منقضی می‌شود|10 دقیقه معتبر"),
        Idioms("ur", "تصدیق کا کوڈ|کوڈ", "تصدیق کریں", "پاس ورڈ ری سیٹ", "سائن ان|لاگ ان", "10 منٹ میں ختم"),
        Idioms("ckb", "کۆد", "پشتڕاست بکەرەوە", "وشەی نهێنی ڕێکبخەرەوە", "چونه ژووره‌وه", "دوای 10 خولەک"),
        Idioms(
            "he", "קוד אימות|קוד כניסה|סיסמה חד-פעמית", "אימות כתובת דוא\"ל|אשר כתובת אימייל", "איפוס סיסמה",
            "היכנס|התחבר", "יפוג בעוד 10 דקות"),
        Idioms(
            "hi", "सत्यापन कोड|लॉगिन कोड|ओटीपी", "ईमेल पता सत्यापित करें|ईमेल की पुष्टि करें", "पासवर्ड रीसेट करें", "साइन इन करें|लॉग इन करें",
            "10 मिनट में समाप्त"),
        Idioms(
            "bn", "যাচাইকরণ কোড|কোড", "ইমেইল ঠিকানা নিশ্চিত করুন|ইমেইল যাচাই করুন", "পাসওয়ার্ড রিসেট", "সাইন ইন|লগইন",
            "10 মিনিটের মধ্যে মেয়াদ"),
        Idioms("pa", "ਵੈਰੀਫਿਕੇਸ਼ਨ ਕੋਡ", "ਪੁਸ਼ਟੀ ਕਰੋ", "ਪਾਸਵਰਡ ਰੀਸੈਟ", "ਲਾਗਿਨ", "10 ਮਿੰਟਾਂ ਵਿੱਚ ਖਤਮ"),
        Idioms("gu", "ચકાસણી કોડ", "ચકાસો|ખાતરી", "પાસવર્ડ રીસેટ", "સાઇન ઇન", "10 મિનિટમાં સમાપ્ત"),
        Idioms("mr", "पडताळणी कोड", "सत्यापित करा", "पासवर्ड रीसेट", "लॉग इन", "10 मिनिटांत कालबाह्य"),
        Idioms("ta", "சரிபார்ப்பு குறியீடு", "உறுதிப்படுத்தவும்|சரிபார்க்கவும்", "கடவுச்சொல்லை மீட்டமை", "உள்நுழைய", "10 நிமிடங்களில் காலாவதியாகும்"),
        Idioms("te", "ధృవీకరణ కోడ్", "నిర్ధారించండి|ధృవీకరించండి", "పాస్‌వర్డ్ రీసెట్", "సైన్ ఇన్", "10 నిమిషాల్లో గడువు"),
        Idioms("ne", "प्रमाणीकरण कोड", "पुष्टि गर्नुहोस्|प्रमाणित गर्नुहोस्", "पासवर्ड रिसेट", "साइन इन", "10 मिनेटमा समाप्त"),
        Idioms(
            "th", "รหัสยืนยัน|รหัสลงชื่อเข้าใช้|รหัส OTP", "ยืนยันอีเมล|ยืนยันที่อยู่อีเมล", "รีเซ็ตรหัสผ่าน|เปลี่ยนรหัสผ่าน",
            "เข้าสู่ระบบ|ลงชื่อเข้าใช้", "หมดอายุใน 10 นาที"),
        Idioms(
            "vi", "mã xác minh|mã xác nhận|mã xác thực|mã đăng nhập|OTP",
            "xác nhận địa chỉ email|xác minh email", "đặt lại mật khẩu", "đăng nhập",
            "hết hạn trong 10 phút|hết hạn sau 10 phút"),
        Idioms(
            "id", "kode verifikasi|kode masuk", "konfirmasi alamat email|verifikasi surel",
            "atur ulang kata sandi", "masuk", "kedaluwarsa dalam 10 menit"),
        Idioms(
            "ms", "kod pengesahan", "sahkan alamat e-mel",
            "tetapkan semula kata laluan|tetap semula kata laluan", "log masuk",
            "luput dalam 10 minit|tamat dalam 10 minit"),
        Idioms(
            "tl", "verification code|kodigo", "kumpirmahin|patunayan|i-verify", "i-reset ang password",
            "mag-sign in|mag-log in", "mag-e-expire sa loob ng 10 minuto|mawawalan ng bisa sa 10 minuto"),
        Idioms(
            "sw", "msimbo wa uthibitishaji", "thibitisha anwani|thibitisha barua pepe", "weka upya nenosiri",
            "ingia", "kitaisha baada ya dakika 10"),
        Idioms(
            "ht", "kòd verifikasyon|kòd koneksyon", "konfime adrès imel|verifye adrès imel",
            "reyajiste modpas|reyinisyalize modpas", "konekte|antre", "ekspire nan 10 minit"),
        Idioms("am", "የማረጋገጫ ኮድ|ኮድ", "ኢሜል ያረጋግጡ|አረጋግጥ", "የይለፍ ቃል ዳግም", "ግባ", "በ10 ደቂቃ ውስጥ"),
        Idioms("so", "koodhka", "xaqiiji", "sirta", "soo gal", "dhacayaa 10 daqiiqo"),
        Idioms("ha", "lambar tabbatarwa", "tabbatar", "kalmar sirri", "shiga", "ƙare cikin mintuna 10"),
        Idioms("yo", "koodu ijẹrisi", "jẹrisi", "ọrọ igbaniwọle", "wo ile", "pari ni iṣẹju 10"),
        Idioms("km", "លេខកូដផ្ទៀងផ្ទាត់|កូដផ្ទៀងផ្ទាត់", "ផ្ទៀងផ្ទាត់|បញ្ជាក់", "ពាក្យសម្ងាត់", "ចូលគណនី", "ផុតកំណត់ក្នុង 10 នាទី"),
        Idioms("my", "ကုဒ်", "အတည်ပြု", "စကားဝှက်", "ဝင်ရောက်", "10 မိနစ်အတွင်း"),
        Idioms("si", "සත්‍යාපන කේතය", "තහවුරු කරන්න", "මුරපදය", "පුරනය", "මිනිත්තු 10 කින් කල් ඉකුත්"),
        Idioms(
            "ja", "確認コード|認証コード|ログインコード|認証番号|ワンタイムパスワード|パスコード", "メールアドレスを確認する|認証", "パスワード再設定|パスワードをリセット",
            "ログイン|サインイン", "有効期限は10分|10分後に失効|10分以内"),
        Idioms(
            "zh-Hans", "验证码|校验码|动态码|确认码|登录代码", "确认邮箱|验证电子邮件地址", "重置密码|重设密码", "登录", "10分钟后过期|10分钟后失效|10分钟内有效"),
        Idioms("zh-Hant", "驗證碼|識別碼|登入代碼", "確認電子郵件|驗證信箱", "重設密碼", "登入", "10分鐘後過期|10分鐘後失效"),
        Idioms(
            "ko", "인증번호|인증 코드|확인 코드|보안 코드|로그인 코드", "이메일 주소 확인|이메일 인증", "비밀번호 재설정|비밀번호 초기화", "로그인",
            "10분 후에 만료|10분 이내"),
        Idioms(
            "mn", "баталгаажуулалтын код|нэвтрэх код", "баталгаажуулах", "нууц үг шинэчлэх", "нэвтрэх",
            "10 минутын дараа хүчингүй"),
    ]
}

@Suite struct `What senders write in each language` {
    private func concepts(_ phrase: Substring) -> ConceptSet {
        PhraseBook.all.marks(in: FoldedText(String(phrase))).reduce(into: []) {
            $0.formUnion($1.concepts)
        }
    }

    @Test(arguments: Idioms.all)
    func `is known by what it means`(idioms: Idioms) {
        for code in idioms.codes.split(separator: "|") {
            #expect(!concepts(code).isDisjoint(with: .typed), "\(code)")
        }
        for phrase in idioms.confirm.split(separator: "|") {
            #expect(concepts(phrase).contains(.confirm), "\(phrase)")
        }
        for phrase in idioms.reset.split(separator: "|") {
            #expect(
                !concepts(phrase).isDisjoint(with: [ConceptSet(.reset), ConceptSet(.password)]), "\(phrase)")
        }
        for phrase in idioms.signIn.split(separator: "|") {
            #expect(concepts(phrase).contains(.signIn), "\(phrase)")
        }
        for phrase in idioms.expiry.split(separator: "|") {
            let reading = Reading(Page(plain: Array(phrase.utf8)))
            #expect(Expiry.seconds(in: [reading]) == 600, "\(phrase)")
        }
    }

    /// A letter of two lines: a code under its first name, and when it dies.
    @Test(arguments: Idioms.all)
    func `hands over a code`(idioms: Idioms) throws {
        let name = try #require(idioms.codes.split(separator: "|").first)
        let life = try #require(idioms.expiry.split(separator: "|").first)
        let source =
            "From: id@service.example\nSubject: \(name)\nContent-Type: text/plain; charset=utf-8\n\n\(name): 482 913\n\n\(life)\n"
        let found = Extractor().findings(in: Letter(parsing: Array(source.utf8)))
        #expect(found.map(\.copy) == ["482913"])
    }
}
