<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ChooseFamilyScreen</name>
        <message>
            <source>Touch everybody who is here</source>
            <translation>Toca a todos los que están aquí</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>¿Quién está hoy aquí?</translation>
        </message>
    </context>
    <context>
        <name>ChooseMembershipScreen</name>
        <message>
            <source>Hello!</source>
            <translation>¡Hola!</translation>
        </message>
        <message>
            <source>Hello, {name}!</source>
            <translation>¡Hola, {name}!</translation>
        </message>
        <message>
            <source>Which membership would you like to use?</source>
            <translation>¿Qué suscripción quieres usar?</translation>
        </message>
    </context>
    <context>
        <name>ChoosePersonScreen</name>
        <message>
            <source>Touch your name</source>
            <translation>Toca tu nombre</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>¿Quién está hoy aquí?</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
    </context>
    <context>
        <name>CountdownBar</name>
        <message>
            <source>Time left</source>
            <translation>Tiempo restante</translation>
        </message>
    </context>
    <context>
        <name>FindMe</name>
        <message>
            <source>Day and month</source>
            <translation>Día y mes</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>Últimas cuatro cifras</translation>
        </message>
        <message>
            <source>No code? Find me</source>
            <translation>¿Sin código? Búscame</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Please type more of your name.</source>
            <translation>Escribe algo más de tu nombre, por favor.</translation>
        </message>
        <message>
            <source>The part before the @</source>
            <translation>La parte antes de la @</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>Demasiados intentos. Prueba en %n segundo, o pregunta en recepción.</numerusform>
                <numerusform>Demasiados intentos. Prueba en %n segundos, o pregunta en recepción.</numerusform>
            </translation>
        </message>
        <message>
            <source>Touch your name</source>
            <translation>Toca tu nombre</translation>
        </message>
        <message>
            <source>Type at least three letters of your name.</source>
            <translation>Escribe al menos tres letras de tu nombre.</translation>
        </message>
        <message>
            <source>Type day and month as four digits, such as 2403 for 24 March.</source>
            <translation>Escribe día y mes en cuatro cifras, como 2403 para el 24 de marzo.</translation>
        </message>
        <message>
            <source>Type the last four digits, so that we know it is you.</source>
            <translation>Escribe las cuatro últimas cifras, para saber que eres tú.</translation>
        </message>
        <message>
            <source>Type the part before the @, so that we know it is you.</source>
            <translation>Escribe la parte antes de la @, para saber que eres tú.</translation>
        </message>
        <message>
            <source>We could not find you that way. Try once more, or ask at the desk.</source>
            <translation>Así no te hemos encontrado. Inténtalo otra vez, o pregunta en recepción.</translation>
        </message>
        <message>
            <source>What is your email?</source>
            <translation>¿Cuál es tu correo?</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>¿Cómo te llamas?</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>¿Cuál es tu teléfono?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>¿Cuándo es tu cumpleaños?</translation>
        </message>
        <message>
            <source>Which one is you?</source>
            <translation>¿Quién eres?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Capital and small letters</source>
            <translation>Mayúsculas y minúsculas</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Letters with accents</source>
            <translation>Letras con acento</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Camera picture</source>
            <translation>Imagen de la cámara</translation>
        </message>
    </context>
    <context>
        <name>ReadyScreen</name>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is 4 to 12 digits; choose another one.</source>
            <translation>Un PIN tiene de 4 a 12 cifras; elige otro.</translation>
        </message>
        <message>
            <source>A computer that logs in by itself leaves it locked: give the keyring an empty password, or put the token into the configuration file (teamup.token), which only the kiosk's user may read.</source>
            <translation>Un ordenador que inicia sesión solo lo deja bloqueado: pon al llavero una contraseña vacía o escribe el token en el archivo de configuración (teamup.token), que solo el usuario del quiosco debe poder leer.</translation>
        </message>
        <message>
            <source>A file stands in for it: {path}.</source>
            <translation>La sustituye un archivo: {path}.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} characters; choose another one.</source>
            <translation>Un nombre tiene de 1 a {most} caracteres; elige otro.</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Una imagen</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a check-in; say in a few words why.</source>
            <translation>Hace falta un motivo para descartar un registro; di por qué en pocas palabras.</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a scan; say in a few words why.</source>
            <translation>Hace falta un motivo para descartar una lectura; di por qué en pocas palabras.</translation>
        </message>
        <message>
            <source>A request for another place than {host} was held back.</source>
            <translation>Se retuvo una petición a un sitio distinto de {host}.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day: see its log for what keeps it from that, and make one with `kiosk backup`.</source>
            <translation>Un quiosco en marcha hace una cada día: mira en su registro qué se lo impide y haz una con `kiosk backup`.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day; `kiosk backup` makes one now.</source>
            <translation>Un quiosco en marcha hace una cada día; `kiosk backup` hace una ahora.</translation>
        </message>
        <message>
            <source>A staff PIN is set.</source>
            <translation>Hay un PIN del personal.</translation>
        </message>
        <message>
            <source>A token has plain letters, digits and signs only; copy it again, without accents.</source>
            <translation>Un token solo tiene letras, cifras y signos sencillos; cópialo otra vez, sin acentos.</translation>
        </message>
        <message>
            <source>A token holds no space or line break; copy it again, all of it.</source>
            <translation>Un token no lleva espacios ni saltos de línea; cópialo otra vez, entero.</translation>
        </message>
        <message>
            <source>Accepted; profiles it can act as: {count}.</source>
            <translation>Aceptado; perfiles que puede usar: {count}.</translation>
        </message>
        <message>
            <source>Add the user to the group of that device (dialout, as a rule) and log in again.</source>
            <translation>Añade el usuario al grupo de ese dispositivo (normalmente dialout) e inicia sesión de nuevo.</translation>
        </message>
        <message>
            <source>An update cannot be asked for ({why}). Ask as root: {command}</source>
            <translation>No se puede pedir una actualización ({why}). Pídala como root: {command}</translation>
        </message>
        <message>
            <source>Another kiosk (process {holder}) is using the data folder {folder}; end it first, or give this one a folder of its own.</source>
            <translation>Otro quiosco (proceso {holder}) usa la carpeta de datos {folder}; ciérralo antes o da a este una carpeta propia.</translation>
        </message>
        <message>
            <source>Another program ({names}) is using the camera.</source>
            <translation>Otro programa ({names}) está usando la cámara.</translation>
        </message>
        <message>
            <source>Another program is holding the database {path}; close that program and try again.</source>
            <translation>Otro programa retiene la base de datos {path}; ciérralo y prueba otra vez.</translation>
        </message>
        <message>
            <source>Another program is using the camera.</source>
            <translation>Otro programa está usando la cámara.</translation>
        </message>
        <message>
            <source>Another program reads {path}; end it (a kiosk, or one of its commands), and do this again.</source>
            <translation>Otro programa está leyendo {path}; ciérralo (un quiosco o uno de sus comandos) y repite esto.</translation>
        </message>
        <message>
            <source>By the journal no check-in is lost.</source>
            <translation>Según el diario no se ha perdido ningún registro.</translation>
        </message>
        <message>
            <source>Change its cable or its USB port.</source>
            <translation>Cambia su cable o su puerto USB.</translation>
        </message>
        <message>
            <source>Change screen.monitor.</source>
            <translation>Cambia screen.monitor.</translation>
        </message>
        <message>
            <source>Change teamup.checkin_mode, or use a token made for that mode.</source>
            <translation>Cambia teamup.checkin_mode o usa un token hecho para ese modo.</translation>
        </message>
        <message>
            <source>Check teamup.provider_id.</source>
            <translation>Revisa teamup.provider_id.</translation>
        </message>
        <message>
            <source>Check the network cable or Wi-Fi, and teamup.base_url.</source>
            <translation>Revisa el cable de red o la wifi, y teamup.base_url.</translation>
        </message>
        <message>
            <source>Check the network; the kiosk keeps trying.</source>
            <translation>Revisa la red; el quiosco sigue intentándolo.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; the kiosk keeps trying.</source>
            <translation>Revisa la fecha y la hora de este ordenador; el quiosco sigue intentándolo.</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on in TeamUp's settings; the kiosk notices at the next visit.</source>
            <translation>Los registros de entrada están desactivados en TeamUp, así que a todos se les pide ir a recepción. Actívalos en los ajustes de TeamUp; el quiosco lo nota en la próxima visita.</translation>
        </message>
        <message>
            <source>Check-ins brought up to date from the journal: {count}.</source>
            <translation>Registros puestos al día con el diario: {count}.</translation>
        </message>
        <message>
            <source>Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.</source>
            <translation>Entradas que esperan desde hace más de {minutes} minutos a ser enviadas a TeamUp: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that are lost: {count}.</source>
            <translation>Registros perdidos: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that may have been sent already: {count}. The kiosk looks for them in TeamUp and sends none of them on a guess.</source>
            <translation>Registros que quizá ya se enviaron: {count}. El quiosco los busca en TeamUp y no envía ninguno a ciegas.</translation>
        </message>
        <message>
            <source>Check-ins whose data were damaged, mended: {count}.</source>
            <translation>Registros con datos dañados, reparados: {count}.</translation>
        </message>
        <message>
            <source>Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} cancelled late.</source>
            <translation>Clases de ese día en TeamUp: {attended} asistidas, {booked} reservadas, {cancelled} canceladas tarde.</translation>
        </message>
        <message>
            <source>Classes, cancellations and corrections move that count, too.</source>
            <translation>También las clases, cancelaciones y correcciones cambian esa cifra.</translation>
        </message>
        <message>
            <source>Close it.</source>
            <translation>Ciérralo.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or replug it.</source>
            <translation>Cierra los otros programas que la usan o vuelve a conectarla.</translation>
        </message>
        <message>
            <source>Codes that count: {kinds}.</source>
            <translation>Códigos que valen: {kinds}.</translation>
        </message>
        <message>
            <source>Compare the latest visits with TeamUp.</source>
            <translation>Compara las últimas visitas con TeamUp.</translation>
        </message>
        <message>
            <source>Complete the [teamup] section.</source>
            <translation>Completa la sección [teamup].</translation>
        </message>
        <message>
            <source>Correct data.backup_dir, or connect that disk.</source>
            <translation>Corrige data.backup_dir o conecta ese disco.</translation>
        </message>
        <message>
            <source>Correct teamup.venue_id; the venue's page in TeamUp has it in its address.</source>
            <translation>Corrige teamup.venue_id; la página del local en TeamUp lo lleva en su dirección.</translation>
        </message>
        <message>
            <source>Correct that, or set it to 0. The account's custom fields are: {fields}.</source>
            <translation>Corrígelo o ponlo a 0. Los campos personalizados de la cuenta son: {fields}.</translation>
        </message>
        <message>
            <source>Correct the time zone in TeamUp; until then the computer's own counts.</source>
            <translation>Corrige la zona horaria en TeamUp; hasta entonces cuenta la del ordenador.</translation>
        </message>
        <message>
            <source>Daily backups are off (data.backups = 0).</source>
            <translation>Las copias de seguridad diarias están desactivadas (data.backups = 0).</translation>
        </message>
        <message>
            <source>Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff area.</source>
            <translation>Haz lo que dice; luego ejecuta `kiosk doctor --acknowledge` o confírmalo en la zona del personal.</translation>
        </message>
        <message>
            <source>Found on {day}, {time}:</source>
            <translation>Encontrado el {day}, {time}:</translation>
        </message>
        <message>
            <source>Give it a port of its own, without a hub.</source>
            <translation>Dale un puerto propio, sin concentrador.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there and start the kiosk, or set data.journal_dirs to other folders.</source>
            <translation>Da al usuario del quiosco permiso para escribir allí e inicia el quiosco, o pon data.journal_dirs en otras carpetas.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there, or set data.dir to another folder.</source>
            <translation>Da al usuario del quiosco permiso para escribir allí o pon data.dir en otra carpeta.</translation>
        </message>
        <message>
            <source>Give the token the permission to read reports; without it, check-ins that got no answer wait in the staff inbox.</source>
            <translation>Da al token permiso para leer informes; sin él, los registros sin respuesta esperan en la bandeja del personal.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY is not a web address; correct it, or take it out.</source>
            <translation>HTTPS_PROXY no es una dirección web; corrígelo o quítalo.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// address, or add TeamUp's host to NO_PROXY.</source>
            <translation>HTTPS_PROXY indica un tipo de proxy que el quiosco no puede usar; dale una dirección http:// o añade el host de TeamUp a NO_PROXY.</translation>
        </message>
        <message>
            <source>Hand scanners: none.</source>
            <translation>Lectores de mano: ninguno.</translation>
        </message>
        <message>
            <source>Hand scanners: those that type.</source>
            <translation>Lectores de mano: los que teclean.</translation>
        </message>
        <message>
            <source>Have the disk looked at.</source>
            <translation>Haz revisar el disco.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, look into camera.device.</source>
            <translation>Si no vuelve por sí sola, mira camera.device.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, replug it.</source>
            <translation>Si no vuelve por sí sola, vuelve a conectarla.</translation>
        </message>
        <message>
            <source>If this goes on, change its cable or USB port.</source>
            <translation>Si continúa, cambia su cable o su puerto USB.</translation>
        </message>
        <message>
            <source>If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.</source>
            <translation>Si hay socios así, instala los paquetes fonts-noto-core y fonts-wqy-microhei.</translation>
        </message>
        <message>
            <source>In use by the kiosk that is running.</source>
            <translation>La usa el quiosco en marcha.</translation>
        </message>
        <message>
            <source>Install the Python package tapirscan.</source>
            <translation>Instala el paquete de Python tapirscan.</translation>
        </message>
        <message>
            <source>Install the Python package zxing-cpp.</source>
            <translation>Instala el paquete de Python zxing-cpp.</translation>
        </message>
        <message>
            <source>Install the system package libzbar0.</source>
            <translation>Instala el paquete del sistema libzbar0.</translation>
        </message>
        <message>
            <source>Is there a log-in page on this network, or is teamup.base_url wrong?</source>
            <translation>¿Hay una página de acceso en esta red o está mal teamup.base_url?</translation>
        </message>
        <message>
            <source>It does not say whether the feature is on.</source>
            <translation>No dice si la función está activada.</translation>
        </message>
        <message>
            <source>It gave no reason.</source>
            <translation>No dio ningún motivo.</translation>
        </message>
        <message>
            <source>It says {day}, {time}. Nobody can be checked in until its date and time are set right, because visits would be written on wrong days.</source>
            <translation>Marca {day}, {time}. Nadie puede registrarse hasta que su fecha y hora sean correctas, porque las visitas quedarían en días equivocados.</translation>
        </message>
        <message>
            <source>It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look the customer up in TeamUp.</source>
            <translation>Se envió en un día posterior al de la visita, así que TeamUp puede referirse a una visita de ese día posterior. Busca al cliente en TeamUp.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>Su último día es el {day}.</translation>
        </message>
        <message>
            <source>Kept scans that are lost: {count}.</source>
            <translation>Lecturas guardadas perdidas: {count}.</translation>
        </message>
        <message>
            <source>Linked cards that are lost: {count}.</source>
            <translation>Vinculaciones de tarjetas perdidas: {count}.</translation>
        </message>
        <message>
            <source>Look the customer up in TeamUp, then choose “It's there” or “Send again”.</source>
            <translation>Busca al cliente en TeamUp y elige “Está allí” o “Reenviar”.</translation>
        </message>
        <message>
            <source>Make room: check-ins can only be kept while there is some. The kiosk has removed its own older copies already, or does so within a minute while it runs.</source>
            <translation>Haz sitio: los registros de entrada solo se pueden guardar mientras lo haya. El quiosco ya ha quitado sus propias copias antiguas, o lo hace en un minuto mientras funciona.</translation>
        </message>
        <message>
            <source>Make the place brighter, or plug it into another USB port.</source>
            <translation>Pon más luz o conéctala a otro puerto USB.</translation>
        </message>
        <message>
            <source>Members: {count}, as of {day}, {time}.</source>
            <translation>Socios: {count}, a {day}, {time}.</translation>
        </message>
        <message>
            <source>More may be lost: the journal does not tell how much there was.</source>
            <translation>Puede que falte más: el diario no dice cuánto había.</translation>
        </message>
        <message>
            <source>Most of TeamUp's rows could not be understood ({list}); what the kiosk knows of the members is kept. A newer version of the kiosk may help.</source>
            <translation>La mayoría de las filas de TeamUp no se entendieron ({list}); lo que el quiosco sabe de los socios se conserva. Quizá ayude una versión más nueva del quiosco.</translation>
        </message>
        <message>
            <source>Names can be shown in every script.</source>
            <translation>Los nombres se pueden mostrar en cualquier escritura.</translation>
        </message>
        <message>
            <source>Names cannot be shown in these scripts: {scripts}.</source>
            <translation>Los nombres no se pueden mostrar en estas escrituras: {scripts}.</translation>
        </message>
        <message>
            <source>New since yesterday ({name}): {found}</source>
            <translation>Nuevo desde ayer ({name}): {found}</translation>
        </message>
        <message>
            <source>No crash within the last week.</source>
            <translation>Ningún fallo en la última semana.</translation>
        </message>
        <message>
            <source>No custom field is used.</source>
            <translation>No se usa ningún campo personalizado.</translation>
        </message>
        <message>
            <source>No damage was found that nobody has read about.</source>
            <translation>Ningún daño pendiente de leer.</translation>
        </message>
        <message>
            <source>No library that reads codes is there. Run `kiosk doctor`.</source>
            <translation>No hay ninguna biblioteca que lea códigos. Ejecute `kiosk doctor`.</translation>
        </message>
        <message>
            <source>No repository of kiosk packages is set up. Write {file} (appliance.md shows how), then try again.</source>
            <translation>No hay configurado ningún repositorio de paquetes del quiosco. Cree {file} (appliance.md explica cómo) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>No staff PIN is set: there is no staff area.</source>
            <translation>No hay PIN del personal: no hay zona del personal.</translation>
        </message>
        <message>
            <source>No token lies in a file that others may read.</source>
            <translation>Ningún token está en un archivo que otros puedan leer.</translation>
        </message>
        <message>
            <source>None is configured; hand scanners only.</source>
            <translation>No hay ninguna configurada; solo lectores de mano.</translation>
        </message>
        <message>
            <source>None is plugged in that may be opened.</source>
            <translation>No hay ninguna conectada que se pueda abrir.</translation>
        </message>
        <message>
            <source>None of the decoders is there, so that no camera can read a code: {names}.</source>
            <translation>No hay ningún decodificador, así que ninguna cámara puede leer un código: {names}.</translation>
        </message>
        <message>
            <source>Not known, for the same reason.</source>
            <translation>No se sabe, por el mismo motivo.</translation>
        </message>
        <message>
            <source>Not settled yet, the kiosk keeps trying.</source>
            <translation>Aún sin resolver, el quiosco sigue intentándolo.</translation>
        </message>
        <message>
            <source>Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.</source>
            <translation>Falta: {names}. Los códigos se leen solo con {others}, y menos de los malos.</translation>
        </message>
        <message>
            <source>Nothing was installed: the package of version {installed} cannot be fetched again ({why}), so there would be no way back. Put it into the repository, then try again.</source>
            <translation>No se ha instalado nada: el paquete de la versión {installed} no se puede descargar otra vez ({why}), así que no habría vuelta atrás. Póngalo en el repositorio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Notices cannot be sent: the package apprise is missing. Install packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls.</source>
            <translation>No se pueden enviar avisos: falta el paquete apprise. Instale packaging/locks/notices.txt como explica docs/watching.md, o vacíe notices.urls.</translation>
        </message>
        <message>
            <source>On {day}, {time} the kiosk gave up something it was doing, and went on.</source>
            <translation>El {day} a las {time} el quiosco abandonó algo que estaba haciendo y siguió funcionando.</translation>
        </message>
        <message>
            <source>Only {count} MB are free in {path}.</source>
            <translation>Solo quedan {count} MB libres en {path}.</translation>
        </message>
        <message>
            <source>Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as there is room; make some.</source>
            <translation>Solo quedan {count} MB libres en el disco del quiosco. Los registros de entrada siguen mientras haya sitio; haz más.</translation>
        </message>
        <message>
            <source>Or set camera.device to none to use hand scanners only.</source>
            <translation>O pon camera.device en none para usar solo lectores de mano.</translation>
        </message>
        <message>
            <source>Places of the journal: {count}.</source>
            <translation>Lugares del diario: {count}.</translation>
        </message>
        <message>
            <source>Plug in a USB webcam.</source>
            <translation>Conecta una cámara USB.</translation>
        </message>
        <message>
            <source>Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.</source>
            <translation>Conecta un altavoz e inicia PulseAudio o PipeWire antes que el quiosco.</translation>
        </message>
        <message>
            <source>Plug it in again.</source>
            <translation>Vuelve a conectarla.</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device (there is: {others}).</source>
            <translation>Conéctala o indica otra en camera.device (hay: {others}).</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device.</source>
            <translation>Conéctala o indica otra en camera.device.</translation>
        </message>
        <message>
            <source>Plug it into another USB port.</source>
            <translation>Conéctala a otro puerto USB.</translation>
        </message>
        <message>
            <source>Plug one in, or use a hand scanner.</source>
            <translation>Conecta una o usa un lector de mano.</translation>
        </message>
        <message>
            <source>Plug the scanner in, or correct scanner.serial.</source>
            <translation>Conecta el lector o corrige scanner.serial.</translation>
        </message>
        <message>
            <source>Plugged in: {cameras}.</source>
            <translation>Conectadas: {cameras}.</translation>
        </message>
        <message>
            <source>Put a valid token into teamup.token; the prefix is teamup.auth_scheme.</source>
            <translation>Pon un token válido en teamup.token; el prefijo es teamup.auth_scheme.</translation>
        </message>
        <message>
            <source>Put it right in TeamUp, then send it again.</source>
            <translation>Corrígelo en TeamUp y reenvíalo.</translation>
        </message>
        <message>
            <source>Putting another file in the place of {path} was cut short; start the kiosk, which ends it.</source>
            <translation>La sustitución de {path} por otro archivo quedó a medias; inicia el quiosco, que la termina.</translation>
        </message>
        <message>
            <source>Reading the list from TeamUp was stopped; it goes on by itself.</source>
            <translation>La lectura de la lista de TeamUp se detuvo; continúa por sí sola.</translation>
        </message>
        <message>
            <source>Reading {path} was given up; try again.</source>
            <translation>La lectura de {path} se abandonó; prueba otra vez.</translation>
        </message>
        <message>
            <source>Replug it.</source>
            <translation>Vuelve a conectarla.</translation>
        </message>
        <message>
            <source>Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the kiosk keeps trying.</source>
            <translation>Las peticiones pasan por el proxy {proxy}: compruebe HTTPS_PROXY y la red; el quiosco lo sigue intentando.</translation>
        </message>
        <message>
            <source>Run `kiosk pin`.</source>
            <translation>Ejecuta `kiosk pin`.</translation>
        </message>
        <message>
            <source>Run `{command}`.</source>
            <translation>Ejecuta `{command}`.</translation>
        </message>
        <message>
            <source>Run “{command}” and restart the computer.</source>
            <translation>Ejecuta “{command}” y reinicia el ordenador.</translation>
        </message>
        <message>
            <source>Save it as MP4, or name another file in camera.device.</source>
            <translation>Guárdalo como MP4 o indica otro archivo en camera.device.</translation>
        </message>
        <message>
            <source>Save it as PNG, JPEG or MP4.</source>
            <translation>Guárdalo como PNG, JPEG o MP4.</translation>
        </message>
        <message>
            <source>Save the picture again as PNG or SVG; until then the gym's name is shown.</source>
            <translation>Guarda de nuevo la imagen como PNG o SVG; hasta entonces se muestra el nombre del gimnasio.</translation>
        </message>
        <message>
            <source>See the sentence before.</source>
            <translation>Mira la frase anterior.</translation>
        </message>
        <message>
            <source>See what TeamUp says, and correct the [teamup] section.</source>
            <translation>Mira qué dice TeamUp y corrige la sección [teamup].</translation>
        </message>
        <message>
            <source>Set camera.device to a file there is.</source>
            <translation>Pon en camera.device un archivo que exista.</translation>
        </message>
        <message>
            <source>Set its date and time right; meanwhile visits are dated by TeamUp's time.</source>
            <translation>Pon bien su fecha y hora; mientras tanto, las visitas llevan la hora de TeamUp.</translation>
        </message>
        <message>
            <source>Set the time, and switch on network time (timedatectl set-ntp true).</source>
            <translation>Pon la hora y activa la hora de red (timedatectl set-ntp true).</translation>
        </message>
        <message>
            <source>Something answers in TeamUp's place and points elsewhere ({status}).</source>
            <translation>Algo responde en lugar de TeamUp y remite a otro sitio ({status}).</translation>
        </message>
        <message>
            <source>Something is wrong with the kiosk's data: read in the staff area what.</source>
            <translation>Algo va mal con los datos del quiosco: léelo en la zona del personal.</translation>
        </message>
        <message>
            <source>Something went wrong inside the kiosk; the log has the details.</source>
            <translation>Algo falló dentro del quiosco; los detalles están en el registro.</translation>
        </message>
        <message>
            <source>Start the kiosk again: it puts the file aside and saves what it can.</source>
            <translation>Reinicia el quiosco: aparta el archivo y salva lo que pueda.</translation>
        </message>
        <message>
            <source>Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).</source>
            <translation>Inicia el quiosco en una sesión gráfica (DISPLAY o WAYLAND_DISPLAY debe estar definido).</translation>
        </message>
        <message>
            <source>Steps of check-ins that the journal lost: {count}.</source>
            <translation>Pasos de registros que perdió el diario: {count}.</translation>
        </message>
        <message>
            <source>Switch it on in TeamUp's settings.</source>
            <translation>Actívala en los ajustes de TeamUp.</translation>
        </message>
        <message>
            <source>Take {kinds} out of members.accept, unless members really use such codes.</source>
            <translation>Quita {kinds} de members.accept, salvo que los socios usen de verdad esos códigos.</translation>
        </message>
        <message>
            <source>TeamUp already has a visit of that day, recorded elsewhere.</source>
            <translation>TeamUp ya tiene una visita de ese día, registrada en otro lugar.</translation>
        </message>
        <message>
            <source>TeamUp answers in the mode {mode}.</source>
            <translation>TeamUp responde en el modo {mode}.</translation>
        </message>
        <message>
            <source>TeamUp cannot be reached: {why} ({host}).</source>
            <translation>No se llega a TeamUp: {why} ({host}).</translation>
        </message>
        <message>
            <source>TeamUp counted {count} uses ({period}) before this was sent.</source>
            <translation>Usos según TeamUp antes de enviarlo: {count} ({period}).</translation>
        </message>
        <message>
            <source>TeamUp counts the uses of its membership in another way now.</source>
            <translation>TeamUp cuenta ahora de otra forma los usos de su cuota.</translation>
        </message>
        <message>
            <source>TeamUp counts {after} uses of its membership, {before} before it was sent.</source>
            <translation>Usos de su cuota según TeamUp: {after}; antes de enviarlo: {before}.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; it may have got the request.</source>
            <translation>TeamUp no respondió a tiempo; puede que recibiera la petición.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; try again.</source>
            <translation>TeamUp no respondió a tiempo; prueba otra vez.</translation>
        </message>
        <message>
            <source>TeamUp does not accept the token (401). Check-ins are kept; put a valid token into the configuration.</source>
            <translation>TeamUp no acepta el token (401). Los registros se guardan; pon un token válido en la configuración.</translation>
        </message>
        <message>
            <source>TeamUp does not accept this token; copy it again, or make a new one. One that worked before may have expired.</source>
            <translation>TeamUp no acepta este token; cópialo otra vez o crea uno nuevo. Uno que antes servía puede haber caducado.</translation>
        </message>
        <message>
            <source>TeamUp does not let this token change members' fields (403); give it that right, or write the number into the profile by hand.</source>
            <translation>TeamUp no deja que este token cambie campos de los socios (403); dale ese permiso o escribe el número a mano en la ficha.</translation>
        </message>
        <message>
            <source>TeamUp does not say what time it is.</source>
            <translation>TeamUp no dice qué hora es.</translation>
        </message>
        <message>
            <source>TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the members is kept. It asks again by itself.</source>
            <translation>TeamUp dio menos filas de las que tiene ({list}); lo que el quiosco sabe de los socios se conserva. Vuelve a preguntar por sí solo.</translation>
        </message>
        <message>
            <source>TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. Check teamup.provider_id and what the token may read; a business that really has no customers needs a new folder under data.dir.</source>
            <translation>TeamUp no dio ningún cliente, aunque el quiosco conoce {count}; se conservan. Revisa teamup.provider_id y qué puede leer el token; un negocio que de verdad no tiene clientes necesita una carpeta nueva en data.dir.</translation>
        </message>
        <message>
            <source>TeamUp gave the members without their custom fields; the card numbers known before are kept. Check what the token may read, or set members.card_field to 0 if there are no cards.</source>
            <translation>TeamUp dio los socios sin sus campos personalizados; los números de tarjeta ya conocidos se conservan. Revisa qué puede leer el token o pon members.card_field a 0 si no hay tarjetas.</translation>
        </message>
        <message>
            <source>TeamUp had trouble answering ({status}); it may have carried out the request.</source>
            <translation>A TeamUp le costó responder ({status}); puede que ejecutara la petición.</translation>
        </message>
        <message>
            <source>TeamUp has another card number for this member, and the kiosk writes over nothing; change it there if it is out of date.</source>
            <translation>TeamUp tiene otro número de tarjeta para este socio y el quiosco no sobrescribe nada; cámbialo allí si es antiguo.</translation>
        </message>
        <message>
            <source>TeamUp has it from the earlier request that got no answer.</source>
            <translation>TeamUp lo tiene de la petición anterior que quedó sin respuesta.</translation>
        </message>
        <message>
            <source>TeamUp is not available just now (503). The kiosk tries again.</source>
            <translation>TeamUp no está disponible ahora (503). El quiosco lo intenta otra vez.</translation>
        </message>
        <message>
            <source>TeamUp lists no class of that day for this member.</source>
            <translation>TeamUp no tiene ninguna clase de ese día para este socio.</translation>
        </message>
        <message>
            <source>TeamUp refused this ({status}).</source>
            <translation>TeamUp lo rechazó ({status}).</translation>
        </message>
        <message>
            <source>TeamUp says: “{said}”.</source>
            <translation>TeamUp dice: “{said}”.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report came out of a cache, so it may be old.</source>
            <translation>El informe de asistencia de TeamUp salió de una caché, así que puede ser antiguo.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report changed while the kiosk was reading it.</source>
            <translation>El informe de asistencia de TeamUp cambió mientras el quiosco lo leía.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it proves nothing.</source>
            <translation>El informe de asistencia de TeamUp no muestra registros que TeamUp ha confirmado, así que no prueba nada.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it after the time allowed.</source>
            <translation>El informe de asistencia de TeamUp no lo muestra pasado el tiempo permitido.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk yet.</source>
            <translation>El informe de asistencia de TeamUp no lo muestra, pero aún no ha mostrado ningún registro de este quiosco.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report ends before all of its rows were given.</source>
            <translation>El informe de asistencia de TeamUp termina antes de dar todas sus filas.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report has a row of this member that may be this check-in: it is a class of that time, or does not say what it is.</source>
            <translation>El informe de asistencia de TeamUp tiene una fila de este socio que puede ser este registro: es una clase de esa hora o no dice qué es.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows a check-in that may be this one or another.</source>
            <translation>El informe de asistencia de TeamUp muestra un registro que puede ser este u otro.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows it, at {time} on {day}.</source>
            <translation>El informe de asistencia de TeamUp lo muestra, a las {time} del {day}.</translation>
        </message>
        <message>
            <source>TeamUp's check-in {id}, {at}</source>
            <translation>Registro {id} de TeamUp, {at}</translation>
        </message>
        <message>
            <source>TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries again; lower teamup.requests_per_minute if several kiosks share one token.</source>
            <translation>Se alcanzó el límite de peticiones por minuto de TeamUp (429). El quiosco espera y lo intenta otra vez; baja teamup.requests_per_minute si varios quioscos comparten un token.</translation>
        </message>
        <message>
            <source>TeamUp's list goes on at another address than teamup.base_url; it is not followed, because that would show the token there. Check teamup.base_url.</source>
            <translation>La lista de TeamUp sigue en otra dirección que teamup.base_url; no se sigue, porque allí se vería el token. Revisa teamup.base_url.</translation>
        </message>
        <message>
            <source>TeamUp's pages lead round in circles; try again later.</source>
            <translation>Las páginas de TeamUp dan vueltas en círculo; prueba más tarde.</translation>
        </message>
        <message>
            <source>TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk setup`; check-ins are kept until then.</source>
            <translation>El token de TeamUp caducó el {day}. Crea uno nuevo en TeamUp e introdúcelo con `kiosk setup`; hasta entonces los registros de entrada se guardan.</translation>
        </message>
        <message>
            <source>TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with `kiosk setup`.</source>
            <translation>El token de TeamUp caduca el {day}. Crea antes uno nuevo en TeamUp e introdúcelo con `kiosk setup`.</translation>
        </message>
        <message>
            <source>TeamUp's {what} could not be read.</source>
            <translation>No se pudo leer esto en TeamUp: {what}.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again in {seconds} s.</source>
            <translation>Ese PIN es incorrecto; prueba otra vez en {seconds} s.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again.</source>
            <translation>Ese PIN es incorrecto; prueba otra vez.</translation>
        </message>
        <message>
            <source>That is a code, but none with a token. Make one with the page token-code.html, on a phone or a computer.</source>
            <translation>Eso es un código, pero sin token. Crea uno con la página token-code.html, en un móvil o un ordenador.</translation>
        </message>
        <message>
            <source>The Check In feature is switched off in TeamUp.</source>
            <translation>La función Check In está desactivada en TeamUp.</translation>
        </message>
        <message>
            <source>The USB port has no room for the camera's pictures.</source>
            <translation>El puerto USB no tiene capacidad para las imágenes de la cámara.</translation>
        </message>
        <message>
            <source>The account has no such custom field: {fields}.</source>
            <translation>La cuenta no tiene ese campo personalizado: {fields}.</translation>
        </message>
        <message>
            <source>The account has no venue {id}.</source>
            <translation>La cuenta no tiene el local {id}.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is cut off or far too long.</source>
            <translation>La respuesta de la dirección de TeamUp ({status}) está cortada o es demasiado larga.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is not what was asked for.</source>
            <translation>La respuesta de la dirección de TeamUp ({status}) no es lo que se pidió.</translation>
        </message>
        <message>
            <source>The attendance report can be read.</source>
            <translation>El informe de asistencia se puede leer.</translation>
        </message>
        <message>
            <source>The backup was given up, as the kiosk ends.</source>
            <translation>La copia de seguridad se abandonó porque el quiosco se cierra.</translation>
        </message>
        <message>
            <source>The camera ({device}) cannot be opened: {why}.</source>
            <translation>La cámara ({device}) no se puede abrir: {why}.</translation>
        </message>
        <message>
            <source>The camera does not start ({why}).</source>
            <translation>La cámara no arranca ({why}).</translation>
        </message>
        <message>
            <source>The camera gives no picture ({why}).</source>
            <translation>La cámara no da imagen ({why}).</translation>
        </message>
        <message>
            <source>The camera has stopped sending pictures.</source>
            <translation>La cámara ha dejado de enviar imágenes.</translation>
        </message>
        <message>
            <source>The camera is plugged in but sends no picture.</source>
            <translation>La cámara está conectada pero no envía imagen.</translation>
        </message>
        <message>
            <source>The camera sends only {rate} pictures a second.</source>
            <translation>La cámara solo envía {rate} imágenes por segundo.</translation>
        </message>
        <message>
            <source>The camera sends pictures as {format}, which cannot be read.</source>
            <translation>La cámara envía imágenes como {format}, que no se puede leer.</translation>
        </message>
        <message>
            <source>The camera sent a damaged picture.</source>
            <translation>La cámara envió una imagen dañada.</translation>
        </message>
        <message>
            <source>The camera was unplugged.</source>
            <translation>La cámara se desconectó.</translation>
        </message>
        <message>
            <source>The camera “{name}” is not plugged in.</source>
            <translation>La cámara “{name}” no está conectada.</translation>
        </message>
        <message>
            <source>The camera's pictures could not be read, so another of its formats is used.</source>
            <translation>Las imágenes de la cámara no se pudieron leer, así que se usa otro de sus formatos.</translation>
        </message>
        <message>
            <source>The card counts at this kiosk, but is not in TeamUp.</source>
            <translation>La tarjeta vale en este quiosco, pero no está en TeamUp.</translation>
        </message>
        <message>
            <source>The checks could not be run ({why}).</source>
            <translation>No se pudieron hacer las comprobaciones ({why}).</translation>
        </message>
        <message>
            <source>The checks took too long; run `kiosk doctor` by hand.</source>
            <translation>Las comprobaciones tardaron demasiado; ejecuta `kiosk doctor` a mano.</translation>
        </message>
        <message>
            <source>The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.</source>
            <translation>Las comprobaciones se abandonaron porque el quiosco se cierra; ejecuta `kiosk doctor` a mano.</translation>
        </message>
        <message>
            <source>The connection to TeamUp was lost before its answer came; it may have got the request.</source>
            <translation>La conexión con TeamUp se perdió antes de su respuesta; puede que recibiera la petición.</translation>
        </message>
        <message>
            <source>The credential {path} cannot be read ({why}); correct LoadCredential= of the kiosk's service.</source>
            <translation>No se puede leer la credencial {path} ({why}); corrige LoadCredential= del servicio del quiosco.</translation>
        </message>
        <message>
            <source>The credential {path} is empty; put the token into the file that LoadCredential= of the kiosk's service names.</source>
            <translation>La credencial {path} está vacía; pon el token en el archivo que nombra LoadCredential= del servicio del quiosco.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>El archivo dañado se guarda como {file}.</translation>
        </message>
        <message>
            <source>The data folder is new, but a kiosk was used with it before. Check-ins that were not settled then: {count}. Look for them in TeamUp. The journal of that time is kept as {file}.</source>
            <translation>La carpeta de datos es nueva, pero antes se usó un quiosco con ella. Registros sin resolver entonces: {count}. Búscalos en TeamUp. El diario de entonces se guarda como {file}.</translation>
        </message>
        <message>
            <source>The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.</source>
            <translation>La base de datos estaba dañada. Salvados: {checkins} registros, {scans} lecturas guardadas.</translation>
        </message>
        <message>
            <source>The database was found damaged while it was in use.</source>
            <translation>La base de datos resultó dañada mientras estaba en uso.</translation>
        </message>
        <message>
            <source>The database was gone. Saved from what was left: {checkins} check-ins, {scans} kept scans.</source>
            <translation>La base de datos había desaparecido. Salvados de lo que quedaba: {checkins} registros, {scans} lecturas guardadas.</translation>
        </message>
        <message>
            <source>The database {path} cannot be opened; check that its folder exists and that the kiosk's user may write there.</source>
            <translation>La base de datos {path} no se puede abrir; comprueba que existe su carpeta y que el usuario del quiosco puede escribir allí.</translation>
        </message>
        <message>
            <source>The database {path} is damaged; start the kiosk again: it puts the file aside and saves what can be read of it.</source>
            <translation>La base de datos {path} está dañada; reinicia el quiosco: aparta el archivo y salva lo que se pueda leer.</translation>
        </message>
        <message>
            <source>The database {path} may not be written; give the kiosk's user write permission for the file and its folder.</source>
            <translation>La base de datos {path} no se puede escribir; da al usuario del quiosco permiso de escritura en el archivo y su carpeta.</translation>
        </message>
        <message>
            <source>The database {path} refused a request; restart the kiosk, and report it if it comes back.</source>
            <translation>La base de datos {path} rechazó una petición; reinicia el quiosco y avisa si se repite.</translation>
        </message>
        <message>
            <source>The database {path} was written by a later version of the kiosk (layout {version}, this version knows {known}); install that version again, or choose another data folder.</source>
            <translation>La base de datos {path} es de una versión posterior del quiosco (estructura {version}, esta versión conoce {known}); instala de nuevo esa versión o elige otra carpeta de datos.</translation>
        </message>
        <message>
            <source>The disk failed while {path} was read or written; check the free space, the quota and the health of the disk.</source>
            <translation>El disco falló al leer o escribir {path}; revisa el espacio libre, la cuota y el estado del disco.</translation>
        </message>
        <message>
            <source>The disk of {path} does not support write-ahead logging; choose a data folder on a local disk.</source>
            <translation>El disco de {path} no admite write-ahead logging; elige una carpeta de datos en un disco local.</translation>
        </message>
        <message>
            <source>The environment variable {variable} names {path}, which cannot be used ({why}). Correct it, or take the variable out of the environment.</source>
            <translation>La variable de entorno {variable} indica {path}, que no se puede usar ({why}). Corrígela o quítala del entorno.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>El archivo está vacío; elige otro.</translation>
        </message>
        <message>
            <source>The file is no list that can be read; save it as CSV, then try again.</source>
            <translation>El archivo no es una lista legible; guárdalo como CSV y prueba otra vez.</translation>
        </message>
        <message>
            <source>The file {path} is another program's database; choose another data folder.</source>
            <translation>El archivo {path} es la base de datos de otro programa; elige otra carpeta de datos.</translation>
        </message>
        <message>
            <source>The film {path}</source>
            <translation>La película {path}</translation>
        </message>
        <message>
            <source>The first line does not tell which column has the cards and which the members ({titles}); name them with --card-column and --member-column.</source>
            <translation>La primera línea no dice qué columna tiene las tarjetas y cuál los socios ({titles}); indícalas con --card-column y --member-column.</translation>
        </message>
        <message>
            <source>The folder for backups, {path}, is not there; connect its disk, or correct data.backup_dir.</source>
            <translation>La carpeta de copias de seguridad, {path}, no está; conecta su disco o corrige data.backup_dir.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried again by itself.</source>
            <translation>El lector de mano en {path} no se puede leer ({why}). Corrige scanner.serial; se vuelve a intentar solo.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is tried again by itself.</source>
            <translation>El lector de mano en {path} no está. Conéctalo o corrige scanner.serial; se vuelve a intentar solo.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is taken: another program reads it, or one that was killed has left its lock in /var/lock. Close that program, or restart the computer; it is tried again by itself.</source>
            <translation>El lector de mano en {path} está ocupado: otro programa lo lee, o uno que se interrumpió ha dejado su bloqueo en /var/lock. Cierra ese programa o reinicia el ordenador; se vuelve a intentar solo.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} may not be read by this user. Add the user to the group of that device (dialout, as a rule) and log in again; it is tried again by itself.</source>
            <translation>Este usuario no puede leer el lector de mano en {path}. Añade el usuario al grupo de ese dispositivo (normalmente dialout) e inicia sesión de nuevo; se vuelve a intentar solo.</translation>
        </message>
        <message>
            <source>The journal is not kept at {places}.</source>
            <translation>El diario no se lleva aquí: {places}.</translation>
        </message>
        <message>
            <source>The keys of the member passes are lost: make the passes again.</source>
            <translation>Las claves de los pases de los socios se han perdido: haz de nuevo los pases.</translation>
        </message>
        <message>
            <source>The kiosk begins its journal when it starts.</source>
            <translation>El quiosco empieza su diario al iniciarse.</translation>
        </message>
        <message>
            <source>The kiosk crashed on {day}, {time}.</source>
            <translation>El quiosco falló el {day} a las {time}.</translation>
        </message>
        <message>
            <source>The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand scanners work. Staff can use the camera again under Device.</source>
            <translation>El quiosco se cerró de forma inesperada tres veces seguidas, así que ahora funciona sin la cámara; los lectores de mano funcionan. El personal puede volver a usar la cámara en Equipo.</translation>
        </message>
        <message>
            <source>The kiosk failed while sending this; TeamUp may have it. See the log.</source>
            <translation>El quiosco falló al enviarlo; puede que TeamUp lo tenga. Mira el registro.</translation>
        </message>
        <message>
            <source>The kiosk has too much to do; try again in a moment.</source>
            <translation>El quiosco tiene demasiado que hacer; prueba otra vez en un momento.</translation>
        </message>
        <message>
            <source>The kiosk has used up its requests to TeamUp for now; it tries again shortly.</source>
            <translation>El quiosco ha gastado por ahora sus peticiones a TeamUp; lo intenta pronto otra vez.</translation>
        </message>
        <message>
            <source>The kiosk hung on {day}, {time}, and was ended.</source>
            <translation>El quiosco se bloqueó el {day} a las {time} y se cerró.</translation>
        </message>
        <message>
            <source>The kiosk may not ask for TeamUp's {what} ({status}).</source>
            <translation>El quiosco no puede pedir esto a TeamUp: {what} ({status}).</translation>
        </message>
        <message>
            <source>The kiosk stopped while this was being sent; TeamUp may have it.</source>
            <translation>El quiosco se detuvo mientras se enviaba; puede que TeamUp lo tenga.</translation>
        </message>
        <message>
            <source>The kiosk that is running (process {holder}) is of an earlier version, and keeps {path} open; end that kiosk, start the new one, and try again.</source>
            <translation>El quiosco en marcha (proceso {holder}) es de una versión anterior y mantiene abierto {path}; ciérralo, inicia el nuevo y prueba otra vez.</translation>
        </message>
        <message>
            <source>The kiosk's data were damaged, or an older copy was put back; this may have been sent since.</source>
            <translation>Los datos del quiosco estaban dañados o se repuso una copia más antigua; puede que esto ya se haya enviado.</translation>
        </message>
        <message>
            <source>The kiosk's data were older than what it had done: an old copy was put back, or a part was lost.</source>
            <translation>Los datos del quiosco eran más antiguos que lo que había hecho: se repuso una copia antigua o se perdió una parte.</translation>
        </message>
        <message>
            <source>The kiosk's database has been closed; start the kiosk again.</source>
            <translation>La base de datos del quiosco se ha cerrado; reinicia el quiosco.</translation>
        </message>
        <message>
            <source>The list has no column {name}; it has {titles}.</source>
            <translation>La lista no tiene la columna {name}; tiene {titles}.</translation>
        </message>
        <message>
            <source>The members are being fetched already (by process {holder}); wait until that is done.</source>
            <translation>Los socios ya se están cargando (proceso {holder}); espera a que termine.</translation>
        </message>
        <message>
            <source>The members could not be fetched; see the log.</source>
            <translation>No se pudieron cargar los socios; mira el registro.</translation>
        </message>
        <message>
            <source>The members have not been fetched yet; the kiosk does so when it starts.</source>
            <translation>Los socios aún no se han cargado; el quiosco lo hace al iniciarse.</translation>
        </message>
        <message>
            <source>The members were last fetched on {day} at {time}; who joined since may not be known here. Check the network, then fetch them (staff area, or `kiosk sync`).</source>
            <translation>Los socios se cargaron por última vez el {day} a las {time}; quien se apuntó después puede no conocerse aquí. Revisa la red y luego cárgalos (zona del personal o `kiosk sync`).</translation>
        </message>
        <message>
            <source>The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who is not known yet is asked for there, or kept for later. Have the disk looked at.</source>
            <translation>La copia de los socios estaba dañada y se está cargando de nuevo de TeamUp; hasta entonces, por quien aún no se conoce se pregunta allí o se guarda para después. Haz revisar el disco.</translation>
        </message>
        <message>
            <source>The members' copy {path} is damaged; start the kiosk again: it throws the file away and fetches the members anew.</source>
            <translation>La copia de los socios {path} está dañada; reinicia el quiosco: elimina el archivo y carga los socios de nuevo.</translation>
        </message>
        <message>
            <source>The newest backup of the check-ins is {hours} h old; there are {count} in {path}.</source>
            <translation>La copia de seguridad más reciente de los registros tiene {hours} h; hay {count} en {path}.</translation>
        </message>
        <message>
            <source>The newest keys of the member passes are lost: make the passes again.</source>
            <translation>Las claves más recientes de los pases de los socios se han perdido: haz de nuevo los pases.</translation>
        </message>
        <message>
            <source>The paper cannot be painted on; choose another file or printer.</source>
            <translation>No se puede dibujar en este papel; elige otro archivo u otra impresora.</translation>
        </message>
        <message>
            <source>The printer did not take the pass; look at the printer, try again.</source>
            <translation>La impresora no aceptó el pase; mira la impresora y prueba otra vez.</translation>
        </message>
        <message>
            <source>The repository of kiosk packages cannot be reached, or is not signed by the key that is trusted ({why}). Check the network and the repository's address.</source>
            <translation>No se puede acceder al repositorio de paquetes del quiosco, o no está firmado con la clave de confianza ({why}). Compruebe la red y la dirección del repositorio.</translation>
        </message>
        <message>
            <source>The request to {host} could not be sent. Check the network and the configuration; the kiosk keeps trying.</source>
            <translation>La petición a {host} no se pudo enviar. Revisa la red y la configuración; el quiosco sigue intentándolo.</translation>
        </message>
        <message>
            <source>The screen needs at least 800 × 480 pixels.</source>
            <translation>La pantalla necesita al menos 800 × 480 píxeles.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered for {seconds} s; it waits for its password, or does not work. {remedy}</source>
            <translation>El llavero del sistema no responde desde hace {seconds} s; espera su contraseña o no funciona. {remedy}</translation>
        </message>
        <message>
            <source>The system's keyring is locked. {remedy}</source>
            <translation>El llavero del sistema está bloqueado. {remedy}</translation>
        </message>
        <message>
            <source>The token lacks a permission; make one with write access.</source>
            <translation>Al token le falta un permiso; crea uno con acceso de escritura.</translation>
        </message>
        <message>
            <source>The update did not work out ({why}). Nothing was changed; try again later.</source>
            <translation>La actualización no ha salido bien ({why}). No se ha cambiado nada; inténtelo más tarde.</translation>
        </message>
        <message>
            <source>The update service gives no answer. See what is the matter with it: {command}</source>
            <translation>El servicio de actualización no responde. Vea qué le ocurre: {command}</translation>
        </message>
        <message>
            <source>The user {user} may not open the camera.</source>
            <translation>El usuario {user} no puede abrir la cámara.</translation>
        </message>
        <message>
            <source>Then run the checks again.</source>
            <translation>Luego repite las comprobaciones.</translation>
        </message>
        <message>
            <source>There are {count} people with PINs already, which is all there can be; remove somebody first.</source>
            <translation>Ya hay {count} personas con PIN, que es el máximo; quita antes a alguien.</translation>
        </message>
        <message>
            <source>There is a {name} already; add a letter to tell them apart.</source>
            <translation>Ya hay alguien llamado {name}; añade una letra para distinguirlos.</translation>
        </message>
        <message>
            <source>There is no backup of the check-ins yet in {path}.</source>
            <translation>Aún no hay copia de seguridad de los registros en {path}.</translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>No hay ninguna cámara.</translation>
        </message>
        <message>
            <source>There is no check-in {id}; look at the list for its id.</source>
            <translation>No hay ningún registro {id}; busca su identificador en la lista.</translation>
        </message>
        <message>
            <source>There is no display here.</source>
            <translation>Aquí no hay pantalla.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the name.</source>
            <translation>No hay ningún archivo {path}. Revisa el nombre.</translation>
        </message>
        <message>
            <source>There is no file {path}; check the path.</source>
            <translation>No hay ningún archivo {path}; revisa la ruta.</translation>
        </message>
        <message>
            <source>There is no kept scan {id}; reload the list.</source>
            <translation>No hay ninguna lectura guardada {id}; recarga la lista.</translation>
        </message>
        <message>
            <source>There is no owner's PIN yet; run `kiosk pin` first, then add people.</source>
            <translation>Aún no hay PIN del propietario; ejecuta primero `kiosk pin` y luego añade personas.</translation>
        </message>
        <message>
            <source>There is no picture {file}; check screen.logo.</source>
            <translation>No hay ninguna imagen {file}; revisa screen.logo.</translation>
        </message>
        <message>
            <source>There is no room left on the disk to write {path}; free some space.</source>
            <translation>No queda sitio en el disco para escribir {path}; libera espacio.</translation>
        </message>
        <message>
            <source>There is no sound output.</source>
            <translation>No hay salida de sonido.</translation>
        </message>
        <message>
            <source>There is no staff PIN yet; run `kiosk pin` to set one.</source>
            <translation>Aún no hay PIN del personal; ejecuta `kiosk pin` para crear uno.</translation>
        </message>
        <message>
            <source>There is no token yet: type it, or hold its code to the camera.</source>
            <translation>Aún no hay token: escríbelo o acerca su código a la cámara.</translation>
        </message>
        <message>
            <source>There is not enough memory for the database; restart the kiosk.</source>
            <translation>No hay memoria suficiente para la base de datos; reinicia el quiosco.</translation>
        </message>
        <message>
            <source>There were too many wrong tries; try again in {seconds} s.</source>
            <translation>Hubo demasiados intentos fallidos; prueba otra vez en {seconds} s.</translation>
        </message>
        <message>
            <source>This PIN is taken; choose another one.</source>
            <translation>Este PIN ya está en uso; elige otro.</translation>
        </message>
        <message>
            <source>This cannot be done with a check-in that is {state}; reload the list.</source>
            <translation>Esto no se puede hacer con un registro en este estado ({state}); recarga la lista.</translation>
        </message>
        <message>
            <source>This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then try again.</source>
            <translation>Esta tarjeta es de {name}; desvincúlala allí o quítala de su ficha en TeamUp y prueba otra vez.</translation>
        </message>
        <message>
            <source>This check-in was sent before without an answer, so TeamUp may have it already; look there. Let it be sent, or settle it once it is unanswered again.</source>
            <translation>Este registro ya se envió una vez sin respuesta, así que TeamUp puede tenerlo; mira allí. Deja que se envíe o resuélvelo cuando vuelva a quedar sin respuesta.</translation>
        </message>
        <message>
            <source>This computer has no default printer. Photograph the code with a phone instead.</source>
            <translation>Este ordenador no tiene impresora predeterminada. Fotografía el código con un móvil.</translation>
        </message>
        <message>
            <source>This computer has no default printer; set one up, or make a file with `{command}`.</source>
            <translation>Este ordenador no tiene impresora predeterminada; configura una o haz un archivo con `{command}`.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} ahead of TeamUp's.</source>
            <translation>El reloj de este ordenador va {apart} adelantado respecto a TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} behind TeamUp's.</source>
            <translation>El reloj de este ordenador va {apart} atrasado respecto a TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock says {day}, which cannot be. Nobody can be checked in until its date and time are set right.</source>
            <translation>El reloj de este ordenador marca {day}, lo que no puede ser. Nadie puede registrarse hasta que su fecha y hora sean correctas.</translation>
        </message>
        <message>
            <source>This customer has another check-in for that visit, of {time}; dismiss this one instead.</source>
            <translation>Este cliente tiene otro registro para esa visita, de las {time}; descarta este.</translation>
        </message>
        <message>
            <source>This customer is already checked in, since {time}.</source>
            <translation>Este cliente ya está registrado, desde las {time}.</translation>
        </message>
        <message>
            <source>This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on the kiosk whose passes shall count here.</source>
            <translation>No es un archivo de claves de pases; haz uno con `kiosk pass --export-keys FILE` en el quiosco cuyos pases deban valer aquí.</translation>
        </message>
        <message>
            <source>This kiosk runs without a configuration file, so nothing can be kept.</source>
            <translation>Este quiosco funciona sin archivo de configuración, así que no se puede guardar nada.</translation>
        </message>
        <message>
            <source>This kiosk sent {count} other visits on it since.</source>
            <translation>Otras visitas de esa cuota que este quiosco envió desde entonces: {count}.</translation>
        </message>
        <message>
            <source>This kiosk was not installed from its Debian package; update it the way it was installed.</source>
            <translation>Este quiosco no se instaló desde su paquete de Debian; actualícelo de la misma forma en que se instaló.</translation>
        </message>
        <message>
            <source>This person has been removed meanwhile; reload the list.</source>
            <translation>Entretanto se ha quitado a esta persona; vuelve a cargar la lista.</translation>
        </message>
        <message>
            <source>This scan has been dealt with already; reload the list.</source>
            <translation>Esta lectura ya se ha resuelto; recarga la lista.</translation>
        </message>
        <message>
            <source>This token has expired. Make a new one in TeamUp, under M2M Tokens.</source>
            <translation>Este token ha caducado. Crea uno nuevo en TeamUp, en M2M Tokens.</translation>
        </message>
        <message>
            <source>Too many codes nobody is known by at a time; it is asked for later.</source>
            <translation>Demasiados códigos desconocidos a la vez; se preguntará por él más tarde.</translation>
        </message>
        <message>
            <source>Until it is unlocked, check-ins are kept; then the kiosk sends them by itself.</source>
            <translation>Hasta que se desbloquee, las entradas se guardan; después el quiosco las envía por sí solo.</translation>
        </message>
        <message>
            <source>Use another camera, or set camera.device to another one.</source>
            <translation>Usa otra cámara o indica otra en camera.device.</translation>
        </message>
        <message>
            <source>Version {available} did not work here ({why}), so version {installed} is back. Send its log to whoever helps: {command}</source>
            <translation>La versión {available} no ha funcionado aquí ({why}), así que se ha vuelto a la versión {installed}. Envíe su registro a quien le ayude: {command}</translation>
        </message>
        <message>
            <source>Version {available} does not work here, and version {installed} cannot be put back ({why}). Get help; every check-in is safe on this computer.</source>
            <translation>La versión {available} no funciona aquí y la versión {installed} no se puede volver a instalar ({why}). Pida ayuda; todas las entradas están a salvo en este ordenador.</translation>
        </message>
        <message>
            <source>Well again since yesterday ({name}): {found}</source>
            <translation>De nuevo en orden desde ayer ({name}): {found}</translation>
        </message>
        <message>
            <source>When the token ends is not known; write it into teamup.token_expires.</source>
            <translation>No se sabe cuándo caduca el token; escríbelo en teamup.token_expires.</translation>
        </message>
        <message>
            <source>Whether TeamUp has taken the number is not known; look into the member's profile.</source>
            <translation>No se sabe si TeamUp ha tomado el número; mira la ficha del socio.</translation>
        </message>
        <message>
            <source>Whoever tries customer numbers can check in anybody.</source>
            <translation>Quien pruebe números de cliente puede registrar a cualquiera.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>otro programa lo está usando</translation>
        </message>
        <message>
            <source>attendance report</source>
            <translation>informe de asistencia</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>asistencias</translation>
        </message>
        <message>
            <source>blocked customers</source>
            <translation>clientes bloqueados</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>línea de órdenes</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>clientes</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>descartado</translation>
        </message>
        <message>
            <source>flagged customers</source>
            <translation>clientes marcados</translation>
        </message>
        <message>
            <source>it can only be read</source>
            <translation>solo se puede leer</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>it is neither a serial line nor a FIFO</source>
            <translation>no es una línea serie ni un FIFO</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>its beginning is not as it should be</source>
            <translation>su comienzo no es como debería</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>su certificado ha caducado</translation>
        </message>
        <message>
            <source>its certificate is for another address</source>
            <translation>su certificado es de otra dirección</translation>
        </message>
        <message>
            <source>its certificate is not trusted here</source>
            <translation>aquí no se confía en su certificado</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <translation>su certificado aún no es válido</translation>
        </message>
        <message>
            <source>its name is not found</source>
            <translation>no se encuentra su nombre</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>su nombre es demasiado largo</translation>
        </message>
        <message>
            <source>known from the journal</source>
            <translation>conocido por el diario</translation>
        </message>
        <message>
            <source>memberships</source>
            <translation>cuotas</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <source>no connection in time</source>
            <translation>sin conexión a tiempo</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>sin permiso</translation>
        </message>
        <message>
            <source>no room left</source>
            <translation>no queda espacio</translation>
        </message>
        <message>
            <source>no secure connection</source>
            <translation>sin conexión segura</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>allí no responde nadie</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: {names}.</source>
            <translation>screen.monitor es {wanted} y no hay tal pantalla; se usa la principal. Hay: {names}.</translation>
        </message>
        <message>
            <source>seen in TeamUp</source>
            <translation>visto en TeamUp</translation>
        </message>
        <message>
            <source>send again</source>
            <translation>reenviar</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>enviando</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>personal</translation>
        </message>
        <message>
            <source>teamup.auth_scheme must be one word, such as Bearer.</source>
            <translation>teamup.auth_scheme debe ser una sola palabra, como Bearer.</translation>
        </message>
        <message>
            <source>teamup.base_url is not a web address; it is usually {url}.</source>
            <translation>teamup.base_url no es una dirección web; suele ser {url}.</translation>
        </message>
        <message>
            <source>teamup.base_url must not hold a question mark or a #.</source>
            <translation>teamup.base_url no debe contener un signo de interrogación ni #.</translation>
        </message>
        <message>
            <source>teamup.base_url must start with https:// , else the token could be read on the way.</source>
            <translation>teamup.base_url debe empezar por https:// , o el token se podría leer por el camino.</translation>
        </message>
        <message>
            <source>teamup.card_field must be 0 or the id of a custom field.</source>
            <translation>teamup.card_field debe ser 0 o el identificador de un campo personalizado.</translation>
        </message>
        <message>
            <source>teamup.checkin_token holds a space or a line break; paste it again.</source>
            <translation>teamup.checkin_token contiene un espacio o un salto de línea; pégalo otra vez.</translation>
        </message>
        <message>
            <source>teamup.provider_id and teamup.venue_id are needed; set both.</source>
            <translation>Hacen falta teamup.provider_id y teamup.venue_id; indica los dos.</translation>
        </message>
        <message>
            <source>teamup.requests_per_minute must be 1 or more.</source>
            <translation>teamup.requests_per_minute debe ser 1 o más.</translation>
        </message>
        <message>
            <source>teamup.token is empty or holds a space or a line break; paste it again.</source>
            <translation>teamup.token está vacío o contiene un espacio o un salto de línea; pégalo otra vez.</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>la conexión se cortó</translation>
        </message>
        <message>
            <source>the data are older than what was done, or damaged</source>
            <translation>los datos son más antiguos que lo hecho, o están dañados</translation>
        </message>
        <message>
            <source>the device does not answer</source>
            <translation>el aparato no responde</translation>
        </message>
        <message>
            <source>the disk locks no files</source>
            <translation>el disco no bloquea archivos</translation>
        </message>
        <message>
            <source>the kiosk stopped while sending</source>
            <translation>el quiosco se detuvo al enviar</translation>
        </message>
        <message>
            <source>the proxy refuses</source>
            <translation>el proxy lo rechaza</translation>
        </message>
        <message>
            <source>the system does not say why</source>
            <translation>el sistema no dice por qué</translation>
        </message>
        <message>
            <source>there is no certificate in it</source>
            <translation>no contiene ningún certificado</translation>
        </message>
        <message>
            <source>there is no network</source>
            <translation>no hay red</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>falta memoria</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>hay demasiados archivos abiertos</translation>
        </message>
        <message>
            <source>too many requests are waiting already</source>
            <translation>ya esperan demasiadas peticiones</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>unanswered check-ins are sent again (policy.unanswered)</source>
            <translation>los registros sin respuesta se reenvían (policy.unanswered)</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <source>use counts</source>
            <translation>recuentos de uso</translation>
        </message>
        <message>
            <source>{camera}, {format}</source>
            <translation>{camera}, {format}</translation>
        </message>
        <message>
            <source>{camera}, {rate} pictures a second arrive.</source>
            <translation>{camera}, llegan {rate} imágenes por segundo.</translation>
        </message>
        <message>
            <source>{count} scans of codes nobody is known by are kept already, so no more are. Check the network and fetch the members, then dismiss what is left.</source>
            <translation>Ya se guardan {count} lecturas de códigos desconocidos, así que no se guardan más. Revisa la red y carga los socios; luego descarta lo que quede.</translation>
        </message>
        <message>
            <source>{file} is no picture the kiosk can read; check screen.logo.</source>
            <translation>{file} no es una imagen que el quiosco pueda leer; revisa screen.logo.</translation>
        </message>
        <message>
            <source>{file}: cannot be written ({why}); check the folder's permissions.</source>
            <translation>{file}: no se puede escribir ({why}); revisa los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>{file}: is no file; name the file of the configuration.</source>
            <translation>{file}: no es un archivo; indica el archivo de configuración.</translation>
        </message>
        <message>
            <source>{file}: not TOML ({why}); mend it, then try again.</source>
            <translation>{file}: no es TOML ({why}); corrígelo y prueba otra vez.</translation>
        </message>
        <message>
            <source>{file}: not UTF-8 text; save it again as UTF-8.</source>
            <translation>{file}: no es texto UTF-8; guárdalo de nuevo como UTF-8.</translation>
        </message>
        <message>
            <source>{file}: {key} is missing; run `kiosk setup`, or add `{line}` under [teamup], or set {variable}.</source>
            <translation>{file}: falta {key}; ejecuta `kiosk setup`, añade `{line}` en [teamup] o define {variable}.</translation>
        </message>
        <message>
            <source>{file}: {section} is a section; write [{section}] above its keys.</source>
            <translation>{file}: {section} es una sección; escribe [{section}] encima de sus claves.</translation>
        </message>
        <message>
            <source>{host} sends requests round in circles. Check the network's log-in page.</source>
            <translation>{host} manda las peticiones en círculo. Revisa la página de acceso de la red.</translation>
        </message>
        <message>
            <source>{id} is a pending scan, of which no check-in was made yet; choose its member in the staff area, or dismiss it.</source>
            <translation>{id} es una lectura pendiente, de la que aún no se hizo ningún registro; elige su socio en la zona del personal o descártala.</translation>
        </message>
        <message>
            <source>{key} cannot be that; nothing was changed. The page on the configuration says what it may be.</source>
            <translation>{key} no admite ese valor; no se cambió nada. La página de configuración dice qué admite.</translation>
        </message>
        <message>
            <source>{key} must be a positive number.</source>
            <translation>{key} debe ser un número positivo.</translation>
        </message>
        <message>
            <source>{key} must be customer or provider.</source>
            <translation>{key} debe ser customer o provider.</translation>
        </message>
        <message>
            <source>{name} has the card {card}, which may be this one spelt otherwise; take it out of their profile in TeamUp if it is out of date, then try again.</source>
            <translation>{name} tiene la tarjeta {card}, que puede ser esta escrita de otro modo; si ya no vale, quítala de su ficha en TeamUp y prueba otra vez.</translation>
        </message>
        <message>
            <source>{name}: {trouble} Meanwhile {other} is used.</source>
            <translation>{name}: {trouble} Mientras tanto se usa {other}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {why}.</source>
            <translation>{path} no se puede abrir: {why}.</translation>
        </message>
        <message>
            <source>{path} cannot be played ({why}).</source>
            <translation>{path} no se puede reproducir ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be read; choose another folder.</source>
            <translation>{path} no se puede leer; elige otra carpeta.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place, or mend it.</source>
            <translation>{path} no se puede escribir ({reason}); elige otro lugar o arréglalo.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}).</source>
            <translation>{path} no se puede escribir ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Plug in another drive, or make room.</source>
            <translation>{path} no se puede escribir ({why}). Conecta otra unidad o haz sitio.</translation>
        </message>
        <message>
            <source>{path} has more than {count} megapixels. Make it smaller and try again.</source>
            <translation>{path} tiene más de {count} megapíxeles. Redúcelo y prueba otra vez.</translation>
        </message>
        <message>
            <source>{path} holds a token, and other users of this computer may read it.</source>
            <translation>{path} contiene un token y otros usuarios de este ordenador pueden leerlo.</translation>
        </message>
        <message>
            <source>{path} holds more pictures than are looked at; those after the first {count} were passed over.</source>
            <translation>{path} contiene más imágenes de las que se miran; se omitieron las que siguen a las primeras {count}.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).</source>
            <translation>{path} es una foto HEIC, que aquí no se puede leer. Guárdala como JPEG (en un iPhone: Ajustes, Cámara, Formatos, El más compatible).</translation>
        </message>
        <message>
            <source>{path} is a folder. Name a picture or a video in it.</source>
            <translation>{path} es una carpeta. Indica una imagen o un vídeo de ella.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what comes from it, and name that file.</source>
            <translation>{path} es una tubería o un dispositivo, no un archivo. Guarda lo que sale de ahí e indica ese archivo.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be shown ({why}). Make the picture again.</source>
            <translation>{path} está dañado y no se puede mostrar ({why}). Haz la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{path} is damaged; choose another backup.</source>
            <translation>{path} está dañado; elige otra copia de seguridad.</translation>
        </message>
        <message>
            <source>{path} is empty. Copy it again from where it came.</source>
            <translation>{path} está vacío. Cópialo otra vez desde su origen.</translation>
        </message>
        <message>
            <source>{path} is missing.</source>
            <translation>Falta {path}.</translation>
        </message>
        <message>
            <source>{path} is more than {count} pixels long. Cut it into parts and try again.</source>
            <translation>{path} mide más de {count} píxeles de largo. Córtala en partes y prueba otra vez.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a video that can be read here.</source>
            <translation>{path} no es una imagen ni un vídeo que se pueda leer aquí.</translation>
        </message>
        <message>
            <source>{path} is no backup of a kiosk; choose another file.</source>
            <translation>{path} no es una copia de seguridad de un quiosco; elige otro archivo.</translation>
        </message>
        <message>
            <source>{path} is there.</source>
            <translation>{path} está ahí.</translation>
        </message>
        <message>
            <source>{path} is too large for this computer's memory.</source>
            <translation>{path} es demasiado grande para la memoria de este ordenador.</translation>
        </message>
        <message>
            <source>{path} may not be read by this user.</source>
            <translation>Este usuario no puede leer {path}.</translation>
        </message>
        <message>
            <source>{path} may not be written; give the kiosk's user permission, or choose another place.</source>
            <translation>{path} no se puede escribir; da permiso al usuario del quiosco o elige otro lugar.</translation>
        </message>
        <message>
            <source>{path} says where. Save the logs on the Device page, which takes it along, and send them to whoever helps.</source>
            <translation>{path} indica dónde. Guarda los registros en la página Equipo, que lo incluyen, y envíalos a quien te ayude.</translation>
        </message>
        <message>
            <source>{path}, {count} MB free.</source>
            <translation>{path}, {count} MB libres.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s from TeamUp's.</source>
            <translation>A {seconds} s del reloj de TeamUp.</translation>
        </message>
        <message>
            <source>{variable} of this computer's environment decides that; change it there.</source>
            <translation>Eso lo decide {variable} del entorno de este ordenador; cámbialo allí.</translation>
        </message>
        <message>
            <source>{venue}: its time zone {zone} is not known here.</source>
            <translation>{venue}: su zona horaria {zone} no se conoce aquí.</translation>
        </message>
        <message>
            <source>{what} shows nothing any more.</source>
            <translation>{what} ya no muestra nada.</translation>
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
            <translation>{width} × {height}, {coding}, {rate} por segundo</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un PIN tiene al menos {count} cifras.</translation>
        </message>
        <message>
            <source>A booked class</source>
            <translation>Una clase reservada</translation>
        </message>
        <message>
            <source>A code that stays in view is read anew after so many seconds.</source>
            <translation>Un código que sigue a la vista se lee otra vez tras tantos segundos.</translation>
        </message>
        <message>
            <source>A first visit</source>
            <translation>Una primera visita</translation>
        </message>
        <message>
            <source>A hundredth visit</source>
            <translation>Una visita número cien</translation>
        </message>
        <message>
            <source>A membership ends soon</source>
            <translation>Un abono acaba pronto</translation>
        </message>
        <message>
            <source>A pause ends a scan</source>
            <translation>Una pausa termina la lectura</translation>
        </message>
        <message>
            <source>A streak</source>
            <translation>Una racha</translation>
        </message>
        <message>
            <source>A visit without an answer</source>
            <translation>Una visita sin respuesta</translation>
        </message>
        <message>
            <source>After so many minutes; 0 is never.</source>
            <translation>Tras tantos minutos; 0 es nunca.</translation>
        </message>
        <message>
            <source>After so many seconds the screen is ready for the next member.</source>
            <translation>Tras tantos segundos la pantalla está lista para el siguiente socio.</translation>
        </message>
        <message>
            <source>As the configuration says</source>
            <translation>Como dice la configuración</translation>
        </message>
        <message>
            <source>Ask the member</source>
            <translation>Preguntar al socio</translation>
        </message>
        <message>
            <source>At least one has to stay.</source>
            <translation>Tiene que quedar al menos uno.</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>Cámara y lectores</translation>
        </message>
        <message>
            <source>Card field</source>
            <translation>Campo de tarjeta</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message>
            <source>Cards and passes</source>
            <translation>Tarjetas y pases</translation>
        </message>
        <message>
            <source>Cards, passes made by this kiosk, or both. An e-mail address always counts.</source>
            <translation>Tarjetas, pases hechos por este quiosco o ambos. Un correo siempre vale.</translation>
        </message>
        <message>
            <source>Dim when nobody is there</source>
            <translation>Atenuar cuando no hay nadie</translation>
        </message>
        <message>
            <source>Every hundredth visit is celebrated.</source>
            <translation>Cada cien visitas se celebra.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Familias</translation>
        </message>
        <message>
            <source>Few visits left</source>
            <translation>Quedan pocas visitas</translation>
        </message>
        <message>
            <source>Fewer are read faster, and with fewer mistakes.</source>
            <translation>Con menos se lee más rápido y con menos errores.</translation>
        </message>
        <message>
            <source>Fewer visits than this are told.</source>
            <translation>Se avisa cuando quedan menos que estas.</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Búscame</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Nombre e inicial</translation>
        </message>
        <message>
            <source>For scanners that send no Enter after a code.</source>
            <translation>Para lectores que no envían Intro tras un código.</translation>
        </message>
        <message>
            <source>For so long a second scan is no second visit.</source>
            <translation>Durante ese tiempo una segunda lectura no es otra visita.</translation>
        </message>
        <message>
            <source>Front desk</source>
            <translation>Recepción</translation>
        </message>
        <message>
            <source>Gym and members</source>
            <translation>Gimnasio y socios</translation>
        </message>
        <message>
            <source>Hand scanners and card readers that are a keyboard to the computer.</source>
            <translation>Lectores de mano y de tarjetas que para el ordenador son un teclado.</translation>
        </message>
        <message>
            <source>How few</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <source>How long a result is shown</source>
            <translation>Cuánto se muestra un resultado</translation>
        </message>
        <message>
            <source>How much of a name others can read.</source>
            <translation>Cuánto de un nombre pueden leer los demás.</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Con cuánta antelación</translation>
        </message>
        <message>
            <source>In the dark the screen lights up the code.</source>
            <translation>A oscuras la pantalla ilumina el código.</translation>
        </message>
        <message>
            <source>It can be {least} to {most}.</source>
            <translation>Puede ser de {least} a {most}.</translation>
        </message>
        <message>
            <source>It opens this staff area.</source>
            <translation>Abre esta zona del personal.</translation>
        </message>
        <message>
            <source>Kept, for the next start.</source>
            <translation>Guardado, para el próximo inicio.</translation>
        </message>
        <message>
            <source>Kinds of code</source>
            <translation>Tipos de código</translation>
        </message>
        <message>
            <source>Languages for members</source>
            <translation>Idiomas para los socios</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Dejar entrar</translation>
        </message>
        <message>
            <source>Light from the screen</source>
            <translation>Luz de la pantalla</translation>
        </message>
        <message>
            <source>Look it up in TeamUp</source>
            <translation>Buscarla en TeamUp</translation>
        </message>
        <message>
            <source>Members may switch the screen to these for their visit.</source>
            <translation>Los socios pueden poner la pantalla en estos durante su visita.</translation>
        </message>
        <message>
            <source>Members of another venue are asked to the front desk.</source>
            <translation>A los socios de otro local se les pide ir a recepción.</translation>
        </message>
        <message>
            <source>Members see themselves as in a mirror, which makes it easier to aim.</source>
            <translation>Los socios se ven como en un espejo, y apuntan mejor.</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>Reflejar la imagen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Names on the screen</source>
            <translation>Nombres en la pantalla</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nuevo PIN</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>No sound is played then.</source>
            <translation>Entonces no suena nada.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Notes after the greeting</source>
            <translation>Avisos tras el saludo</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>One code of a family asks who of them is here.</source>
            <translation>Con un código de la familia se pregunta quién ha venido.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>One visit a day</source>
            <translation>Una visita al día</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Pases</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Reiniciar el quiosco</translation>
        </message>
        <message>
            <source>Rules at the door</source>
            <translation>Reglas en la entrada</translation>
        </message>
        <message>
            <source>Scanner on a serial line</source>
            <translation>Lector en línea serie</translation>
        </message>
        <message>
            <source>Scanners that type</source>
            <translation>Lectores que teclean</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Send it again; may count twice</source>
            <translation>Enviarla otra vez; puede contar doble</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Several memberships</source>
            <translation>Varios abonos</translation>
        </message>
        <message>
            <source>So many days before the end.</source>
            <translation>Tantos días antes del final.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN del personal</translation>
        </message>
        <message>
            <source>Staff decide</source>
            <translation>Decide el personal</translation>
        </message>
        <message>
            <source>Take the best</source>
            <translation>Tomar el mejor</translation>
        </message>
        <message>
            <source>The custom field of TeamUp in which the numbers of cards stand.</source>
            <translation>El campo personalizado de TeamUp con los números de tarjeta.</translation>
        </message>
        <message>
            <source>The first visit is greeted as one.</source>
            <translation>La primera visita se saluda como tal.</translation>
        </message>
        <message>
            <source>The member is told how many visits are left on a pack.</source>
            <translation>Se dice al socio cuántas visitas le quedan en el bono.</translation>
        </message>
        <message>
            <source>The member is told when theirs is about to end.</source>
            <translation>Se avisa al socio cuando el suyo está por acabar.</translation>
        </message>
        <message>
            <source>The member reads which class they have booked today.</source>
            <translation>El socio lee qué clase ha reservado hoy.</translation>
        </message>
        <message>
            <source>The same PIN once more.</source>
            <translation>El mismo PIN otra vez.</translation>
        </message>
        <message>
            <source>The same code again</source>
            <translation>El mismo código otra vez</translation>
        </message>
        <message>
            <source>The same member again</source>
            <translation>El mismo socio otra vez</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>No eran iguales. Elige el PIN otra vez.</translation>
        </message>
        <message>
            <source>This venue only</source>
            <translation>Solo este local</translation>
        </message>
        <message>
            <source>Turn them away</source>
            <translation>No dejar entrar</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Visits are recorded there.</source>
            <translation>Allí se anotan las visitas.</translation>
        </message>
        <message>
            <source>Weeks in a row with a visit are praised.</source>
            <translation>Se felicitan las semanas seguidas con visita.</translation>
        </message>
        <message>
            <source>What happens to somebody whose membership has ended, or who has none.</source>
            <translation>Qué pasa con quien tiene el abono vencido o no tiene ninguno.</translation>
        </message>
        <message>
            <source>What happens where nobody knows whether TeamUp has a visit.</source>
            <translation>Qué pasa cuando no se sabe si TeamUp tiene una visita.</translation>
        </message>
        <message>
            <source>What members show</source>
            <translation>Qué muestran los socios</translation>
        </message>
        <message>
            <source>What was changed holds from the next start on.</source>
            <translation>Lo cambiado vale desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Where a scanner that does not type is plugged in.</source>
            <translation>Dónde está conectado un lector que no teclea.</translation>
        </message>
        <message>
            <source>Which one a visit is counted on where more than one would do.</source>
            <translation>A cuál se carga una visita cuando valen varios.</translation>
        </message>
        <message>
            <source>Who has no code with them is found by name and a second fact.</source>
            <translation>A quien no trae código se le encuentra por el nombre y otro dato.</translation>
        </message>
        <message>
            <source>Without a valid membership</source>
            <translation>Sin abono válido</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>%n de {looked_at} socios tiene algo ahí</numerusform>
                <numerusform>%n de {looked_at} socios tienen algo ahí</numerusform>
            </translation>
        </message>
        <message>
            <source>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that may read and write.</source>
            <translation>1. En TeamUp: Settings, Integrations, API Integration, M2M Tokens. Añade uno que pueda leer y escribir.</translation>
        </message>
        <message>
            <source>2. Open the page token-code.html on a phone or a computer, and paste the token there. It works without a network.</source>
            <translation>2. Abre la página token-code.html en un móvil o un ordenador y pega ahí el token. Funciona sin red.</translation>
        </message>
        <message>
            <source>3. Hold the code it shows to the camera or the hand scanner. Or type the token.</source>
            <translation>3. Acerca el código que muestra a la cámara o al lector. O escribe el token.</translation>
        </message>
        <message>
            <source>4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk.</source>
            <translation>De 4 a 12 cifras. Abre la zona del personal: socios, hoy, la cola, este quiosco.</translation>
        </message>
        <message>
            <source>A PIN for your staff</source>
            <translation>Un PIN para tu personal</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un PIN tiene al menos {count} cifras.</translation>
        </message>
        <message>
            <source>A card is a number in a custom field of TeamUp. A pass is a code that the kiosk makes for a member. An e-mail address always counts.</source>
            <translation>Una tarjeta es un número en un campo personalizado de TeamUp. Un pase es un código que el quiosco crea para un socio. Un correo siempre vale.</translation>
        </message>
        <message>
            <source>A scanner that types needs no setting</source>
            <translation>Un lector que teclea no necesita ajustes</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <source>Asking TeamUp…</source>
            <translation>Preguntando a TeamUp…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Negocio</translation>
        </message>
        <message>
            <source>Cards only</source>
            <translation>Solo tarjetas</translation>
        </message>
        <message>
            <source>Cards, e-mail addresses</source>
            <translation>Tarjetas, correos</translation>
        </message>
        <message>
            <source>Cards, passes, e-mail addresses</source>
            <translation>Tarjetas, pases, correos</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message>
            <source>Check-ins are switched off</source>
            <translation>Los registros están desactivados</translation>
        </message>
        <message>
            <source>Check-ins are switched on</source>
            <translation>Los registros están activados</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Counting the cards of your members…</source>
            <translation>Contando las tarjetas de tus socios…</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Seguir igualmente</translation>
        </message>
        <message>
            <source>Hold any code up: a bottle, a book, a card. Closer is not always better.</source>
            <translation>Acerca cualquier código: una botella, un libro, una tarjeta. Más cerca no siempre es mejor.</translation>
        </message>
        <message>
            <source>If your gym has one, scan any code with it. Those that type and those on a serial line both work beside the camera.</source>
            <translation>Si tu gimnasio tiene uno, lee cualquier código con él. Los que teclean y los de línea serie funcionan junto a la cámara.</translation>
        </message>
        <message>
            <source>In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the frequency restrictions of each membership. Then check again here.</source>
            <translation>En TeamUp elige Pro Tools, Check In, Enabled; y permite los registros en las restricciones de frecuencia de cada abono. Luego comprueba aquí otra vez.</translation>
        </message>
        <message>
            <source>It is with the printer.</source>
            <translation>Ya está en la impresora.</translation>
        </message>
        <message>
            <source>It is written down now. The kiosk then fetches your members; until they are there, scans are kept. All of this can be changed later, in the staff area under Device.</source>
            <translation>Ahora se guarda. Después el quiosco trae a tus socios; hasta entonces guarda las lecturas. Todo se puede cambiar luego en la zona del personal, en Equipo.</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>Funciona</translation>
        </message>
        <message>
            <source>Look there under Pro Tools, Check In.</source>
            <translation>Míralo allí en Pro Tools, Check In.</translation>
        </message>
        <message>
            <source>Members show</source>
            <translation>Los socios muestran</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>No camera: hand scanners only</source>
            <translation>Sin cámara: solo lectores de mano</translation>
        </message>
        <message>
            <source>No cards: passes alone</source>
            <translation>Sin tarjetas: solo pases</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Aún no hay imagen</translation>
        </message>
        <message>
            <source>No serial line</source>
            <translation>Sin línea serie</translation>
        </message>
        <message>
            <source>No visit can be recorded with it. Make another one in TeamUp, with reading and writing allowed; then go back and give that.</source>
            <translation>Con él no se puede anotar ninguna visita. Crea otro en TeamUp que permita leer y escribir; luego vuelve atrás y dalo.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>No conectado</translation>
        </message>
        <message>
            <source>Not everything could be found out.</source>
            <translation>No se pudo averiguar todo.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Sin probar</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Passes, e-mail addresses</source>
            <translation>Pases, correos</translation>
        </message>
        <message>
            <source>Passes, too</source>
            <translation>También pases</translation>
        </message>
        <message>
            <source>Photograph this code with a phone and hold the photo to the camera, print it, or scan it with a hand scanner. Nothing is sent to TeamUp.</source>
            <translation>Fotografía este código con un móvil y acerca la foto a la cámara, imprímelo o léelo con un lector. No se envía nada a TeamUp.</translation>
        </message>
        <message>
            <source>Plug in a camera; it is found by itself.</source>
            <translation>Conecta una cámara; se encuentra sola.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leída</translation>
        </message>
        <message>
            <source>Read: {text}</source>
            <translation>Leído: {text}</translation>
        </message>
        <message>
            <source>Scan any code with it. Without a hand scanner, go on.</source>
            <translation>Lee cualquier código con él. Sin lector, sigue adelante.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <source>So your members are greeted, by their first names. This one was nobody's, so no visit was recorded.</source>
            <translation>Así se saluda a tus socios, por su nombre. Esta no es de nadie, así que no se anotó ninguna visita.</translation>
        </message>
        <message>
            <source>Some questions, and members can check in here. Which language does your gym speak?</source>
            <translation>Unas preguntas y los socios podrán registrarse aquí. ¿Qué idioma habla tu gimnasio?</translation>
        </message>
        <message>
            <source>Something is still to be done there.</source>
            <translation>Aún queda algo por hacer allí.</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Iniciar el quiosco</translation>
        </message>
        <message>
            <source>TeamUp does not say whether check-ins are on</source>
            <translation>TeamUp no dice si los registros están activados</translation>
        </message>
        <message>
            <source>TeamUp does not say which business the token is for. Type its number.</source>
            <translation>TeamUp no dice para qué negocio es el token. Escribe su número.</translation>
        </message>
        <message>
            <source>TeamUp has answered</source>
            <translation>TeamUp ha respondido</translation>
        </message>
        <message>
            <source>TeamUp names no venue. Make one there, or type the number of yours.</source>
            <translation>TeamUp no nombra ningún local. Crea uno allí o escribe el número del tuyo.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Tarjeta de prueba</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>Eso es todo</translation>
        </message>
        <message>
            <source>That is no number of TeamUp's. It stands in the address of its page there.</source>
            <translation>Ese no es un número de TeamUp. Está en la dirección de su página allí.</translation>
        </message>
        <message>
            <source>That works, too; now the test card.</source>
            <translation>Eso también funciona; ahora la tarjeta de prueba.</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La mejor, automáticamente</translation>
        </message>
        <message>
            <source>The camera gives pictures</source>
            <translation>La cámara da imágenes</translation>
        </message>
        <message>
            <source>The code of the test card</source>
            <translation>El código de la tarjeta de prueba</translation>
        </message>
        <message>
            <source>The code with your token</source>
            <translation>El código con tu token</translation>
        </message>
        <message>
            <source>The first check-in will show it.</source>
            <translation>El primer registro lo mostrará.</translation>
        </message>
        <message>
            <source>The first check-in, of nobody</source>
            <translation>El primer registro, de nadie</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>El mismo PIN otra vez</translation>
        </message>
        <message>
            <source>The token is for several. Touch the one this kiosk is for.</source>
            <translation>El token es para varios. Toca el de este quiosco.</translation>
        </message>
        <message>
            <source>The token may only read</source>
            <translation>El token solo puede leer</translation>
        </message>
        <message>
            <source>The token may read and write</source>
            <translation>El token puede leer y escribir</translation>
        </message>
        <message>
            <source>The token of your gym</source>
            <translation>El token de tu gimnasio</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>No eran iguales. Elige el PIN otra vez.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Touch the one in which this kiosk stands. Visits are recorded there.</source>
            <translation>Toca aquel en el que está este quiosco. Allí se anotan las visitas.</translation>
        </message>
        <message>
            <source>Try the camera</source>
            <translation>Prueba la cámara</translation>
        </message>
        <message>
            <source>Try the hand scanner</source>
            <translation>Prueba el lector de mano</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>Escribirlo</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar la cámara</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Welcome to Turnstile</source>
            <translation>Bienvenida a Turnstile</translation>
        </message>
        <message>
            <source>Welcome, test card!</source>
            <translation>¡Hola, tarjeta de prueba!</translation>
        </message>
        <message>
            <source>What do your members show?</source>
            <translation>¿Qué muestran tus socios?</translation>
        </message>
        <message>
            <source>Whether the token may write is not known</source>
            <translation>No se sabe si el token puede escribir</translation>
        </message>
        <message>
            <source>Which business?</source>
            <translation>¿Qué negocio?</translation>
        </message>
        <message>
            <source>Which venue?</source>
            <translation>¿Qué local?</translation>
        </message>
        <message>
            <source>With a token TeamUp lets the kiosk read your members and record visits. It stays on this computer.</source>
            <translation>Con un token TeamUp deja que el quiosco lea tus socios y anote visitas. Se queda en este ordenador.</translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>{kind} read: {text}</source>
            <translation>{kind} leído: {text}</translation>
        </message>
        <message>
            <source>{step} of {count}</source>
            <translation>{step} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>hace %n h</numerusform>
                <numerusform>hace %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n socio</numerusform>
                <numerusform>%n socios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>4 to 12 digits</source>
            <translation>De 4 a 12 cifras</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un PIN tiene al menos {count} cifras.</translation>
        </message>
        <message>
            <source>A card number</source>
            <translation>Un número de tarjeta</translation>
        </message>
        <message>
            <source>A customer number</source>
            <translation>Un número de cliente</translation>
        </message>
        <message>
            <source>A lead without a membership: not a member yet.</source>
            <translation>Un contacto sin suscripción: aún no es socio.</translation>
        </message>
        <message>
            <source>A lead: not a member yet</source>
            <translation>Un contacto: aún no es socio</translation>
        </message>
        <message>
            <source>A member's pass</source>
            <translation>El pase de un socio</translation>
        </message>
        <message>
            <source>A part of the kiosk hung, so it restarted. Touch to save the logs</source>
            <translation>Una parte del quiosco se bloqueó, por eso se reinició. Toque para guardar los registros</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Un pase que caducó el {day}</translation>
        </message>
        <message>
            <source>A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most</source>
            <translation>Lo tecleó una persona: una tecla estuvo pulsada {value} ms; en un lector son {limit} ms como mucho</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Un zip sin secretos ni socios, para quien ayude</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Añadir a alguien</translation>
        </message>
        <message>
            <source>All earlier passes have ended. This is a new one.</source>
            <translation>Todos los pases anteriores han caducado. Este es uno nuevo.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Todo va bien.</translation>
        </message>
        <message>
            <source>Already checked in, at {time}. Nothing was added.</source>
            <translation>Ya registrado, a las {time}. No se ha añadido nada.</translation>
        </message>
        <message>
            <source>An AIM identifier told the kind of code</source>
            <translation>Un identificador AIM indicó el tipo de código</translation>
        </message>
        <message>
            <source>An e-mail address</source>
            <translation>Una dirección de correo</translation>
        </message>
        <message>
            <source>An escape named the character set</source>
            <translation>Una secuencia indicó el juego de caracteres</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp</source>
            <translation>Hay una incidencia marcada en el perfil de TeamUp</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp: read it.</source>
            <translation>Hay una incidencia marcada en el perfil de TeamUp: léela.</translation>
        </message>
        <message>
            <source>Another PIN</source>
            <translation>Otro PIN</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Otro nombre</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Otro motivo…</translation>
        </message>
        <message>
            <source>Arrivals of today</source>
            <translation>Entradas de hoy</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>Llegando</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}</source>
            <translation>Reserva hoy: {name}, {time}</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}, {room}</source>
            <translation>Reserva hoy: {name}, {time}, {room}</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>Hora punta: {hour}, visitas: %n</numerusform>
                <numerusform>Hora punta: {hour}, visitas: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Negocio</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Por la hora</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Cámara apagada</translation>
        </message>
        <message>
            <source>Camera, sound, disk, network, token; with what to do</source>
            <translation>Cámara, sonido, disco, red, token; con qué hacer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lector de tarjetas</translation>
        </message>
        <message>
            <source>Card {number} is unlinked.</source>
            <translation>La tarjeta {number} ya no está vinculada.</translation>
        </message>
        <message>
            <source>Card {number} is {name}'s now.</source>
            <translation>La tarjeta {number} es ahora de {name}.</translation>
        </message>
        <message>
            <source>Card {number}, linked here on {day}</source>
            <translation>Tarjeta {number}, vinculada aquí el {day}</translation>
        </message>
        <message>
            <source>Changed since yesterday</source>
            <translation>Cambió desde ayer</translation>
        </message>
        <message>
            <source>Changed, also for the next start.</source>
            <translation>Cambiado, también para el próximo inicio.</translation>
        </message>
        <message>
            <source>Characters as Latin-1, for they are no UTF-8</source>
            <translation>Caracteres como Latin-1, pues no son UTF-8</translation>
        </message>
        <message>
            <source>Characters as UTF-8</source>
            <translation>Caracteres como UTF-8</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Comprobar todo</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registrar entrada</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>Registrar de todos modos</translation>
        </message>
        <message>
            <source>Check in free (comped)</source>
            <translation>Registrar gratis (invitación)</translation>
        </message>
        <message>
            <source>Check in on {membership}</source>
            <translation>Registrar con {membership}</translation>
        </message>
        <message>
            <source>Check {name} in anyway?</source>
            <translation>¿Registrar a {name} de todos modos?</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>Registros y lecturas aún abiertos</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Los registros de entrada están desactivados en TeamUp, para todo el negocio.</translation>
        </message>
        <message>
            <source>Checked in by</source>
            <translation>Registrado por</translation>
        </message>
        <message>
            <source>Checked in today at {time}</source>
            <translation>Registrado hoy a las {time}</translation>
        </message>
        <message>
            <source>Checking; this may take half a minute.</source>
            <translation>Comprobando; puede tardar medio minuto.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Elegir al socio</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Closed; the note says why.</source>
            <translation>Cerrado; la nota dice por qué.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <source>Codes of this kind are switched off. To have them read, add "{key}" to scanner.symbologies in the configuration.</source>
            <translation>Los códigos de este tipo están desactivados. Para que se lean, añade "{key}" a scanner.symbologies en la configuración.</translation>
        </message>
        <message>
            <source>Collecting; this may take half a minute.</source>
            <translation>Recopilando; puede tardar medio minuto.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Completed: nothing left on it</source>
            <translation>Terminada: no queda nada</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmado</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Control characters were left out</source>
            <translation>Se omitieron caracteres de control</translation>
        </message>
        <message>
            <source>Counted twice</source>
            <translation>Contado dos veces</translation>
        </message>
        <message>
            <source>Crashes</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Daños</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Decoders</source>
            <translation>Decodificadores</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Did not stay</source>
            <translation>No se quedó</translation>
        </message>
        <message>
            <source>Digits typed: {count}</source>
            <translation>Cifras escritas: {count}</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <source>Do not link the card</source>
            <translation>No vincular la tarjeta</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Earlier passes end on {day}. This is a new one.</source>
            <translation>Los pases anteriores caducan el {day}. Este es uno nuevo.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>End all passes?</source>
            <translation>¿Anular todos los pases?</translation>
        </message>
        <message>
            <source>End all passes…</source>
            <translation>Anular todos los pases…</translation>
        </message>
        <message>
            <source>End of the token</source>
            <translation>Fin del token</translation>
        </message>
        <message>
            <source>End them after {day}</source>
            <translation>Anularlos después del {day}</translation>
        </message>
        <message>
            <source>End them now</source>
            <translation>Anularlos ahora</translation>
        </message>
        <message>
            <source>Entered in TeamUp by hand</source>
            <translation>Introducido a mano en TeamUp</translation>
        </message>
        <message>
            <source>Every membership has ended: renew it in TeamUp.</source>
            <translation>Todas las suscripciones han terminado: renuévala en TeamUp.</translation>
        </message>
        <message>
            <source>Every pass made so far, of every member, stops opening the door, and each member needs a new one. Do this when passes or their keys have got into wrong hands.</source>
            <translation>Todos los pases hechos hasta ahora, de todos los socios, dejan de abrir la puerta, y cada socio necesita uno nuevo. Hazlo cuando los pases o sus claves hayan caído en malas manos.</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>Caducó el {day}</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>Familia: {names}</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Descargada</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Descargando…</translation>
        </message>
        <message>
            <source>Fetching… {percent} %</source>
            <translation>Descargando… {percent} %</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Búscame</translation>
        </message>
        <message>
            <source>Find the member who gets the card {number}.</source>
            <translation>Busca al socio que recibe la tarjeta {number}.</translation>
        </message>
        <message>
            <source>For the scan kept at {time}: the visit counts on its day.</source>
            <translation>Para la lectura guardada a las {time}: la visita cuenta en su día.</translation>
        </message>
        <message>
            <source>Framed by STX or ETX</source>
            <translation>Enmarcado por STX o ETX</translation>
        </message>
        <message>
            <source>Free (comped)</source>
            <translation>Gratis (invitación)</translation>
        </message>
        <message>
            <source>From now on, the card {number} checks {name} in at this kiosk.</source>
            <translation>Desde ahora, la tarjeta {number} registra a {name} en este quiosco.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>GS1: the separators between fields were taken out</source>
            <translation>GS1: se quitaron los separadores entre campos</translation>
        </message>
        <message>
            <source>Good today</source>
            <translation>Válido hoy</translation>
        </message>
        <message>
            <source>Hand scanner</source>
            <translation>Lector de mano</translation>
        </message>
        <message>
            <source>Hand scanner on a serial line</source>
            <translation>Lector de mano por puerto serie</translation>
        </message>
        <message>
            <source>Hand scanner that types</source>
            <translation>Lector de mano que teclea</translation>
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
            <translation>Lo he leído</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>En pocas palabras</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>Es</translation>
        </message>
        <message>
            <source>It is back in some seconds. Check-ins still waiting are kept, and sent then.</source>
            <translation>Vuelve en unos segundos. Los registros pendientes se guardan y se envían entonces.</translation>
        </message>
        <message>
            <source>It is off because the kiosk ended unexpectedly three times</source>
            <translation>Está apagada porque el quiosco se cerró tres veces de forma inesperada</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>Puede que haya llegado: no hubo respuesta. Busca al socio en TeamUp y di si el registro está allí.</translation>
        </message>
        <message>
            <source>It no longer checks {name} in.</source>
            <translation>Ya no registra a {name}.</translation>
        </message>
        <message>
            <source>It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.</source>
            <translation>También está en TeamUp: quítala allí del perfil de {name}, o seguirá contando.</translation>
        </message>
        <message>
            <source>It's there</source>
            <translation>Está allí</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>Ahora mismo</translation>
        </message>
        <message>
            <source>Kept scan</source>
            <translation>Lectura guardada</translation>
        </message>
        <message>
            <source>Kept scans: {count}</source>
            <translation>Lecturas guardadas: {count}</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <source>Kind of code</source>
            <translation>Tipo de código</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Learn this card reader</source>
            <translation>Aprender este lector de tarjetas</translation>
        </message>
        <message>
            <source>Learned: from now on {read} is card {known}.</source>
            <translation>Aprendido: desde ahora {read} es la tarjeta {known}.</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Salir del quiosco</translation>
        </message>
        <message>
            <source>Leave the kiosk?</source>
            <translation>¿Salir del quiosco?</translation>
        </message>
        <message>
            <source>Let the member photograph this, or print it.</source>
            <translation>Deja que el socio lo fotografíe, o imprímelo.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Link the card</source>
            <translation>Vincular la tarjeta</translation>
        </message>
        <message>
            <source>Link this card to a member</source>
            <translation>Vincular la tarjeta a un socio</translation>
        </message>
        <message>
            <source>Link this card to {name}?</source>
            <translation>¿Vincular esta tarjeta a {name}?</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Locks in {seconds} s</source>
            <translation>Se bloquea en {seconds} s</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Mirar más de cerca</translation>
        </message>
        <message>
            <source>Looks like a pass, but no key of this gym signed it</source>
            <translation>Parece un pase, pero no lo firmó ninguna clave de este gimnasio</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Más alto</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Socios</translation>
        </message>
        <message>
            <source>Members cannot check in until it is started again</source>
            <translation>Los socios no podrán registrarse hasta que se inicie otra vez</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>Socios encontrados</translation>
        </message>
        <message>
            <source>Members' copy</source>
            <translation>Copia de los socios</translation>
        </message>
        <message>
            <source>More than one way leads from {read} to {known}. Hold up another card.</source>
            <translation>Hay más de una forma de pasar de {read} a {known}. Acerque otra tarjeta.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Nombre, correo o tarjeta</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nunca descargada</translation>
        </message>
        <message>
            <source>No Enter came, so a pause ended it</source>
            <translation>No llegó Intro; lo terminó una pausa</translation>
        </message>
        <message>
            <source>No Enter, Tab or suffix came, and scanner.end_by_pause is off</source>
            <translation>No llegó Intro, Tab ni sufijo, y scanner.end_by_pause está desactivado</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>No known way leads from {read} to {known}. Check the number, or enter the cards in TeamUp as they are read.</source>
            <translation>Ninguna forma conocida lleva de {read} a {known}. Compruebe el número o anote las tarjetas en TeamUp tal como se leen.</translation>
        </message>
        <message>
            <source>No membership at all.</source>
            <translation>Ninguna suscripción.</translation>
        </message>
        <message>
            <source>No membership in TeamUp, neither owned nor shared: sell one, or check in free.</source>
            <translation>Ninguna suscripción en TeamUp, ni propia ni compartida: vende una, o registra gratis.</translation>
        </message>
        <message>
            <source>No membership named</source>
            <translation>Ninguna suscripción indicada</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>Sin imágenes</translation>
        </message>
        <message>
            <source>No staff PIN yet</source>
            <translation>Aún no hay PIN del personal</translation>
        </message>
        <message>
            <source>No visit is left on the pack or in this period, by TeamUp's count.</source>
            <translation>No queda ninguna visita en el bono o en este periodo, según TeamUp.</translation>
        </message>
        <message>
            <source>No visit left on it</source>
            <translation>No le quedan visitas</translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or try the e-mail.</source>
            <translation>Nadie encontrado. Revisa la ortografía o prueba con el correo.</translation>
        </message>
        <message>
            <source>Nobody has come in yet.</source>
            <translation>Aún no ha entrado nadie.</translation>
        </message>
        <message>
            <source>Nobody here has the code {code}. Search by name instead.</source>
            <translation>Nadie tiene aquí el código {code}. Busca por nombre.</translation>
        </message>
        <message>
            <source>Nobody known under this code, it is tried again by itself</source>
            <translation>Nadie conocido con este código, se reintenta solo</translation>
        </message>
        <message>
            <source>Nobody was found for a day. Choose whose it is, and the visit counts on the day of the scan; or dismiss it.</source>
            <translation>No se encontró a nadie durante un día. Elige de quién es y la visita contará en el día de la lectura; o descártala.</translation>
        </message>
        <message>
            <source>Nobody was found for a day: choose the member, or dismiss it</source>
            <translation>Nadie encontrado en un día: elige al socio o descarta</translation>
        </message>
        <message>
            <source>Nobody was known under this code, and TeamUp could not be asked. It is tried again by itself when the list of members is fetched.</source>
            <translation>Nadie era conocido con este código, y no se pudo preguntar a TeamUp. Se vuelve a intentar solo cuando se descargue la lista de socios.</translation>
        </message>
        <message>
            <source>Nobody's that is known here</source>
            <translation>De nadie conocido aquí</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>None: hand scanners only</source>
            <translation>Ninguna: solo lectores de mano</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not a member</source>
            <translation>No es socio</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>No conectado</translation>
        </message>
        <message>
            <source>Not good today</source>
            <translation>No válido hoy</translation>
        </message>
        <message>
            <source>Not one of our codes</source>
            <translation>No es de nuestros códigos</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>No indicado</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing good</source>
            <translation>Nada válido</translation>
        </message>
        <message>
            <source>Nothing is waiting: TeamUp has every check-in.</source>
            <translation>Nada pendiente: TeamUp tiene todos los registros.</translation>
        </message>
        <message>
            <source>Nothing that members.accept allows here</source>
            <translation>Nada que members.accept admita aquí</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Número {number}</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>On hold until {day}</source>
            <translation>En pausa hasta el {day}</translation>
        </message>
        <message>
            <source>On hold, with no end set</source>
            <translation>En pausa, sin fecha de fin</translation>
        </message>
        <message>
            <source>On its way to TeamUp at this moment.</source>
            <translation>De camino a TeamUp en este momento.</translation>
        </message>
        <message>
            <source>On the way: {count}</source>
            <translation>De camino: {count}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Only a test</source>
            <translation>Solo una prueba</translation>
        </message>
        <message>
            <source>Only for the owner</source>
            <translation>Solo para el propietario</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Other readings</source>
            <translation>Otras lecturas</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>PIN de {name}</translation>
        </message>
        <message>
            <source>PIN of {name}, once more</source>
            <translation>PIN de {name}, otra vez</translation>
        </message>
        <message>
            <source>PIN, venue, cards, rules, notes, languages, scanners</source>
            <translation>PIN, local, tarjetas, reglas, avisos, idiomas, lectores</translation>
        </message>
        <message>
            <source>PINs with names, so that it is known who did what</source>
            <translation>PIN con nombre, para saber quién hizo qué</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Bono</translation>
        </message>
        <message>
            <source>Pass of {name}</source>
            <translation>Pase de {name}</translation>
        </message>
        <message>
            <source>Prepaid plan</source>
            <translation>Plan prepago</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Más bajo</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Consulta posterior</translation>
        </message>
        <message>
            <source>Recurring plan</source>
            <translation>Plan recurrente</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp</source>
            <translation>Inscripción bloqueada en TeamUp</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp for this customer.</source>
            <translation>La inscripción de este cliente está bloqueada en TeamUp.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>¿Quitar a {name}?</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Reiniciar el quiosco</translation>
        </message>
        <message>
            <source>Restart the kiosk?</source>
            <translation>¿Reiniciar el quiosco?</translation>
        </message>
        <message>
            <source>Safely written down here; it will be sent to TeamUp by itself.</source>
            <translation>Guardado aquí con seguridad; se enviará solo a TeamUp.</translation>
        </message>
        <message>
            <source>Save the logs</source>
            <translation>Guardar los registros</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <source>Scan something, with a hand scanner or before the camera. Nobody is checked in.</source>
            <translation>Escanea algo, con un lector de mano o ante la cámara. No se registra a nadie.</translation>
        </message>
        <message>
            <source>Scanned</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Scanner test</source>
            <translation>Prueba del lector</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secretos</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>¿Enviarlo de nuevo?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Serial line</source>
            <translation>Puerto serie</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Mostrar pase</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>Something failed and was given up. Touch to save the logs</source>
            <translation>Algo falló y se abandonó. Toque para guardar los registros</translation>
        </message>
        <message>
            <source>Something the kiosk needs is missing; see below.</source>
            <translation>Falta algo que el quiosco necesita; mira abajo.</translation>
        </message>
        <message>
            <source>Sorted out at the desk</source>
            <translation>Resuelto en recepción</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Sound and looks</source>
            <translation>Sonido y aspecto</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Starts on {day}</source>
            <translation>Empieza el {day}</translation>
        </message>
        <message>
            <source>Stop converting its numbers</source>
            <translation>Dejar de convertir sus números</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Takes some seconds; nothing is lost</source>
            <translation>Tarda unos segundos; no se pierde nada</translation>
        </message>
        <message>
            <source>TeamUp has it.</source>
            <translation>TeamUp lo tiene.</translation>
        </message>
        <message>
            <source>TeamUp may already have this check-in of {name}. Look there first: sent again, the visit could count twice.</source>
            <translation>Puede que TeamUp ya tenga este registro de {name}. Mira allí primero: enviado otra vez, la visita podría contar doble.</translation>
        </message>
        <message>
            <source>TeamUp said no. Mend the cause there and send it again, or dismiss it.</source>
            <translation>TeamUp dijo que no. Corrige la causa allí y reenvíalo, o descártalo.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>That PIN was wrong. The next try is in {seconds} s.</source>
            <translation>El PIN no es correcto. Próximo intento en {seconds} s.</translation>
        </message>
        <message>
            <source>That is how it sounds when somebody is checked in.</source>
            <translation>Así suena cuando alguien queda registrado.</translation>
        </message>
        <message>
            <source>The PIN opens nothing any more. What they did stays written down.</source>
            <translation>El PIN ya no abrirá nada. Lo que hizo queda anotado.</translation>
        </message>
        <message>
            <source>The address of a customer's page</source>
            <translation>La dirección de la página de un cliente</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La mejor, automáticamente</translation>
        </message>
        <message>
            <source>The card reader's number was converted</source>
            <translation>Se convirtió el número del lector de tarjetas</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>El código solo, tal cual</translation>
        </message>
        <message>
            <source>The code fits several members: scan it here to see them, and correct their cards in TeamUp.</source>
            <translation>El código vale para varios socios: escanéalo aquí para verlos y corrige sus tarjetas en TeamUp.</translation>
        </message>
        <message>
            <source>The computer's</source>
            <translation>El del equipo</translation>
        </message>
        <message>
            <source>The configured prefix was not there</source>
            <translation>No estaba el prefijo configurado</translation>
        </message>
        <message>
            <source>The configured prefix was taken off</source>
            <translation>Se quitó el prefijo configurado</translation>
        </message>
        <message>
            <source>The configured suffix was not there</source>
            <translation>No estaba el sufijo configurado</translation>
        </message>
        <message>
            <source>The configured suffix was taken off</source>
            <translation>Se quitó el sufijo configurado</translation>
        </message>
        <message>
            <source>The customer belongs to another venue in TeamUp.</source>
            <translation>El cliente pertenece a otro centro en TeamUp.</translation>
        </message>
        <message>
            <source>The customer has been deleted in TeamUp.</source>
            <translation>El cliente ha sido eliminado en TeamUp.</translation>
        </message>
        <message>
            <source>The first {count}; type more to narrow it down.</source>
            <translation>Los primeros {count}; escribe más para afinar.</translation>
        </message>
        <message>
            <source>The key of the pass has ended: give the member a new pass.</source>
            <translation>La clave del pase ha caducado: dale un pase nuevo al socio.</translation>
        </message>
        <message>
            <source>The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps</source>
            <translation>El quiosco falló; no se ha perdido nada. Toque para guardar los registros para quien ayude</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>El quiosco se cierra, y los socios no podrán registrarse hasta que se inicie otra vez. Los registros pendientes se guardan y se envían entonces.</translation>
        </message>
        <message>
            <source>The kiosk restarts with the camera. If it ends unexpectedly three times again, the camera is switched off again.</source>
            <translation>El quiosco se reinicia con la cámara. Si vuelve a cerrarse tres veces de forma inesperada, la cámara se apaga de nuevo.</translation>
        </message>
        <message>
            <source>The kiosk works; something could be better.</source>
            <translation>El quiosco funciona; algo podría ir mejor.</translation>
        </message>
        <message>
            <source>The members are being fetched.</source>
            <translation>Se está descargando la lista de socios.</translation>
        </message>
        <message>
            <source>The membership has not begun yet.</source>
            <translation>La suscripción aún no ha empezado.</translation>
        </message>
        <message>
            <source>The membership is on hold: end the hold in TeamUp.</source>
            <translation>La suscripción está en pausa: termina la pausa en TeamUp.</translation>
        </message>
        <message>
            <source>The membership was cancelled.</source>
            <translation>La suscripción fue cancelada.</translation>
        </message>
        <message>
            <source>The pass is with the printer.</source>
            <translation>El pase está en la impresora.</translation>
        </message>
        <message>
            <source>The scan was dismissed.</source>
            <translation>La lectura fue descartada.</translation>
        </message>
        <message>
            <source>The staff area stays shut until there is a PIN. Set one with the command “kiosk pin” on this computer, then start the kiosk again.</source>
            <translation>La zona del personal permanece cerrada hasta que haya un PIN. Crea uno con la orden “kiosk pin” en este ordenador y reinicia el quiosco.</translation>
        </message>
        <message>
            <source>The volume is 0, so nothing is heard.</source>
            <translation>El volumen es 0: no se oye nada.</translation>
        </message>
        <message>
            <source>The whole staff area speaks it when it is opened again.</source>
            <translation>Toda la zona del personal lo habla cuando se abre de nuevo.</translation>
        </message>
        <message>
            <source>There is no sound output. Plug in a loudspeaker, then restart the kiosk.</source>
            <translation>No hay salida de sonido. Conecta un altavoz y reinicia el quiosco.</translation>
        </message>
        <message>
            <source>These are the quiet hours (screen.quiet_hours), so nothing is heard.</source>
            <translation>Son las horas de silencio (screen.quiet_hours): no se oye nada.</translation>
        </message>
        <message>
            <source>These were two different PINs; begin anew.</source>
            <translation>Eran dos PIN distintos; empieza de nuevo.</translation>
        </message>
        <message>
            <source>This code fits several members.</source>
            <translation>Este código vale para varios socios.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Este quiosco</translation>
        </message>
        <message>
            <source>This looks like a pass, but no key of this kiosk signed it: it is another gym's, altered or made up.</source>
            <translation>Parece un pase, pero no lo firmó ninguna clave de este quiosco: es de otro gimnasio, alterado o inventado.</translation>
        </message>
        <message>
            <source>This needs the owner's PIN. The staff area locks, and whoever has that PIN can type it.</source>
            <translation>Esto requiere el PIN del propietario. El área del personal se bloquea y quien tenga ese PIN puede escribirlo.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Este pase está firmado con una clave que caducó el {day}. Entrega uno nuevo.</translation>
        </message>
        <message>
            <source>This was taken for no scan.</source>
            <translation>Esto no se tomó por una lectura.</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <source>Thrown away before it</source>
            <translation>Descartado antes</translation>
        </message>
        <message>
            <source>To settle: {count}</source>
            <translation>Por resolver: {count}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Demasiado largo para ser el código de alguien</translation>
        </message>
        <message>
            <source>Too short: {value} characters; a scan has {limit} (scanner.min_length)</source>
            <translation>Demasiado corto: {value} caracteres; una lectura tiene {limit} (scanner.min_length)</translation>
        </message>
        <message>
            <source>Torn apart: {value} ms without a key after {limit} characters</source>
            <translation>Cortado: {value} ms sin tecla después de {limit} caracteres</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>Intentos de envío</translation>
        </message>
        <message>
            <source>Tries: {count}</source>
            <translation>Intentos: {count}</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Trouble: {when}</source>
            <translation>Incidencia: {when}</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Type the owner's PIN</source>
            <translation>Escribir el PIN del propietario</translation>
        </message>
        <message>
            <source>Type your PIN, then touch the tick.</source>
            <translation>Escribe tu PIN y toca la marca.</translation>
        </message>
        <message>
            <source>Type, or scan a code. Members: {count}, as of {time}.</source>
            <translation>Escribe o escanea un código. Socios: {count}, a las {time}.</translation>
        </message>
        <message>
            <source>Type, or scan a code. The list of members is not complete yet.</source>
            <translation>Escribe o escanea un código. La lista de socios aún no está completa.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo this check-in?</source>
            <translation>¿Deshacer este registro?</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Undone by staff before it was sent.</source>
            <translation>Deshecho por el personal antes de enviarse.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>Unlink card {number}</source>
            <translation>Desvincular la tarjeta {number}</translation>
        </message>
        <message>
            <source>Unlink card {number}?</source>
            <translation>¿Desvincular la tarjeta {number}?</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use the camera again</source>
            <translation>Volver a usar la cámara</translation>
        </message>
        <message>
            <source>Use the camera again?</source>
            <translation>¿Volver a usar la cámara?</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Volume {volume} %</source>
            <translation>Volumen {volume} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>What arrives, and how it is understood</source>
            <translation>Qué llega, y cómo se entiende</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>What they did keeps the name they had then.</source>
            <translation>Lo que hizo conserva el nombre que tenía entonces.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <source>Which number is this card known by?</source>
            <translation>¿Con qué número se conoce esta tarjeta?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>¿Quién es?</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Whose scan was it? Search by name: {code}</source>
            <translation>¿De quién era la lectura? Busca por nombre: {code}</translation>
        </message>
        <message>
            <source>Why is it dismissed?</source>
            <translation>¿Por qué se descarta?</translation>
        </message>
        <message>
            <source>With a PIN of their own, the history says who did what. Settings, PINs, ending all passes and leaving the kiosk stay the owner's.</source>
            <translation>Con un PIN propio, el historial dice quién hizo qué. Los ajustes, los PIN, anular todos los pases y salir del quiosco siguen siendo del propietario.</translation>
        </message>
        <message>
            <source>Wrong member</source>
            <translation>Socio equivocado</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Ya puedes volver a intentarlo.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message numerus="yes">
            <source>visits left: %n</source>
            <translation>
                <numerusform>visitas restantes: %n</numerusform>
                <numerusform>visitas restantes: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} in today, {day}</source>
            <translation>{count} entradas, {day}</translation>
        </message>
        <message>
            <source>{name} is checked in on {membership}.</source>
            <translation>{name}: entrada registrada con {membership}.</translation>
        </message>
        <message>
            <source>{name} is checked in, free of charge.</source>
            <translation>{name}: entrada registrada, gratis.</translation>
        </message>
        <message>
            <source>{name} will not be checked in, and may scan again.</source>
            <translation>{name} no quedará registrado, y puede volver a escanear.</translation>
        </message>
        <message>
            <source>{name}: back in the queue, to be sent again.</source>
            <translation>{name}: de nuevo en la cola, para reenviar.</translation>
        </message>
        <message>
            <source>{name}: dismissed.</source>
            <translation>{name}: descartado.</translation>
        </message>
        <message>
            <source>{name}: noted as being in TeamUp.</source>
            <translation>{name}: anotado como presente en TeamUp.</translation>
        </message>
        <message>
            <source>{name}: undone.</source>
            <translation>{name}: deshecho.</translation>
        </message>
        <message>
            <source>{rate} pictures a second</source>
            <translation>{rate} imágenes por segundo</translation>
        </message>
        <message>
            <source>{troubles}. TeamUp may refuse it.</source>
            <translation>{troubles}. Puede que TeamUp lo rechace.</translation>
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
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en cola</numerusform>
                <numerusform>%n en cola</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n semana seguida: ¡muy bien!</numerusform>
                <numerusform>%n semanas seguidas: ¡muy bien!</numerusform>
            </translation>
        </message>
        <message>
            <source>All of you are in</source>
            <translation>Ya estáis todos dentro</translation>
        </message>
        <message>
            <source>All of you are in already</source>
            <translation>Ya estáis todos dentro</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Ya estás dentro</translation>
        </message>
        <message>
            <source>Already in at {time}</source>
            <translation>Dentro desde las {time}</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registrar entrada</translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>Registrar</numerusform>
                <numerusform>Registrar %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Entrada registrada</translation>
        </message>
        <message>
            <source>Checking you all in</source>
            <translation>Registrando vuestra entrada</translation>
        </message>
        <message>
            <source>Checking you in</source>
            <translation>Registrando tu entrada</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Getting ready… {percent} %</source>
            <translation>Preparando… {percent} %</translation>
        </message>
        <message>
            <source>Good to have you back: the team will get you going again.</source>
            <translation>Qué bien que hayas vuelto: el equipo te pondrá en marcha.</translation>
        </message>
        <message>
            <source>Good to see you here: the team will let you in.</source>
            <translation>Qué bien verte aquí: el equipo te dejará entrar.</translation>
        </message>
        <message>
            <source>Good to see you!</source>
            <translation>¡Qué bien verte!</translation>
        </message>
        <message>
            <source>Hand scanner not connected</source>
            <translation>Lector no conectado</translation>
        </message>
        <message>
            <source>Hello again!</source>
            <translation>¡Hola otra vez!</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>¡Hola!</translation>
        </message>
        <message>
            <source>Hold it closer</source>
            <translation>Acércalo más</translation>
        </message>
        <message>
            <source>Hold it still, and not too close</source>
            <translation>Sin mover, y no demasiado cerca</translation>
        </message>
        <message>
            <source>Hold your phone or card under the hand scanner.</source>
            <translation>Pon el móvil o la tarjeta bajo el lector.</translation>
        </message>
        <message>
            <source>Hold your phone or card up to the camera.</source>
            <translation>Acerca el móvil o la tarjeta a la cámara.</translation>
        </message>
        <message>
            <source>Is it the code of this gym?</source>
            <translation>¿Es el código de este gimnasio?</translation>
        </message>
        <message>
            <source>It is dark here: hold it closer</source>
            <translation>Está oscuro: acércalo más</translation>
        </message>
        <message>
            <source>Looking you up…</source>
            <translation>Buscándote…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Socio</translation>
        </message>
        <message>
            <source>No end date</source>
            <translation>Sin fecha de fin</translation>
        </message>
        <message>
            <source>Offline, check-ins are kept safe</source>
            <translation>Sin red, nada se pierde</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>One moment, you're next</source>
            <translation>Un momento, enseguida te toca</translation>
        </message>
        <message>
            <source>One moment, your code was read. Waiting: {count}</source>
            <translation>Un momento, código leído. En espera: {count}</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>Regístrate en recepción, por favor</translation>
        </message>
        <message>
            <source>Please see the front desk</source>
            <translation>Pasa por recepción, por favor</translation>
        </message>
        <message>
            <source>Please see the front desk together</source>
            <translation>Pasad por recepción, por favor</translation>
        </message>
        <message>
            <source>Please talk to the front desk, they will help you.</source>
            <translation>Habla con recepción, te ayudarán.</translation>
        </message>
        <message>
            <source>Please wait a moment, then show it again</source>
            <translation>Espera un momento y muestra el código otra vez</translation>
        </message>
        <message>
            <source>Scan your code</source>
            <translation>Escanea tu código</translation>
        </message>
        <message>
            <source>Show the whole code</source>
            <translation>Muestra el código entero</translation>
        </message>
        <message>
            <source>Show your code</source>
            <translation>Muestra tu código</translation>
        </message>
        <message>
            <source>Sorry!</source>
            <translation>¡Lo sentimos!</translation>
        </message>
        <message>
            <source>The camera is not answering. Use the hand scanner or ask at the desk.</source>
            <translation>La cámara no responde. Usa el lector de mano o pregunta en recepción.</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>La cámara se está iniciando…</translation>
        </message>
        <message>
            <source>The scanner is not answering. Please ask at the desk.</source>
            <translation>El lector no responde. Pregunta en recepción, por favor.</translation>
        </message>
        <message>
            <source>The team will help you from here.</source>
            <translation>El equipo te ayudará desde aquí.</translation>
        </message>
        <message>
            <source>The team will help you get started.</source>
            <translation>El equipo te ayudará a empezar.</translation>
        </message>
        <message>
            <source>The team will help you with the next step.</source>
            <translation>El equipo te ayudará con el siguiente paso.</translation>
        </message>
        <message>
            <source>The team would like a quick word with you.</source>
            <translation>Al equipo le gustaría hablar un momento contigo.</translation>
        </message>
        <message>
            <source>This code fits more than one member: the team will find you.</source>
            <translation>Este código vale para más de un socio: el equipo te encontrará.</translation>
        </message>
        <message>
            <source>This kind of code is not read here. Please ask at the desk.</source>
            <translation>Este tipo de código no se lee aquí. Pregunta en recepción.</translation>
        </message>
        <message>
            <source>This screen has a problem, and it is not you.</source>
            <translation>Esta pantalla tiene un problema, no eres tú.</translation>
        </message>
        <message>
            <source>This was the last visit of your pack</source>
            <translation>Era la última visita de tu bono</translation>
        </message>
        <message>
            <source>Tilt it a little: a lamp is reflected in it</source>
            <translation>Inclínalo un poco: se refleja una lámpara</translation>
        </message>
        <message>
            <source>Today the team checks everybody in.</source>
            <translation>Hoy el equipo registra a todos.</translation>
        </message>
        <message>
            <source>Touch the screen or show your code</source>
            <translation>Toca la pantalla o muestra tu código</translation>
        </message>
        <message>
            <source>Try once more, or ask at the front desk.</source>
            <translation>Inténtalo otra vez, o pregunta en recepción.</translation>
        </message>
        <message>
            <source>Turn your screen's brightness down a little</source>
            <translation>Baja un poco el brillo de tu pantalla</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Hasta el {date}</translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>Visita número %n: ¡todo un hito!</numerusform>
                <numerusform>Visita número %n: ¡todo un hito!</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visits left: %n</source>
            <translation>
                <numerusform>Visitas restantes: %n</numerusform>
                <numerusform>Visitas restantes: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>We can't check you in here</source>
            <translation>Aquí no podemos registrarte</translation>
        </message>
        <message>
            <source>We don't know this code</source>
            <translation>No conocemos este código</translation>
        </message>
        <message>
            <source>We'll confirm it as soon as the network is back.</source>
            <translation>Lo confirmaremos en cuanto vuelva la red.</translation>
        </message>
        <message>
            <source>We'll sort it out at the desk</source>
            <translation>Lo arreglamos en recepción</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>¡Te damos la bienvenida!</translation>
        </message>
        <message>
            <source>You're all set, nothing more to do.</source>
            <translation>Todo listo, no hay que hacer nada más.</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}</source>
            <translation>Tienes reserva: {name}, {time}</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}, {room}</source>
            <translation>Tienes reserva: {name}, {time}, {room}</translation>
        </message>
        <message>
            <source>You're in</source>
            <translation>Ya estás dentro</translation>
        </message>
        <message>
            <source>You're nearly there: the team will get you going.</source>
            <translation>Ya casi está: el equipo te pondrá en marcha.</translation>
        </message>
        <message>
            <source>Your first visit: great to have you here!</source>
            <translation>Tu primera visita: ¡qué bien!</translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>Tu suscripción termina en %n día</numerusform>
                <numerusform>Tu suscripción termina en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Your membership ends today</source>
            <translation>Tu suscripción termina hoy</translation>
        </message>
        <message>
            <source>Your membership ends tomorrow</source>
            <translation>Tu suscripción termina mañana</translation>
        </message>
        <message>
            <source>Your pass has been replaced: the team has a new one for you.</source>
            <translation>Tu pase ha sido sustituido: el equipo tiene uno nuevo para ti.</translation>
        </message>
        <message>
            <source>Your scan is kept. Please say hello at the front desk.</source>
            <translation>Hemos guardado tu lectura. Saluda en recepción, por favor.</translation>
        </message>
        <message>
            <source>{names}: please see the front desk</source>
            <translation>{names}: pasa por recepción, por favor</translation>
        </message>
    </context>
</TS>
