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
            <translation>Wie lautet deine E‑Mail-Adresse?</translation>
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
            <source>Capital and small letters</source>
            <translation>Groß- und Kleinbuchstaben</translation>
        </message>
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
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is 4 to 12 digits; choose another one.</source>
            <translation>Eine PIN hat 4 bis 12 Ziffern; bitte eine andere wählen.</translation>
        </message>
        <message>
            <source>A computer that logs in by itself leaves it locked: give the keyring an empty password, or put the token into the configuration file (teamup.token), which only the kiosk's user may read.</source>
            <translation>Ein Computer, der sich von selbst anmeldet, lässt ihn gesperrt: dem Schlüsselbund ein leeres Passwort geben oder das Token in die Konfigurationsdatei eintragen (teamup.token), die nur der Benutzer des Kiosks lesen darf.</translation>
        </message>
        <message>
            <source>A file stands in for it: {path}.</source>
            <translation>An ihrer Stelle steht eine Datei: {path}.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} characters; choose another one.</source>
            <translation>Ein Name hat 1 bis {most} Zeichen; bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a check-in; say in a few words why.</source>
            <translation>Zum Verwerfen eines Check‑ins braucht es einen Grund; bitte kurz angeben.</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a scan; say in a few words why.</source>
            <translation>Zum Verwerfen eines Scans braucht es einen Grund; bitte kurz angeben.</translation>
        </message>
        <message>
            <source>A request for another place than {host} was held back.</source>
            <translation>Eine Anfrage an eine andere Stelle als {host} wurde zurückgehalten.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day: see its log for what keeps it from that, and make one with `kiosk backup`.</source>
            <translation>Ein laufender Kiosk macht täglich eine: im Protokoll nachsehen, was ihn daran hindert, und mit `kiosk backup` eine machen.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day; `kiosk backup` makes one now.</source>
            <translation>Ein laufender Kiosk macht täglich eine; `kiosk backup` macht sofort eine.</translation>
        </message>
        <message>
            <source>A staff PIN is set.</source>
            <translation>Eine PIN für das Team ist gesetzt.</translation>
        </message>
        <message>
            <source>A token has plain letters, digits and signs only; copy it again, without accents.</source>
            <translation>Ein Token hat nur einfache Buchstaben, Ziffern und Zeichen; noch einmal kopieren, ohne Akzente und Umlaute.</translation>
        </message>
        <message>
            <source>A token holds no space or line break; copy it again, all of it.</source>
            <translation>Ein Token hat weder Leerzeichen noch Zeilenumbruch; noch einmal ganz kopieren.</translation>
        </message>
        <message>
            <source>Accepted; profiles it can act as: {count}.</source>
            <translation>Angenommen; nutzbare Profile: {count}.</translation>
        </message>
        <message>
            <source>Add the user to the group of that device (dialout, as a rule) and log in again.</source>
            <translation>Den Benutzer in die Gruppe dieses Geräts aufnehmen (meist dialout) und neu anmelden.</translation>
        </message>
        <message>
            <source>An update cannot be asked for ({why}). Ask as root: {command}</source>
            <translation>Eine Aktualisierung kann hier nicht angefordert werden ({why}). Fordern Sie sie als root an: {command}</translation>
        </message>
        <message>
            <source>Another kiosk (process {holder}) is using the data folder {folder}; end it first, or give this one a folder of its own.</source>
            <translation>Ein anderer Kiosk (Prozess {holder}) benutzt den Datenordner {folder}; diesen zuerst beenden oder einen eigenen Ordner wählen.</translation>
        </message>
        <message>
            <source>Another program ({names}) is using the camera.</source>
            <translation>Ein anderes Programm ({names}) benutzt die Kamera.</translation>
        </message>
        <message>
            <source>Another program is holding the database {path}; close that program and try again.</source>
            <translation>Ein anderes Programm hält die Datenbank {path} fest; dieses Programm schließen und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Another program is using the camera.</source>
            <translation>Ein anderes Programm benutzt die Kamera.</translation>
        </message>
        <message>
            <source>Another program reads {path}; end it (a kiosk, or one of its commands), and do this again.</source>
            <translation>Ein anderes Programm liest {path}; es beenden (einen Kiosk oder einen seiner Befehle) und das wiederholen.</translation>
        </message>
        <message>
            <source>By the journal no check-in is lost.</source>
            <translation>Laut Journal ist kein Check‑in verloren.</translation>
        </message>
        <message>
            <source>Change its cable or its USB port.</source>
            <translation>Kabel oder USB-Anschluss wechseln.</translation>
        </message>
        <message>
            <source>Change screen.monitor.</source>
            <translation>screen.monitor ändern.</translation>
        </message>
        <message>
            <source>Change teamup.checkin_mode, or use a token made for that mode.</source>
            <translation>teamup.checkin_mode ändern oder ein Token für diesen Modus verwenden.</translation>
        </message>
        <message>
            <source>Check teamup.provider_id.</source>
            <translation>teamup.provider_id prüfen.</translation>
        </message>
        <message>
            <source>Check the network cable or Wi-Fi, and teamup.base_url.</source>
            <translation>Netzwerkkabel oder WLAN und teamup.base_url prüfen.</translation>
        </message>
        <message>
            <source>Check the network; the kiosk keeps trying.</source>
            <translation>Das Netz prüfen; der Kiosk versucht es weiter.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; the kiosk keeps trying.</source>
            <translation>Datum und Uhrzeit dieses Computers prüfen; der Kiosk versucht es weiter.</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on in TeamUp's settings; the kiosk notices at the next visit.</source>
            <translation>Check‑ins sind in TeamUp abgeschaltet, daher werden alle an den Empfang gebeten. In den Einstellungen von TeamUp einschalten; der Kiosk merkt es beim nächsten Besuch.</translation>
        </message>
        <message>
            <source>Check-ins brought up to date from the journal: {count}.</source>
            <translation>Aus dem Journal auf den neuesten Stand gebrachte Check‑ins: {count}.</translation>
        </message>
        <message>
            <source>Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.</source>
            <translation>Check-ins, die seit mehr als {minutes} Minuten darauf warten, an TeamUp gesendet zu werden: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that are lost: {count}.</source>
            <translation>Verlorene Check‑ins: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that may have been sent already: {count}. The kiosk looks for them in TeamUp and sends none of them on a guess.</source>
            <translation>Vielleicht schon gesendete Check‑ins: {count}. Der Kiosk sucht sie in TeamUp und sendet keinen davon auf Verdacht.</translation>
        </message>
        <message>
            <source>Check-ins whose data were damaged, mended: {count}.</source>
            <translation>Check‑ins mit beschädigten Daten, wiederhergestellt: {count}.</translation>
        </message>
        <message>
            <source>Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} cancelled late.</source>
            <translation>Kurse an diesem Tag in TeamUp: {attended} besucht, {booked} gebucht, {cancelled} spät abgesagt.</translation>
        </message>
        <message>
            <source>Classes, cancellations and corrections move that count, too.</source>
            <translation>Auch Kurse, Absagen und Korrekturen verändern diese Zahl.</translation>
        </message>
        <message>
            <source>Close it.</source>
            <translation>Dieses schließen.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or replug it.</source>
            <translation>Andere Programme schließen, die sie benutzen, oder neu einstecken.</translation>
        </message>
        <message>
            <source>Codes that count: {kinds}.</source>
            <translation>Codes, die gelten: {kinds}.</translation>
        </message>
        <message>
            <source>Compare the latest visits with TeamUp.</source>
            <translation>Die letzten Besuche mit TeamUp vergleichen.</translation>
        </message>
        <message>
            <source>Complete the [teamup] section.</source>
            <translation>Den Abschnitt [teamup] vervollständigen.</translation>
        </message>
        <message>
            <source>Correct data.backup_dir, or connect that disk.</source>
            <translation>data.backup_dir berichtigen oder diese Platte anschließen.</translation>
        </message>
        <message>
            <source>Correct teamup.venue_id; the venue's page in TeamUp has it in its address.</source>
            <translation>teamup.venue_id berichtigen; die Seite des Standorts in TeamUp hat die Nummer in ihrer Adresse.</translation>
        </message>
        <message>
            <source>Correct that, or set it to 0. The account's custom fields are: {fields}.</source>
            <translation>Das berichtigen oder auf 0 setzen. Die eigenen Felder des Kontos sind: {fields}.</translation>
        </message>
        <message>
            <source>Correct the time zone in TeamUp; until then the computer's own counts.</source>
            <translation>Die Zeitzone in TeamUp berichtigen; bis dahin gilt die des Computers.</translation>
        </message>
        <message>
            <source>Daily backups are off (data.backups = 0).</source>
            <translation>Tägliche Sicherungen sind abgeschaltet (data.backups = 0).</translation>
        </message>
        <message>
            <source>Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff area.</source>
            <translation>Tun, was dort steht; dann `kiosk doctor --acknowledge` ausführen oder es im Teambereich bestätigen.</translation>
        </message>
        <message>
            <source>Found on {day}, {time}:</source>
            <translation>Gefunden am {day}, {time}:</translation>
        </message>
        <message>
            <source>Give it a port of its own, without a hub.</source>
            <translation>Der Kamera einen eigenen Anschluss geben, ohne Hub.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there and start the kiosk, or set data.journal_dirs to other folders.</source>
            <translation>Dem Benutzer des Kiosks dort Schreibrechte geben und den Kiosk starten, oder data.journal_dirs auf andere Ordner setzen.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there, or set data.dir to another folder.</source>
            <translation>Dem Benutzer des Kiosks dort Schreibrechte geben oder data.dir auf einen anderen Ordner setzen.</translation>
        </message>
        <message>
            <source>Give the token the permission to read reports; without it, check-ins that got no answer wait in the staff inbox.</source>
            <translation>Dem Token das Recht geben, Berichte zu lesen; ohne dieses warten Check‑ins ohne Antwort im Eingang des Teams.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY is not a web address; correct it, or take it out.</source>
            <translation>HTTPS_PROXY ist keine Webadresse; berichtigen oder entfernen.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// address, or add TeamUp's host to NO_PROXY.</source>
            <translation>HTTPS_PROXY nennt eine Art Proxy, die der Kiosk nicht benutzen kann; eine http://-Adresse angeben oder den Host von TeamUp in NO_PROXY aufnehmen.</translation>
        </message>
        <message>
            <source>Hand scanners: none.</source>
            <translation>Handscanner: keine.</translation>
        </message>
        <message>
            <source>Hand scanners: those that type.</source>
            <translation>Handscanner: solche, die tippen.</translation>
        </message>
        <message>
            <source>Have the disk looked at.</source>
            <translation>Die Platte prüfen lassen.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, look into camera.device.</source>
            <translation>Kommt das nicht von selbst wieder, camera.device prüfen.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, replug it.</source>
            <translation>Kommt sie nicht von selbst wieder, neu einstecken.</translation>
        </message>
        <message>
            <source>If this goes on, change its cable or USB port.</source>
            <translation>Wenn das andauert, Kabel oder USB-Anschluss wechseln.</translation>
        </message>
        <message>
            <source>If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.</source>
            <translation>Gibt es solche Mitglieder, die Pakete fonts-noto-core und fonts-wqy-microhei installieren.</translation>
        </message>
        <message>
            <source>In use by the kiosk that is running.</source>
            <translation>Vom laufenden Kiosk benutzt.</translation>
        </message>
        <message>
            <source>Install the Python package tapirscan.</source>
            <translation>Das Python-Paket tapirscan installieren.</translation>
        </message>
        <message>
            <source>Install the Python package zxing-cpp.</source>
            <translation>Das Python-Paket zxing-cpp installieren.</translation>
        </message>
        <message>
            <source>Install the system package libzbar0.</source>
            <translation>Das Systempaket libzbar0 installieren.</translation>
        </message>
        <message>
            <source>Is there a log-in page on this network, or is teamup.base_url wrong?</source>
            <translation>Gibt es in diesem Netz eine Anmeldeseite, oder ist teamup.base_url falsch?</translation>
        </message>
        <message>
            <source>It does not say whether the feature is on.</source>
            <translation>Es sagt nicht, ob die Funktion eingeschaltet ist.</translation>
        </message>
        <message>
            <source>It gave no reason.</source>
            <translation>Ein Grund wurde nicht genannt.</translation>
        </message>
        <message>
            <source>It says {day}, {time}. Nobody can be checked in until its date and time are set right, because visits would be written on wrong days.</source>
            <translation>Sie zeigt {day}, {time}. Niemand kann einchecken, bis Datum und Uhrzeit richtig gestellt sind, denn Besuche bekämen falsche Tage.</translation>
        </message>
        <message>
            <source>It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look the customer up in TeamUp.</source>
            <translation>Er wurde an einem späteren Tag gesendet als dem des Besuchs, daher meint TeamUp vielleicht einen Besuch an jenem späteren Tag. In TeamUp beim Kunden nachsehen.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>Sein letzter Tag ist der {day}.</translation>
        </message>
        <message>
            <source>Kept scans that are lost: {count}.</source>
            <translation>Verlorene aufbewahrte Scans: {count}.</translation>
        </message>
        <message>
            <source>Linked cards that are lost: {count}.</source>
            <translation>Verlorene Kartenverknüpfungen: {count}.</translation>
        </message>
        <message>
            <source>Look the customer up in TeamUp, then choose “It's there” or “Send again”.</source>
            <translation>In TeamUp beim Kunden nachsehen, dann „Er ist da“ oder „Erneut senden“ wählen.</translation>
        </message>
        <message>
            <source>Make room: check-ins can only be kept while there is some. The kiosk has removed its own older copies already, or does so within a minute while it runs.</source>
            <translation>Platz schaffen: Check-ins können nur behalten werden, solange es welchen gibt. Der Kiosk hat seine eigenen älteren Kopien schon entfernt oder tut es binnen einer Minute, solange er läuft.</translation>
        </message>
        <message>
            <source>Make the place brighter, or plug it into another USB port.</source>
            <translation>Für mehr Licht sorgen oder an einen anderen USB-Anschluss stecken.</translation>
        </message>
        <message>
            <source>Members: {count}, as of {day}, {time}.</source>
            <translation>Mitglieder: {count}, Stand {day}, {time}.</translation>
        </message>
        <message>
            <source>More may be lost: the journal does not tell how much there was.</source>
            <translation>Vielleicht ist mehr verloren: Das Journal verrät nicht, wie viel es war.</translation>
        </message>
        <message>
            <source>Most of TeamUp's rows could not be understood ({list}); what the kiosk knows of the members is kept. A newer version of the kiosk may help.</source>
            <translation>Die meisten Zeilen von TeamUp waren nicht zu verstehen ({list}); was der Kiosk von den Mitgliedern weiß, bleibt. Eine neuere Version des Kiosks hilft vielleicht.</translation>
        </message>
        <message>
            <source>Names can be shown in every script.</source>
            <translation>Namen können in jeder Schrift gezeigt werden.</translation>
        </message>
        <message>
            <source>Names cannot be shown in these scripts: {scripts}.</source>
            <translation>Namen können in diesen Schriften nicht gezeigt werden: {scripts}.</translation>
        </message>
        <message>
            <source>New since yesterday ({name}): {found}</source>
            <translation>Neu seit gestern ({name}): {found}</translation>
        </message>
        <message>
            <source>No crash within the last week.</source>
            <translation>Kein Absturz in der letzten Woche.</translation>
        </message>
        <message>
            <source>No custom field is used.</source>
            <translation>Kein eigenes Feld wird benutzt.</translation>
        </message>
        <message>
            <source>No damage was found that nobody has read about.</source>
            <translation>Kein Schaden gefunden, der noch nicht gelesen wurde.</translation>
        </message>
        <message>
            <source>No library that reads codes is there. Run `kiosk doctor`.</source>
            <translation>Keine Bibliothek, die Codes liest, ist da. Starten Sie `kiosk doctor`.</translation>
        </message>
        <message>
            <source>No repository of kiosk packages is set up. Write {file} (appliance.md shows how), then try again.</source>
            <translation>Es ist keine Paketquelle für den Kiosk eingerichtet. Legen Sie {file} an (appliance.md zeigt, wie), und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>No staff PIN is set: there is no staff area.</source>
            <translation>Keine PIN für das Team ist gesetzt: es gibt keinen Teambereich.</translation>
        </message>
        <message>
            <source>No token lies in a file that others may read.</source>
            <translation>Kein Token liegt in einer Datei, die andere lesen dürfen.</translation>
        </message>
        <message>
            <source>None is configured; hand scanners only.</source>
            <translation>Keine ist eingestellt; nur Handscanner.</translation>
        </message>
        <message>
            <source>None is plugged in that may be opened.</source>
            <translation>Es steckt keine, die geöffnet werden darf.</translation>
        </message>
        <message>
            <source>None of the decoders is there, so that no camera can read a code: {names}.</source>
            <translation>Kein Decoder ist da, also kann keine Kamera einen Code lesen: {names}.</translation>
        </message>
        <message>
            <source>Not known, for the same reason.</source>
            <translation>Nicht bekannt, aus demselben Grund.</translation>
        </message>
        <message>
            <source>Not settled yet, the kiosk keeps trying.</source>
            <translation>Noch nicht geklärt, der Kiosk versucht es weiter.</translation>
        </message>
        <message>
            <source>Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.</source>
            <translation>Es fehlt: {names}. Codes liest nur {others}, und weniger von den schlechten.</translation>
        </message>
        <message>
            <source>Nothing was installed: the package of version {installed} cannot be fetched again ({why}), so there would be no way back. Put it into the repository, then try again.</source>
            <translation>Es wurde nichts installiert: Das Paket der Version {installed} lässt sich nicht noch einmal laden ({why}), also gäbe es keinen Weg zurück. Legen Sie es in die Paketquelle, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Notices cannot be sent: the package apprise is missing. Install packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls.</source>
            <translation>Benachrichtigungen können nicht gesendet werden: Das Paket apprise fehlt. Installieren Sie packaging/locks/notices.txt, wie docs/watching.md sagt, oder leeren Sie notices.urls.</translation>
        </message>
        <message>
            <source>On {day}, {time} the kiosk gave up something it was doing, and went on.</source>
            <translation>Am {day} um {time} hat der Kiosk etwas abgebrochen, das er gerade tat, und ist weitergelaufen.</translation>
        </message>
        <message>
            <source>Only {count} MB are free in {path}.</source>
            <translation>Nur {count} MB sind in {path} frei.</translation>
        </message>
        <message>
            <source>Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as there is room; make some.</source>
            <translation>Auf der Platte des Kiosks sind nur noch {count} MB frei. Check-ins gehen weiter, solange Platz ist; bitte welchen schaffen.</translation>
        </message>
        <message>
            <source>Or set camera.device to none to use hand scanners only.</source>
            <translation>Oder camera.device auf none setzen, um nur Handscanner zu benutzen.</translation>
        </message>
        <message>
            <source>Places of the journal: {count}.</source>
            <translation>Orte des Journals: {count}.</translation>
        </message>
        <message>
            <source>Plug in a USB webcam.</source>
            <translation>Eine USB-Kamera anschließen.</translation>
        </message>
        <message>
            <source>Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.</source>
            <translation>Einen Lautsprecher anschließen und PulseAudio oder PipeWire vor dem Kiosk starten.</translation>
        </message>
        <message>
            <source>Plug it in again.</source>
            <translation>Wieder einstecken.</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device (there is: {others}).</source>
            <translation>Einstecken oder in camera.device eine andere nennen (es gibt: {others}).</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device.</source>
            <translation>Einstecken oder in camera.device eine andere nennen.</translation>
        </message>
        <message>
            <source>Plug it into another USB port.</source>
            <translation>An einen anderen USB-Anschluss stecken.</translation>
        </message>
        <message>
            <source>Plug one in, or use a hand scanner.</source>
            <translation>Eine anschließen oder einen Handscanner benutzen.</translation>
        </message>
        <message>
            <source>Plug the scanner in, or correct scanner.serial.</source>
            <translation>Den Scanner einstecken oder scanner.serial berichtigen.</translation>
        </message>
        <message>
            <source>Plugged in: {cameras}.</source>
            <translation>Angeschlossen: {cameras}.</translation>
        </message>
        <message>
            <source>Put a valid token into teamup.token; the prefix is teamup.auth_scheme.</source>
            <translation>Ein gültiges Token in teamup.token eintragen; das Präfix ist teamup.auth_scheme.</translation>
        </message>
        <message>
            <source>Put it right in TeamUp, then send it again.</source>
            <translation>In TeamUp berichtigen, dann erneut senden.</translation>
        </message>
        <message>
            <source>Putting another file in the place of {path} was cut short; start the kiosk, which ends it.</source>
            <translation>Das Ersetzen von {path} durch eine andere Datei wurde unterbrochen; den Kiosk starten, er bringt es zu Ende.</translation>
        </message>
        <message>
            <source>Reading the list from TeamUp was stopped; it goes on by itself.</source>
            <translation>Das Lesen der Liste von TeamUp wurde angehalten; es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Reading {path} was given up; try again.</source>
            <translation>Das Lesen von {path} wurde abgebrochen; noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Replug it.</source>
            <translation>Neu einstecken.</translation>
        </message>
        <message>
            <source>Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the kiosk keeps trying.</source>
            <translation>Anfragen gehen über den Proxy {proxy}: HTTPS_PROXY und das Netz prüfen; der Kiosk versucht es weiter.</translation>
        </message>
        <message>
            <source>Run `kiosk pin`.</source>
            <translation>`kiosk pin` ausführen.</translation>
        </message>
        <message>
            <source>Run `{command}`.</source>
            <translation>`{command}` ausführen.</translation>
        </message>
        <message>
            <source>Run “{command}” and restart the computer.</source>
            <translation>„{command}“ ausführen und den Computer neu starten.</translation>
        </message>
        <message>
            <source>Save it as MP4, or name another file in camera.device.</source>
            <translation>Als MP4 speichern oder in camera.device eine andere Datei nennen.</translation>
        </message>
        <message>
            <source>Save it as PNG, JPEG or MP4.</source>
            <translation>Als PNG, JPEG oder MP4 speichern.</translation>
        </message>
        <message>
            <source>Save the picture again as PNG or SVG; until then the gym's name is shown.</source>
            <translation>Das Bild noch einmal als PNG oder SVG speichern; bis dahin steht der Name des Studios da.</translation>
        </message>
        <message>
            <source>See the sentence before.</source>
            <translation>Siehe den Satz davor.</translation>
        </message>
        <message>
            <source>See what TeamUp says, and correct the [teamup] section.</source>
            <translation>Nachsehen, was TeamUp sagt, und den Abschnitt [teamup] berichtigen.</translation>
        </message>
        <message>
            <source>Set camera.device to a file there is.</source>
            <translation>camera.device auf eine vorhandene Datei setzen.</translation>
        </message>
        <message>
            <source>Set its date and time right; meanwhile visits are dated by TeamUp's time.</source>
            <translation>Datum und Uhrzeit richtig stellen; bis dahin gilt für Besuche die Zeit von TeamUp.</translation>
        </message>
        <message>
            <source>Set the time, and switch on network time (timedatectl set-ntp true).</source>
            <translation>Die Uhr stellen und die Netzwerkzeit einschalten (timedatectl set-ntp true).</translation>
        </message>
        <message>
            <source>Something answers in TeamUp's place and points elsewhere ({status}).</source>
            <translation>An Stelle von TeamUp antwortet etwas, das anderswohin verweist ({status}).</translation>
        </message>
        <message>
            <source>Something is wrong with the kiosk's data: read in the staff area what.</source>
            <translation>Mit den Daten des Kiosks stimmt etwas nicht: im Teambereich nachlesen, was.</translation>
        </message>
        <message>
            <source>Something went wrong inside the kiosk; the log has the details.</source>
            <translation>Im Kiosk ging etwas schief; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>Start the kiosk again: it puts the file aside and saves what it can.</source>
            <translation>Den Kiosk neu starten: Er legt die Datei beiseite und rettet, was er kann.</translation>
        </message>
        <message>
            <source>Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).</source>
            <translation>Den Kiosk in einer grafischen Sitzung starten (DISPLAY oder WAYLAND_DISPLAY muss gesetzt sein).</translation>
        </message>
        <message>
            <source>Steps of check-ins that the journal lost: {count}.</source>
            <translation>Schritte von Check‑ins, die dem Journal verloren gingen: {count}.</translation>
        </message>
        <message>
            <source>Switch it on in TeamUp's settings.</source>
            <translation>In den Einstellungen von TeamUp einschalten.</translation>
        </message>
        <message>
            <source>Take {kinds} out of members.accept, unless members really use such codes.</source>
            <translation>{kinds} aus members.accept nehmen, außer wenn Mitglieder wirklich solche Codes benutzen.</translation>
        </message>
        <message>
            <source>TeamUp already has a visit of that day, recorded elsewhere.</source>
            <translation>TeamUp hat schon einen Besuch an diesem Tag, der anderswo eingetragen wurde.</translation>
        </message>
        <message>
            <source>TeamUp answers in the mode {mode}.</source>
            <translation>TeamUp antwortet im Modus {mode}.</translation>
        </message>
        <message>
            <source>TeamUp cannot be reached: {why} ({host}).</source>
            <translation>TeamUp ist nicht erreichbar: {why} ({host}).</translation>
        </message>
        <message>
            <source>TeamUp counted {count} uses ({period}) before this was sent.</source>
            <translation>Nutzungen laut TeamUp vor dem Senden: {count} ({period}).</translation>
        </message>
        <message>
            <source>TeamUp counts the uses of its membership in another way now.</source>
            <translation>TeamUp zählt die Nutzungen der Mitgliedschaft jetzt anders.</translation>
        </message>
        <message>
            <source>TeamUp counts {after} uses of its membership, {before} before it was sent.</source>
            <translation>Nutzungen der Mitgliedschaft laut TeamUp: {after}; vor dem Senden: {before}.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; it may have got the request.</source>
            <translation>TeamUp hat nicht rechtzeitig geantwortet; es hat die Anfrage vielleicht bekommen.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; try again.</source>
            <translation>TeamUp hat nicht rechtzeitig geantwortet; bitte noch einmal versuchen.</translation>
        </message>
        <message>
            <source>TeamUp does not accept the token (401). Check-ins are kept; put a valid token into the configuration.</source>
            <translation>TeamUp nimmt das Token nicht an (401). Check‑ins bleiben erhalten; ein gültiges Token in die Konfiguration eintragen.</translation>
        </message>
        <message>
            <source>TeamUp does not accept this token; copy it again, or make a new one. One that worked before may have expired.</source>
            <translation>TeamUp nimmt dieses Token nicht an; noch einmal kopieren oder ein neues anlegen. Eines, das bisher ging, kann abgelaufen sein.</translation>
        </message>
        <message>
            <source>TeamUp does not let this token change members' fields (403); give it that right, or write the number into the profile by hand.</source>
            <translation>Mit diesem Token darf man in TeamUp keine Felder von Mitgliedern ändern (403); ihm das Recht geben oder die Nummer von Hand ins Profil eintragen.</translation>
        </message>
        <message>
            <source>TeamUp does not say what time it is.</source>
            <translation>TeamUp sagt nicht, wie spät es ist.</translation>
        </message>
        <message>
            <source>TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the members is kept. It asks again by itself.</source>
            <translation>TeamUp gab weniger Zeilen, als es hat ({list}); was der Kiosk von den Mitgliedern weiß, bleibt. Er fragt von selbst noch einmal.</translation>
        </message>
        <message>
            <source>TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. Check teamup.provider_id and what the token may read; a business that really has no customers needs a new folder under data.dir.</source>
            <translation>TeamUp gab gar keine Kunden, obwohl der Kiosk {count} kennt; diese bleiben. teamup.provider_id prüfen und was das Token lesen darf; ein Betrieb, der wirklich keine Kunden hat, braucht einen neuen Ordner unter data.dir.</translation>
        </message>
        <message>
            <source>TeamUp gave the members without their custom fields; the card numbers known before are kept. Check what the token may read, or set members.card_field to 0 if there are no cards.</source>
            <translation>TeamUp gab die Mitglieder ohne ihre eigenen Felder; die bisher bekannten Kartennummern bleiben. Prüfen, was das Token lesen darf, oder members.card_field auf 0 setzen, wenn es keine Karten gibt.</translation>
        </message>
        <message>
            <source>TeamUp had trouble answering ({status}); it may have carried out the request.</source>
            <translation>TeamUp hatte Mühe zu antworten ({status}); vielleicht hat es die Anfrage ausgeführt.</translation>
        </message>
        <message>
            <source>TeamUp has another card number for this member, and the kiosk writes over nothing; change it there if it is out of date.</source>
            <translation>TeamUp hat für dieses Mitglied eine andere Kartennummer, und der Kiosk überschreibt nichts; dort ändern, wenn sie veraltet ist.</translation>
        </message>
        <message>
            <source>TeamUp has it from the earlier request that got no answer.</source>
            <translation>TeamUp hat ihn von der früheren Anfrage, die ohne Antwort blieb.</translation>
        </message>
        <message>
            <source>TeamUp is not available just now (503). The kiosk tries again.</source>
            <translation>TeamUp ist gerade nicht verfügbar (503). Der Kiosk versucht es noch einmal.</translation>
        </message>
        <message>
            <source>TeamUp lists no class of that day for this member.</source>
            <translation>TeamUp führt für dieses Mitglied an diesem Tag keinen Kurs.</translation>
        </message>
        <message>
            <source>TeamUp refused this ({status}).</source>
            <translation>TeamUp hat das abgelehnt ({status}).</translation>
        </message>
        <message>
            <source>TeamUp says: “{said}”.</source>
            <translation>TeamUp sagt: „{said}“.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report came out of a cache, so it may be old.</source>
            <translation>Der Anwesenheitsbericht von TeamUp kam aus einem Zwischenspeicher und ist vielleicht veraltet.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report changed while the kiosk was reading it.</source>
            <translation>Der Anwesenheitsbericht von TeamUp hat sich geändert, während der Kiosk ihn las.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it proves nothing.</source>
            <translation>Der Anwesenheitsbericht von TeamUp zeigt Check‑ins nicht, die TeamUp bestätigt hat; er beweist also nichts.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it after the time allowed.</source>
            <translation>Der Anwesenheitsbericht von TeamUp zeigt ihn nach der zugestandenen Zeit nicht.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk yet.</source>
            <translation>Der Anwesenheitsbericht von TeamUp zeigt ihn nicht, hat aber noch keinen Check‑in dieses Kiosks gezeigt.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report ends before all of its rows were given.</source>
            <translation>Der Anwesenheitsbericht von TeamUp endet, bevor alle Zeilen da sind.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report has a row of this member that may be this check-in: it is a class of that time, or does not say what it is.</source>
            <translation>Der Anwesenheitsbericht von TeamUp hat eine Zeile dieses Mitglieds, die dieser Check‑in sein kann: Sie ist ein Kurs um diese Zeit oder sagt nicht, was sie ist.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows a check-in that may be this one or another.</source>
            <translation>Der Anwesenheitsbericht von TeamUp zeigt einen Check‑in, der dieser oder ein anderer sein kann.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows it, at {time} on {day}.</source>
            <translation>Der Anwesenheitsbericht von TeamUp zeigt ihn, um {time} am {day}.</translation>
        </message>
        <message>
            <source>TeamUp's check-in {id}, {at}</source>
            <translation>Check‑in {id} von TeamUp, {at}</translation>
        </message>
        <message>
            <source>TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries again; lower teamup.requests_per_minute if several kiosks share one token.</source>
            <translation>Die von TeamUp erlaubten Anfragen pro Minute sind erreicht (429). Der Kiosk wartet und versucht es noch einmal; teamup.requests_per_minute senken, wenn mehrere Kioske ein Token teilen.</translation>
        </message>
        <message>
            <source>TeamUp's list goes on at another address than teamup.base_url; it is not followed, because that would show the token there. Check teamup.base_url.</source>
            <translation>Die Liste von TeamUp geht an einer anderen Adresse als teamup.base_url weiter; ihr wird nicht gefolgt, sonst sähe man dort das Token. teamup.base_url prüfen.</translation>
        </message>
        <message>
            <source>TeamUp's pages lead round in circles; try again later.</source>
            <translation>Die Seiten von TeamUp führen im Kreis; später noch einmal versuchen.</translation>
        </message>
        <message>
            <source>TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk setup`; check-ins are kept until then.</source>
            <translation>Das Token von TeamUp ist am {day} abgelaufen. In TeamUp ein neues erstellen und mit `kiosk setup` eingeben; bis dahin werden Check-ins aufbewahrt.</translation>
        </message>
        <message>
            <source>TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with `kiosk setup`.</source>
            <translation>Das Token von TeamUp läuft am {day} ab. Vorher in TeamUp ein neues erstellen und mit `kiosk setup` eingeben.</translation>
        </message>
        <message>
            <source>TeamUp's {what} could not be read.</source>
            <translation>Das war in TeamUp nicht zu lesen: {what}.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again in {seconds} s.</source>
            <translation>Diese PIN ist falsch; nächster Versuch in {seconds} s.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again.</source>
            <translation>Diese PIN ist falsch; bitte noch einmal versuchen.</translation>
        </message>
        <message>
            <source>That is a code, but none with a token. Make one with the page token-code.html, on a phone or a computer.</source>
            <translation>Das ist ein Code, aber keiner mit einem Token. Einen mit der Seite token-code.html machen, auf Handy oder Computer.</translation>
        </message>
        <message>
            <source>The Check In feature is switched off in TeamUp.</source>
            <translation>Die Check‑in-Funktion ist in TeamUp abgeschaltet.</translation>
        </message>
        <message>
            <source>The USB port has no room for the camera's pictures.</source>
            <translation>Der USB-Anschluss hat keinen Platz für die Bilder der Kamera.</translation>
        </message>
        <message>
            <source>The account has no such custom field: {fields}.</source>
            <translation>Das Konto hat kein solches eigenes Feld: {fields}.</translation>
        </message>
        <message>
            <source>The account has no venue {id}.</source>
            <translation>Das Konto hat keinen Standort {id}.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is cut off or far too long.</source>
            <translation>Die Antwort von TeamUps Adresse ({status}) ist abgeschnitten oder viel zu lang.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is not what was asked for.</source>
            <translation>Die Antwort von TeamUps Adresse ({status}) ist nicht das, wonach gefragt wurde.</translation>
        </message>
        <message>
            <source>The attendance report can be read.</source>
            <translation>Der Anwesenheitsbericht kann gelesen werden.</translation>
        </message>
        <message>
            <source>The backup was given up, as the kiosk ends.</source>
            <translation>Die Sicherung wurde abgebrochen, weil der Kiosk beendet wird.</translation>
        </message>
        <message>
            <source>The camera ({device}) cannot be opened: {why}.</source>
            <translation>Die Kamera ({device}) lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <source>The camera does not start ({why}).</source>
            <translation>Die Kamera läuft nicht an ({why}).</translation>
        </message>
        <message>
            <source>The camera gives no picture ({why}).</source>
            <translation>Die Kamera gibt kein Bild ({why}).</translation>
        </message>
        <message>
            <source>The camera has stopped sending pictures.</source>
            <translation>Die Kamera sendet keine Bilder mehr.</translation>
        </message>
        <message>
            <source>The camera is plugged in but sends no picture.</source>
            <translation>Die Kamera ist eingesteckt, sendet aber kein Bild.</translation>
        </message>
        <message>
            <source>The camera sends only {rate} pictures a second.</source>
            <translation>Die Kamera sendet nur {rate} Bilder pro Sekunde.</translation>
        </message>
        <message>
            <source>The camera sends pictures as {format}, which cannot be read.</source>
            <translation>Die Kamera sendet Bilder als {format}; das ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The camera sent a damaged picture.</source>
            <translation>Die Kamera hat ein beschädigtes Bild gesendet.</translation>
        </message>
        <message>
            <source>The camera was unplugged.</source>
            <translation>Die Kamera wurde ausgesteckt.</translation>
        </message>
        <message>
            <source>The camera “{name}” is not plugged in.</source>
            <translation>Die Kamera „{name}“ ist nicht eingesteckt.</translation>
        </message>
        <message>
            <source>The camera's pictures could not be read, so another of its formats is used.</source>
            <translation>Die Bilder der Kamera waren nicht lesbar, daher wird ein anderes ihrer Formate benutzt.</translation>
        </message>
        <message>
            <source>The card counts at this kiosk, but is not in TeamUp.</source>
            <translation>Die Karte gilt an diesem Kiosk, steht aber nicht in TeamUp.</translation>
        </message>
        <message>
            <source>The checks could not be run ({why}).</source>
            <translation>Die Prüfungen konnten nicht laufen ({why}).</translation>
        </message>
        <message>
            <source>The checks took too long; run `kiosk doctor` by hand.</source>
            <translation>Die Prüfungen dauerten zu lange; `kiosk doctor` von Hand ausführen.</translation>
        </message>
        <message>
            <source>The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.</source>
            <translation>Die Prüfungen wurden abgebrochen, weil der Kiosk endet; `kiosk doctor` von Hand ausführen.</translation>
        </message>
        <message>
            <source>The connection to TeamUp was lost before its answer came; it may have got the request.</source>
            <translation>Die Verbindung zu TeamUp ging verloren, bevor die Antwort kam; es hat die Anfrage vielleicht bekommen.</translation>
        </message>
        <message>
            <source>The credential {path} cannot be read ({why}); correct LoadCredential= of the kiosk's service.</source>
            <translation>Das Credential {path} kann nicht gelesen werden ({why}); LoadCredential= im Dienst des Kiosks berichtigen.</translation>
        </message>
        <message>
            <source>The credential {path} is empty; put the token into the file that LoadCredential= of the kiosk's service names.</source>
            <translation>Das Credential {path} ist leer; das Token in die Datei schreiben, die LoadCredential= im Dienst des Kiosks nennt.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>Die beschädigte Datei ist als {file} aufbewahrt.</translation>
        </message>
        <message>
            <source>The data folder is new, but a kiosk was used with it before. Check-ins that were not settled then: {count}. Look for them in TeamUp. The journal of that time is kept as {file}.</source>
            <translation>Der Datenordner ist neu, aber damit war schon ein Kiosk in Gebrauch. Damals ungeklärte Check‑ins: {count}. In TeamUp danach suchen. Das Journal von damals ist als {file} aufbewahrt.</translation>
        </message>
        <message>
            <source>The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.</source>
            <translation>Die Datenbank war beschädigt. Gerettet: {checkins} Check‑ins, {scans} aufbewahrte Scans.</translation>
        </message>
        <message>
            <source>The database was found damaged while it was in use.</source>
            <translation>Die Datenbank erwies sich im Betrieb als beschädigt.</translation>
        </message>
        <message>
            <source>The database was gone. Saved from what was left: {checkins} check-ins, {scans} kept scans.</source>
            <translation>Die Datenbank war weg. Gerettet von dem, was übrig war: {checkins} Check‑ins, {scans} aufbewahrte Scans.</translation>
        </message>
        <message>
            <source>The database {path} cannot be opened; check that its folder exists and that the kiosk's user may write there.</source>
            <translation>Die Datenbank {path} lässt sich nicht öffnen; prüfen, ob es den Ordner gibt und der Benutzer des Kiosks dort schreiben darf.</translation>
        </message>
        <message>
            <source>The database {path} is damaged; start the kiosk again: it puts the file aside and saves what can be read of it.</source>
            <translation>Die Datenbank {path} ist beschädigt; den Kiosk neu starten: er legt die Datei beiseite und rettet, was davon lesbar ist.</translation>
        </message>
        <message>
            <source>The database {path} may not be written; give the kiosk's user write permission for the file and its folder.</source>
            <translation>Die Datenbank {path} darf nicht beschrieben werden; dem Benutzer des Kiosks Schreibrechte für die Datei und ihren Ordner geben.</translation>
        </message>
        <message>
            <source>The database {path} refused a request; restart the kiosk, and report it if it comes back.</source>
            <translation>Die Datenbank {path} hat eine Anfrage abgelehnt; den Kiosk neu starten und es melden, wenn es wiederkommt.</translation>
        </message>
        <message>
            <source>The database {path} was written by a later version of the kiosk (layout {version}, this version knows {known}); install that version again, or choose another data folder.</source>
            <translation>Die Datenbank {path} stammt von einer späteren Version des Kiosks (Aufbau {version}, diese Version kennt {known}); jene Version wieder installieren oder einen anderen Datenordner wählen.</translation>
        </message>
        <message>
            <source>The disk failed while {path} was read or written; check the free space, the quota and the health of the disk.</source>
            <translation>Die Platte versagte beim Lesen oder Schreiben von {path}; freien Platz, Kontingent und Zustand der Platte prüfen.</translation>
        </message>
        <message>
            <source>The disk of {path} does not support write-ahead logging; choose a data folder on a local disk.</source>
            <translation>Die Platte von {path} unterstützt kein Write-Ahead-Logging; einen Datenordner auf einer lokalen Platte wählen.</translation>
        </message>
        <message>
            <source>The environment variable {variable} names {path}, which cannot be used ({why}). Correct it, or take the variable out of the environment.</source>
            <translation>Die Umgebungsvariable {variable} nennt {path}, was nicht benutzbar ist ({why}). Sie berichtigen oder aus der Umgebung entfernen.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>Die Datei ist leer; eine andere wählen.</translation>
        </message>
        <message>
            <source>The file is no list that can be read; save it as CSV, then try again.</source>
            <translation>Die Datei ist keine lesbare Liste; als CSV speichern, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The file {path} is another program's database; choose another data folder.</source>
            <translation>Die Datei {path} ist die Datenbank eines anderen Programms; einen anderen Datenordner wählen.</translation>
        </message>
        <message>
            <source>The film {path}</source>
            <translation>Der Film {path}</translation>
        </message>
        <message>
            <source>The first line does not tell which column has the cards and which the members ({titles}); name them with --card-column and --member-column.</source>
            <translation>Die erste Zeile sagt nicht, in welcher Spalte die Karten und in welcher die Mitglieder stehen ({titles}); mit --card-column und --member-column angeben.</translation>
        </message>
        <message>
            <source>The folder for backups, {path}, is not there; connect its disk, or correct data.backup_dir.</source>
            <translation>Der Ordner für Sicherungen, {path}, ist nicht da; seine Platte anschließen oder data.backup_dir berichtigen.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried again by itself.</source>
            <translation>Der Handscanner an {path} ist nicht lesbar ({why}). scanner.serial berichtigen; es wird von selbst neu versucht.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is tried again by itself.</source>
            <translation>Der Handscanner an {path} ist nicht da. Einstecken oder scanner.serial berichtigen; es wird von selbst neu versucht.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is taken: another program reads it, or one that was killed has left its lock in /var/lock. Close that program, or restart the computer; it is tried again by itself.</source>
            <translation>Der Handscanner an {path} ist belegt: Ein anderes Programm liest ihn, oder ein abgebrochenes hat seine Sperre in /var/lock zurückgelassen. Das Programm schließen oder den Computer neu starten; es wird von selbst neu versucht.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} may not be read by this user. Add the user to the group of that device (dialout, as a rule) and log in again; it is tried again by itself.</source>
            <translation>Dieser Benutzer darf den Handscanner an {path} nicht lesen. Den Benutzer in die Gruppe dieses Geräts aufnehmen (meist dialout) und neu anmelden; es wird von selbst neu versucht.</translation>
        </message>
        <message>
            <source>The journal is not kept at {places}.</source>
            <translation>Das Journal wird hier nicht geführt: {places}.</translation>
        </message>
        <message>
            <source>The keys of the member passes are lost: make the passes again.</source>
            <translation>Die Schlüssel der Mitgliedsausweise sind verloren: die Ausweise neu machen.</translation>
        </message>
        <message>
            <source>The kiosk begins its journal when it starts.</source>
            <translation>Der Kiosk beginnt sein Journal, wenn er startet.</translation>
        </message>
        <message>
            <source>The kiosk crashed on {day}, {time}.</source>
            <translation>Der Kiosk ist am {day} um {time} abgestürzt.</translation>
        </message>
        <message>
            <source>The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand scanners work. Staff can use the camera again under Device.</source>
            <translation>Der Kiosk ist dreimal hintereinander unerwartet beendet worden und läuft jetzt ohne die Kamera; Handscanner funktionieren. Das Personal kann die Kamera unter „Gerät“ wieder einschalten.</translation>
        </message>
        <message>
            <source>The kiosk failed while sending this; TeamUp may have it. See the log.</source>
            <translation>Der Kiosk versagte beim Senden; TeamUp hat ihn vielleicht. Siehe das Protokoll.</translation>
        </message>
        <message>
            <source>The kiosk has too much to do; try again in a moment.</source>
            <translation>Der Kiosk hat zu viel zu tun; gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The kiosk has used up its requests to TeamUp for now; it tries again shortly.</source>
            <translation>Der Kiosk hat seine Anfragen an TeamUp vorerst verbraucht; er versucht es bald wieder.</translation>
        </message>
        <message>
            <source>The kiosk hung on {day}, {time}, and was ended.</source>
            <translation>Der Kiosk hing am {day} um {time} und wurde beendet.</translation>
        </message>
        <message>
            <source>The kiosk may not ask for TeamUp's {what} ({status}).</source>
            <translation>Der Kiosk darf in TeamUp danach nicht fragen: {what} ({status}).</translation>
        </message>
        <message>
            <source>The kiosk stopped while this was being sent; TeamUp may have it.</source>
            <translation>Der Kiosk wurde beim Senden beendet; TeamUp hat ihn vielleicht.</translation>
        </message>
        <message>
            <source>The kiosk that is running (process {holder}) is of an earlier version, and keeps {path} open; end that kiosk, start the new one, and try again.</source>
            <translation>Der laufende Kiosk (Prozess {holder}) hat eine frühere Version und hält {path} offen; diesen Kiosk beenden, den neuen starten und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The kiosk's data were damaged, or an older copy was put back; this may have been sent since.</source>
            <translation>Die Daten des Kiosks waren beschädigt, oder eine ältere Kopie wurde eingespielt; dieser Check‑in wurde seither vielleicht gesendet.</translation>
        </message>
        <message>
            <source>The kiosk's data were older than what it had done: an old copy was put back, or a part was lost.</source>
            <translation>Die Daten des Kiosks waren älter als das, was er getan hatte: Eine alte Kopie wurde eingespielt, oder ein Teil ging verloren.</translation>
        </message>
        <message>
            <source>The kiosk's database has been closed; start the kiosk again.</source>
            <translation>Die Datenbank des Kiosks wurde geschlossen; den Kiosk neu starten.</translation>
        </message>
        <message>
            <source>The list has no column {name}; it has {titles}.</source>
            <translation>Die Liste hat keine Spalte {name}; sie hat {titles}.</translation>
        </message>
        <message>
            <source>The members are being fetched already (by process {holder}); wait until that is done.</source>
            <translation>Die Mitglieder werden schon geholt (von Prozess {holder}); abwarten, bis das fertig ist.</translation>
        </message>
        <message>
            <source>The members could not be fetched; see the log.</source>
            <translation>Die Mitglieder konnten nicht geholt werden; siehe das Protokoll.</translation>
        </message>
        <message>
            <source>The members have not been fetched yet; the kiosk does so when it starts.</source>
            <translation>Die Mitglieder wurden noch nicht geholt; der Kiosk holt sie beim Start.</translation>
        </message>
        <message>
            <source>The members were last fetched on {day} at {time}; who joined since may not be known here. Check the network, then fetch them (staff area, or `kiosk sync`).</source>
            <translation>Die Mitglieder wurden zuletzt am {day} um {time} geholt; wer seither dazukam, ist hier vielleicht nicht bekannt. Das Netz prüfen, dann die Mitglieder holen (Teambereich oder `kiosk sync`).</translation>
        </message>
        <message>
            <source>The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who is not known yet is asked for there, or kept for later. Have the disk looked at.</source>
            <translation>Die Kopie der Mitglieder war beschädigt und wird neu von TeamUp geholt; bis dahin wird nach noch Unbekannten dort gefragt, oder ihr Scan wird aufbewahrt. Die Platte prüfen lassen.</translation>
        </message>
        <message>
            <source>The members' copy {path} is damaged; start the kiosk again: it throws the file away and fetches the members anew.</source>
            <translation>Die Kopie der Mitglieder {path} ist beschädigt; den Kiosk neu starten: Er wirft die Datei weg und holt die Mitglieder neu.</translation>
        </message>
        <message>
            <source>The newest backup of the check-ins is {hours} h old; there are {count} in {path}.</source>
            <translation>Die neueste Sicherung der Check‑ins ist {hours} h alt; vorhanden in {path}: {count}.</translation>
        </message>
        <message>
            <source>The newest keys of the member passes are lost: make the passes again.</source>
            <translation>Die neuesten Schlüssel der Mitgliedsausweise sind verloren: die Ausweise neu machen.</translation>
        </message>
        <message>
            <source>The paper cannot be painted on; choose another file or printer.</source>
            <translation>Auf dieses Papier lässt sich nicht zeichnen; eine andere Datei oder einen anderen Drucker wählen.</translation>
        </message>
        <message>
            <source>The printer did not take the pass; look at the printer, try again.</source>
            <translation>Der Drucker hat den Ausweis nicht angenommen; nach dem Drucker sehen und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The repository of kiosk packages cannot be reached, or is not signed by the key that is trusted ({why}). Check the network and the repository's address.</source>
            <translation>Die Paketquelle des Kiosks ist nicht erreichbar oder nicht mit dem Schlüssel signiert, dem vertraut wird ({why}). Prüfen Sie das Netz und die Adresse der Paketquelle.</translation>
        </message>
        <message>
            <source>The request to {host} could not be sent. Check the network and the configuration; the kiosk keeps trying.</source>
            <translation>Die Anfrage an {host} konnte nicht gesendet werden. Netz und Konfiguration prüfen; der Kiosk versucht es weiter.</translation>
        </message>
        <message>
            <source>The screen needs at least 800 × 480 pixels.</source>
            <translation>Der Bildschirm braucht mindestens 800 × 480 Pixel.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered for {seconds} s; it waits for its password, or does not work. {remedy}</source>
            <translation>Der Schlüsselbund des Systems antwortet seit {seconds} s nicht; er wartet auf sein Passwort oder funktioniert nicht. {remedy}</translation>
        </message>
        <message>
            <source>The system's keyring is locked. {remedy}</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt. {remedy}</translation>
        </message>
        <message>
            <source>The token lacks a permission; make one with write access.</source>
            <translation>Dem Token fehlt ein Recht; eines mit Schreibzugriff erstellen.</translation>
        </message>
        <message>
            <source>The update did not work out ({why}). Nothing was changed; try again later.</source>
            <translation>Die Aktualisierung ist nicht gelungen ({why}). Es wurde nichts geändert; versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The update service gives no answer. See what is the matter with it: {command}</source>
            <translation>Der Aktualisierungsdienst antwortet nicht. Sehen Sie nach, was mit ihm ist: {command}</translation>
        </message>
        <message>
            <source>The user {user} may not open the camera.</source>
            <translation>Der Benutzer {user} darf die Kamera nicht öffnen.</translation>
        </message>
        <message>
            <source>Then run the checks again.</source>
            <translation>Dann die Prüfungen wiederholen.</translation>
        </message>
        <message>
            <source>There are {count} people with PINs already, which is all there can be; remove somebody first.</source>
            <translation>Es gibt schon {count} Personen mit PIN, mehr geht nicht; zuerst jemanden entfernen.</translation>
        </message>
        <message>
            <source>There is a {name} already; add a letter to tell them apart.</source>
            <translation>{name} gibt es schon; einen Buchstaben hinzufügen, um sie zu unterscheiden.</translation>
        </message>
        <message>
            <source>There is no backup of the check-ins yet in {path}.</source>
            <translation>Es gibt noch keine Sicherung der Check‑ins in {path}.</translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>Es gibt keine Kamera.</translation>
        </message>
        <message>
            <source>There is no check-in {id}; look at the list for its id.</source>
            <translation>Es gibt keinen Check‑in {id}; seine Kennung steht in der Liste.</translation>
        </message>
        <message>
            <source>There is no display here.</source>
            <translation>Hier gibt es keine Anzeige.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the name.</source>
            <translation>Es gibt keine Datei {path}. Den Namen prüfen.</translation>
        </message>
        <message>
            <source>There is no file {path}; check the path.</source>
            <translation>Es gibt keine Datei {path}; den Pfad prüfen.</translation>
        </message>
        <message>
            <source>There is no kept scan {id}; reload the list.</source>
            <translation>Es gibt keinen aufbewahrten Scan {id}; die Liste neu laden.</translation>
        </message>
        <message>
            <source>There is no owner's PIN yet; run `kiosk pin` first, then add people.</source>
            <translation>Es gibt noch keine PIN des Inhabers; zuerst `kiosk pin` ausführen, dann Personen hinzufügen.</translation>
        </message>
        <message>
            <source>There is no picture {file}; check screen.logo.</source>
            <translation>Es gibt kein Bild {file}; screen.logo prüfen.</translation>
        </message>
        <message>
            <source>There is no room left on the disk to write {path}; free some space.</source>
            <translation>Auf der Platte ist kein Platz mehr für {path}; Platz schaffen.</translation>
        </message>
        <message>
            <source>There is no sound output.</source>
            <translation>Es gibt keine Tonausgabe.</translation>
        </message>
        <message>
            <source>There is no staff PIN yet; run `kiosk pin` to set one.</source>
            <translation>Es gibt noch keine PIN für das Team; mit `kiosk pin` eine setzen.</translation>
        </message>
        <message>
            <source>There is no token yet: type it, or hold its code to the camera.</source>
            <translation>Es gibt noch kein Token: eintippen oder seinen Code vor die Kamera halten.</translation>
        </message>
        <message>
            <source>There is not enough memory for the database; restart the kiosk.</source>
            <translation>Für die Datenbank reicht der Speicher nicht; den Kiosk neu starten.</translation>
        </message>
        <message>
            <source>There were too many wrong tries; try again in {seconds} s.</source>
            <translation>Es gab zu viele falsche Versuche; nächster Versuch in {seconds} s.</translation>
        </message>
        <message>
            <source>This PIN is taken; choose another one.</source>
            <translation>Diese PIN ist vergeben; bitte eine andere wählen.</translation>
        </message>
        <message>
            <source>This cannot be done with a check-in that is {state}; reload the list.</source>
            <translation>Das geht nicht mit einem Check‑in in diesem Zustand ({state}); die Liste neu laden.</translation>
        </message>
        <message>
            <source>This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then try again.</source>
            <translation>Diese Karte gehört {name}; dort die Verknüpfung lösen oder sie in TeamUp aus dem Profil nehmen, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>This check-in was sent before without an answer, so TeamUp may have it already; look there. Let it be sent, or settle it once it is unanswered again.</source>
            <translation>Dieser Check‑in wurde schon einmal ohne Antwort gesendet, TeamUp hat ihn vielleicht; dort nachsehen. Senden lassen, oder klären, sobald er wieder ohne Antwort ist.</translation>
        </message>
        <message>
            <source>This computer has no default printer. Photograph the code with a phone instead.</source>
            <translation>Dieser Computer hat keinen Standarddrucker. Stattdessen den Code mit einem Handy fotografieren.</translation>
        </message>
        <message>
            <source>This computer has no default printer; set one up, or make a file with `{command}`.</source>
            <translation>Dieser Computer hat keinen Standarddrucker; einen einrichten oder mit `{command}` eine Datei machen.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} ahead of TeamUp's.</source>
            <translation>Die Uhr dieses Computers geht gegenüber TeamUp {apart} vor.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} behind TeamUp's.</source>
            <translation>Die Uhr dieses Computers geht gegenüber TeamUp {apart} nach.</translation>
        </message>
        <message>
            <source>This computer's clock says {day}, which cannot be. Nobody can be checked in until its date and time are set right.</source>
            <translation>Die Uhr dieses Computers zeigt {day}, das kann nicht sein. Niemand kann einchecken, bis Datum und Uhrzeit richtig gestellt sind.</translation>
        </message>
        <message>
            <source>This customer has another check-in for that visit, of {time}; dismiss this one instead.</source>
            <translation>Für diesen Besuch gibt es schon einen anderen Check‑in, von {time}; stattdessen diesen verwerfen.</translation>
        </message>
        <message>
            <source>This customer is already checked in, since {time}.</source>
            <translation>Schon eingecheckt, seit {time}.</translation>
        </message>
        <message>
            <source>This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on the kiosk whose passes shall count here.</source>
            <translation>Das ist keine Datei mit Schlüsseln für Ausweise; eine mit `kiosk pass --export-keys FILE` an dem Kiosk machen, dessen Ausweise hier gelten sollen.</translation>
        </message>
        <message>
            <source>This kiosk runs without a configuration file, so nothing can be kept.</source>
            <translation>Dieser Kiosk läuft ohne Konfigurationsdatei, daher lässt sich nichts speichern.</translation>
        </message>
        <message>
            <source>This kiosk sent {count} other visits on it since.</source>
            <translation>Andere Besuche, die dieser Kiosk seither darauf gesendet hat: {count}.</translation>
        </message>
        <message>
            <source>This kiosk was not installed from its Debian package; update it the way it was installed.</source>
            <translation>Dieser Kiosk wurde nicht aus seinem Debian-Paket installiert; aktualisieren Sie ihn so, wie er installiert wurde.</translation>
        </message>
        <message>
            <source>This person has been removed meanwhile; reload the list.</source>
            <translation>Diese Person wurde inzwischen entfernt; die Liste neu laden.</translation>
        </message>
        <message>
            <source>This scan has been dealt with already; reload the list.</source>
            <translation>Dieser Scan ist schon erledigt; die Liste neu laden.</translation>
        </message>
        <message>
            <source>This token has expired. Make a new one in TeamUp, under M2M Tokens.</source>
            <translation>Dieses Token ist abgelaufen. In TeamUp unter M2M Tokens ein neues anlegen.</translation>
        </message>
        <message>
            <source>Too many codes nobody is known by at a time; it is asked for later.</source>
            <translation>Zu viele unbekannte Codes auf einmal; später wird danach gefragt.</translation>
        </message>
        <message>
            <source>Until it is unlocked, check-ins are kept; then the kiosk sends them by itself.</source>
            <translation>Bis er entsperrt ist, werden Check-ins aufbewahrt; danach sendet der Kiosk sie von selbst.</translation>
        </message>
        <message>
            <source>Use another camera, or set camera.device to another one.</source>
            <translation>Eine andere Kamera benutzen oder in camera.device eine andere nennen.</translation>
        </message>
        <message>
            <source>Version {available} did not work here ({why}), so version {installed} is back. Send its log to whoever helps: {command}</source>
            <translation>Version {available} lief hier nicht ({why}), deshalb ist Version {installed} wieder da. Schicken Sie das Protokoll an jemanden, der hilft: {command}</translation>
        </message>
        <message>
            <source>Version {available} does not work here, and version {installed} cannot be put back ({why}). Get help; every check-in is safe on this computer.</source>
            <translation>Version {available} läuft hier nicht, und Version {installed} lässt sich nicht wieder installieren ({why}). Holen Sie Hilfe; jeder Check-in ist auf diesem Computer sicher.</translation>
        </message>
        <message>
            <source>Well again since yesterday ({name}): {found}</source>
            <translation>Seit gestern wieder in Ordnung ({name}): {found}</translation>
        </message>
        <message>
            <source>When the token ends is not known; write it into teamup.token_expires.</source>
            <translation>Wann das Token abläuft, ist nicht bekannt; in teamup.token_expires eintragen.</translation>
        </message>
        <message>
            <source>Whether TeamUp has taken the number is not known; look into the member's profile.</source>
            <translation>Ob TeamUp die Nummer übernommen hat, ist nicht bekannt; im Profil des Mitglieds nachsehen.</translation>
        </message>
        <message>
            <source>Whoever tries customer numbers can check in anybody.</source>
            <translation>Wer Kundennummern durchprobiert, kann jeden einchecken.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>ein anderes Programm benutzt es</translation>
        </message>
        <message>
            <source>attendance report</source>
            <translation>Anwesenheitsbericht</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>Anwesenheiten</translation>
        </message>
        <message>
            <source>blocked customers</source>
            <translation>gesperrte Kunden</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>rückgängig</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>flagged customers</source>
            <translation>markierte Kunden</translation>
        </message>
        <message>
            <source>it can only be read</source>
            <translation>nur lesbar</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>it is neither a serial line nor a FIFO</source>
            <translation>es ist weder eine serielle Leitung noch ein FIFO</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>its beginning is not as it should be</source>
            <translation>der Anfang ist nicht, wie er sein sollte</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>sein Zertifikat ist abgelaufen</translation>
        </message>
        <message>
            <source>its certificate is for another address</source>
            <translation>sein Zertifikat gilt für eine andere Adresse</translation>
        </message>
        <message>
            <source>its certificate is not trusted here</source>
            <translation>seinem Zertifikat wird hier nicht vertraut</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <translation>sein Zertifikat gilt noch nicht</translation>
        </message>
        <message>
            <source>its name is not found</source>
            <translation>sein Name ist nicht zu finden</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>sein Name ist zu lang</translation>
        </message>
        <message>
            <source>known from the journal</source>
            <translation>aus dem Journal bekannt</translation>
        </message>
        <message>
            <source>memberships</source>
            <translation>Mitgliedschaften</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>keine Verbindung</translation>
        </message>
        <message>
            <source>no connection in time</source>
            <translation>keine Verbindung in der Zeit</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <source>no room left</source>
            <translation>kein Platz mehr</translation>
        </message>
        <message>
            <source>no secure connection</source>
            <translation>keine sichere Verbindung</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>dort antwortet nichts</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: {names}.</source>
            <translation>screen.monitor ist {wanted}, und einen solchen Bildschirm gibt es nicht; der Hauptbildschirm wird benutzt. Es gibt: {names}.</translation>
        </message>
        <message>
            <source>seen in TeamUp</source>
            <translation>in TeamUp gesehen</translation>
        </message>
        <message>
            <source>send again</source>
            <translation>erneut senden</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>teamup.auth_scheme must be one word, such as Bearer.</source>
            <translation>teamup.auth_scheme muss ein Wort sein, etwa Bearer.</translation>
        </message>
        <message>
            <source>teamup.base_url is not a web address; it is usually {url}.</source>
            <translation>teamup.base_url ist keine Webadresse; üblich ist {url}.</translation>
        </message>
        <message>
            <source>teamup.base_url must not hold a question mark or a #.</source>
            <translation>teamup.base_url darf kein Fragezeichen und kein # enthalten.</translation>
        </message>
        <message>
            <source>teamup.base_url must start with https:// , else the token could be read on the way.</source>
            <translation>teamup.base_url muss mit https:// beginnen, sonst könnte das Token unterwegs gelesen werden.</translation>
        </message>
        <message>
            <source>teamup.card_field must be 0 or the id of a custom field.</source>
            <translation>teamup.card_field muss 0 oder die Nummer eines eigenen Feldes sein.</translation>
        </message>
        <message>
            <source>teamup.checkin_token holds a space or a line break; paste it again.</source>
            <translation>teamup.checkin_token enthält ein Leerzeichen oder einen Zeilenumbruch; noch einmal einfügen.</translation>
        </message>
        <message>
            <source>teamup.provider_id and teamup.venue_id are needed; set both.</source>
            <translation>teamup.provider_id und teamup.venue_id werden gebraucht; beide setzen.</translation>
        </message>
        <message>
            <source>teamup.requests_per_minute must be 1 or more.</source>
            <translation>teamup.requests_per_minute muss 1 oder mehr sein.</translation>
        </message>
        <message>
            <source>teamup.token is empty or holds a space or a line break; paste it again.</source>
            <translation>teamup.token ist leer oder enthält ein Leerzeichen oder einen Zeilenumbruch; noch einmal einfügen.</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>die Verbindung wurde getrennt</translation>
        </message>
        <message>
            <source>the data are older than what was done, or damaged</source>
            <translation>die Daten sind älter als das Geschehene oder beschädigt</translation>
        </message>
        <message>
            <source>the device does not answer</source>
            <translation>das Gerät antwortet nicht</translation>
        </message>
        <message>
            <source>the disk locks no files</source>
            <translation>das Laufwerk sperrt keine Dateien</translation>
        </message>
        <message>
            <source>the kiosk stopped while sending</source>
            <translation>der Kiosk wurde beim Senden beendet</translation>
        </message>
        <message>
            <source>the proxy refuses</source>
            <translation>der Proxy lehnt ab</translation>
        </message>
        <message>
            <source>the system does not say why</source>
            <translation>das System sagt nicht, warum</translation>
        </message>
        <message>
            <source>there is no certificate in it</source>
            <translation>darin ist kein Zertifikat</translation>
        </message>
        <message>
            <source>there is no network</source>
            <translation>kein Netz</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>der Speicher reicht nicht</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>zu viele Dateien sind offen</translation>
        </message>
        <message>
            <source>too many requests are waiting already</source>
            <translation>zu viele Anfragen warten schon</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>unanswered check-ins are sent again (policy.unanswered)</source>
            <translation>Check‑ins ohne Antwort werden erneut gesendet (policy.unanswered)</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <source>use counts</source>
            <translation>Nutzungszähler</translation>
        </message>
        <message>
            <source>{camera}, {format}</source>
            <translation>{camera}, {format}</translation>
        </message>
        <message>
            <source>{camera}, {rate} pictures a second arrive.</source>
            <translation>{camera}, {rate} Bilder pro Sekunde kommen an.</translation>
        </message>
        <message>
            <source>{count} scans of codes nobody is known by are kept already, so no more are. Check the network and fetch the members, then dismiss what is left.</source>
            <translation>{count} Scans mit unbekannten Codes sind schon aufbewahrt, daher kommen keine weiteren dazu. Das Netz prüfen und die Mitglieder holen, dann verwerfen, was übrig ist.</translation>
        </message>
        <message>
            <source>{file} is no picture the kiosk can read; check screen.logo.</source>
            <translation>{file} ist kein Bild, das der Kiosk lesen kann; screen.logo prüfen.</translation>
        </message>
        <message>
            <source>{file}: cannot be written ({why}); check the folder's permissions.</source>
            <translation>{file}: nicht zu schreiben ({why}); die Rechte des Ordners prüfen.</translation>
        </message>
        <message>
            <source>{file}: is no file; name the file of the configuration.</source>
            <translation>{file}: ist keine Datei; die Datei der Konfiguration nennen.</translation>
        </message>
        <message>
            <source>{file}: not TOML ({why}); mend it, then try again.</source>
            <translation>{file}: kein TOML ({why}); beheben, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{file}: not UTF-8 text; save it again as UTF-8.</source>
            <translation>{file}: kein UTF-8-Text; noch einmal als UTF-8 speichern.</translation>
        </message>
        <message>
            <source>{file}: {key} is missing; run `kiosk setup`, or add `{line}` under [teamup], or set {variable}.</source>
            <translation>{file}: {key} fehlt; `kiosk setup` ausführen, `{line}` unter [teamup] eintragen oder {variable} setzen.</translation>
        </message>
        <message>
            <source>{file}: {section} is a section; write [{section}] above its keys.</source>
            <translation>{file}: {section} ist ein Abschnitt; [{section}] über seine Schlüssel schreiben.</translation>
        </message>
        <message>
            <source>{host} sends requests round in circles. Check the network's log-in page.</source>
            <translation>{host} schickt Anfragen im Kreis. Die Anmeldeseite des Netzes prüfen.</translation>
        </message>
        <message>
            <source>{id} is a pending scan, of which no check-in was made yet; choose its member in the staff area, or dismiss it.</source>
            <translation>{id} ist ein wartender Scan, aus dem noch kein Check‑in wurde; sein Mitglied im Teambereich wählen oder ihn verwerfen.</translation>
        </message>
        <message>
            <source>{key} cannot be that; nothing was changed. The page on the configuration says what it may be.</source>
            <translation>{key} kann das nicht sein; nichts wurde geändert. Die Seite zur Konfiguration sagt, was möglich ist.</translation>
        </message>
        <message>
            <source>{key} must be a positive number.</source>
            <translation>{key} muss eine positive Zahl sein.</translation>
        </message>
        <message>
            <source>{key} must be customer or provider.</source>
            <translation>{key} muss customer oder provider sein.</translation>
        </message>
        <message>
            <source>{name} has the card {card}, which may be this one spelt otherwise; take it out of their profile in TeamUp if it is out of date, then try again.</source>
            <translation>{name} hat die Karte {card}, vielleicht dieselbe in anderer Schreibweise; falls sie nicht mehr gilt, in TeamUp aus dem Profil nehmen, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{name}: {trouble} Meanwhile {other} is used.</source>
            <translation>{name}: {trouble} Inzwischen wird {other} benutzt.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {why}.</source>
            <translation>{path} lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <source>{path} cannot be played ({why}).</source>
            <translation>{path} lässt sich nicht abspielen ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be read; choose another folder.</source>
            <translation>{path} ist nicht lesbar; einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place, or mend it.</source>
            <translation>{path} ist nicht zu schreiben ({reason}); einen anderen Ort wählen oder das beheben.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}).</source>
            <translation>{path} ist nicht zu schreiben ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Plug in another drive, or make room.</source>
            <translation>{path} ist nicht zu schreiben ({why}). Ein anderes Laufwerk einstecken oder Platz schaffen.</translation>
        </message>
        <message>
            <source>{path} has more than {count} megapixels. Make it smaller and try again.</source>
            <translation>{path} hat mehr als {count} Megapixel. Verkleinern und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{path} holds a token, and other users of this computer may read it.</source>
            <translation>{path} enthält ein Token, und andere Benutzer dieses Computers dürfen es lesen.</translation>
        </message>
        <message>
            <source>{path} holds more pictures than are looked at; those after the first {count} were passed over.</source>
            <translation>{path} enthält mehr Bilder, als angesehen werden; die nach den ersten {count} wurden übergangen.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).</source>
            <translation>{path} ist ein HEIC-Foto, das hier nicht gelesen werden kann. Als JPEG speichern (am iPhone: Einstellungen, Kamera, Formate, Maximale Kompatibilität).</translation>
        </message>
        <message>
            <source>{path} is a folder. Name a picture or a video in it.</source>
            <translation>{path} ist ein Ordner. Ein Bild oder Video darin nennen.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what comes from it, and name that file.</source>
            <translation>{path} ist eine Pipe oder ein Gerät, keine Datei. Speichern, was daraus kommt, und diese Datei nennen.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be shown ({why}). Make the picture again.</source>
            <translation>{path} ist beschädigt und kann nicht gezeigt werden ({why}). Das Bild neu machen.</translation>
        </message>
        <message>
            <source>{path} is damaged; choose another backup.</source>
            <translation>{path} ist beschädigt; eine andere Sicherung wählen.</translation>
        </message>
        <message>
            <source>{path} is empty. Copy it again from where it came.</source>
            <translation>{path} ist leer. Noch einmal vom Original kopieren.</translation>
        </message>
        <message>
            <source>{path} is missing.</source>
            <translation>{path} fehlt.</translation>
        </message>
        <message>
            <source>{path} is more than {count} pixels long. Cut it into parts and try again.</source>
            <translation>{path} ist mehr als {count} Pixel lang. In Teile schneiden und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a video that can be read here.</source>
            <translation>{path} ist weder ein Bild noch ein Video, das hier gelesen werden kann.</translation>
        </message>
        <message>
            <source>{path} is no backup of a kiosk; choose another file.</source>
            <translation>{path} ist keine Sicherung eines Kiosks; eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>{path} is there.</source>
            <translation>{path} ist da.</translation>
        </message>
        <message>
            <source>{path} is too large for this computer's memory.</source>
            <translation>{path} ist zu groß für den Speicher dieses Computers.</translation>
        </message>
        <message>
            <source>{path} may not be read by this user.</source>
            <translation>Dieser Benutzer darf {path} nicht lesen.</translation>
        </message>
        <message>
            <source>{path} may not be written; give the kiosk's user permission, or choose another place.</source>
            <translation>{path} darf nicht beschrieben werden; dem Benutzer des Kiosks das Recht geben oder einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>{path} says where. Save the logs on the Device page, which takes it along, and send them to whoever helps.</source>
            <translation>{path} sagt, an welcher Stelle. Auf der Seite Gerät die Protokolle sichern, die es enthalten, und sie der Person schicken, die hilft.</translation>
        </message>
        <message>
            <source>{path}, {count} MB free.</source>
            <translation>{path}, {count} MB frei.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s from TeamUp's.</source>
            <translation>{seconds} s von der Uhr TeamUps entfernt.</translation>
        </message>
        <message>
            <source>{variable} of this computer's environment decides that; change it there.</source>
            <translation>Das bestimmt {variable} in der Umgebung dieses Computers; dort ändern.</translation>
        </message>
        <message>
            <source>{venue}: its time zone {zone} is not known here.</source>
            <translation>{venue}: die Zeitzone {zone} ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>{what} shows nothing any more.</source>
            <translation>{what} zeigt nichts mehr.</translation>
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
            <translation>{width} × {height}, {coding}, {rate} pro Sekunde</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Eine PIN hat mindestens {count} Ziffern.</translation>
        </message>
        <message>
            <source>A booked class</source>
            <translation>Ein gebuchter Kurs</translation>
        </message>
        <message>
            <source>A code that stays in view is read anew after so many seconds.</source>
            <translation>Ein Code, der im Bild bleibt, wird nach so vielen Sekunden neu gelesen.</translation>
        </message>
        <message>
            <source>A first visit</source>
            <translation>Ein erster Besuch</translation>
        </message>
        <message>
            <source>A hundredth visit</source>
            <translation>Ein hundertster Besuch</translation>
        </message>
        <message>
            <source>A membership ends soon</source>
            <translation>Eine Mitgliedschaft endet bald</translation>
        </message>
        <message>
            <source>A pause ends a scan</source>
            <translation>Eine Pause beendet einen Scan</translation>
        </message>
        <message>
            <source>A streak</source>
            <translation>Eine Serie</translation>
        </message>
        <message>
            <source>A visit without an answer</source>
            <translation>Ein Besuch ohne Antwort</translation>
        </message>
        <message>
            <source>After so many minutes; 0 is never.</source>
            <translation>Nach so vielen Minuten; 0 heißt nie.</translation>
        </message>
        <message>
            <source>After so many seconds the screen is ready for the next member.</source>
            <translation>Nach so vielen Sekunden ist der Bildschirm für das nächste Mitglied bereit.</translation>
        </message>
        <message>
            <source>As the configuration says</source>
            <translation>Wie es in der Konfiguration steht</translation>
        </message>
        <message>
            <source>Ask the member</source>
            <translation>Das Mitglied fragen</translation>
        </message>
        <message>
            <source>At least one has to stay.</source>
            <translation>Mindestens eines muss bleiben.</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>Kamera und Scanner</translation>
        </message>
        <message>
            <source>Card field</source>
            <translation>Kartenfeld</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Cards and passes</source>
            <translation>Karten und Ausweise</translation>
        </message>
        <message>
            <source>Cards, passes made by this kiosk, or both. An e-mail address always counts.</source>
            <translation>Karten, Ausweise von diesem Kiosk oder beides. Eine E-Mail-Adresse gilt immer.</translation>
        </message>
        <message>
            <source>Dim when nobody is there</source>
            <translation>Abdunkeln, wenn niemand da ist</translation>
        </message>
        <message>
            <source>Every hundredth visit is celebrated.</source>
            <translation>Jeder hundertste Besuch wird gefeiert.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Familien</translation>
        </message>
        <message>
            <source>Few visits left</source>
            <translation>Wenige Besuche übrig</translation>
        </message>
        <message>
            <source>Fewer are read faster, and with fewer mistakes.</source>
            <translation>Weniger werden schneller und mit weniger Fehlern gelesen.</translation>
        </message>
        <message>
            <source>Fewer visits than this are told.</source>
            <translation>Bei weniger Besuchen als diesen wird es gesagt.</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Finde mich</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Vorname und Anfangsbuchstabe</translation>
        </message>
        <message>
            <source>For scanners that send no Enter after a code.</source>
            <translation>Für Scanner, die nach einem Code kein Enter senden.</translation>
        </message>
        <message>
            <source>For so long a second scan is no second visit.</source>
            <translation>So lange ist ein zweiter Scan kein zweiter Besuch.</translation>
        </message>
        <message>
            <source>Front desk</source>
            <translation>Empfang</translation>
        </message>
        <message>
            <source>Gym and members</source>
            <translation>Studio und Mitglieder</translation>
        </message>
        <message>
            <source>Hand scanners and card readers that are a keyboard to the computer.</source>
            <translation>Handscanner und Kartenleser, die für den Computer eine Tastatur sind.</translation>
        </message>
        <message>
            <source>How few</source>
            <translation>Wie wenige</translation>
        </message>
        <message>
            <source>How long a result is shown</source>
            <translation>Wie lange ein Ergebnis steht</translation>
        </message>
        <message>
            <source>How much of a name others can read.</source>
            <translation>Wie viel von einem Namen andere lesen können.</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Wie bald</translation>
        </message>
        <message>
            <source>In the dark the screen lights up the code.</source>
            <translation>Im Dunkeln beleuchtet der Bildschirm den Code.</translation>
        </message>
        <message>
            <source>It can be {least} to {most}.</source>
            <translation>Möglich ist {least} bis {most}.</translation>
        </message>
        <message>
            <source>It opens this staff area.</source>
            <translation>Sie öffnet diesen Teambereich.</translation>
        </message>
        <message>
            <source>Kept, for the next start.</source>
            <translation>Gespeichert, für den nächsten Start.</translation>
        </message>
        <message>
            <source>Kinds of code</source>
            <translation>Arten von Codes</translation>
        </message>
        <message>
            <source>Languages for members</source>
            <translation>Sprachen für Mitglieder</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Hereinlassen</translation>
        </message>
        <message>
            <source>Light from the screen</source>
            <translation>Licht vom Bildschirm</translation>
        </message>
        <message>
            <source>Look it up in TeamUp</source>
            <translation>In TeamUp nachsehen</translation>
        </message>
        <message>
            <source>Members may switch the screen to these for their visit.</source>
            <translation>Mitglieder können den Bildschirm für ihren Besuch darauf umstellen.</translation>
        </message>
        <message>
            <source>Members of another venue are asked to the front desk.</source>
            <translation>Mitglieder eines anderen Standorts werden an den Empfang gebeten.</translation>
        </message>
        <message>
            <source>Members see themselves as in a mirror, which makes it easier to aim.</source>
            <translation>Mitglieder sehen sich wie im Spiegel und zielen so leichter.</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>Bild spiegeln</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Names on the screen</source>
            <translation>Namen auf dem Bildschirm</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Neue PIN</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <source>No sound is played then.</source>
            <translation>Dann ist nichts zu hören.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Notes after the greeting</source>
            <translation>Hinweise nach der Begrüßung</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>One code of a family asks who of them is here.</source>
            <translation>Bei einem Code der Familie wird gefragt, wer da ist.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>One visit a day</source>
            <translation>Ein Besuch am Tag</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Ausweise</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Kiosk neu starten</translation>
        </message>
        <message>
            <source>Rules at the door</source>
            <translation>Regeln an der Tür</translation>
        </message>
        <message>
            <source>Scanner on a serial line</source>
            <translation>Scanner an serieller Leitung</translation>
        </message>
        <message>
            <source>Scanners that type</source>
            <translation>Scanner, die tippen</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Send it again; may count twice</source>
            <translation>Noch einmal senden; zählt evtl. doppelt</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Gesetzt</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Several memberships</source>
            <translation>Mehrere Mitgliedschaften</translation>
        </message>
        <message>
            <source>So many days before the end.</source>
            <translation>So viele Tage vor dem Ende.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN des Teams</translation>
        </message>
        <message>
            <source>Staff decide</source>
            <translation>Das Team entscheidet</translation>
        </message>
        <message>
            <source>Take the best</source>
            <translation>Die beste nehmen</translation>
        </message>
        <message>
            <source>The custom field of TeamUp in which the numbers of cards stand.</source>
            <translation>Das eigene Feld in TeamUp, in dem die Kartennummern stehen.</translation>
        </message>
        <message>
            <source>The first visit is greeted as one.</source>
            <translation>Der erste Besuch wird als solcher begrüßt.</translation>
        </message>
        <message>
            <source>The member is told how many visits are left on a pack.</source>
            <translation>Das Mitglied liest, wie viele Besuche noch übrig sind.</translation>
        </message>
        <message>
            <source>The member is told when theirs is about to end.</source>
            <translation>Das Mitglied erfährt, wenn seine bald endet.</translation>
        </message>
        <message>
            <source>The member reads which class they have booked today.</source>
            <translation>Das Mitglied liest, welchen Kurs es heute gebucht hat.</translation>
        </message>
        <message>
            <source>The same PIN once more.</source>
            <translation>Dieselbe PIN noch einmal.</translation>
        </message>
        <message>
            <source>The same code again</source>
            <translation>Derselbe Code noch einmal</translation>
        </message>
        <message>
            <source>The same member again</source>
            <translation>Dasselbe Mitglied noch einmal</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>Die beiden waren nicht gleich. Die PIN noch einmal wählen.</translation>
        </message>
        <message>
            <source>This venue only</source>
            <translation>Nur dieser Standort</translation>
        </message>
        <message>
            <source>Turn them away</source>
            <translation>Abweisen</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Visits are recorded there.</source>
            <translation>Dort werden Besuche gebucht.</translation>
        </message>
        <message>
            <source>Weeks in a row with a visit are praised.</source>
            <translation>Wochen in Folge mit einem Besuch werden gelobt.</translation>
        </message>
        <message>
            <source>What happens to somebody whose membership has ended, or who has none.</source>
            <translation>Was mit jemandem geschieht, dessen Mitgliedschaft beendet ist oder fehlt.</translation>
        </message>
        <message>
            <source>What happens where nobody knows whether TeamUp has a visit.</source>
            <translation>Was geschieht, wenn niemand weiß, ob TeamUp einen Besuch hat.</translation>
        </message>
        <message>
            <source>What members show</source>
            <translation>Was Mitglieder zeigen</translation>
        </message>
        <message>
            <source>What was changed holds from the next start on.</source>
            <translation>Geändertes gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Where a scanner that does not type is plugged in.</source>
            <translation>Wo ein Scanner steckt, der nicht tippt.</translation>
        </message>
        <message>
            <source>Which one a visit is counted on where more than one would do.</source>
            <translation>Auf welche ein Besuch zählt, wenn mehrere gelten.</translation>
        </message>
        <message>
            <source>Who has no code with them is found by name and a second fact.</source>
            <translation>Wer keinen Code dabei hat, wird über Namen und eine zweite Angabe gefunden.</translation>
        </message>
        <message>
            <source>Without a valid membership</source>
            <translation>Ohne gültige Mitgliedschaft</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>%n von {looked_at} Mitgliedern hat dort etwas</numerusform>
                <numerusform>%n von {looked_at} Mitgliedern haben dort etwas</numerusform>
            </translation>
        </message>
        <message>
            <source>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that may read and write.</source>
            <translation>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Eines anlegen, das lesen und schreiben darf.</translation>
        </message>
        <message>
            <source>2. Open the page token-code.html on a phone or a computer, and paste the token there. It works without a network.</source>
            <translation>2. Die Seite token-code.html auf Handy oder Computer öffnen und das Token dort einfügen. Sie geht ohne Netz.</translation>
        </message>
        <message>
            <source>3. Hold the code it shows to the camera or the hand scanner. Or type the token.</source>
            <translation>3. Den angezeigten Code vor die Kamera oder den Handscanner halten. Oder das Token eintippen.</translation>
        </message>
        <message>
            <source>4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk.</source>
            <translation>4 bis 12 Ziffern. Sie öffnet den Teambereich: Mitglieder, heute, Warteschlange, dieser Kiosk.</translation>
        </message>
        <message>
            <source>A PIN for your staff</source>
            <translation>Eine PIN für dein Team</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Eine PIN hat mindestens {count} Ziffern.</translation>
        </message>
        <message>
            <source>A card is a number in a custom field of TeamUp. A pass is a code that the kiosk makes for a member. An e-mail address always counts.</source>
            <translation>Eine Karte ist eine Nummer in einem eigenen Feld von TeamUp. Ein Ausweis ist ein Code, den der Kiosk für ein Mitglied macht. Eine E-Mail-Adresse gilt immer.</translation>
        </message>
        <message>
            <source>A scanner that types needs no setting</source>
            <translation>Ein Scanner, der tippt, braucht keine Einstellung</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
        <message>
            <source>Asking TeamUp…</source>
            <translation>TeamUp wird gefragt…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Unternehmen</translation>
        </message>
        <message>
            <source>Cards only</source>
            <translation>Nur Karten</translation>
        </message>
        <message>
            <source>Cards, e-mail addresses</source>
            <translation>Karten, E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Cards, passes, e-mail addresses</source>
            <translation>Karten, Ausweise, E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Check-ins are switched off</source>
            <translation>Check‑ins sind abgeschaltet</translation>
        </message>
        <message>
            <source>Check-ins are switched on</source>
            <translation>Check‑ins sind eingeschaltet</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Counting the cards of your members…</source>
            <translation>Die Karten der Mitglieder werden gezählt…</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Trotzdem weiter</translation>
        </message>
        <message>
            <source>Hold any code up: a bottle, a book, a card. Closer is not always better.</source>
            <translation>Irgendeinen Code davorhalten: Flasche, Buch, Karte. Näher ist nicht immer besser.</translation>
        </message>
        <message>
            <source>If your gym has one, scan any code with it. Those that type and those on a serial line both work beside the camera.</source>
            <translation>Falls vorhanden, irgendeinen Code damit scannen. Scanner, die tippen, und solche an einer seriellen Leitung gehen neben der Kamera.</translation>
        </message>
        <message>
            <source>In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the frequency restrictions of each membership. Then check again here.</source>
            <translation>In TeamUp Pro Tools, Check In, Enabled wählen und in den Häufigkeitsgrenzen jeder Mitgliedschaft Check‑ins erlauben. Dann hier noch einmal prüfen.</translation>
        </message>
        <message>
            <source>It is with the printer.</source>
            <translation>Es ist beim Drucker.</translation>
        </message>
        <message>
            <source>It is written down now. The kiosk then fetches your members; until they are there, scans are kept. All of this can be changed later, in the staff area under Device.</source>
            <translation>Jetzt wird alles gespeichert. Dann holt der Kiosk die Mitglieder; bis sie da sind, werden Scans aufgehoben. Alles lässt sich später im Teambereich unter Gerät ändern.</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>Es geht</translation>
        </message>
        <message>
            <source>Look there under Pro Tools, Check In.</source>
            <translation>Dort unter Pro Tools, Check In nachsehen.</translation>
        </message>
        <message>
            <source>Members show</source>
            <translation>Mitglieder zeigen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>No camera: hand scanners only</source>
            <translation>Keine Kamera: nur Handscanner</translation>
        </message>
        <message>
            <source>No cards: passes alone</source>
            <translation>Keine Karten: nur Ausweise</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Noch kein Bild</translation>
        </message>
        <message>
            <source>No serial line</source>
            <translation>Keine serielle Leitung</translation>
        </message>
        <message>
            <source>No visit can be recorded with it. Make another one in TeamUp, with reading and writing allowed; then go back and give that.</source>
            <translation>Damit kann kein Besuch gebucht werden. In TeamUp ein anderes anlegen, das lesen und schreiben darf; dann zurückgehen und dieses angeben.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Not everything could be found out.</source>
            <translation>Nicht alles ließ sich herausfinden.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Nicht probiert</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Passes, e-mail addresses</source>
            <translation>Ausweise, E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Passes, too</source>
            <translation>Auch Ausweise</translation>
        </message>
        <message>
            <source>Photograph this code with a phone and hold the photo to the camera, print it, or scan it with a hand scanner. Nothing is sent to TeamUp.</source>
            <translation>Diesen Code mit einem Handy fotografieren und das Foto vor die Kamera halten, ihn drucken oder mit einem Handscanner scannen. Nichts geht an TeamUp.</translation>
        </message>
        <message>
            <source>Plug in a camera; it is found by itself.</source>
            <translation>Eine Kamera anstecken; sie wird von selbst gefunden.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Wird gedruckt…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Read: {text}</source>
            <translation>Gelesen: {text}</translation>
        </message>
        <message>
            <source>Scan any code with it. Without a hand scanner, go on.</source>
            <translation>Irgendeinen Code damit scannen. Ohne Handscanner einfach weiter.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>So your members are greeted, by their first names. This one was nobody's, so no visit was recorded.</source>
            <translation>So werden Mitglieder begrüßt, mit Vornamen. Diese Karte gehört niemandem, also wurde kein Besuch gebucht.</translation>
        </message>
        <message>
            <source>Some questions, and members can check in here. Which language does your gym speak?</source>
            <translation>Ein paar Fragen, dann können Mitglieder hier einchecken. Welche Sprache spricht dein Studio?</translation>
        </message>
        <message>
            <source>Something is still to be done there.</source>
            <translation>Dort ist noch etwas zu tun.</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Kiosk starten</translation>
        </message>
        <message>
            <source>TeamUp does not say whether check-ins are on</source>
            <translation>TeamUp sagt nicht, ob Check‑ins eingeschaltet sind</translation>
        </message>
        <message>
            <source>TeamUp does not say which business the token is for. Type its number.</source>
            <translation>TeamUp sagt nicht, für welches Unternehmen das Token ist. Dessen Nummer eintippen.</translation>
        </message>
        <message>
            <source>TeamUp has answered</source>
            <translation>TeamUp hat geantwortet</translation>
        </message>
        <message>
            <source>TeamUp names no venue. Make one there, or type the number of yours.</source>
            <translation>TeamUp nennt keinen Standort. Dort einen anlegen oder die Nummer eintippen.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Testkarte</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>Das war alles</translation>
        </message>
        <message>
            <source>That is no number of TeamUp's. It stands in the address of its page there.</source>
            <translation>Das ist keine Nummer von TeamUp. Sie steht dort in der Adresse der Seite.</translation>
        </message>
        <message>
            <source>That works, too; now the test card.</source>
            <translation>Auch das geht; jetzt die Testkarte.</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>Die beste, automatisch</translation>
        </message>
        <message>
            <source>The camera gives pictures</source>
            <translation>Die Kamera liefert Bilder</translation>
        </message>
        <message>
            <source>The code of the test card</source>
            <translation>Der Code der Testkarte</translation>
        </message>
        <message>
            <source>The code with your token</source>
            <translation>Der Code mit dem Token</translation>
        </message>
        <message>
            <source>The first check-in will show it.</source>
            <translation>Der erste Check‑in wird es zeigen.</translation>
        </message>
        <message>
            <source>The first check-in, of nobody</source>
            <translation>Der erste Check‑in, von niemandem</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Dieselbe PIN noch einmal</translation>
        </message>
        <message>
            <source>The token is for several. Touch the one this kiosk is for.</source>
            <translation>Das Token ist für mehrere. Auf das tippen, für das dieser Kiosk ist.</translation>
        </message>
        <message>
            <source>The token may only read</source>
            <translation>Das Token darf nur lesen</translation>
        </message>
        <message>
            <source>The token may read and write</source>
            <translation>Das Token darf lesen und schreiben</translation>
        </message>
        <message>
            <source>The token of your gym</source>
            <translation>Das Token deines Studios</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>Die beiden waren nicht gleich. Die PIN noch einmal wählen.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Touch the one in which this kiosk stands. Visits are recorded there.</source>
            <translation>Auf den tippen, an dem dieser Kiosk steht. Dort werden Besuche gebucht.</translation>
        </message>
        <message>
            <source>Try the camera</source>
            <translation>Kamera ausprobieren</translation>
        </message>
        <message>
            <source>Try the hand scanner</source>
            <translation>Handscanner ausprobieren</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>Eintippen</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Kamera benutzen</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Welcome to Turnstile</source>
            <translation>Willkommen bei Turnstile</translation>
        </message>
        <message>
            <source>Welcome, test card!</source>
            <translation>Willkommen, Testkarte!</translation>
        </message>
        <message>
            <source>What do your members show?</source>
            <translation>Was zeigen deine Mitglieder?</translation>
        </message>
        <message>
            <source>Whether the token may write is not known</source>
            <translation>Ob das Token schreiben darf, ist nicht bekannt</translation>
        </message>
        <message>
            <source>Which business?</source>
            <translation>Welches Unternehmen?</translation>
        </message>
        <message>
            <source>Which venue?</source>
            <translation>Welcher Standort?</translation>
        </message>
        <message>
            <source>With a token TeamUp lets the kiosk read your members and record visits. It stays on this computer.</source>
            <translation>Mit einem Token lässt TeamUp den Kiosk Mitglieder lesen und Besuche buchen. Es bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>{kind} read: {text}</source>
            <translation>{kind} gelesen: {text}</translation>
        </message>
        <message>
            <source>{step} of {count}</source>
            <translation>{step} von {count}</translation>
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
            <source>4 to 12 digits</source>
            <translation>4 bis 12 Ziffern</translation>
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
            <source>A part of the kiosk hung, so it restarted. Touch to save the logs</source>
            <translation>Ein Teil des Kiosks hing, deshalb hat er neu gestartet. Berühren, um die Protokolle zu sichern</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Ein Ausweis, der am {day} endete</translation>
        </message>
        <message>
            <source>A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most</source>
            <translation>Von Hand getippt: eine Taste war {value} ms unten, bei einem Scanner höchstens {limit} ms</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>ZIP-Datei ohne Geheimnisse und Mitgliederdaten</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Jemanden hinzufügen</translation>
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
            <translation>Eine E‑Mail-Adresse</translation>
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
            <source>Another PIN</source>
            <translation>Andere PIN</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Anderer Name</translation>
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
            <translation>Bildrate</translation>
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
            <source>Backup</source>
            <translation>Sicherung</translation>
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
            <source>Business</source>
            <translation>Betrieb</translation>
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
            <source>Camera off</source>
            <translation>Kamera aus</translation>
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
            <source>Card reader</source>
            <translation>Kartenleser</translation>
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
            <source>Changed since yesterday</source>
            <translation>Seit gestern anders</translation>
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
            <source>Check-ins</source>
            <translation>Check‑ins</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>Noch offene Check‑ins und Scans</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Check‑ins sind in den Einstellungen von TeamUp abgeschaltet, für den ganzen Betrieb.</translation>
        </message>
        <message>
            <source>Checked in by</source>
            <translation>Eingecheckt von</translation>
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
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Mitglied wählen</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
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
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes of this kind are switched off. To have them read, add "{key}" to scanner.symbologies in the configuration.</source>
            <translation>Codes dieser Art sind abgeschaltet. Damit sie gelesen werden, "{key}" in der Konfiguration bei scanner.symbologies ergänzen.</translation>
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
            <source>Connected</source>
            <translation>Verbunden</translation>
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
            <source>Crashes</source>
            <translation>Abstürze</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Eigene Felder</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Schäden</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>Decoders</source>
            <translation>Decoder</translation>
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
            <source>Disk</source>
            <translation>Platte</translation>
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
            <source>Done.</source>
            <translation>Erledigt.</translation>
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
            <source>End of the token</source>
            <translation>Ablauf des Tokens</translation>
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
            <source>I have read it</source>
            <translation>Gelesen</translation>
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
            <translation>Er ist in einigen Sekunden zurück. Wartende Check‑ins bleiben erhalten und werden dann gesendet.</translation>
        </message>
        <message>
            <source>It is off because the kiosk ended unexpectedly three times</source>
            <translation>Sie ist aus, weil der Kiosk dreimal unerwartet beendet wurde</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>Vielleicht ist er angekommen: Es kam keine Antwort. In TeamUp beim Mitglied nachsehen und sagen, ob der Check‑in da ist.</translation>
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
            <source>Journal</source>
            <translation>Journal</translation>
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
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Schlüsselbund</translation>
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
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Learn this card reader</source>
            <translation>Diesen Kartenleser lernen</translation>
        </message>
        <message>
            <source>Learned: from now on {read} is card {known}.</source>
            <translation>Gelernt: ab jetzt ist {read} die Karte {known}.</translation>
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
            <source>Letters</source>
            <translation>Schriftzeichen</translation>
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
            <source>Logo</source>
            <translation>Logo</translation>
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
            <source>More than one way leads from {read} to {known}. Hold up another card.</source>
            <translation>Mehr als ein Weg führt von {read} zu {known}. Eine weitere Karte vorhalten.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Name, E‑Mail oder Karte</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nie geholt</translation>
        </message>
        <message>
            <source>No Enter came, so a pause ended it</source>
            <translation>Kein Enter kam, eine Pause beendete es</translation>
        </message>
        <message>
            <source>No Enter, Tab or suffix came, and scanner.end_by_pause is off</source>
            <translation>Weder Enter, Tab noch Suffix kam, und scanner.end_by_pause ist aus</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>No known way leads from {read} to {known}. Check the number, or enter the cards in TeamUp as they are read.</source>
            <translation>Kein bekannter Weg führt von {read} zu {known}. Die Nummer prüfen, oder die Karten in TeamUp so eintragen, wie sie gelesen werden.</translation>
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
            <translation>Niemand gefunden. Schreibweise prüfen oder die E‑Mail versuchen.</translation>
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
            <translation>Unbekannter Code, wird von selbst neu versucht</translation>
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
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
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
            <translation>Nichts wartet: TeamUp hat jeden Check‑in.</translation>
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
            <source>Only for the owner</source>
            <translation>Nur für den Inhaber</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Other readings</source>
            <translation>Andere Lesarten</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>PIN von {name}</translation>
        </message>
        <message>
            <source>PIN of {name}, once more</source>
            <translation>PIN von {name}, noch einmal</translation>
        </message>
        <message>
            <source>PIN, venue, cards, rules, notes, languages, scanners</source>
            <translation>PIN, Standort, Karten, Regeln, Hinweise, Sprachen, Scanner</translation>
        </message>
        <message>
            <source>PINs with names, so that it is known who did what</source>
            <translation>PINs mit Namen, damit man weiß, wer was getan hat</translation>
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
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Zuletzt gelesen</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Rückfrage</translation>
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
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
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
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Geheimnisse</translation>
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
            <source>Serial line</source>
            <translation>Serielle Schnittstelle</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Ausweis zeigen</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>Something failed and was given up. Touch to save the logs</source>
            <translation>Etwas ist fehlgeschlagen und wurde abgebrochen. Berühren, um die Protokolle zu sichern</translation>
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
            <source>Sound</source>
            <translation>Ton</translation>
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
            <source>Stop converting its numbers</source>
            <translation>Nummern nicht mehr umrechnen</translation>
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
            <translation>TeamUp hat diesen Check‑in von {name} vielleicht schon. Erst dort nachsehen: Noch einmal gesendet, könnte der Besuch doppelt zählen.</translation>
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
            <source>The PIN opens nothing any more. What they did stays written down.</source>
            <translation>Die PIN öffnet nichts mehr. Was die Person getan hat, bleibt aufgeschrieben.</translation>
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
            <source>The card reader's number was converted</source>
            <translation>Die Nummer des Kartenlesers wurde umgerechnet</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Der Code allein, wie er ist</translation>
        </message>
        <message>
            <source>The code fits several members: scan it here to see them, and correct their cards in TeamUp.</source>
            <translation>Der Code passt zu mehreren Mitgliedern: hier scannen, um sie zu sehen, und ihre Karten in TeamUp berichtigen.</translation>
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
            <source>The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps</source>
            <translation>Der Kiosk ist abgestürzt; nichts ist verloren. Berühren, um die Protokolle für Helfende zu sichern</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>Der Kiosk wird beendet, und Mitglieder können bis zum nächsten Start nicht einchecken. Wartende Check‑ins bleiben erhalten und werden dann gesendet.</translation>
        </message>
        <message>
            <source>The kiosk restarts with the camera. If it ends unexpectedly three times again, the camera is switched off again.</source>
            <translation>Der Kiosk startet mit der Kamera neu. Wird er wieder dreimal unerwartet beendet, wird die Kamera wieder ausgeschaltet.</translation>
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
            <translation>Der Teambereich bleibt zu, bis es eine PIN gibt. Mit dem Befehl „kiosk pin“ an diesem Computer eine setzen und den Kiosk neu starten.</translation>
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
            <source>These were two different PINs; begin anew.</source>
            <translation>Das waren zwei verschiedene PINs; bitte von vorn beginnen.</translation>
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
            <source>This needs the owner's PIN. The staff area locks, and whoever has that PIN can type it.</source>
            <translation>Dafür braucht es die PIN des Inhabers. Der Personalbereich wird gesperrt, und wer diese PIN hat, kann sie eingeben.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Dieser Ausweis ist mit einem Schlüssel signiert, der am {day} abgelaufen ist. Einen neuen ausgeben.</translation>
        </message>
        <message>
            <source>This was taken for no scan.</source>
            <translation>Das wurde nicht als Scan gewertet.</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Thrown away before it</source>
            <translation>Davor verworfen</translation>
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
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Zu lang, um jemandes Code zu sein</translation>
        </message>
        <message>
            <source>Too short: {value} characters; a scan has {limit} (scanner.min_length)</source>
            <translation>Zu kurz: {value} Zeichen; ein Scan hat {limit} (scanner.min_length)</translation>
        </message>
        <message>
            <source>Torn apart: {value} ms without a key after {limit} characters</source>
            <translation>Zerrissen: nach {limit} Zeichen {value} ms ohne Taste</translation>
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
            <source>Trouble: {when}</source>
            <translation>Störung: {when}</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Type the owner's PIN</source>
            <translation>PIN des Inhabers eingeben</translation>
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
            <translation>Diesen Check‑in rückgängig machen?</translation>
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
            <source>Use the camera again</source>
            <translation>Kamera wieder verwenden</translation>
        </message>
        <message>
            <source>Use the camera again?</source>
            <translation>Kamera wieder verwenden?</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Standort</translation>
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
            <source>What they did keeps the name they had then.</source>
            <translation>Was die Person getan hat, behält den Namen von damals.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Which number is this card known by?</source>
            <translation>Unter welcher Nummer ist diese Karte bekannt?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Wer ist es?</translation>
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
            <source>With a PIN of their own, the history says who did what. Settings, PINs, ending all passes and leaving the kiosk stay the owner's.</source>
            <translation>Mit einer eigenen PIN sagt der Verlauf, wer was getan hat. Einstellungen, PINs, alle Pässe beenden und den Kiosk verlassen bleiben dem Inhaber vorbehalten.</translation>
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
        <message>
            <source>{what}: {found}</source>
            <translation>{what}: {found}</translation>
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
                <numerusform>Einchecken</numerusform>
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
            <source>Hand scanner not connected</source>
            <translation>Scanner nicht verbunden</translation>
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
            <translation>Es ist dunkel: Halte ihn näher ran</translation>
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
            <source>One moment, you're next</source>
            <translation>Einen Moment, du bist gleich dran</translation>
        </message>
        <message>
            <source>One moment, your code was read. Waiting: {count}</source>
            <translation>Einen Moment, Code gelesen. Es warten: {count}</translation>
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
            <source>Please wait a moment, then show it again</source>
            <translation>Warte kurz und zeig den Code dann noch einmal</translation>
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
            <source>The scanner is not answering. Please ask at the desk.</source>
            <translation>Der Scanner antwortet nicht. Frag bitte am Empfang.</translation>
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
            <source>This code fits more than one member: the team will find you.</source>
            <translation>Dieser Code passt zu mehr als einem Mitglied: Das Team findet dich.</translation>
        </message>
        <message>
            <source>This kind of code is not read here. Please ask at the desk.</source>
            <translation>Codes dieser Art werden hier nicht gelesen. Frag bitte am Empfang.</translation>
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
            <translation>Kipp ihn etwas: Eine Lampe spiegelt sich darin</translation>
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
