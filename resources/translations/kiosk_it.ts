<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>ChooseFamilyScreen</name>
        <message>
            <source>Touch everybody who is here</source>
            <translation>Tocca tutti quelli che ci sono</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Chi c’è oggi?</translation>
        </message>
    </context>
    <context>
        <name>ChooseMembershipScreen</name>
        <message>
            <source>Hello!</source>
            <translation>Ciao!</translation>
        </message>
        <message>
            <source>Hello, {name}!</source>
            <translation>Ciao, {name}!</translation>
        </message>
        <message>
            <source>Which membership would you like to use?</source>
            <translation>Quale abbonamento vuoi usare?</translation>
        </message>
    </context>
    <context>
        <name>ChoosePersonScreen</name>
        <message>
            <source>Touch your name</source>
            <translation>Tocca il tuo nome</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Chi c’è oggi?</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Pagina successiva</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Pagina precedente</translation>
        </message>
    </context>
    <context>
        <name>CountdownBar</name>
        <message>
            <source>Time left</source>
            <translation>Tempo rimasto</translation>
        </message>
    </context>
    <context>
        <name>FindMe</name>
        <message>
            <source>Day and month</source>
            <translation>Giorno e mese</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>Ultime quattro cifre</translation>
        </message>
        <message>
            <source>No code? Find me</source>
            <translation>Senza codice? Trovami</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Please type more of your name.</source>
            <translation>Scrivi ancora qualche lettera del nome.</translation>
        </message>
        <message>
            <source>The part before the @</source>
            <translation>La parte prima della @</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>Troppi tentativi. Riprova tra %n secondo, o chiedi alla reception.</numerusform>
                <numerusform>Troppi tentativi. Riprova tra %n secondi, o chiedi alla reception.</numerusform>
            </translation>
        </message>
        <message>
            <source>Touch your name</source>
            <translation>Tocca il tuo nome</translation>
        </message>
        <message>
            <source>Type at least three letters of your name.</source>
            <translation>Scrivi almeno tre lettere del tuo nome.</translation>
        </message>
        <message>
            <source>Type day and month as four digits, such as 2403 for 24 March.</source>
            <translation>Scrivi giorno e mese in quattro cifre, come 2403 per il 24 marzo.</translation>
        </message>
        <message>
            <source>Type the last four digits, so that we know it is you.</source>
            <translation>Scrivi le ultime quattro cifre, così sappiamo che sei tu.</translation>
        </message>
        <message>
            <source>Type the part before the @, so that we know it is you.</source>
            <translation>Scrivi la parte prima della @, così sappiamo che sei tu.</translation>
        </message>
        <message>
            <source>We could not find you that way. Try once more, or ask at the desk.</source>
            <translation>Così non troviamo nessuno. Riprova, o chiedi alla reception.</translation>
        </message>
        <message>
            <source>What is your email?</source>
            <translation>Qual è la tua e-mail?</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>Come ti chiami?</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Qual è il tuo telefono?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Quando compi gli anni?</translation>
        </message>
        <message>
            <source>Which one is you?</source>
            <translation>Chi sei?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Il tuo nome</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Enter</source>
            <translation>Conferma</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Cancella</translation>
        </message>
        <message>
            <source>Letters with accents</source>
            <translation>Lettere accentate</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spazio</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Camera picture</source>
            <translation>Immagine della fotocamera</translation>
        </message>
    </context>
    <context>
        <name>ReadyScreen</name>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n giorno fa</numerusform>
                <numerusform>%n giorni fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h fa</numerusform>
                <numerusform>%n h fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n iscritto</numerusform>
                <numerusform>%n iscritti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min fa</numerusform>
                <numerusform>%n min fa</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un PIN ha almeno {count} cifre.</translation>
        </message>
        <message>
            <source>A card number</source>
            <translation>Un numero di tessera</translation>
        </message>
        <message>
            <source>A customer number</source>
            <translation>Un numero cliente</translation>
        </message>
        <message>
            <source>A lead without a membership: not a member yet.</source>
            <translation>Un contatto senza abbonamento: non è ancora iscritto.</translation>
        </message>
        <message>
            <source>A lead: not a member yet</source>
            <translation>Un contatto: non è ancora iscritto</translation>
        </message>
        <message>
            <source>A member's pass</source>
            <translation>Il pass di un iscritto</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Un pass scaduto il {day}</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Uno zip senza segreti né iscritti, per chi aiuta</translation>
        </message>
        <message>
            <source>All earlier passes have ended. This is a new one.</source>
            <translation>Tutti i pass precedenti sono scaduti. Questo è nuovo.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Va tutto bene.</translation>
        </message>
        <message>
            <source>Already checked in, at {time}. Nothing was added.</source>
            <translation>Già registrato, alle {time}. Non è stato aggiunto nulla.</translation>
        </message>
        <message>
            <source>An AIM identifier told the kind of code</source>
            <translation>Un identificatore AIM ha indicato il tipo di codice</translation>
        </message>
        <message>
            <source>An e-mail address</source>
            <translation>Un indirizzo e-mail</translation>
        </message>
        <message>
            <source>An escape named the character set</source>
            <translation>Una sequenza ha indicato il set di caratteri</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp</source>
            <translation>Sul profilo in TeamUp è segnalato un problema</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp: read it.</source>
            <translation>Sul profilo in TeamUp è segnalato un problema: leggilo.</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Altro motivo…</translation>
        </message>
        <message>
            <source>Arrivals of today</source>
            <translation>Arrivi di oggi</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivato</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Torna all’elenco</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}</source>
            <translation>Prenotato oggi: {name}, {time}</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}, {room}</source>
            <translation>Prenotato oggi: {name}, {time}, {room}</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>Ora di punta: {hour}, visite: %n</numerusform>
                <numerusform>Ora di punta: {hour}, visite: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Secondo l’ora</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entrato</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Fotocamera</translation>
        </message>
        <message>
            <source>Camera, sound, disk, network, token; with what to do</source>
            <translation>Fotocamera, audio, disco, rete, token; con i rimedi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Disdetto</translation>
        </message>
        <message>
            <source>Card {number} is unlinked.</source>
            <translation>La tessera {number} non è più collegata.</translation>
        </message>
        <message>
            <source>Card {number} is {name}'s now.</source>
            <translation>La tessera {number} è ora di {name}.</translation>
        </message>
        <message>
            <source>Card {number}, linked here on {day}</source>
            <translation>Tessera {number}, collegata qui il {day}</translation>
        </message>
        <message>
            <source>Changed, also for the next start.</source>
            <translation>Modificato, anche per il prossimo avvio.</translation>
        </message>
        <message>
            <source>Characters as Latin-1, for they are no UTF-8</source>
            <translation>Caratteri come Latin-1, perché non sono UTF-8</translation>
        </message>
        <message>
            <source>Characters as UTF-8</source>
            <translation>Caratteri come UTF-8</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Controlla di nuovo</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Controlla tutto</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registra l’ingresso</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>Registra comunque</translation>
        </message>
        <message>
            <source>Check in free (comped)</source>
            <translation>Registra gratis (omaggio)</translation>
        </message>
        <message>
            <source>Check in on {membership}</source>
            <translation>Registra con {membership}</translation>
        </message>
        <message>
            <source>Check {name} in anyway?</source>
            <translation>Registrare comunque {name}?</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>Ingressi e scansioni ancora aperti</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Gli ingressi sono disattivati nelle impostazioni di TeamUp, per tutta l’attività.</translation>
        </message>
        <message>
            <source>Checked in today at {time}</source>
            <translation>Registrato oggi alle {time}</translation>
        </message>
        <message>
            <source>Checking; this may take half a minute.</source>
            <translation>Controllo in corso; può durare mezzo minuto.</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Scegli l’iscritto</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Scelto</translation>
        </message>
        <message>
            <source>Closed; the note says why.</source>
            <translation>Chiuso; la nota dice perché.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message>
            <source>Collecting; this may take half a minute.</source>
            <translation>Raccolta in corso; può durare mezzo minuto.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colori</translation>
        </message>
        <message>
            <source>Completed: nothing left on it</source>
            <translation>Concluso: non resta nulla</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confermato</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrasto</translation>
        </message>
        <message>
            <source>Control characters were left out</source>
            <translation>Omessi i caratteri di controllo</translation>
        </message>
        <message>
            <source>Counted twice</source>
            <translation>Contato due volte</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Did not stay</source>
            <translation>Non si è fermato</translation>
        </message>
        <message>
            <source>Digits typed: {count}</source>
            <translation>Cifre digitate: {count}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Scarta</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Scartato</translation>
        </message>
        <message>
            <source>Do not link the card</source>
            <translation>Non collegare la tessera</translation>
        </message>
        <message>
            <source>Earlier passes end on {day}. This is a new one.</source>
            <translation>I pass precedenti scadono il {day}. Questo è nuovo.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vuoto</translation>
        </message>
        <message>
            <source>End all passes?</source>
            <translation>Annullare tutti i pass?</translation>
        </message>
        <message>
            <source>End all passes…</source>
            <translation>Annulla tutti i pass…</translation>
        </message>
        <message>
            <source>End them after {day}</source>
            <translation>Annullali dopo il {day}</translation>
        </message>
        <message>
            <source>End them now</source>
            <translation>Annullali ora</translation>
        </message>
        <message>
            <source>Entered in TeamUp by hand</source>
            <translation>Inserito a mano in TeamUp</translation>
        </message>
        <message>
            <source>Every membership has ended: renew it in TeamUp.</source>
            <translation>Tutti gli abbonamenti sono finiti: rinnovare in TeamUp.</translation>
        </message>
        <message>
            <source>Every pass made so far, of every member, stops opening the door, and each member needs a new one. Do this when passes or their keys have got into wrong hands.</source>
            <translation>Tutti i pass creati finora, di tutti gli iscritti, non aprono più la porta, e ogni iscritto ne ha bisogno di uno nuovo. Da fare quando i pass o le loro chiavi sono finiti in mani sbagliate.</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>Scaduto il {day}</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>Famiglia: {names}</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Scaricata</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Scarico…</translation>
        </message>
        <message>
            <source>Fetching… {percent} %</source>
            <translation>Scarico… {percent} %</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Trovami</translation>
        </message>
        <message>
            <source>Find the member who gets the card {number}.</source>
            <translation>Trova l’iscritto che riceve la tessera {number}.</translation>
        </message>
        <message>
            <source>For the scan kept at {time}: the visit counts on its day.</source>
            <translation>Per la scansione conservata alle {time}: la visita conta nel suo giorno.</translation>
        </message>
        <message>
            <source>Framed by STX or ETX</source>
            <translation>Racchiuso tra STX o ETX</translation>
        </message>
        <message>
            <source>Free (comped)</source>
            <translation>Gratis (omaggio)</translation>
        </message>
        <message>
            <source>From now on, the card {number} checks {name} in at this kiosk.</source>
            <translation>Da ora la tessera {number} registra {name} a questo chiosco.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>GS1: the separators between fields were taken out</source>
            <translation>GS1: tolti i separatori tra i campi</translation>
        </message>
        <message>
            <source>Good today</source>
            <translation>Valido oggi</translation>
        </message>
        <message>
            <source>Hand scanner</source>
            <translation>Lettore manuale</translation>
        </message>
        <message>
            <source>Hand scanner on a serial line</source>
            <translation>Lettore manuale su porta seriale</translation>
        </message>
        <message>
            <source>Hand scanner that types</source>
            <translation>Lettore manuale che digita</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>In poche parole</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>È</translation>
        </message>
        <message>
            <source>It is back in some seconds. Check-ins still waiting are kept, and sent then.</source>
            <translation>Torna tra pochi secondi. Gli ingressi in attesa restano salvati e partono allora.</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>Forse è arrivato: non c’è stata risposta. Cerca l’iscritto in TeamUp e indica se l’ingresso c’è.</translation>
        </message>
        <message>
            <source>It no longer checks {name} in.</source>
            <translation>Non registra più {name}.</translation>
        </message>
        <message>
            <source>It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.</source>
            <translation>È anche in TeamUp: toglila dal profilo di {name}, o continua a valere.</translation>
        </message>
        <message>
            <source>It's there</source>
            <translation>C’è</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>Proprio ora</translation>
        </message>
        <message>
            <source>Kept scan</source>
            <translation>Scansione conservata</translation>
        </message>
        <message>
            <source>Kept scans: {count}</source>
            <translation>Scansioni conservate: {count}</translation>
        </message>
        <message>
            <source>Kind of code</source>
            <translation>Tipo di codice</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Esci dal chiosco</translation>
        </message>
        <message>
            <source>Leave the kiosk?</source>
            <translation>Uscire dal chiosco?</translation>
        </message>
        <message>
            <source>Let the member photograph this, or print it.</source>
            <translation>Fallo fotografare all’iscritto, oppure stampalo.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Link the card</source>
            <translation>Collega la tessera</translation>
        </message>
        <message>
            <source>Link this card to a member</source>
            <translation>Collega la tessera a un iscritto</translation>
        </message>
        <message>
            <source>Link this card to {name}?</source>
            <translation>Collegare questa tessera a {name}?</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Blocca</translation>
        </message>
        <message>
            <source>Locks in {seconds} s</source>
            <translation>Si blocca tra {seconds} s</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Guarda meglio</translation>
        </message>
        <message>
            <source>Looks like a pass, but no key of this gym signed it</source>
            <translation>Sembra un pass, ma nessuna chiave di questa palestra l’ha firmato</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Più forte</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Iscritti</translation>
        </message>
        <message>
            <source>Members cannot check in until it is started again</source>
            <translation>Gli iscritti non potranno registrarsi finché non riparte</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>Iscritti trovati</translation>
        </message>
        <message>
            <source>Members' copy</source>
            <translation>Copia degli iscritti</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Nome, e-mail o tessera</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Mai scaricata</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Nessuna risposta</translation>
        </message>
        <message>
            <source>No membership at all.</source>
            <translation>Nessun abbonamento.</translation>
        </message>
        <message>
            <source>No membership in TeamUp, neither owned nor shared: sell one, or check in free.</source>
            <translation>Nessun abbonamento in TeamUp, né proprio né condiviso: vendine uno, o registra gratis.</translation>
        </message>
        <message>
            <source>No membership named</source>
            <translation>Nessun abbonamento indicato</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>Nessuna immagine</translation>
        </message>
        <message>
            <source>No staff PIN yet</source>
            <translation>Nessun PIN dello staff</translation>
        </message>
        <message>
            <source>No visit is left on the pack or in this period, by TeamUp's count.</source>
            <translation>Secondo TeamUp non restano ingressi nel pacchetto o in questo periodo.</translation>
        </message>
        <message>
            <source>No visit left on it</source>
            <translation>Nessun ingresso rimasto</translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or try the e-mail.</source>
            <translation>Nessuno trovato. Controlla l’ortografia o prova con l’e-mail.</translation>
        </message>
        <message>
            <source>Nobody has come in yet.</source>
            <translation>Non è ancora entrato nessuno.</translation>
        </message>
        <message>
            <source>Nobody here has the code {code}. Search by name instead.</source>
            <translation>Nessuno qui ha il codice {code}. Cerca per nome.</translation>
        </message>
        <message>
            <source>Nobody known under this code, it is tried again by itself</source>
            <translation>Nessuno noto con questo codice, si riprova da solo</translation>
        </message>
        <message>
            <source>Nobody was found for a day. Choose whose it is, and the visit counts on the day of the scan; or dismiss it.</source>
            <translation>Per un giorno non si è trovato nessuno. Scegli di chi è, e la visita conta nel giorno della scansione; oppure scarta.</translation>
        </message>
        <message>
            <source>Nobody was found for a day: choose the member, or dismiss it</source>
            <translation>Nessuno trovato in un giorno: scegli l’iscritto, o scarta</translation>
        </message>
        <message>
            <source>Nobody was known under this code, and TeamUp could not be asked. It is tried again by itself when the list of members is fetched.</source>
            <translation>Nessuno era noto con questo codice, e non si poteva chiedere a TeamUp. Si riprova da solo quando si scarica l’elenco degli iscritti.</translation>
        </message>
        <message>
            <source>Nobody's that is known here</source>
            <translation>Di nessuno noto qui</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>None: hand scanners only</source>
            <translation>Nessuna: solo lettori manuali</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Not a member</source>
            <translation>Non iscritto</translation>
        </message>
        <message>
            <source>Not good today</source>
            <translation>Non valido oggi</translation>
        </message>
        <message>
            <source>Not one of our codes</source>
            <translation>Non è un nostro codice</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Non indicato</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing good</source>
            <translation>Niente di valido</translation>
        </message>
        <message>
            <source>Nothing is waiting: TeamUp has every check-in.</source>
            <translation>Niente in attesa: TeamUp ha tutti gli ingressi.</translation>
        </message>
        <message>
            <source>Nothing that members.accept allows here</source>
            <translation>Niente che members.accept qui consenta</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Niente da fare</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Ancora niente</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Adesso</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>On hold until {day}</source>
            <translation>Sospeso fino al {day}</translation>
        </message>
        <message>
            <source>On hold, with no end set</source>
            <translation>Sospeso, senza una fine</translation>
        </message>
        <message>
            <source>On its way to TeamUp at this moment.</source>
            <translation>In viaggio verso TeamUp in questo momento.</translation>
        </message>
        <message>
            <source>On the way: {count}</source>
            <translation>In viaggio: {count}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Only a test</source>
            <translation>Solo una prova</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aperta</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pacchetto</translation>
        </message>
        <message>
            <source>Pass of {name}</source>
            <translation>Pass di {name}</translation>
        </message>
        <message>
            <source>Prepaid plan</source>
            <translation>Piano prepagato</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Stampa</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Stampa in corso…</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Coda</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Più piano</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Ultima lettura</translation>
        </message>
        <message>
            <source>Recurring plan</source>
            <translation>Piano ricorrente</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Ridotto</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rifiutato</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp</source>
            <translation>Registrazione bloccata in TeamUp</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp for this customer.</source>
            <translation>La registrazione di questo cliente è bloccata in TeamUp.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Riavvia</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Riavvia il chiosco</translation>
        </message>
        <message>
            <source>Restart the kiosk?</source>
            <translation>Riavviare il chiosco?</translation>
        </message>
        <message>
            <source>Safely written down here; it will be sent to TeamUp by itself.</source>
            <translation>Annotato qui al sicuro; partirà da solo per TeamUp.</translation>
        </message>
        <message>
            <source>Save the logs</source>
            <translation>Salva i log</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Salvato come {path}</translation>
        </message>
        <message>
            <source>Scan something, with a hand scanner or before the camera. Nobody is checked in.</source>
            <translation>Scansiona qualcosa, con un lettore manuale o davanti alla fotocamera. Nessuno viene registrato.</translation>
        </message>
        <message>
            <source>Scanned</source>
            <translation>Scansionato</translation>
        </message>
        <message>
            <source>Scanner test</source>
            <translation>Prova del lettore</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Invia di nuovo</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Inviarlo di nuovo?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Invio in corso</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Mostra pass</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Visibile ora</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Finora</translation>
        </message>
        <message>
            <source>Something the kiosk needs is missing; see below.</source>
            <translation>Manca qualcosa di cui il chiosco ha bisogno; vedi sotto.</translation>
        </message>
        <message>
            <source>Sorted out at the desk</source>
            <translation>Risolto alla reception</translation>
        </message>
        <message>
            <source>Sound and looks</source>
            <translation>Audio e aspetto</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Starts on {day}</source>
            <translation>Inizia il {day}</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizza ora</translation>
        </message>
        <message>
            <source>Takes some seconds; nothing is lost</source>
            <translation>Dura pochi secondi; nulla va perso</translation>
        </message>
        <message>
            <source>TeamUp has it.</source>
            <translation>TeamUp ce l’ha.</translation>
        </message>
        <message>
            <source>TeamUp may already have this check-in of {name}. Look there first: sent again, the visit could count twice.</source>
            <translation>Forse TeamUp ha già questo ingresso di {name}. Guarda prima lì: inviato di nuovo, potrebbe contare due volte.</translation>
        </message>
        <message>
            <source>TeamUp said no. Mend the cause there and send it again, or dismiss it.</source>
            <translation>TeamUp ha detto di no. Correggi la causa lì e invia di nuovo, oppure scarta.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Dimensione testo</translation>
        </message>
        <message>
            <source>That PIN was wrong. The next try is in {seconds} s.</source>
            <translation>PIN errato. Prossimo tentativo tra {seconds} s.</translation>
        </message>
        <message>
            <source>That is how it sounds when somebody is checked in.</source>
            <translation>Così suona quando qualcuno è registrato.</translation>
        </message>
        <message>
            <source>The address of a customer's page</source>
            <translation>L’indirizzo della pagina di un cliente</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La migliore, in automatico</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Solo il codice, così com’è</translation>
        </message>
        <message>
            <source>The computer's</source>
            <translation>Quella del sistema</translation>
        </message>
        <message>
            <source>The configured prefix was not there</source>
            <translation>Mancava il prefisso configurato</translation>
        </message>
        <message>
            <source>The configured prefix was taken off</source>
            <translation>Tolto il prefisso configurato</translation>
        </message>
        <message>
            <source>The configured suffix was not there</source>
            <translation>Mancava il suffisso configurato</translation>
        </message>
        <message>
            <source>The configured suffix was taken off</source>
            <translation>Tolto il suffisso configurato</translation>
        </message>
        <message>
            <source>The customer belongs to another venue in TeamUp.</source>
            <translation>Il cliente appartiene a un’altra sede in TeamUp.</translation>
        </message>
        <message>
            <source>The customer has been deleted in TeamUp.</source>
            <translation>Il cliente è stato eliminato in TeamUp.</translation>
        </message>
        <message>
            <source>The first {count}; type more to narrow it down.</source>
            <translation>I primi {count}; scrivi di più per restringere.</translation>
        </message>
        <message>
            <source>The key of the pass has ended: give the member a new pass.</source>
            <translation>La chiave del pass è scaduta: dai all’iscritto un nuovo pass.</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>Il chiosco si chiude e gli iscritti non potranno registrarsi finché non riparte. Gli ingressi in attesa restano salvati e partono allora.</translation>
        </message>
        <message>
            <source>The kiosk works; something could be better.</source>
            <translation>Il chiosco funziona; qualcosa può migliorare.</translation>
        </message>
        <message>
            <source>The members are being fetched.</source>
            <translation>Gli iscritti vengono scaricati.</translation>
        </message>
        <message>
            <source>The membership has not begun yet.</source>
            <translation>L’abbonamento non è ancora iniziato.</translation>
        </message>
        <message>
            <source>The membership is on hold: end the hold in TeamUp.</source>
            <translation>L’abbonamento è sospeso: termina la sospensione in TeamUp.</translation>
        </message>
        <message>
            <source>The membership was cancelled.</source>
            <translation>L’abbonamento è stato disdetto.</translation>
        </message>
        <message>
            <source>The pass is with the printer.</source>
            <translation>Il pass è in stampa.</translation>
        </message>
        <message>
            <source>The scan was dismissed.</source>
            <translation>La scansione è stata scartata.</translation>
        </message>
        <message>
            <source>The staff area stays shut until there is a PIN. Set one with the command “kiosk pin” on this computer, then start the kiosk again.</source>
            <translation>L’area dello staff resta chiusa finché non c’è un PIN. Creane uno con il comando “kiosk pin” su questo computer e riavvia il chiosco.</translation>
        </message>
        <message>
            <source>The volume is 0, so nothing is heard.</source>
            <translation>Il volume è 0: non si sente nulla.</translation>
        </message>
        <message>
            <source>The whole staff area speaks it when it is opened again.</source>
            <translation>Tutta l’area dello staff la parla quando si riapre.</translation>
        </message>
        <message>
            <source>There is no sound output. Plug in a loudspeaker, then restart the kiosk.</source>
            <translation>Nessuna uscita audio. Collega un altoparlante e riavvia il chiosco.</translation>
        </message>
        <message>
            <source>These are the quiet hours (screen.quiet_hours), so nothing is heard.</source>
            <translation>Sono le ore di silenzio (screen.quiet_hours): non si sente nulla.</translation>
        </message>
        <message>
            <source>This code fits several members.</source>
            <translation>Questo codice vale per più iscritti.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Questo chiosco</translation>
        </message>
        <message>
            <source>This looks like a pass, but no key of this kiosk signed it: it is another gym's, altered or made up.</source>
            <translation>Sembra un pass, ma nessuna chiave di questo chiosco l’ha firmato: è di un’altra palestra, alterato o inventato.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Questo pass è firmato con una chiave scaduta il {day}. Consegnane uno nuovo.</translation>
        </message>
        <message>
            <source>To settle: {count}</source>
            <translation>Da risolvere: {count}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Troppo lungo per essere il codice di qualcuno</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>Tentativi di invio</translation>
        </message>
        <message>
            <source>Tries: {count}</source>
            <translation>Tentativi: {count}</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Type your PIN, then touch the tick.</source>
            <translation>Digita il PIN, poi tocca la spunta.</translation>
        </message>
        <message>
            <source>Type, or scan a code. Members: {count}, as of {time}.</source>
            <translation>Scrivi o scansiona un codice. Iscritti: {count}, alle {time}.</translation>
        </message>
        <message>
            <source>Type, or scan a code. The list of members is not complete yet.</source>
            <translation>Scrivi o scansiona un codice. L’elenco degli iscritti non è ancora completo.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Interpretato</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Undo this check-in?</source>
            <translation>Annullare questo ingresso?</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>Undone by staff before it was sent.</source>
            <translation>Annullato dallo staff prima dell’invio.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Scollega</translation>
        </message>
        <message>
            <source>Unlink card {number}</source>
            <translation>Scollega la tessera {number}</translation>
        </message>
        <message>
            <source>Unlink card {number}?</source>
            <translation>Scollegare la tessera {number}?</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usa</translation>
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
            <translation>In attesa</translation>
        </message>
        <message>
            <source>What arrives, and how it is understood</source>
            <translation>Che cosa arriva, e come viene inteso</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Che cosa significa</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Che cosa fare</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Di chi</translation>
        </message>
        <message>
            <source>Whose scan was it? Search by name: {code}</source>
            <translation>Di chi era la scansione? Cerca per nome: {code}</translation>
        </message>
        <message>
            <source>Why is it dismissed?</source>
            <translation>Perché viene scartato?</translation>
        </message>
        <message>
            <source>Wrong member</source>
            <translation>Iscritto sbagliato</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Ora puoi riprovare.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>dal {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>fino al {day}</translation>
        </message>
        <message numerus="yes">
            <source>visits left: %n</source>
            <translation>
                <numerusform>ingressi rimasti: %n</numerusform>
                <numerusform>ingressi rimasti: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} in today, {day}</source>
            <translation>{count} ingressi, {day}</translation>
        </message>
        <message>
            <source>{name} is checked in on {membership}.</source>
            <translation>{name}: ingresso registrato con {membership}.</translation>
        </message>
        <message>
            <source>{name} is checked in, free of charge.</source>
            <translation>{name}: ingresso registrato, gratis.</translation>
        </message>
        <message>
            <source>{name} will not be checked in, and may scan again.</source>
            <translation>{name} non sarà registrato, e può scansionare di nuovo.</translation>
        </message>
        <message>
            <source>{name}: back in the queue, to be sent again.</source>
            <translation>{name}: di nuovo in coda, da inviare.</translation>
        </message>
        <message>
            <source>{name}: dismissed.</source>
            <translation>{name}: scartato.</translation>
        </message>
        <message>
            <source>{name}: noted as being in TeamUp.</source>
            <translation>{name}: annotato come presente in TeamUp.</translation>
        </message>
        <message>
            <source>{name}: undone.</source>
            <translation>{name}: annullato.</translation>
        </message>
        <message>
            <source>{rate} pictures a second</source>
            <translation>{rate} immagini al secondo</translation>
        </message>
        <message>
            <source>{troubles}. TeamUp may refuse it.</source>
            <translation>{troubles}. TeamUp potrebbe rifiutare.</translation>
        </message>
    </context>
    <context>
        <name>TypingScreen</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n in coda</numerusform>
                <numerusform>%n in coda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n settimana di fila: complimenti!</numerusform>
                <numerusform>%n settimane di fila: complimenti!</numerusform>
            </translation>
        </message>
        <message>
            <source>All of you are in</source>
            <translation>Siete tutti dentro</translation>
        </message>
        <message>
            <source>All of you are in already</source>
            <translation>Siete già tutti dentro</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Già dentro</translation>
        </message>
        <message>
            <source>Already in at {time}</source>
            <translation>Già dentro dalle {time}</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registra l’ingresso</translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>Registra %n</numerusform>
                <numerusform>Registra %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Ingresso registrato</translation>
        </message>
        <message>
            <source>Checking you all in</source>
            <translation>Registriamo il vostro ingresso</translation>
        </message>
        <message>
            <source>Checking you in</source>
            <translation>Registriamo il tuo ingresso</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connessione…</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Preparazione…</translation>
        </message>
        <message>
            <source>Getting ready… {percent} %</source>
            <translation>Preparazione… {percent} %</translation>
        </message>
        <message>
            <source>Good to have you back: the team will get you going again.</source>
            <translation>Che bello rivederti: lo staff ti rimetterà in pista.</translation>
        </message>
        <message>
            <source>Good to see you here: the team will let you in.</source>
            <translation>Che bello vederti qui: lo staff ti farà entrare.</translation>
        </message>
        <message>
            <source>Good to see you!</source>
            <translation>Che bello vederti!</translation>
        </message>
        <message>
            <source>Hello again!</source>
            <translation>Ciao di nuovo!</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Ciao!</translation>
        </message>
        <message>
            <source>Hold it closer</source>
            <translation>Avvicinalo</translation>
        </message>
        <message>
            <source>Hold it still, and not too close</source>
            <translation>Tienilo fermo, e non troppo vicino</translation>
        </message>
        <message>
            <source>Hold your phone or card under the hand scanner.</source>
            <translation>Metti il telefono o la tessera sotto il lettore.</translation>
        </message>
        <message>
            <source>Hold your phone or card up to the camera.</source>
            <translation>Mostra il telefono o la tessera alla fotocamera.</translation>
        </message>
        <message>
            <source>Is it the code of this gym?</source>
            <translation>È il codice di questa palestra?</translation>
        </message>
        <message>
            <source>It is dark here: hold it closer</source>
            <translation>Qui è buio: avvicinalo</translation>
        </message>
        <message>
            <source>Looking you up…</source>
            <translation>Ti stiamo cercando…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Iscritto</translation>
        </message>
        <message>
            <source>No end date</source>
            <translation>Senza scadenza</translation>
        </message>
        <message>
            <source>Offline, check-ins are kept safe</source>
            <translation>Offline, nulla va perso</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>Registrati alla reception, per favore</translation>
        </message>
        <message>
            <source>Please see the front desk</source>
            <translation>Passa alla reception, per favore</translation>
        </message>
        <message>
            <source>Please see the front desk together</source>
            <translation>Passate alla reception, per favore</translation>
        </message>
        <message>
            <source>Please talk to the front desk, they will help you.</source>
            <translation>Parla con la reception: ti aiuteranno.</translation>
        </message>
        <message>
            <source>Scan your code</source>
            <translation>Scansiona il codice</translation>
        </message>
        <message>
            <source>Show the whole code</source>
            <translation>Mostra il codice intero</translation>
        </message>
        <message>
            <source>Show your code</source>
            <translation>Mostra il codice</translation>
        </message>
        <message>
            <source>Sorry!</source>
            <translation>Ci dispiace!</translation>
        </message>
        <message>
            <source>The camera is not answering. Use the hand scanner or ask at the desk.</source>
            <translation>La fotocamera non risponde. Usa il lettore manuale o chiedi alla reception.</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>La fotocamera si sta avviando…</translation>
        </message>
        <message>
            <source>The team will help you from here.</source>
            <translation>Da qui ti aiuta lo staff.</translation>
        </message>
        <message>
            <source>The team will help you get started.</source>
            <translation>Lo staff ti aiuterà a iniziare.</translation>
        </message>
        <message>
            <source>The team will help you with the next step.</source>
            <translation>Lo staff ti aiuterà con il prossimo passo.</translation>
        </message>
        <message>
            <source>The team would like a quick word with you.</source>
            <translation>Lo staff vorrebbe scambiare due parole con te.</translation>
        </message>
        <message>
            <source>This screen has a problem, and it is not you.</source>
            <translation>È questo schermo ad avere un problema, non sei tu.</translation>
        </message>
        <message>
            <source>This was the last visit of your pack</source>
            <translation>Era l’ultimo ingresso del tuo pacchetto</translation>
        </message>
        <message>
            <source>Tilt it a little: a lamp is reflected in it</source>
            <translation>Inclinalo un po’: riflette una lampada</translation>
        </message>
        <message>
            <source>Today the team checks everybody in.</source>
            <translation>Oggi è lo staff a registrare tutti.</translation>
        </message>
        <message>
            <source>Touch the screen or show your code</source>
            <translation>Tocca lo schermo o mostra il codice</translation>
        </message>
        <message>
            <source>Try once more, or ask at the front desk.</source>
            <translation>Riprova, o chiedi alla reception.</translation>
        </message>
        <message>
            <source>Turn your screen's brightness down a little</source>
            <translation>Abbassa un po’ la luminosità dello schermo</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Fino al {date}</translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>Visita numero %n: che traguardo!</numerusform>
                <numerusform>Visita numero %n: che traguardo!</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visits left: %n</source>
            <translation>
                <numerusform>Ingressi rimasti: %n</numerusform>
                <numerusform>Ingressi rimasti: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>We can't check you in here</source>
            <translation>Qui non possiamo registrarti</translation>
        </message>
        <message>
            <source>We don't know this code</source>
            <translation>Non conosciamo questo codice</translation>
        </message>
        <message>
            <source>We'll confirm it as soon as the network is back.</source>
            <translation>Lo confermeremo appena torna la rete.</translation>
        </message>
        <message>
            <source>We'll sort it out at the desk</source>
            <translation>Lo sistemiamo alla reception</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Ti diamo il benvenuto!</translation>
        </message>
        <message>
            <source>You're all set, nothing more to do.</source>
            <translation>Tutto a posto, non devi fare altro.</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}</source>
            <translation>Hai prenotato: {name}, {time}</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}, {room}</source>
            <translation>Hai prenotato: {name}, {time}, {room}</translation>
        </message>
        <message>
            <source>You're in</source>
            <translation>Sei dentro</translation>
        </message>
        <message>
            <source>You're nearly there: the team will get you going.</source>
            <translation>Ci sei quasi: lo staff ti aiuterà a partire.</translation>
        </message>
        <message>
            <source>Your first visit: great to have you here!</source>
            <translation>La tua prima visita: che bello!</translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>Il tuo abbonamento scade tra %n giorno</numerusform>
                <numerusform>Il tuo abbonamento scade tra %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>Your membership ends today</source>
            <translation>Il tuo abbonamento scade oggi</translation>
        </message>
        <message>
            <source>Your membership ends tomorrow</source>
            <translation>Il tuo abbonamento scade domani</translation>
        </message>
        <message>
            <source>Your pass has been replaced: the team has a new one for you.</source>
            <translation>Il tuo pass è stato sostituito: lo staff ne ha uno nuovo per te.</translation>
        </message>
        <message>
            <source>Your scan is kept. Please say hello at the front desk.</source>
            <translation>La tua scansione è salvata. Fai un saluto alla reception.</translation>
        </message>
        <message>
            <source>{names}: please see the front desk</source>
            <translation>{names}: per favore, passa alla reception</translation>
        </message>
    </context>
</TS>
