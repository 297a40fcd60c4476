extension Language {
    static let english = Language(
        "en",
        [
            .unfinished: """
            almost there | almost done | nearly there | nearly done | one more step | one last step | one step left | one final step | last step | final step | just one click | only one click left
            """,
            .secondFactor: """
            two factor authentication | two factor auth | two step verification | two step authentication | two step login | two step sign in | multi factor authentication | 2 step verification | 2 factor authentication
            """,
            .enrolment: """
            created an account for you | account has been created for you | account was created for you | set up an account for you | made an account for you | \
            just opened an account | \
            invited you to join | invited you to collaborate
            """,
            .assigned: """
            assigned to you | assigned to group | assigned to agent group | assigned to your group | assigned to your team | assigned to your queue | \
            new reply from the customer | new reply from customer | new customer reply | customer replied | replied to the ticket | \
            awaiting your approval | pending your approval | waiting for your approval | pending approval | requires your approval | \
            needs your approval | \
            started a new conversation | received a new conversation | has been created by | was created by
            """,
            .booked: """
            reservation confirmed | booking confirmed | order confirmed | appointment confirmed | stay is confirmed | stay confirmed | booking is confirmed | \
            reservation is confirmed | order is confirmed | trip is confirmed | trip confirmed | booking confirmation | reservation confirmation | order confirmation | \
            itinerary | reservation reminder | booking reminder | upcoming reservation | upcoming trip | upcoming stay | \
            appointment is confirmed | appointment confirmation
            """,
            .pointing: """
            following | below | here is | here's | here is your | your | is your | as your | \
            it is | it's | yours is
            """,
            .second: """
            seconds | secs
            """,
            .subjectLine: """
            in the subject | in the subject line | subject line | subject of this email | subject of this message
            """,
            .digits: """
            the digits | figures shown | numerals | 4-digit | 5-digit | 6-digit | 7-digit | 8-digit | four-digit | five-digit | six-digit | seven-digit | eight-digit | \
            4 digit number | 6 digit number | six digits | four digits | eight digits | six characters | 6 characters | characters below | characters shown | \
            following characters | six figures shown | string of digits
            """,
            .received: """
            has been noted | has been recorded | your filing was accepted | your filing has been accepted | we received your | we have received your | \
            we've received your | we got your | automated acknowledgement | message has arrived | we've opened | we have opened | please quote | quote it | \
            quote this | keep that reference | keep this reference | keep the claim number | mention this number | refer to this number | \
            your request has been received | your request was received | your request has been registered | your request has been logged | \
            your request has been submitted | your complaint has been received | your complaint has been registered | your complaint has been logged | \
            your report has been received | your report has been submitted | your application has been received | your application has been submitted | \
            your claim has been received | your claim has been registered | your claim has been submitted | your enquiry has been received | \
            your inquiry has been received | your message has been received | your submission has been received | we acknowledge receipt of | this is to acknowledge | \
            acknowledgement of receipt | acknowledgment of receipt | a ticket has been created | a ticket has been opened | a case has been opened | \
            a case has been created | in all correspondence | in all future correspondence | in any correspondence | have this number ready | \
            have it ready when you call | have your case number | keep this number | we've got your message | we have got your message | got your message | \
            we are in receipt of your | your email has been received | your e mail has been received | your letter has been received | your email was received | \
            your e mail was received | your letter was received | your documents have been received | your forms have been received | we have logged your | \
            we have registered your | we have recorded your | we have lodged your | we have docketed your | we confirm receipt of | confirming receipt of your | \
            confirmation that we have received | this confirms receipt of | has been accepted for processing | logged your feedback | recorded your feedback | \
            received your feedback | opened on your behalf | logged on your behalf | raised on your behalf | certificate of application | claim has been issued | \
            claim was issued | got your claim | got your request | got your report
            """,
            .thanks: """
            thanks for writing in | thank you for writing in | thank you for contacting | thanks for contacting | thank you for reaching out | \
            thanks for reaching out | thank you for getting in touch | thank you for your message | thank you for your enquiry | thank you for your inquiry | \
            thank you for writing to us | thank you for reporting | thanks for reporting | thank you for your report | thank you for your complaint | \
            thank you for submitting your request | thank you for submitting your application | thank you for submitting your claim | \
            thank you for submitting your complaint | thanks for telling us | thank you for telling us | thanks for letting us know | thank you for your email | \
            thank you for your e mail | thank you for your letter | thank you for your submission | thank you for your query | thank you for your appeal | \
            thank you for your petition | thank you for your correspondence | thanks for your email | thanks for your e mail | thanks for your message | \
            thanks for your enquiry | thanks for your inquiry | thanks for your submission | thanks for your report | thank you for emailing us | \
            thank you for e mailing us
            """,
            .request: """
            request | requests | claim | complaint | report | application | enquiry | inquiry | grievance | appeal | petition | submission | filing | tax return | \
            declaration | query | support case | ticket | objection | your queries | your correspondence | claim number | claim reference | claim id | \
            complaint number | request for support | ticket has been created | your case number | ticket number | ticket no | ticket id | request number | request id | \
            application receipt number | enquiry number | inquiry number | filing number | petition number | claim no | complaint no | complaint id | \
            complaint reference | application number | application no | application reference | request no | request reference | report number | report no | \
            enquiry reference | inquiry reference | enquiry no | submission number | submission id | submission receipt number | submission reference | \
            grievance number | grievance registration number | appeal number | ticket reference | ticket # | ticket no. | claim no. | complaint no. | application no. | \
            request no. | report no. | enquiry no. | ticket tracking id | ticket tracking number | filing id | filing no | filing no. | request tracking number | \
            complaint tracking number | application tracking number | submission tracking number | submission no | submission no. | grievance no | grievance no. | \
            grievance id | petition id | appeal no | appeal no. | appeal reference | enquiry id | inquiry id | inquiry no | inquiry no. | report id | \
            report reference | request reference number | application reference number | complaint registration number
            """,
            .arrival: """
            received | arrived | reached us | registered | logged | recorded | lodged | filed | submitted | opened | acknowledge | acknowledged | noted | come in | \
            has come in | is with us | we have your | accepted for processing | is being processed | is being handled | is being dealt with | being looked into | \
            under consideration | docketed | has been allocated | has been forwarded | has been entered | is in hand | opened request | filed as | logged as | \
            registered under number | registered under the number | registered under reference | registered with the number | registered with number | \
            registered with the reference | registered under the reference | registered under registration number | filed under number | filed under the number | \
            logged under reference | was lodged | accepted for filing | has accepted | thank you for submitting | thanks for submitting | thank you for your | \
            thanks for your | thank you for letting us know | thanks for letting us know
            """,
            .numbering: """
            number | numbers | no | nr | num | reference | ref | ref no | reference code | reference id | numbered | numbered as | confirmation number
            """,
            .oneTimeCode: """
            one time digits | one time number | verification code | verification pin | verification number | confirmation code | security code | login code | \
            log in code | signin code | sign in code | sign on code | sign up code | signup code | authentication code | authorization code | authorisation code | \
            auth code | 2fa code | mfa code | two factor code | two step code | two factor authentication code | two step verification code | multi factor code | \
            one time code | one time passcode | one time password | one time pin | onetime code | onetime passcode | onetime password | single use code | \
            single use passcode | temporary code | temporary passcode | temporary password | temporary login code | temporary access code | \
            temporary verification code | otp | otp code | totp code | your passcode | login passcode | sign in passcode | verification passcode | security passcode | \
            validation code | identity code | identification code | device code | magic code | email code | code to verify | code to confirm | code to sign in | \
            code to log in | code to continue | account verification code | email verification code | security pin | login pin | login token | sign in token | \
            verification token | confirmation number to verify | secure code | dynamic code | unlock code | reset code | password reset code | account recovery code | \
            secure access code | session access code | step up code | challenge code | numeric code | n digit code | digit code | character code | verify code | \
            confirm code | authentication number | single use number | signing code | signature code | validation key | verification key | confirmation key | \
            sign-in phrase | login phrase | sign in phrase | security number | confirmation number to enter | one-time number | one-time key | one time key | \
            one-time identifier | secret number | login number | log-in number | sign-in number | login key | sign-in key | signing key | \
            transaction authentication number | transaction password | tan code | sms tan | mtan | authorisation key | authorization key | sms password | \
            one-time combination | digital key | authentication key | verification digits | verification phrase | secret digits | security phrase | temporary number | \
            challenge number | matching number | temporary pin | \
            transaction pin | transaction pins | payment password | payment pin | sms key | signature key | signing password | confirmation digits | activation digits | login digits | sign-in digits | unlock pin | transaction authorization number | \
            following approval code
            """,
            .code: """
            confirmation code | code | codes | pin | pincode | pin code | passcode | pass code | token | key | enter this code | enter the code | \
            enter the following code | code below | code to enter | number to type | this number | that number | number below | digits | confirmation hash | \
            verification hash | access key
            """,
            .accessCode: """
            online access code | access code | activation code | activation key | activation pin | enrollment code | enrolment code | registration code | \
            invitation code | invite code | registration key | enrollment key | enrolment key | pairing code | claim code | redemption code to activate | link code | \
            license key | licence key | product key | joining code | join code | activation id | activation number | activation phrase | online access number | \
            first-login code | first login code | first-time login code | enrolment number | enrollment number | starter password | starter code | start code | \
            start password | initial password | initial pin | initial code | pairing key | pairing number | setup key | set-up key | personal access code | \
            first password | \
            voting credential | voting credentials
            """,
            .recoveryCode: """
            recovery code | recovery codes | backup code | backup codes | emergency code | emergency codes | scratch code | scratch codes | recovery keys | \
            recovery key | backup keys | one-time recovery keys | backup key | emergency key | emergency keys | spare code | spare codes | rescue code | rescue codes | \
            rescue key | one-time recovery key | recovery number | fallback code | fallback codes | restore code | restore key
            """,
            .receipt: """
            claim number | claim reference | claim id | complaint number | opened request | filed as | logged as | given the number | assigned the number | \
            has been assigned | assigned an id | assigned id | your support request | request for support | support request | ticket has been created | \
            created a ticket | access link request for ticket | your request | your case | your case number | your inquiry | your enquiry | trouble ticket | \
            receipt number | receipt no | receipt # | case number | case no | case id | case reference | ticket number | ticket no | ticket id | reference number | \
            request number | request id | application receipt number | support ticket | your ticket | enquiry number | inquiry number | filing number | \
            petition number | tracking reference | claim no | complaint no | complaint id | complaint reference | application number | application no | \
            application reference | request no | request reference | report number | report no | incident number | incident id | incident reference | file number | \
            file reference | file no | dossier number | docket number | service request | service request number | service request no | sr number | enquiry reference | \
            inquiry reference | enquiry no | submission number | submission id | submission receipt number | submission reference | registered under number | \
            registered under the number | registered under reference | under reference number | acknowledgement number | acknowledgment number | grievance number | \
            grievance registration number | registration number of your complaint | protocol number | matter number | appeal number | our reference | our ref | \
            case ref | ticket reference | ticket # | receipt no. | case no. | ticket no. | claim no. | complaint no. | application no. | request no. | report no. | \
            file no. | service request no. | enquiry no. | our ref. | case ref. | ticket tracking id | ticket tracking number | tracking id of your ticket | \
            control number | docket no | docket no. | diary number | diary no | diary no. | journal number | registry number | envelope number | filing id | \
            filing no | filing no. | log number | correspondence number | case tracking number | request tracking number | complaint tracking number | \
            application tracking number | tracking number of your request | tracking number of your complaint | tracking number of your application | \
            tracking number of your enquiry | tracking number of your inquiry | tracking code of your request | tracking code of your complaint | \
            tracking code of your application | submission tracking number | submission no | submission no. | grievance no | grievance no. | grievance id | \
            petition id | appeal no | appeal no. | appeal reference | enquiry id | inquiry id | inquiry no | inquiry no. | report id | report reference | \
            file reference number | case file number | case reference number | request reference number | application reference number | \
            complaint registration number | registered with the number | registered with number | registered with the reference | registered under the reference | \
            registered under registration number | filed under number | filed under the number | logged under reference | confirmation of receipt number | \
            number of your request | number of your complaint | number of your application | number of your case | number of your claim | number of your appeal | \
            number of your enquiry | number of your inquiry | reference of your request | reference of your complaint | reference of your application | \
            reference of your case | reference of your claim | incident no | incident no. | file tracking number | acknowledgement no | acknowledgement no. | \
            acknowledgment no | acknowledgment no.
            """,
            .bait: """
            card authorization code | card authorisation code | authorization code of the card | anti phishing code | antiphishing code | phishing code | discount | \
            discounts | character code like | digit code like | customer code | client code | payer code | company code | store code | branch code | agent code | \
            agency code | partner code | sponsor code | dealer code | merchant code | supplier code | site code | colour code | color code | style code | fare code | \
            ticket code | receipt number | receipt no | receipt # | code like | codes like | number like | code looks like | order | order number | order no | \
            order id | order # | purchase order | invoice | invoice number | invoice no | check number | check no | cheque number | cheque no | receipt for | zip code | zip | postal code | postcode | post code | \
            area code | country code | dialing code | promo code | promotion code | promotional code | discount code | coupon code | coupon | voucher code | voucher | \
            gift code | gift card | gift card code | purchase code | redemption code | gift certificate | referral code | offer code | reward code | rewards number | \
            savings code | tracking number | tracking code | tracking id | tracking no | shipment number | shipment | parcel number | delivery code | delivery pin | \
            pickup pin | collection pin | gate pin | location code | pickup code | pick up code | collection code | phone number | phone | telephone | tel | fax | \
            mobile | call us | call | customer number | customer id | customer no | client number | client id | account number | account no | account id | \
            account ending | ending in | ending with | last four | last 4 | member number | member id | membership number | member no | user id | user number | \
            employee number | employee id | staff id | student number | student id | policy number | contract number | booking reference | booking number | \
            booking code | booking id | reservation number | reservation code | confirmation number | confirmation # | record locator | flight | flight number | gate | \
            seat | room | room number | suite | apartment | apt | unit | floor | building | street | avenue | ave | road | p o box | po box | meeting id | \
            meeting passcode | webinar passcode | webinar id | conference id | meeting number | conference code | dial in | previous code | old code | earlier code | \
            former code | last code | expired code | previous verification code | old verification code | earlier verification code | previous access code | \
            old access code | previous one time code | previous security code | old security code | previous confirmation code | previous passcode | old passcode | \
            previous login code | previous pin | old pin | code used | error code | status code | exit code | error | date code | date codes | lot code | batch code | \
            source code | qr code | bar code | barcode | unicode | encode* | decode* | door code | entry code | entrance code | gate code | keypad code | \
            lockbox code | key box code | lock code | alarm code | safe code | wifi password | wi fi password | wifi code | network key | floor code | shelf code | \
            survey code | exam code | seq | sequence | boarding group | e ticket number | e ticket | pnr | dress code | code of conduct | building code | tax code | \
            penal code | civil code | code review | code freeze | code base | codebase | codec* | vscode | zipcode | sort code | swift code | bic | iban | \
            routing number | card number | card ending | transaction id | transaction number | transaction | payment id | payment reference | reference | ref | \
            ref no | reference code | serial number | serial no | serial | model number | model | part number | item number | item no | item | sku | product code | \
            product number | isbn | issn | doi.org | doi number | version | release | build | build number | revision | commit | issue | pull request | bug | ticket | patch | port | \
            page | chapter | section | article | volume | vol | no | number | amount | total | subtotal | price | balance | due | paid | payment | fee | tax | usd | \
            eur | gbp | vat | vat number | vat id | tax id | ein number | your ein | ssn | registration number | company number | company registration | \
            registered number | abn | a number | alien number | uscis# | uscis # | alien registration number | card no | sevis | sevis id | ds 160 | application id | \
            online account number | i 94 | visa number | passport number | date of birth | year | years | copyright | since | founded | fingerprint | sha256 | md5 | \
            points | miles | people | users | customers | members | views | subscribers | followers | km | kg | lbs | sq ft | calories | score | rank | id | job id | \
            job code | job number | position number | requisition | incident | batch | lot number | lot | reference id | message id | session id | trace id | \
            correlation id | campaign | poll | survey | ticket alert | new ticket | assigned to you | extension | ext | room code | class code | course code | \
            game code | friend code | party code | zone | county | state | we received your payment | we have received your payment | we've received your payment | \
            we got your payment | we received your order | we have received your order | we've received your order | we got your order | we received your deposit | \
            we have received your deposit | we've received your deposit | we received your donation | we have received your donation | we've received your donation | \
            we received your transfer | we have received your transfer | we received your booking | we have received your booking | we've received your booking | \
            we received your subscription | we have received your subscription | we received your gift | we have received your gift | merchant ref | \
            merchant reference | merchant id | ssh key | public key | deploy key | gpg key | api key | security key | host key | prize code | prize number | \
            winning number | winning code | lucky number | lottery number | draw number | approval number | authorization code | authorisation code | \
            authorization codes | company no | company reg | company registration number | company registration no | registered no | reg no | charity no | \
            charity number | registered charity | companies house | control number | registry number | username | user name | your username | login name | user login | \
            userid | your stay | your booking | garage code | entry door code | barrier code | key safe code | wi-fi code | last four digits | last 4 digits | \
            last three digits | last 3 digits | last two digits | last 2 digits | last digits | final digits | final four digits | first six digits | first 6 digits | \
            first four digits | ends in | ends with | that ends in | social security number | national insurance number | card security code | \
            card verification value | card verification code | card verification number | card validation code | 3-digit security code | three-digit security code | \
            three digits on the back | security number on the back | security code on the back | number on the back of your card | on the back of your card | \
            on the back of the card | on the signature strip | locker code | pick-up code | opening code | auth code | approval code | auth. code | error codes | \
            parking code | registered company | parcel is ready | parcel is waiting | ready to collect | access code for the door | access code for the gate | \
            access code for the building | access code to the building | collection is ready | ready for collection | can be collected | click and collect | \
            click & collect | license no | licence no | license number | licence number | permit no | quote number | quotation number | with test code | with test codes | \
            delivery slot | pin for the driver | pin for the courier | pin for your courier | the courier | your courier | lockbox | lock box | key box | entry code for the building | \
            call us at | call us on | phone us on | reach us at | call the number | \
            for case | to case | of case | for docket | \
            activation id | \
            appointment code | applicant number | applicant id | candidate number | candidate id | participant number | examinee number | \
            short code | shortcode | short codes
            """,
            .enter: """
            enter | key in | use | type | input | copy | paste | enter the | enter this | use this | use the | use it | type in | fill in | provide | submit | \
            following | below | here is | here's | here is your | your | is your | as your | punch in | tap in | enter the code | enter this code | \
            enter the following code | \
            pop it in | punch it in | key it in | \
            key the pin into
            """,
            .expiry: """
            expire* | will expire | expires in | expires on | valid for | valid until | is valid | only valid | valid within | good for | active for | works for | \
            within the next | is active for | remain valid | will be valid | stays valid | lasts for | no longer valid after | validity | lapses | lapse | times out | \
            runs out | stops working | stop working | good until | lasts | close in | closes in | valid till | valid through | is valid up to | works until | \
            will work until | works till | only works until | expires at | will expire at | will expire in | expiring at | good till | is good for | use it before | \
            use it by | must be used by | must be used before | must be entered by | enter it before | enter it by | remains valid until | stays valid until | \
            remains active until | active until | usable until | can be used until | not valid after | stops working at | will stop working at | minutes left | \
            minutes remaining | you only have | you have only | lapses at | runs out at | remains valid for | \
            you have ten minutes | you have fifteen minutes | you have thirty minutes | you have 5 minutes | you have 10 minutes | you have 15 minutes | you have 30 minutes | \
            go stale after | goes stale after
            """,
            .minute: """
            minute | minutes | min | mins | minutes left | minutes remaining
            """,
            .hour: "hour | hours | hr | hrs | half an hour | an hour",
            .day: "day | days",
            .secrecy: """
            never tell | do not tell | don't tell | do not reveal | don't reveal | never reveal | never give | never disclose | do not share | don't share | \
            never share | not share it | do not give | don't give | do not forward | don't forward | never ask you for | will never ask | keep this code | \
            keep it secret | confidential | with anyone | do not disclose | not disclose | keep it to yourself | keep it private | \
            never ring you | never call you and ask | never ask you to read
            """,
            .unrequested: """
            if you did not | if you didn't | did not request | didn't request | did not make this request | didn't make this request | if this wasn't you | \
            if this was not you | if you have not requested | haven't requested | not requested by you | ignore this email | ignore this message | ignore this e mail | \
            ignore it | disregard this | safely ignore | was not you | wasn't you | not initiated | did not initiate | did not attempt | didn't attempt | did not try | \
            didn't try | do not recognize | don't recognize | did not sign up | didn't sign up | did not create | not you
            """,
            .elsewhere: """
            postcard | is on its way | is on the way | mailed you a | by letter | separate letter | in the mail | comes by post | sent by post | we texted | \
            texted you | text message to | sms to | sent to your phone | sent to your mobile | by text message | via sms | by sms | authenticator app | \
            authentication app | by mail | by post | in a letter | letter with | on the paper | sent a code to | code was sent to your | \
            we have just texted | we just texted | we've just texted | just texted to you | received by text | arrives by text
            """,
            .spent: """
            has been used | was used | already used | has been changed | was changed | has been reset | was reset | has been updated | was updated | \
            have successfully | has been verified | was verified | has been confirmed | was confirmed | no longer valid | no longer works | no longer active | \
            can no longer be used | is now invalid | is invalid | was replaced | has been replaced | was cancelled | was canceled | has been cancelled | \
            has been canceled | was revoked | has been revoked | has been resolved | is resolved | is now closed | unable to find an account | \
            could not find an account | couldn't find an account | no account associated | there is no account | was redeemed | has been redeemed | has expired | \
            was successful | is now verified | is now active | has been activated | was activated | new sign in | new login
            """,
            .confirm: """
            confirm the report | confirm your report | confirm my report | change of email | email change request | email address change request | \
            change your email address | change your email | confirm | confirms | confirming | confirmation | it's really you | it is really you | is really yours | \
            that it's you | make sure it's you | inbox is yours | address is yours | email is yours | finish your sign up | finish your signup | to prove | \
            prove it's you | prove that | prove this | prove your | prove you | verify | verifying | verification | activate | activating | activation | validate | \
            validating | validation | complete registration | complete your registration | complete sign up | complete signup | complete your sign up | \
            complete your account | complete your profile setup | finish signing up | finish sign up | finish registration | finish registering | finish creating | \
            finish setting up | authenticate | double opt in | confirm subscription | yes subscribe | approve | give consent | give my consent | grant consent | \
            i consent | give permission | grant permission | consent needed | consent required | permission needed | parental consent | authorize | authorise | \
            opt in | renew | unlock instructions | unlock account | unlock your account | unlock my account | renew your account | renew account | \
            continue registration | finalize registration | complete setup | set up your account | yes that's me | yes that is me | that is me | yes it's me | \
            it's me | that's me | it was me | yes it was me | not yet been verified | not been verified | not yet verified | not yet been confirmed | \
            not been confirmed | not yet confirmed | haven't verified | haven't confirmed | not yet active | has to be activated | must be activated | \
            needs to be activated | has to be verified | must be verified | needs to be verified | has to be confirmed | must be confirmed | needs to be confirmed | \
            must be validated | subscribe me | complete your enrolment | complete your enrollment | complete enrolment | complete enrollment | to trust this device | \
            own this address | own this mailbox | reactivate your account | reactivate account | re-activate your account | re-activate account | \
            reactivate my account | finish creating your account | finish setting up your account | complete the creation of your account | finish your account setup | \
            complete your account setup | yes, subscribe me | yes, i want to subscribe | yes, add me to the list | \
            proceed with your registration | continue with your registration | finish your registration
            """,
            .address: """
            email | e mail | email address | e mail address | mail address | account | registration | sign up | signup | subscription | identity | your address | \
            new account | membership | user account | profile | device | login | sign in | phone number | mobile number | telephone number | your mobile | your phone
            """,
            .password: """
            password | passwords | passphrase | pass phrase | passwort | temporary password
            """,
            .reset: """
            reset | resetting | forgot | forgotten | forget your password | forget my password | forget the password | recover | recovery | restore | new password | \
            change password | change your password | change my password | set password | set a password | set your password | set a new | set new | choose a password | \
            choose a new | choose password | create password | create a password | create a new password | create your password | update password | \
            update your password | lost password | pick a new | lost your password | lost my password | make up a new
            """,
            .signIn: """
            2fa | 2fa challenge | mfa challenge | two factor challenge | sign in | signin | without a password | no password needed | signing in | log in | login | \
            logging in | log on | logon | sign on | magic link | login link | sign in link | one click login | one click sign in | access your account | access link | \
            continue to | open app | log me in | sign me in | passwordless | one time link | one time login | secure link | magic | let you in | enter your account | \
            members' area | your personal link | link to get in | get back in | get back into your account | get into your account | back into your account | \
            sign back in | log back in | signing back in | let me in | take me to my account | take me there | yes, it's me | it's me | yes, it was me | yes, this is me | that's me | yes, that's me | \
            go to my account | let's go in | your way in
            """,
            .invite: """
            invite | invited | invites | inviting | invitation | invitations | join | join the | join now | accept | accept invitation | accept invite | \
            accept the invitation | accept your invitation | has invited you | invited you | been invited | invited to | join team | join workspace | \
            join organization | join organisation | added you | asked you to collaborate | wants you to join | asked you to join | gave you access | \
            has given you access | has granted you access | enrolled you | claim account | claim your account | claim my account | shared a vault with you | \
            view invitation | has a seat for you | been granted access | granted access to | nominated as | \
            created an account for you | account has been created for you | account was created for you | set up an account for you | made an account for you
            """,
            .appointment: """
            meeting | scheduled meeting | video meeting | webinar | rsvp | calendar | conference call | dial in | one tap mobile | meeting id | event invitation | \
            join the call | join meeting | webinar id | parents evening | parent teacher | \
            bring your ticket
            """,
            .press: """
            click | clicking | tap | tapping | press | pressing | click here | click below | click on | link below | button below | following link | following button | \
            this link | the link | this button | the button | this url | following url | copy and paste | copy paste | paste this | paste the | visit | visiting | \
            follow this | follow the link | open the | open this link | go to | browser | address bar | links below | opening the page | page below | following page | \
            opening this page | open this page | get started | let's get started | start here
            """,
            .offer: """
            congratulations | congrats | you have won | you've won | winner | win | prize | prizes | reward | rewards | giveaway | sweepstakes | lottery | jackpot | \
            casino | free spins | bonus | cash prize | gift | gift card | free gift | free sample | exclusive offer | special offer | limited time offer | \
            limited offer | act now | hurry | hurry up | lucky | lucky winner | claim your | claim now | pre approved | preapproved | inheritance | compensation fund | \
            beneficiary | airdrop | bitcoin | crypto | earn money | make money | work from home | weight loss | refinance | mortgage rates | viagra | take survey | \
            short survey | second survey | complete our survey | unclaimed | deposit bonus | no deposit | activate offer | activate my offer | activate your offer | \
            activate this offer | activate discount | activate my discount | activate your discount | activate deal | activate my deal | activate coupon | \
            activate my coupon | activate voucher | activate reward | activate my reward | activate bonus | claim offer | claim your offer | activate savings
            """,
            .never: """
            open document | open the document | view document | open file | view file | sign in history | login history | log in history | sign in activity | \
            login activity | recent activity | recovery phrase | seed phrase | secret phrase | secret recovery phrase | private key | don't recognize this | \
            do not recognize this | don't recognise this | do not recognise this | this isn't me | it wasn't me | i didn't do this | i did not do this | \
            i didn't request this | i did not request this | take survey | unsubscribe | unsubscribing | opt out | email preferences | preferences | \
            notification settings | email settings | manage notifications | manage preferences | manage subscription | manage your subscription | settings | privacy | \
            privacy policy | privacy notice | privacy statement | terms | terms of service | terms of use | terms and conditions | legal | cookie | help | \
            help center | help centre | support | contact us | contact our | contact the | contact support | faq | faqs | learn more | read more | find out more | \
            view in browser | view online | view this email | web version | not me | wasn't me | was not me | not you | wasn't you | this wasn't | report | \
            report this | report abuse | secure your account | secure my account | cancel | cancel request | decline | reject | deny | revoke | block | \
            didn't request | did not request | did not sign up | didn't sign up | ignore | download | download app | app store | get the app | install | follow us | \
            like us | share | forward | blog | news | about | about us | careers | home | homepage | website | shop | shop now | buy | buy now | order | view order | \
            track | track order | track package | invoice | documentation | docs | guide | tutorial | community | forum | imprint | status page | feedback | survey | \
            rate | review | donate | upgrade | pricing | renew | reply | comment | undo | delete account | remove me | stop receiving | disavow | update preferences | \
            change email preferences | view details | see details | dashboard | copyright | appgallery | view task | open task | see task | go to task | \
            view your registration | see your registration | view registration | \
            check in now | check in online
            """,
        ])
}
