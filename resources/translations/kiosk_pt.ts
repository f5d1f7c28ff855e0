<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>ChooseFamilyScreen</name>
        <message>
            <source>Touch everybody who is here</source>
            <translation>Toque em todos os que estão cá</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Quem está cá hoje?</translation>
        </message>
    </context>
    <context>
        <name>ChooseMembershipScreen</name>
        <message>
            <source>Hello!</source>
            <translation>Olá!</translation>
        </message>
        <message>
            <source>Hello, {name}!</source>
            <translation>Olá, {name}!</translation>
        </message>
        <message>
            <source>Which membership would you like to use?</source>
            <translation>Que inscrição quer usar?</translation>
        </message>
    </context>
    <context>
        <name>ChoosePersonScreen</name>
        <message>
            <source>Touch your name</source>
            <translation>Toque no seu nome</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Quem está cá hoje?</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página seguinte</translation>
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
            <translation>Tempo restante</translation>
        </message>
    </context>
    <context>
        <name>FindMe</name>
        <message>
            <source>Day and month</source>
            <translation>Dia e mês</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>Últimos quatro algarismos</translation>
        </message>
        <message>
            <source>No code? Find me</source>
            <translation>Sem código?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Um momento…</translation>
        </message>
        <message>
            <source>Please type more of your name.</source>
            <translation>Escreva mais do seu nome, por favor.</translation>
        </message>
        <message>
            <source>The part before the @</source>
            <translation>A parte antes do @</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>Demasiadas tentativas. Tente daqui a %n segundo, ou pergunte na receção.</numerusform>
                <numerusform>Demasiadas tentativas. Tente daqui a %n segundos, ou pergunte na receção.</numerusform>
            </translation>
        </message>
        <message>
            <source>Touch your name</source>
            <translation>Toque no seu nome</translation>
        </message>
        <message>
            <source>Type at least three letters of your name.</source>
            <translation>Escreva pelo menos três letras do seu nome.</translation>
        </message>
        <message>
            <source>Type day and month as four digits, such as 2403 for 24 March.</source>
            <translation>Escreva dia e mês em quatro algarismos, como 2403 para 24 de março.</translation>
        </message>
        <message>
            <source>Type the last four digits, so that we know it is you.</source>
            <translation>Escreva os últimos quatro algarismos, para sabermos que é você.</translation>
        </message>
        <message>
            <source>Type the part before the @, so that we know it is you.</source>
            <translation>Escreva a parte antes do @, para sabermos que é você.</translation>
        </message>
        <message>
            <source>We could not find you that way. Try once more, or ask at the desk.</source>
            <translation>Assim não encontrámos ninguém. Tente mais uma vez, ou pergunte na receção.</translation>
        </message>
        <message>
            <source>What is your email?</source>
            <translation>Qual é o seu e-mail?</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>Como se chama?</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Qual é o seu telefone?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Quando faz anos?</translation>
        </message>
        <message>
            <source>Which one is you?</source>
            <translation>Qual é o seu?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>O seu nome</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
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
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Letters with accents</source>
            <translation>Letras com acento</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Camera picture</source>
            <translation>Imagem da câmara</translation>
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
            <translation>Equipa</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>há %n dia</numerusform>
                <numerusform>há %n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>há %n h</numerusform>
                <numerusform>há %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n sócio</numerusform>
                <numerusform>%n sócios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>há %n min</numerusform>
                <numerusform>há %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Um PIN tem pelo menos {count} algarismos.</translation>
        </message>
        <message>
            <source>A card number</source>
            <translation>Um número de cartão</translation>
        </message>
        <message>
            <source>A customer number</source>
            <translation>Um número de cliente</translation>
        </message>
        <message>
            <source>A lead without a membership: not a member yet.</source>
            <translation>Um contacto sem inscrição: ainda não é sócio.</translation>
        </message>
        <message>
            <source>A lead: not a member yet</source>
            <translation>Um contacto: ainda não é sócio</translation>
        </message>
        <message>
            <source>A member's pass</source>
            <translation>O passe de um sócio</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Um passe que terminou em {day}</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Um zip sem segredos nem sócios, para quem ajuda</translation>
        </message>
        <message>
            <source>All earlier passes have ended. This is a new one.</source>
            <translation>Todos os passes anteriores terminaram. Este é novo.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Está tudo bem.</translation>
        </message>
        <message>
            <source>Already checked in, at {time}. Nothing was added.</source>
            <translation>Já registado, às {time}. Nada foi acrescentado.</translation>
        </message>
        <message>
            <source>An AIM identifier told the kind of code</source>
            <translation>Um identificador AIM indicou o tipo de código</translation>
        </message>
        <message>
            <source>An e-mail address</source>
            <translation>Um endereço de e-mail</translation>
        </message>
        <message>
            <source>An escape named the character set</source>
            <translation>Uma sequência indicou o conjunto de caracteres</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp</source>
            <translation>Há uma ocorrência assinalada no perfil do TeamUp</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp: read it.</source>
            <translation>Há uma ocorrência assinalada no perfil do TeamUp: leia-a.</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Outro motivo…</translation>
        </message>
        <message>
            <source>Arrivals of today</source>
            <translation>Entradas de hoje</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Chegou</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>A chegar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}</source>
            <translation>Reserva hoje: {name}, {time}</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}, {room}</source>
            <translation>Reserva hoje: {name}, {time}, {room}</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>Hora de ponta: {hour}, visitas: %n</numerusform>
                <numerusform>Hora de ponta: {hour}, visitas: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Pela hora</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entrou</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Câmara</translation>
        </message>
        <message>
            <source>Camera, sound, disk, network, token; with what to do</source>
            <translation>Câmara, som, disco, rede, token; com o que fazer</translation>
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
            <translation>O cartão {number} já não está associado.</translation>
        </message>
        <message>
            <source>Card {number} is {name}'s now.</source>
            <translation>O cartão {number} é agora de {name}.</translation>
        </message>
        <message>
            <source>Card {number}, linked here on {day}</source>
            <translation>Cartão {number}, associado aqui em {day}</translation>
        </message>
        <message>
            <source>Changed, also for the next start.</source>
            <translation>Alterado, também para o próximo arranque.</translation>
        </message>
        <message>
            <source>Characters as Latin-1, for they are no UTF-8</source>
            <translation>Caracteres como Latin-1, pois não são UTF-8</translation>
        </message>
        <message>
            <source>Characters as UTF-8</source>
            <translation>Caracteres como UTF-8</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Verificar tudo</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registar entrada</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>Registar mesmo assim</translation>
        </message>
        <message>
            <source>Check in free (comped)</source>
            <translation>Registar grátis (oferta)</translation>
        </message>
        <message>
            <source>Check in on {membership}</source>
            <translation>Registar com {membership}</translation>
        </message>
        <message>
            <source>Check {name} in anyway?</source>
            <translation>Registar {name} mesmo assim?</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>Entradas e leituras ainda abertas</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Os registos de entrada estão desligados nas definições do TeamUp, para todo o negócio.</translation>
        </message>
        <message>
            <source>Checked in today at {time}</source>
            <translation>Registado hoje às {time}</translation>
        </message>
        <message>
            <source>Checking; this may take half a minute.</source>
            <translation>A verificar; pode demorar meio minuto.</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Escolher o sócio</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Escolhido</translation>
        </message>
        <message>
            <source>Closed; the note says why.</source>
            <translation>Fechado; a nota diz porquê.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Collecting; this may take half a minute.</source>
            <translation>A recolher; pode demorar meio minuto.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Completed: nothing left on it</source>
            <translation>Terminada: não resta nada</translation>
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
            <translation>Os caracteres de controlo foram omitidos</translation>
        </message>
        <message>
            <source>Counted twice</source>
            <translation>Contado duas vezes</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Aparelho</translation>
        </message>
        <message>
            <source>Did not stay</source>
            <translation>Não ficou</translation>
        </message>
        <message>
            <source>Digits typed: {count}</source>
            <translation>Algarismos escritos: {count}</translation>
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
            <translation>Não associar o cartão</translation>
        </message>
        <message>
            <source>Earlier passes end on {day}. This is a new one.</source>
            <translation>Os passes anteriores terminam em {day}. Este é novo.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazio</translation>
        </message>
        <message>
            <source>End all passes?</source>
            <translation>Terminar todos os passes?</translation>
        </message>
        <message>
            <source>End all passes…</source>
            <translation>Terminar todos os passes…</translation>
        </message>
        <message>
            <source>End them after {day}</source>
            <translation>Terminá-los depois de {day}</translation>
        </message>
        <message>
            <source>End them now</source>
            <translation>Terminá-los agora</translation>
        </message>
        <message>
            <source>Entered in TeamUp by hand</source>
            <translation>Introduzido à mão no TeamUp</translation>
        </message>
        <message>
            <source>Every membership has ended: renew it in TeamUp.</source>
            <translation>Todas as inscrições terminaram: renove no TeamUp.</translation>
        </message>
        <message>
            <source>Every pass made so far, of every member, stops opening the door, and each member needs a new one. Do this when passes or their keys have got into wrong hands.</source>
            <translation>Todos os passes feitos até agora, de todos os sócios, deixam de abrir a porta, e cada sócio precisa de um novo. Faça-o quando os passes ou as suas chaves caírem em mãos erradas.</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>Expirou em {day}</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>Família: {names}</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Obtida</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>A obter…</translation>
        </message>
        <message>
            <source>Fetching… {percent} %</source>
            <translation>A obter… {percent} %</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Encontrar-me</translation>
        </message>
        <message>
            <source>Find the member who gets the card {number}.</source>
            <translation>Encontre o sócio que recebe o cartão {number}.</translation>
        </message>
        <message>
            <source>For the scan kept at {time}: the visit counts on its day.</source>
            <translation>Para a leitura guardada às {time}: a visita conta no seu dia.</translation>
        </message>
        <message>
            <source>Framed by STX or ETX</source>
            <translation>Delimitado por STX ou ETX</translation>
        </message>
        <message>
            <source>Free (comped)</source>
            <translation>Grátis (oferta)</translation>
        </message>
        <message>
            <source>From now on, the card {number} checks {name} in at this kiosk.</source>
            <translation>A partir de agora, o cartão {number} regista {name} neste quiosque.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>GS1: the separators between fields were taken out</source>
            <translation>GS1: os separadores entre campos foram retirados</translation>
        </message>
        <message>
            <source>Good today</source>
            <translation>Válido hoje</translation>
        </message>
        <message>
            <source>Hand scanner</source>
            <translation>Leitor manual</translation>
        </message>
        <message>
            <source>Hand scanner on a serial line</source>
            <translation>Leitor manual em porta série</translation>
        </message>
        <message>
            <source>Hand scanner that types</source>
            <translation>Leitor manual que escreve</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contém</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>Em poucas palavras</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>É</translation>
        </message>
        <message>
            <source>It is back in some seconds. Check-ins still waiting are kept, and sent then.</source>
            <translation>Volta dentro de segundos. Os registos pendentes ficam guardados e seguem depois.</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>Pode ter chegado: não houve resposta. Procure o sócio no TeamUp e diga se o registo lá está.</translation>
        </message>
        <message>
            <source>It no longer checks {name} in.</source>
            <translation>Já não regista {name}.</translation>
        </message>
        <message>
            <source>It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.</source>
            <translation>Também está no TeamUp: retire-o lá do perfil de {name}, ou continua a contar.</translation>
        </message>
        <message>
            <source>It's there</source>
            <translation>Está lá</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>Agora mesmo</translation>
        </message>
        <message>
            <source>Kept scan</source>
            <translation>Leitura guardada</translation>
        </message>
        <message>
            <source>Kept scans: {count}</source>
            <translation>Leituras guardadas: {count}</translation>
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
            <translation>Sair do quiosque</translation>
        </message>
        <message>
            <source>Leave the kiosk?</source>
            <translation>Sair do quiosque?</translation>
        </message>
        <message>
            <source>Let the member photograph this, or print it.</source>
            <translation>Deixe o sócio fotografá-lo, ou imprima-o.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Link the card</source>
            <translation>Associar o cartão</translation>
        </message>
        <message>
            <source>Link this card to a member</source>
            <translation>Associar o cartão a um sócio</translation>
        </message>
        <message>
            <source>Link this card to {name}?</source>
            <translation>Associar este cartão a {name}?</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Locks in {seconds} s</source>
            <translation>Bloqueia em {seconds} s</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Ver melhor</translation>
        </message>
        <message>
            <source>Looks like a pass, but no key of this gym signed it</source>
            <translation>Parece um passe, mas nenhuma chave deste ginásio o assinou</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Mais alto</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Sócios</translation>
        </message>
        <message>
            <source>Members cannot check in until it is started again</source>
            <translation>Os sócios não podem registar-se até ser reiniciado</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>Sócios encontrados</translation>
        </message>
        <message>
            <source>Members' copy</source>
            <translation>Cópia dos sócios</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Nome, e-mail ou cartão</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nunca obtida</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <source>No membership at all.</source>
            <translation>Nenhuma inscrição.</translation>
        </message>
        <message>
            <source>No membership in TeamUp, neither owned nor shared: sell one, or check in free.</source>
            <translation>Nenhuma inscrição no TeamUp, nem própria nem partilhada: venda uma, ou registe grátis.</translation>
        </message>
        <message>
            <source>No membership named</source>
            <translation>Nenhuma inscrição indicada</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>Sem imagens</translation>
        </message>
        <message>
            <source>No staff PIN yet</source>
            <translation>Ainda sem PIN da equipa</translation>
        </message>
        <message>
            <source>No visit is left on the pack or in this period, by TeamUp's count.</source>
            <translation>Segundo o TeamUp, não resta nenhuma visita no pacote ou neste período.</translation>
        </message>
        <message>
            <source>No visit left on it</source>
            <translation>Sem visitas restantes</translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or try the e-mail.</source>
            <translation>Ninguém encontrado. Verifique a escrita ou tente o e-mail.</translation>
        </message>
        <message>
            <source>Nobody has come in yet.</source>
            <translation>Ainda não entrou ninguém.</translation>
        </message>
        <message>
            <source>Nobody here has the code {code}. Search by name instead.</source>
            <translation>Ninguém tem aqui o código {code}. Procure pelo nome.</translation>
        </message>
        <message>
            <source>Nobody known under this code, it is tried again by itself</source>
            <translation>Ninguém conhecido com este código, tenta-se de novo sozinho</translation>
        </message>
        <message>
            <source>Nobody was found for a day. Choose whose it is, and the visit counts on the day of the scan; or dismiss it.</source>
            <translation>Durante um dia não se encontrou ninguém. Escolha de quem é, e a visita conta no dia da leitura; ou descarte.</translation>
        </message>
        <message>
            <source>Nobody was found for a day: choose the member, or dismiss it</source>
            <translation>Ninguém encontrado num dia: escolha o sócio, ou descarte</translation>
        </message>
        <message>
            <source>Nobody was known under this code, and TeamUp could not be asked. It is tried again by itself when the list of members is fetched.</source>
            <translation>Ninguém era conhecido com este código, e não se pôde perguntar ao TeamUp. Tenta-se de novo, sozinho, quando a lista de sócios chegar.</translation>
        </message>
        <message>
            <source>Nobody's that is known here</source>
            <translation>De ninguém conhecido aqui</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>None: hand scanners only</source>
            <translation>Nenhuma: só leitores manuais</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not a member</source>
            <translation>Não é sócio</translation>
        </message>
        <message>
            <source>Not good today</source>
            <translation>Não válido hoje</translation>
        </message>
        <message>
            <source>Not one of our codes</source>
            <translation>Não é dos nossos códigos</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Não indicado</translation>
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
            <translation>Nada pendente: o TeamUp tem todas as entradas.</translation>
        </message>
        <message>
            <source>Nothing that members.accept allows here</source>
            <translation>Nada que members.accept permita aqui</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada a fazer</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Ainda nada</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Com</translation>
        </message>
        <message>
            <source>On hold until {day}</source>
            <translation>Suspensa até {day}</translation>
        </message>
        <message>
            <source>On hold, with no end set</source>
            <translation>Suspensa, sem fim definido</translation>
        </message>
        <message>
            <source>On its way to TeamUp at this moment.</source>
            <translation>A caminho do TeamUp neste momento.</translation>
        </message>
        <message>
            <source>On the way: {count}</source>
            <translation>A caminho: {count}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Um momento…</translation>
        </message>
        <message>
            <source>Only a test</source>
            <translation>Apenas um teste</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aberta</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pacote</translation>
        </message>
        <message>
            <source>Pass of {name}</source>
            <translation>Passe de {name}</translation>
        </message>
        <message>
            <source>Prepaid plan</source>
            <translation>Plano pré-pago</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>A imprimir…</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Mais baixo</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Última leitura</translation>
        </message>
        <message>
            <source>Recurring plan</source>
            <translation>Plano recorrente</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduzido</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp</source>
            <translation>Inscrição bloqueada no TeamUp</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp for this customer.</source>
            <translation>A inscrição deste cliente está bloqueada no TeamUp.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Reiniciar o quiosque</translation>
        </message>
        <message>
            <source>Restart the kiosk?</source>
            <translation>Reiniciar o quiosque?</translation>
        </message>
        <message>
            <source>Safely written down here; it will be sent to TeamUp by itself.</source>
            <translation>Guardado aqui em segurança; segue sozinho para o TeamUp.</translation>
        </message>
        <message>
            <source>Save the logs</source>
            <translation>Guardar os registos</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <source>Scan something, with a hand scanner or before the camera. Nobody is checked in.</source>
            <translation>Leia algo, com um leitor manual ou diante da câmara. Ninguém é registado.</translation>
        </message>
        <message>
            <source>Scanned</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Scanner test</source>
            <translation>Teste do leitor</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de novo</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Enviar de novo?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>A enviar</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Mostrar passe</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Visível agora</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Até agora</translation>
        </message>
        <message>
            <source>Something the kiosk needs is missing; see below.</source>
            <translation>Falta algo de que o quiosque precisa; veja abaixo.</translation>
        </message>
        <message>
            <source>Sorted out at the desk</source>
            <translation>Resolvido na receção</translation>
        </message>
        <message>
            <source>Sound and looks</source>
            <translation>Som e aspeto</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Equipa</translation>
        </message>
        <message>
            <source>Starts on {day}</source>
            <translation>Começa em {day}</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar já</translation>
        </message>
        <message>
            <source>Takes some seconds; nothing is lost</source>
            <translation>Demora segundos; nada se perde</translation>
        </message>
        <message>
            <source>TeamUp has it.</source>
            <translation>O TeamUp já o tem.</translation>
        </message>
        <message>
            <source>TeamUp may already have this check-in of {name}. Look there first: sent again, the visit could count twice.</source>
            <translation>O TeamUp pode já ter este registo de {name}. Veja lá primeiro: enviado de novo, a visita pode contar duas vezes.</translation>
        </message>
        <message>
            <source>TeamUp said no. Mend the cause there and send it again, or dismiss it.</source>
            <translation>O TeamUp disse que não. Corrija a causa lá e envie de novo, ou descarte.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>That PIN was wrong. The next try is in {seconds} s.</source>
            <translation>PIN errado. Próxima tentativa em {seconds} s.</translation>
        </message>
        <message>
            <source>That is how it sounds when somebody is checked in.</source>
            <translation>É assim que soa quando alguém é registado.</translation>
        </message>
        <message>
            <source>The address of a customer's page</source>
            <translation>O endereço da página de um cliente</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>A melhor, automaticamente</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Só o código, tal como é</translation>
        </message>
        <message>
            <source>The computer's</source>
            <translation>O do sistema</translation>
        </message>
        <message>
            <source>The configured prefix was not there</source>
            <translation>Faltava o prefixo configurado</translation>
        </message>
        <message>
            <source>The configured prefix was taken off</source>
            <translation>O prefixo configurado foi retirado</translation>
        </message>
        <message>
            <source>The configured suffix was not there</source>
            <translation>Faltava o sufixo configurado</translation>
        </message>
        <message>
            <source>The configured suffix was taken off</source>
            <translation>O sufixo configurado foi retirado</translation>
        </message>
        <message>
            <source>The customer belongs to another venue in TeamUp.</source>
            <translation>O cliente pertence a outro local no TeamUp.</translation>
        </message>
        <message>
            <source>The customer has been deleted in TeamUp.</source>
            <translation>O cliente foi eliminado no TeamUp.</translation>
        </message>
        <message>
            <source>The first {count}; type more to narrow it down.</source>
            <translation>Os primeiros {count}; escreva mais para afinar.</translation>
        </message>
        <message>
            <source>The key of the pass has ended: give the member a new pass.</source>
            <translation>A chave do passe terminou: dê um passe novo ao sócio.</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>O quiosque termina, e os sócios não podem registar-se até ser reiniciado. Os registos pendentes ficam guardados e seguem depois.</translation>
        </message>
        <message>
            <source>The kiosk works; something could be better.</source>
            <translation>O quiosque funciona; algo podia estar melhor.</translation>
        </message>
        <message>
            <source>The members are being fetched.</source>
            <translation>A lista de sócios está a ser obtida.</translation>
        </message>
        <message>
            <source>The membership has not begun yet.</source>
            <translation>A inscrição ainda não começou.</translation>
        </message>
        <message>
            <source>The membership is on hold: end the hold in TeamUp.</source>
            <translation>A inscrição está suspensa: termine a suspensão no TeamUp.</translation>
        </message>
        <message>
            <source>The membership was cancelled.</source>
            <translation>A inscrição foi cancelada.</translation>
        </message>
        <message>
            <source>The pass is with the printer.</source>
            <translation>O passe está na impressora.</translation>
        </message>
        <message>
            <source>The scan was dismissed.</source>
            <translation>A leitura foi descartada.</translation>
        </message>
        <message>
            <source>The staff area stays shut until there is a PIN. Set one with the command “kiosk pin” on this computer, then start the kiosk again.</source>
            <translation>A área da equipa fica fechada até haver um PIN. Defina um com o comando “kiosk pin” neste computador e reinicie o quiosque.</translation>
        </message>
        <message>
            <source>The volume is 0, so nothing is heard.</source>
            <translation>O volume é 0: não se ouve nada.</translation>
        </message>
        <message>
            <source>The whole staff area speaks it when it is opened again.</source>
            <translation>Toda a área da equipa o fala quando for reaberta.</translation>
        </message>
        <message>
            <source>There is no sound output. Plug in a loudspeaker, then restart the kiosk.</source>
            <translation>Não há saída de som. Ligue um altifalante e reinicie o quiosque.</translation>
        </message>
        <message>
            <source>These are the quiet hours (screen.quiet_hours), so nothing is heard.</source>
            <translation>São as horas de silêncio (screen.quiet_hours): não se ouve nada.</translation>
        </message>
        <message>
            <source>This code fits several members.</source>
            <translation>Este código serve a vários sócios.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Este quiosque</translation>
        </message>
        <message>
            <source>This looks like a pass, but no key of this kiosk signed it: it is another gym's, altered or made up.</source>
            <translation>Parece um passe, mas nenhuma chave deste quiosque o assinou: é de outro ginásio, foi alterado ou inventado.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Este passe está assinado com uma chave que terminou em {day}. Entregue um novo.</translation>
        </message>
        <message>
            <source>To settle: {count}</source>
            <translation>Por resolver: {count}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Demasiado longo para ser o código de alguém</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>Tentativas de envio</translation>
        </message>
        <message>
            <source>Tries: {count}</source>
            <translation>Tentativas: {count}</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Testar</translation>
        </message>
        <message>
            <source>Type your PIN, then touch the tick.</source>
            <translation>Escreva o PIN e toque no visto.</translation>
        </message>
        <message>
            <source>Type, or scan a code. Members: {count}, as of {time}.</source>
            <translation>Escreva ou leia um código. Sócios: {count}, às {time}.</translation>
        </message>
        <message>
            <source>Type, or scan a code. The list of members is not complete yet.</source>
            <translation>Escreva ou leia um código. A lista de sócios ainda não está completa.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>Undo this check-in?</source>
            <translation>Anular este registo?</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>Undone by staff before it was sent.</source>
            <translation>Anulado pela equipa antes de ser enviado.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Desassociar</translation>
        </message>
        <message>
            <source>Unlink card {number}</source>
            <translation>Desassociar o cartão {number}</translation>
        </message>
        <message>
            <source>Unlink card {number}?</source>
            <translation>Desassociar o cartão {number}?</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
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
            <translation>Pendente</translation>
        </message>
        <message>
            <source>What arrives, and how it is understood</source>
            <translation>O que chega, e como é entendido</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>O que significa</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>O que fazer</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quem</translation>
        </message>
        <message>
            <source>Whose scan was it? Search by name: {code}</source>
            <translation>De quem era a leitura? Procure pelo nome: {code}</translation>
        </message>
        <message>
            <source>Why is it dismissed?</source>
            <translation>Porque é descartado?</translation>
        </message>
        <message>
            <source>Wrong member</source>
            <translation>Sócio errado</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Já pode tentar de novo.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>até {day}</translation>
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
            <translation>{name}: entrada registada com {membership}.</translation>
        </message>
        <message>
            <source>{name} is checked in, free of charge.</source>
            <translation>{name}: entrada registada, grátis.</translation>
        </message>
        <message>
            <source>{name} will not be checked in, and may scan again.</source>
            <translation>{name} não será registado, e pode ler de novo.</translation>
        </message>
        <message>
            <source>{name}: back in the queue, to be sent again.</source>
            <translation>{name}: de volta à fila, para enviar de novo.</translation>
        </message>
        <message>
            <source>{name}: dismissed.</source>
            <translation>{name}: descartado.</translation>
        </message>
        <message>
            <source>{name}: noted as being in TeamUp.</source>
            <translation>{name}: anotado como estando no TeamUp.</translation>
        </message>
        <message>
            <source>{name}: undone.</source>
            <translation>{name}: anulado.</translation>
        </message>
        <message>
            <source>{rate} pictures a second</source>
            <translation>{rate} imagens por segundo</translation>
        </message>
        <message>
            <source>{troubles}. TeamUp may refuse it.</source>
            <translation>{troubles}. O TeamUp pode recusar.</translation>
        </message>
    </context>
    <context>
        <name>TypingScreen</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n na fila</numerusform>
                <numerusform>%n na fila</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n semana seguida: muito bem!</numerusform>
                <numerusform>%n semanas seguidas: muito bem!</numerusform>
            </translation>
        </message>
        <message>
            <source>All of you are in</source>
            <translation>Podem entrar</translation>
        </message>
        <message>
            <source>All of you are in already</source>
            <translation>Entradas já feitas</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Entrada já feita</translation>
        </message>
        <message>
            <source>Already in at {time}</source>
            <translation>Entrada feita às {time}</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registar entrada</translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>Registar %n</numerusform>
                <numerusform>Registar %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Entrada registada</translation>
        </message>
        <message>
            <source>Checking you all in</source>
            <translation>A registar as vossas entradas</translation>
        </message>
        <message>
            <source>Checking you in</source>
            <translation>A registar a sua entrada</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>A ligar…</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>A preparar…</translation>
        </message>
        <message>
            <source>Getting ready… {percent} %</source>
            <translation>A preparar… {percent} %</translation>
        </message>
        <message>
            <source>Good to have you back: the team will get you going again.</source>
            <translation>Que bom o seu regresso: a equipa ajuda a recomeçar.</translation>
        </message>
        <message>
            <source>Good to see you here: the team will let you in.</source>
            <translation>Que bom ter a sua visita: a equipa abre-lhe a porta.</translation>
        </message>
        <message>
            <source>Good to see you!</source>
            <translation>Que bom ter a sua visita!</translation>
        </message>
        <message>
            <source>Hello again!</source>
            <translation>Olá outra vez!</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Olá!</translation>
        </message>
        <message>
            <source>Hold it closer</source>
            <translation>Aproxime mais</translation>
        </message>
        <message>
            <source>Hold it still, and not too close</source>
            <translation>Sem mexer, e não demasiado perto</translation>
        </message>
        <message>
            <source>Hold your phone or card under the hand scanner.</source>
            <translation>Ponha o telemóvel ou o cartão sob o leitor.</translation>
        </message>
        <message>
            <source>Hold your phone or card up to the camera.</source>
            <translation>Mostre o telemóvel ou o cartão à câmara.</translation>
        </message>
        <message>
            <source>Is it the code of this gym?</source>
            <translation>É o código deste ginásio?</translation>
        </message>
        <message>
            <source>It is dark here: hold it closer</source>
            <translation>Está escuro: aproxime mais</translation>
        </message>
        <message>
            <source>Looking you up…</source>
            <translation>À sua procura…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Sócio</translation>
        </message>
        <message>
            <source>No end date</source>
            <translation>Sem data de fim</translation>
        </message>
        <message>
            <source>Offline, check-ins are kept safe</source>
            <translation>Sem rede, nada se perde</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Em linha</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>Por favor, registe-se na receção</translation>
        </message>
        <message>
            <source>Please see the front desk</source>
            <translation>Por favor, passe pela receção</translation>
        </message>
        <message>
            <source>Please see the front desk together</source>
            <translation>Por favor, passem pela receção</translation>
        </message>
        <message>
            <source>Please talk to the front desk, they will help you.</source>
            <translation>Fale com a receção, vão ajudar.</translation>
        </message>
        <message>
            <source>Scan your code</source>
            <translation>Leia o seu código</translation>
        </message>
        <message>
            <source>Show the whole code</source>
            <translation>Mostre o código inteiro</translation>
        </message>
        <message>
            <source>Show your code</source>
            <translation>Mostre o seu código</translation>
        </message>
        <message>
            <source>Sorry!</source>
            <translation>Desculpe!</translation>
        </message>
        <message>
            <source>The camera is not answering. Use the hand scanner or ask at the desk.</source>
            <translation>A câmara não responde. Use o leitor manual ou pergunte na receção.</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>A câmara está a iniciar…</translation>
        </message>
        <message>
            <source>The team will help you from here.</source>
            <translation>A equipa ajuda a partir daqui.</translation>
        </message>
        <message>
            <source>The team will help you get started.</source>
            <translation>A equipa ajuda a começar.</translation>
        </message>
        <message>
            <source>The team will help you with the next step.</source>
            <translation>A equipa ajuda no próximo passo.</translation>
        </message>
        <message>
            <source>The team would like a quick word with you.</source>
            <translation>A equipa gostaria de lhe dar uma palavrinha.</translation>
        </message>
        <message>
            <source>This screen has a problem, and it is not you.</source>
            <translation>O problema é deste ecrã, não é seu.</translation>
        </message>
        <message>
            <source>This was the last visit of your pack</source>
            <translation>Foi a última visita do seu pacote</translation>
        </message>
        <message>
            <source>Tilt it a little: a lamp is reflected in it</source>
            <translation>Incline um pouco: reflete uma lâmpada</translation>
        </message>
        <message>
            <source>Today the team checks everybody in.</source>
            <translation>Hoje é a equipa que regista todos.</translation>
        </message>
        <message>
            <source>Touch the screen or show your code</source>
            <translation>Toque no ecrã ou mostre o seu código</translation>
        </message>
        <message>
            <source>Try once more, or ask at the front desk.</source>
            <translation>Tente mais uma vez, ou pergunte na receção.</translation>
        </message>
        <message>
            <source>Turn your screen's brightness down a little</source>
            <translation>Baixe um pouco o brilho do seu ecrã</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Até {date}</translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>Visita número %n: que marco!</numerusform>
                <numerusform>Visita número %n: que marco!</numerusform>
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
            <translation>Aqui não é possível registar a entrada</translation>
        </message>
        <message>
            <source>We don't know this code</source>
            <translation>Não conhecemos este código</translation>
        </message>
        <message>
            <source>We'll confirm it as soon as the network is back.</source>
            <translation>Confirmamos assim que a rede voltar.</translation>
        </message>
        <message>
            <source>We'll sort it out at the desk</source>
            <translation>Resolvemos isso na receção</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Boas-vindas!</translation>
        </message>
        <message>
            <source>You're all set, nothing more to do.</source>
            <translation>Está tudo tratado, não é preciso mais nada.</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}</source>
            <translation>A sua reserva: {name}, {time}</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}, {room}</source>
            <translation>A sua reserva: {name}, {time}, {room}</translation>
        </message>
        <message>
            <source>You're in</source>
            <translation>Pode entrar</translation>
        </message>
        <message>
            <source>You're nearly there: the team will get you going.</source>
            <translation>Está quase: a equipa ajuda a começar.</translation>
        </message>
        <message>
            <source>Your first visit: great to have you here!</source>
            <translation>A sua primeira visita: que bom!</translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>A sua inscrição termina daqui a %n dia</numerusform>
                <numerusform>A sua inscrição termina daqui a %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Your membership ends today</source>
            <translation>A sua inscrição termina hoje</translation>
        </message>
        <message>
            <source>Your membership ends tomorrow</source>
            <translation>A sua inscrição termina amanhã</translation>
        </message>
        <message>
            <source>Your pass has been replaced: the team has a new one for you.</source>
            <translation>O seu passe foi substituído: a equipa tem um novo para si.</translation>
        </message>
        <message>
            <source>Your scan is kept. Please say hello at the front desk.</source>
            <translation>A sua leitura ficou guardada. Diga olá na receção, por favor.</translation>
        </message>
        <message>
            <source>{names}: please see the front desk</source>
            <translation>{names}: por favor, passe pela receção</translation>
        </message>
    </context>
</TS>
