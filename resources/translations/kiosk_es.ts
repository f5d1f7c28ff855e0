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
            <source>A pass that ended on {day}</source>
            <translation>Un pase que caducó el {day}</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Un zip sin secretos ni socios, para quien ayude</translation>
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
            <source>Check-ins and scans still open</source>
            <translation>Registros y lecturas aún abiertos</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Los registros de entrada están desactivados en TeamUp, para todo el negocio.</translation>
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
            <source>Choose the member</source>
            <translation>Elegir al socio</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Elegido</translation>
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
            <source>Dark</source>
            <translation>Oscuro</translation>
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
            <source>Kind of code</source>
            <translation>Tipo de código</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
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
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Nombre, correo o tarjeta</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nunca descargada</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
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
            <source>Open</source>
            <translation>Abierta</translation>
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
            <source>Read last</source>
            <translation>Última lectura</translation>
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
            <source>Show pass</source>
            <translation>Mostrar pase</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Visible ahora</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Hasta ahora</translation>
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
            <source>The address of a customer's page</source>
            <translation>La dirección de la página de un cliente</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La mejor, automáticamente</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>El código solo, tal cual</translation>
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
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>El quiosco se cierra, y los socios no podrán registrarse hasta que se inicie otra vez. Los registros pendientes se guardan y se envían entonces.</translation>
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
            <translation>La zona del personal permanece cerrada hasta que haya un PIN. Crea uno con la orden “kiosk pin” en este ordenador y reinicia el quiosco.</translation>
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
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Este pase está firmado con una clave que caducó el {day}. Entrega uno nuevo.</translation>
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
            <source>Too long to be anybody's code</source>
            <translation>Demasiado largo para ser el código de alguien</translation>
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
            <source>Try it</source>
            <translation>Probar</translation>
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
            <source>What to do</source>
            <translation>Qué hacer</translation>
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
                <numerusform>Registrar %n</numerusform>
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
