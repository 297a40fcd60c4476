extension Language {
    /// What says, in many languages, that what follows is but an example.
    static let examples = Language(
        "mul",
        [
            .example: """
            for example | for instance | e g | e.g. | such as | like | zum beispiel | z b | z.b. | beispielsweise | etwa | wie etwa | bijvoorbeeld | bijv | bijv. | \
            bv | byvoorbeeld | par exemple | p ex | p. ex. | por ejemplo | p ej | p. ej. | por exemplo | p. ex | ad esempio | per esempio | ad es. | per exemple | \
            de exemplu | spre exemplu | de ex. | till exempel | t ex | t.ex. | for eksempel | f eks | f.eks. | fx | esimerkiksi | esim | esim. | til dæmis | t.d. | \
            näiteks | nt | nt. | piemēram | pavyzdžiui | pvz | pvz. | na przykład | np. | například | např. | např | napríklad | napr. | na primer | npr. | npr | \
            na primjer | на пример | нпр. | например | напр. | к примеру | наприклад | напрыклад | мысалы | мисол учун | жишээ нь | például | pl. | για παράδειγμα | \
            π χ | π.χ. | örneğin | örn. | mesela | məsələn | masalan | მაგალითად | օրինակ | مثلا | على سبيل المثال | مثال | به عنوان مثال | برای مثال | \
            مثال کے طور پر | למשל | לדוגמה | לדוגמא | उदाहरण के लिए | उदाहरणार्थ | जैसे | उदा. | যেমন | উদাহরণস্বরূপ | எடுத்துக்காட்டாக | உதாரணமாக | ఉదాహరణకు | \
            ಉದಾಹರಣೆಗೆ | ഉദാഹരണത്തിന് | ઉદાહરણ તરીકે | ਉਦਾਹਰਨ ਲਈ | ตัวอย่างเช่น | เช่น | ຕົວຢ່າງ | ឧទាហរណ៍ | ဥပမာ | ví dụ | chẳng hạn | misalnya | contohnya | \
            sebagai contoh | contoh | halimbawa | kwa mfano | adibidez | për shembull | mar shampla | er enghraifft | ekzemple | 例えば | たとえば | 例 | 如 | 比如 | 譬如 | 예를 들어 | \
            예를 들면 | 예 | пример вывода | пример вывода программы | sample output | example output | ejemplo de salida | beispielausgabe | exemple de sortie
            """
        ])
}
