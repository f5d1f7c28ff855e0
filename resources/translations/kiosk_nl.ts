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
            <source>A pass that ended on {day}</source>
            <translation>Een pas die op {day} verliep</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Een zip zonder geheimen of leden, voor wie helpt</translation>
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
            <source>Check-ins and scans still open</source>
            <translation>Nog openstaande check-ins en scans</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Check-ins staan uit in de instellingen van TeamUp, voor het hele bedrijf.</translation>
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
            <source>Choose the member</source>
            <translation>Lid kiezen</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Gekozen</translation>
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
            <source>Dark</source>
            <translation>Donker</translation>
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
            <source>Kind of code</source>
            <translation>Soort code</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
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
            <source>Movement</source>
            <translation>Beweging</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Naam, e-mail of kaart</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nooit opgehaald</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Geen antwoord</translation>
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
            <translation>Niemand bekend onder deze code, het wordt vanzelf opnieuw geprobeerd</translation>
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
            <source>Open</source>
            <translation>Geopend</translation>
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
            <source>Read last</source>
            <translation>Laatst gelezen</translation>
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
            <source>Show pass</source>
            <translation>Pas tonen</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Nu te zien</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Tot nu toe</translation>
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
            <source>The address of a customer's page</source>
            <translation>Het adres van de pagina van een klant</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>De beste, vanzelf</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>De code alleen, zoals hij is</translation>
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
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>De kiosk stopt, en leden kunnen niet inchecken tot hij weer start. Wachtende check-ins blijven bewaard en worden dan verstuurd.</translation>
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
            <translation>Het teamgedeelte blijft dicht tot er een pincode is. Stel die in met de opdracht “kiosk pin” op deze computer en start de kiosk opnieuw.</translation>
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
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Deze pas is getekend met een sleutel die op {day} verliep. Geef een nieuwe uit.</translation>
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
            <source>Too long to be anybody's code</source>
            <translation>Te lang om iemands code te zijn</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>Verzendpogingen</translation>
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
            <source>Try it</source>
            <translation>Testen</translation>
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
            <source>What to do</source>
            <translation>Wat te doen</translation>
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
                <numerusform>%n inchecken</numerusform>
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
