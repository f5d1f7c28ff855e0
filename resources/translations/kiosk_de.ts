<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ChooseFamilyScreen</name>
        <message>
            <source>Touch everybody who is here</source>
            <translation>Tippe alle an, die da sind</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Wer ist heute da?</translation>
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
            <translation>Welche Mitgliedschaft möchtest du nutzen?</translation>
        </message>
    </context>
    <context>
        <name>ChoosePersonScreen</name>
        <message>
            <source>Touch your name</source>
            <translation>Tippe auf deinen Namen</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Wer ist heute da?</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
    </context>
    <context>
        <name>CountdownBar</name>
        <message>
            <source>Time left</source>
            <translation>Verbleibende Zeit</translation>
        </message>
    </context>
    <context>
        <name>FindMe</name>
        <message>
            <source>Day and month</source>
            <translation>Tag und Monat</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>Letzte vier Ziffern</translation>
        </message>
        <message>
            <source>No code? Find me</source>
            <translation>Ohne Code einchecken</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Please type more of your name.</source>
            <translation>Bitte gib mehr von deinem Namen ein.</translation>
        </message>
        <message>
            <source>The part before the @</source>
            <translation>Der Teil vor dem @</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>Zu viele Versuche. Versuch es in %n Sekunde wieder oder frag am Empfang.</numerusform>
                <numerusform>Zu viele Versuche. Versuch es in %n Sekunden wieder oder frag am Empfang.</numerusform>
            </translation>
        </message>
        <message>
            <source>Touch your name</source>
            <translation>Tippe auf deinen Namen</translation>
        </message>
        <message>
            <source>Type at least three letters of your name.</source>
            <translation>Gib mindestens drei Buchstaben deines Namens ein.</translation>
        </message>
        <message>
            <source>Type day and month as four digits, such as 2403 for 24 March.</source>
            <translation>Gib Tag und Monat als vier Ziffern ein, etwa 2403 für den 24. März.</translation>
        </message>
        <message>
            <source>Type the last four digits, so that we know it is you.</source>
            <translation>Gib die letzten vier Ziffern ein, damit wir wissen, dass du es bist.</translation>
        </message>
        <message>
            <source>Type the part before the @, so that we know it is you.</source>
            <translation>Gib den Teil vor dem @ ein, damit wir wissen, dass du es bist.</translation>
        </message>
        <message>
            <source>We could not find you that way. Try once more, or ask at the desk.</source>
            <translation>So haben wir dich nicht gefunden. Versuch es noch einmal oder frag am Empfang.</translation>
        </message>
        <message>
            <source>What is your email?</source>
            <translation>Wie lautet deine E-Mail-Adresse?</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>Wie heißt du?</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Wie lautet deine Telefonnummer?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Wann hast du Geburtstag?</translation>
        </message>
        <message>
            <source>Which one is you?</source>
            <translation>Wer bist du?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Enter</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Letters with accents</source>
            <translation>Buchstaben mit Akzent</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leerzeichen</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Camera picture</source>
            <translation>Kamerabild</translation>
        </message>
    </context>
    <context>
        <name>ReadyScreen</name>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
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
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>vor %n Std.</numerusform>
                <numerusform>vor %n Std.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n Mitglied</numerusform>
                <numerusform>%n Mitglieder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Eine PIN hat mindestens {count} Ziffern.</translation>
        </message>
        <message>
            <source>A card number</source>
            <translation>Eine Kartennummer</translation>
        </message>
        <message>
            <source>A customer number</source>
            <translation>Eine Kundennummer</translation>
        </message>
        <message>
            <source>A lead without a membership: not a member yet.</source>
            <translation>Ein Kontakt ohne Mitgliedschaft: noch kein Mitglied.</translation>
        </message>
        <message>
            <source>A lead: not a member yet</source>
            <translation>Ein Kontakt: noch kein Mitglied</translation>
        </message>
        <message>
            <source>A member's pass</source>
            <translation>Der Ausweis eines Mitglieds</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Ein Ausweis, der am {day} endete</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Eine ZIP-Datei ohne Geheimnisse und Mitgliederdaten, für alle, die helfen</translation>
        </message>
        <message>
            <source>All earlier passes have ended. This is a new one.</source>
            <translation>Alle früheren Ausweise gelten nicht mehr. Dies ist ein neuer.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
        <message>
            <source>Already checked in, at {time}. Nothing was added.</source>
            <translation>Schon eingecheckt, um {time}. Nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>An AIM identifier told the kind of code</source>
            <translation>Eine AIM-Kennung nannte die Codeart</translation>
        </message>
        <message>
            <source>An e-mail address</source>
            <translation>Eine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>An escape named the character set</source>
            <translation>Eine Escape-Folge nannte den Zeichensatz</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp</source>
            <translation>Im Profil in TeamUp ist ein Hinweis markiert</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp: read it.</source>
            <translation>Im Profil in TeamUp ist ein Hinweis markiert: bitte lesen.</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Anderer Grund …</translation>
        </message>
        <message>
            <source>Arrivals of today</source>
            <translation>Ankünfte heute</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Angekommen</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>Kommt an</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}</source>
            <translation>Heute gebucht: {name}, {time}</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}, {room}</source>
            <translation>Heute gebucht: {name}, {time}, {room}</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>Stärkste Stunde: {hour}, Besuche: %n</numerusform>
                <numerusform>Stärkste Stunde: {hour}, Besuche: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Nach Uhrzeit</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Gekommen</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Camera, sound, disk, network, token; with what to do</source>
            <translation>Kamera, Ton, Platte, Netz, Token; mit Abhilfe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Gekündigt</translation>
        </message>
        <message>
            <source>Card {number} is unlinked.</source>
            <translation>Karte {number} ist nicht mehr verknüpft.</translation>
        </message>
        <message>
            <source>Card {number} is {name}'s now.</source>
            <translation>Karte {number} gehört jetzt {name}.</translation>
        </message>
        <message>
            <source>Card {number}, linked here on {day}</source>
            <translation>Karte {number}, hier verknüpft am {day}</translation>
        </message>
        <message>
            <source>Changed, also for the next start.</source>
            <translation>Geändert, auch für den nächsten Start.</translation>
        </message>
        <message>
            <source>Characters as Latin-1, for they are no UTF-8</source>
            <translation>Zeichen als Latin-1, denn es ist kein UTF-8</translation>
        </message>
        <message>
            <source>Characters as UTF-8</source>
            <translation>Zeichen als UTF-8</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Alles prüfen</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Einchecken</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>Trotzdem einchecken</translation>
        </message>
        <message>
            <source>Check in free (comped)</source>
            <translation>Kostenlos einchecken</translation>
        </message>
        <message>
            <source>Check in on {membership}</source>
            <translation>Einchecken mit {membership}</translation>
        </message>
        <message>
            <source>Check {name} in anyway?</source>
            <translation>{name} trotzdem einchecken?</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>Noch offene Check-ins und Scans</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Check-ins sind in den Einstellungen von TeamUp abgeschaltet, für den ganzen Betrieb.</translation>
        </message>
        <message>
            <source>Checked in today at {time}</source>
            <translation>Heute eingecheckt um {time}</translation>
        </message>
        <message>
            <source>Checking; this may take half a minute.</source>
            <translation>Wird geprüft; das kann eine halbe Minute dauern.</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Mitglied wählen</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <source>Closed; the note says why.</source>
            <translation>Erledigt; die Notiz sagt, warum.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Collecting; this may take half a minute.</source>
            <translation>Wird gesammelt; das kann eine halbe Minute dauern.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Completed: nothing left on it</source>
            <translation>Aufgebraucht: nichts mehr übrig</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Control characters were left out</source>
            <translation>Steuerzeichen wurden ausgelassen</translation>
        </message>
        <message>
            <source>Counted twice</source>
            <translation>Doppelt gezählt</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Did not stay</source>
            <translation>Nicht geblieben</translation>
        </message>
        <message>
            <source>Digits typed: {count}</source>
            <translation>Eingegebene Ziffern: {count}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Do not link the card</source>
            <translation>Karte nicht verknüpfen</translation>
        </message>
        <message>
            <source>Earlier passes end on {day}. This is a new one.</source>
            <translation>Frühere Ausweise enden am {day}. Dies ist ein neuer.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>End all passes?</source>
            <translation>Alle Ausweise beenden?</translation>
        </message>
        <message>
            <source>End all passes…</source>
            <translation>Alle Ausweise beenden …</translation>
        </message>
        <message>
            <source>End them after {day}</source>
            <translation>Nach dem {day} beenden</translation>
        </message>
        <message>
            <source>End them now</source>
            <translation>Jetzt beenden</translation>
        </message>
        <message>
            <source>Entered in TeamUp by hand</source>
            <translation>In TeamUp von Hand eingetragen</translation>
        </message>
        <message>
            <source>Every membership has ended: renew it in TeamUp.</source>
            <translation>Alle Mitgliedschaften sind zu Ende: in TeamUp verlängern.</translation>
        </message>
        <message>
            <source>Every pass made so far, of every member, stops opening the door, and each member needs a new one. Do this when passes or their keys have got into wrong hands.</source>
            <translation>Alle bisherigen Ausweise aller Mitglieder öffnen die Tür nicht mehr, und jedes Mitglied braucht einen neuen. Zu tun, wenn Ausweise oder ihre Schlüssel in falsche Hände geraten sind.</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>Abgelaufen am {day}</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>Familie: {names}</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Geholt</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Wird geholt …</translation>
        </message>
        <message>
            <source>Fetching… {percent} %</source>
            <translation>Wird geholt … {percent} %</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Namenssuche</translation>
        </message>
        <message>
            <source>Find the member who gets the card {number}.</source>
            <translation>Das Mitglied suchen, das die Karte {number} bekommt.</translation>
        </message>
        <message>
            <source>For the scan kept at {time}: the visit counts on its day.</source>
            <translation>Für den um {time} aufbewahrten Scan: Der Besuch zählt an seinem Tag.</translation>
        </message>
        <message>
            <source>Framed by STX or ETX</source>
            <translation>Von STX oder ETX umrahmt</translation>
        </message>
        <message>
            <source>Free (comped)</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <source>From now on, the card {number} checks {name} in at this kiosk.</source>
            <translation>Ab jetzt checkt die Karte {number} an diesem Kiosk {name} ein.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>GS1: the separators between fields were taken out</source>
            <translation>GS1: die Trenner zwischen Feldern wurden entfernt</translation>
        </message>
        <message>
            <source>Good today</source>
            <translation>Heute gültig</translation>
        </message>
        <message>
            <source>Hand scanner</source>
            <translation>Handscanner</translation>
        </message>
        <message>
            <source>Hand scanner on a serial line</source>
            <translation>Handscanner an serieller Schnittstelle</translation>
        </message>
        <message>
            <source>Hand scanner that types</source>
            <translation>Handscanner als Tastatur</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>In wenigen Worten</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>Es ist</translation>
        </message>
        <message>
            <source>It is back in some seconds. Check-ins still waiting are kept, and sent then.</source>
            <translation>Er ist in einigen Sekunden zurück. Wartende Check-ins bleiben erhalten und werden dann gesendet.</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>Vielleicht ist er angekommen: Es kam keine Antwort. In TeamUp beim Mitglied nachsehen und sagen, ob der Check-in da ist.</translation>
        </message>
        <message>
            <source>It no longer checks {name} in.</source>
            <translation>Sie checkt {name} nicht mehr ein.</translation>
        </message>
        <message>
            <source>It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.</source>
            <translation>Sie steht auch in TeamUp: dort aus dem Profil von {name} nehmen, sonst gilt sie weiter.</translation>
        </message>
        <message>
            <source>It's there</source>
            <translation>Er ist da</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>Gerade eben</translation>
        </message>
        <message>
            <source>Kept scan</source>
            <translation>Aufbewahrter Scan</translation>
        </message>
        <message>
            <source>Kept scans: {count}</source>
            <translation>Aufbewahrte Scans: {count}</translation>
        </message>
        <message>
            <source>Kind of code</source>
            <translation>Codeart</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Kiosk beenden</translation>
        </message>
        <message>
            <source>Leave the kiosk?</source>
            <translation>Kiosk beenden?</translation>
        </message>
        <message>
            <source>Let the member photograph this, or print it.</source>
            <translation>Das Mitglied kann ihn fotografieren, oder er wird gedruckt.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Link the card</source>
            <translation>Karte verknüpfen</translation>
        </message>
        <message>
            <source>Link this card to a member</source>
            <translation>Karte mit Mitglied verknüpfen</translation>
        </message>
        <message>
            <source>Link this card to {name}?</source>
            <translation>Diese Karte mit {name} verknüpfen?</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Locks in {seconds} s</source>
            <translation>Sperrt in {seconds} s</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Genauer ansehen</translation>
        </message>
        <message>
            <source>Looks like a pass, but no key of this gym signed it</source>
            <translation>Sieht wie ein Ausweis aus, aber kein Schlüssel dieses Studios hat ihn signiert</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Lauter</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Members cannot check in until it is started again</source>
            <translation>Mitglieder können bis zum nächsten Start nicht einchecken</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>Gefundene Mitglieder</translation>
        </message>
        <message>
            <source>Members' copy</source>
            <translation>Kopie der Mitglieder</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Name, E-Mail oder Karte</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nie geholt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>No membership at all.</source>
            <translation>Gar keine Mitgliedschaft.</translation>
        </message>
        <message>
            <source>No membership in TeamUp, neither owned nor shared: sell one, or check in free.</source>
            <translation>Keine Mitgliedschaft in TeamUp, weder eigene noch geteilte: eine verkaufen oder kostenlos einchecken.</translation>
        </message>
        <message>
            <source>No membership named</source>
            <translation>Keine Mitgliedschaft angegeben</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>Keine Bilder</translation>
        </message>
        <message>
            <source>No staff PIN yet</source>
            <translation>Noch keine PIN fürs Team</translation>
        </message>
        <message>
            <source>No visit is left on the pack or in this period, by TeamUp's count.</source>
            <translation>Laut TeamUp ist kein Besuch mehr übrig, auf der Karte oder in diesem Zeitraum.</translation>
        </message>
        <message>
            <source>No visit left on it</source>
            <translation>Kein Besuch mehr übrig</translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or try the e-mail.</source>
            <translation>Niemand gefunden. Schreibweise prüfen oder die E-Mail versuchen.</translation>
        </message>
        <message>
            <source>Nobody has come in yet.</source>
            <translation>Noch niemand ist gekommen.</translation>
        </message>
        <message>
            <source>Nobody here has the code {code}. Search by name instead.</source>
            <translation>Niemand hat hier den Code {code}. Nach dem Namen suchen.</translation>
        </message>
        <message>
            <source>Nobody known under this code, it is tried again by itself</source>
            <translation>Unter diesem Code ist niemand bekannt, es wird von selbst neu versucht</translation>
        </message>
        <message>
            <source>Nobody was found for a day. Choose whose it is, and the visit counts on the day of the scan; or dismiss it.</source>
            <translation>Einen Tag lang wurde niemand gefunden. Das Mitglied wählen, dann zählt der Besuch am Tag des Scans; oder verwerfen.</translation>
        </message>
        <message>
            <source>Nobody was found for a day: choose the member, or dismiss it</source>
            <translation>Einen Tag lang niemand gefunden: Mitglied wählen oder verwerfen</translation>
        </message>
        <message>
            <source>Nobody was known under this code, and TeamUp could not be asked. It is tried again by itself when the list of members is fetched.</source>
            <translation>Unter diesem Code war niemand bekannt, und TeamUp war nicht zu erreichen. Mit der nächsten Mitgliederliste wird es von selbst neu versucht.</translation>
        </message>
        <message>
            <source>Nobody's that is known here</source>
            <translation>Von niemandem, der hier bekannt ist</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>None: hand scanners only</source>
            <translation>Keine: nur Handscanner</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not a member</source>
            <translation>Kein Mitglied</translation>
        </message>
        <message>
            <source>Not good today</source>
            <translation>Heute nicht gültig</translation>
        </message>
        <message>
            <source>Not one of our codes</source>
            <translation>Keiner unserer Codes</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Nothing good</source>
            <translation>Nichts Gültiges</translation>
        </message>
        <message>
            <source>Nothing is waiting: TeamUp has every check-in.</source>
            <translation>Nichts wartet: TeamUp hat jeden Check-in.</translation>
        </message>
        <message>
            <source>Nothing that members.accept allows here</source>
            <translation>Nichts, was members.accept hier erlaubt</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Verbucht auf</translation>
        </message>
        <message>
            <source>On hold until {day}</source>
            <translation>Pausiert bis {day}</translation>
        </message>
        <message>
            <source>On hold, with no end set</source>
            <translation>Pausiert, ohne Ende</translation>
        </message>
        <message>
            <source>On its way to TeamUp at this moment.</source>
            <translation>Gerade unterwegs zu TeamUp.</translation>
        </message>
        <message>
            <source>On the way: {count}</source>
            <translation>Unterwegs: {count}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Only a test</source>
            <translation>Nur ein Test</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Mehrfachkarte</translation>
        </message>
        <message>
            <source>Pass of {name}</source>
            <translation>Ausweis von {name}</translation>
        </message>
        <message>
            <source>Prepaid plan</source>
            <translation>Prepaid-Tarif</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Wird gedruckt …</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Leiser</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Zuletzt gelesen</translation>
        </message>
        <message>
            <source>Recurring plan</source>
            <translation>Abo</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp</source>
            <translation>Anmeldung in TeamUp gesperrt</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp for this customer.</source>
            <translation>Die Anmeldung dieses Kunden ist in TeamUp gesperrt.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Kiosk neu starten</translation>
        </message>
        <message>
            <source>Restart the kiosk?</source>
            <translation>Kiosk neu starten?</translation>
        </message>
        <message>
            <source>Safely written down here; it will be sent to TeamUp by itself.</source>
            <translation>Hier sicher notiert; geht von selbst an TeamUp.</translation>
        </message>
        <message>
            <source>Save the logs</source>
            <translation>Protokolle sichern</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Gespeichert als {path}</translation>
        </message>
        <message>
            <source>Scan something, with a hand scanner or before the camera. Nobody is checked in.</source>
            <translation>Etwas scannen, mit einem Handscanner oder vor der Kamera. Niemand wird eingecheckt.</translation>
        </message>
        <message>
            <source>Scanned</source>
            <translation>Gescannt</translation>
        </message>
        <message>
            <source>Scanner test</source>
            <translation>Scannertest</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Erneut senden?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Ausweis zeigen</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Jetzt zu sehen</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>Something the kiosk needs is missing; see below.</source>
            <translation>Etwas, was der Kiosk braucht, fehlt; siehe unten.</translation>
        </message>
        <message>
            <source>Sorted out at the desk</source>
            <translation>Am Empfang geklärt</translation>
        </message>
        <message>
            <source>Sound and looks</source>
            <translation>Ton und Aussehen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Starts on {day}</source>
            <translation>Beginnt am {day}</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Takes some seconds; nothing is lost</source>
            <translation>Dauert einige Sekunden; nichts geht verloren</translation>
        </message>
        <message>
            <source>TeamUp has it.</source>
            <translation>TeamUp hat ihn.</translation>
        </message>
        <message>
            <source>TeamUp may already have this check-in of {name}. Look there first: sent again, the visit could count twice.</source>
            <translation>TeamUp hat diesen Check-in von {name} vielleicht schon. Erst dort nachsehen: Noch einmal gesendet, könnte der Besuch doppelt zählen.</translation>
        </message>
        <message>
            <source>TeamUp said no. Mend the cause there and send it again, or dismiss it.</source>
            <translation>TeamUp hat abgelehnt. Die Ursache dort beheben und erneut senden, oder verwerfen.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>That PIN was wrong. The next try is in {seconds} s.</source>
            <translation>Diese PIN war falsch. Nächster Versuch in {seconds} s.</translation>
        </message>
        <message>
            <source>That is how it sounds when somebody is checked in.</source>
            <translation>So klingt es, wenn jemand eingecheckt ist.</translation>
        </message>
        <message>
            <source>The address of a customer's page</source>
            <translation>Die Adresse einer Kundenseite</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>Die beste, automatisch</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Der Code allein, wie er ist</translation>
        </message>
        <message>
            <source>The computer's</source>
            <translation>Wie der Computer</translation>
        </message>
        <message>
            <source>The configured prefix was not there</source>
            <translation>Das eingestellte Präfix fehlte</translation>
        </message>
        <message>
            <source>The configured prefix was taken off</source>
            <translation>Das eingestellte Präfix wurde entfernt</translation>
        </message>
        <message>
            <source>The configured suffix was not there</source>
            <translation>Das eingestellte Suffix fehlte</translation>
        </message>
        <message>
            <source>The configured suffix was taken off</source>
            <translation>Das eingestellte Suffix wurde entfernt</translation>
        </message>
        <message>
            <source>The customer belongs to another venue in TeamUp.</source>
            <translation>Der Kunde gehört in TeamUp zu einem anderen Standort.</translation>
        </message>
        <message>
            <source>The customer has been deleted in TeamUp.</source>
            <translation>Der Kunde wurde in TeamUp gelöscht.</translation>
        </message>
        <message>
            <source>The first {count}; type more to narrow it down.</source>
            <translation>Die ersten {count}; mehr tippen, um einzugrenzen.</translation>
        </message>
        <message>
            <source>The key of the pass has ended: give the member a new pass.</source>
            <translation>Der Schlüssel des Ausweises ist abgelaufen: dem Mitglied einen neuen Ausweis geben.</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>Der Kiosk wird beendet, und Mitglieder können bis zum nächsten Start nicht einchecken. Wartende Check-ins bleiben erhalten und werden dann gesendet.</translation>
        </message>
        <message>
            <source>The kiosk works; something could be better.</source>
            <translation>Der Kiosk läuft; etwas könnte besser sein.</translation>
        </message>
        <message>
            <source>The members are being fetched.</source>
            <translation>Die Mitglieder werden geholt.</translation>
        </message>
        <message>
            <source>The membership has not begun yet.</source>
            <translation>Die Mitgliedschaft hat noch nicht begonnen.</translation>
        </message>
        <message>
            <source>The membership is on hold: end the hold in TeamUp.</source>
            <translation>Die Mitgliedschaft pausiert: die Pause in TeamUp beenden.</translation>
        </message>
        <message>
            <source>The membership was cancelled.</source>
            <translation>Die Mitgliedschaft wurde gekündigt.</translation>
        </message>
        <message>
            <source>The pass is with the printer.</source>
            <translation>Der Ausweis ist beim Drucker.</translation>
        </message>
        <message>
            <source>The scan was dismissed.</source>
            <translation>Der Scan wurde verworfen.</translation>
        </message>
        <message>
            <source>The staff area stays shut until there is a PIN. Set one with the command “kiosk pin” on this computer, then start the kiosk again.</source>
            <translation>Der Teambereich bleibt zu, bis es eine PIN gibt. Mit dem Befehl „kiosk pin“ an diesem Computer eine setzen und den Kiosk neu starten.</translation>
        </message>
        <message>
            <source>The volume is 0, so nothing is heard.</source>
            <translation>Die Lautstärke ist 0, daher ist nichts zu hören.</translation>
        </message>
        <message>
            <source>The whole staff area speaks it when it is opened again.</source>
            <translation>Im ganzen Teambereich gilt sie, sobald er neu geöffnet wird.</translation>
        </message>
        <message>
            <source>There is no sound output. Plug in a loudspeaker, then restart the kiosk.</source>
            <translation>Es gibt keine Tonausgabe. Lautsprecher anschließen, dann den Kiosk neu starten.</translation>
        </message>
        <message>
            <source>These are the quiet hours (screen.quiet_hours), so nothing is heard.</source>
            <translation>Gerade ist Ruhezeit (screen.quiet_hours), daher ist nichts zu hören.</translation>
        </message>
        <message>
            <source>This code fits several members.</source>
            <translation>Dieser Code passt zu mehreren Mitgliedern.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Dieser Kiosk</translation>
        </message>
        <message>
            <source>This looks like a pass, but no key of this kiosk signed it: it is another gym's, altered or made up.</source>
            <translation>Das sieht wie ein Ausweis aus, aber kein Schlüssel dieses Kiosks hat ihn signiert: Er ist von einem anderen Studio, verändert oder erfunden.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Dieser Ausweis ist mit einem Schlüssel signiert, der am {day} abgelaufen ist. Einen neuen ausgeben.</translation>
        </message>
        <message>
            <source>To settle: {count}</source>
            <translation>Zu klären: {count}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Zu lang, um jemandes Code zu sein</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>Sendeversuche</translation>
        </message>
        <message>
            <source>Tries: {count}</source>
            <translation>Versuche: {count}</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Type your PIN, then touch the tick.</source>
            <translation>PIN eingeben, dann auf den Haken tippen.</translation>
        </message>
        <message>
            <source>Type, or scan a code. Members: {count}, as of {time}.</source>
            <translation>Tippen oder einen Code scannen. Mitglieder: {count}, Stand {time}.</translation>
        </message>
        <message>
            <source>Type, or scan a code. The list of members is not complete yet.</source>
            <translation>Tippen oder einen Code scannen. Die Mitgliederliste ist noch nicht vollständig.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo this check-in?</source>
            <translation>Diesen Check-in rückgängig machen?</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undone by staff before it was sent.</source>
            <translation>Vor dem Senden vom Team rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Unlink card {number}</source>
            <translation>Karte {number} trennen</translation>
        </message>
        <message>
            <source>Unlink card {number}?</source>
            <translation>Karte {number} trennen?</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Kamera wählen</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Volume {volume} %</source>
            <translation>Lautstärke {volume} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>What arrives, and how it is understood</source>
            <translation>Was ankommt und wie es verstanden wird</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Was es bedeutet</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>Whose scan was it? Search by name: {code}</source>
            <translation>Wessen Scan war es? Nach dem Namen suchen: {code}</translation>
        </message>
        <message>
            <source>Why is it dismissed?</source>
            <translation>Warum wird er verworfen?</translation>
        </message>
        <message>
            <source>Wrong member</source>
            <translation>Falsches Mitglied</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Jetzt ist ein neuer Versuch möglich.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message numerus="yes">
            <source>visits left: %n</source>
            <translation>
                <numerusform>verbleibende Besuche: %n</numerusform>
                <numerusform>verbleibende Besuche: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} in today, {day}</source>
            <translation>Heute da: {count} · {day}</translation>
        </message>
        <message>
            <source>{name} is checked in on {membership}.</source>
            <translation>{name} ist mit {membership} eingecheckt.</translation>
        </message>
        <message>
            <source>{name} is checked in, free of charge.</source>
            <translation>{name} ist kostenlos eingecheckt.</translation>
        </message>
        <message>
            <source>{name} will not be checked in, and may scan again.</source>
            <translation>{name} wird nicht eingecheckt und kann neu scannen.</translation>
        </message>
        <message>
            <source>{name}: back in the queue, to be sent again.</source>
            <translation>{name}: wieder offen, wird erneut gesendet.</translation>
        </message>
        <message>
            <source>{name}: dismissed.</source>
            <translation>{name}: verworfen.</translation>
        </message>
        <message>
            <source>{name}: noted as being in TeamUp.</source>
            <translation>{name}: als in TeamUp vorhanden vermerkt.</translation>
        </message>
        <message>
            <source>{name}: undone.</source>
            <translation>{name}: rückgängig gemacht.</translation>
        </message>
        <message>
            <source>{rate} pictures a second</source>
            <translation>{rate} Bilder pro Sekunde</translation>
        </message>
        <message>
            <source>{troubles}. TeamUp may refuse it.</source>
            <translation>{troubles}. TeamUp lehnt es vielleicht ab.</translation>
        </message>
    </context>
    <context>
        <name>TypingScreen</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n Woche in Folge: stark!</numerusform>
                <numerusform>%n Wochen in Folge: stark!</numerusform>
            </translation>
        </message>
        <message>
            <source>All of you are in</source>
            <translation>Ihr seid drin</translation>
        </message>
        <message>
            <source>All of you are in already</source>
            <translation>Ihr seid schon da</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <source>Already in at {time}</source>
            <translation>Schon da seit {time}</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Einchecken</translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>%n einchecken</numerusform>
                <numerusform>%n einchecken</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Eingecheckt</translation>
        </message>
        <message>
            <source>Checking you all in</source>
            <translation>Ihr werdet eingecheckt</translation>
        </message>
        <message>
            <source>Checking you in</source>
            <translation>Du wirst eingecheckt</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinden …</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Gleich bereit …</translation>
        </message>
        <message>
            <source>Getting ready… {percent} %</source>
            <translation>Gleich bereit … {percent} %</translation>
        </message>
        <message>
            <source>Good to have you back: the team will get you going again.</source>
            <translation>Schön, dass du wieder da bist: Das Team macht dich gleich startklar.</translation>
        </message>
        <message>
            <source>Good to see you here: the team will let you in.</source>
            <translation>Schön, dich hier zu sehen: Das Team lässt dich rein.</translation>
        </message>
        <message>
            <source>Good to see you!</source>
            <translation>Schön, dich zu sehen!</translation>
        </message>
        <message>
            <source>Hello again!</source>
            <translation>Hallo nochmal!</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Hallo!</translation>
        </message>
        <message>
            <source>Hold it closer</source>
            <translation>Halte ihn näher ran</translation>
        </message>
        <message>
            <source>Hold it still, and not too close</source>
            <translation>Halte ihn ruhig und nicht zu nah</translation>
        </message>
        <message>
            <source>Hold your phone or card under the hand scanner.</source>
            <translation>Halte dein Handy oder deine Karte unter den Scanner.</translation>
        </message>
        <message>
            <source>Hold your phone or card up to the camera.</source>
            <translation>Halte dein Handy oder deine Karte vor die Kamera.</translation>
        </message>
        <message>
            <source>Is it the code of this gym?</source>
            <translation>Ist es der Code dieses Studios?</translation>
        </message>
        <message>
            <source>It is dark here: hold it closer</source>
            <translation>Es ist dunkel: Halte ihn näher ran</translation>
        </message>
        <message>
            <source>Looking you up…</source>
            <translation>Wir suchen dich …</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mitglied</translation>
        </message>
        <message>
            <source>No end date</source>
            <translation>Kein Enddatum</translation>
        </message>
        <message>
            <source>Offline, check-ins are kept safe</source>
            <translation>Offline, nichts geht verloren</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>Bitte checke am Empfang ein</translation>
        </message>
        <message>
            <source>Please see the front desk</source>
            <translation>Bitte melde dich am Empfang</translation>
        </message>
        <message>
            <source>Please see the front desk together</source>
            <translation>Bitte meldet euch am Empfang</translation>
        </message>
        <message>
            <source>Please talk to the front desk, they will help you.</source>
            <translation>Sprich bitte mit dem Empfang, dort hilft man dir.</translation>
        </message>
        <message>
            <source>Scan your code</source>
            <translation>Scanne deinen Code</translation>
        </message>
        <message>
            <source>Show the whole code</source>
            <translation>Zeig den ganzen Code</translation>
        </message>
        <message>
            <source>Show your code</source>
            <translation>Zeig deinen Code</translation>
        </message>
        <message>
            <source>Sorry!</source>
            <translation>Tut uns leid!</translation>
        </message>
        <message>
            <source>The camera is not answering. Use the hand scanner or ask at the desk.</source>
            <translation>Die Kamera antwortet nicht. Nimm den Handscanner oder frag am Empfang.</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>Die Kamera startet …</translation>
        </message>
        <message>
            <source>The team will help you from here.</source>
            <translation>Ab hier hilft dir das Team.</translation>
        </message>
        <message>
            <source>The team will help you get started.</source>
            <translation>Das Team hilft dir beim Einstieg.</translation>
        </message>
        <message>
            <source>The team will help you with the next step.</source>
            <translation>Das Team hilft dir beim nächsten Schritt.</translation>
        </message>
        <message>
            <source>The team would like a quick word with you.</source>
            <translation>Das Team möchte kurz mit dir sprechen.</translation>
        </message>
        <message>
            <source>This screen has a problem, and it is not you.</source>
            <translation>Dieser Bildschirm hat ein Problem, es liegt nicht an dir.</translation>
        </message>
        <message>
            <source>This was the last visit of your pack</source>
            <translation>Das war der letzte Besuch deiner Karte</translation>
        </message>
        <message>
            <source>Tilt it a little: a lamp is reflected in it</source>
            <translation>Kipp ihn etwas: Eine Lampe spiegelt sich darin</translation>
        </message>
        <message>
            <source>Today the team checks everybody in.</source>
            <translation>Heute checkt das Team alle ein.</translation>
        </message>
        <message>
            <source>Touch the screen or show your code</source>
            <translation>Berühr den Bildschirm oder zeig deinen Code</translation>
        </message>
        <message>
            <source>Try once more, or ask at the front desk.</source>
            <translation>Versuch es noch einmal oder frag am Empfang.</translation>
        </message>
        <message>
            <source>Turn your screen's brightness down a little</source>
            <translation>Mach deinen Bildschirm etwas dunkler</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Bis {date}</translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>Besuch Nummer %n: ein Meilenstein!</numerusform>
                <numerusform>Besuch Nummer %n: ein Meilenstein!</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visits left: %n</source>
            <translation>
                <numerusform>Verbleibende Besuche: %n</numerusform>
                <numerusform>Verbleibende Besuche: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>We can't check you in here</source>
            <translation>Hier können wir dich nicht einchecken</translation>
        </message>
        <message>
            <source>We don't know this code</source>
            <translation>Diesen Code kennen wir nicht</translation>
        </message>
        <message>
            <source>We'll confirm it as soon as the network is back.</source>
            <translation>Wir bestätigen es, sobald das Netz wieder da ist.</translation>
        </message>
        <message>
            <source>We'll sort it out at the desk</source>
            <translation>Das klären wir am Empfang</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Willkommen!</translation>
        </message>
        <message>
            <source>You're all set, nothing more to do.</source>
            <translation>Alles erledigt, mehr ist nicht zu tun.</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}</source>
            <translation>Gebucht: {name}, {time}</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}, {room}</source>
            <translation>Gebucht: {name}, {time}, {room}</translation>
        </message>
        <message>
            <source>You're in</source>
            <translation>Du bist drin</translation>
        </message>
        <message>
            <source>You're nearly there: the team will get you going.</source>
            <translation>Fast geschafft: Das Team hilft dir beim Start.</translation>
        </message>
        <message>
            <source>Your first visit: great to have you here!</source>
            <translation>Dein erster Besuch: wie schön!</translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>Deine Mitgliedschaft endet in %n Tag</numerusform>
                <numerusform>Deine Mitgliedschaft endet in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Your membership ends today</source>
            <translation>Deine Mitgliedschaft endet heute</translation>
        </message>
        <message>
            <source>Your membership ends tomorrow</source>
            <translation>Deine Mitgliedschaft endet morgen</translation>
        </message>
        <message>
            <source>Your pass has been replaced: the team has a new one for you.</source>
            <translation>Dein Ausweis wurde ersetzt: Das Team hat einen neuen für dich.</translation>
        </message>
        <message>
            <source>Your scan is kept. Please say hello at the front desk.</source>
            <translation>Dein Scan ist aufgehoben. Sag bitte kurz am Empfang Hallo.</translation>
        </message>
        <message>
            <source>{names}: please see the front desk</source>
            <translation>{names}: bitte am Empfang melden</translation>
        </message>
    </context>
</TS>
