<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ChooseFamilyScreen</name>
        <message>
            <source>Touch everybody who is here</source>
            <translation>Tik iedereen aan die er is</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Wie is er vandaag?</translation>
        </message>
    </context>
    <context>
        <name>ChooseMembershipScreen</name>
        <message>
            <source>Hello!</source>
            <translation>Hallo!</translation>
        </message>
        <message>
            <source>Hello, {name}!</source>
            <translation>Hallo, {name}!</translation>
        </message>
        <message>
            <source>Which membership would you like to use?</source>
            <translation>Welk abonnement wil je gebruiken?</translation>
        </message>
    </context>
    <context>
        <name>ChoosePersonScreen</name>
        <message>
            <source>Touch your name</source>
            <translation>Tik op je naam</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Wie is er vandaag?</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
    </context>
    <context>
        <name>CountdownBar</name>
        <message>
            <source>Time left</source>
            <translation>Resterende tijd</translation>
        </message>
    </context>
    <context>
        <name>FindMe</name>
        <message>
            <source>Day and month</source>
            <translation>Dag en maand</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>Laatste vier cijfers</translation>
        </message>
        <message>
            <source>No code? Find me</source>
            <translation>Geen code? Zoek mij</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een moment…</translation>
        </message>
        <message>
            <source>Please type more of your name.</source>
            <translation>Typ iets meer van je naam.</translation>
        </message>
        <message>
            <source>The part before the @</source>
            <translation>Het deel vóór de @</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>Te veel pogingen. Probeer het over %n seconde weer, of vraag het aan de balie.</numerusform>
                <numerusform>Te veel pogingen. Probeer het over %n seconden weer, of vraag het aan de balie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Touch your name</source>
            <translation>Tik op je naam</translation>
        </message>
        <message>
            <source>Type at least three letters of your name.</source>
            <translation>Typ minstens drie letters van je naam.</translation>
        </message>
        <message>
            <source>Type day and month as four digits, such as 2403 for 24 March.</source>
            <translation>Typ dag en maand als vier cijfers, zoals 2403 voor 24 maart.</translation>
        </message>
        <message>
            <source>Type the last four digits, so that we know it is you.</source>
            <translation>Typ de laatste vier cijfers, zodat we weten dat jij het bent.</translation>
        </message>
        <message>
            <source>Type the part before the @, so that we know it is you.</source>
            <translation>Typ het deel vóór de @, zodat we weten dat jij het bent.</translation>
        </message>
        <message>
            <source>We could not find you that way. Try once more, or ask at the desk.</source>
            <translation>Zo hebben we je niet gevonden. Probeer het nog eens, of vraag het aan de balie.</translation>
        </message>
        <message>
            <source>What is your email?</source>
            <translation>Wat is je e-mailadres?</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>Hoe heet je?</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Wat is je telefoonnummer?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Wanneer ben je jarig?</translation>
        </message>
        <message>
            <source>Which one is you?</source>
            <translation>Wie ben jij?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Je naam</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Capital and small letters</source>
            <translation>Hoofdletters en kleine letters</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Bevestigen</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Letters with accents</source>
            <translation>Letters met accenten</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spatie</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Camera picture</source>
            <translation>Camerabeeld</translation>
        </message>
    </context>
    <context>
        <name>ReadyScreen</name>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Team</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is 4 to 12 digits; choose another one.</source>
            <translation>Een pincode heeft 4 tot 12 cijfers; kies een andere.</translation>
        </message>
        <message>
            <source>A computer that logs in by itself leaves it locked: give the keyring an empty password, or put the token into the configuration file (teamup.token), which only the kiosk's user may read.</source>
            <translation>Een computer die vanzelf inlogt, laat hem vergrendeld: geef de sleutelbos een leeg wachtwoord, of zet het token in het configuratiebestand (teamup.token), dat alleen de gebruiker van de kiosk mag lezen.</translation>
        </message>
        <message>
            <source>A file stands in for it: {path}.</source>
            <translation>Er staat een bestand voor in de plaats: {path}.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} characters; choose another one.</source>
            <translation>Een naam heeft 1 tot {most} tekens; kies een andere.</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Een afbeelding</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a check-in; say in a few words why.</source>
            <translation>Om een check-in af te wijzen is een reden nodig; zeg kort waarom.</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a scan; say in a few words why.</source>
            <translation>Om een scan af te wijzen is een reden nodig; zeg kort waarom.</translation>
        </message>
        <message>
            <source>A request for another place than {host} was held back.</source>
            <translation>Een verzoek naar een andere plek dan {host} is tegengehouden.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day: see its log for what keeps it from that, and make one with `kiosk backup`.</source>
            <translation>Een draaiende kiosk maakt er elke dag een: kijk in het logboek wat dat verhindert, en maak er een met `kiosk backup`.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day; `kiosk backup` makes one now.</source>
            <translation>Een draaiende kiosk maakt er elke dag een; `kiosk backup` maakt er nu een.</translation>
        </message>
        <message>
            <source>A staff PIN is set.</source>
            <translation>Er is een pincode voor het team ingesteld.</translation>
        </message>
        <message>
            <source>A token has plain letters, digits and signs only; copy it again, without accents.</source>
            <translation>Een token heeft alleen gewone letters, cijfers en tekens; kopieer het opnieuw, zonder accenten.</translation>
        </message>
        <message>
            <source>A token holds no space or line break; copy it again, all of it.</source>
            <translation>In een token staat geen spatie of regeleinde; kopieer het opnieuw, helemaal.</translation>
        </message>
        <message>
            <source>Accepted; profiles it can act as: {count}.</source>
            <translation>Geaccepteerd; bruikbare profielen: {count}.</translation>
        </message>
        <message>
            <source>Add the user to the group of that device (dialout, as a rule) and log in again.</source>
            <translation>Voeg de gebruiker toe aan de groep van dat apparaat (meestal dialout) en log opnieuw in.</translation>
        </message>
        <message>
            <source>An update cannot be asked for ({why}). Ask as root: {command}</source>
            <translation>Een update kan hier niet worden aangevraagd ({why}). Vraag hem aan als root: {command}</translation>
        </message>
        <message>
            <source>Another kiosk (process {holder}) is using the data folder {folder}; end it first, or give this one a folder of its own.</source>
            <translation>Een andere kiosk (proces {holder}) gebruikt de datamap {folder}; stop die eerst, of geef deze een eigen map.</translation>
        </message>
        <message>
            <source>Another program ({names}) is using the camera.</source>
            <translation>Een ander programma ({names}) gebruikt de camera.</translation>
        </message>
        <message>
            <source>Another program is holding the database {path}; close that program and try again.</source>
            <translation>Een ander programma houdt de database {path} vast; sluit het en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Another program is using the camera.</source>
            <translation>Een ander programma gebruikt de camera.</translation>
        </message>
        <message>
            <source>Another program reads {path}; end it (a kiosk, or one of its commands), and do this again.</source>
            <translation>Een ander programma leest {path}; sluit het af (een kiosk of een van zijn opdrachten) en doe dit opnieuw.</translation>
        </message>
        <message>
            <source>By the journal no check-in is lost.</source>
            <translation>Volgens het journaal is er geen check-in verloren.</translation>
        </message>
        <message>
            <source>Change its cable or its USB port.</source>
            <translation>Vervang de kabel of neem een andere USB-poort.</translation>
        </message>
        <message>
            <source>Change screen.monitor.</source>
            <translation>Wijzig screen.monitor.</translation>
        </message>
        <message>
            <source>Change teamup.checkin_mode, or use a token made for that mode.</source>
            <translation>Wijzig teamup.checkin_mode, of gebruik een token voor die modus.</translation>
        </message>
        <message>
            <source>Check teamup.provider_id.</source>
            <translation>Controleer teamup.provider_id.</translation>
        </message>
        <message>
            <source>Check the network cable or Wi-Fi, and teamup.base_url.</source>
            <translation>Controleer de netwerkkabel of de wifi, en teamup.base_url.</translation>
        </message>
        <message>
            <source>Check the network; the kiosk keeps trying.</source>
            <translation>Controleer het netwerk; de kiosk blijft het proberen.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; the kiosk keeps trying.</source>
            <translation>Controleer datum en tijd van deze computer; de kiosk blijft het proberen.</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on in TeamUp's settings; the kiosk notices at the next visit.</source>
            <translation>Check-ins staan uit in TeamUp, dus iedereen wordt naar de balie gestuurd. Zet ze aan in de instellingen van TeamUp; de kiosk merkt het bij het volgende bezoek.</translation>
        </message>
        <message>
            <source>Check-ins brought up to date from the journal: {count}.</source>
            <translation>Check-ins bijgewerkt uit het journaal: {count}.</translation>
        </message>
        <message>
            <source>Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.</source>
            <translation>Check-ins die langer dan {minutes} minuten wachten op verzending naar TeamUp: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that are lost: {count}.</source>
            <translation>Verloren check-ins: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that may have been sent already: {count}. The kiosk looks for them in TeamUp and sends none of them on a guess.</source>
            <translation>Check-ins die misschien al verstuurd zijn: {count}. De kiosk zoekt ze in TeamUp en verstuurt er geen op goed geluk.</translation>
        </message>
        <message>
            <source>Check-ins whose data were damaged, mended: {count}.</source>
            <translation>Check-ins met beschadigde gegevens, hersteld: {count}.</translation>
        </message>
        <message>
            <source>Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} cancelled late.</source>
            <translation>Lessen van die dag in TeamUp: {attended} bijgewoond, {booked} geboekt, {cancelled} laat afgezegd.</translation>
        </message>
        <message>
            <source>Classes, cancellations and corrections move that count, too.</source>
            <translation>Ook lessen, afzeggingen en correcties veranderen die telling.</translation>
        </message>
        <message>
            <source>Close it.</source>
            <translation>Sluit het.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or replug it.</source>
            <translation>Sluit andere programma's die hem gebruiken, of sluit hem opnieuw aan.</translation>
        </message>
        <message>
            <source>Codes that count: {kinds}.</source>
            <translation>Codes die gelden: {kinds}.</translation>
        </message>
        <message>
            <source>Compare the latest visits with TeamUp.</source>
            <translation>Vergelijk de laatste bezoeken met TeamUp.</translation>
        </message>
        <message>
            <source>Complete the [teamup] section.</source>
            <translation>Vul de sectie [teamup] aan.</translation>
        </message>
        <message>
            <source>Correct data.backup_dir, or connect that disk.</source>
            <translation>Verbeter data.backup_dir, of sluit die schijf aan.</translation>
        </message>
        <message>
            <source>Correct teamup.venue_id; the venue's page in TeamUp has it in its address.</source>
            <translation>Verbeter teamup.venue_id; de pagina van de locatie in TeamUp heeft het nummer in het adres.</translation>
        </message>
        <message>
            <source>Correct that, or set it to 0. The account's custom fields are: {fields}.</source>
            <translation>Verbeter dat, of zet het op 0. De eigen velden van het account zijn: {fields}.</translation>
        </message>
        <message>
            <source>Correct the time zone in TeamUp; until then the computer's own counts.</source>
            <translation>Verbeter de tijdzone in TeamUp; tot dan geldt die van de computer.</translation>
        </message>
        <message>
            <source>Daily backups are off (data.backups = 0).</source>
            <translation>Dagelijkse back-ups staan uit (data.backups = 0).</translation>
        </message>
        <message>
            <source>Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff area.</source>
            <translation>Doe wat er staat; voer dan `kiosk doctor --acknowledge` uit, of bevestig het in het teamgedeelte.</translation>
        </message>
        <message>
            <source>Found on {day}, {time}:</source>
            <translation>Gevonden op {day}, {time}:</translation>
        </message>
        <message>
            <source>Give it a port of its own, without a hub.</source>
            <translation>Geef hem een eigen poort, zonder hub.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there and start the kiosk, or set data.journal_dirs to other folders.</source>
            <translation>Geef de gebruiker van de kiosk daar schrijfrechten en start de kiosk, of zet data.journal_dirs op andere mappen.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there, or set data.dir to another folder.</source>
            <translation>Geef de gebruiker van de kiosk daar schrijfrechten, of zet data.dir op een andere map.</translation>
        </message>
        <message>
            <source>Give the token the permission to read reports; without it, check-ins that got no answer wait in the staff inbox.</source>
            <translation>Geef het token het recht om rapporten te lezen; anders wachten check-ins zonder antwoord in de inbox van het team.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY is not a web address; correct it, or take it out.</source>
            <translation>HTTPS_PROXY is geen webadres; verbeter het, of haal het weg.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// address, or add TeamUp's host to NO_PROXY.</source>
            <translation>HTTPS_PROXY noemt een soort proxy die de kiosk niet kan gebruiken; geef een http://-adres, of zet de host van TeamUp in NO_PROXY.</translation>
        </message>
        <message>
            <source>Hand scanners: none.</source>
            <translation>Handscanners: geen.</translation>
        </message>
        <message>
            <source>Hand scanners: those that type.</source>
            <translation>Handscanners: die typen.</translation>
        </message>
        <message>
            <source>Have the disk looked at.</source>
            <translation>Laat de schijf nakijken.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, look into camera.device.</source>
            <translation>Komt het niet vanzelf terug, kijk dan naar camera.device.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, replug it.</source>
            <translation>Komt hij niet vanzelf terug, sluit hem dan opnieuw aan.</translation>
        </message>
        <message>
            <source>If this goes on, change its cable or USB port.</source>
            <translation>Gaat dit door, vervang dan de kabel of de USB-poort.</translation>
        </message>
        <message>
            <source>If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.</source>
            <translation>Zijn er zulke leden, installeer dan de pakketten fonts-noto-core en fonts-wqy-microhei.</translation>
        </message>
        <message>
            <source>In use by the kiosk that is running.</source>
            <translation>In gebruik door de kiosk die draait.</translation>
        </message>
        <message>
            <source>Install the Python package tapirscan.</source>
            <translation>Installeer het Python-pakket tapirscan.</translation>
        </message>
        <message>
            <source>Install the Python package zxing-cpp.</source>
            <translation>Installeer het Python-pakket zxing-cpp.</translation>
        </message>
        <message>
            <source>Install the system package libzbar0.</source>
            <translation>Installeer het systeempakket libzbar0.</translation>
        </message>
        <message>
            <source>Is there a log-in page on this network, or is teamup.base_url wrong?</source>
            <translation>Is er een inlogpagina op dit netwerk, of klopt teamup.base_url niet?</translation>
        </message>
        <message>
            <source>It does not say whether the feature is on.</source>
            <translation>Het zegt niet of de functie aanstaat.</translation>
        </message>
        <message>
            <source>It gave no reason.</source>
            <translation>Er is geen reden gegeven.</translation>
        </message>
        <message>
            <source>It says {day}, {time}. Nobody can be checked in until its date and time are set right, because visits would be written on wrong days.</source>
            <translation>Hij staat op {day}, {time}. Niemand kan inchecken tot datum en tijd kloppen, want bezoeken zouden op verkeerde dagen komen.</translation>
        </message>
        <message>
            <source>It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look the customer up in TeamUp.</source>
            <translation>Hij is op een latere dag verstuurd dan die van het bezoek, dus TeamUp bedoelt misschien een bezoek van die latere dag. Zoek de klant op in TeamUp.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>De laatste dag ervan is {day}.</translation>
        </message>
        <message>
            <source>Kept scans that are lost: {count}.</source>
            <translation>Verloren bewaarde scans: {count}.</translation>
        </message>
        <message>
            <source>Linked cards that are lost: {count}.</source>
            <translation>Verloren kaartkoppelingen: {count}.</translation>
        </message>
        <message>
            <source>Look the customer up in TeamUp, then choose “It's there” or “Send again”.</source>
            <translation>Zoek de klant op in TeamUp en kies dan “Hij is er” of “Opnieuw sturen”.</translation>
        </message>
        <message>
            <source>Make room: check-ins can only be kept while there is some. The kiosk has removed its own older copies already, or does so within a minute while it runs.</source>
            <translation>Maak ruimte: check-ins kunnen alleen bewaard worden zolang die er is. De kiosk heeft zijn eigen oudere kopieën al verwijderd, of doet dat binnen een minuut zolang hij draait.</translation>
        </message>
        <message>
            <source>Make the place brighter, or plug it into another USB port.</source>
            <translation>Zorg voor meer licht, of sluit hem op een andere USB-poort aan.</translation>
        </message>
        <message>
            <source>Members: {count}, as of {day}, {time}.</source>
            <translation>Leden: {count}, stand {day}, {time}.</translation>
        </message>
        <message>
            <source>More may be lost: the journal does not tell how much there was.</source>
            <translation>Misschien is er meer verloren: het journaal zegt niet hoeveel er was.</translation>
        </message>
        <message>
            <source>Most of TeamUp's rows could not be understood ({list}); what the kiosk knows of the members is kept. A newer version of the kiosk may help.</source>
            <translation>De meeste rijen van TeamUp waren niet te begrijpen ({list}); wat de kiosk van de leden weet, blijft. Misschien helpt een nieuwere versie van de kiosk.</translation>
        </message>
        <message>
            <source>Names can be shown in every script.</source>
            <translation>Namen kunnen in elk schrift getoond worden.</translation>
        </message>
        <message>
            <source>Names cannot be shown in these scripts: {scripts}.</source>
            <translation>Namen kunnen niet getoond worden in deze schriften: {scripts}.</translation>
        </message>
        <message>
            <source>New since yesterday ({name}): {found}</source>
            <translation>Nieuw sinds gisteren ({name}): {found}</translation>
        </message>
        <message>
            <source>No crash within the last week.</source>
            <translation>Geen crash in de afgelopen week.</translation>
        </message>
        <message>
            <source>No custom field is used.</source>
            <translation>Er is geen eigen veld in gebruik.</translation>
        </message>
        <message>
            <source>No damage was found that nobody has read about.</source>
            <translation>Geen schade gevonden die nog niemand heeft gelezen.</translation>
        </message>
        <message>
            <source>No library that reads codes is there. Run `kiosk doctor`.</source>
            <translation>Er is geen bibliotheek die codes leest. Start `kiosk doctor`.</translation>
        </message>
        <message>
            <source>No repository of kiosk packages is set up. Write {file} (appliance.md shows how), then try again.</source>
            <translation>Er is geen pakketbron voor de kiosk ingesteld. Maak {file} (appliance.md laat zien hoe) en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>No staff PIN is set: there is no staff area.</source>
            <translation>Er is geen pincode voor het team: er is geen teamgedeelte.</translation>
        </message>
        <message>
            <source>No token lies in a file that others may read.</source>
            <translation>Er staat geen token in een bestand dat anderen mogen lezen.</translation>
        </message>
        <message>
            <source>None is configured; hand scanners only.</source>
            <translation>Er is er geen ingesteld; alleen handscanners.</translation>
        </message>
        <message>
            <source>None is plugged in that may be opened.</source>
            <translation>Er is er geen aangesloten die geopend mag worden.</translation>
        </message>
        <message>
            <source>None of the decoders is there, so that no camera can read a code: {names}.</source>
            <translation>Geen enkele decoder is er, dus geen camera kan een code lezen: {names}.</translation>
        </message>
        <message>
            <source>Not known, for the same reason.</source>
            <translation>Niet bekend, om dezelfde reden.</translation>
        </message>
        <message>
            <source>Not settled yet, the kiosk keeps trying.</source>
            <translation>Nog niet opgelost, de kiosk blijft het proberen.</translation>
        </message>
        <message>
            <source>Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.</source>
            <translation>Ontbreekt: {names}. Codes worden alleen door {others} gelezen, en minder van de slechte.</translation>
        </message>
        <message>
            <source>Nothing was installed: the package of version {installed} cannot be fetched again ({why}), so there would be no way back. Put it into the repository, then try again.</source>
            <translation>Er is niets geïnstalleerd: het pakket van versie {installed} kan niet opnieuw worden opgehaald ({why}), dus er zou geen weg terug zijn. Zet het in de pakketbron en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Notices cannot be sent: the package apprise is missing. Install packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls.</source>
            <translation>Er kunnen geen berichten worden verstuurd: het pakket apprise ontbreekt. Installeer packaging/locks/notices.txt zoals docs/watching.md uitlegt, of maak notices.urls leeg.</translation>
        </message>
        <message>
            <source>On {day}, {time} the kiosk gave up something it was doing, and went on.</source>
            <translation>Op {day} om {time} heeft de kiosk iets afgebroken waarmee hij bezig was, en is hij doorgegaan.</translation>
        </message>
        <message>
            <source>Only {count} MB are free in {path}.</source>
            <translation>Er is maar {count} MB vrij in {path}.</translation>
        </message>
        <message>
            <source>Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as there is room; make some.</source>
            <translation>Er is nog maar {count} MB vrij op de schijf van de kiosk. Check-ins gaan door zolang er ruimte is; maak die.</translation>
        </message>
        <message>
            <source>Or set camera.device to none to use hand scanners only.</source>
            <translation>Of zet camera.device op none om alleen handscanners te gebruiken.</translation>
        </message>
        <message>
            <source>Places of the journal: {count}.</source>
            <translation>Plaatsen van het journaal: {count}.</translation>
        </message>
        <message>
            <source>Plug in a USB webcam.</source>
            <translation>Sluit een USB-webcam aan.</translation>
        </message>
        <message>
            <source>Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.</source>
            <translation>Sluit een luidspreker aan en start PulseAudio of PipeWire voor de kiosk.</translation>
        </message>
        <message>
            <source>Plug it in again.</source>
            <translation>Sluit hem weer aan.</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device (there is: {others}).</source>
            <translation>Sluit hem aan, of noem een andere in camera.device (er is: {others}).</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device.</source>
            <translation>Sluit hem aan, of noem een andere in camera.device.</translation>
        </message>
        <message>
            <source>Plug it into another USB port.</source>
            <translation>Sluit hem op een andere USB-poort aan.</translation>
        </message>
        <message>
            <source>Plug one in, or use a hand scanner.</source>
            <translation>Sluit er een aan, of gebruik een handscanner.</translation>
        </message>
        <message>
            <source>Plug the scanner in, or correct scanner.serial.</source>
            <translation>Sluit de scanner aan, of verbeter scanner.serial.</translation>
        </message>
        <message>
            <source>Plugged in: {cameras}.</source>
            <translation>Aangesloten: {cameras}.</translation>
        </message>
        <message>
            <source>Put a valid token into teamup.token; the prefix is teamup.auth_scheme.</source>
            <translation>Zet een geldig token in teamup.token; het voorvoegsel is teamup.auth_scheme.</translation>
        </message>
        <message>
            <source>Put it right in TeamUp, then send it again.</source>
            <translation>Verbeter het in TeamUp en stuur het opnieuw.</translation>
        </message>
        <message>
            <source>Putting another file in the place of {path} was cut short; start the kiosk, which ends it.</source>
            <translation>Het vervangen van {path} door een ander bestand is onderbroken; start de kiosk, die maakt het af.</translation>
        </message>
        <message>
            <source>Reading the list from TeamUp was stopped; it goes on by itself.</source>
            <translation>Het lezen van de lijst van TeamUp is gestopt; het gaat vanzelf verder.</translation>
        </message>
        <message>
            <source>Reading {path} was given up; try again.</source>
            <translation>Het lezen van {path} is afgebroken; probeer opnieuw.</translation>
        </message>
        <message>
            <source>Replug it.</source>
            <translation>Sluit hem opnieuw aan.</translation>
        </message>
        <message>
            <source>Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the kiosk keeps trying.</source>
            <translation>Verzoeken gaan via de proxy {proxy}: controleer HTTPS_PROXY en het netwerk; de kiosk blijft het proberen.</translation>
        </message>
        <message>
            <source>Run `kiosk pin`.</source>
            <translation>Voer `kiosk pin` uit.</translation>
        </message>
        <message>
            <source>Run `{command}`.</source>
            <translation>Voer `{command}` uit.</translation>
        </message>
        <message>
            <source>Run “{command}” and restart the computer.</source>
            <translation>Voer “{command}” uit en herstart de computer.</translation>
        </message>
        <message>
            <source>Save it as MP4, or name another file in camera.device.</source>
            <translation>Bewaar het als MP4, of noem een ander bestand in camera.device.</translation>
        </message>
        <message>
            <source>Save it as PNG, JPEG or MP4.</source>
            <translation>Bewaar het als PNG, JPEG of MP4.</translation>
        </message>
        <message>
            <source>Save the picture again as PNG or SVG; until then the gym's name is shown.</source>
            <translation>Bewaar de afbeelding opnieuw als PNG of SVG; tot dan staat de naam van de sportschool er.</translation>
        </message>
        <message>
            <source>See the sentence before.</source>
            <translation>Zie de zin hiervoor.</translation>
        </message>
        <message>
            <source>See what TeamUp says, and correct the [teamup] section.</source>
            <translation>Kijk wat TeamUp zegt en verbeter de sectie [teamup].</translation>
        </message>
        <message>
            <source>Set camera.device to a file there is.</source>
            <translation>Zet camera.device op een bestand dat bestaat.</translation>
        </message>
        <message>
            <source>Set its date and time right; meanwhile visits are dated by TeamUp's time.</source>
            <translation>Zet datum en tijd goed; intussen krijgen bezoeken de tijd van TeamUp.</translation>
        </message>
        <message>
            <source>Set the time, and switch on network time (timedatectl set-ntp true).</source>
            <translation>Zet de tijd goed en zet de netwerktijd aan (timedatectl set-ntp true).</translation>
        </message>
        <message>
            <source>Something answers in TeamUp's place and points elsewhere ({status}).</source>
            <translation>Er antwoordt iets in de plaats van TeamUp dat ergens anders heen wijst ({status}).</translation>
        </message>
        <message>
            <source>Something is wrong with the kiosk's data: read in the staff area what.</source>
            <translation>Er is iets mis met de gegevens van de kiosk: lees in het teamgedeelte wat.</translation>
        </message>
        <message>
            <source>Something went wrong inside the kiosk; the log has the details.</source>
            <translation>Er ging iets mis in de kiosk; de details staan in het logboek.</translation>
        </message>
        <message>
            <source>Start the kiosk again: it puts the file aside and saves what it can.</source>
            <translation>Start de kiosk opnieuw: hij legt het bestand opzij en redt wat hij kan.</translation>
        </message>
        <message>
            <source>Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).</source>
            <translation>Start de kiosk in een grafische sessie (DISPLAY of WAYLAND_DISPLAY moet ingesteld zijn).</translation>
        </message>
        <message>
            <source>Steps of check-ins that the journal lost: {count}.</source>
            <translation>Stappen van check-ins die het journaal kwijt is: {count}.</translation>
        </message>
        <message>
            <source>Switch it on in TeamUp's settings.</source>
            <translation>Zet hem aan in de instellingen van TeamUp.</translation>
        </message>
        <message>
            <source>Take {kinds} out of members.accept, unless members really use such codes.</source>
            <translation>Haal {kinds} uit members.accept, tenzij leden zulke codes echt gebruiken.</translation>
        </message>
        <message>
            <source>TeamUp already has a visit of that day, recorded elsewhere.</source>
            <translation>TeamUp heeft al een bezoek van die dag, elders vastgelegd.</translation>
        </message>
        <message>
            <source>TeamUp answers in the mode {mode}.</source>
            <translation>TeamUp antwoordt in de modus {mode}.</translation>
        </message>
        <message>
            <source>TeamUp cannot be reached: {why} ({host}).</source>
            <translation>TeamUp is niet bereikbaar: {why} ({host}).</translation>
        </message>
        <message>
            <source>TeamUp counted {count} uses ({period}) before this was sent.</source>
            <translation>Gebruik volgens TeamUp voor het versturen: {count} ({period}).</translation>
        </message>
        <message>
            <source>TeamUp counts the uses of its membership in another way now.</source>
            <translation>TeamUp telt het gebruik van het abonnement nu anders.</translation>
        </message>
        <message>
            <source>TeamUp counts {after} uses of its membership, {before} before it was sent.</source>
            <translation>Gebruik van het abonnement volgens TeamUp: {after}; voor het versturen: {before}.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; it may have got the request.</source>
            <translation>TeamUp antwoordde niet op tijd; misschien heeft het het verzoek gekregen.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; try again.</source>
            <translation>TeamUp antwoordde niet op tijd; probeer het opnieuw.</translation>
        </message>
        <message>
            <source>TeamUp does not accept the token (401). Check-ins are kept; put a valid token into the configuration.</source>
            <translation>TeamUp accepteert het token niet (401). Check-ins blijven bewaard; zet een geldig token in de configuratie.</translation>
        </message>
        <message>
            <source>TeamUp does not accept this token; copy it again, or make a new one. One that worked before may have expired.</source>
            <translation>TeamUp accepteert dit token niet; kopieer het opnieuw of maak een nieuw. Een token dat eerst werkte, kan verlopen zijn.</translation>
        </message>
        <message>
            <source>TeamUp does not let this token change members' fields (403); give it that right, or write the number into the profile by hand.</source>
            <translation>TeamUp laat dit token geen velden van leden wijzigen (403); geef het dat recht, of schrijf het nummer met de hand in het profiel.</translation>
        </message>
        <message>
            <source>TeamUp does not say what time it is.</source>
            <translation>TeamUp zegt niet hoe laat het is.</translation>
        </message>
        <message>
            <source>TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the members is kept. It asks again by itself.</source>
            <translation>TeamUp gaf minder rijen dan het heeft ({list}); wat de kiosk van de leden weet, blijft. Hij vraagt het vanzelf opnieuw.</translation>
        </message>
        <message>
            <source>TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. Check teamup.provider_id and what the token may read; a business that really has no customers needs a new folder under data.dir.</source>
            <translation>TeamUp gaf helemaal geen klanten, terwijl de kiosk er {count} kent; die blijven. Controleer teamup.provider_id en wat het token mag lezen; een bedrijf dat echt geen klanten heeft, heeft een nieuwe map onder data.dir nodig.</translation>
        </message>
        <message>
            <source>TeamUp gave the members without their custom fields; the card numbers known before are kept. Check what the token may read, or set members.card_field to 0 if there are no cards.</source>
            <translation>TeamUp gaf de leden zonder hun eigen velden; de al bekende kaartnummers blijven. Controleer wat het token mag lezen, of zet members.card_field op 0 als er geen kaarten zijn.</translation>
        </message>
        <message>
            <source>TeamUp had trouble answering ({status}); it may have carried out the request.</source>
            <translation>TeamUp had moeite met antwoorden ({status}); misschien heeft het het verzoek uitgevoerd.</translation>
        </message>
        <message>
            <source>TeamUp has another card number for this member, and the kiosk writes over nothing; change it there if it is out of date.</source>
            <translation>TeamUp heeft een ander kaartnummer voor dit lid, en de kiosk overschrijft niets; wijzig het daar als het verouderd is.</translation>
        </message>
        <message>
            <source>TeamUp has it from the earlier request that got no answer.</source>
            <translation>TeamUp heeft hem van het eerdere verzoek dat geen antwoord kreeg.</translation>
        </message>
        <message>
            <source>TeamUp is not available just now (503). The kiosk tries again.</source>
            <translation>TeamUp is nu niet beschikbaar (503). De kiosk probeert het opnieuw.</translation>
        </message>
        <message>
            <source>TeamUp lists no class of that day for this member.</source>
            <translation>TeamUp noemt voor dit lid geen les van die dag.</translation>
        </message>
        <message>
            <source>TeamUp refused this ({status}).</source>
            <translation>TeamUp heeft dit geweigerd ({status}).</translation>
        </message>
        <message>
            <source>TeamUp says: “{said}”.</source>
            <translation>TeamUp zegt: “{said}”.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report came out of a cache, so it may be old.</source>
            <translation>Het aanwezigheidsrapport van TeamUp kwam uit een cache en kan dus oud zijn.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report changed while the kiosk was reading it.</source>
            <translation>Het aanwezigheidsrapport van TeamUp veranderde terwijl de kiosk het las.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it proves nothing.</source>
            <translation>Het aanwezigheidsrapport van TeamUp toont check-ins niet die TeamUp heeft bevestigd, dus het bewijst niets.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it after the time allowed.</source>
            <translation>Het aanwezigheidsrapport van TeamUp toont hem niet na de toegestane tijd.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk yet.</source>
            <translation>Het aanwezigheidsrapport van TeamUp toont hem niet, maar heeft nog geen enkele check-in van deze kiosk getoond.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report ends before all of its rows were given.</source>
            <translation>Het aanwezigheidsrapport van TeamUp houdt op voordat alle rijen er zijn.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report has a row of this member that may be this check-in: it is a class of that time, or does not say what it is.</source>
            <translation>Het aanwezigheidsrapport van TeamUp heeft een rij van dit lid die deze check-in kan zijn: het is een les rond die tijd, of er staat niet wat het is.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows a check-in that may be this one or another.</source>
            <translation>Het aanwezigheidsrapport van TeamUp toont een check-in die deze of een andere kan zijn.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows it, at {time} on {day}.</source>
            <translation>Het aanwezigheidsrapport van TeamUp toont hem, om {time} op {day}.</translation>
        </message>
        <message>
            <source>TeamUp's check-in {id}, {at}</source>
            <translation>Check-in {id} van TeamUp, {at}</translation>
        </message>
        <message>
            <source>TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries again; lower teamup.requests_per_minute if several kiosks share one token.</source>
            <translation>De grens van verzoeken per minuut van TeamUp is bereikt (429). De kiosk wacht en probeert het opnieuw; verlaag teamup.requests_per_minute als meerdere kiosken één token delen.</translation>
        </message>
        <message>
            <source>TeamUp's list goes on at another address than teamup.base_url; it is not followed, because that would show the token there. Check teamup.base_url.</source>
            <translation>De lijst van TeamUp gaat verder op een ander adres dan teamup.base_url; dat wordt niet gevolgd, omdat het token daar te zien zou zijn. Controleer teamup.base_url.</translation>
        </message>
        <message>
            <source>TeamUp's pages lead round in circles; try again later.</source>
            <translation>De pagina's van TeamUp lopen in een kring; probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk setup`; check-ins are kept until then.</source>
            <translation>Het token van TeamUp is op {day} verlopen. Maak in TeamUp een nieuw en voer het in met `kiosk setup`; tot dan worden check-ins bewaard.</translation>
        </message>
        <message>
            <source>TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with `kiosk setup`.</source>
            <translation>Het token van TeamUp verloopt op {day}. Maak voor die tijd in TeamUp een nieuw en voer het in met `kiosk setup`.</translation>
        </message>
        <message>
            <source>TeamUp's {what} could not be read.</source>
            <translation>Dit was in TeamUp niet te lezen: {what}.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again in {seconds} s.</source>
            <translation>Die pincode klopt niet; probeer opnieuw over {seconds} s.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again.</source>
            <translation>Die pincode klopt niet; probeer opnieuw.</translation>
        </message>
        <message>
            <source>That is a code, but none with a token. Make one with the page token-code.html, on a phone or a computer.</source>
            <translation>Dat is een code, maar zonder token. Maak er een met de pagina token-code.html, op een telefoon of computer.</translation>
        </message>
        <message>
            <source>The Check In feature is switched off in TeamUp.</source>
            <translation>De functie Check In staat uit in TeamUp.</translation>
        </message>
        <message>
            <source>The USB port has no room for the camera's pictures.</source>
            <translation>De USB-poort heeft geen ruimte voor de beelden van de camera.</translation>
        </message>
        <message>
            <source>The account has no such custom field: {fields}.</source>
            <translation>Het account heeft dit eigen veld niet: {fields}.</translation>
        </message>
        <message>
            <source>The account has no venue {id}.</source>
            <translation>Het account heeft geen locatie {id}.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is cut off or far too long.</source>
            <translation>Het antwoord van het adres van TeamUp ({status}) is afgekapt of veel te lang.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is not what was asked for.</source>
            <translation>Het antwoord van het adres van TeamUp ({status}) is niet wat er gevraagd werd.</translation>
        </message>
        <message>
            <source>The attendance report can be read.</source>
            <translation>Het aanwezigheidsrapport is te lezen.</translation>
        </message>
        <message>
            <source>The backup was given up, as the kiosk ends.</source>
            <translation>De back-up is afgebroken, omdat de kiosk stopt.</translation>
        </message>
        <message>
            <source>The camera ({device}) cannot be opened: {why}.</source>
            <translation>De camera ({device}) kan niet geopend worden: {why}.</translation>
        </message>
        <message>
            <source>The camera does not start ({why}).</source>
            <translation>De camera start niet ({why}).</translation>
        </message>
        <message>
            <source>The camera gives no picture ({why}).</source>
            <translation>De camera geeft geen beeld ({why}).</translation>
        </message>
        <message>
            <source>The camera has stopped sending pictures.</source>
            <translation>De camera stuurt geen beelden meer.</translation>
        </message>
        <message>
            <source>The camera is plugged in but sends no picture.</source>
            <translation>De camera is aangesloten maar stuurt geen beeld.</translation>
        </message>
        <message>
            <source>The camera sends only {rate} pictures a second.</source>
            <translation>De camera stuurt maar {rate} beelden per seconde.</translation>
        </message>
        <message>
            <source>The camera sends pictures as {format}, which cannot be read.</source>
            <translation>De camera stuurt beelden als {format}, dat niet te lezen is.</translation>
        </message>
        <message>
            <source>The camera sent a damaged picture.</source>
            <translation>De camera stuurde een beschadigd beeld.</translation>
        </message>
        <message>
            <source>The camera was unplugged.</source>
            <translation>De camera is losgekoppeld.</translation>
        </message>
        <message>
            <source>The camera “{name}” is not plugged in.</source>
            <translation>De camera “{name}” is niet aangesloten.</translation>
        </message>
        <message>
            <source>The camera's pictures could not be read, so another of its formats is used.</source>
            <translation>De beelden van de camera waren niet te lezen, dus wordt een ander formaat gebruikt.</translation>
        </message>
        <message>
            <source>The card counts at this kiosk, but is not in TeamUp.</source>
            <translation>De kaart geldt bij deze kiosk, maar staat niet in TeamUp.</translation>
        </message>
        <message>
            <source>The checks could not be run ({why}).</source>
            <translation>De controles konden niet draaien ({why}).</translation>
        </message>
        <message>
            <source>The checks took too long; run `kiosk doctor` by hand.</source>
            <translation>De controles duurden te lang; voer `kiosk doctor` met de hand uit.</translation>
        </message>
        <message>
            <source>The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.</source>
            <translation>De controles zijn afgebroken, omdat de kiosk stopt; voer `kiosk doctor` met de hand uit.</translation>
        </message>
        <message>
            <source>The connection to TeamUp was lost before its answer came; it may have got the request.</source>
            <translation>De verbinding met TeamUp viel weg voor het antwoord; misschien heeft het het verzoek gekregen.</translation>
        </message>
        <message>
            <source>The credential {path} cannot be read ({why}); correct LoadCredential= of the kiosk's service.</source>
            <translation>De credential {path} kan niet worden gelezen ({why}); verbeter LoadCredential= van de dienst van de kiosk.</translation>
        </message>
        <message>
            <source>The credential {path} is empty; put the token into the file that LoadCredential= of the kiosk's service names.</source>
            <translation>De credential {path} is leeg; zet het token in het bestand dat LoadCredential= van de dienst van de kiosk noemt.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>Het beschadigde bestand is bewaard als {file}.</translation>
        </message>
        <message>
            <source>The data folder is new, but a kiosk was used with it before. Check-ins that were not settled then: {count}. Look for them in TeamUp. The journal of that time is kept as {file}.</source>
            <translation>De datamap is nieuw, maar er is eerder een kiosk mee gebruikt. Check-ins die toen niet afgehandeld waren: {count}. Zoek ze op in TeamUp. Het journaal van toen is bewaard als {file}.</translation>
        </message>
        <message>
            <source>The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.</source>
            <translation>De database was beschadigd. Gered: {checkins} check-ins, {scans} bewaarde scans.</translation>
        </message>
        <message>
            <source>The database was found damaged while it was in use.</source>
            <translation>De database bleek beschadigd terwijl hij in gebruik was.</translation>
        </message>
        <message>
            <source>The database was gone. Saved from what was left: {checkins} check-ins, {scans} kept scans.</source>
            <translation>De database was weg. Gered van wat er over was: {checkins} check-ins, {scans} bewaarde scans.</translation>
        </message>
        <message>
            <source>The database {path} cannot be opened; check that its folder exists and that the kiosk's user may write there.</source>
            <translation>De database {path} kan niet geopend worden; kijk of de map bestaat en of de gebruiker van de kiosk er mag schrijven.</translation>
        </message>
        <message>
            <source>The database {path} is damaged; start the kiosk again: it puts the file aside and saves what can be read of it.</source>
            <translation>De database {path} is beschadigd; start de kiosk opnieuw: hij legt het bestand opzij en redt wat te lezen is.</translation>
        </message>
        <message>
            <source>The database {path} may not be written; give the kiosk's user write permission for the file and its folder.</source>
            <translation>De database {path} mag niet beschreven worden; geef de gebruiker van de kiosk schrijfrechten voor het bestand en de map.</translation>
        </message>
        <message>
            <source>The database {path} refused a request; restart the kiosk, and report it if it comes back.</source>
            <translation>De database {path} weigerde een verzoek; herstart de kiosk, en meld het als het terugkomt.</translation>
        </message>
        <message>
            <source>The database {path} was written by a later version of the kiosk (layout {version}, this version knows {known}); install that version again, or choose another data folder.</source>
            <translation>De database {path} is van een latere versie van de kiosk (indeling {version}, deze versie kent {known}); installeer die versie weer, of kies een andere datamap.</translation>
        </message>
        <message>
            <source>The disk failed while {path} was read or written; check the free space, the quota and the health of the disk.</source>
            <translation>De schijf faalde bij het lezen of schrijven van {path}; controleer de vrije ruimte, het quotum en de staat van de schijf.</translation>
        </message>
        <message>
            <source>The disk of {path} does not support write-ahead logging; choose a data folder on a local disk.</source>
            <translation>De schijf van {path} ondersteunt geen write-ahead logging; kies een datamap op een lokale schijf.</translation>
        </message>
        <message>
            <source>The environment variable {variable} names {path}, which cannot be used ({why}). Correct it, or take the variable out of the environment.</source>
            <translation>De omgevingsvariabele {variable} noemt {path}, dat niet te gebruiken is ({why}). Verbeter haar, of haal haar uit de omgeving.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>Het bestand is leeg; kies een ander.</translation>
        </message>
        <message>
            <source>The file is no list that can be read; save it as CSV, then try again.</source>
            <translation>Het bestand is geen leesbare lijst; sla het op als CSV en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file {path} is another program's database; choose another data folder.</source>
            <translation>Het bestand {path} is de database van een ander programma; kies een andere datamap.</translation>
        </message>
        <message>
            <source>The film {path}</source>
            <translation>De film {path}</translation>
        </message>
        <message>
            <source>The first line does not tell which column has the cards and which the members ({titles}); name them with --card-column and --member-column.</source>
            <translation>De eerste regel zegt niet in welke kolom de kaarten en in welke de leden staan ({titles}); geef ze op met --card-column en --member-column.</translation>
        </message>
        <message>
            <source>The folder for backups, {path}, is not there; connect its disk, or correct data.backup_dir.</source>
            <translation>De map voor back-ups, {path}, is er niet; sluit de schijf aan, of verbeter data.backup_dir.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried again by itself.</source>
            <translation>De handscanner op {path} is niet te lezen ({why}). Verbeter scanner.serial; het wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is tried again by itself.</source>
            <translation>De handscanner op {path} is er niet. Sluit hem aan, of verbeter scanner.serial; het wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is taken: another program reads it, or one that was killed has left its lock in /var/lock. Close that program, or restart the computer; it is tried again by itself.</source>
            <translation>De handscanner op {path} is bezet: een ander programma leest hem, of een afgebroken programma heeft zijn vergrendeling in /var/lock achtergelaten. Sluit dat programma of start de computer opnieuw op; het wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} may not be read by this user. Add the user to the group of that device (dialout, as a rule) and log in again; it is tried again by itself.</source>
            <translation>Deze gebruiker mag de handscanner op {path} niet lezen. Voeg de gebruiker toe aan de groep van dat apparaat (meestal dialout) en log opnieuw in; het wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The journal is not kept at {places}.</source>
            <translation>Het journaal wordt hier niet bijgehouden: {places}.</translation>
        </message>
        <message>
            <source>The keys of the member passes are lost: make the passes again.</source>
            <translation>De sleutels van de ledenpassen zijn weg: maak de passen opnieuw.</translation>
        </message>
        <message>
            <source>The kiosk begins its journal when it starts.</source>
            <translation>De kiosk begint zijn journaal bij het starten.</translation>
        </message>
        <message>
            <source>The kiosk crashed on {day}, {time}.</source>
            <translation>De kiosk is op {day} om {time} gecrasht.</translation>
        </message>
        <message>
            <source>The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand scanners work. Staff can use the camera again under Device.</source>
            <translation>De kiosk is drie keer achter elkaar onverwacht gestopt en draait nu zonder de camera; handscanners werken. Medewerkers kunnen de camera onder Apparaat weer gebruiken.</translation>
        </message>
        <message>
            <source>The kiosk failed while sending this; TeamUp may have it. See the log.</source>
            <translation>De kiosk faalde bij het versturen; misschien heeft TeamUp hem. Zie het logboek.</translation>
        </message>
        <message>
            <source>The kiosk has too much to do; try again in a moment.</source>
            <translation>De kiosk heeft het te druk; probeer het zo opnieuw.</translation>
        </message>
        <message>
            <source>The kiosk has used up its requests to TeamUp for now; it tries again shortly.</source>
            <translation>De kiosk heeft zijn verzoeken aan TeamUp nu verbruikt; hij probeert het zo weer.</translation>
        </message>
        <message>
            <source>The kiosk hung on {day}, {time}, and was ended.</source>
            <translation>De kiosk liep op {day} om {time} vast en is beëindigd.</translation>
        </message>
        <message>
            <source>The kiosk may not ask for TeamUp's {what} ({status}).</source>
            <translation>De kiosk mag dit niet aan TeamUp vragen: {what} ({status}).</translation>
        </message>
        <message>
            <source>The kiosk stopped while this was being sent; TeamUp may have it.</source>
            <translation>De kiosk stopte tijdens het versturen; misschien heeft TeamUp hem.</translation>
        </message>
        <message>
            <source>The kiosk that is running (process {holder}) is of an earlier version, and keeps {path} open; end that kiosk, start the new one, and try again.</source>
            <translation>De draaiende kiosk (proces {holder}) is van een eerdere versie en houdt {path} open; stop die kiosk, start de nieuwe en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The kiosk's data were damaged, or an older copy was put back; this may have been sent since.</source>
            <translation>De gegevens van de kiosk waren beschadigd, of er is een oudere kopie teruggezet; misschien is dit sindsdien verstuurd.</translation>
        </message>
        <message>
            <source>The kiosk's data were older than what it had done: an old copy was put back, or a part was lost.</source>
            <translation>De gegevens van de kiosk waren ouder dan wat hij had gedaan: er is een oude kopie teruggezet, of een deel is verloren gegaan.</translation>
        </message>
        <message>
            <source>The kiosk's database has been closed; start the kiosk again.</source>
            <translation>De database van de kiosk is gesloten; start de kiosk opnieuw.</translation>
        </message>
        <message>
            <source>The list has no column {name}; it has {titles}.</source>
            <translation>De lijst heeft geen kolom {name}; wel {titles}.</translation>
        </message>
        <message>
            <source>The members are being fetched already (by process {holder}); wait until that is done.</source>
            <translation>De leden worden al opgehaald (door proces {holder}); wacht tot dat klaar is.</translation>
        </message>
        <message>
            <source>The members could not be fetched; see the log.</source>
            <translation>De leden konden niet opgehaald worden; zie het logboek.</translation>
        </message>
        <message>
            <source>The members have not been fetched yet; the kiosk does so when it starts.</source>
            <translation>De leden zijn nog niet opgehaald; de kiosk doet dat bij het starten.</translation>
        </message>
        <message>
            <source>The members were last fetched on {day} at {time}; who joined since may not be known here. Check the network, then fetch them (staff area, or `kiosk sync`).</source>
            <translation>De leden zijn het laatst opgehaald op {day} om {time}; wie er sindsdien bij kwam, is hier misschien niet bekend. Controleer het netwerk en haal ze dan op (teamgedeelte, of `kiosk sync`).</translation>
        </message>
        <message>
            <source>The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who is not known yet is asked for there, or kept for later. Have the disk looked at.</source>
            <translation>De kopie van de leden was beschadigd en wordt opnieuw van TeamUp opgehaald; tot dan wordt wie nog niet bekend is daar opgevraagd, of voor later bewaard. Laat de schijf nakijken.</translation>
        </message>
        <message>
            <source>The members' copy {path} is damaged; start the kiosk again: it throws the file away and fetches the members anew.</source>
            <translation>De kopie van de leden {path} is beschadigd; start de kiosk opnieuw: hij gooit het bestand weg en haalt de leden opnieuw op.</translation>
        </message>
        <message>
            <source>The newest backup of the check-ins is {hours} h old; there are {count} in {path}.</source>
            <translation>De nieuwste back-up van de check-ins is {hours} h oud; aantal in {path}: {count}.</translation>
        </message>
        <message>
            <source>The newest keys of the member passes are lost: make the passes again.</source>
            <translation>De nieuwste sleutels van de ledenpassen zijn weg: maak de passen opnieuw.</translation>
        </message>
        <message>
            <source>The paper cannot be painted on; choose another file or printer.</source>
            <translation>Op dit papier kan niet getekend worden; kies een ander bestand of een andere printer.</translation>
        </message>
        <message>
            <source>The printer did not take the pass; look at the printer, try again.</source>
            <translation>De printer nam de pas niet aan; kijk naar de printer en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The repository of kiosk packages cannot be reached, or is not signed by the key that is trusted ({why}). Check the network and the repository's address.</source>
            <translation>De pakketbron van de kiosk is niet bereikbaar, of niet ondertekend met de sleutel die wordt vertrouwd ({why}). Controleer het netwerk en het adres van de pakketbron.</translation>
        </message>
        <message>
            <source>The request to {host} could not be sent. Check the network and the configuration; the kiosk keeps trying.</source>
            <translation>Het verzoek aan {host} kon niet verstuurd worden. Controleer netwerk en configuratie; de kiosk blijft het proberen.</translation>
        </message>
        <message>
            <source>The screen needs at least 800 × 480 pixels.</source>
            <translation>Het scherm moet minstens 800 × 480 pixels hebben.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered for {seconds} s; it waits for its password, or does not work. {remedy}</source>
            <translation>De sleutelbos van het systeem reageert al {seconds} s niet; hij wacht op zijn wachtwoord, of werkt niet. {remedy}</translation>
        </message>
        <message>
            <source>The system's keyring is locked. {remedy}</source>
            <translation>De sleutelbos van het systeem is vergrendeld. {remedy}</translation>
        </message>
        <message>
            <source>The token lacks a permission; make one with write access.</source>
            <translation>Het token mist een recht; maak er een met schrijfrechten.</translation>
        </message>
        <message>
            <source>The update did not work out ({why}). Nothing was changed; try again later.</source>
            <translation>De update is niet gelukt ({why}). Er is niets veranderd; probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>The update service gives no answer. See what is the matter with it: {command}</source>
            <translation>De updatedienst geeft geen antwoord. Kijk wat ermee aan de hand is: {command}</translation>
        </message>
        <message>
            <source>The user {user} may not open the camera.</source>
            <translation>De gebruiker {user} mag de camera niet openen.</translation>
        </message>
        <message>
            <source>Then run the checks again.</source>
            <translation>Voer dan de controles opnieuw uit.</translation>
        </message>
        <message>
            <source>There are {count} people with PINs already, which is all there can be; remove somebody first.</source>
            <translation>Er zijn al {count} mensen met een pincode, meer kan niet; verwijder eerst iemand.</translation>
        </message>
        <message>
            <source>There is a {name} already; add a letter to tell them apart.</source>
            <translation>Er is al een {name}; voeg een letter toe om ze te onderscheiden.</translation>
        </message>
        <message>
            <source>There is no backup of the check-ins yet in {path}.</source>
            <translation>Er is nog geen back-up van de check-ins in {path}.</translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>Er is geen camera.</translation>
        </message>
        <message>
            <source>There is no check-in {id}; look at the list for its id.</source>
            <translation>Er is geen check-in {id}; zoek de code op in de lijst.</translation>
        </message>
        <message>
            <source>There is no display here.</source>
            <translation>Er is hier geen beeldscherm.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the name.</source>
            <translation>Er is geen bestand {path}. Controleer de naam.</translation>
        </message>
        <message>
            <source>There is no file {path}; check the path.</source>
            <translation>Er is geen bestand {path}; controleer het pad.</translation>
        </message>
        <message>
            <source>There is no kept scan {id}; reload the list.</source>
            <translation>Er is geen bewaarde scan {id}; laad de lijst opnieuw.</translation>
        </message>
        <message>
            <source>There is no owner's PIN yet; run `kiosk pin` first, then add people.</source>
            <translation>Er is nog geen pincode van de eigenaar; voer eerst `kiosk pin` uit en voeg daarna mensen toe.</translation>
        </message>
        <message>
            <source>There is no picture {file}; check screen.logo.</source>
            <translation>Er is geen afbeelding {file}; controleer screen.logo.</translation>
        </message>
        <message>
            <source>There is no room left on the disk to write {path}; free some space.</source>
            <translation>Er is op de schijf geen ruimte meer voor {path}; maak ruimte vrij.</translation>
        </message>
        <message>
            <source>There is no sound output.</source>
            <translation>Er is geen geluidsuitgang.</translation>
        </message>
        <message>
            <source>There is no staff PIN yet; run `kiosk pin` to set one.</source>
            <translation>Er is nog geen pincode voor het team; voer `kiosk pin` uit om er een in te stellen.</translation>
        </message>
        <message>
            <source>There is no token yet: type it, or hold its code to the camera.</source>
            <translation>Er is nog geen token: typ het of houd de code voor de camera.</translation>
        </message>
        <message>
            <source>There is not enough memory for the database; restart the kiosk.</source>
            <translation>Er is te weinig geheugen voor de database; herstart de kiosk.</translation>
        </message>
        <message>
            <source>There were too many wrong tries; try again in {seconds} s.</source>
            <translation>Er waren te veel foute pogingen; probeer opnieuw over {seconds} s.</translation>
        </message>
        <message>
            <source>This PIN is taken; choose another one.</source>
            <translation>Deze pincode is al in gebruik; kies een andere.</translation>
        </message>
        <message>
            <source>This cannot be done with a check-in that is {state}; reload the list.</source>
            <translation>Dit kan niet met een check-in in deze staat ({state}); laad de lijst opnieuw.</translation>
        </message>
        <message>
            <source>This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then try again.</source>
            <translation>Deze kaart is van {name}; ontkoppel hem daar, of haal hem in TeamUp uit het profiel, en probeer opnieuw.</translation>
        </message>
        <message>
            <source>This check-in was sent before without an answer, so TeamUp may have it already; look there. Let it be sent, or settle it once it is unanswered again.</source>
            <translation>Deze check-in is al eens zonder antwoord verstuurd, dus misschien heeft TeamUp hem; kijk daar. Laat hem versturen, of los het op als hij weer zonder antwoord is.</translation>
        </message>
        <message>
            <source>This computer has no default printer. Photograph the code with a phone instead.</source>
            <translation>Deze computer heeft geen standaardprinter. Maak met een telefoon een foto van de code.</translation>
        </message>
        <message>
            <source>This computer has no default printer; set one up, or make a file with `{command}`.</source>
            <translation>Deze computer heeft geen standaardprinter; stel er een in, of maak een bestand met `{command}`.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} ahead of TeamUp's.</source>
            <translation>De klok van deze computer loopt {apart} voor op TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} behind TeamUp's.</source>
            <translation>De klok van deze computer loopt {apart} achter op TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock says {day}, which cannot be. Nobody can be checked in until its date and time are set right.</source>
            <translation>De klok van deze computer staat op {day}, dat kan niet. Niemand kan inchecken tot datum en tijd kloppen.</translation>
        </message>
        <message>
            <source>This customer has another check-in for that visit, of {time}; dismiss this one instead.</source>
            <translation>Deze klant heeft een andere check-in voor dat bezoek, van {time}; wijs in plaats daarvan deze af.</translation>
        </message>
        <message>
            <source>This customer is already checked in, since {time}.</source>
            <translation>Deze klant is al ingecheckt, sinds {time}.</translation>
        </message>
        <message>
            <source>This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on the kiosk whose passes shall count here.</source>
            <translation>Dit is geen bestand met passleutels; maak er een met `kiosk pass --export-keys FILE` op de kiosk waarvan de passen hier moeten gelden.</translation>
        </message>
        <message>
            <source>This kiosk runs without a configuration file, so nothing can be kept.</source>
            <translation>Deze kiosk draait zonder configuratiebestand, dus er kan niets worden bewaard.</translation>
        </message>
        <message>
            <source>This kiosk sent {count} other visits on it since.</source>
            <translation>Andere bezoeken op dat abonnement die deze kiosk sindsdien verstuurde: {count}.</translation>
        </message>
        <message>
            <source>This kiosk was not installed from its Debian package; update it the way it was installed.</source>
            <translation>Deze kiosk is niet vanuit zijn Debian-pakket geïnstalleerd; werk hem bij op de manier waarop hij is geïnstalleerd.</translation>
        </message>
        <message>
            <source>This person has been removed meanwhile; reload the list.</source>
            <translation>Deze persoon is intussen verwijderd; laad de lijst opnieuw.</translation>
        </message>
        <message>
            <source>This scan has been dealt with already; reload the list.</source>
            <translation>Deze scan is al afgehandeld; laad de lijst opnieuw.</translation>
        </message>
        <message>
            <source>This token has expired. Make a new one in TeamUp, under M2M Tokens.</source>
            <translation>Dit token is verlopen. Maak in TeamUp een nieuw, onder M2M Tokens.</translation>
        </message>
        <message>
            <source>Too many codes nobody is known by at a time; it is asked for later.</source>
            <translation>Te veel onbekende codes tegelijk; er wordt later naar gevraagd.</translation>
        </message>
        <message>
            <source>Until it is unlocked, check-ins are kept; then the kiosk sends them by itself.</source>
            <translation>Tot hij ontgrendeld is, worden check-ins bewaard; daarna verstuurt de kiosk ze vanzelf.</translation>
        </message>
        <message>
            <source>Use another camera, or set camera.device to another one.</source>
            <translation>Gebruik een andere camera, of noem een andere in camera.device.</translation>
        </message>
        <message>
            <source>Version {available} did not work here ({why}), so version {installed} is back. Send its log to whoever helps: {command}</source>
            <translation>Versie {available} werkte hier niet ({why}), dus versie {installed} is terug. Stuur het logboek naar wie u helpt: {command}</translation>
        </message>
        <message>
            <source>Version {available} does not work here, and version {installed} cannot be put back ({why}). Get help; every check-in is safe on this computer.</source>
            <translation>Versie {available} werkt hier niet en versie {installed} kan niet worden teruggezet ({why}). Vraag hulp; elke check-in is veilig op deze computer.</translation>
        </message>
        <message>
            <source>Well again since yesterday ({name}): {found}</source>
            <translation>Weer in orde sinds gisteren ({name}): {found}</translation>
        </message>
        <message>
            <source>When the token ends is not known; write it into teamup.token_expires.</source>
            <translation>Wanneer het token verloopt is niet bekend; zet het in teamup.token_expires.</translation>
        </message>
        <message>
            <source>Whether TeamUp has taken the number is not known; look into the member's profile.</source>
            <translation>Of TeamUp het nummer heeft overgenomen, is niet bekend; kijk in het profiel van het lid.</translation>
        </message>
        <message>
            <source>Whoever tries customer numbers can check in anybody.</source>
            <translation>Wie klantnummers probeert, kan iedereen inchecken.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>een ander programma gebruikt het</translation>
        </message>
        <message>
            <source>attendance report</source>
            <translation>aanwezigheidsrapport</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>aanwezigheden</translation>
        </message>
        <message>
            <source>blocked customers</source>
            <translation>geblokkeerde klanten</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>ongedaan</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>opdrachtregel</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bevestigd</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>klanten</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>afgewezen</translation>
        </message>
        <message>
            <source>flagged customers</source>
            <translation>gemarkeerde klanten</translation>
        </message>
        <message>
            <source>it can only be read</source>
            <translation>alleen lezen is mogelijk</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>het is een map</translation>
        </message>
        <message>
            <source>it is neither a serial line nor a FIFO</source>
            <translation>het is geen seriële lijn en geen FIFO</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>niet aanwezig</translation>
        </message>
        <message>
            <source>its beginning is not as it should be</source>
            <translation>het begin is niet zoals het hoort</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>zijn certificaat is verlopen</translation>
        </message>
        <message>
            <source>its certificate is for another address</source>
            <translation>zijn certificaat is voor een ander adres</translation>
        </message>
        <message>
            <source>its certificate is not trusted here</source>
            <translation>zijn certificaat wordt hier niet vertrouwd</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <translation>zijn certificaat is nog niet geldig</translation>
        </message>
        <message>
            <source>its name is not found</source>
            <translation>zijn naam is niet te vinden</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>de naam is te lang</translation>
        </message>
        <message>
            <source>known from the journal</source>
            <translation>bekend uit het journaal</translation>
        </message>
        <message>
            <source>memberships</source>
            <translation>abonnementen</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>geen verbinding</translation>
        </message>
        <message>
            <source>no connection in time</source>
            <translation>geen verbinding op tijd</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>geen toestemming</translation>
        </message>
        <message>
            <source>no room left</source>
            <translation>geen ruimte meer</translation>
        </message>
        <message>
            <source>no secure connection</source>
            <translation>geen beveiligde verbinding</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>daar antwoordt niets</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: {names}.</source>
            <translation>screen.monitor is {wanted}, en zo’n scherm is er niet; het hoofdscherm wordt gebruikt. Er zijn: {names}.</translation>
        </message>
        <message>
            <source>seen in TeamUp</source>
            <translation>gezien in TeamUp</translation>
        </message>
        <message>
            <source>send again</source>
            <translation>opnieuw sturen</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>wordt verstuurd</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>team</translation>
        </message>
        <message>
            <source>teamup.auth_scheme must be one word, such as Bearer.</source>
            <translation>teamup.auth_scheme moet één woord zijn, zoals Bearer.</translation>
        </message>
        <message>
            <source>teamup.base_url is not a web address; it is usually {url}.</source>
            <translation>teamup.base_url is geen webadres; meestal is het {url}.</translation>
        </message>
        <message>
            <source>teamup.base_url must not hold a question mark or a #.</source>
            <translation>teamup.base_url mag geen vraagteken en geen # bevatten.</translation>
        </message>
        <message>
            <source>teamup.base_url must start with https:// , else the token could be read on the way.</source>
            <translation>teamup.base_url moet met https:// beginnen, anders is het token onderweg te lezen.</translation>
        </message>
        <message>
            <source>teamup.card_field must be 0 or the id of a custom field.</source>
            <translation>teamup.card_field moet 0 of het nummer van een eigen veld zijn.</translation>
        </message>
        <message>
            <source>teamup.checkin_token holds a space or a line break; paste it again.</source>
            <translation>teamup.checkin_token bevat een spatie of een regeleinde; plak het opnieuw.</translation>
        </message>
        <message>
            <source>teamup.provider_id and teamup.venue_id are needed; set both.</source>
            <translation>teamup.provider_id en teamup.venue_id zijn nodig; stel beide in.</translation>
        </message>
        <message>
            <source>teamup.requests_per_minute must be 1 or more.</source>
            <translation>teamup.requests_per_minute moet 1 of meer zijn.</translation>
        </message>
        <message>
            <source>teamup.token is empty or holds a space or a line break; paste it again.</source>
            <translation>teamup.token is leeg of bevat een spatie of een regeleinde; plak het opnieuw.</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>de verbinding werd verbroken</translation>
        </message>
        <message>
            <source>the data are older than what was done, or damaged</source>
            <translation>de gegevens zijn ouder dan wat er is gedaan, of beschadigd</translation>
        </message>
        <message>
            <source>the device does not answer</source>
            <translation>het apparaat antwoordt niet</translation>
        </message>
        <message>
            <source>the disk locks no files</source>
            <translation>de schijf vergrendelt geen bestanden</translation>
        </message>
        <message>
            <source>the kiosk stopped while sending</source>
            <translation>de kiosk stopte tijdens het versturen</translation>
        </message>
        <message>
            <source>the proxy refuses</source>
            <translation>de proxy weigert</translation>
        </message>
        <message>
            <source>the system does not say why</source>
            <translation>het systeem zegt niet waarom</translation>
        </message>
        <message>
            <source>there is no certificate in it</source>
            <translation>er zit geen certificaat in</translation>
        </message>
        <message>
            <source>there is no network</source>
            <translation>geen netwerk</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>er is te weinig geheugen</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>er zijn te veel bestanden open</translation>
        </message>
        <message>
            <source>too many requests are waiting already</source>
            <translation>er wachten al te veel verzoeken</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>geen antwoord</translation>
        </message>
        <message>
            <source>unanswered check-ins are sent again (policy.unanswered)</source>
            <translation>check-ins zonder antwoord worden opnieuw gestuurd (policy.unanswered)</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>ongedaan gemaakt</translation>
        </message>
        <message>
            <source>use counts</source>
            <translation>gebruikstellingen</translation>
        </message>
        <message>
            <source>{camera}, {format}</source>
            <translation>{camera}, {format}</translation>
        </message>
        <message>
            <source>{camera}, {rate} pictures a second arrive.</source>
            <translation>{camera}, er komen {rate} beelden per seconde aan.</translation>
        </message>
        <message>
            <source>{count} scans of codes nobody is known by are kept already, so no more are. Check the network and fetch the members, then dismiss what is left.</source>
            <translation>Er zijn al {count} scans van onbekende codes bewaard, dus er komen er geen bij. Controleer het netwerk en haal de leden op, wijs dan af wat overblijft.</translation>
        </message>
        <message>
            <source>{file} is no picture the kiosk can read; check screen.logo.</source>
            <translation>{file} is geen afbeelding die de kiosk kan lezen; controleer screen.logo.</translation>
        </message>
        <message>
            <source>{file}: cannot be written ({why}); check the folder's permissions.</source>
            <translation>{file}: niet te schrijven ({why}); controleer de rechten van de map.</translation>
        </message>
        <message>
            <source>{file}: is no file; name the file of the configuration.</source>
            <translation>{file}: is geen bestand; noem het configuratiebestand.</translation>
        </message>
        <message>
            <source>{file}: not TOML ({why}); mend it, then try again.</source>
            <translation>{file}: geen TOML ({why}); verbeter het en probeer opnieuw.</translation>
        </message>
        <message>
            <source>{file}: not UTF-8 text; save it again as UTF-8.</source>
            <translation>{file}: geen UTF-8-tekst; bewaar het opnieuw als UTF-8.</translation>
        </message>
        <message>
            <source>{file}: {key} is missing; run `kiosk setup`, or add `{line}` under [teamup], or set {variable}.</source>
            <translation>{file}: {key} ontbreekt; voer `kiosk setup` uit, zet `{line}` onder [teamup], of stel {variable} in.</translation>
        </message>
        <message>
            <source>{file}: {section} is a section; write [{section}] above its keys.</source>
            <translation>{file}: {section} is een sectie; schrijf [{section}] boven de sleutels.</translation>
        </message>
        <message>
            <source>{host} sends requests round in circles. Check the network's log-in page.</source>
            <translation>{host} stuurt verzoeken in een kring rond. Controleer de inlogpagina van het netwerk.</translation>
        </message>
        <message>
            <source>{id} is a pending scan, of which no check-in was made yet; choose its member in the staff area, or dismiss it.</source>
            <translation>{id} is een wachtende scan, waar nog geen check-in van is gemaakt; kies het lid in het teamgedeelte, of wijs hem af.</translation>
        </message>
        <message>
            <source>{key} cannot be that; nothing was changed. The page on the configuration says what it may be.</source>
            <translation>{key} kan dat niet zijn; er is niets gewijzigd. De pagina over de configuratie zegt wat het mag zijn.</translation>
        </message>
        <message>
            <source>{key} must be a positive number.</source>
            <translation>{key} moet een positief getal zijn.</translation>
        </message>
        <message>
            <source>{key} must be customer or provider.</source>
            <translation>{key} moet customer of provider zijn.</translation>
        </message>
        <message>
            <source>{name} has the card {card}, which may be this one spelt otherwise; take it out of their profile in TeamUp if it is out of date, then try again.</source>
            <translation>{name} heeft de kaart {card}, misschien dezelfde in een andere schrijfwijze; haal hem in TeamUp uit het profiel als hij niet meer geldt, en probeer opnieuw.</translation>
        </message>
        <message>
            <source>{name}: {trouble} Meanwhile {other} is used.</source>
            <translation>{name}: {trouble} Intussen wordt {other} gebruikt.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {why}.</source>
            <translation>{path} kan niet geopend worden: {why}.</translation>
        </message>
        <message>
            <source>{path} cannot be played ({why}).</source>
            <translation>{path} kan niet afgespeeld worden ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be read; choose another folder.</source>
            <translation>{path} is niet te lezen; kies een andere map.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place, or mend it.</source>
            <translation>{path} is niet te schrijven ({reason}); kies een andere plek, of verhelp het.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}).</source>
            <translation>{path} is niet te schrijven ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Plug in another drive, or make room.</source>
            <translation>{path} is niet te schrijven ({why}). Sluit een ander station aan, of maak ruimte.</translation>
        </message>
        <message>
            <source>{path} has more than {count} megapixels. Make it smaller and try again.</source>
            <translation>{path} heeft meer dan {count} megapixels. Maak hem kleiner en probeer opnieuw.</translation>
        </message>
        <message>
            <source>{path} holds a token, and other users of this computer may read it.</source>
            <translation>{path} bevat een token, en andere gebruikers van deze computer mogen het lezen.</translation>
        </message>
        <message>
            <source>{path} holds more pictures than are looked at; those after the first {count} were passed over.</source>
            <translation>{path} bevat meer afbeeldingen dan er bekeken worden; die na de eerste {count} zijn overgeslagen.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).</source>
            <translation>{path} is een HEIC-foto, die hier niet te lezen is. Bewaar hem als JPEG (op een iPhone: Instellingen, Camera, Structuren, Meest compatibel).</translation>
        </message>
        <message>
            <source>{path} is a folder. Name a picture or a video in it.</source>
            <translation>{path} is een map. Noem een afbeelding of video erin.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what comes from it, and name that file.</source>
            <translation>{path} is een pipe of een apparaat, geen bestand. Bewaar wat eruit komt en noem dat bestand.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be shown ({why}). Make the picture again.</source>
            <translation>{path} is beschadigd en kan niet getoond worden ({why}). Maak de afbeelding opnieuw.</translation>
        </message>
        <message>
            <source>{path} is damaged; choose another backup.</source>
            <translation>{path} is beschadigd; kies een andere back-up.</translation>
        </message>
        <message>
            <source>{path} is empty. Copy it again from where it came.</source>
            <translation>{path} is leeg. Kopieer het opnieuw van het origineel.</translation>
        </message>
        <message>
            <source>{path} is missing.</source>
            <translation>{path} ontbreekt.</translation>
        </message>
        <message>
            <source>{path} is more than {count} pixels long. Cut it into parts and try again.</source>
            <translation>{path} is meer dan {count} pixels lang. Knip hem in stukken en probeer opnieuw.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a video that can be read here.</source>
            <translation>{path} is geen afbeelding en geen video die hier te lezen is.</translation>
        </message>
        <message>
            <source>{path} is no backup of a kiosk; choose another file.</source>
            <translation>{path} is geen back-up van een kiosk; kies een ander bestand.</translation>
        </message>
        <message>
            <source>{path} is there.</source>
            <translation>{path} is er.</translation>
        </message>
        <message>
            <source>{path} is too large for this computer's memory.</source>
            <translation>{path} is te groot voor het geheugen van deze computer.</translation>
        </message>
        <message>
            <source>{path} may not be read by this user.</source>
            <translation>Deze gebruiker mag {path} niet lezen.</translation>
        </message>
        <message>
            <source>{path} may not be written; give the kiosk's user permission, or choose another place.</source>
            <translation>{path} mag niet beschreven worden; geef de gebruiker van de kiosk het recht, of kies een andere plek.</translation>
        </message>
        <message>
            <source>{path} says where. Save the logs on the Device page, which takes it along, and send them to whoever helps.</source>
            <translation>{path} zegt waar. Bewaar de logboeken op de pagina Apparaat, waar het bij zit, en stuur ze naar wie helpt.</translation>
        </message>
        <message>
            <source>{path}, {count} MB free.</source>
            <translation>{path}, {count} MB vrij.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s from TeamUp's.</source>
            <translation>{seconds} s verschil met TeamUp.</translation>
        </message>
        <message>
            <source>{variable} of this computer's environment decides that; change it there.</source>
            <translation>Dat bepaalt {variable} in de omgeving van deze computer; wijzig het daar.</translation>
        </message>
        <message>
            <source>{venue}: its time zone {zone} is not known here.</source>
            <translation>{venue}: de tijdzone {zone} is hier niet bekend.</translation>
        </message>
        <message>
            <source>{what} shows nothing any more.</source>
            <translation>{what} toont niets meer.</translation>
        </message>
        <message>
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who}: {what}</translation>
        </message>
        <message>
            <source>{width} × {height}, {coding}, {rate} a second</source>
            <translation>{width} × {height}, {coding}, {rate} per seconde</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Een pincode heeft minstens {count} cijfers.</translation>
        </message>
        <message>
            <source>A booked class</source>
            <translation>Een geboekte les</translation>
        </message>
        <message>
            <source>A code that stays in view is read anew after so many seconds.</source>
            <translation>Een code die in beeld blijft, wordt na zoveel seconden opnieuw gelezen.</translation>
        </message>
        <message>
            <source>A first visit</source>
            <translation>Een eerste bezoek</translation>
        </message>
        <message>
            <source>A hundredth visit</source>
            <translation>Een honderdste bezoek</translation>
        </message>
        <message>
            <source>A membership ends soon</source>
            <translation>Een abonnement loopt bijna af</translation>
        </message>
        <message>
            <source>A pause ends a scan</source>
            <translation>Een pauze beëindigt een scan</translation>
        </message>
        <message>
            <source>A streak</source>
            <translation>Een reeks</translation>
        </message>
        <message>
            <source>A visit without an answer</source>
            <translation>Een bezoek zonder antwoord</translation>
        </message>
        <message>
            <source>After so many minutes; 0 is never.</source>
            <translation>Na zoveel minuten; 0 is nooit.</translation>
        </message>
        <message>
            <source>After so many seconds the screen is ready for the next member.</source>
            <translation>Na zoveel seconden is het scherm klaar voor het volgende lid.</translation>
        </message>
        <message>
            <source>As the configuration says</source>
            <translation>Zoals de configuratie zegt</translation>
        </message>
        <message>
            <source>Ask the member</source>
            <translation>Het lid vragen</translation>
        </message>
        <message>
            <source>At least one has to stay.</source>
            <translation>Er moet er minstens één blijven.</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>Camera en scanners</translation>
        </message>
        <message>
            <source>Card field</source>
            <translation>Kaartveld</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Kaarten</translation>
        </message>
        <message>
            <source>Cards and passes</source>
            <translation>Kaarten en passen</translation>
        </message>
        <message>
            <source>Cards, passes made by this kiosk, or both. An e-mail address always counts.</source>
            <translation>Kaarten, passen van deze kiosk, of allebei. Een e-mailadres telt altijd.</translation>
        </message>
        <message>
            <source>Dim when nobody is there</source>
            <translation>Dimmen als er niemand is</translation>
        </message>
        <message>
            <source>Every hundredth visit is celebrated.</source>
            <translation>Elk honderdste bezoek wordt gevierd.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Gezinnen</translation>
        </message>
        <message>
            <source>Few visits left</source>
            <translation>Weinig bezoeken over</translation>
        </message>
        <message>
            <source>Fewer are read faster, and with fewer mistakes.</source>
            <translation>Minder soorten lezen sneller en met minder fouten.</translation>
        </message>
        <message>
            <source>Fewer visits than this are told.</source>
            <translation>Bij minder bezoeken dan dit wordt het gezegd.</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Zoek mij</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Voornaam en eerste letter</translation>
        </message>
        <message>
            <source>For scanners that send no Enter after a code.</source>
            <translation>Voor scanners die na een code geen Enter sturen.</translation>
        </message>
        <message>
            <source>For so long a second scan is no second visit.</source>
            <translation>Zolang is een tweede scan geen tweede bezoek.</translation>
        </message>
        <message>
            <source>Front desk</source>
            <translation>Balie</translation>
        </message>
        <message>
            <source>Gym and members</source>
            <translation>Sportschool en leden</translation>
        </message>
        <message>
            <source>Hand scanners and card readers that are a keyboard to the computer.</source>
            <translation>Handscanners en kaartlezers die voor de computer een toetsenbord zijn.</translation>
        </message>
        <message>
            <source>How few</source>
            <translation>Hoe weinig</translation>
        </message>
        <message>
            <source>How long a result is shown</source>
            <translation>Hoelang een resultaat te zien is</translation>
        </message>
        <message>
            <source>How much of a name others can read.</source>
            <translation>Hoeveel van een naam anderen kunnen lezen.</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Hoe lang van tevoren</translation>
        </message>
        <message>
            <source>In the dark the screen lights up the code.</source>
            <translation>In het donker verlicht het scherm de code.</translation>
        </message>
        <message>
            <source>It can be {least} to {most}.</source>
            <translation>Het kan {least} tot {most} zijn.</translation>
        </message>
        <message>
            <source>It opens this staff area.</source>
            <translation>Hij opent dit teamgedeelte.</translation>
        </message>
        <message>
            <source>Kept, for the next start.</source>
            <translation>Bewaard, voor de volgende start.</translation>
        </message>
        <message>
            <source>Kinds of code</source>
            <translation>Soorten codes</translation>
        </message>
        <message>
            <source>Languages for members</source>
            <translation>Talen voor leden</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Minder</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Binnenlaten</translation>
        </message>
        <message>
            <source>Light from the screen</source>
            <translation>Licht van het scherm</translation>
        </message>
        <message>
            <source>Look it up in TeamUp</source>
            <translation>Opzoeken in TeamUp</translation>
        </message>
        <message>
            <source>Members may switch the screen to these for their visit.</source>
            <translation>Leden kunnen het scherm voor hun bezoek hierop zetten.</translation>
        </message>
        <message>
            <source>Members of another venue are asked to the front desk.</source>
            <translation>Leden van een andere locatie worden naar de balie gestuurd.</translation>
        </message>
        <message>
            <source>Members see themselves as in a mirror, which makes it easier to aim.</source>
            <translation>Leden zien zichzelf als in een spiegel en richten zo makkelijker.</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>Beeld spiegelen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Names on the screen</source>
            <translation>Namen op het scherm</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nieuwe pincode</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Geen naam</translation>
        </message>
        <message>
            <source>No sound is played then.</source>
            <translation>Dan klinkt er niets.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Notes after the greeting</source>
            <translation>Berichten na de begroeting</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Uit</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>One code of a family asks who of them is here.</source>
            <translation>Bij een code van het gezin wordt gevraagd wie er is.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een moment…</translation>
        </message>
        <message>
            <source>One visit a day</source>
            <translation>Eén bezoek per dag</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Passen</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Stille uren</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Kiosk opnieuw starten</translation>
        </message>
        <message>
            <source>Rules at the door</source>
            <translation>Regels bij de deur</translation>
        </message>
        <message>
            <source>Scanner on a serial line</source>
            <translation>Scanner op een seriële lijn</translation>
        </message>
        <message>
            <source>Scanners that type</source>
            <translation>Scanners die typen</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Scherm</translation>
        </message>
        <message>
            <source>Send it again; may count twice</source>
            <translation>Opnieuw sturen; telt misschien dubbel</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Ingesteld</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Several memberships</source>
            <translation>Meerdere abonnementen</translation>
        </message>
        <message>
            <source>So many days before the end.</source>
            <translation>Zoveel dagen voor het einde.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>Pincode van het team</translation>
        </message>
        <message>
            <source>Staff decide</source>
            <translation>Het team beslist</translation>
        </message>
        <message>
            <source>Take the best</source>
            <translation>De beste nemen</translation>
        </message>
        <message>
            <source>The custom field of TeamUp in which the numbers of cards stand.</source>
            <translation>Het eigen veld in TeamUp waarin de kaartnummers staan.</translation>
        </message>
        <message>
            <source>The first visit is greeted as one.</source>
            <translation>Het eerste bezoek wordt zo begroet.</translation>
        </message>
        <message>
            <source>The member is told how many visits are left on a pack.</source>
            <translation>Het lid leest hoeveel bezoeken er nog over zijn.</translation>
        </message>
        <message>
            <source>The member is told when theirs is about to end.</source>
            <translation>Het lid hoort het als het zijne bijna afloopt.</translation>
        </message>
        <message>
            <source>The member reads which class they have booked today.</source>
            <translation>Het lid leest welke les het vandaag heeft geboekt.</translation>
        </message>
        <message>
            <source>The same PIN once more.</source>
            <translation>Dezelfde pincode nog eens.</translation>
        </message>
        <message>
            <source>The same code again</source>
            <translation>Dezelfde code opnieuw</translation>
        </message>
        <message>
            <source>The same member again</source>
            <translation>Hetzelfde lid opnieuw</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>De twee waren niet gelijk. Kies de pincode opnieuw.</translation>
        </message>
        <message>
            <source>This venue only</source>
            <translation>Alleen deze locatie</translation>
        </message>
        <message>
            <source>Turn them away</source>
            <translation>Weigeren</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Locatie</translation>
        </message>
        <message>
            <source>Visits are recorded there.</source>
            <translation>Bezoeken worden daar vastgelegd.</translation>
        </message>
        <message>
            <source>Weeks in a row with a visit are praised.</source>
            <translation>Weken op rij met een bezoek worden geprezen.</translation>
        </message>
        <message>
            <source>What happens to somebody whose membership has ended, or who has none.</source>
            <translation>Wat er gebeurt met wie geen (geldig) abonnement heeft.</translation>
        </message>
        <message>
            <source>What happens where nobody knows whether TeamUp has a visit.</source>
            <translation>Wat er gebeurt als niemand weet of TeamUp een bezoek heeft.</translation>
        </message>
        <message>
            <source>What members show</source>
            <translation>Wat leden tonen</translation>
        </message>
        <message>
            <source>What was changed holds from the next start on.</source>
            <translation>Wat gewijzigd is, geldt vanaf de volgende start.</translation>
        </message>
        <message>
            <source>Where a scanner that does not type is plugged in.</source>
            <translation>Waar een scanner die niet typt is aangesloten.</translation>
        </message>
        <message>
            <source>Which one a visit is counted on where more than one would do.</source>
            <translation>Op welk abonnement een bezoek telt als er meer kunnen.</translation>
        </message>
        <message>
            <source>Who has no code with them is found by name and a second fact.</source>
            <translation>Wie geen code bij zich heeft, wordt gevonden op naam en een tweede gegeven.</translation>
        </message>
        <message>
            <source>Without a valid membership</source>
            <translation>Zonder geldig abonnement</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>%n van {looked_at} leden heeft daar iets</numerusform>
                <numerusform>%n van {looked_at} leden hebben daar iets</numerusform>
            </translation>
        </message>
        <message>
            <source>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that may read and write.</source>
            <translation>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Voeg er een toe dat mag lezen en schrijven.</translation>
        </message>
        <message>
            <source>2. Open the page token-code.html on a phone or a computer, and paste the token there. It works without a network.</source>
            <translation>2. Open de pagina token-code.html op een telefoon of computer en plak het token daar. Dat werkt zonder netwerk.</translation>
        </message>
        <message>
            <source>3. Hold the code it shows to the camera or the hand scanner. Or type the token.</source>
            <translation>3. Houd de getoonde code voor de camera of de handscanner. Of typ het token.</translation>
        </message>
        <message>
            <source>4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk.</source>
            <translation>4 tot 12 cijfers. Hij opent het teamgedeelte: leden, vandaag, de wachtrij, deze kiosk.</translation>
        </message>
        <message>
            <source>A PIN for your staff</source>
            <translation>Een pincode voor je team</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Een pincode heeft minstens {count} cijfers.</translation>
        </message>
        <message>
            <source>A card is a number in a custom field of TeamUp. A pass is a code that the kiosk makes for a member. An e-mail address always counts.</source>
            <translation>Een kaart is een nummer in een eigen veld van TeamUp. Een pas is een code die de kiosk voor een lid maakt. Een e-mailadres telt altijd.</translation>
        </message>
        <message>
            <source>A scanner that types needs no setting</source>
            <translation>Een scanner die typt, hoeft niet ingesteld te worden</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles is in orde.</translation>
        </message>
        <message>
            <source>Asking TeamUp…</source>
            <translation>TeamUp wordt gevraagd…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <source>Cards only</source>
            <translation>Alleen kaarten</translation>
        </message>
        <message>
            <source>Cards, e-mail addresses</source>
            <translation>Kaarten, e-mailadressen</translation>
        </message>
        <message>
            <source>Cards, passes, e-mail addresses</source>
            <translation>Kaarten, passen, e-mailadressen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Nog eens kijken</translation>
        </message>
        <message>
            <source>Check-ins are switched off</source>
            <translation>Check-ins staan uit</translation>
        </message>
        <message>
            <source>Check-ins are switched on</source>
            <translation>Check-ins staan aan</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbonden</translation>
        </message>
        <message>
            <source>Counting the cards of your members…</source>
            <translation>De kaarten van je leden worden geteld…</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Toch verder</translation>
        </message>
        <message>
            <source>Hold any code up: a bottle, a book, a card. Closer is not always better.</source>
            <translation>Houd een code omhoog: een fles, een boek, een kaart. Dichterbij is niet altijd beter.</translation>
        </message>
        <message>
            <source>If your gym has one, scan any code with it. Those that type and those on a serial line both work beside the camera.</source>
            <translation>Heeft je sportschool er een, scan dan een code. Scanners die typen en die op een seriële lijn werken naast de camera.</translation>
        </message>
        <message>
            <source>In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the frequency restrictions of each membership. Then check again here.</source>
            <translation>Kies in TeamUp Pro Tools, Check In, Enabled; en sta check-ins toe in de frequentiebeperkingen van elk abonnement. Kijk hier daarna nog eens.</translation>
        </message>
        <message>
            <source>It is with the printer.</source>
            <translation>Het is bij de printer.</translation>
        </message>
        <message>
            <source>It is written down now. The kiosk then fetches your members; until they are there, scans are kept. All of this can be changed later, in the staff area under Device.</source>
            <translation>Nu wordt alles opgeslagen. Daarna haalt de kiosk je leden op; tot die er zijn worden scans bewaard. Alles is later te wijzigen in het teamgedeelte, onder Apparaat.</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>Het werkt</translation>
        </message>
        <message>
            <source>Look there under Pro Tools, Check In.</source>
            <translation>Kijk daar onder Pro Tools, Check In.</translation>
        </message>
        <message>
            <source>Members show</source>
            <translation>Leden tonen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>No camera: hand scanners only</source>
            <translation>Geen camera: alleen handscanners</translation>
        </message>
        <message>
            <source>No cards: passes alone</source>
            <translation>Geen kaarten: alleen passen</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Nog geen beeld</translation>
        </message>
        <message>
            <source>No serial line</source>
            <translation>Geen seriële lijn</translation>
        </message>
        <message>
            <source>No visit can be recorded with it. Make another one in TeamUp, with reading and writing allowed; then go back and give that.</source>
            <translation>Hiermee kan geen bezoek worden vastgelegd. Maak in TeamUp een ander dat mag lezen en schrijven; ga dan terug en geef dat.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Niet verbonden</translation>
        </message>
        <message>
            <source>Not everything could be found out.</source>
            <translation>Niet alles kon worden nagegaan.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Niet nu</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Niet geprobeerd</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Passes, e-mail addresses</source>
            <translation>Passen, e-mailadressen</translation>
        </message>
        <message>
            <source>Passes, too</source>
            <translation>Ook passen</translation>
        </message>
        <message>
            <source>Photograph this code with a phone and hold the photo to the camera, print it, or scan it with a hand scanner. Nothing is sent to TeamUp.</source>
            <translation>Maak met een telefoon een foto van deze code en houd die voor de camera, print hem of scan hem met een handscanner. Er gaat niets naar TeamUp.</translation>
        </message>
        <message>
            <source>Plug in a camera; it is found by itself.</source>
            <translation>Sluit een camera aan; die wordt vanzelf gevonden.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Printen</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Bezig met printen…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelezen</translation>
        </message>
        <message>
            <source>Read: {text}</source>
            <translation>Gelezen: {text}</translation>
        </message>
        <message>
            <source>Scan any code with it. Without a hand scanner, go on.</source>
            <translation>Scan er een code mee. Geen handscanner? Ga verder.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>So your members are greeted, by their first names. This one was nobody's, so no visit was recorded.</source>
            <translation>Zo worden je leden begroet, met hun voornaam. Deze is van niemand, dus er is geen bezoek vastgelegd.</translation>
        </message>
        <message>
            <source>Some questions, and members can check in here. Which language does your gym speak?</source>
            <translation>Een paar vragen en leden kunnen hier inchecken. Welke taal spreekt je sportschool?</translation>
        </message>
        <message>
            <source>Something is still to be done there.</source>
            <translation>Daar moet nog iets gebeuren.</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Kiosk starten</translation>
        </message>
        <message>
            <source>TeamUp does not say whether check-ins are on</source>
            <translation>TeamUp zegt niet of check-ins aanstaan</translation>
        </message>
        <message>
            <source>TeamUp does not say which business the token is for. Type its number.</source>
            <translation>TeamUp zegt niet voor welk bedrijf het token is. Typ het nummer.</translation>
        </message>
        <message>
            <source>TeamUp has answered</source>
            <translation>TeamUp heeft geantwoord</translation>
        </message>
        <message>
            <source>TeamUp names no venue. Make one there, or type the number of yours.</source>
            <translation>TeamUp noemt geen locatie. Maak er daar een of typ het nummer van de jouwe.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Testkaart</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>Dat was alles</translation>
        </message>
        <message>
            <source>That is no number of TeamUp's. It stands in the address of its page there.</source>
            <translation>Dat is geen nummer van TeamUp. Het staat daar in het adres van de pagina.</translation>
        </message>
        <message>
            <source>That works, too; now the test card.</source>
            <translation>Dat werkt ook; nu de testkaart.</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>De beste, vanzelf</translation>
        </message>
        <message>
            <source>The camera gives pictures</source>
            <translation>De camera geeft beeld</translation>
        </message>
        <message>
            <source>The code of the test card</source>
            <translation>De code van de testkaart</translation>
        </message>
        <message>
            <source>The code with your token</source>
            <translation>De code met je token</translation>
        </message>
        <message>
            <source>The first check-in will show it.</source>
            <translation>De eerste check-in zal het uitwijzen.</translation>
        </message>
        <message>
            <source>The first check-in, of nobody</source>
            <translation>De eerste check-in, van niemand</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Nog een keer dezelfde pincode</translation>
        </message>
        <message>
            <source>The token is for several. Touch the one this kiosk is for.</source>
            <translation>Het token is voor meerdere. Tik op dat van deze kiosk.</translation>
        </message>
        <message>
            <source>The token may only read</source>
            <translation>Het token mag alleen lezen</translation>
        </message>
        <message>
            <source>The token may read and write</source>
            <translation>Het token mag lezen en schrijven</translation>
        </message>
        <message>
            <source>The token of your gym</source>
            <translation>Het token van je sportschool</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>De twee waren niet gelijk. Kies de pincode opnieuw.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Touch the one in which this kiosk stands. Visits are recorded there.</source>
            <translation>Tik op die waar deze kiosk staat. Bezoeken worden daar vastgelegd.</translation>
        </message>
        <message>
            <source>Try the camera</source>
            <translation>Probeer de camera</translation>
        </message>
        <message>
            <source>Try the hand scanner</source>
            <translation>Probeer de handscanner</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>Typen</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Camera gebruiken</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Locatie</translation>
        </message>
        <message>
            <source>Welcome to Turnstile</source>
            <translation>Welkom bij Turnstile</translation>
        </message>
        <message>
            <source>Welcome, test card!</source>
            <translation>Welkom, testkaart!</translation>
        </message>
        <message>
            <source>What do your members show?</source>
            <translation>Wat tonen je leden?</translation>
        </message>
        <message>
            <source>Whether the token may write is not known</source>
            <translation>Of het token mag schrijven, is niet bekend</translation>
        </message>
        <message>
            <source>Which business?</source>
            <translation>Welk bedrijf?</translation>
        </message>
        <message>
            <source>Which venue?</source>
            <translation>Welke locatie?</translation>
        </message>
        <message>
            <source>With a token TeamUp lets the kiosk read your members and record visits. It stays on this computer.</source>
            <translation>Met een token laat TeamUp de kiosk je leden lezen en bezoeken vastleggen. Het blijft op deze computer.</translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Opslaan…</translation>
        </message>
        <message>
            <source>{kind} read: {text}</source>
            <translation>{kind} gelezen: {text}</translation>
        </message>
        <message>
            <source>{step} of {count}</source>
            <translation>{step} van {count}</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n dag geleden</numerusform>
                <numerusform>%n dagen geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n u geleden</numerusform>
                <numerusform>%n u geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n lid</numerusform>
                <numerusform>%n leden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min geleden</numerusform>
                <numerusform>%n min geleden</numerusform>
            </translation>
        </message>
        <message>
            <source>4 to 12 digits</source>
            <translation>4 tot 12 cijfers</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Een pincode heeft minstens {count} cijfers.</translation>
        </message>
        <message>
            <source>A card number</source>
            <translation>Een kaartnummer</translation>
        </message>
        <message>
            <source>A customer number</source>
            <translation>Een klantnummer</translation>
        </message>
        <message>
            <source>A lead without a membership: not a member yet.</source>
            <translation>Een lead zonder abonnement: nog geen lid.</translation>
        </message>
        <message>
            <source>A lead: not a member yet</source>
            <translation>Een lead: nog geen lid</translation>
        </message>
        <message>
            <source>A member's pass</source>
            <translation>De pas van een lid</translation>
        </message>
        <message>
            <source>A part of the kiosk hung, so it restarted. Touch to save the logs</source>
            <translation>Een deel van de kiosk liep vast, daarom is hij herstart. Tik om de logboeken op te slaan</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Een pas die op {day} verliep</translation>
        </message>
        <message>
            <source>A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most</source>
            <translation>Door een mens getypt: een toets was {value} ms ingedrukt; bij een scanner hoogstens {limit} ms</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Een zip zonder geheimen of leden, voor wie helpt</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Iemand toevoegen</translation>
        </message>
        <message>
            <source>All earlier passes have ended. This is a new one.</source>
            <translation>Alle eerdere passen zijn vervallen. Dit is een nieuwe.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles is in orde.</translation>
        </message>
        <message>
            <source>Already checked in, at {time}. Nothing was added.</source>
            <translation>Al ingecheckt, om {time}. Er is niets toegevoegd.</translation>
        </message>
        <message>
            <source>An AIM identifier told the kind of code</source>
            <translation>Een AIM-kenmerk gaf de soort code</translation>
        </message>
        <message>
            <source>An e-mail address</source>
            <translation>Een e-mailadres</translation>
        </message>
        <message>
            <source>An escape named the character set</source>
            <translation>Een escapereeks noemde de tekenset</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp</source>
            <translation>Op het profiel in TeamUp staat een melding</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp: read it.</source>
            <translation>Op het profiel in TeamUp staat een melding: lees die.</translation>
        </message>
        <message>
            <source>Another PIN</source>
            <translation>Andere pincode</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Andere naam</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Andere reden…</translation>
        </message>
        <message>
            <source>Arrivals of today</source>
            <translation>Aankomsten vandaag</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>Komt binnen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Back-up</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}</source>
            <translation>Vandaag geboekt: {name}, {time}</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}, {room}</source>
            <translation>Vandaag geboekt: {name}, {time}, {room}</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>Drukste uur: {hour}, bezoeken: %n</numerusform>
                <numerusform>Drukste uur: {hour}, bezoeken: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Naar het uur</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Binnengekomen</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Camera uit</translation>
        </message>
        <message>
            <source>Camera, sound, disk, network, token; with what to do</source>
            <translation>Camera, geluid, schijf, netwerk, token; met wat te doen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Geannuleerd</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Kaartlezer</translation>
        </message>
        <message>
            <source>Card {number} is unlinked.</source>
            <translation>Kaart {number} is losgekoppeld.</translation>
        </message>
        <message>
            <source>Card {number} is {name}'s now.</source>
            <translation>Kaart {number} is nu van {name}.</translation>
        </message>
        <message>
            <source>Card {number}, linked here on {day}</source>
            <translation>Kaart {number}, hier gekoppeld op {day}</translation>
        </message>
        <message>
            <source>Changed since yesterday</source>
            <translation>Anders sinds gisteren</translation>
        </message>
        <message>
            <source>Changed, also for the next start.</source>
            <translation>Gewijzigd, ook voor de volgende start.</translation>
        </message>
        <message>
            <source>Characters as Latin-1, for they are no UTF-8</source>
            <translation>Tekens als Latin-1, want het is geen UTF-8</translation>
        </message>
        <message>
            <source>Characters as UTF-8</source>
            <translation>Tekens als UTF-8</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Opnieuw controleren</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Alles controleren</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Inchecken</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>Toch inchecken</translation>
        </message>
        <message>
            <source>Check in free (comped)</source>
            <translation>Gratis inchecken</translation>
        </message>
        <message>
            <source>Check in on {membership}</source>
            <translation>Inchecken op {membership}</translation>
        </message>
        <message>
            <source>Check {name} in anyway?</source>
            <translation>{name} toch inchecken?</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>Check-ins</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>Nog openstaande check-ins en scans</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Check-ins staan uit in de instellingen van TeamUp, voor het hele bedrijf.</translation>
        </message>
        <message>
            <source>Checked in by</source>
            <translation>Ingecheckt door</translation>
        </message>
        <message>
            <source>Checked in today at {time}</source>
            <translation>Vandaag ingecheckt om {time}</translation>
        </message>
        <message>
            <source>Checking; this may take half a minute.</source>
            <translation>Controleren; dit kan een halve minuut duren.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Lid kiezen</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Klok</translation>
        </message>
        <message>
            <source>Closed; the note says why.</source>
            <translation>Gesloten; de notitie zegt waarom.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes of this kind are switched off. To have them read, add "{key}" to scanner.symbologies in the configuration.</source>
            <translation>Codes van dit soort zijn uitgeschakeld. Voeg "{key}" in de configuratie toe aan scanner.symbologies om ze te laten lezen.</translation>
        </message>
        <message>
            <source>Collecting; this may take half a minute.</source>
            <translation>Verzamelen; dit kan een halve minuut duren.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Completed: nothing left on it</source>
            <translation>Opgebruikt: niets meer over</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bevestigd</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbonden</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>Control characters were left out</source>
            <translation>Stuurtekens zijn weggelaten</translation>
        </message>
        <message>
            <source>Counted twice</source>
            <translation>Dubbel geteld</translation>
        </message>
        <message>
            <source>Crashes</source>
            <translation>Crashes</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Eigen velden</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Schade</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Decoders</source>
            <translation>Decoders</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Apparaat</translation>
        </message>
        <message>
            <source>Did not stay</source>
            <translation>Niet gebleven</translation>
        </message>
        <message>
            <source>Digits typed: {count}</source>
            <translation>Getypte cijfers: {count}</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Schijf</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Afwijzen</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Afgewezen</translation>
        </message>
        <message>
            <source>Do not link the card</source>
            <translation>Kaart niet koppelen</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Klaar.</translation>
        </message>
        <message>
            <source>Earlier passes end on {day}. This is a new one.</source>
            <translation>Eerdere passen vervallen op {day}. Dit is een nieuwe.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leeg</translation>
        </message>
        <message>
            <source>End all passes?</source>
            <translation>Alle passen laten vervallen?</translation>
        </message>
        <message>
            <source>End all passes…</source>
            <translation>Alle passen laten vervallen…</translation>
        </message>
        <message>
            <source>End of the token</source>
            <translation>Einde van het token</translation>
        </message>
        <message>
            <source>End them after {day}</source>
            <translation>Na {day} laten vervallen</translation>
        </message>
        <message>
            <source>End them now</source>
            <translation>Nu laten vervallen</translation>
        </message>
        <message>
            <source>Entered in TeamUp by hand</source>
            <translation>Met de hand in TeamUp gezet</translation>
        </message>
        <message>
            <source>Every membership has ended: renew it in TeamUp.</source>
            <translation>Alle abonnementen zijn afgelopen: verleng er een in TeamUp.</translation>
        </message>
        <message>
            <source>Every pass made so far, of every member, stops opening the door, and each member needs a new one. Do this when passes or their keys have got into wrong hands.</source>
            <translation>Alle passen tot nu toe, van alle leden, openen de deur niet meer, en elk lid heeft een nieuwe nodig. Doe dit als passen of hun sleutels in verkeerde handen zijn gevallen.</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>Verlopen op {day}</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>Familie: {names}</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Opgehaald</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Ophalen…</translation>
        </message>
        <message>
            <source>Fetching… {percent} %</source>
            <translation>Ophalen… {percent} %</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Zoek mij</translation>
        </message>
        <message>
            <source>Find the member who gets the card {number}.</source>
            <translation>Zoek het lid dat kaart {number} krijgt.</translation>
        </message>
        <message>
            <source>For the scan kept at {time}: the visit counts on its day.</source>
            <translation>Voor de scan bewaard om {time}: het bezoek telt op zijn dag.</translation>
        </message>
        <message>
            <source>Framed by STX or ETX</source>
            <translation>Omkaderd door STX of ETX</translation>
        </message>
        <message>
            <source>Free (comped)</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>From now on, the card {number} checks {name} in at this kiosk.</source>
            <translation>Vanaf nu checkt kaart {number} bij deze kiosk {name} in.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Volledig</translation>
        </message>
        <message>
            <source>GS1: the separators between fields were taken out</source>
            <translation>GS1: de scheidingen tussen velden zijn weggehaald</translation>
        </message>
        <message>
            <source>Good today</source>
            <translation>Vandaag geldig</translation>
        </message>
        <message>
            <source>Hand scanner</source>
            <translation>Handscanner</translation>
        </message>
        <message>
            <source>Hand scanner on a serial line</source>
            <translation>Handscanner op een seriële lijn</translation>
        </message>
        <message>
            <source>Hand scanner that types</source>
            <translation>Handscanner die typt</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoog</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Bevat</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Gelezen</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>In een paar woorden</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>Het is</translation>
        </message>
        <message>
            <source>It is back in some seconds. Check-ins still waiting are kept, and sent then.</source>
            <translation>Hij is over enkele seconden terug. Wachtende check-ins blijven bewaard en worden dan verstuurd.</translation>
        </message>
        <message>
            <source>It is off because the kiosk ended unexpectedly three times</source>
            <translation>Hij is uit omdat de kiosk drie keer onverwacht is gestopt</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>Misschien is hij aangekomen: er kwam geen antwoord. Zoek het lid op in TeamUp en zeg of de check-in er is.</translation>
        </message>
        <message>
            <source>It no longer checks {name} in.</source>
            <translation>Hij checkt {name} niet meer in.</translation>
        </message>
        <message>
            <source>It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.</source>
            <translation>Hij staat ook in TeamUp: haal hem daar uit het profiel van {name}, anders blijft hij gelden.</translation>
        </message>
        <message>
            <source>It's there</source>
            <translation>Hij is er</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journaal</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>Zojuist</translation>
        </message>
        <message>
            <source>Kept scan</source>
            <translation>Bewaarde scan</translation>
        </message>
        <message>
            <source>Kept scans: {count}</source>
            <translation>Bewaarde scans: {count}</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Toetsenbord</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Sleutelbos</translation>
        </message>
        <message>
            <source>Kind of code</source>
            <translation>Soort code</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Leren</translation>
        </message>
        <message>
            <source>Learn this card reader</source>
            <translation>Deze kaartlezer leren</translation>
        </message>
        <message>
            <source>Learned: from now on {read} is card {known}.</source>
            <translation>Geleerd: voortaan is {read} kaart {known}.</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Kiosk afsluiten</translation>
        </message>
        <message>
            <source>Leave the kiosk?</source>
            <translation>Kiosk afsluiten?</translation>
        </message>
        <message>
            <source>Let the member photograph this, or print it.</source>
            <translation>Laat het lid er een foto van maken, of print hem.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettertekens</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Link the card</source>
            <translation>Kaart koppelen</translation>
        </message>
        <message>
            <source>Link this card to a member</source>
            <translation>Kaart aan een lid koppelen</translation>
        </message>
        <message>
            <source>Link this card to {name}?</source>
            <translation>Deze kaart aan {name} koppelen?</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Locks in {seconds} s</source>
            <translation>Vergrendelt over {seconds} s</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Beter bekijken</translation>
        </message>
        <message>
            <source>Looks like a pass, but no key of this gym signed it</source>
            <translation>Lijkt een pas, maar geen sleutel van deze sportschool tekende hem</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Harder</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Leden</translation>
        </message>
        <message>
            <source>Members cannot check in until it is started again</source>
            <translation>Leden kunnen niet inchecken tot hij weer start</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>Gevonden leden</translation>
        </message>
        <message>
            <source>Members' copy</source>
            <translation>Kopie van de leden</translation>
        </message>
        <message>
            <source>More than one way leads from {read} to {known}. Hold up another card.</source>
            <translation>Er is meer dan één weg van {read} naar {known}. Houd nog een kaart voor.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Beweging</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Naam, e-mail of kaart</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nooit opgehaald</translation>
        </message>
        <message>
            <source>No Enter came, so a pause ended it</source>
            <translation>Er kwam geen Enter; een pauze sloot het af</translation>
        </message>
        <message>
            <source>No Enter, Tab or suffix came, and scanner.end_by_pause is off</source>
            <translation>Er kwam geen Enter, Tab of suffix, en scanner.end_by_pause staat uit</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Geen antwoord</translation>
        </message>
        <message>
            <source>No known way leads from {read} to {known}. Check the number, or enter the cards in TeamUp as they are read.</source>
            <translation>Geen bekende weg leidt van {read} naar {known}. Controleer het nummer, of voer de kaarten in TeamUp in zoals ze gelezen worden.</translation>
        </message>
        <message>
            <source>No membership at all.</source>
            <translation>Helemaal geen abonnement.</translation>
        </message>
        <message>
            <source>No membership in TeamUp, neither owned nor shared: sell one, or check in free.</source>
            <translation>Geen abonnement in TeamUp, eigen noch gedeeld: verkoop er een, of check gratis in.</translation>
        </message>
        <message>
            <source>No membership named</source>
            <translation>Geen abonnement genoemd</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>Geen beelden</translation>
        </message>
        <message>
            <source>No staff PIN yet</source>
            <translation>Nog geen pincode voor het team</translation>
        </message>
        <message>
            <source>No visit is left on the pack or in this period, by TeamUp's count.</source>
            <translation>Volgens TeamUp is er geen bezoek meer over op de bundel of in deze periode.</translation>
        </message>
        <message>
            <source>No visit left on it</source>
            <translation>Geen bezoek meer over</translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or try the e-mail.</source>
            <translation>Niemand gevonden. Controleer de spelling of probeer het e-mailadres.</translation>
        </message>
        <message>
            <source>Nobody has come in yet.</source>
            <translation>Er is nog niemand binnen.</translation>
        </message>
        <message>
            <source>Nobody here has the code {code}. Search by name instead.</source>
            <translation>Niemand heeft hier code {code}. Zoek op naam.</translation>
        </message>
        <message>
            <source>Nobody known under this code, it is tried again by itself</source>
            <translation>Onbekende code, wordt vanzelf opnieuw geprobeerd</translation>
        </message>
        <message>
            <source>Nobody was found for a day. Choose whose it is, and the visit counts on the day of the scan; or dismiss it.</source>
            <translation>Een dag lang is niemand gevonden. Kies van wie hij is, dan telt het bezoek op de dag van de scan; of wijs hem af.</translation>
        </message>
        <message>
            <source>Nobody was found for a day: choose the member, or dismiss it</source>
            <translation>Een dag lang niemand gevonden: kies het lid, of wijs af</translation>
        </message>
        <message>
            <source>Nobody was known under this code, and TeamUp could not be asked. It is tried again by itself when the list of members is fetched.</source>
            <translation>Niemand was bekend onder deze code, en TeamUp was niet te bereiken. Het wordt vanzelf opnieuw geprobeerd als de ledenlijst is opgehaald.</translation>
        </message>
        <message>
            <source>Nobody's that is known here</source>
            <translation>Van niemand die hier bekend is</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>None: hand scanners only</source>
            <translation>Geen: alleen handscanners</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normaal</translation>
        </message>
        <message>
            <source>Not a member</source>
            <translation>Geen lid</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Niet verbonden</translation>
        </message>
        <message>
            <source>Not good today</source>
            <translation>Vandaag niet geldig</translation>
        </message>
        <message>
            <source>Not one of our codes</source>
            <translation>Niet een van onze codes</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Nothing good</source>
            <translation>Niets geldigs</translation>
        </message>
        <message>
            <source>Nothing is waiting: TeamUp has every check-in.</source>
            <translation>Er wacht niets: TeamUp heeft elke check-in.</translation>
        </message>
        <message>
            <source>Nothing that members.accept allows here</source>
            <translation>Niets wat members.accept hier toelaat</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Niets te doen</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nog niets</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>On hold until {day}</source>
            <translation>Gepauzeerd tot en met {day}</translation>
        </message>
        <message>
            <source>On hold, with no end set</source>
            <translation>Gepauzeerd, zonder einddatum</translation>
        </message>
        <message>
            <source>On its way to TeamUp at this moment.</source>
            <translation>Op dit moment onderweg naar TeamUp.</translation>
        </message>
        <message>
            <source>On the way: {count}</source>
            <translation>Onderweg: {count}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een moment…</translation>
        </message>
        <message>
            <source>Only a test</source>
            <translation>Alleen een test</translation>
        </message>
        <message>
            <source>Only for the owner</source>
            <translation>Alleen voor de eigenaar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Geopend</translation>
        </message>
        <message>
            <source>Other readings</source>
            <translation>Andere lezingen</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>Pincode van {name}</translation>
        </message>
        <message>
            <source>PIN of {name}, once more</source>
            <translation>Pincode van {name}, nog een keer</translation>
        </message>
        <message>
            <source>PIN, venue, cards, rules, notes, languages, scanners</source>
            <translation>Pincode, locatie, kaarten, regels, berichten, talen, scanners</translation>
        </message>
        <message>
            <source>PINs with names, so that it is known who did what</source>
            <translation>Pincodes met een naam, zodat bekend is wie wat deed</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Bundel</translation>
        </message>
        <message>
            <source>Pass of {name}</source>
            <translation>Pas van {name}</translation>
        </message>
        <message>
            <source>Prepaid plan</source>
            <translation>Vooruitbetaald</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Printen</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Printen…</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Probleem</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Wachtrij</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Zachter</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Laatst gelezen</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Navragen</translation>
        </message>
        <message>
            <source>Recurring plan</source>
            <translation>Doorlopend</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Verminderd</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp</source>
            <translation>Inschrijving geblokkeerd in TeamUp</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp for this customer.</source>
            <translation>De inschrijving van deze klant is geblokkeerd in TeamUp.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} verwijderen?</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Herstarten</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Kiosk herstarten</translation>
        </message>
        <message>
            <source>Restart the kiosk?</source>
            <translation>Kiosk herstarten?</translation>
        </message>
        <message>
            <source>Safely written down here; it will be sent to TeamUp by itself.</source>
            <translation>Hier veilig opgeschreven; het gaat vanzelf naar TeamUp.</translation>
        </message>
        <message>
            <source>Save the logs</source>
            <translation>Logboeken opslaan</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Opgeslagen als {path}</translation>
        </message>
        <message>
            <source>Scan something, with a hand scanner or before the camera. Nobody is checked in.</source>
            <translation>Scan iets, met een handscanner of voor de camera. Niemand wordt ingecheckt.</translation>
        </message>
        <message>
            <source>Scanned</source>
            <translation>Gescand</translation>
        </message>
        <message>
            <source>Scanner test</source>
            <translation>Scannertest</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Scherm</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Geheimen</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Opnieuw sturen</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Opnieuw sturen?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wordt verstuurd</translation>
        </message>
        <message>
            <source>Serial line</source>
            <translation>Seriële lijn</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Pas tonen</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Tot nu toe</translation>
        </message>
        <message>
            <source>Something failed and was given up. Touch to save the logs</source>
            <translation>Er is iets mislukt en afgebroken. Tik om de logboeken op te slaan</translation>
        </message>
        <message>
            <source>Something the kiosk needs is missing; see below.</source>
            <translation>Er ontbreekt iets wat de kiosk nodig heeft; zie hieronder.</translation>
        </message>
        <message>
            <source>Sorted out at the desk</source>
            <translation>Opgelost aan de balie</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Geluid</translation>
        </message>
        <message>
            <source>Sound and looks</source>
            <translation>Geluid en uiterlijk</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Starts on {day}</source>
            <translation>Begint op {day}</translation>
        </message>
        <message>
            <source>Stop converting its numbers</source>
            <translation>Nummers niet meer omzetten</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Nu bijwerken</translation>
        </message>
        <message>
            <source>Takes some seconds; nothing is lost</source>
            <translation>Duurt enkele seconden; niets gaat verloren</translation>
        </message>
        <message>
            <source>TeamUp has it.</source>
            <translation>TeamUp heeft hem.</translation>
        </message>
        <message>
            <source>TeamUp may already have this check-in of {name}. Look there first: sent again, the visit could count twice.</source>
            <translation>Misschien heeft TeamUp deze check-in van {name} al. Kijk daar eerst: opnieuw gestuurd kan het bezoek dubbel tellen.</translation>
        </message>
        <message>
            <source>TeamUp said no. Mend the cause there and send it again, or dismiss it.</source>
            <translation>TeamUp zei nee. Verhelp de oorzaak daar en stuur opnieuw, of wijs af.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>That PIN was wrong. The next try is in {seconds} s.</source>
            <translation>Die pincode was fout. Volgende poging over {seconds} s.</translation>
        </message>
        <message>
            <source>That is how it sounds when somebody is checked in.</source>
            <translation>Zo klinkt het als iemand is ingecheckt.</translation>
        </message>
        <message>
            <source>The PIN opens nothing any more. What they did stays written down.</source>
            <translation>De pincode opent niets meer. Wat deze persoon deed, blijft vastgelegd.</translation>
        </message>
        <message>
            <source>The address of a customer's page</source>
            <translation>Het adres van de pagina van een klant</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>De beste, vanzelf</translation>
        </message>
        <message>
            <source>The card reader's number was converted</source>
            <translation>Het nummer van de kaartlezer is omgezet</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>De code alleen, zoals hij is</translation>
        </message>
        <message>
            <source>The code fits several members: scan it here to see them, and correct their cards in TeamUp.</source>
            <translation>De code past bij meerdere leden: scan hem hier om ze te zien, en verbeter hun kaarten in TeamUp.</translation>
        </message>
        <message>
            <source>The computer's</source>
            <translation>Die van de computer</translation>
        </message>
        <message>
            <source>The configured prefix was not there</source>
            <translation>Het ingestelde voorvoegsel ontbrak</translation>
        </message>
        <message>
            <source>The configured prefix was taken off</source>
            <translation>Het ingestelde voorvoegsel is weggehaald</translation>
        </message>
        <message>
            <source>The configured suffix was not there</source>
            <translation>Het ingestelde achtervoegsel ontbrak</translation>
        </message>
        <message>
            <source>The configured suffix was taken off</source>
            <translation>Het ingestelde achtervoegsel is weggehaald</translation>
        </message>
        <message>
            <source>The customer belongs to another venue in TeamUp.</source>
            <translation>De klant hoort in TeamUp bij een andere vestiging.</translation>
        </message>
        <message>
            <source>The customer has been deleted in TeamUp.</source>
            <translation>De klant is in TeamUp verwijderd.</translation>
        </message>
        <message>
            <source>The first {count}; type more to narrow it down.</source>
            <translation>De eerste {count}; typ meer om te verfijnen.</translation>
        </message>
        <message>
            <source>The key of the pass has ended: give the member a new pass.</source>
            <translation>De sleutel van de pas is verlopen: geef het lid een nieuwe pas.</translation>
        </message>
        <message>
            <source>The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps</source>
            <translation>De kiosk is gecrasht; er is niets verloren. Tik om de logboeken op te slaan voor wie helpt</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>De kiosk stopt, en leden kunnen niet inchecken tot hij weer start. Wachtende check-ins blijven bewaard en worden dan verstuurd.</translation>
        </message>
        <message>
            <source>The kiosk restarts with the camera. If it ends unexpectedly three times again, the camera is switched off again.</source>
            <translation>De kiosk start opnieuw met de camera. Stopt hij weer drie keer onverwacht, dan gaat de camera weer uit.</translation>
        </message>
        <message>
            <source>The kiosk works; something could be better.</source>
            <translation>De kiosk werkt; iets kan beter.</translation>
        </message>
        <message>
            <source>The members are being fetched.</source>
            <translation>De leden worden opgehaald.</translation>
        </message>
        <message>
            <source>The membership has not begun yet.</source>
            <translation>Het abonnement is nog niet begonnen.</translation>
        </message>
        <message>
            <source>The membership is on hold: end the hold in TeamUp.</source>
            <translation>Het abonnement is gepauzeerd: beëindig de pauze in TeamUp.</translation>
        </message>
        <message>
            <source>The membership was cancelled.</source>
            <translation>Het abonnement is opgezegd.</translation>
        </message>
        <message>
            <source>The pass is with the printer.</source>
            <translation>De pas is bij de printer.</translation>
        </message>
        <message>
            <source>The scan was dismissed.</source>
            <translation>De scan is afgewezen.</translation>
        </message>
        <message>
            <source>The staff area stays shut until there is a PIN. Set one with the command “kiosk pin” on this computer, then start the kiosk again.</source>
            <translation>Het teamgedeelte blijft dicht tot er een pincode is. Stel die in met de opdracht “kiosk pin” op deze computer en start de kiosk opnieuw.</translation>
        </message>
        <message>
            <source>The volume is 0, so nothing is heard.</source>
            <translation>Het volume is 0: er is niets te horen.</translation>
        </message>
        <message>
            <source>The whole staff area speaks it when it is opened again.</source>
            <translation>Het hele teamgedeelte spreekt die taal als het weer wordt geopend.</translation>
        </message>
        <message>
            <source>There is no sound output. Plug in a loudspeaker, then restart the kiosk.</source>
            <translation>Er is geen geluidsuitgang. Sluit een luidspreker aan en herstart de kiosk.</translation>
        </message>
        <message>
            <source>These are the quiet hours (screen.quiet_hours), so nothing is heard.</source>
            <translation>Het zijn de stille uren (screen.quiet_hours): er is niets te horen.</translation>
        </message>
        <message>
            <source>These were two different PINs; begin anew.</source>
            <translation>Dat waren twee verschillende pincodes; begin opnieuw.</translation>
        </message>
        <message>
            <source>This code fits several members.</source>
            <translation>Deze code past bij meerdere leden.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Deze kiosk</translation>
        </message>
        <message>
            <source>This looks like a pass, but no key of this kiosk signed it: it is another gym's, altered or made up.</source>
            <translation>Dit lijkt een pas, maar geen sleutel van deze kiosk heeft hem getekend: hij is van een andere sportschool, gewijzigd of verzonnen.</translation>
        </message>
        <message>
            <source>This needs the owner's PIN. The staff area locks, and whoever has that PIN can type it.</source>
            <translation>Hiervoor is de pincode van de eigenaar nodig. Het personeelsgedeelte gaat op slot, en wie die pincode heeft kan hem intoetsen.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Deze pas is getekend met een sleutel die op {day} verliep. Geef een nieuwe uit.</translation>
        </message>
        <message>
            <source>This was taken for no scan.</source>
            <translation>Dit werd niet als scan gezien.</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Weggegooid</translation>
        </message>
        <message>
            <source>Thrown away before it</source>
            <translation>Ervoor weggegooid</translation>
        </message>
        <message>
            <source>To settle: {count}</source>
            <translation>Op te lossen: {count}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Te lang om iemands code te zijn</translation>
        </message>
        <message>
            <source>Too short: {value} characters; a scan has {limit} (scanner.min_length)</source>
            <translation>Te kort: {value} tekens; een scan heeft er {limit} (scanner.min_length)</translation>
        </message>
        <message>
            <source>Torn apart: {value} ms without a key after {limit} characters</source>
            <translation>Afgebroken: {value} ms zonder toets na {limit} tekens</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>Pogingen</translation>
        </message>
        <message>
            <source>Tries: {count}</source>
            <translation>Pogingen: {count}</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Storing</translation>
        </message>
        <message>
            <source>Trouble: {when}</source>
            <translation>Storing: {when}</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Type the owner's PIN</source>
            <translation>Pincode van eigenaar intoetsen</translation>
        </message>
        <message>
            <source>Type your PIN, then touch the tick.</source>
            <translation>Typ je pincode en tik op het vinkje.</translation>
        </message>
        <message>
            <source>Type, or scan a code. Members: {count}, as of {time}.</source>
            <translation>Typ of scan een code. Leden: {count}, stand {time}.</translation>
        </message>
        <message>
            <source>Type, or scan a code. The list of members is not complete yet.</source>
            <translation>Typ of scan een code. De ledenlijst is nog niet compleet.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Begrepen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undo this check-in?</source>
            <translation>Deze check-in ongedaan maken?</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Ongedaan</translation>
        </message>
        <message>
            <source>Undone by staff before it was sent.</source>
            <translation>Voor het versturen door het team ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Loskoppelen</translation>
        </message>
        <message>
            <source>Unlink card {number}</source>
            <translation>Kaart {number} loskoppelen</translation>
        </message>
        <message>
            <source>Unlink card {number}?</source>
            <translation>Kaart {number} loskoppelen?</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Gebruiken</translation>
        </message>
        <message>
            <source>Use the camera again</source>
            <translation>Camera weer gebruiken</translation>
        </message>
        <message>
            <source>Use the camera again?</source>
            <translation>Camera weer gebruiken?</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Locatie</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Volume {volume} %</source>
            <translation>Volume {volume} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wacht</translation>
        </message>
        <message>
            <source>What arrives, and how it is understood</source>
            <translation>Wat er binnenkomt, en hoe het begrepen wordt</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Wat het betekent</translation>
        </message>
        <message>
            <source>What they did keeps the name they had then.</source>
            <translation>Wat deze persoon deed, houdt de naam van toen.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Wat te doen</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat er is gevonden</translation>
        </message>
        <message>
            <source>Which number is this card known by?</source>
            <translation>Onder welk nummer is deze kaart bekend?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Wie is het?</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>Whose scan was it? Search by name: {code}</source>
            <translation>Wiens scan was het? Zoek op naam: {code}</translation>
        </message>
        <message>
            <source>Why is it dismissed?</source>
            <translation>Waarom wordt hij afgewezen?</translation>
        </message>
        <message>
            <source>With a PIN of their own, the history says who did what. Settings, PINs, ending all passes and leaving the kiosk stay the owner's.</source>
            <translation>Met een eigen pincode zegt de geschiedenis wie wat deed. Instellingen, pincodes, alle passen beëindigen en de kiosk verlaten blijven van de eigenaar.</translation>
        </message>
        <message>
            <source>Wrong member</source>
            <translation>Verkeerd lid</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Je kunt het nu weer proberen.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>vanaf {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot en met {day}</translation>
        </message>
        <message numerus="yes">
            <source>visits left: %n</source>
            <translation>
                <numerusform>bezoeken over: %n</numerusform>
                <numerusform>bezoeken over: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} in today, {day}</source>
            <translation>{count} binnen, {day}</translation>
        </message>
        <message>
            <source>{name} is checked in on {membership}.</source>
            <translation>{name} is ingecheckt op {membership}.</translation>
        </message>
        <message>
            <source>{name} is checked in, free of charge.</source>
            <translation>{name} is gratis ingecheckt.</translation>
        </message>
        <message>
            <source>{name} will not be checked in, and may scan again.</source>
            <translation>{name} wordt niet ingecheckt en kan opnieuw scannen.</translation>
        </message>
        <message>
            <source>{name}: back in the queue, to be sent again.</source>
            <translation>{name}: terug in de wachtrij, om opnieuw te sturen.</translation>
        </message>
        <message>
            <source>{name}: dismissed.</source>
            <translation>{name}: afgewezen.</translation>
        </message>
        <message>
            <source>{name}: noted as being in TeamUp.</source>
            <translation>{name}: genoteerd als aanwezig in TeamUp.</translation>
        </message>
        <message>
            <source>{name}: undone.</source>
            <translation>{name}: ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>{rate} pictures a second</source>
            <translation>{rate} beelden per seconde</translation>
        </message>
        <message>
            <source>{troubles}. TeamUp may refuse it.</source>
            <translation>{troubles}. TeamUp weigert het misschien.</translation>
        </message>
        <message>
            <source>{what}: {found}</source>
            <translation>{what}: {found}</translation>
        </message>
    </context>
    <context>
        <name>TypingScreen</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wacht</numerusform>
                <numerusform>%n wachten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n week op rij: goed bezig!</numerusform>
                <numerusform>%n weken op rij: goed bezig!</numerusform>
            </translation>
        </message>
        <message>
            <source>All of you are in</source>
            <translation>Jullie zijn binnen</translation>
        </message>
        <message>
            <source>All of you are in already</source>
            <translation>Jullie zijn al binnen</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Al binnen</translation>
        </message>
        <message>
            <source>Already in at {time}</source>
            <translation>Al binnen sinds {time}</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Inchecken</translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>Inchecken</numerusform>
                <numerusform>%n inchecken</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Ingecheckt</translation>
        </message>
        <message>
            <source>Checking you all in</source>
            <translation>Jullie worden ingecheckt</translation>
        </message>
        <message>
            <source>Checking you in</source>
            <translation>Je wordt ingecheckt</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Bijna klaar…</translation>
        </message>
        <message>
            <source>Getting ready… {percent} %</source>
            <translation>Bijna klaar… {percent} %</translation>
        </message>
        <message>
            <source>Good to have you back: the team will get you going again.</source>
            <translation>Fijn dat je terug bent: het team helpt je weer op weg.</translation>
        </message>
        <message>
            <source>Good to see you here: the team will let you in.</source>
            <translation>Leuk je hier te zien: het team laat je binnen.</translation>
        </message>
        <message>
            <source>Good to see you!</source>
            <translation>Leuk je te zien!</translation>
        </message>
        <message>
            <source>Hand scanner not connected</source>
            <translation>Scanner niet verbonden</translation>
        </message>
        <message>
            <source>Hello again!</source>
            <translation>Hallo, daar ben je weer!</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Hallo!</translation>
        </message>
        <message>
            <source>Hold it closer</source>
            <translation>Houd hem dichterbij</translation>
        </message>
        <message>
            <source>Hold it still, and not too close</source>
            <translation>Houd hem stil, en niet te dichtbij</translation>
        </message>
        <message>
            <source>Hold your phone or card under the hand scanner.</source>
            <translation>Houd je telefoon of kaart onder de scanner.</translation>
        </message>
        <message>
            <source>Hold your phone or card up to the camera.</source>
            <translation>Houd je telefoon of kaart voor de camera.</translation>
        </message>
        <message>
            <source>Is it the code of this gym?</source>
            <translation>Is het de code van deze sportschool?</translation>
        </message>
        <message>
            <source>It is dark here: hold it closer</source>
            <translation>Het is hier donker: houd hem dichterbij</translation>
        </message>
        <message>
            <source>Looking you up…</source>
            <translation>We zoeken je op…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Lid</translation>
        </message>
        <message>
            <source>No end date</source>
            <translation>Geen einddatum</translation>
        </message>
        <message>
            <source>Offline, check-ins are kept safe</source>
            <translation>Offline, niets kwijt</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Een moment</translation>
        </message>
        <message>
            <source>One moment, you're next</source>
            <translation>Een moment, je bent zo aan de beurt</translation>
        </message>
        <message>
            <source>One moment, your code was read. Waiting: {count}</source>
            <translation>Een moment, je code is gelezen. Wachtend: {count}</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>Meld je aan bij de balie</translation>
        </message>
        <message>
            <source>Please see the front desk</source>
            <translation>Ga even langs de balie</translation>
        </message>
        <message>
            <source>Please see the front desk together</source>
            <translation>Ga samen even langs de balie</translation>
        </message>
        <message>
            <source>Please talk to the front desk, they will help you.</source>
            <translation>Praat even met de balie, zij helpen je.</translation>
        </message>
        <message>
            <source>Please wait a moment, then show it again</source>
            <translation>Wacht even en laat je code dan nog eens zien</translation>
        </message>
        <message>
            <source>Scan your code</source>
            <translation>Scan je code</translation>
        </message>
        <message>
            <source>Show the whole code</source>
            <translation>Laat de hele code zien</translation>
        </message>
        <message>
            <source>Show your code</source>
            <translation>Toon je code</translation>
        </message>
        <message>
            <source>Sorry!</source>
            <translation>Sorry!</translation>
        </message>
        <message>
            <source>The camera is not answering. Use the hand scanner or ask at the desk.</source>
            <translation>De camera reageert niet. Gebruik de handscanner of vraag het aan de balie.</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>De camera start op…</translation>
        </message>
        <message>
            <source>The scanner is not answering. Please ask at the desk.</source>
            <translation>De scanner reageert niet. Vraag het even aan de balie.</translation>
        </message>
        <message>
            <source>The team will help you from here.</source>
            <translation>Het team helpt je verder.</translation>
        </message>
        <message>
            <source>The team will help you get started.</source>
            <translation>Het team helpt je op weg.</translation>
        </message>
        <message>
            <source>The team will help you with the next step.</source>
            <translation>Het team helpt je met de volgende stap.</translation>
        </message>
        <message>
            <source>The team would like a quick word with you.</source>
            <translation>Het team wil je graag even spreken.</translation>
        </message>
        <message>
            <source>This code fits more than one member: the team will find you.</source>
            <translation>Deze code past bij meer dan één lid: het team vindt je.</translation>
        </message>
        <message>
            <source>This kind of code is not read here. Please ask at the desk.</source>
            <translation>Dit soort code wordt hier niet gelezen. Vraag het aan de balie.</translation>
        </message>
        <message>
            <source>This screen has a problem, and it is not you.</source>
            <translation>Dit scherm heeft een probleem, het ligt niet aan jou.</translation>
        </message>
        <message>
            <source>This was the last visit of your pack</source>
            <translation>Dit was het laatste bezoek van je bundel</translation>
        </message>
        <message>
            <source>Tilt it a little: a lamp is reflected in it</source>
            <translation>Kantel hem iets: er spiegelt een lamp in</translation>
        </message>
        <message>
            <source>Today the team checks everybody in.</source>
            <translation>Vandaag checkt het team iedereen in.</translation>
        </message>
        <message>
            <source>Touch the screen or show your code</source>
            <translation>Raak het scherm aan of toon je code</translation>
        </message>
        <message>
            <source>Try once more, or ask at the front desk.</source>
            <translation>Probeer het nog eens, of vraag het aan de balie.</translation>
        </message>
        <message>
            <source>Turn your screen's brightness down a little</source>
            <translation>Zet de helderheid van je scherm iets lager</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Tot en met {date}</translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>Bezoek nummer %n: wat een mijlpaal!</numerusform>
                <numerusform>Bezoek nummer %n: wat een mijlpaal!</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visits left: %n</source>
            <translation>
                <numerusform>Bezoeken over: %n</numerusform>
                <numerusform>Bezoeken over: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>We can't check you in here</source>
            <translation>We kunnen je hier niet inchecken</translation>
        </message>
        <message>
            <source>We don't know this code</source>
            <translation>We kennen deze code niet</translation>
        </message>
        <message>
            <source>We'll confirm it as soon as the network is back.</source>
            <translation>We bevestigen het zodra het netwerk terug is.</translation>
        </message>
        <message>
            <source>We'll sort it out at the desk</source>
            <translation>We lossen het op bij de balie</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Welkom!</translation>
        </message>
        <message>
            <source>You're all set, nothing more to do.</source>
            <translation>Alles is geregeld, je hoeft niets meer te doen.</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}</source>
            <translation>Geboekt: {name}, {time}</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}, {room}</source>
            <translation>Geboekt: {name}, {time}, {room}</translation>
        </message>
        <message>
            <source>You're in</source>
            <translation>Je bent binnen</translation>
        </message>
        <message>
            <source>You're nearly there: the team will get you going.</source>
            <translation>Je bent er bijna: het team helpt je op weg.</translation>
        </message>
        <message>
            <source>Your first visit: great to have you here!</source>
            <translation>Je eerste bezoek: wat leuk!</translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>Je abonnement eindigt over %n dag</numerusform>
                <numerusform>Je abonnement eindigt over %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Your membership ends today</source>
            <translation>Je abonnement eindigt vandaag</translation>
        </message>
        <message>
            <source>Your membership ends tomorrow</source>
            <translation>Je abonnement eindigt morgen</translation>
        </message>
        <message>
            <source>Your pass has been replaced: the team has a new one for you.</source>
            <translation>Je pas is vervangen: het team heeft een nieuwe voor je.</translation>
        </message>
        <message>
            <source>Your scan is kept. Please say hello at the front desk.</source>
            <translation>Je scan is bewaard. Zeg even hallo bij de balie.</translation>
        </message>
        <message>
            <source>{names}: please see the front desk</source>
            <translation>{names}: graag even langs de balie</translation>
        </message>
    </context>
</TS>
