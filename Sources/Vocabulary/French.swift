extension Language {
    static let french = Language(
        "fr",
        [
            .assigned: """
            nouvelle réponse du client | le client a répondu | vous a été attribué | vous a été assigné | \
            en attente de votre approbation | en attente d'approbation | \
            a démarré une nouvelle conversation | a été créé par
            """,
            .unfinished: """
            plus qu'une étape | encore une étape | une dernière étape | presque terminé | presque fini | vous y êtes presque | tu y es presque | plus qu'un clic
            """,
            .secondFactor: """
            double authentification | authentification à deux facteurs | validation en deux étapes | vérification en deux étapes | authentification en deux étapes | authentification à double facteur | authentification forte
            """,
            .enrolment: """
            vous créer un compte | vous a créé un compte | créé un compte pour vous | créer un compte pour vous | te créer un compte | vous inviter à rejoindre | \
            vous a invité à rejoindre | vous a invitée à rejoindre | vous invite à rejoindre | vous a invité·e à rejoindre
            """,
            .booked: """
            réservation confirmée | confirmation de réservation | confirmation de votre réservation | commande confirmée | confirmation de commande | séjour confirmé | \
            rendez-vous est confirmé | rendez-vous confirmé | confirmation de rendez-vous | confirmation de votre rendez-vous
            """,
            .second: """
            secondes
            """,
            .subjectLine: """
            dans l'objet | l'objet de ce message | l'objet de cet e-mail | l'objet du mail | objet de ce courriel
            """,
            .digits: """
            chiffres | les chiffres | à 4 chiffres | à 6 chiffres | à 8 chiffres | à quatre chiffres | à six chiffres | à huit chiffres | six chiffres | \
            quatre chiffres | caractères suivants | caractères ci-dessous | six caractères | série de chiffres | suite de caractères | nombre suivant
            """,
            .received: """
            nous avons bien reçu | avons bien reçu votre | avons reçu votre | votre demande a bien été | à rappeler dans | nous avons bien reçu votre | \
            nous avons reçu votre | nous avons bien reçu ta | votre demande a été enregistrée | votre demande a bien été enregistrée | votre demande a bien été prise | \
            votre demande a été prise en compte | votre demande est bien enregistrée | votre message a bien été | votre message nous est | \
            votre réclamation a bien été | votre réclamation a été enregistrée | votre signalement a bien été | votre signalement a été | \
            votre déclaration a bien été | votre déclaration de sinistre a | votre dossier a bien été | votre requête a bien été | votre requête a été enregistrée | \
            ta demande a bien été | accusé de réception | accusé d'enregistrement | accusons réception | accuser réception de votre | \
            nous vous remercions de votre message | nous vous remercions pour votre message | nous avons ouvert un ticket | un ticket a été créé | \
            un ticket a été ouvert | un dossier a été ouvert | dans toute correspondance | pour toute correspondance | dans tous vos échanges | \
            veuillez rappeler ce numéro | veuillez mentionner | à rappeler pour | à rappeler lors | conservez ce numéro | conserver ce numéro | \
            munissez-vous de ce numéro | nous accusons bonne réception | nous avons bien enregistré votre | nous avons enregistré votre | \
            nous avons bien pris en compte votre | nous avons pris en charge votre | votre courriel a bien été reçu | votre courriel a été reçu | \
            votre courriel nous est bien parvenu | votre courriel est bien arrivé | votre courriel est en cours de traitement | votre e-mail a bien été reçu | \
            votre e-mail a été reçu | votre e-mail nous est bien parvenu | votre e-mail est bien arrivé | votre e-mail est en cours de traitement | \
            votre email a bien été reçu | votre email a été reçu | votre email nous est bien parvenu | votre email est bien arrivé | \
            votre email est en cours de traitement | votre dépôt a été | confirmation de réception | confirmation de dépôt | attestation de dépôt | \
            récépissé de dépôt | vous remercions de votre courriel | vous remercions de votre demande | vous remercions de votre courrier | \
            vous remercions de votre e-mail | vous remercions pour votre courriel | vous remercions pour votre demande | vous remercions pour votre courrier | \
            vous remercions pour votre e-mail
            """,
            .thanks: """
            merci de nous avoir contactés | merci de rappeler | merci de nous avoir contacté | merci de nous avoir écrit | merci pour votre message | \
            merci pour votre demande | merci pour votre signalement | merci de mentionner | merci pour votre e-mail | merci pour votre email | \
            merci pour votre courriel | merci pour votre mail | merci pour votre courrier | merci pour votre envoi | merci de votre message | merci de votre courriel | \
            merci de votre demande | merci de votre e-mail | merci de votre email
            """,
            .request: """
            demande | demandes | requête | réclamation | réclamations | plainte | plaintes | déclaration | signalement | sinistre | candidature | recours | \
            contestation | opposition | pétition | question | votre message | ton message | votre courrier | votre dossier | ton dossier | votre ticket | un ticket | \
            le ticket | saisine | démarche | votre formulaire | vos documents | requêtes | saisines | votre affaire | votre télédéclaration | télérecours | \
            votre pourvoi | votre doléance | demande n°
            """,
            .arrival: """
            reçu | reçue | reçus | reçues | parvenu | parvenue | arrivé | arrivée | enregistré | enregistrée | déposé | déposée | pris en compte | prise en compte | \
            pris en charge | prise en charge | ouvert | ouverte | transmise avec succès | réception | en cours de traitement | soumis | soumise | introduite | \
            venons de recevoir | déposés | déposées | enregistrés | enregistrées | transmis | transmise | transmises | traité | traitée | en cours d'instruction | \
            en cours d'examen | en traitement | introduit | déclarée recevable | jugée recevable | enregistrée sous le numéro | enregistré sous le numéro | \
            enregistré avec la référence | enregistrée avec la référence | enregistrée sous la référence | enregistré sous la référence | enregistrée sous le n° | \
            enregistré sous le n° | traitée sous le numéro | traité sous le numéro | =créé | =créée | merci pour votre | merci de votre | \
            nous vous remercions de votre | nous vous remercions pour votre
            """,
            .numbering: """
            numéro | numéros | n° | nº | no | num | réf | référence | références | id | identifiant | numéroté | matricule de la demande | numérotée
            """,
            .oneTimeCode: """
            code confidentiel | code de vérification | code de confirmation | code de sécurité | code de connexion | code de validation | code de identification | \
            code de identité | code de déverrouillage | code de double authentification | code de réinitialisation | code de contrôle | codes de vérification | \
            codes de confirmation | codes de sécurité | codes de connexion | codes de validation | codes de identification | codes de identité | \
            codes de déverrouillage | codes de double authentification | codes de réinitialisation | codes de contrôle | code d'authentification | code d'accès | \
            code d'autorisation | code d'identification | code d'identité | codes d'authentification | codes d'accès | codes d'autorisation | codes d'identification | \
            codes d'identité | code à usage unique | code à utilisation unique | code à chiffres | code à caractères | codes à usage unique | \
            codes à utilisation unique | codes à chiffres | codes à caractères | code temporaire | code unique | code provisoire | code dynamique | code otp | \
            code numérique | code secret | code éphémère | codes temporaire | codes unique | codes provisoire | codes dynamique | codes otp | codes numérique | \
            codes secret | codes éphémère | codes temporaires | codes uniques | mot de passe à usage unique | mot de passe temporaire | mot de passe provisoire | \
            mot de passe unique | mot de passe à utilisation unique | mot de passe jetable | code pour vérifier | code pour confirmer | code pour vous connecter | \
            code pour se connecter | code pour continuer | code pour valider | code pour réinitialiser | code pour accéder | code permettant de | code pin temporaire | \
            code pin à usage unique | code sms | code d'ouverture de session | numéro de vérification | jeton de connexion | jeton de sécurité | \
            jeton de vérification | code de connexion unique | code à saisir | code à 6 chiffres | code à six chiffres | code de signature | code pour signer | \
            numéro secret | numéro de confirmation à saisir | numéro de validation | numéro à usage unique | numéro unique à saisir | numéro d'authentification | \
            numéro de connexion | clé à usage unique | clé unique | clé de connexion | clé de vérification | clé d'authentification | clé de validation | \
            clé de sécurité temporaire | clé temporaire | clé de signature | clé numérique | identifiant à usage unique | identifiant temporaire | \
            phrase de connexion | code signature | mot de passe de transaction | mot de passe sms | mot de passe reçu par sms | combinaison à usage unique | \
            combinaison unique | chiffres de contrôle | chiffres de sécurité | chiffres secrets | numéro de sécurité à usage unique | \
            mot de passe dynamique | mot de passe de paiement | clé de transaction | clé de paiement | clé sms | chiffres de confirmation | chiffres de vérification | chiffres d'activation | numéro d'appairage | code de déblocage | code de suppression | \
            sésame à recopier
            """,
            .code: """
            code de confirmation | code | codes | code pin | pin | jeton | clé | clef | chiffres suivants | chiffres ci-dessous | ces chiffres | suite de chiffres | \
            sésame | le sésame
            """,
            .accessCode: """
            code d'activation | code d'invitation | code d'inscription | code d'enregistrement | code d'adhésion | code d'appairage | code d'accès en ligne | \
            codes d'activation | codes d'invitation | codes d'inscription | codes d'enregistrement | codes d'adhésion | codes d'appairage | codes d'accès en ligne | \
            code de parrainage d'accès | code de jumelage | code de licence | clé d'activation | clé de licence | clé de produit | clé d'enregistrement | \
            code d'accès au compte en ligne | numéro d'accès en ligne | numéro d'accès | numéro d'activation | mot de passe d'activation | clé d'accès | \
            code de première connexion | code première connexion | clé d'inscription | clé d'enrôlement | code d'enrôlement | mot de passe initial | code initial | \
            code de démarrage | clé d'appairage | clé de configuration
            """,
            .recoveryCode: """
            code de récupération | code de secours | code de sauvegarde | code de restauration | codes de récupération | codes de secours | codes de sauvegarde | \
            codes de restauration | clé de récupération | clé de secours | code d'urgence | codes d'urgence | clés de récupération | clés de secours | \
            clé de sauvegarde | clés de sauvegarde | code de rechange | codes de rechange | code de dépannage | codes de dépannage | numéro de récupération | \
            clé de restauration
            """,
            .receipt: """
            numéro de dossier | numéro de reçu | numéro de ticket | numéro de demande | numéro de cas | numéro de requête | numéro de réclamation | \
            numéro de suivi de la demande | numéro de suivi de dossier | numéro de récépissé | n° de dossier | n° de ticket | n° de demande | référence du dossier | \
            référence de dossier | référence de la demande | référence du ticket | id du ticket | id de la demande | id du dossier | votre dossier | votre ticket | \
            ticket de support | n° de réclamation | n° de requête | n° de sinistre | numéro de sinistre | numéro du sinistre | numéro de déclaration | n° dossier | \
            nº de dossier | numéro dossier | numéro du dossier | numéro du ticket | numéro ticket | ticket n° | ticket nº | dossier n° | demande n° | \
            numéro de la demande | numéro de votre demande | numéro de votre dossier | numéro de signalement | numéro de plainte | numéro d'incident | n° d'incident | \
            numéro de procès-verbal | numéro d'enregistrement de la demande | numéro d'enregistrement de votre | numéro d'accusé de réception | numéro d'affaire | \
            numéro de rôle | numéro rg | n° rg | n° de télédéclaration | numéro de dépôt | enregistrée sous le numéro | enregistré sous le numéro | sous la référence | \
            nos références | nos réf | référence de votre demande | référence de votre dossier | référence à rappeler | numéro de référence de votre demande | \
            référence de la réclamation | votre demande n° | numéro de candidature | id de ticket | nos réf. | numéro de contrôle de la demande | \
            numéro de formulaire | numéro de protocole | numéro de greffe | numéro de courrier | numéro de dossier unique | numéro d'enveloppe | \
            numéro d'enregistrement | numéro de télédéclaration | numéro de téléprocédure | numéro de démarche | numéro de traitement | \
            numéro de suivi de votre demande | numéro de suivi de votre dossier | numéro de suivi de votre réclamation | code de suivi de votre demande | \
            code de suivi de votre dossier | numéro de recours | n° d'enregistrement | n° d'affaire | n° de plainte | n° de suivi du dossier | n° de recours | \
            référence du courrier | référence de votre réclamation | référence de votre courriel | référence de votre message | référence de votre signalement | \
            référence du signalement | identifiant de la demande | identifiant de votre demande | identifiant du dossier | identifiant du ticket | \
            enregistré avec la référence | enregistrée avec la référence | enregistrée sous la référence | enregistré sous la référence | enregistrée sous le n° | \
            enregistré sous le n° | traitée sous le numéro | traité sous le numéro | sous le numéro de dossier | n° d'attestation de dépôt | votre numéro de demande
            """,
            .bait: """
            code entreprise | code agence | code magasin | code boutique | code partenaire | digicode | code de la porte | code d'entrée | code d'immeuble | \
            mot de passe wifi | code wifi | numéro de commande | numéro de facture | numéro de téléphone | numéro de portable | numéro de mobile | numéro de suivi | \
            numéro de colis | numéro de client | numéro de compte | numéro de carte | numéro de membre | numéro de réservation | numéro de confirmation | \
            numéro de vol | numéro de contrat | numéro de police | numéro de référence | numéro de série | numéro de modèle | numéro de article | \
            numéro de transaction | numéro de tva | numéro de fax | numéro de passeport | numéro de chambre | numéro de siège | numéro de page | numéro de pièce | \
            numéro de lot | numéro de licence | numéro de adhérent | numéro de sécurité sociale | numéro de réunion | numéro de fidélité | numéro de billet | \
            numéro de version | numéro d'article | numéro d'utilisateur | numéro d'adhérent | numéro d'identification | numéro d'entreprise | numéro d'abonné | \
            numéro d'appel | numéro d'étudiant | numéro d'employé | numéro d'expédition | numéro d'immatriculation | numéro | numéros | n° | commande | \
            bon de commande | facture | reçu | code postal | code postaux | code promo | code promotionnel | code promotionnels | code promotion | code de réduction | \
            code réduction | code de remise | code remise | code avantage | code cadeau | code de parrainage | code parrain | code parrainage | code bon | \
            code de coupon | code coupon | code privilège | code pays | code régional | code de suivi | code colis | code de retrait | code de livraison | \
            code de réservation | code d'erreur | code erreur | code qr | code barre | code barres | code à barres | code source | code produit | code article | \
            code client | code de conduite | code vestimentaire | code pénal | code civil | code du travail | code de la route | code naf | code ape | code banque | \
            code guichet | code swift | code bic | code iban | code fiscal | code ami | code vendeur | code de réunion | codes postal | codes postaux | codes promo | \
            codes promotionnel | codes promotionnels | codes promotion | codes de réduction | codes réduction | codes de remise | codes remise | codes avantage | \
            codes cadeau | codes de parrainage | codes parrain | codes parrainage | codes bon | codes de coupon | codes coupon | codes privilège | codes pays | \
            codes régional | codes de suivi | codes colis | codes de retrait | codes de livraison | codes de réservation | codes d'erreur | codes erreur | codes qr | \
            codes barre | codes barres | codes à barres | codes source | codes produit | codes article | codes client | codes de conduite | codes vestimentaire | \
            codes pénal | codes civil | codes du travail | codes de la route | codes naf | codes ape | codes banque | codes guichet | codes swift | codes bic | \
            codes iban | codes fiscal | codes ami | codes vendeur | codes de réunion | indicatif | chèque-cadeau | carte cadeau | bon d'achat | bon de réduction | \
            coupon | téléphone | tél | portable | appelez le | appelez-nous | appeler | fax | boîte postale | bp | cedex | identifiant client | \
            identifiant utilisateur | identifiant de réunion | identifiant de transaction | id de réunion | id de transaction | id de commande | réservation | \
            référence de réservation | dossier de réservation | vol | porte | siège | chambre | salle | appartement | étage | bâtiment | immeuble | rue | avenue | \
            boulevard | montant | quantité | total | sous-total | prix | solde | paiement | taxe | tva | siren | siret | rcs | carte | carte se terminant par | \
            se terminant par | finissant par | derniers chiffres | quatre derniers chiffres | transaction | référence | réf | série | modèle | article | version | \
            page | chapitre | section | date | date de naissance | année | années | ans | depuis | points | kilomètres | utilisateurs | clients | personnes | euros | \
            colis | livraison | expédition | au capital de | avons bien reçu votre paiement | avons reçu votre paiement | nous avons bien reçu votre paiement | \
            nous avons reçu votre paiement | nous avons bien reçu votre commande | nous avons reçu votre commande | avons bien reçu votre commande | \
            avons reçu votre commande | nous avons bien reçu votre règlement | avons bien reçu votre règlement | nous avons bien reçu votre virement | \
            nous avons bien reçu votre don | nous avons reçu votre don | nous avons bien reçu votre réservation | nous avons bien reçu votre inscription | \
            avons bien reçu votre réservation | merci pour votre commande | avons bien reçu votre virement | avons reçu votre virement | avons bien reçu votre don | \
            avons reçu votre don | avons bien reçu votre inscription | avons reçu votre inscription | avons reçu votre réservation | code gagnant | numéro gagnant | \
            code d'autorisation | numéro siret | numéro siren | tva intracommunautaire | numéro d'enregistrement | nom d'utilisateur | identifiant de connexion | \
            code de validation du billet | code du portail | code de l'immeuble | code de l'alarme | code du garage | code de la barrière | code de la boîte à clés | \
            4 derniers chiffres | trois derniers chiffres | 3 derniers chiffres | deux derniers chiffres | 2 derniers chiffres | six premiers chiffres | \
            premiers chiffres | se termine par | terminant par | terminée par | se finit par | numéro de sécu | cryptogramme visuel | cryptogramme | \
            code de sécurité de la carte | code de sécurité de votre carte | au dos de votre carte | au dos de la carte | au verso de votre carte | \
            au verso de la carte | 3 chiffres au dos | trois chiffres au dos | code du casier | code casier | code de la consigne | code d'accès à l'immeuble | \
            code d'accès de l'immeuble | code d'accès au bâtiment | code d'accès du portail | votre séjour | ton séjour | code d'identification de la connexion | \
            boîte à clés | coffre à clés | code du parking | \
            appelez-nous au | joignez-nous au | contactez-nous au | \
            pour le dossier | \
            code du rendez-vous | code de rendez-vous | numéro de candidat | numéro de candidature | numéro candidat
            """,
            .pointing: """
            ci-dessous | ci-après | suivant | suivante | voici | voici votre | voici ton | est votre | votre code est | ton code est | est le suivant | \
            le voici | la voici
            """,
            .enter: """
            composez | composer | saisissez | saisir | saisis | entrez | entrer | utilisez | utiliser | utilise | tapez | taper | indiquez | indiquer | renseignez | \
            copiez | copier | copie | collez | coller | insérez | fournissez | ci-dessous | ci-après | suivant | suivante | voici | voici votre | voici ton | \
            est votre | votre code est | ton code est | est le suivant | recopiez | recopier | inscrivez | inscrire | \
            reportez le code | reportez ce code
            """,
            .expiry: """
            expire | expirera | expirer | expirent | va expirer | expiration | valable | valable pendant | valables | valide pendant | est valable | est valide | \
            validité | durée de validité | ne sera plus valable | ne sera plus valide | cessera | dans les prochaines | dans les | pendant les prochaines | d'ici | \
            à utiliser dans | périmé dans | reste valable | jusqu'au | valable jusqu'à | valables jusqu'à | valable jusqu'au | valide jusqu'à | valide jusqu'au | \
            valides jusqu'à | reste valable jusqu'à | reste valide jusqu'à | restera valable jusqu'à | fonctionne jusqu'à | utilisable jusqu'à | \
            peut être utilisé jusqu'à | actif jusqu'à | expire à | expire le | expire dans | expirera à | expirera dans | expirera le | à utiliser avant | \
            à saisir avant | utilisez-le avant | saisissez-le avant | utilise-le avant | doit être utilisé avant | doit être saisi avant | n'est plus valable après | \
            ne sera plus valable après | ne fonctionnera plus après | il vous reste | il te reste | vous n'avez que | vous disposez de | tu disposes de | \
            minutes restantes | valable encore
            """,
            .minute: """
            minute | minutes | min | mn | minutes restantes
            """,
            .hour: "heure | heures",
            .day: "jour | jours",
            .secrecy: """
            ne partagez | ne partage | ne le partagez | ne communiquez | ne le communiquez | ne divulguez | ne le divulguez | ne transmettez | ne le transmettez | \
            ne transférez | ne donnez | ne le donnez | ne révélez | ne jamais partager | ne partagez jamais | ne partagez pas | ne communiquez jamais | \
            ne communiquez pas | ne divulguez pas | ne transmettez pas | ne donnez pas | jamais partager | jamais communiquer | jamais divulguer | \
            ne vous demandera jamais | ne vous demanderons jamais | ne vous demandera en aucun cas | ne doit être communiqué | ne doit pas être partagé | \
            avec personne | à personne | avec qui que ce soit | à quiconque | confidentiel | gardez-le secret | strictement personnel | \
            ne vous le demandera jamais | ne vous la demandera jamais | ne le demandera jamais
            """,
            .unrequested: """
            si vous n'avez pas demandé | si vous n'avez pas fait | si vous n'avez pas effectué | si vous n'avez pas initié | si vous n'avez pas créé | \
            si vous n'avez pas essayé | si vous n'avez pas tenté | si vous n'êtes pas à l'origine | si vous n'êtes pas | si vous ne vous êtes pas | \
            si vous ne reconnaissez pas | si vous n'avez rien demandé | si vous n'avez jamais demandé | si tu n'as pas demandé | si tu n'es pas à l'origine | \
            si tu n'as pas | si ce n'était pas vous | si ce n'est pas vous | ce n'était pas vous | pas à l'origine de cette | n'avez pas demandé | \
            n'êtes pas à l'origine | ignorez ce | ignorez cet | ignorez simplement | ignorer ce message | ignorer cet e-mail | ignorer ce mail | ignorer cet email | \
            ignorer ce courriel | ignore cet | vous pouvez ignorer | veuillez ignorer | ne pas tenir compte | ne tenez pas compte | pouvez l'ignorer | sans tenir compte | \
            ce n'est pas toi
            """,
            .elsewhere: """
            par sms | par texto | un sms | message texte | envoyé sur votre téléphone | envoyé sur votre mobile | envoyé sur votre portable | \
            envoyé à votre téléphone | envoyé à votre mobile | application d'authentification | appli d'authentification | application authenticator | par courrier | \
            par courrier postal | par la poste | dans une lettre | appel téléphonique | appel vocal
            """,
            .spent: """
            a été utilisé | a été utilisée | a été modifié | a été modifiée | a été changé | a été changée | a été réinitialisé | a été réinitialisée | \
            a été mis à jour | a été mise à jour | a été vérifié | a été vérifiée | a été confirmé | a été confirmée | a été activé | a été activée | a été validé | \
            a été validée | a été créé | a été effectuée | a bien été | ont été modifiés | ont été mises à jour | avec succès | déjà été utilisé | a expiré | \
            n'est plus valable | n'est plus valide | est désormais active | est désormais actif | est désormais vérifié | est désormais vérifiée | nouvelle connexion | \
            nouvelle connexion détectée
            """,
            .confirm: """
            changement d'adresse e-mail | changement d'adresse | changement de votre adresse | modifier votre adresse e-mail | confirmer | confirmez | confirme | \
            je confirme | confirmant | confirmation | vérifier | vérifiez | vérifie | vérification | activer | activez | active ton | j'active | activation | valider | \
            validez | valide mon | je valide | validation | authentifier | authentifiez | terminer l'inscription | terminer votre inscription | \
            terminer mon inscription | terminez l'inscription | terminez votre inscription | finaliser l'inscription | finaliser votre inscription | \
            finaliser mon inscription | finaliser votre compte | finalisez votre inscription | finalisez votre compte | compléter l'inscription | \
            compléter votre inscription | compléter votre profil | complétez votre inscription | complétez votre profil | achever l'inscription | \
            achever votre inscription | approuver | autoriser | oui, je m'abonne | créer mon compte | pas encore été vérifié* | pas encore été confirmé* | \
            pas encore vérifié* | pas encore confirmé* | pas encore actif | pas encore activé* | que c'est bien vous | que c'est bien toi | c'est bien moi | \
            oui, c'est moi | confiance à cet appareil | c'était bien moi | terminer la création de votre compte | terminer la création de ton compte | \
            finaliser la création de votre compte | compléter votre compte | \
            débloquer le compte | débloquer votre compte | déverrouiller le compte | déverrouiller votre compte | déverrouiller mon compte | \
            oui, je souhaite m'abonner | continuer votre inscription | poursuivre votre inscription | poursuivre l'inscription | \
            c'est bien toi
            """,
            .address: """
            e-mail | email | mail | courriel | adresse | adresse e-mail | adresse email | adresse mail | adresse courriel | adresse électronique | \
            adresse de courriel | adresse de messagerie | compte | inscription | abonnement | identité | profil | appareil | adhésion | boîte mail | \
            numéro de téléphone | numéro de mobile | numéro de portable
            """,
            .password: """
            mot de passe | mots de passe | motdepasse | mdp | mot de passe temporaire
            """,
            .reset: """
            réinitialiser | réinitialisez | réinitialise | réinitialisation | récupérer | récupérez | récupération | changer de mot de passe | \
            changer le mot de passe | changer votre mot de passe | changer mon mot de passe | changer mot de passe | changez de mot de passe | \
            changez votre mot de passe | changement de mot de passe | modifier le mot de passe | modifier votre mot de passe | modifier mon mot de passe | \
            modifier mot de passe | modifiez votre mot de passe | modification de mot de passe | modification du mot de passe | nouveau mot de passe | oublié | \
            oubliée | oublier | oubli | mot de passe perdu | créer un mot de passe | créer votre mot de passe | créer mon mot de passe | \
            créer un nouveau mot de passe | créez un mot de passe | créez votre mot de passe | créez un nouveau mot de passe | création de mot de passe | \
            choisir un mot de passe | choisir un nouveau mot de passe | choisir mon mot de passe | choisir mon nouveau mot de passe | choisir votre mot de passe | \
            choisir votre nouveau mot de passe | choisissez un mot de passe | choisissez un nouveau mot de passe | choisissez votre mot de passe | \
            choisissez votre nouveau mot de passe | définir un mot de passe | définir un nouveau mot de passe | définir le mot de passe | \
            définir le nouveau mot de passe | définir votre mot de passe | définir votre nouveau mot de passe | définir mon mot de passe | \
            définir mon nouveau mot de passe | définissez un mot de passe | définissez un nouveau mot de passe | définissez votre mot de passe | \
            définissez votre nouveau mot de passe | renouveler | renouvellement de mot de passe | renouvellement du mot de passe | \
            renouvellement de votre mot de passe | mettre à jour le mot de passe | mettre à jour votre mot de passe | mettre à jour mon mot de passe | \
            perdu ton mot de passe | perdu votre mot de passe
            """,
            .signIn: """
            sans mot de passe | se connecter | je me connecte | connectez-moi | connecte-moi | connectez-vous | connecte-toi | me connecter | vous connecter | \
            te connecter | connexion | s'identifier | identifiez-vous | s'authentifier | ouvrir une session | ouvrez une session | ouverture de session | \
            accéder à mon compte | accéder à votre compte | accéder à ton compte | accédez à votre compte | accéder au compte | accéder | lien magique | \
            lien de connexion | lien unique | lien à usage unique | lien sécurisé | login | te voilà connecté* | vous voilà connecté* | entrer dans votre compte | \
            entrer dans ton compte | accéder à votre espace | oui, c'est moi | c'est bien moi | oui, c'était moi | laissez-moi entrer | c'est bien mon adresse
            """,
            .invite: """
            invitation | invitations | inviter | invite | invitée | vous invite | vous a invité | vous a invitée | t'a invité | vous êtes invité | \
            vous avez été invité | accepter | acceptez | j'accepte | accepter l'invitation | accepter votre invitation | rejoindre | rejoignez | rejoins | \
            rejoindre l'équipe | rejoindre l'espace | participer | vous a donné accès | t'a donné accès | vous a créé un accès | \
            vous créer un compte | vous a créé un compte | créé un compte pour vous | créer un compte pour vous | te créer un compte
            """,
            .appointment: """
            réunion | visioconférence | visio | webinaire | conférence téléphonique | identifiant de réunion | invitation à un événement | réunion de parents
            """,
            .press: """
            cliquez | cliquer | clique | cliquant | cliquez ici | cliquez sur | appuyez | appuyer | appuyant | touchez | tapez sur | lien ci-dessous | lien suivant | \
            lien ci-après | bouton ci-dessous | bouton suivant | ce lien | le lien | ce bouton | le bouton | copiez et collez | copier et coller | copier-coller | \
            copiez-collez | copiez ce lien | coller ce lien | navigateur | barre d'adresse | rendez-vous sur | visitez | suivez ce lien | suivre ce lien | ouvrez | \
            ouvrir | adresse suivante | url suivante | commencer | démarrer
            """,
            .offer: """
            félicitations | vous avez gagné | gagnant | gagnez | prix à gagner | cadeau | cadeaux | récompense | récompenses | loterie | tirage au sort | \
            tours gratuits | bonus | casino | offre exclusive | offre spéciale | offre limitée | durée limitée | héritage | gagner de l'argent | court sondage | \
            activer l'offre | activer mon offre | activer ma remise | activer la remise | activer le coupon | profiter de l'offre
            """,
            .never: """
            je ne reconnais pas | je ne reconnais pas cette activité | phrase de récupération | phrase secrète | vérifier mes droits | vérifier vos droits | \
            vérifiez vos droits | vérifier mon éligibilité | vérifier votre éligibilité | vérifiez votre éligibilité | vérifiez si vous êtes éligible | se désabonner | \
            se désinscrire | désabonner | désabonnez-vous | désabonnement | désinscription | désinscrire | désinscrivez-vous | me désabonner | me désinscrire | \
            vous désabonner | vous désinscrire | ne plus recevoir | annuler l'abonnement | résilier | préférences | gérer mes préférences | gérer vos préférences | \
            gérer mes abonnements | gérer vos abonnements | gérer les notifications | gérer mes notifications | gérer vos notifications | paramètres | réglages | \
            notifications | confidentialité | politique de confidentialité | protection des données | données personnelles | vie privée | mentions légales | \
            conditions | conditions générales | conditions d'utilisation | conditions générales d'utilisation | cgu | cgv | cookies | aide | centre d'aide | \
            assistance | support | contact | contactez-nous | nous contacter | contacter | service client | faq | foire aux questions | en savoir plus | \
            lire la suite | plus d'informations | voir dans le navigateur | voir dans votre navigateur | version en ligne | afficher dans le navigateur | \
            afficher dans votre navigateur | voir en ligne | visualiser en ligne | ce n'était pas moi | ce n'est pas moi | pas moi | signaler | sécuriser mon compte | \
            sécuriser votre compte | sécurisez votre compte | annuler | annulation | refuser | décliner | rejeter | bloquer | ignorer | télécharger | téléchargez | \
            télécharger l'application | télécharger l'appli | installer | suivez-nous | partager | transférer | blog | actualités | à propos | qui sommes-nous | \
            carrières | recrutement | accueil | site web | boutique | acheter | voir la commande | voir ma commande | suivre ma commande | suivi de commande | \
            suivre mon colis | suivre votre colis | voir la facture | communauté | forum | guide | tutoriel | enquête | sondage | votre avis | donner mon avis | \
            faire un don | tarifs | voir les détails | répondre | supprimer mon compte | supprimer le compte | voir la tâche | afficher la tâche | \
            voir votre inscription | consulter votre inscription | voir mon inscription | \
            finaliser ma commande | terminer ma commande | finaliser votre commande | finaliser mon achat
            """,
        ])
}
