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
            <source>Capital and small letters</source>
            <translation>Maiuscole e minuscole</translation>
        </message>
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
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n ora</numerusform>
                <numerusform>%n ore</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minuti</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is 4 to 12 digits; choose another one.</source>
            <translation>Un PIN ha da 4 a 12 cifre; scegline un altro.</translation>
        </message>
        <message>
            <source>A computer that logs in by itself leaves it locked: give the keyring an empty password, or put the token into the configuration file (teamup.token), which only the kiosk's user may read.</source>
            <translation>Un computer che accede da sé lo lascia bloccato: dai al portachiavi una password vuota, o metti il token nel file di configurazione (teamup.token), che solo l’utente del chiosco deve poter leggere.</translation>
        </message>
        <message>
            <source>A file stands in for it: {path}.</source>
            <translation>La sostituisce un file: {path}.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} characters; choose another one.</source>
            <translation>Un nome ha da 1 a {most} caratteri; scegline un altro.</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Un’immagine</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a check-in; say in a few words why.</source>
            <translation>Serve un motivo per scartare un ingresso; di’ perché in poche parole.</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a scan; say in a few words why.</source>
            <translation>Serve un motivo per scartare una scansione; di’ perché in poche parole.</translation>
        </message>
        <message>
            <source>A request for another place than {host} was held back.</source>
            <translation>Una richiesta a un posto diverso da {host} è stata trattenuta.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day: see its log for what keeps it from that, and make one with `kiosk backup`.</source>
            <translation>Un chiosco acceso ne fa uno al giorno: guarda nel log che cosa glielo impedisce, e fanne uno con `kiosk backup`.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day; `kiosk backup` makes one now.</source>
            <translation>Un chiosco acceso ne fa uno al giorno; `kiosk backup` ne fa uno subito.</translation>
        </message>
        <message>
            <source>A staff PIN is set.</source>
            <translation>È impostato un PIN dello staff.</translation>
        </message>
        <message>
            <source>A token has plain letters, digits and signs only; copy it again, without accents.</source>
            <translation>Un token ha solo lettere, cifre e segni semplici; copialo di nuovo, senza accenti.</translation>
        </message>
        <message>
            <source>A token holds no space or line break; copy it again, all of it.</source>
            <translation>Un token non contiene spazi né a capo; copialo di nuovo, tutto intero.</translation>
        </message>
        <message>
            <source>Accepted; profiles it can act as: {count}.</source>
            <translation>Accettato; profili utilizzabili: {count}.</translation>
        </message>
        <message>
            <source>Add the user to the group of that device (dialout, as a rule) and log in again.</source>
            <translation>Aggiungi l’utente al gruppo di quel dispositivo (di solito dialout) e accedi di nuovo.</translation>
        </message>
        <message>
            <source>An update cannot be asked for ({why}). Ask as root: {command}</source>
            <translation>Non è possibile chiedere un aggiornamento ({why}). Chiederlo come root: {command}</translation>
        </message>
        <message>
            <source>Another kiosk (process {holder}) is using the data folder {folder}; end it first, or give this one a folder of its own.</source>
            <translation>Un altro chiosco (processo {holder}) usa la cartella dati {folder}; chiudilo prima, o dai a questo una cartella propria.</translation>
        </message>
        <message>
            <source>Another program ({names}) is using the camera.</source>
            <translation>Un altro programma ({names}) sta usando la telecamera.</translation>
        </message>
        <message>
            <source>Another program is holding the database {path}; close that program and try again.</source>
            <translation>Un altro programma trattiene il database {path}; chiudilo e riprova.</translation>
        </message>
        <message>
            <source>Another program is using the camera.</source>
            <translation>Un altro programma sta usando la telecamera.</translation>
        </message>
        <message>
            <source>Another program reads {path}; end it (a kiosk, or one of its commands), and do this again.</source>
            <translation>Un altro programma sta leggendo {path}; chiudilo (un chiosco o uno dei suoi comandi) e riprova.</translation>
        </message>
        <message>
            <source>By the journal no check-in is lost.</source>
            <translation>Secondo il registro nessun ingresso è andato perso.</translation>
        </message>
        <message>
            <source>Change its cable or its USB port.</source>
            <translation>Cambia il cavo o la porta USB.</translation>
        </message>
        <message>
            <source>Change screen.monitor.</source>
            <translation>Cambia screen.monitor.</translation>
        </message>
        <message>
            <source>Change teamup.checkin_mode, or use a token made for that mode.</source>
            <translation>Cambia teamup.checkin_mode, o usa un token fatto per quella modalità.</translation>
        </message>
        <message>
            <source>Check teamup.provider_id.</source>
            <translation>Controlla teamup.provider_id.</translation>
        </message>
        <message>
            <source>Check the network cable or Wi-Fi, and teamup.base_url.</source>
            <translation>Controlla il cavo di rete o il Wi-Fi, e teamup.base_url.</translation>
        </message>
        <message>
            <source>Check the network; the kiosk keeps trying.</source>
            <translation>Controlla la rete; il chiosco continua a provare.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; the kiosk keeps trying.</source>
            <translation>Controlla data e ora di questo computer; il chiosco continua a provare.</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on in TeamUp's settings; the kiosk notices at the next visit.</source>
            <translation>Gli ingressi sono disattivati in TeamUp, quindi tutti vengono mandati alla reception. Attivali nelle impostazioni di TeamUp; il chiosco se ne accorge alla prossima visita.</translation>
        </message>
        <message>
            <source>Check-ins brought up to date from the journal: {count}.</source>
            <translation>Ingressi aggiornati dal registro: {count}.</translation>
        </message>
        <message>
            <source>Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.</source>
            <translation>Ingressi in attesa di essere inviati a TeamUp da più di {minutes} minuti: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that are lost: {count}.</source>
            <translation>Ingressi persi: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that may have been sent already: {count}. The kiosk looks for them in TeamUp and sends none of them on a guess.</source>
            <translation>Ingressi forse già inviati: {count}. Il chiosco li cerca in TeamUp e non ne invia nessuno a caso.</translation>
        </message>
        <message>
            <source>Check-ins whose data were damaged, mended: {count}.</source>
            <translation>Ingressi con dati danneggiati, riparati: {count}.</translation>
        </message>
        <message>
            <source>Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} cancelled late.</source>
            <translation>Lezioni di quel giorno in TeamUp: {attended} frequentate, {booked} prenotate, {cancelled} disdette tardi.</translation>
        </message>
        <message>
            <source>Classes, cancellations and corrections move that count, too.</source>
            <translation>Anche lezioni, disdette e correzioni cambiano quel conteggio.</translation>
        </message>
        <message>
            <source>Close it.</source>
            <translation>Chiudilo.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or replug it.</source>
            <translation>Chiudi gli altri programmi che la usano, o ricollegala.</translation>
        </message>
        <message>
            <source>Codes that count: {kinds}.</source>
            <translation>Codici che valgono: {kinds}.</translation>
        </message>
        <message>
            <source>Compare the latest visits with TeamUp.</source>
            <translation>Confronta le ultime visite con TeamUp.</translation>
        </message>
        <message>
            <source>Complete the [teamup] section.</source>
            <translation>Completa la sezione [teamup].</translation>
        </message>
        <message>
            <source>Correct data.backup_dir, or connect that disk.</source>
            <translation>Correggi data.backup_dir, o collega quel disco.</translation>
        </message>
        <message>
            <source>Correct teamup.venue_id; the venue's page in TeamUp has it in its address.</source>
            <translation>Correggi teamup.venue_id; la pagina della sede in TeamUp lo ha nell’indirizzo.</translation>
        </message>
        <message>
            <source>Correct that, or set it to 0. The account's custom fields are: {fields}.</source>
            <translation>Correggilo, o mettilo a 0. I campi personalizzati dell’account sono: {fields}.</translation>
        </message>
        <message>
            <source>Correct the time zone in TeamUp; until then the computer's own counts.</source>
            <translation>Correggi il fuso orario in TeamUp; fino ad allora vale quello del computer.</translation>
        </message>
        <message>
            <source>Daily backups are off (data.backups = 0).</source>
            <translation>I backup giornalieri sono disattivati (data.backups = 0).</translation>
        </message>
        <message>
            <source>Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff area.</source>
            <translation>Fai quello che dice; poi esegui `kiosk doctor --acknowledge`, o conferma nell’area dello staff.</translation>
        </message>
        <message>
            <source>Found on {day}, {time}:</source>
            <translation>Trovato il {day}, {time}:</translation>
        </message>
        <message>
            <source>Give it a port of its own, without a hub.</source>
            <translation>Dalle una porta tutta sua, senza hub.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there and start the kiosk, or set data.journal_dirs to other folders.</source>
            <translation>Dai all’utente del chiosco il permesso di scrivere lì e avvia il chiosco, o metti data.journal_dirs su altre cartelle.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there, or set data.dir to another folder.</source>
            <translation>Dai all’utente del chiosco il permesso di scrivere lì, o metti data.dir su un’altra cartella.</translation>
        </message>
        <message>
            <source>Give the token the permission to read reports; without it, check-ins that got no answer wait in the staff inbox.</source>
            <translation>Dai al token il permesso di leggere i report; senza, gli ingressi rimasti senza risposta aspettano nella casella dello staff.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY is not a web address; correct it, or take it out.</source>
            <translation>HTTPS_PROXY non è un indirizzo web; correggilo, o toglilo.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// address, or add TeamUp's host to NO_PROXY.</source>
            <translation>HTTPS_PROXY indica un tipo di proxy che il chiosco non può usare; dagli un indirizzo http:// , o aggiungi l’host di TeamUp a NO_PROXY.</translation>
        </message>
        <message>
            <source>Hand scanners: none.</source>
            <translation>Lettori manuali: nessuno.</translation>
        </message>
        <message>
            <source>Hand scanners: those that type.</source>
            <translation>Lettori manuali: quelli che digitano.</translation>
        </message>
        <message>
            <source>Have the disk looked at.</source>
            <translation>Fai controllare il disco.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, look into camera.device.</source>
            <translation>Se non torna da sé, guarda camera.device.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, replug it.</source>
            <translation>Se non torna da sé, ricollegala.</translation>
        </message>
        <message>
            <source>If this goes on, change its cable or USB port.</source>
            <translation>Se continua, cambia il cavo o la porta USB.</translation>
        </message>
        <message>
            <source>If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.</source>
            <translation>Se ci sono iscritti così, installa i pacchetti fonts-noto-core e fonts-wqy-microhei.</translation>
        </message>
        <message>
            <source>In use by the kiosk that is running.</source>
            <translation>In uso dal chiosco in funzione.</translation>
        </message>
        <message>
            <source>Install the Python package tapirscan.</source>
            <translation>Installa il pacchetto Python tapirscan.</translation>
        </message>
        <message>
            <source>Install the Python package zxing-cpp.</source>
            <translation>Installa il pacchetto Python zxing-cpp.</translation>
        </message>
        <message>
            <source>Install the system package libzbar0.</source>
            <translation>Installa il pacchetto di sistema libzbar0.</translation>
        </message>
        <message>
            <source>Is there a log-in page on this network, or is teamup.base_url wrong?</source>
            <translation>C’è una pagina di accesso su questa rete, o teamup.base_url è sbagliato?</translation>
        </message>
        <message>
            <source>It does not say whether the feature is on.</source>
            <translation>Non dice se la funzione è attiva.</translation>
        </message>
        <message>
            <source>It gave no reason.</source>
            <translation>Non ha dato un motivo.</translation>
        </message>
        <message>
            <source>It says {day}, {time}. Nobody can be checked in until its date and time are set right, because visits would be written on wrong days.</source>
            <translation>Segna {day}, {time}. Nessuno può registrarsi finché data e ora non sono giuste, perché le visite finirebbero in giorni sbagliati.</translation>
        </message>
        <message>
            <source>It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look the customer up in TeamUp.</source>
            <translation>È stato inviato in un giorno successivo alla visita, quindi TeamUp può intendere una visita di quel giorno. Cerca il cliente in TeamUp.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>Il suo ultimo giorno è il {day}.</translation>
        </message>
        <message>
            <source>Kept scans that are lost: {count}.</source>
            <translation>Scansioni conservate perse: {count}.</translation>
        </message>
        <message>
            <source>Linked cards that are lost: {count}.</source>
            <translation>Collegamenti di tessere persi: {count}.</translation>
        </message>
        <message>
            <source>Look the customer up in TeamUp, then choose “It's there” or “Send again”.</source>
            <translation>Cerca il cliente in TeamUp, poi scegli “C’è” o “Invia di nuovo”.</translation>
        </message>
        <message>
            <source>Make room: check-ins can only be kept while there is some. The kiosk has removed its own older copies already, or does so within a minute while it runs.</source>
            <translation>Fai spazio: gli ingressi si possono conservare solo finché ce n’è. Il chiosco ha già tolto le proprie copie più vecchie, o lo fa entro un minuto mentre è in funzione.</translation>
        </message>
        <message>
            <source>Make the place brighter, or plug it into another USB port.</source>
            <translation>Fai più luce, o collegala a un’altra porta USB.</translation>
        </message>
        <message>
            <source>Members: {count}, as of {day}, {time}.</source>
            <translation>Iscritti: {count}, al {day}, {time}.</translation>
        </message>
        <message>
            <source>More may be lost: the journal does not tell how much there was.</source>
            <translation>Forse è andato perso altro: il registro non dice quanto c’era.</translation>
        </message>
        <message>
            <source>Most of TeamUp's rows could not be understood ({list}); what the kiosk knows of the members is kept. A newer version of the kiosk may help.</source>
            <translation>La maggior parte delle righe di TeamUp non è stata capita ({list}); quello che il chiosco sa degli iscritti resta. Una versione più nuova del chiosco può aiutare.</translation>
        </message>
        <message>
            <source>Names can be shown in every script.</source>
            <translation>I nomi si possono mostrare in ogni scrittura.</translation>
        </message>
        <message>
            <source>Names cannot be shown in these scripts: {scripts}.</source>
            <translation>I nomi non si possono mostrare in queste scritture: {scripts}.</translation>
        </message>
        <message>
            <source>New since yesterday ({name}): {found}</source>
            <translation>Nuovo da ieri ({name}): {found}</translation>
        </message>
        <message>
            <source>No crash within the last week.</source>
            <translation>Nessun arresto anomalo nell’ultima settimana.</translation>
        </message>
        <message>
            <source>No custom field is used.</source>
            <translation>Nessun campo personalizzato è in uso.</translation>
        </message>
        <message>
            <source>No damage was found that nobody has read about.</source>
            <translation>Nessun danno ancora da leggere.</translation>
        </message>
        <message>
            <source>No library that reads codes is there. Run `kiosk doctor`.</source>
            <translation>Non è presente nessuna libreria che legga codici. Esegua `kiosk doctor`.</translation>
        </message>
        <message>
            <source>No repository of kiosk packages is set up. Write {file} (appliance.md shows how), then try again.</source>
            <translation>Non è configurato alcun archivio di pacchetti del chiosco. Creare {file} (appliance.md mostra come), poi riprovare.</translation>
        </message>
        <message>
            <source>No staff PIN is set: there is no staff area.</source>
            <translation>Nessun PIN dello staff: non c’è l’area dello staff.</translation>
        </message>
        <message>
            <source>No token lies in a file that others may read.</source>
            <translation>Nessun token è in un file che altri possano leggere.</translation>
        </message>
        <message>
            <source>None is configured; hand scanners only.</source>
            <translation>Nessuna configurata; solo lettori manuali.</translation>
        </message>
        <message>
            <source>None is plugged in that may be opened.</source>
            <translation>Nessuna collegata che si possa aprire.</translation>
        </message>
        <message>
            <source>None of the decoders is there, so that no camera can read a code: {names}.</source>
            <translation>Non c’è nessun decodificatore, quindi nessuna telecamera può leggere un codice: {names}.</translation>
        </message>
        <message>
            <source>Not known, for the same reason.</source>
            <translation>Non si sa, per lo stesso motivo.</translation>
        </message>
        <message>
            <source>Not settled yet, the kiosk keeps trying.</source>
            <translation>Non ancora risolto, il chiosco continua a provare.</translation>
        </message>
        <message>
            <source>Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.</source>
            <translation>Manca: {names}. I codici si leggono solo con {others}, e meno di quelli difettosi.</translation>
        </message>
        <message>
            <source>Nothing was installed: the package of version {installed} cannot be fetched again ({why}), so there would be no way back. Put it into the repository, then try again.</source>
            <translation>Non è stato installato nulla: il pacchetto della versione {installed} non si può scaricare di nuovo ({why}), quindi non ci sarebbe modo di tornare indietro. Metterlo nell’archivio, poi riprovare.</translation>
        </message>
        <message>
            <source>Notices cannot be sent: the package apprise is missing. Install packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls.</source>
            <translation>Gli avvisi non possono essere inviati: manca il pacchetto apprise. Installi packaging/locks/notices.txt come spiega docs/watching.md, o svuoti notices.urls.</translation>
        </message>
        <message>
            <source>On {day}, {time} the kiosk gave up something it was doing, and went on.</source>
            <translation>Il {day} alle {time} il chiosco ha interrotto un’operazione in corso ed è andato avanti.</translation>
        </message>
        <message>
            <source>Only {count} MB are free in {path}.</source>
            <translation>Solo {count} MB liberi in {path}.</translation>
        </message>
        <message>
            <source>Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as there is room; make some.</source>
            <translation>Sul disco del chiosco restano solo {count} MB liberi. Gli ingressi continuano finché c’è spazio; fanne dell’altro.</translation>
        </message>
        <message>
            <source>Or set camera.device to none to use hand scanners only.</source>
            <translation>Oppure metti camera.device su none per usare solo lettori manuali.</translation>
        </message>
        <message>
            <source>Places of the journal: {count}.</source>
            <translation>Posizioni del registro: {count}.</translation>
        </message>
        <message>
            <source>Plug in a USB webcam.</source>
            <translation>Collega una webcam USB.</translation>
        </message>
        <message>
            <source>Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.</source>
            <translation>Collega un altoparlante e avvia PulseAudio o PipeWire prima del chiosco.</translation>
        </message>
        <message>
            <source>Plug it in again.</source>
            <translation>Ricollegala.</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device (there is: {others}).</source>
            <translation>Collegala, o indicane un’altra in camera.device (c’è: {others}).</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device.</source>
            <translation>Collegala, o indicane un’altra in camera.device.</translation>
        </message>
        <message>
            <source>Plug it into another USB port.</source>
            <translation>Collegala a un’altra porta USB.</translation>
        </message>
        <message>
            <source>Plug one in, or use a hand scanner.</source>
            <translation>Collegane una, o usa un lettore manuale.</translation>
        </message>
        <message>
            <source>Plug the scanner in, or correct scanner.serial.</source>
            <translation>Collega il lettore, o correggi scanner.serial.</translation>
        </message>
        <message>
            <source>Plugged in: {cameras}.</source>
            <translation>Collegate: {cameras}.</translation>
        </message>
        <message>
            <source>Put a valid token into teamup.token; the prefix is teamup.auth_scheme.</source>
            <translation>Metti un token valido in teamup.token; il prefisso è teamup.auth_scheme.</translation>
        </message>
        <message>
            <source>Put it right in TeamUp, then send it again.</source>
            <translation>Correggi in TeamUp, poi invia di nuovo.</translation>
        </message>
        <message>
            <source>Putting another file in the place of {path} was cut short; start the kiosk, which ends it.</source>
            <translation>La sostituzione di {path} con un altro file è stata interrotta; avvia il chiosco, che la completa.</translation>
        </message>
        <message>
            <source>Reading the list from TeamUp was stopped; it goes on by itself.</source>
            <translation>La lettura dell’elenco da TeamUp è stata fermata; riprende da sé.</translation>
        </message>
        <message>
            <source>Reading {path} was given up; try again.</source>
            <translation>La lettura di {path} è stata interrotta; riprova.</translation>
        </message>
        <message>
            <source>Replug it.</source>
            <translation>Ricollegala.</translation>
        </message>
        <message>
            <source>Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the kiosk keeps trying.</source>
            <translation>Le richieste passano dal proxy {proxy}: controllare HTTPS_PROXY e la rete; il chiosco continua a provare.</translation>
        </message>
        <message>
            <source>Run `kiosk pin`.</source>
            <translation>Esegui `kiosk pin`.</translation>
        </message>
        <message>
            <source>Run `{command}`.</source>
            <translation>Esegui `{command}`.</translation>
        </message>
        <message>
            <source>Run “{command}” and restart the computer.</source>
            <translation>Esegui “{command}” e riavvia il computer.</translation>
        </message>
        <message>
            <source>Save it as MP4, or name another file in camera.device.</source>
            <translation>Salvalo come MP4, o indica un altro file in camera.device.</translation>
        </message>
        <message>
            <source>Save it as PNG, JPEG or MP4.</source>
            <translation>Salvalo come PNG, JPEG o MP4.</translation>
        </message>
        <message>
            <source>Save the picture again as PNG or SVG; until then the gym's name is shown.</source>
            <translation>Salva di nuovo l’immagine come PNG o SVG; fino ad allora si vede il nome della palestra.</translation>
        </message>
        <message>
            <source>See the sentence before.</source>
            <translation>Vedi la frase precedente.</translation>
        </message>
        <message>
            <source>See what TeamUp says, and correct the [teamup] section.</source>
            <translation>Guarda che cosa dice TeamUp e correggi la sezione [teamup].</translation>
        </message>
        <message>
            <source>Set camera.device to a file there is.</source>
            <translation>Indica in camera.device un file che esiste.</translation>
        </message>
        <message>
            <source>Set its date and time right; meanwhile visits are dated by TeamUp's time.</source>
            <translation>Regola data e ora; intanto le visite hanno l’ora di TeamUp.</translation>
        </message>
        <message>
            <source>Set the time, and switch on network time (timedatectl set-ntp true).</source>
            <translation>Regola l’ora e attiva l’ora di rete (timedatectl set-ntp true).</translation>
        </message>
        <message>
            <source>Something answers in TeamUp's place and points elsewhere ({status}).</source>
            <translation>Qualcosa risponde al posto di TeamUp e rimanda altrove ({status}).</translation>
        </message>
        <message>
            <source>Something is wrong with the kiosk's data: read in the staff area what.</source>
            <translation>Qualcosa non va nei dati del chiosco: leggi che cosa nell’area dello staff.</translation>
        </message>
        <message>
            <source>Something went wrong inside the kiosk; the log has the details.</source>
            <translation>Qualcosa è andato storto nel chiosco; i dettagli sono nel log.</translation>
        </message>
        <message>
            <source>Start the kiosk again: it puts the file aside and saves what it can.</source>
            <translation>Riavvia il chiosco: mette da parte il file e salva quello che può.</translation>
        </message>
        <message>
            <source>Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).</source>
            <translation>Avvia il chiosco in una sessione grafica (DISPLAY o WAYLAND_DISPLAY deve essere impostato).</translation>
        </message>
        <message>
            <source>Steps of check-ins that the journal lost: {count}.</source>
            <translation>Passaggi di ingressi persi dal registro: {count}.</translation>
        </message>
        <message>
            <source>Switch it on in TeamUp's settings.</source>
            <translation>Attivala nelle impostazioni di TeamUp.</translation>
        </message>
        <message>
            <source>Take {kinds} out of members.accept, unless members really use such codes.</source>
            <translation>Togli {kinds} da members.accept, a meno che gli iscritti usino davvero codici simili.</translation>
        </message>
        <message>
            <source>TeamUp already has a visit of that day, recorded elsewhere.</source>
            <translation>TeamUp ha già una visita di quel giorno, registrata altrove.</translation>
        </message>
        <message>
            <source>TeamUp answers in the mode {mode}.</source>
            <translation>TeamUp risponde in modalità {mode}.</translation>
        </message>
        <message>
            <source>TeamUp cannot be reached: {why} ({host}).</source>
            <translation>TeamUp non è raggiungibile: {why} ({host}).</translation>
        </message>
        <message>
            <source>TeamUp counted {count} uses ({period}) before this was sent.</source>
            <translation>Usi secondo TeamUp prima dell’invio: {count} ({period}).</translation>
        </message>
        <message>
            <source>TeamUp counts the uses of its membership in another way now.</source>
            <translation>TeamUp ora conta in altro modo gli usi del suo abbonamento.</translation>
        </message>
        <message>
            <source>TeamUp counts {after} uses of its membership, {before} before it was sent.</source>
            <translation>Usi del suo abbonamento secondo TeamUp: {after}; prima dell’invio: {before}.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; it may have got the request.</source>
            <translation>TeamUp non ha risposto in tempo; forse ha ricevuto la richiesta.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; try again.</source>
            <translation>TeamUp non ha risposto in tempo; riprova.</translation>
        </message>
        <message>
            <source>TeamUp does not accept the token (401). Check-ins are kept; put a valid token into the configuration.</source>
            <translation>TeamUp non accetta il token (401). Gli ingressi restano salvati; metti un token valido nella configurazione.</translation>
        </message>
        <message>
            <source>TeamUp does not accept this token; copy it again, or make a new one. One that worked before may have expired.</source>
            <translation>TeamUp non accetta questo token; copialo di nuovo o creane uno nuovo. Uno che prima andava può essere scaduto.</translation>
        </message>
        <message>
            <source>TeamUp does not let this token change members' fields (403); give it that right, or write the number into the profile by hand.</source>
            <translation>TeamUp non lascia che questo token cambi i campi degli iscritti (403); dagli quel permesso, o scrivi il numero a mano nel profilo.</translation>
        </message>
        <message>
            <source>TeamUp does not say what time it is.</source>
            <translation>TeamUp non dice che ora è.</translation>
        </message>
        <message>
            <source>TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the members is kept. It asks again by itself.</source>
            <translation>TeamUp ha dato meno righe di quante ne ha ({list}); quello che il chiosco sa degli iscritti resta. Chiede di nuovo da sé.</translation>
        </message>
        <message>
            <source>TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. Check teamup.provider_id and what the token may read; a business that really has no customers needs a new folder under data.dir.</source>
            <translation>TeamUp non ha dato nessun cliente, anche se il chiosco ne conosce {count}; restano. Controlla teamup.provider_id e che cosa può leggere il token; un’attività davvero senza clienti ha bisogno di una cartella nuova in data.dir.</translation>
        </message>
        <message>
            <source>TeamUp gave the members without their custom fields; the card numbers known before are kept. Check what the token may read, or set members.card_field to 0 if there are no cards.</source>
            <translation>TeamUp ha dato gli iscritti senza i loro campi personalizzati; i numeri di tessera già noti restano. Controlla che cosa può leggere il token, o metti members.card_field a 0 se non ci sono tessere.</translation>
        </message>
        <message>
            <source>TeamUp had trouble answering ({status}); it may have carried out the request.</source>
            <translation>TeamUp ha avuto difficoltà a rispondere ({status}); forse ha eseguito la richiesta.</translation>
        </message>
        <message>
            <source>TeamUp has another card number for this member, and the kiosk writes over nothing; change it there if it is out of date.</source>
            <translation>TeamUp ha un altro numero di tessera per questo iscritto, e il chiosco non sovrascrive nulla; cambialo lì se è vecchio.</translation>
        </message>
        <message>
            <source>TeamUp has it from the earlier request that got no answer.</source>
            <translation>TeamUp ce l’ha dalla richiesta precedente rimasta senza risposta.</translation>
        </message>
        <message>
            <source>TeamUp is not available just now (503). The kiosk tries again.</source>
            <translation>TeamUp al momento non è disponibile (503). Il chiosco riprova.</translation>
        </message>
        <message>
            <source>TeamUp lists no class of that day for this member.</source>
            <translation>TeamUp non indica lezioni di quel giorno per questo iscritto.</translation>
        </message>
        <message>
            <source>TeamUp refused this ({status}).</source>
            <translation>TeamUp ha rifiutato ({status}).</translation>
        </message>
        <message>
            <source>TeamUp says: “{said}”.</source>
            <translation>TeamUp dice: “{said}”.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report came out of a cache, so it may be old.</source>
            <translation>Il report presenze di TeamUp viene da una cache, quindi può essere vecchio.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report changed while the kiosk was reading it.</source>
            <translation>Il report presenze di TeamUp è cambiato mentre il chiosco lo leggeva.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it proves nothing.</source>
            <translation>Il report presenze di TeamUp non mostra ingressi che TeamUp ha confermato, quindi non prova nulla.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it after the time allowed.</source>
            <translation>Il report presenze di TeamUp non lo mostra dopo il tempo concesso.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk yet.</source>
            <translation>Il report presenze di TeamUp non lo mostra, ma non ha ancora mostrato nessun ingresso di questo chiosco.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report ends before all of its rows were given.</source>
            <translation>Il report presenze di TeamUp finisce prima di aver dato tutte le righe.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report has a row of this member that may be this check-in: it is a class of that time, or does not say what it is.</source>
            <translation>Il report presenze di TeamUp ha una riga di questo iscritto che può essere questo ingresso: è una lezione di quell’ora, o non dice che cos’è.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows a check-in that may be this one or another.</source>
            <translation>Il report presenze di TeamUp mostra un ingresso che può essere questo o un altro.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows it, at {time} on {day}.</source>
            <translation>Il report presenze di TeamUp lo mostra, alle {time} del {day}.</translation>
        </message>
        <message>
            <source>TeamUp's check-in {id}, {at}</source>
            <translation>Ingresso {id} di TeamUp, {at}</translation>
        </message>
        <message>
            <source>TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries again; lower teamup.requests_per_minute if several kiosks share one token.</source>
            <translation>È raggiunto il limite di richieste al minuto di TeamUp (429). Il chiosco aspetta e riprova; abbassa teamup.requests_per_minute se più chioschi usano lo stesso token.</translation>
        </message>
        <message>
            <source>TeamUp's list goes on at another address than teamup.base_url; it is not followed, because that would show the token there. Check teamup.base_url.</source>
            <translation>L’elenco di TeamUp continua a un indirizzo diverso da teamup.base_url; non viene seguito, perché lì si vedrebbe il token. Controlla teamup.base_url.</translation>
        </message>
        <message>
            <source>TeamUp's pages lead round in circles; try again later.</source>
            <translation>Le pagine di TeamUp girano in tondo; riprova più tardi.</translation>
        </message>
        <message>
            <source>TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk setup`; check-ins are kept until then.</source>
            <translation>Il token di TeamUp è scaduto il {day}. Creane uno nuovo in TeamUp e inseriscilo con `kiosk setup`; fino ad allora gli ingressi vengono conservati.</translation>
        </message>
        <message>
            <source>TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with `kiosk setup`.</source>
            <translation>Il token di TeamUp scade il {day}. Creane prima uno nuovo in TeamUp e inseriscilo con `kiosk setup`.</translation>
        </message>
        <message>
            <source>TeamUp's {what} could not be read.</source>
            <translation>Non si è potuto leggere questo in TeamUp: {what}.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again in {seconds} s.</source>
            <translation>Quel PIN è sbagliato; riprova tra {seconds} s.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again.</source>
            <translation>Quel PIN è sbagliato; riprova.</translation>
        </message>
        <message>
            <source>That is a code, but none with a token. Make one with the page token-code.html, on a phone or a computer.</source>
            <translation>È un codice, ma senza token. Creane uno con la pagina token-code.html, su un telefono o un computer.</translation>
        </message>
        <message>
            <source>The Check In feature is switched off in TeamUp.</source>
            <translation>La funzione Check In è disattivata in TeamUp.</translation>
        </message>
        <message>
            <source>The USB port has no room for the camera's pictures.</source>
            <translation>La porta USB non ha spazio per le immagini della telecamera.</translation>
        </message>
        <message>
            <source>The account has no such custom field: {fields}.</source>
            <translation>L’account non ha questo campo personalizzato: {fields}.</translation>
        </message>
        <message>
            <source>The account has no venue {id}.</source>
            <translation>L’account non ha la sede {id}.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is cut off or far too long.</source>
            <translation>La risposta dall’indirizzo di TeamUp ({status}) è troncata o troppo lunga.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is not what was asked for.</source>
            <translation>La risposta dall’indirizzo di TeamUp ({status}) non è ciò che era stato chiesto.</translation>
        </message>
        <message>
            <source>The attendance report can be read.</source>
            <translation>Il report presenze si può leggere.</translation>
        </message>
        <message>
            <source>The backup was given up, as the kiosk ends.</source>
            <translation>Il backup è stato interrotto perché il chiosco si chiude.</translation>
        </message>
        <message>
            <source>The camera ({device}) cannot be opened: {why}.</source>
            <translation>La telecamera ({device}) non si può aprire: {why}.</translation>
        </message>
        <message>
            <source>The camera does not start ({why}).</source>
            <translation>La telecamera non parte ({why}).</translation>
        </message>
        <message>
            <source>The camera gives no picture ({why}).</source>
            <translation>La telecamera non dà immagini ({why}).</translation>
        </message>
        <message>
            <source>The camera has stopped sending pictures.</source>
            <translation>La telecamera ha smesso di inviare immagini.</translation>
        </message>
        <message>
            <source>The camera is plugged in but sends no picture.</source>
            <translation>La telecamera è collegata ma non invia immagini.</translation>
        </message>
        <message>
            <source>The camera sends only {rate} pictures a second.</source>
            <translation>La telecamera invia solo {rate} immagini al secondo.</translation>
        </message>
        <message>
            <source>The camera sends pictures as {format}, which cannot be read.</source>
            <translation>La telecamera invia immagini come {format}, che non si può leggere.</translation>
        </message>
        <message>
            <source>The camera sent a damaged picture.</source>
            <translation>La telecamera ha inviato un’immagine danneggiata.</translation>
        </message>
        <message>
            <source>The camera was unplugged.</source>
            <translation>La telecamera è stata scollegata.</translation>
        </message>
        <message>
            <source>The camera “{name}” is not plugged in.</source>
            <translation>La telecamera “{name}” non è collegata.</translation>
        </message>
        <message>
            <source>The camera's pictures could not be read, so another of its formats is used.</source>
            <translation>Le immagini della telecamera non si sono potute leggere, quindi si usa un altro dei suoi formati.</translation>
        </message>
        <message>
            <source>The card counts at this kiosk, but is not in TeamUp.</source>
            <translation>La tessera vale su questo chiosco, ma non è in TeamUp.</translation>
        </message>
        <message>
            <source>The checks could not be run ({why}).</source>
            <translation>I controlli non si sono potuti eseguire ({why}).</translation>
        </message>
        <message>
            <source>The checks took too long; run `kiosk doctor` by hand.</source>
            <translation>I controlli hanno richiesto troppo tempo; esegui `kiosk doctor` a mano.</translation>
        </message>
        <message>
            <source>The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.</source>
            <translation>I controlli sono stati interrotti, perché il chiosco si chiude; esegui `kiosk doctor` a mano.</translation>
        </message>
        <message>
            <source>The connection to TeamUp was lost before its answer came; it may have got the request.</source>
            <translation>La connessione a TeamUp è caduta prima della risposta; forse ha ricevuto la richiesta.</translation>
        </message>
        <message>
            <source>The credential {path} cannot be read ({why}); correct LoadCredential= of the kiosk's service.</source>
            <translation>La credenziale {path} non si può leggere ({why}); correggi LoadCredential= del servizio del chiosco.</translation>
        </message>
        <message>
            <source>The credential {path} is empty; put the token into the file that LoadCredential= of the kiosk's service names.</source>
            <translation>La credenziale {path} è vuota; metti il token nel file indicato da LoadCredential= del servizio del chiosco.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>Il file danneggiato è conservato come {file}.</translation>
        </message>
        <message>
            <source>The data folder is new, but a kiosk was used with it before. Check-ins that were not settled then: {count}. Look for them in TeamUp. The journal of that time is kept as {file}.</source>
            <translation>La cartella dati è nuova, ma prima un chiosco la usava già. Ingressi allora in sospeso: {count}. Cercali in TeamUp. Il registro di allora è conservato come {file}.</translation>
        </message>
        <message>
            <source>The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.</source>
            <translation>Il database era danneggiato. Salvati: {checkins} ingressi, {scans} scansioni conservate.</translation>
        </message>
        <message>
            <source>The database was found damaged while it was in use.</source>
            <translation>Il database è risultato danneggiato mentre era in uso.</translation>
        </message>
        <message>
            <source>The database was gone. Saved from what was left: {checkins} check-ins, {scans} kept scans.</source>
            <translation>Il database era sparito. Salvati da quello che restava: {checkins} ingressi, {scans} scansioni conservate.</translation>
        </message>
        <message>
            <source>The database {path} cannot be opened; check that its folder exists and that the kiosk's user may write there.</source>
            <translation>Il database {path} non si può aprire; controlla che la cartella esista e che l’utente del chiosco possa scriverci.</translation>
        </message>
        <message>
            <source>The database {path} is damaged; start the kiosk again: it puts the file aside and saves what can be read of it.</source>
            <translation>Il database {path} è danneggiato; riavvia il chiosco: mette da parte il file e salva quello che si può leggere.</translation>
        </message>
        <message>
            <source>The database {path} may not be written; give the kiosk's user write permission for the file and its folder.</source>
            <translation>Il database {path} non si può scrivere; dai all’utente del chiosco il permesso di scrittura per il file e la cartella.</translation>
        </message>
        <message>
            <source>The database {path} refused a request; restart the kiosk, and report it if it comes back.</source>
            <translation>Il database {path} ha rifiutato una richiesta; riavvia il chiosco, e segnalalo se si ripete.</translation>
        </message>
        <message>
            <source>The database {path} was written by a later version of the kiosk (layout {version}, this version knows {known}); install that version again, or choose another data folder.</source>
            <translation>Il database {path} è di una versione successiva del chiosco (struttura {version}, questa versione conosce {known}); reinstalla quella versione, o scegli un’altra cartella dati.</translation>
        </message>
        <message>
            <source>The disk failed while {path} was read or written; check the free space, the quota and the health of the disk.</source>
            <translation>Il disco ha fallito leggendo o scrivendo {path}; controlla lo spazio libero, la quota e lo stato del disco.</translation>
        </message>
        <message>
            <source>The disk of {path} does not support write-ahead logging; choose a data folder on a local disk.</source>
            <translation>Il disco di {path} non supporta il write-ahead logging; scegli una cartella dati su un disco locale.</translation>
        </message>
        <message>
            <source>The environment variable {variable} names {path}, which cannot be used ({why}). Correct it, or take the variable out of the environment.</source>
            <translation>La variabile d’ambiente {variable} indica {path}, che non si può usare ({why}). Correggila, o toglila dall’ambiente.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>Il file è vuoto; scegline un altro.</translation>
        </message>
        <message>
            <source>The file is no list that can be read; save it as CSV, then try again.</source>
            <translation>Il file non è un elenco leggibile; salvalo come CSV, poi riprova.</translation>
        </message>
        <message>
            <source>The file {path} is another program's database; choose another data folder.</source>
            <translation>Il file {path} è il database di un altro programma; scegli un’altra cartella dati.</translation>
        </message>
        <message>
            <source>The film {path}</source>
            <translation>Il filmato {path}</translation>
        </message>
        <message>
            <source>The first line does not tell which column has the cards and which the members ({titles}); name them with --card-column and --member-column.</source>
            <translation>La prima riga non dice quale colonna ha le tessere e quale gli iscritti ({titles}); indicale con --card-column e --member-column.</translation>
        </message>
        <message>
            <source>The folder for backups, {path}, is not there; connect its disk, or correct data.backup_dir.</source>
            <translation>La cartella dei backup, {path}, non c’è; collega il suo disco, o correggi data.backup_dir.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried again by itself.</source>
            <translation>Il lettore manuale su {path} non si può leggere ({why}). Correggi scanner.serial; si riprova da solo.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is tried again by itself.</source>
            <translation>Il lettore manuale su {path} non c’è. Collegalo, o correggi scanner.serial; si riprova da solo.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is taken: another program reads it, or one that was killed has left its lock in /var/lock. Close that program, or restart the computer; it is tried again by itself.</source>
            <translation>Il lettore manuale su {path} è occupato: lo sta leggendo un altro programma, oppure uno interrotto ha lasciato il suo blocco in /var/lock. Chiudi quel programma o riavvia il computer; si riprova da solo.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} may not be read by this user. Add the user to the group of that device (dialout, as a rule) and log in again; it is tried again by itself.</source>
            <translation>Questo utente non può leggere il lettore manuale su {path}. Aggiungi l’utente al gruppo di quel dispositivo (di solito dialout) e accedi di nuovo; si riprova da solo.</translation>
        </message>
        <message>
            <source>The journal is not kept at {places}.</source>
            <translation>Il registro non viene tenuto qui: {places}.</translation>
        </message>
        <message>
            <source>The keys of the member passes are lost: make the passes again.</source>
            <translation>Le chiavi dei pass degli iscritti sono perse: rifai i pass.</translation>
        </message>
        <message>
            <source>The kiosk begins its journal when it starts.</source>
            <translation>Il chiosco inizia il suo registro all’avvio.</translation>
        </message>
        <message>
            <source>The kiosk crashed on {day}, {time}.</source>
            <translation>Il chiosco si è arrestato in modo anomalo il {day} alle {time}.</translation>
        </message>
        <message>
            <source>The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand scanners work. Staff can use the camera again under Device.</source>
            <translation>Il chiosco si è chiuso inaspettatamente tre volte di seguito, perciò ora funziona senza la fotocamera; i lettori manuali funzionano. Il personale può riattivare la fotocamera in Dispositivo.</translation>
        </message>
        <message>
            <source>The kiosk failed while sending this; TeamUp may have it. See the log.</source>
            <translation>Il chiosco ha fallito durante l’invio; forse TeamUp ce l’ha. Vedi il log.</translation>
        </message>
        <message>
            <source>The kiosk has too much to do; try again in a moment.</source>
            <translation>Il chiosco ha troppo da fare; riprova tra un momento.</translation>
        </message>
        <message>
            <source>The kiosk has used up its requests to TeamUp for now; it tries again shortly.</source>
            <translation>Il chiosco per ora ha esaurito le richieste a TeamUp; riprova tra poco.</translation>
        </message>
        <message>
            <source>The kiosk hung on {day}, {time}, and was ended.</source>
            <translation>Il chiosco si è bloccato il {day} alle {time} ed è stato chiuso.</translation>
        </message>
        <message>
            <source>The kiosk may not ask for TeamUp's {what} ({status}).</source>
            <translation>Il chiosco non può chiedere questo a TeamUp: {what} ({status}).</translation>
        </message>
        <message>
            <source>The kiosk stopped while this was being sent; TeamUp may have it.</source>
            <translation>Il chiosco si è fermato durante l’invio; forse TeamUp ce l’ha.</translation>
        </message>
        <message>
            <source>The kiosk that is running (process {holder}) is of an earlier version, and keeps {path} open; end that kiosk, start the new one, and try again.</source>
            <translation>Il chiosco acceso (processo {holder}) è di una versione precedente e tiene aperto {path}; chiudilo, avvia quello nuovo e riprova.</translation>
        </message>
        <message>
            <source>The kiosk's data were damaged, or an older copy was put back; this may have been sent since.</source>
            <translation>I dati del chiosco erano danneggiati, o è stata rimessa una copia più vecchia; forse intanto questo è stato inviato.</translation>
        </message>
        <message>
            <source>The kiosk's data were older than what it had done: an old copy was put back, or a part was lost.</source>
            <translation>I dati del chiosco erano più vecchi di quello che aveva fatto: è stata rimessa una vecchia copia, o una parte è andata persa.</translation>
        </message>
        <message>
            <source>The kiosk's database has been closed; start the kiosk again.</source>
            <translation>Il database del chiosco è stato chiuso; riavvia il chiosco.</translation>
        </message>
        <message>
            <source>The list has no column {name}; it has {titles}.</source>
            <translation>L’elenco non ha la colonna {name}; ha {titles}.</translation>
        </message>
        <message>
            <source>The members are being fetched already (by process {holder}); wait until that is done.</source>
            <translation>Gli iscritti vengono già caricati (dal processo {holder}); aspetta che finisca.</translation>
        </message>
        <message>
            <source>The members could not be fetched; see the log.</source>
            <translation>Non si sono potuti caricare gli iscritti; vedi il log.</translation>
        </message>
        <message>
            <source>The members have not been fetched yet; the kiosk does so when it starts.</source>
            <translation>Gli iscritti non sono ancora stati caricati; il chiosco lo fa all’avvio.</translation>
        </message>
        <message>
            <source>The members were last fetched on {day} at {time}; who joined since may not be known here. Check the network, then fetch them (staff area, or `kiosk sync`).</source>
            <translation>Gli iscritti sono stati caricati l’ultima volta il {day} alle {time}; chi si è iscritto dopo può essere sconosciuto qui. Controlla la rete, poi caricali (area dello staff, o `kiosk sync`).</translation>
        </message>
        <message>
            <source>The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who is not known yet is asked for there, or kept for later. Have the disk looked at.</source>
            <translation>La copia degli iscritti era danneggiata e viene ricaricata da TeamUp; fino ad allora, chi non è ancora noto si chiede lì, o si conserva per dopo. Fai controllare il disco.</translation>
        </message>
        <message>
            <source>The members' copy {path} is damaged; start the kiosk again: it throws the file away and fetches the members anew.</source>
            <translation>La copia degli iscritti {path} è danneggiata; riavvia il chiosco: elimina il file e ricarica gli iscritti.</translation>
        </message>
        <message>
            <source>The newest backup of the check-ins is {hours} h old; there are {count} in {path}.</source>
            <translation>Il backup più recente degli ingressi ha {hours} h; ce ne sono {count} in {path}.</translation>
        </message>
        <message>
            <source>The newest keys of the member passes are lost: make the passes again.</source>
            <translation>Le chiavi più recenti dei pass degli iscritti sono perse: rifai i pass.</translation>
        </message>
        <message>
            <source>The paper cannot be painted on; choose another file or printer.</source>
            <translation>Su questa carta non si può disegnare; scegli un altro file o un’altra stampante.</translation>
        </message>
        <message>
            <source>The printer did not take the pass; look at the printer, try again.</source>
            <translation>La stampante non ha preso il pass; guarda la stampante e riprova.</translation>
        </message>
        <message>
            <source>The repository of kiosk packages cannot be reached, or is not signed by the key that is trusted ({why}). Check the network and the repository's address.</source>
            <translation>L’archivio di pacchetti del chiosco non è raggiungibile, o non è firmato con la chiave attendibile ({why}). Controllare la rete e l’indirizzo dell’archivio.</translation>
        </message>
        <message>
            <source>The request to {host} could not be sent. Check the network and the configuration; the kiosk keeps trying.</source>
            <translation>La richiesta a {host} non si è potuta inviare. Controlla rete e configurazione; il chiosco continua a provare.</translation>
        </message>
        <message>
            <source>The screen needs at least 800 × 480 pixels.</source>
            <translation>Lo schermo deve avere almeno 800 × 480 pixel.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered for {seconds} s; it waits for its password, or does not work. {remedy}</source>
            <translation>Il portachiavi del sistema non risponde da {seconds} s; aspetta la sua password, o non funziona. {remedy}</translation>
        </message>
        <message>
            <source>The system's keyring is locked. {remedy}</source>
            <translation>Il portachiavi del sistema è bloccato. {remedy}</translation>
        </message>
        <message>
            <source>The token lacks a permission; make one with write access.</source>
            <translation>Al token manca un permesso; creane uno con accesso in scrittura.</translation>
        </message>
        <message>
            <source>The update did not work out ({why}). Nothing was changed; try again later.</source>
            <translation>L’aggiornamento non è riuscito ({why}). Non è stato cambiato nulla; riprovare più tardi.</translation>
        </message>
        <message>
            <source>The update service gives no answer. See what is the matter with it: {command}</source>
            <translation>Il servizio di aggiornamento non risponde. Controllare che cosa ha: {command}</translation>
        </message>
        <message>
            <source>The user {user} may not open the camera.</source>
            <translation>L’utente {user} non può aprire la telecamera.</translation>
        </message>
        <message>
            <source>Then run the checks again.</source>
            <translation>Poi ripeti i controlli.</translation>
        </message>
        <message>
            <source>There are {count} people with PINs already, which is all there can be; remove somebody first.</source>
            <translation>Ci sono già {count} persone con un PIN, che è il massimo; prima togli qualcuno.</translation>
        </message>
        <message>
            <source>There is a {name} already; add a letter to tell them apart.</source>
            <translation>C’è già {name}; aggiungi una lettera per distinguerli.</translation>
        </message>
        <message>
            <source>There is no backup of the check-ins yet in {path}.</source>
            <translation>Non c’è ancora nessun backup degli ingressi in {path}.</translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>Non c’è nessuna telecamera.</translation>
        </message>
        <message>
            <source>There is no check-in {id}; look at the list for its id.</source>
            <translation>Non c’è nessun ingresso {id}; cerca il suo codice nell’elenco.</translation>
        </message>
        <message>
            <source>There is no display here.</source>
            <translation>Qui non c’è uno schermo.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the name.</source>
            <translation>Non c’è nessun file {path}. Controlla il nome.</translation>
        </message>
        <message>
            <source>There is no file {path}; check the path.</source>
            <translation>Non c’è nessun file {path}; controlla il percorso.</translation>
        </message>
        <message>
            <source>There is no kept scan {id}; reload the list.</source>
            <translation>Non c’è nessuna scansione conservata {id}; ricarica l’elenco.</translation>
        </message>
        <message>
            <source>There is no owner's PIN yet; run `kiosk pin` first, then add people.</source>
            <translation>Non c’è ancora un PIN del titolare; esegui prima `kiosk pin`, poi aggiungi le persone.</translation>
        </message>
        <message>
            <source>There is no picture {file}; check screen.logo.</source>
            <translation>Non c’è nessuna immagine {file}; controlla screen.logo.</translation>
        </message>
        <message>
            <source>There is no room left on the disk to write {path}; free some space.</source>
            <translation>Sul disco non c’è più spazio per scrivere {path}; libera spazio.</translation>
        </message>
        <message>
            <source>There is no sound output.</source>
            <translation>Nessuna uscita audio.</translation>
        </message>
        <message>
            <source>There is no staff PIN yet; run `kiosk pin` to set one.</source>
            <translation>Non c’è ancora un PIN dello staff; esegui `kiosk pin` per impostarlo.</translation>
        </message>
        <message>
            <source>There is no token yet: type it, or hold its code to the camera.</source>
            <translation>Non c’è ancora un token: digitalo o mostra il suo codice alla fotocamera.</translation>
        </message>
        <message>
            <source>There is not enough memory for the database; restart the kiosk.</source>
            <translation>Non c’è memoria sufficiente per il database; riavvia il chiosco.</translation>
        </message>
        <message>
            <source>There were too many wrong tries; try again in {seconds} s.</source>
            <translation>Troppi tentativi sbagliati; riprova tra {seconds} s.</translation>
        </message>
        <message>
            <source>This PIN is taken; choose another one.</source>
            <translation>Questo PIN è già in uso; scegline un altro.</translation>
        </message>
        <message>
            <source>This cannot be done with a check-in that is {state}; reload the list.</source>
            <translation>Non si può fare con un ingresso in questo stato ({state}); ricarica l’elenco.</translation>
        </message>
        <message>
            <source>This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then try again.</source>
            <translation>Questa tessera è di {name}; scollegala lì, o toglila dal suo profilo in TeamUp, poi riprova.</translation>
        </message>
        <message>
            <source>This check-in was sent before without an answer, so TeamUp may have it already; look there. Let it be sent, or settle it once it is unanswered again.</source>
            <translation>Questo ingresso è già stato inviato senza risposta, quindi forse TeamUp ce l’ha; guarda lì. Lascialo inviare, o risolvilo quando sarà di nuovo senza risposta.</translation>
        </message>
        <message>
            <source>This computer has no default printer. Photograph the code with a phone instead.</source>
            <translation>Questo computer non ha una stampante predefinita. Fotografa il codice con un telefono.</translation>
        </message>
        <message>
            <source>This computer has no default printer; set one up, or make a file with `{command}`.</source>
            <translation>Questo computer non ha una stampante predefinita; impostane una, o crea un file con `{command}`.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} ahead of TeamUp's.</source>
            <translation>L’orologio di questo computer è avanti di {apart} rispetto a TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} behind TeamUp's.</source>
            <translation>L’orologio di questo computer è indietro di {apart} rispetto a TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock says {day}, which cannot be. Nobody can be checked in until its date and time are set right.</source>
            <translation>L’orologio di questo computer segna {day}, che non può essere. Nessuno può registrarsi finché data e ora non sono giuste.</translation>
        </message>
        <message>
            <source>This customer has another check-in for that visit, of {time}; dismiss this one instead.</source>
            <translation>Questo cliente ha un altro ingresso per quella visita, delle {time}; scarta invece questo.</translation>
        </message>
        <message>
            <source>This customer is already checked in, since {time}.</source>
            <translation>Questo cliente è già registrato, dalle {time}.</translation>
        </message>
        <message>
            <source>This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on the kiosk whose passes shall count here.</source>
            <translation>Non è un file di chiavi dei pass; creane uno con `kiosk pass --export-keys FILE` sul chiosco i cui pass devono valere qui.</translation>
        </message>
        <message>
            <source>This kiosk runs without a configuration file, so nothing can be kept.</source>
            <translation>Questo chiosco funziona senza file di configurazione, quindi non si può salvare nulla.</translation>
        </message>
        <message>
            <source>This kiosk sent {count} other visits on it since.</source>
            <translation>Altre visite di quell’abbonamento inviate poi da questo chiosco: {count}.</translation>
        </message>
        <message>
            <source>This kiosk was not installed from its Debian package; update it the way it was installed.</source>
            <translation>Questo chiosco non è stato installato dal suo pacchetto Debian; aggiornarlo nel modo in cui è stato installato.</translation>
        </message>
        <message>
            <source>This person has been removed meanwhile; reload the list.</source>
            <translation>Questa persona nel frattempo è stata tolta; ricarica l’elenco.</translation>
        </message>
        <message>
            <source>This scan has been dealt with already; reload the list.</source>
            <translation>Questa scansione è già stata risolta; ricarica l’elenco.</translation>
        </message>
        <message>
            <source>This token has expired. Make a new one in TeamUp, under M2M Tokens.</source>
            <translation>Questo token è scaduto. Creane uno nuovo in TeamUp, in M2M Tokens.</translation>
        </message>
        <message>
            <source>Too many codes nobody is known by at a time; it is asked for later.</source>
            <translation>Troppi codici sconosciuti insieme; si chiederà più tardi.</translation>
        </message>
        <message>
            <source>Until it is unlocked, check-ins are kept; then the kiosk sends them by itself.</source>
            <translation>Finché non viene sbloccato, i check-in sono conservati; poi il chiosco li invia da solo.</translation>
        </message>
        <message>
            <source>Use another camera, or set camera.device to another one.</source>
            <translation>Usa un’altra telecamera, o indicane un’altra in camera.device.</translation>
        </message>
        <message>
            <source>Version {available} did not work here ({why}), so version {installed} is back. Send its log to whoever helps: {command}</source>
            <translation>La versione {available} qui non ha funzionato ({why}), perciò è tornata la versione {installed}. Inviare il suo registro a chi dà assistenza: {command}</translation>
        </message>
        <message>
            <source>Version {available} does not work here, and version {installed} cannot be put back ({why}). Get help; every check-in is safe on this computer.</source>
            <translation>La versione {available} qui non funziona e la versione {installed} non si può reinstallare ({why}). Chiedere aiuto; tutti i check-in sono al sicuro su questo computer.</translation>
        </message>
        <message>
            <source>Well again since yesterday ({name}): {found}</source>
            <translation>Di nuovo a posto da ieri ({name}): {found}</translation>
        </message>
        <message>
            <source>When the token ends is not known; write it into teamup.token_expires.</source>
            <translation>Non si sa quando scade il token; scrivilo in teamup.token_expires.</translation>
        </message>
        <message>
            <source>Whether TeamUp has taken the number is not known; look into the member's profile.</source>
            <translation>Non si sa se TeamUp ha preso il numero; guarda il profilo dell’iscritto.</translation>
        </message>
        <message>
            <source>Whoever tries customer numbers can check in anybody.</source>
            <translation>Chi prova numeri cliente può registrare chiunque.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>lo usa un altro programma</translation>
        </message>
        <message>
            <source>attendance report</source>
            <translation>report presenze</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>presenze</translation>
        </message>
        <message>
            <source>blocked customers</source>
            <translation>clienti bloccati</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annullato</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>riga di comando</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confermato</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>clienti</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>scartato</translation>
        </message>
        <message>
            <source>flagged customers</source>
            <translation>clienti segnalati</translation>
        </message>
        <message>
            <source>it can only be read</source>
            <translation>si può solo leggere</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>è una cartella</translation>
        </message>
        <message>
            <source>it is neither a serial line nor a FIFO</source>
            <translation>non è né una linea seriale né un FIFO</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>non c’è</translation>
        </message>
        <message>
            <source>its beginning is not as it should be</source>
            <translation>l’inizio non è come dovrebbe</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>il suo certificato è scaduto</translation>
        </message>
        <message>
            <source>its certificate is for another address</source>
            <translation>il suo certificato vale per un altro indirizzo</translation>
        </message>
        <message>
            <source>its certificate is not trusted here</source>
            <translation>qui il suo certificato non è attendibile</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <translation>il suo certificato non è ancora valido</translation>
        </message>
        <message>
            <source>its name is not found</source>
            <translation>il suo nome non si trova</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>il nome è troppo lungo</translation>
        </message>
        <message>
            <source>known from the journal</source>
            <translation>noto dal registro</translation>
        </message>
        <message>
            <source>memberships</source>
            <translation>abbonamenti</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>nessuna connessione</translation>
        </message>
        <message>
            <source>no connection in time</source>
            <translation>nessuna connessione in tempo</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>permesso negato</translation>
        </message>
        <message>
            <source>no room left</source>
            <translation>spazio esaurito</translation>
        </message>
        <message>
            <source>no secure connection</source>
            <translation>nessuna connessione sicura</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>lì non risponde nessuno</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>in attesa</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rifiutato</translation>
        </message>
        <message>
            <source>screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: {names}.</source>
            <translation>screen.monitor è {wanted}, e non c’è uno schermo così; si usa quello principale. Ci sono: {names}.</translation>
        </message>
        <message>
            <source>seen in TeamUp</source>
            <translation>visto in TeamUp</translation>
        </message>
        <message>
            <source>send again</source>
            <translation>invia di nuovo</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>in invio</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>staff</translation>
        </message>
        <message>
            <source>teamup.auth_scheme must be one word, such as Bearer.</source>
            <translation>teamup.auth_scheme deve essere una sola parola, come Bearer.</translation>
        </message>
        <message>
            <source>teamup.base_url is not a web address; it is usually {url}.</source>
            <translation>teamup.base_url non è un indirizzo web; di solito è {url}.</translation>
        </message>
        <message>
            <source>teamup.base_url must not hold a question mark or a #.</source>
            <translation>teamup.base_url non deve contenere un punto interrogativo né #.</translation>
        </message>
        <message>
            <source>teamup.base_url must start with https:// , else the token could be read on the way.</source>
            <translation>teamup.base_url deve iniziare con https:// , altrimenti il token si potrebbe leggere lungo la strada.</translation>
        </message>
        <message>
            <source>teamup.card_field must be 0 or the id of a custom field.</source>
            <translation>teamup.card_field deve essere 0 o l’id di un campo personalizzato.</translation>
        </message>
        <message>
            <source>teamup.checkin_token holds a space or a line break; paste it again.</source>
            <translation>teamup.checkin_token contiene uno spazio o un a capo; incollalo di nuovo.</translation>
        </message>
        <message>
            <source>teamup.provider_id and teamup.venue_id are needed; set both.</source>
            <translation>Servono teamup.provider_id e teamup.venue_id; imposta entrambi.</translation>
        </message>
        <message>
            <source>teamup.requests_per_minute must be 1 or more.</source>
            <translation>teamup.requests_per_minute deve essere 1 o più.</translation>
        </message>
        <message>
            <source>teamup.token is empty or holds a space or a line break; paste it again.</source>
            <translation>teamup.token è vuoto o contiene uno spazio o un a capo; incollalo di nuovo.</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>la connessione si è interrotta</translation>
        </message>
        <message>
            <source>the data are older than what was done, or damaged</source>
            <translation>i dati sono più vecchi di ciò che è stato fatto, o danneggiati</translation>
        </message>
        <message>
            <source>the device does not answer</source>
            <translation>il dispositivo non risponde</translation>
        </message>
        <message>
            <source>the disk locks no files</source>
            <translation>il disco non blocca i file</translation>
        </message>
        <message>
            <source>the kiosk stopped while sending</source>
            <translation>il chiosco si è fermato durante l’invio</translation>
        </message>
        <message>
            <source>the proxy refuses</source>
            <translation>il proxy rifiuta</translation>
        </message>
        <message>
            <source>the system does not say why</source>
            <translation>il sistema non dice perché</translation>
        </message>
        <message>
            <source>there is no certificate in it</source>
            <translation>non contiene certificati</translation>
        </message>
        <message>
            <source>there is no network</source>
            <translation>non c’è rete</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>la memoria non basta</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>troppi file aperti</translation>
        </message>
        <message>
            <source>too many requests are waiting already</source>
            <translation>troppe richieste sono già in attesa</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>nessuna risposta</translation>
        </message>
        <message>
            <source>unanswered check-ins are sent again (policy.unanswered)</source>
            <translation>gli ingressi senza risposta vengono inviati di nuovo (policy.unanswered)</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annullato</translation>
        </message>
        <message>
            <source>use counts</source>
            <translation>conteggi degli usi</translation>
        </message>
        <message>
            <source>{camera}, {format}</source>
            <translation>{camera}, {format}</translation>
        </message>
        <message>
            <source>{camera}, {rate} pictures a second arrive.</source>
            <translation>{camera}, arrivano {rate} immagini al secondo.</translation>
        </message>
        <message>
            <source>{count} scans of codes nobody is known by are kept already, so no more are. Check the network and fetch the members, then dismiss what is left.</source>
            <translation>Sono già conservate {count} scansioni di codici sconosciuti, quindi non se ne conservano altre. Controlla la rete e carica gli iscritti, poi scarta quello che resta.</translation>
        </message>
        <message>
            <source>{file} is no picture the kiosk can read; check screen.logo.</source>
            <translation>{file} non è un’immagine che il chiosco sappia leggere; controlla screen.logo.</translation>
        </message>
        <message>
            <source>{file}: cannot be written ({why}); check the folder's permissions.</source>
            <translation>{file}: non si può scrivere ({why}); controlla i permessi della cartella.</translation>
        </message>
        <message>
            <source>{file}: is no file; name the file of the configuration.</source>
            <translation>{file}: non è un file; indica il file di configurazione.</translation>
        </message>
        <message>
            <source>{file}: not TOML ({why}); mend it, then try again.</source>
            <translation>{file}: non è TOML ({why}); correggi, poi riprova.</translation>
        </message>
        <message>
            <source>{file}: not UTF-8 text; save it again as UTF-8.</source>
            <translation>{file}: non è testo UTF-8; salvalo di nuovo come UTF-8.</translation>
        </message>
        <message>
            <source>{file}: {key} is missing; run `kiosk setup`, or add `{line}` under [teamup], or set {variable}.</source>
            <translation>{file}: manca {key}; esegui `kiosk setup`, aggiungi `{line}` sotto [teamup] o imposta {variable}.</translation>
        </message>
        <message>
            <source>{file}: {section} is a section; write [{section}] above its keys.</source>
            <translation>{file}: {section} è una sezione; scrivi [{section}] sopra le sue chiavi.</translation>
        </message>
        <message>
            <source>{host} sends requests round in circles. Check the network's log-in page.</source>
            <translation>{host} fa girare le richieste in tondo. Controlla la pagina di accesso della rete.</translation>
        </message>
        <message>
            <source>{id} is a pending scan, of which no check-in was made yet; choose its member in the staff area, or dismiss it.</source>
            <translation>{id} è una scansione in attesa, da cui non è ancora nato un ingresso; scegli il suo iscritto nell’area dello staff, o scartala.</translation>
        </message>
        <message>
            <source>{key} cannot be that; nothing was changed. The page on the configuration says what it may be.</source>
            <translation>{key} non può essere questo; nulla è stato cambiato. La pagina sulla configurazione dice cosa può essere.</translation>
        </message>
        <message>
            <source>{key} must be a positive number.</source>
            <translation>{key} deve essere un numero positivo.</translation>
        </message>
        <message>
            <source>{key} must be customer or provider.</source>
            <translation>{key} deve essere customer o provider.</translation>
        </message>
        <message>
            <source>{name} has the card {card}, which may be this one spelt otherwise; take it out of their profile in TeamUp if it is out of date, then try again.</source>
            <translation>{name} ha la tessera {card}, che può essere questa scritta in altro modo; se non vale più, toglila dal suo profilo in TeamUp, poi riprova.</translation>
        </message>
        <message>
            <source>{name}: {trouble} Meanwhile {other} is used.</source>
            <translation>{name}: {trouble} Intanto si usa {other}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {why}.</source>
            <translation>{path} non si può aprire: {why}.</translation>
        </message>
        <message>
            <source>{path} cannot be played ({why}).</source>
            <translation>{path} non si può riprodurre ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be read; choose another folder.</source>
            <translation>{path} non si può leggere; scegli un’altra cartella.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place, or mend it.</source>
            <translation>{path} non si può scrivere ({reason}); scegli un altro posto, o rimedia.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}).</source>
            <translation>{path} non si può scrivere ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Plug in another drive, or make room.</source>
            <translation>{path} non si può scrivere ({why}). Collega un’altra unità, o fai spazio.</translation>
        </message>
        <message>
            <source>{path} has more than {count} megapixels. Make it smaller and try again.</source>
            <translation>{path} ha più di {count} megapixel. Riducila e riprova.</translation>
        </message>
        <message>
            <source>{path} holds a token, and other users of this computer may read it.</source>
            <translation>{path} contiene un token, e altri utenti di questo computer possono leggerlo.</translation>
        </message>
        <message>
            <source>{path} holds more pictures than are looked at; those after the first {count} were passed over.</source>
            <translation>{path} contiene più immagini di quante se ne guardino; quelle dopo le prime {count} sono state saltate.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).</source>
            <translation>{path} è una foto HEIC, che qui non si può leggere. Salvala come JPEG (su un iPhone: Impostazioni, Fotocamera, Formati, Più compatibile).</translation>
        </message>
        <message>
            <source>{path} is a folder. Name a picture or a video in it.</source>
            <translation>{path} è una cartella. Indica un’immagine o un video al suo interno.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what comes from it, and name that file.</source>
            <translation>{path} è una pipe o un dispositivo, non un file. Salva ciò che ne esce e indica quel file.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be shown ({why}). Make the picture again.</source>
            <translation>{path} è danneggiato e non si può mostrare ({why}). Rifai l’immagine.</translation>
        </message>
        <message>
            <source>{path} is damaged; choose another backup.</source>
            <translation>{path} è danneggiato; scegli un altro backup.</translation>
        </message>
        <message>
            <source>{path} is empty. Copy it again from where it came.</source>
            <translation>{path} è vuoto. Copialo di nuovo dall’originale.</translation>
        </message>
        <message>
            <source>{path} is missing.</source>
            <translation>{path} manca.</translation>
        </message>
        <message>
            <source>{path} is more than {count} pixels long. Cut it into parts and try again.</source>
            <translation>{path} è lunga più di {count} pixel. Tagliala in parti e riprova.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a video that can be read here.</source>
            <translation>{path} non è né un’immagine né un video che si possa leggere qui.</translation>
        </message>
        <message>
            <source>{path} is no backup of a kiosk; choose another file.</source>
            <translation>{path} non è il backup di un chiosco; scegli un altro file.</translation>
        </message>
        <message>
            <source>{path} is there.</source>
            <translation>{path} c’è.</translation>
        </message>
        <message>
            <source>{path} is too large for this computer's memory.</source>
            <translation>{path} è troppo grande per la memoria di questo computer.</translation>
        </message>
        <message>
            <source>{path} may not be read by this user.</source>
            <translation>Questo utente non può leggere {path}.</translation>
        </message>
        <message>
            <source>{path} may not be written; give the kiosk's user permission, or choose another place.</source>
            <translation>{path} non si può scrivere; dai il permesso all’utente del chiosco, o scegli un altro posto.</translation>
        </message>
        <message>
            <source>{path} says where. Save the logs on the Device page, which takes it along, and send them to whoever helps.</source>
            <translation>{path} dice in quale punto. Salva i log nella pagina Dispositivo, che lo comprendono, e inviali a chi ti aiuta.</translation>
        </message>
        <message>
            <source>{path}, {count} MB free.</source>
            <translation>{path}, {count} MB liberi.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s from TeamUp's.</source>
            <translation>A {seconds} s dall’ora di TeamUp.</translation>
        </message>
        <message>
            <source>{variable} of this computer's environment decides that; change it there.</source>
            <translation>Lo decide {variable} nell’ambiente di questo computer; cambialo lì.</translation>
        </message>
        <message>
            <source>{venue}: its time zone {zone} is not known here.</source>
            <translation>{venue}: il suo fuso orario {zone} qui non è noto.</translation>
        </message>
        <message>
            <source>{what} shows nothing any more.</source>
            <translation>{what} non mostra più nulla.</translation>
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
            <translation>{width} × {height}, {coding}, {rate} al secondo</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minuti</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un PIN ha almeno {count} cifre.</translation>
        </message>
        <message>
            <source>A booked class</source>
            <translation>Una lezione prenotata</translation>
        </message>
        <message>
            <source>A code that stays in view is read anew after so many seconds.</source>
            <translation>Un codice che resta in vista viene riletto dopo tanti secondi.</translation>
        </message>
        <message>
            <source>A first visit</source>
            <translation>Una prima visita</translation>
        </message>
        <message>
            <source>A hundredth visit</source>
            <translation>Una centesima visita</translation>
        </message>
        <message>
            <source>A membership ends soon</source>
            <translation>Un abbonamento sta per finire</translation>
        </message>
        <message>
            <source>A pause ends a scan</source>
            <translation>Una pausa chiude la lettura</translation>
        </message>
        <message>
            <source>A streak</source>
            <translation>Una serie</translation>
        </message>
        <message>
            <source>A visit without an answer</source>
            <translation>Una visita senza risposta</translation>
        </message>
        <message>
            <source>After so many minutes; 0 is never.</source>
            <translation>Dopo tanti minuti; 0 è mai.</translation>
        </message>
        <message>
            <source>After so many seconds the screen is ready for the next member.</source>
            <translation>Dopo tanti secondi lo schermo è pronto per il prossimo iscritto.</translation>
        </message>
        <message>
            <source>As the configuration says</source>
            <translation>Come dice la configurazione</translation>
        </message>
        <message>
            <source>Ask the member</source>
            <translation>Chiedere all’iscritto</translation>
        </message>
        <message>
            <source>At least one has to stay.</source>
            <translation>Deve restarne almeno uno.</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>Fotocamera e lettori</translation>
        </message>
        <message>
            <source>Card field</source>
            <translation>Campo della tessera</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Tessere</translation>
        </message>
        <message>
            <source>Cards and passes</source>
            <translation>Tessere e pass</translation>
        </message>
        <message>
            <source>Cards, passes made by this kiosk, or both. An e-mail address always counts.</source>
            <translation>Tessere, pass creati da questo chiosco o entrambi. Un indirizzo e-mail vale sempre.</translation>
        </message>
        <message>
            <source>Dim when nobody is there</source>
            <translation>Oscura quando non c’è nessuno</translation>
        </message>
        <message>
            <source>Every hundredth visit is celebrated.</source>
            <translation>Ogni centesima visita viene festeggiata.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Famiglie</translation>
        </message>
        <message>
            <source>Few visits left</source>
            <translation>Poche visite rimaste</translation>
        </message>
        <message>
            <source>Fewer are read faster, and with fewer mistakes.</source>
            <translation>Con meno tipi la lettura è più rapida e sicura.</translation>
        </message>
        <message>
            <source>Fewer visits than this are told.</source>
            <translation>Si avvisa quando ne restano meno di queste.</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Trovami</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Nome e iniziale</translation>
        </message>
        <message>
            <source>For scanners that send no Enter after a code.</source>
            <translation>Per lettori che non inviano Invio dopo un codice.</translation>
        </message>
        <message>
            <source>For so long a second scan is no second visit.</source>
            <translation>Per questo tempo una seconda lettura non è una seconda visita.</translation>
        </message>
        <message>
            <source>Front desk</source>
            <translation>Reception</translation>
        </message>
        <message>
            <source>Gym and members</source>
            <translation>Palestra e iscritti</translation>
        </message>
        <message>
            <source>Hand scanners and card readers that are a keyboard to the computer.</source>
            <translation>Lettori manuali e di tessere che per il computer sono una tastiera.</translation>
        </message>
        <message>
            <source>How few</source>
            <translation>Quante</translation>
        </message>
        <message>
            <source>How long a result is shown</source>
            <translation>Per quanto si mostra un esito</translation>
        </message>
        <message>
            <source>How much of a name others can read.</source>
            <translation>Quanto di un nome possono leggere gli altri.</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Con quanto anticipo</translation>
        </message>
        <message>
            <source>In the dark the screen lights up the code.</source>
            <translation>Al buio lo schermo illumina il codice.</translation>
        </message>
        <message>
            <source>It can be {least} to {most}.</source>
            <translation>Può essere da {least} a {most}.</translation>
        </message>
        <message>
            <source>It opens this staff area.</source>
            <translation>Apre quest’area dello staff.</translation>
        </message>
        <message>
            <source>Kept, for the next start.</source>
            <translation>Salvato, per il prossimo avvio.</translation>
        </message>
        <message>
            <source>Kinds of code</source>
            <translation>Tipi di codice</translation>
        </message>
        <message>
            <source>Languages for members</source>
            <translation>Lingue per gli iscritti</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Far entrare</translation>
        </message>
        <message>
            <source>Light from the screen</source>
            <translation>Luce dallo schermo</translation>
        </message>
        <message>
            <source>Look it up in TeamUp</source>
            <translation>Cercarla in TeamUp</translation>
        </message>
        <message>
            <source>Members may switch the screen to these for their visit.</source>
            <translation>Gli iscritti possono passare lo schermo a queste per la loro visita.</translation>
        </message>
        <message>
            <source>Members of another venue are asked to the front desk.</source>
            <translation>Gli iscritti di un’altra sede vengono mandati alla reception.</translation>
        </message>
        <message>
            <source>Members see themselves as in a mirror, which makes it easier to aim.</source>
            <translation>Gli iscritti si vedono come allo specchio e mirano meglio.</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>Immagine a specchio</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Più</translation>
        </message>
        <message>
            <source>Names on the screen</source>
            <translation>Nomi sullo schermo</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nuovo PIN</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Nessun nome</translation>
        </message>
        <message>
            <source>No sound is played then.</source>
            <translation>In quelle ore non si sente nulla.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Notes after the greeting</source>
            <translation>Note dopo il saluto</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>One code of a family asks who of them is here.</source>
            <translation>Con un codice della famiglia si chiede chi è presente.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>One visit a day</source>
            <translation>Una visita al giorno</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ore di silenzio</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Riavvia il chiosco</translation>
        </message>
        <message>
            <source>Rules at the door</source>
            <translation>Regole all’ingresso</translation>
        </message>
        <message>
            <source>Scanner on a serial line</source>
            <translation>Lettore su linea seriale</translation>
        </message>
        <message>
            <source>Scanners that type</source>
            <translation>Lettori che digitano</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Schermo</translation>
        </message>
        <message>
            <source>Send it again; may count twice</source>
            <translation>Inviarla di nuovo; può contare doppio</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Impostato</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Several memberships</source>
            <translation>Più abbonamenti</translation>
        </message>
        <message>
            <source>So many days before the end.</source>
            <translation>Tanti giorni prima della fine.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN dello staff</translation>
        </message>
        <message>
            <source>Staff decide</source>
            <translation>Decide lo staff</translation>
        </message>
        <message>
            <source>Take the best</source>
            <translation>Prendere il migliore</translation>
        </message>
        <message>
            <source>The custom field of TeamUp in which the numbers of cards stand.</source>
            <translation>Il campo personalizzato di TeamUp con i numeri delle tessere.</translation>
        </message>
        <message>
            <source>The first visit is greeted as one.</source>
            <translation>La prima visita viene salutata come tale.</translation>
        </message>
        <message>
            <source>The member is told how many visits are left on a pack.</source>
            <translation>L’iscritto legge quante visite restano nel pacchetto.</translation>
        </message>
        <message>
            <source>The member is told when theirs is about to end.</source>
            <translation>L’iscritto viene avvisato quando il suo sta per finire.</translation>
        </message>
        <message>
            <source>The member reads which class they have booked today.</source>
            <translation>L’iscritto legge quale lezione ha prenotato oggi.</translation>
        </message>
        <message>
            <source>The same PIN once more.</source>
            <translation>Lo stesso PIN ancora una volta.</translation>
        </message>
        <message>
            <source>The same code again</source>
            <translation>Di nuovo lo stesso codice</translation>
        </message>
        <message>
            <source>The same member again</source>
            <translation>Di nuovo lo stesso iscritto</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>I due non erano uguali. Scegli di nuovo il PIN.</translation>
        </message>
        <message>
            <source>This venue only</source>
            <translation>Solo questa sede</translation>
        </message>
        <message>
            <source>Turn them away</source>
            <translation>Non far entrare</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Visits are recorded there.</source>
            <translation>Le visite si registrano lì.</translation>
        </message>
        <message>
            <source>Weeks in a row with a visit are praised.</source>
            <translation>Si premiano le settimane di fila con una visita.</translation>
        </message>
        <message>
            <source>What happens to somebody whose membership has ended, or who has none.</source>
            <translation>Cosa succede a chi ha l’abbonamento scaduto o non ne ha.</translation>
        </message>
        <message>
            <source>What happens where nobody knows whether TeamUp has a visit.</source>
            <translation>Cosa succede quando non si sa se TeamUp ha una visita.</translation>
        </message>
        <message>
            <source>What members show</source>
            <translation>Cosa mostrano gli iscritti</translation>
        </message>
        <message>
            <source>What was changed holds from the next start on.</source>
            <translation>Le modifiche valgono dal prossimo avvio.</translation>
        </message>
        <message>
            <source>Where a scanner that does not type is plugged in.</source>
            <translation>Dove è collegato un lettore che non digita.</translation>
        </message>
        <message>
            <source>Which one a visit is counted on where more than one would do.</source>
            <translation>Su quale conta una visita quando più di uno va bene.</translation>
        </message>
        <message>
            <source>Who has no code with them is found by name and a second fact.</source>
            <translation>Chi non ha un codice viene trovato con il nome e un secondo dato.</translation>
        </message>
        <message>
            <source>Without a valid membership</source>
            <translation>Senza abbonamento valido</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>%n iscritto su {looked_at} ha qualcosa lì</numerusform>
                <numerusform>%n iscritti su {looked_at} hanno qualcosa lì</numerusform>
            </translation>
        </message>
        <message>
            <source>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that may read and write.</source>
            <translation>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Aggiungine uno che può leggere e scrivere.</translation>
        </message>
        <message>
            <source>2. Open the page token-code.html on a phone or a computer, and paste the token there. It works without a network.</source>
            <translation>2. Apri la pagina token-code.html su un telefono o un computer e incolla lì il token. Funziona senza rete.</translation>
        </message>
        <message>
            <source>3. Hold the code it shows to the camera or the hand scanner. Or type the token.</source>
            <translation>3. Mostra il codice alla fotocamera o al lettore. Oppure digita il token.</translation>
        </message>
        <message>
            <source>4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk.</source>
            <translation>Da 4 a 12 cifre. Apre l’area dello staff: iscritti, oggi, coda, questo chiosco.</translation>
        </message>
        <message>
            <source>A PIN for your staff</source>
            <translation>Un PIN per lo staff</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un PIN ha almeno {count} cifre.</translation>
        </message>
        <message>
            <source>A card is a number in a custom field of TeamUp. A pass is a code that the kiosk makes for a member. An e-mail address always counts.</source>
            <translation>Una tessera è un numero in un campo personalizzato di TeamUp. Un pass è un codice che il chiosco crea per un iscritto. Un indirizzo e-mail vale sempre.</translation>
        </message>
        <message>
            <source>A scanner that types needs no setting</source>
            <translation>Un lettore che digita non richiede impostazioni</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Va tutto bene.</translation>
        </message>
        <message>
            <source>Asking TeamUp…</source>
            <translation>Chiedo a TeamUp…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Azienda</translation>
        </message>
        <message>
            <source>Cards only</source>
            <translation>Solo tessere</translation>
        </message>
        <message>
            <source>Cards, e-mail addresses</source>
            <translation>Tessere, indirizzi e-mail</translation>
        </message>
        <message>
            <source>Cards, passes, e-mail addresses</source>
            <translation>Tessere, pass, indirizzi e-mail</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Controlla di nuovo</translation>
        </message>
        <message>
            <source>Check-ins are switched off</source>
            <translation>Gli ingressi sono disattivati</translation>
        </message>
        <message>
            <source>Check-ins are switched on</source>
            <translation>Gli ingressi sono attivi</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Collegato</translation>
        </message>
        <message>
            <source>Counting the cards of your members…</source>
            <translation>Conto le tessere degli iscritti…</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Funzione</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Continua comunque</translation>
        </message>
        <message>
            <source>Hold any code up: a bottle, a book, a card. Closer is not always better.</source>
            <translation>Mostra un codice qualsiasi: una bottiglia, un libro, una tessera. Più vicino non è sempre meglio.</translation>
        </message>
        <message>
            <source>If your gym has one, scan any code with it. Those that type and those on a serial line both work beside the camera.</source>
            <translation>Se la palestra ne ha uno, leggi un codice qualsiasi. Quelli che digitano e quelli su linea seriale funzionano accanto alla fotocamera.</translation>
        </message>
        <message>
            <source>In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the frequency restrictions of each membership. Then check again here.</source>
            <translation>In TeamUp scegli Pro Tools, Check In, Enabled; e consenti gli ingressi nei limiti di frequenza di ogni abbonamento. Poi controlla di nuovo qui.</translation>
        </message>
        <message>
            <source>It is with the printer.</source>
            <translation>È alla stampante.</translation>
        </message>
        <message>
            <source>It is written down now. The kiosk then fetches your members; until they are there, scans are kept. All of this can be changed later, in the staff area under Device.</source>
            <translation>Ora tutto viene salvato. Poi il chiosco scarica gli iscritti; fino ad allora le letture sono conservate. Tutto si può cambiare in seguito nell’area dello staff, sotto Dispositivo.</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>Funziona</translation>
        </message>
        <message>
            <source>Look there under Pro Tools, Check In.</source>
            <translation>Guarda lì in Pro Tools, Check In.</translation>
        </message>
        <message>
            <source>Members show</source>
            <translation>Gli iscritti mostrano</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>No camera: hand scanners only</source>
            <translation>Nessuna fotocamera: solo lettori manuali</translation>
        </message>
        <message>
            <source>No cards: passes alone</source>
            <translation>Niente tessere: solo pass</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Ancora nessuna immagine</translation>
        </message>
        <message>
            <source>No serial line</source>
            <translation>Nessuna linea seriale</translation>
        </message>
        <message>
            <source>No visit can be recorded with it. Make another one in TeamUp, with reading and writing allowed; then go back and give that.</source>
            <translation>Con questo non si può registrare nessuna visita. Creane un altro in TeamUp, con lettura e scrittura; poi torna indietro e usa quello.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non collegato</translation>
        </message>
        <message>
            <source>Not everything could be found out.</source>
            <translation>Non si è potuto scoprire tutto.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Non provata</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Passes, e-mail addresses</source>
            <translation>Pass, indirizzi e-mail</translation>
        </message>
        <message>
            <source>Passes, too</source>
            <translation>Anche pass</translation>
        </message>
        <message>
            <source>Photograph this code with a phone and hold the photo to the camera, print it, or scan it with a hand scanner. Nothing is sent to TeamUp.</source>
            <translation>Fotografa questo codice con un telefono e mostra la foto alla fotocamera, stampalo o leggilo con un lettore. Nulla viene inviato a TeamUp.</translation>
        </message>
        <message>
            <source>Plug in a camera; it is found by itself.</source>
            <translation>Collega una fotocamera; viene trovata da sola.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Stampa</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Stampa in corso…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Letta</translation>
        </message>
        <message>
            <source>Read: {text}</source>
            <translation>Letto: {text}</translation>
        </message>
        <message>
            <source>Scan any code with it. Without a hand scanner, go on.</source>
            <translation>Leggi un codice qualsiasi. Senza lettore, vai avanti.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Salta</translation>
        </message>
        <message>
            <source>So your members are greeted, by their first names. This one was nobody's, so no visit was recorded.</source>
            <translation>Così vengono salutati gli iscritti, per nome. Questa non è di nessuno, quindi nessuna visita è stata registrata.</translation>
        </message>
        <message>
            <source>Some questions, and members can check in here. Which language does your gym speak?</source>
            <translation>Qualche domanda, e gli iscritti potranno registrarsi qui. Che lingua parla la palestra?</translation>
        </message>
        <message>
            <source>Something is still to be done there.</source>
            <translation>C’è ancora qualcosa da fare lì.</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Avvia il chiosco</translation>
        </message>
        <message>
            <source>TeamUp does not say whether check-ins are on</source>
            <translation>TeamUp non dice se gli ingressi sono attivi</translation>
        </message>
        <message>
            <source>TeamUp does not say which business the token is for. Type its number.</source>
            <translation>TeamUp non dice per quale azienda è il token. Digita il suo numero.</translation>
        </message>
        <message>
            <source>TeamUp has answered</source>
            <translation>TeamUp ha risposto</translation>
        </message>
        <message>
            <source>TeamUp names no venue. Make one there, or type the number of yours.</source>
            <translation>TeamUp non indica nessuna sede. Creane una lì o digita il numero della tua.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Tessera di prova</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>È tutto</translation>
        </message>
        <message>
            <source>That is no number of TeamUp's. It stands in the address of its page there.</source>
            <translation>Non è un numero di TeamUp. Sta nell’indirizzo della sua pagina lì.</translation>
        </message>
        <message>
            <source>That works, too; now the test card.</source>
            <translation>Funziona anche questo; ora la tessera di prova.</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La migliore, in automatico</translation>
        </message>
        <message>
            <source>The camera gives pictures</source>
            <translation>La fotocamera dà immagini</translation>
        </message>
        <message>
            <source>The code of the test card</source>
            <translation>Il codice della tessera di prova</translation>
        </message>
        <message>
            <source>The code with your token</source>
            <translation>Il codice con il token</translation>
        </message>
        <message>
            <source>The first check-in will show it.</source>
            <translation>Il primo ingresso lo mostrerà.</translation>
        </message>
        <message>
            <source>The first check-in, of nobody</source>
            <translation>Il primo ingresso, di nessuno</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Di nuovo lo stesso PIN</translation>
        </message>
        <message>
            <source>The token is for several. Touch the one this kiosk is for.</source>
            <translation>Il token è per più aziende. Tocca quella di questo chiosco.</translation>
        </message>
        <message>
            <source>The token may only read</source>
            <translation>Il token può solo leggere</translation>
        </message>
        <message>
            <source>The token may read and write</source>
            <translation>Il token può leggere e scrivere</translation>
        </message>
        <message>
            <source>The token of your gym</source>
            <translation>Il token della palestra</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>I due non erano uguali. Scegli di nuovo il PIN.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Touch the one in which this kiosk stands. Visits are recorded there.</source>
            <translation>Tocca quella in cui si trova questo chiosco. Le visite si registrano lì.</translation>
        </message>
        <message>
            <source>Try the camera</source>
            <translation>Prova la fotocamera</translation>
        </message>
        <message>
            <source>Try the hand scanner</source>
            <translation>Prova il lettore manuale</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>Digita</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usa la fotocamera</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Welcome to Turnstile</source>
            <translation>Benvenuti in Turnstile</translation>
        </message>
        <message>
            <source>Welcome, test card!</source>
            <translation>Ciao, tessera di prova!</translation>
        </message>
        <message>
            <source>What do your members show?</source>
            <translation>Cosa mostrano gli iscritti?</translation>
        </message>
        <message>
            <source>Whether the token may write is not known</source>
            <translation>Non si sa se il token può scrivere</translation>
        </message>
        <message>
            <source>Which business?</source>
            <translation>Quale azienda?</translation>
        </message>
        <message>
            <source>Which venue?</source>
            <translation>Quale sede?</translation>
        </message>
        <message>
            <source>With a token TeamUp lets the kiosk read your members and record visits. It stays on this computer.</source>
            <translation>Con un token TeamUp lascia che il chiosco legga gli iscritti e registri le visite. Resta su questo computer.</translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Salvataggio…</translation>
        </message>
        <message>
            <source>{kind} read: {text}</source>
            <translation>{kind} letto: {text}</translation>
        </message>
        <message>
            <source>{step} of {count}</source>
            <translation>{step} di {count}</translation>
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
            <source>4 to 12 digits</source>
            <translation>Da 4 a 12 cifre</translation>
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
            <source>A part of the kiosk hung, so it restarted. Touch to save the logs</source>
            <translation>Una parte del chiosco si è bloccata, perciò si è riavviato. Tocchi per salvare i log</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Un pass scaduto il {day}</translation>
        </message>
        <message>
            <source>A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most</source>
            <translation>Digitato da una persona: un tasto è rimasto premuto {value} ms; in un lettore al massimo {limit} ms</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Uno zip senza segreti né iscritti, per chi aiuta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Aggiungi qualcuno</translation>
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
            <source>Another PIN</source>
            <translation>Un altro PIN</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Un altro nome</translation>
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
            <source>Backup</source>
            <translation>Backup</translation>
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
            <source>Business</source>
            <translation>Attività</translation>
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
            <source>Camera off</source>
            <translation>Fotocamera spenta</translation>
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
            <source>Card reader</source>
            <translation>Lettore di tessere</translation>
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
            <source>Changed since yesterday</source>
            <translation>Cambiato da ieri</translation>
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
            <source>Check-ins</source>
            <translation>Ingressi</translation>
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
            <source>Checked in by</source>
            <translation>Registrato da</translation>
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
            <source>Checks</source>
            <translation>Controlli</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Scegli l’iscritto</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Orologio</translation>
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
            <source>Codes</source>
            <translation>Codici</translation>
        </message>
        <message>
            <source>Codes of this kind are switched off. To have them read, add "{key}" to scanner.symbologies in the configuration.</source>
            <translation>I codici di questo tipo sono disattivati. Perché vengano letti, aggiungi "{key}" a scanner.symbologies nella configurazione.</translation>
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
            <source>Connected</source>
            <translation>Collegato</translation>
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
            <source>Crashes</source>
            <translation>Arresti anomali</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campi personalizzati</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Danni</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Decoders</source>
            <translation>Decodificatori</translation>
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
            <source>Disk</source>
            <translation>Disco</translation>
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
            <source>Done.</source>
            <translation>Fatto.</translation>
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
            <source>End of the token</source>
            <translation>Scadenza del token</translation>
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
            <source>I have read it</source>
            <translation>Ho letto</translation>
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
            <source>It is off because the kiosk ended unexpectedly three times</source>
            <translation>È spenta perché il chiosco si è chiuso tre volte inaspettatamente</translation>
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
            <source>Journal</source>
            <translation>Registro</translation>
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
            <source>Keyboard</source>
            <translation>Tastiera</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Portachiavi</translation>
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
            <source>Learn</source>
            <translation>Impara</translation>
        </message>
        <message>
            <source>Learn this card reader</source>
            <translation>Impara questo lettore di tessere</translation>
        </message>
        <message>
            <source>Learned: from now on {read} is card {known}.</source>
            <translation>Imparato: d’ora in poi {read} è la tessera {known}.</translation>
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
            <source>Letters</source>
            <translation>Caratteri</translation>
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
            <source>Logo</source>
            <translation>Logo</translation>
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
            <source>More than one way leads from {read} to {known}. Hold up another card.</source>
            <translation>Più di una conversione porta da {read} a {known}. Avvicini un’altra tessera.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Nome, e-mail o tessera</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Mai scaricata</translation>
        </message>
        <message>
            <source>No Enter came, so a pause ended it</source>
            <translation>Nessun Invio: l’ha concluso una pausa</translation>
        </message>
        <message>
            <source>No Enter, Tab or suffix came, and scanner.end_by_pause is off</source>
            <translation>Né Invio né Tab né suffisso, e scanner.end_by_pause è disattivato</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Nessuna risposta</translation>
        </message>
        <message>
            <source>No known way leads from {read} to {known}. Check the number, or enter the cards in TeamUp as they are read.</source>
            <translation>Nessuna conversione nota porta da {read} a {known}. Controlli il numero, o inserisca le tessere in TeamUp così come vengono lette.</translation>
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
            <source>Not connected</source>
            <translation>Non collegato</translation>
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
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Numero {number}</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
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
            <source>Only for the owner</source>
            <translation>Solo per il titolare</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aperta</translation>
        </message>
        <message>
            <source>Other readings</source>
            <translation>Altre letture</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>PIN di {name}</translation>
        </message>
        <message>
            <source>PIN of {name}, once more</source>
            <translation>PIN di {name}, ancora una volta</translation>
        </message>
        <message>
            <source>PIN, venue, cards, rules, notes, languages, scanners</source>
            <translation>PIN, sede, tessere, regole, note, lingue, lettori</translation>
        </message>
        <message>
            <source>PINs with names, so that it is known who did what</source>
            <translation>PIN con un nome, per sapere chi ha fatto cosa</translation>
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
            <source>Read</source>
            <translation>Leggi</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Ultima lettura</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Rilettura</translation>
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
            <source>Remove</source>
            <translation>Togli</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Togliere {name}?</translation>
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
            <source>Screen</source>
            <translation>Schermo</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Segreti</translation>
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
            <source>Serial line</source>
            <translation>Porta seriale</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Mostra pass</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Finora</translation>
        </message>
        <message>
            <source>Something failed and was given up. Touch to save the logs</source>
            <translation>Qualcosa non è riuscito ed è stato interrotto. Tocchi per salvare i log</translation>
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
            <source>Sound</source>
            <translation>Audio</translation>
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
            <source>Stop converting its numbers</source>
            <translation>Non convertire più i numeri</translation>
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
            <source>The PIN opens nothing any more. What they did stays written down.</source>
            <translation>Il PIN non aprirà più nulla. Ciò che ha fatto resta annotato.</translation>
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
            <source>The card reader's number was converted</source>
            <translation>Il numero del lettore di tessere è stato convertito</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Solo il codice, così com’è</translation>
        </message>
        <message>
            <source>The code fits several members: scan it here to see them, and correct their cards in TeamUp.</source>
            <translation>Il codice vale per più iscritti: scansionalo qui per vederli e correggi le loro tessere in TeamUp.</translation>
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
            <source>The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps</source>
            <translation>Il chiosco si è arrestato; nulla è perso. Tocchi per salvare i log per chi aiuta</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>Il chiosco si chiude e gli iscritti non potranno registrarsi finché non riparte. Gli ingressi in attesa restano salvati e partono allora.</translation>
        </message>
        <message>
            <source>The kiosk restarts with the camera. If it ends unexpectedly three times again, the camera is switched off again.</source>
            <translation>Il chiosco si riavvia con la fotocamera. Se si chiude di nuovo tre volte inaspettatamente, la fotocamera viene spenta di nuovo.</translation>
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
            <translation>L’area dello staff resta chiusa finché non c’è un PIN. Creane uno con il comando “kiosk pin” su questo computer e riavvia il chiosco.</translation>
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
            <source>These were two different PINs; begin anew.</source>
            <translation>Erano due PIN diversi; ricomincia.</translation>
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
            <source>This needs the owner's PIN. The staff area locks, and whoever has that PIN can type it.</source>
            <translation>Serve il PIN del titolare. L’area del personale si blocca e chi ha quel PIN può digitarlo.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Questo pass è firmato con una chiave scaduta il {day}. Consegnane uno nuovo.</translation>
        </message>
        <message>
            <source>This was taken for no scan.</source>
            <translation>Questo non è stato preso per una lettura.</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Scartato</translation>
        </message>
        <message>
            <source>Thrown away before it</source>
            <translation>Scartato prima</translation>
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
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Troppo lungo per essere il codice di qualcuno</translation>
        </message>
        <message>
            <source>Too short: {value} characters; a scan has {limit} (scanner.min_length)</source>
            <translation>Troppo corto: {value} caratteri; una lettura ne ha {limit} (scanner.min_length)</translation>
        </message>
        <message>
            <source>Torn apart: {value} ms without a key after {limit} characters</source>
            <translation>Spezzato: {value} ms senza tasti dopo {limit} caratteri</translation>
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
            <source>Trouble: {when}</source>
            <translation>Problema: {when}</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Type the owner's PIN</source>
            <translation>Digita il PIN del titolare</translation>
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
            <source>Use the camera again</source>
            <translation>Usa di nuovo la fotocamera</translation>
        </message>
        <message>
            <source>Use the camera again?</source>
            <translation>Usare di nuovo la fotocamera?</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
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
            <source>What they did keeps the name they had then.</source>
            <translation>Ciò che ha fatto conserva il nome che aveva allora.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Che cosa fare</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Che cosa è stato trovato</translation>
        </message>
        <message>
            <source>Which number is this card known by?</source>
            <translation>Con quale numero è nota questa tessera?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Chi è?</translation>
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
            <source>With a PIN of their own, the history says who did what. Settings, PINs, ending all passes and leaving the kiosk stay the owner's.</source>
            <translation>Con un PIN proprio, la cronologia dice chi ha fatto cosa. Impostazioni, PIN, annullare tutti i pass e uscire dal chiosco restano al titolare.</translation>
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
        <message>
            <source>{what}: {found}</source>
            <translation>{what}: {found}</translation>
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
                <numerusform>Registra</numerusform>
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
            <source>Hand scanner not connected</source>
            <translation>Lettore non collegato</translation>
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
            <source>One moment, you're next</source>
            <translation>Un momento, poi tocca a te</translation>
        </message>
        <message>
            <source>One moment, your code was read. Waiting: {count}</source>
            <translation>Un momento, codice letto. In attesa: {count}</translation>
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
            <source>Please wait a moment, then show it again</source>
            <translation>Aspetta un momento, poi mostra di nuovo il codice</translation>
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
            <source>The scanner is not answering. Please ask at the desk.</source>
            <translation>Il lettore non risponde. Chiedi alla reception, per favore.</translation>
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
            <source>This code fits more than one member: the team will find you.</source>
            <translation>Questo codice vale per più di un iscritto: lo staff ti troverà.</translation>
        </message>
        <message>
            <source>This kind of code is not read here. Please ask at the desk.</source>
            <translation>Questo tipo di codice qui non viene letto. Chiedi alla reception.</translation>
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
