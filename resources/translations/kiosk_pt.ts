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
            <source>Capital and small letters</source>
            <translation>Maiúsculas e minúsculas</translation>
        </message>
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
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
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
            <translation>Um PIN tem de 4 a 12 algarismos; escolha outro.</translation>
        </message>
        <message>
            <source>A computer that logs in by itself leaves it locked: give the keyring an empty password, or put the token into the configuration file (teamup.token), which only the kiosk's user may read.</source>
            <translation>Um computador que inicia a sessão sozinho deixa-o bloqueado: dê ao porta-chaves uma palavra-passe vazia ou ponha o token no ficheiro de configuração (teamup.token), que só o utilizador do quiosque deve poder ler.</translation>
        </message>
        <message>
            <source>A file stands in for it: {path}.</source>
            <translation>Um ficheiro está no lugar dela: {path}.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} characters; choose another one.</source>
            <translation>Um nome tem de 1 a {most} caracteres; escolha outro.</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Uma imagem</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a check-in; say in a few words why.</source>
            <translation>É preciso um motivo para descartar um registo; diga porquê em poucas palavras.</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a scan; say in a few words why.</source>
            <translation>É preciso um motivo para descartar uma leitura; diga porquê em poucas palavras.</translation>
        </message>
        <message>
            <source>A request for another place than {host} was held back.</source>
            <translation>Um pedido para outro sítio que não {host} foi retido.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day: see its log for what keeps it from that, and make one with `kiosk backup`.</source>
            <translation>Um quiosque a funcionar faz uma por dia: veja no registo o que o impede e faça uma com `kiosk backup`.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day; `kiosk backup` makes one now.</source>
            <translation>Um quiosque a funcionar faz uma por dia; `kiosk backup` faz uma agora.</translation>
        </message>
        <message>
            <source>A staff PIN is set.</source>
            <translation>Há um PIN da equipa definido.</translation>
        </message>
        <message>
            <source>A token has plain letters, digits and signs only; copy it again, without accents.</source>
            <translation>Um token só tem letras, algarismos e sinais simples; copie-o outra vez, sem acentos.</translation>
        </message>
        <message>
            <source>A token holds no space or line break; copy it again, all of it.</source>
            <translation>Um token não tem espaços nem mudanças de linha; copie-o outra vez, todo.</translation>
        </message>
        <message>
            <source>Accepted; profiles it can act as: {count}.</source>
            <translation>Aceite; perfis que pode usar: {count}.</translation>
        </message>
        <message>
            <source>Add the user to the group of that device (dialout, as a rule) and log in again.</source>
            <translation>Junte o utilizador ao grupo desse dispositivo (em regra, dialout) e inicie a sessão de novo.</translation>
        </message>
        <message>
            <source>An update cannot be asked for ({why}). Ask as root: {command}</source>
            <translation>Não é possível pedir uma atualização ({why}). Peça como root: {command}</translation>
        </message>
        <message>
            <source>Another kiosk (process {holder}) is using the data folder {folder}; end it first, or give this one a folder of its own.</source>
            <translation>Outro quiosque (processo {holder}) está a usar a pasta de dados {folder}; termine-o primeiro ou dê a este uma pasta própria.</translation>
        </message>
        <message>
            <source>Another program ({names}) is using the camera.</source>
            <translation>Outro programa ({names}) está a usar a câmara.</translation>
        </message>
        <message>
            <source>Another program is holding the database {path}; close that program and try again.</source>
            <translation>Outro programa está a reter a base de dados {path}; feche-o e tente de novo.</translation>
        </message>
        <message>
            <source>Another program is using the camera.</source>
            <translation>Outro programa está a usar a câmara.</translation>
        </message>
        <message>
            <source>Another program reads {path}; end it (a kiosk, or one of its commands), and do this again.</source>
            <translation>Outro programa está a ler {path}; termine-o (um quiosque ou um dos seus comandos) e repita isto.</translation>
        </message>
        <message>
            <source>By the journal no check-in is lost.</source>
            <translation>Segundo o diário, não se perdeu nenhum registo.</translation>
        </message>
        <message>
            <source>Change its cable or its USB port.</source>
            <translation>Mude o cabo ou a porta USB.</translation>
        </message>
        <message>
            <source>Change screen.monitor.</source>
            <translation>Altere screen.monitor.</translation>
        </message>
        <message>
            <source>Change teamup.checkin_mode, or use a token made for that mode.</source>
            <translation>Mude teamup.checkin_mode ou use um token feito para esse modo.</translation>
        </message>
        <message>
            <source>Check teamup.provider_id.</source>
            <translation>Verifique teamup.provider_id.</translation>
        </message>
        <message>
            <source>Check the network cable or Wi-Fi, and teamup.base_url.</source>
            <translation>Verifique o cabo de rede ou o Wi-Fi, e teamup.base_url.</translation>
        </message>
        <message>
            <source>Check the network; the kiosk keeps trying.</source>
            <translation>Verifique a rede; o quiosque continua a tentar.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; the kiosk keeps trying.</source>
            <translation>Verifique a data e a hora deste computador; o quiosque continua a tentar.</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on in TeamUp's settings; the kiosk notices at the next visit.</source>
            <translation>Os registos da entrada estão desligados no TeamUp, por isso todos são enviados à receção. Ligue-os nas definições do TeamUp; o quiosque dá por isso na próxima visita.</translation>
        </message>
        <message>
            <source>Check-ins brought up to date from the journal: {count}.</source>
            <translation>Registos atualizados a partir do diário: {count}.</translation>
        </message>
        <message>
            <source>Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.</source>
            <translation>Entradas que esperam há mais de {minutes} minutos para serem enviadas ao TeamUp: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that are lost: {count}.</source>
            <translation>Registos perdidos: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that may have been sent already: {count}. The kiosk looks for them in TeamUp and sends none of them on a guess.</source>
            <translation>Registos que podem já ter sido enviados: {count}. O quiosque procura-os no TeamUp e não envia nenhum às cegas.</translation>
        </message>
        <message>
            <source>Check-ins whose data were damaged, mended: {count}.</source>
            <translation>Registos com dados danificados, reparados: {count}.</translation>
        </message>
        <message>
            <source>Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} cancelled late.</source>
            <translation>Aulas desse dia no TeamUp: {attended} frequentadas, {booked} reservadas, {cancelled} canceladas tarde.</translation>
        </message>
        <message>
            <source>Classes, cancellations and corrections move that count, too.</source>
            <translation>Também aulas, cancelamentos e correções mudam essa contagem.</translation>
        </message>
        <message>
            <source>Close it.</source>
            <translation>Feche-o.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or replug it.</source>
            <translation>Feche os outros programas que a usam ou volte a ligá-la.</translation>
        </message>
        <message>
            <source>Codes that count: {kinds}.</source>
            <translation>Códigos que contam: {kinds}.</translation>
        </message>
        <message>
            <source>Compare the latest visits with TeamUp.</source>
            <translation>Compare as últimas visitas com o TeamUp.</translation>
        </message>
        <message>
            <source>Complete the [teamup] section.</source>
            <translation>Complete a secção [teamup].</translation>
        </message>
        <message>
            <source>Correct data.backup_dir, or connect that disk.</source>
            <translation>Corrija data.backup_dir ou ligue esse disco.</translation>
        </message>
        <message>
            <source>Correct teamup.venue_id; the venue's page in TeamUp has it in its address.</source>
            <translation>Corrija teamup.venue_id; a página do local no TeamUp tem-no no endereço.</translation>
        </message>
        <message>
            <source>Correct that, or set it to 0. The account's custom fields are: {fields}.</source>
            <translation>Corrija isso ou ponha 0. Os campos personalizados da conta são: {fields}.</translation>
        </message>
        <message>
            <source>Correct the time zone in TeamUp; until then the computer's own counts.</source>
            <translation>Corrija o fuso horário no TeamUp; até lá conta o do computador.</translation>
        </message>
        <message>
            <source>Daily backups are off (data.backups = 0).</source>
            <translation>As cópias de segurança diárias estão desligadas (data.backups = 0).</translation>
        </message>
        <message>
            <source>Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff area.</source>
            <translation>Faça o que diz; depois execute `kiosk doctor --acknowledge` ou confirme na área da equipa.</translation>
        </message>
        <message>
            <source>Found on {day}, {time}:</source>
            <translation>Encontrado em {day}, {time}:</translation>
        </message>
        <message>
            <source>Give it a port of its own, without a hub.</source>
            <translation>Dê-lhe uma porta própria, sem hub.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there and start the kiosk, or set data.journal_dirs to other folders.</source>
            <translation>Dê ao utilizador do quiosque permissão para escrever lá e inicie o quiosque, ou ponha data.journal_dirs noutras pastas.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there, or set data.dir to another folder.</source>
            <translation>Dê ao utilizador do quiosque permissão para escrever lá ou ponha data.dir noutra pasta.</translation>
        </message>
        <message>
            <source>Give the token the permission to read reports; without it, check-ins that got no answer wait in the staff inbox.</source>
            <translation>Dê ao token permissão para ler relatórios; sem ela, os registos sem resposta esperam na caixa da equipa.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY is not a web address; correct it, or take it out.</source>
            <translation>HTTPS_PROXY não é um endereço web; corrija-o ou retire-o.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// address, or add TeamUp's host to NO_PROXY.</source>
            <translation>HTTPS_PROXY indica um tipo de proxy que o quiosque não pode usar; dê-lhe um endereço http:// ou junte o host do TeamUp a NO_PROXY.</translation>
        </message>
        <message>
            <source>Hand scanners: none.</source>
            <translation>Leitores de mão: nenhum.</translation>
        </message>
        <message>
            <source>Hand scanners: those that type.</source>
            <translation>Leitores de mão: os que escrevem.</translation>
        </message>
        <message>
            <source>Have the disk looked at.</source>
            <translation>Mande verificar o disco.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, look into camera.device.</source>
            <translation>Se não voltar por si, veja camera.device.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, replug it.</source>
            <translation>Se não voltar por si, volte a ligá-la.</translation>
        </message>
        <message>
            <source>If this goes on, change its cable or USB port.</source>
            <translation>Se isto continuar, mude o cabo ou a porta USB.</translation>
        </message>
        <message>
            <source>If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.</source>
            <translation>Se houver sócios assim, instale os pacotes fonts-noto-core e fonts-wqy-microhei.</translation>
        </message>
        <message>
            <source>In use by the kiosk that is running.</source>
            <translation>Em uso pelo quiosque que está a funcionar.</translation>
        </message>
        <message>
            <source>Install the Python package tapirscan.</source>
            <translation>Instale o pacote Python tapirscan.</translation>
        </message>
        <message>
            <source>Install the Python package zxing-cpp.</source>
            <translation>Instale o pacote Python zxing-cpp.</translation>
        </message>
        <message>
            <source>Install the system package libzbar0.</source>
            <translation>Instale o pacote de sistema libzbar0.</translation>
        </message>
        <message>
            <source>Is there a log-in page on this network, or is teamup.base_url wrong?</source>
            <translation>Há uma página de acesso nesta rede ou teamup.base_url está errado?</translation>
        </message>
        <message>
            <source>It does not say whether the feature is on.</source>
            <translation>Não diz se a função está ligada.</translation>
        </message>
        <message>
            <source>It gave no reason.</source>
            <translation>Não deu nenhum motivo.</translation>
        </message>
        <message>
            <source>It says {day}, {time}. Nobody can be checked in until its date and time are set right, because visits would be written on wrong days.</source>
            <translation>Marca {day}, {time}. Ninguém pode registar-se até a data e a hora estarem certas, porque as visitas ficariam em dias errados.</translation>
        </message>
        <message>
            <source>It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look the customer up in TeamUp.</source>
            <translation>Foi enviado num dia posterior ao da visita, por isso o TeamUp pode referir-se a uma visita desse dia. Procure o cliente no TeamUp.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>O seu último dia é {day}.</translation>
        </message>
        <message>
            <source>Kept scans that are lost: {count}.</source>
            <translation>Leituras guardadas perdidas: {count}.</translation>
        </message>
        <message>
            <source>Linked cards that are lost: {count}.</source>
            <translation>Associações de cartões perdidas: {count}.</translation>
        </message>
        <message>
            <source>Look the customer up in TeamUp, then choose “It's there” or “Send again”.</source>
            <translation>Procure o cliente no TeamUp e escolha “Está lá” ou “Enviar de novo”.</translation>
        </message>
        <message>
            <source>Make room: check-ins can only be kept while there is some. The kiosk has removed its own older copies already, or does so within a minute while it runs.</source>
            <translation>Liberte espaço: as entradas só podem ser guardadas enquanto houver algum. O quiosque já removeu as suas cópias mais antigas, ou fá-lo dentro de um minuto enquanto funciona.</translation>
        </message>
        <message>
            <source>Make the place brighter, or plug it into another USB port.</source>
            <translation>Ponha mais luz ou ligue-a a outra porta USB.</translation>
        </message>
        <message>
            <source>Members: {count}, as of {day}, {time}.</source>
            <translation>Sócios: {count}, em {day}, {time}.</translation>
        </message>
        <message>
            <source>More may be lost: the journal does not tell how much there was.</source>
            <translation>Pode haver mais perdas: o diário não diz quanto havia.</translation>
        </message>
        <message>
            <source>Most of TeamUp's rows could not be understood ({list}); what the kiosk knows of the members is kept. A newer version of the kiosk may help.</source>
            <translation>A maior parte das linhas do TeamUp não foi compreendida ({list}); o que o quiosque sabe dos sócios mantém-se. Uma versão mais nova do quiosque pode ajudar.</translation>
        </message>
        <message>
            <source>Names can be shown in every script.</source>
            <translation>Os nomes podem ser mostrados em qualquer escrita.</translation>
        </message>
        <message>
            <source>Names cannot be shown in these scripts: {scripts}.</source>
            <translation>Os nomes não podem ser mostrados nestas escritas: {scripts}.</translation>
        </message>
        <message>
            <source>New since yesterday ({name}): {found}</source>
            <translation>Novo desde ontem ({name}): {found}</translation>
        </message>
        <message>
            <source>No crash within the last week.</source>
            <translation>Nenhuma falha na última semana.</translation>
        </message>
        <message>
            <source>No custom field is used.</source>
            <translation>Nenhum campo personalizado está em uso.</translation>
        </message>
        <message>
            <source>No damage was found that nobody has read about.</source>
            <translation>Nenhum dano por ler.</translation>
        </message>
        <message>
            <source>No library that reads codes is there. Run `kiosk doctor`.</source>
            <translation>Não há nenhuma biblioteca que leia códigos. Execute `kiosk doctor`.</translation>
        </message>
        <message>
            <source>No repository of kiosk packages is set up. Write {file} (appliance.md shows how), then try again.</source>
            <translation>Não há nenhum repositório de pacotes do quiosque configurado. Crie {file} (appliance.md mostra como) e tente novamente.</translation>
        </message>
        <message>
            <source>No staff PIN is set: there is no staff area.</source>
            <translation>Não há PIN da equipa: não há área da equipa.</translation>
        </message>
        <message>
            <source>No token lies in a file that others may read.</source>
            <translation>Nenhum token está num ficheiro que outros possam ler.</translation>
        </message>
        <message>
            <source>None is configured; hand scanners only.</source>
            <translation>Nenhuma configurada; só leitores de mão.</translation>
        </message>
        <message>
            <source>None is plugged in that may be opened.</source>
            <translation>Não há nenhuma ligada que se possa abrir.</translation>
        </message>
        <message>
            <source>None of the decoders is there, so that no camera can read a code: {names}.</source>
            <translation>Não há nenhum descodificador, por isso nenhuma câmara pode ler um código: {names}.</translation>
        </message>
        <message>
            <source>Not known, for the same reason.</source>
            <translation>Não se sabe, pelo mesmo motivo.</translation>
        </message>
        <message>
            <source>Not settled yet, the kiosk keeps trying.</source>
            <translation>Ainda por resolver, o quiosque continua a tentar.</translation>
        </message>
        <message>
            <source>Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.</source>
            <translation>Em falta: {names}. Os códigos são lidos apenas por {others}, e menos dos maus.</translation>
        </message>
        <message>
            <source>Nothing was installed: the package of version {installed} cannot be fetched again ({why}), so there would be no way back. Put it into the repository, then try again.</source>
            <translation>Nada foi instalado: o pacote da versão {installed} não pode ser transferido de novo ({why}), por isso não haveria como voltar atrás. Coloque-o no repositório e tente novamente.</translation>
        </message>
        <message>
            <source>Notices cannot be sent: the package apprise is missing. Install packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls.</source>
            <translation>Não é possível enviar avisos: falta o pacote apprise. Instale packaging/locks/notices.txt como explica docs/watching.md, ou esvazie notices.urls.</translation>
        </message>
        <message>
            <source>On {day}, {time} the kiosk gave up something it was doing, and went on.</source>
            <translation>Em {day}, às {time}, o quiosque abandonou algo que estava a fazer e continuou.</translation>
        </message>
        <message>
            <source>Only {count} MB are free in {path}.</source>
            <translation>Só há {count} MB livres em {path}.</translation>
        </message>
        <message>
            <source>Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as there is room; make some.</source>
            <translation>Só há {count} MB livres no disco do quiosque. As entradas continuam enquanto houver espaço; liberte algum.</translation>
        </message>
        <message>
            <source>Or set camera.device to none to use hand scanners only.</source>
            <translation>Ou ponha camera.device em none para usar só leitores de mão.</translation>
        </message>
        <message>
            <source>Places of the journal: {count}.</source>
            <translation>Locais do diário: {count}.</translation>
        </message>
        <message>
            <source>Plug in a USB webcam.</source>
            <translation>Ligue uma webcam USB.</translation>
        </message>
        <message>
            <source>Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.</source>
            <translation>Ligue um altifalante e inicie o PulseAudio ou o PipeWire antes do quiosque.</translation>
        </message>
        <message>
            <source>Plug it in again.</source>
            <translation>Volte a ligá-la.</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device (there is: {others}).</source>
            <translation>Ligue-a ou indique outra em camera.device (há: {others}).</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device.</source>
            <translation>Ligue-a ou indique outra em camera.device.</translation>
        </message>
        <message>
            <source>Plug it into another USB port.</source>
            <translation>Ligue-a a outra porta USB.</translation>
        </message>
        <message>
            <source>Plug one in, or use a hand scanner.</source>
            <translation>Ligue uma ou use um leitor de mão.</translation>
        </message>
        <message>
            <source>Plug the scanner in, or correct scanner.serial.</source>
            <translation>Ligue o leitor ou corrija scanner.serial.</translation>
        </message>
        <message>
            <source>Plugged in: {cameras}.</source>
            <translation>Ligadas: {cameras}.</translation>
        </message>
        <message>
            <source>Put a valid token into teamup.token; the prefix is teamup.auth_scheme.</source>
            <translation>Ponha um token válido em teamup.token; o prefixo é teamup.auth_scheme.</translation>
        </message>
        <message>
            <source>Put it right in TeamUp, then send it again.</source>
            <translation>Corrija no TeamUp e envie de novo.</translation>
        </message>
        <message>
            <source>Putting another file in the place of {path} was cut short; start the kiosk, which ends it.</source>
            <translation>A substituição de {path} por outro ficheiro foi interrompida; inicie o quiosque, que a conclui.</translation>
        </message>
        <message>
            <source>Reading the list from TeamUp was stopped; it goes on by itself.</source>
            <translation>A leitura da lista do TeamUp foi parada; continua por si.</translation>
        </message>
        <message>
            <source>Reading {path} was given up; try again.</source>
            <translation>A leitura de {path} foi abandonada; tente de novo.</translation>
        </message>
        <message>
            <source>Replug it.</source>
            <translation>Volte a ligá-la.</translation>
        </message>
        <message>
            <source>Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the kiosk keeps trying.</source>
            <translation>Os pedidos passam pelo proxy {proxy}: verifique HTTPS_PROXY e a rede; o quiosque continua a tentar.</translation>
        </message>
        <message>
            <source>Run `kiosk pin`.</source>
            <translation>Execute `kiosk pin`.</translation>
        </message>
        <message>
            <source>Run `{command}`.</source>
            <translation>Execute `{command}`.</translation>
        </message>
        <message>
            <source>Run “{command}” and restart the computer.</source>
            <translation>Execute “{command}” e reinicie o computador.</translation>
        </message>
        <message>
            <source>Save it as MP4, or name another file in camera.device.</source>
            <translation>Guarde-o como MP4 ou indique outro ficheiro em camera.device.</translation>
        </message>
        <message>
            <source>Save it as PNG, JPEG or MP4.</source>
            <translation>Guarde-o como PNG, JPEG ou MP4.</translation>
        </message>
        <message>
            <source>Save the picture again as PNG or SVG; until then the gym's name is shown.</source>
            <translation>Guarde de novo a imagem como PNG ou SVG; até lá aparece o nome do ginásio.</translation>
        </message>
        <message>
            <source>See the sentence before.</source>
            <translation>Veja a frase anterior.</translation>
        </message>
        <message>
            <source>See what TeamUp says, and correct the [teamup] section.</source>
            <translation>Veja o que diz o TeamUp e corrija a secção [teamup].</translation>
        </message>
        <message>
            <source>Set camera.device to a file there is.</source>
            <translation>Ponha em camera.device um ficheiro que exista.</translation>
        </message>
        <message>
            <source>Set its date and time right; meanwhile visits are dated by TeamUp's time.</source>
            <translation>Acerte a data e a hora; entretanto as visitas levam a hora do TeamUp.</translation>
        </message>
        <message>
            <source>Set the time, and switch on network time (timedatectl set-ntp true).</source>
            <translation>Acerte a hora e ligue a hora da rede (timedatectl set-ntp true).</translation>
        </message>
        <message>
            <source>Something answers in TeamUp's place and points elsewhere ({status}).</source>
            <translation>Algo responde no lugar do TeamUp e aponta para outro sítio ({status}).</translation>
        </message>
        <message>
            <source>Something is wrong with the kiosk's data: read in the staff area what.</source>
            <translation>Algo está errado nos dados do quiosque: leia o quê na área da equipa.</translation>
        </message>
        <message>
            <source>Something went wrong inside the kiosk; the log has the details.</source>
            <translation>Algo correu mal dentro do quiosque; os pormenores estão no registo.</translation>
        </message>
        <message>
            <source>Start the kiosk again: it puts the file aside and saves what it can.</source>
            <translation>Reinicie o quiosque: põe o ficheiro de lado e salva o que puder.</translation>
        </message>
        <message>
            <source>Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).</source>
            <translation>Inicie o quiosque numa sessão gráfica (DISPLAY ou WAYLAND_DISPLAY tem de estar definido).</translation>
        </message>
        <message>
            <source>Steps of check-ins that the journal lost: {count}.</source>
            <translation>Passos de registos que o diário perdeu: {count}.</translation>
        </message>
        <message>
            <source>Switch it on in TeamUp's settings.</source>
            <translation>Ligue-a nas definições do TeamUp.</translation>
        </message>
        <message>
            <source>Take {kinds} out of members.accept, unless members really use such codes.</source>
            <translation>Retire {kinds} de members.accept, a não ser que os sócios usem mesmo esses códigos.</translation>
        </message>
        <message>
            <source>TeamUp already has a visit of that day, recorded elsewhere.</source>
            <translation>O TeamUp já tem uma visita desse dia, registada noutro lado.</translation>
        </message>
        <message>
            <source>TeamUp answers in the mode {mode}.</source>
            <translation>O TeamUp responde no modo {mode}.</translation>
        </message>
        <message>
            <source>TeamUp cannot be reached: {why} ({host}).</source>
            <translation>Não se chega ao TeamUp: {why} ({host}).</translation>
        </message>
        <message>
            <source>TeamUp counted {count} uses ({period}) before this was sent.</source>
            <translation>Utilizações segundo o TeamUp antes do envio: {count} ({period}).</translation>
        </message>
        <message>
            <source>TeamUp counts the uses of its membership in another way now.</source>
            <translation>O TeamUp conta agora de outra forma as utilizações da inscrição.</translation>
        </message>
        <message>
            <source>TeamUp counts {after} uses of its membership, {before} before it was sent.</source>
            <translation>Utilizações da inscrição segundo o TeamUp: {after}; antes do envio: {before}.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; it may have got the request.</source>
            <translation>O TeamUp não respondeu a tempo; pode ter recebido o pedido.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; try again.</source>
            <translation>O TeamUp não respondeu a tempo; tente de novo.</translation>
        </message>
        <message>
            <source>TeamUp does not accept the token (401). Check-ins are kept; put a valid token into the configuration.</source>
            <translation>O TeamUp não aceita o token (401). Os registos ficam guardados; ponha um token válido na configuração.</translation>
        </message>
        <message>
            <source>TeamUp does not accept this token; copy it again, or make a new one. One that worked before may have expired.</source>
            <translation>O TeamUp não aceita este token; copie-o outra vez ou crie um novo. Um que antes servia pode ter expirado.</translation>
        </message>
        <message>
            <source>TeamUp does not let this token change members' fields (403); give it that right, or write the number into the profile by hand.</source>
            <translation>O TeamUp não deixa este token mudar campos dos sócios (403); dê-lhe esse direito ou escreva o número à mão no perfil.</translation>
        </message>
        <message>
            <source>TeamUp does not say what time it is.</source>
            <translation>O TeamUp não diz que horas são.</translation>
        </message>
        <message>
            <source>TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the members is kept. It asks again by itself.</source>
            <translation>O TeamUp deu menos linhas do que tem ({list}); o que o quiosque sabe dos sócios mantém-se. Volta a perguntar por si.</translation>
        </message>
        <message>
            <source>TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. Check teamup.provider_id and what the token may read; a business that really has no customers needs a new folder under data.dir.</source>
            <translation>O TeamUp não deu nenhum cliente, embora o quiosque conheça {count}; estes mantêm-se. Verifique teamup.provider_id e o que o token pode ler; um negócio que não tem mesmo clientes precisa de uma pasta nova em data.dir.</translation>
        </message>
        <message>
            <source>TeamUp gave the members without their custom fields; the card numbers known before are kept. Check what the token may read, or set members.card_field to 0 if there are no cards.</source>
            <translation>O TeamUp deu os sócios sem os campos personalizados; os números de cartão já conhecidos mantêm-se. Verifique o que o token pode ler ou ponha members.card_field a 0 se não houver cartões.</translation>
        </message>
        <message>
            <source>TeamUp had trouble answering ({status}); it may have carried out the request.</source>
            <translation>O TeamUp teve dificuldade em responder ({status}); pode ter executado o pedido.</translation>
        </message>
        <message>
            <source>TeamUp has another card number for this member, and the kiosk writes over nothing; change it there if it is out of date.</source>
            <translation>O TeamUp tem outro número de cartão para este sócio, e o quiosque não escreve por cima de nada; mude-o lá se estiver desatualizado.</translation>
        </message>
        <message>
            <source>TeamUp has it from the earlier request that got no answer.</source>
            <translation>O TeamUp tem-no do pedido anterior que ficou sem resposta.</translation>
        </message>
        <message>
            <source>TeamUp is not available just now (503). The kiosk tries again.</source>
            <translation>O TeamUp não está disponível agora (503). O quiosque tenta de novo.</translation>
        </message>
        <message>
            <source>TeamUp lists no class of that day for this member.</source>
            <translation>O TeamUp não indica nenhuma aula desse dia para este sócio.</translation>
        </message>
        <message>
            <source>TeamUp refused this ({status}).</source>
            <translation>O TeamUp recusou isto ({status}).</translation>
        </message>
        <message>
            <source>TeamUp says: “{said}”.</source>
            <translation>O TeamUp diz: “{said}”.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report came out of a cache, so it may be old.</source>
            <translation>O relatório de presenças do TeamUp veio de uma cache, por isso pode ser antigo.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report changed while the kiosk was reading it.</source>
            <translation>O relatório de presenças do TeamUp mudou enquanto o quiosque o lia.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it proves nothing.</source>
            <translation>O relatório de presenças do TeamUp não mostra registos que o TeamUp confirmou, por isso não prova nada.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it after the time allowed.</source>
            <translation>O relatório de presenças do TeamUp não o mostra depois do tempo dado.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk yet.</source>
            <translation>O relatório de presenças do TeamUp não o mostra, mas ainda não mostrou nenhum registo deste quiosque.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report ends before all of its rows were given.</source>
            <translation>O relatório de presenças do TeamUp acaba antes de dar todas as linhas.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report has a row of this member that may be this check-in: it is a class of that time, or does not say what it is.</source>
            <translation>O relatório de presenças do TeamUp tem uma linha deste sócio que pode ser este registo: é uma aula dessa hora ou não diz o que é.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows a check-in that may be this one or another.</source>
            <translation>O relatório de presenças do TeamUp mostra um registo que pode ser este ou outro.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows it, at {time} on {day}.</source>
            <translation>O relatório de presenças do TeamUp mostra-o, às {time} de {day}.</translation>
        </message>
        <message>
            <source>TeamUp's check-in {id}, {at}</source>
            <translation>Registo {id} do TeamUp, {at}</translation>
        </message>
        <message>
            <source>TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries again; lower teamup.requests_per_minute if several kiosks share one token.</source>
            <translation>Atingiu-se o limite de pedidos por minuto do TeamUp (429). O quiosque espera e tenta de novo; baixe teamup.requests_per_minute se vários quiosques partilham um token.</translation>
        </message>
        <message>
            <source>TeamUp's list goes on at another address than teamup.base_url; it is not followed, because that would show the token there. Check teamup.base_url.</source>
            <translation>A lista do TeamUp continua noutro endereço que não teamup.base_url; não é seguida, porque o token se veria lá. Verifique teamup.base_url.</translation>
        </message>
        <message>
            <source>TeamUp's pages lead round in circles; try again later.</source>
            <translation>As páginas do TeamUp andam em círculo; tente mais tarde.</translation>
        </message>
        <message>
            <source>TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk setup`; check-ins are kept until then.</source>
            <translation>O token do TeamUp expirou em {day}. Crie um novo no TeamUp e introduza-o com `kiosk setup`; até lá as entradas ficam guardadas.</translation>
        </message>
        <message>
            <source>TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with `kiosk setup`.</source>
            <translation>O token do TeamUp expira em {day}. Crie antes um novo no TeamUp e introduza-o com `kiosk setup`.</translation>
        </message>
        <message>
            <source>TeamUp's {what} could not be read.</source>
            <translation>Não foi possível ler isto no TeamUp: {what}.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again in {seconds} s.</source>
            <translation>Esse PIN está errado; tente de novo daqui a {seconds} s.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again.</source>
            <translation>Esse PIN está errado; tente de novo.</translation>
        </message>
        <message>
            <source>That is a code, but none with a token. Make one with the page token-code.html, on a phone or a computer.</source>
            <translation>Isso é um código, mas sem token. Crie um com a página token-code.html, num telemóvel ou computador.</translation>
        </message>
        <message>
            <source>The Check In feature is switched off in TeamUp.</source>
            <translation>A função Check In está desligada no TeamUp.</translation>
        </message>
        <message>
            <source>The USB port has no room for the camera's pictures.</source>
            <translation>A porta USB não tem espaço para as imagens da câmara.</translation>
        </message>
        <message>
            <source>The account has no such custom field: {fields}.</source>
            <translation>A conta não tem este campo personalizado: {fields}.</translation>
        </message>
        <message>
            <source>The account has no venue {id}.</source>
            <translation>A conta não tem o local {id}.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is cut off or far too long.</source>
            <translation>A resposta do endereço do TeamUp ({status}) está cortada ou é demasiado longa.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is not what was asked for.</source>
            <translation>A resposta do endereço do TeamUp ({status}) não é o que foi pedido.</translation>
        </message>
        <message>
            <source>The attendance report can be read.</source>
            <translation>O relatório de presenças pode ser lido.</translation>
        </message>
        <message>
            <source>The backup was given up, as the kiosk ends.</source>
            <translation>A cópia de segurança foi abandonada, porque o quiosque está a terminar.</translation>
        </message>
        <message>
            <source>The camera ({device}) cannot be opened: {why}.</source>
            <translation>A câmara ({device}) não se consegue abrir: {why}.</translation>
        </message>
        <message>
            <source>The camera does not start ({why}).</source>
            <translation>A câmara não arranca ({why}).</translation>
        </message>
        <message>
            <source>The camera gives no picture ({why}).</source>
            <translation>A câmara não dá imagem ({why}).</translation>
        </message>
        <message>
            <source>The camera has stopped sending pictures.</source>
            <translation>A câmara deixou de enviar imagens.</translation>
        </message>
        <message>
            <source>The camera is plugged in but sends no picture.</source>
            <translation>A câmara está ligada mas não envia imagem.</translation>
        </message>
        <message>
            <source>The camera sends only {rate} pictures a second.</source>
            <translation>A câmara só envia {rate} imagens por segundo.</translation>
        </message>
        <message>
            <source>The camera sends pictures as {format}, which cannot be read.</source>
            <translation>A câmara envia imagens como {format}, que não se consegue ler.</translation>
        </message>
        <message>
            <source>The camera sent a damaged picture.</source>
            <translation>A câmara enviou uma imagem danificada.</translation>
        </message>
        <message>
            <source>The camera was unplugged.</source>
            <translation>A câmara foi desligada.</translation>
        </message>
        <message>
            <source>The camera “{name}” is not plugged in.</source>
            <translation>A câmara “{name}” não está ligada.</translation>
        </message>
        <message>
            <source>The camera's pictures could not be read, so another of its formats is used.</source>
            <translation>Não foi possível ler as imagens da câmara, por isso usa-se outro dos seus formatos.</translation>
        </message>
        <message>
            <source>The card counts at this kiosk, but is not in TeamUp.</source>
            <translation>O cartão conta neste quiosque, mas não está no TeamUp.</translation>
        </message>
        <message>
            <source>The checks could not be run ({why}).</source>
            <translation>Não foi possível fazer as verificações ({why}).</translation>
        </message>
        <message>
            <source>The checks took too long; run `kiosk doctor` by hand.</source>
            <translation>As verificações demoraram demasiado; execute `kiosk doctor` à mão.</translation>
        </message>
        <message>
            <source>The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.</source>
            <translation>As verificações foram abandonadas, porque o quiosque termina; execute `kiosk doctor` à mão.</translation>
        </message>
        <message>
            <source>The connection to TeamUp was lost before its answer came; it may have got the request.</source>
            <translation>A ligação ao TeamUp perdeu-se antes da resposta; pode ter recebido o pedido.</translation>
        </message>
        <message>
            <source>The credential {path} cannot be read ({why}); correct LoadCredential= of the kiosk's service.</source>
            <translation>A credencial {path} não pode ser lida ({why}); corrija LoadCredential= do serviço do quiosque.</translation>
        </message>
        <message>
            <source>The credential {path} is empty; put the token into the file that LoadCredential= of the kiosk's service names.</source>
            <translation>A credencial {path} está vazia; ponha o token no ficheiro indicado por LoadCredential= do serviço do quiosque.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>O ficheiro danificado está guardado como {file}.</translation>
        </message>
        <message>
            <source>The data folder is new, but a kiosk was used with it before. Check-ins that were not settled then: {count}. Look for them in TeamUp. The journal of that time is kept as {file}.</source>
            <translation>A pasta de dados é nova, mas já houve um quiosque a usá-la. Registos então por resolver: {count}. Procure-os no TeamUp. O diário dessa altura está guardado como {file}.</translation>
        </message>
        <message>
            <source>The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.</source>
            <translation>A base de dados estava danificada. Salvos: {checkins} registos, {scans} leituras guardadas.</translation>
        </message>
        <message>
            <source>The database was found damaged while it was in use.</source>
            <translation>A base de dados foi encontrada danificada durante o uso.</translation>
        </message>
        <message>
            <source>The database was gone. Saved from what was left: {checkins} check-ins, {scans} kept scans.</source>
            <translation>A base de dados tinha desaparecido. Salvos do que restava: {checkins} registos, {scans} leituras guardadas.</translation>
        </message>
        <message>
            <source>The database {path} cannot be opened; check that its folder exists and that the kiosk's user may write there.</source>
            <translation>A base de dados {path} não se consegue abrir; veja se a pasta existe e se o utilizador do quiosque pode escrever lá.</translation>
        </message>
        <message>
            <source>The database {path} is damaged; start the kiosk again: it puts the file aside and saves what can be read of it.</source>
            <translation>A base de dados {path} está danificada; reinicie o quiosque: põe o ficheiro de lado e salva o que se consegue ler.</translation>
        </message>
        <message>
            <source>The database {path} may not be written; give the kiosk's user write permission for the file and its folder.</source>
            <translation>A base de dados {path} não pode ser escrita; dê ao utilizador do quiosque permissão de escrita no ficheiro e na pasta.</translation>
        </message>
        <message>
            <source>The database {path} refused a request; restart the kiosk, and report it if it comes back.</source>
            <translation>A base de dados {path} recusou um pedido; reinicie o quiosque e comunique se voltar a acontecer.</translation>
        </message>
        <message>
            <source>The database {path} was written by a later version of the kiosk (layout {version}, this version knows {known}); install that version again, or choose another data folder.</source>
            <translation>A base de dados {path} é de uma versão posterior do quiosque (estrutura {version}, esta versão conhece {known}); instale essa versão outra vez ou escolha outra pasta de dados.</translation>
        </message>
        <message>
            <source>The disk failed while {path} was read or written; check the free space, the quota and the health of the disk.</source>
            <translation>O disco falhou ao ler ou escrever {path}; verifique o espaço livre, a quota e o estado do disco.</translation>
        </message>
        <message>
            <source>The disk of {path} does not support write-ahead logging; choose a data folder on a local disk.</source>
            <translation>O disco de {path} não suporta write-ahead logging; escolha uma pasta de dados num disco local.</translation>
        </message>
        <message>
            <source>The environment variable {variable} names {path}, which cannot be used ({why}). Correct it, or take the variable out of the environment.</source>
            <translation>A variável de ambiente {variable} indica {path}, que não se consegue usar ({why}). Corrija-a ou retire-a do ambiente.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>O ficheiro está vazio; escolha outro.</translation>
        </message>
        <message>
            <source>The file is no list that can be read; save it as CSV, then try again.</source>
            <translation>O ficheiro não é uma lista legível; guarde-o como CSV e tente de novo.</translation>
        </message>
        <message>
            <source>The file {path} is another program's database; choose another data folder.</source>
            <translation>O ficheiro {path} é a base de dados de outro programa; escolha outra pasta de dados.</translation>
        </message>
        <message>
            <source>The film {path}</source>
            <translation>O filme {path}</translation>
        </message>
        <message>
            <source>The first line does not tell which column has the cards and which the members ({titles}); name them with --card-column and --member-column.</source>
            <translation>A primeira linha não diz que coluna tem os cartões e qual tem os sócios ({titles}); indique-as com --card-column e --member-column.</translation>
        </message>
        <message>
            <source>The folder for backups, {path}, is not there; connect its disk, or correct data.backup_dir.</source>
            <translation>A pasta das cópias de segurança, {path}, não está lá; ligue o seu disco ou corrija data.backup_dir.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried again by itself.</source>
            <translation>O leitor manual em {path} não pode ser lido ({why}). Corrija scanner.serial; tenta-se de novo, sozinho.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is tried again by itself.</source>
            <translation>O leitor manual em {path} não está lá. Ligue-o ou corrija scanner.serial; tenta-se de novo, sozinho.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is taken: another program reads it, or one that was killed has left its lock in /var/lock. Close that program, or restart the computer; it is tried again by itself.</source>
            <translation>O leitor manual em {path} está ocupado: outro programa está a lê-lo, ou um que foi interrompido deixou o seu bloqueio em /var/lock. Feche esse programa ou reinicie o computador; tenta-se de novo, sozinho.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} may not be read by this user. Add the user to the group of that device (dialout, as a rule) and log in again; it is tried again by itself.</source>
            <translation>Este utilizador não pode ler o leitor manual em {path}. Junte o utilizador ao grupo desse dispositivo (em regra, dialout) e inicie a sessão de novo; tenta-se de novo, sozinho.</translation>
        </message>
        <message>
            <source>The journal is not kept at {places}.</source>
            <translation>O diário não é mantido aqui: {places}.</translation>
        </message>
        <message>
            <source>The keys of the member passes are lost: make the passes again.</source>
            <translation>As chaves dos passes dos sócios perderam-se: faça os passes de novo.</translation>
        </message>
        <message>
            <source>The kiosk begins its journal when it starts.</source>
            <translation>O quiosque começa o diário ao iniciar.</translation>
        </message>
        <message>
            <source>The kiosk crashed on {day}, {time}.</source>
            <translation>O quiosque falhou em {day}, às {time}.</translation>
        </message>
        <message>
            <source>The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand scanners work. Staff can use the camera again under Device.</source>
            <translation>O quiosque terminou inesperadamente três vezes seguidas, por isso funciona agora sem a câmara; os leitores de mão funcionam. O pessoal pode voltar a usar a câmara em Aparelho.</translation>
        </message>
        <message>
            <source>The kiosk failed while sending this; TeamUp may have it. See the log.</source>
            <translation>O quiosque falhou ao enviar; o TeamUp pode tê-lo. Veja o registo.</translation>
        </message>
        <message>
            <source>The kiosk has too much to do; try again in a moment.</source>
            <translation>O quiosque tem demasiado que fazer; tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>The kiosk has used up its requests to TeamUp for now; it tries again shortly.</source>
            <translation>O quiosque gastou por agora os seus pedidos ao TeamUp; tenta de novo em breve.</translation>
        </message>
        <message>
            <source>The kiosk hung on {day}, {time}, and was ended.</source>
            <translation>O quiosque bloqueou em {day}, às {time}, e foi encerrado.</translation>
        </message>
        <message>
            <source>The kiosk may not ask for TeamUp's {what} ({status}).</source>
            <translation>O quiosque não pode pedir isto ao TeamUp: {what} ({status}).</translation>
        </message>
        <message>
            <source>The kiosk stopped while this was being sent; TeamUp may have it.</source>
            <translation>O quiosque parou durante o envio; o TeamUp pode tê-lo.</translation>
        </message>
        <message>
            <source>The kiosk that is running (process {holder}) is of an earlier version, and keeps {path} open; end that kiosk, start the new one, and try again.</source>
            <translation>O quiosque a funcionar (processo {holder}) é de uma versão anterior e mantém {path} aberto; termine-o, inicie o novo e tente de novo.</translation>
        </message>
        <message>
            <source>The kiosk's data were damaged, or an older copy was put back; this may have been sent since.</source>
            <translation>Os dados do quiosque estavam danificados, ou foi reposta uma cópia mais antiga; isto pode ter sido enviado entretanto.</translation>
        </message>
        <message>
            <source>The kiosk's data were older than what it had done: an old copy was put back, or a part was lost.</source>
            <translation>Os dados do quiosque eram mais antigos do que o que ele tinha feito: foi reposta uma cópia antiga ou perdeu-se uma parte.</translation>
        </message>
        <message>
            <source>The kiosk's database has been closed; start the kiosk again.</source>
            <translation>A base de dados do quiosque foi fechada; reinicie o quiosque.</translation>
        </message>
        <message>
            <source>The list has no column {name}; it has {titles}.</source>
            <translation>A lista não tem a coluna {name}; tem {titles}.</translation>
        </message>
        <message>
            <source>The members are being fetched already (by process {holder}); wait until that is done.</source>
            <translation>Os sócios já estão a ser carregados (pelo processo {holder}); espere que acabe.</translation>
        </message>
        <message>
            <source>The members could not be fetched; see the log.</source>
            <translation>Não foi possível carregar os sócios; veja o registo.</translation>
        </message>
        <message>
            <source>The members have not been fetched yet; the kiosk does so when it starts.</source>
            <translation>Os sócios ainda não foram carregados; o quiosque fá-lo ao iniciar.</translation>
        </message>
        <message>
            <source>The members were last fetched on {day} at {time}; who joined since may not be known here. Check the network, then fetch them (staff area, or `kiosk sync`).</source>
            <translation>Os sócios foram carregados pela última vez em {day} às {time}; quem entrou depois pode não ser conhecido aqui. Verifique a rede e carregue-os (área da equipa ou `kiosk sync`).</translation>
        </message>
        <message>
            <source>The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who is not known yet is asked for there, or kept for later. Have the disk looked at.</source>
            <translation>A cópia dos sócios estava danificada e está a ser carregada de novo do TeamUp; até lá, quem ainda não é conhecido é procurado lá, ou fica guardado para depois. Mande verificar o disco.</translation>
        </message>
        <message>
            <source>The members' copy {path} is damaged; start the kiosk again: it throws the file away and fetches the members anew.</source>
            <translation>A cópia dos sócios {path} está danificada; reinicie o quiosque: elimina o ficheiro e carrega os sócios de novo.</translation>
        </message>
        <message>
            <source>The newest backup of the check-ins is {hours} h old; there are {count} in {path}.</source>
            <translation>A cópia de segurança mais recente dos registos tem {hours} h; há {count} em {path}.</translation>
        </message>
        <message>
            <source>The newest keys of the member passes are lost: make the passes again.</source>
            <translation>As chaves mais recentes dos passes dos sócios perderam-se: faça os passes de novo.</translation>
        </message>
        <message>
            <source>The paper cannot be painted on; choose another file or printer.</source>
            <translation>Não se consegue desenhar neste papel; escolha outro ficheiro ou outra impressora.</translation>
        </message>
        <message>
            <source>The printer did not take the pass; look at the printer, try again.</source>
            <translation>A impressora não aceitou o passe; veja a impressora e tente de novo.</translation>
        </message>
        <message>
            <source>The repository of kiosk packages cannot be reached, or is not signed by the key that is trusted ({why}). Check the network and the repository's address.</source>
            <translation>O repositório de pacotes do quiosque não está acessível, ou não está assinado com a chave de confiança ({why}). Verifique a rede e o endereço do repositório.</translation>
        </message>
        <message>
            <source>The request to {host} could not be sent. Check the network and the configuration; the kiosk keeps trying.</source>
            <translation>O pedido a {host} não pôde ser enviado. Verifique a rede e a configuração; o quiosque continua a tentar.</translation>
        </message>
        <message>
            <source>The screen needs at least 800 × 480 pixels.</source>
            <translation>O ecrã precisa de pelo menos 800 × 480 píxeis.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered for {seconds} s; it waits for its password, or does not work. {remedy}</source>
            <translation>O porta-chaves do sistema não responde há {seconds} s; espera pela palavra-passe ou não funciona. {remedy}</translation>
        </message>
        <message>
            <source>The system's keyring is locked. {remedy}</source>
            <translation>O porta-chaves do sistema está bloqueado. {remedy}</translation>
        </message>
        <message>
            <source>The token lacks a permission; make one with write access.</source>
            <translation>Falta uma permissão ao token; crie um com acesso de escrita.</translation>
        </message>
        <message>
            <source>The update did not work out ({why}). Nothing was changed; try again later.</source>
            <translation>A atualização não foi bem-sucedida ({why}). Nada foi alterado; tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>The update service gives no answer. See what is the matter with it: {command}</source>
            <translation>O serviço de atualização não responde. Veja o que se passa com ele: {command}</translation>
        </message>
        <message>
            <source>The user {user} may not open the camera.</source>
            <translation>O utilizador {user} não pode abrir a câmara.</translation>
        </message>
        <message>
            <source>Then run the checks again.</source>
            <translation>Depois repita as verificações.</translation>
        </message>
        <message>
            <source>There are {count} people with PINs already, which is all there can be; remove somebody first.</source>
            <translation>Já há {count} pessoas com PIN, que é o máximo; remova primeiro alguém.</translation>
        </message>
        <message>
            <source>There is a {name} already; add a letter to tell them apart.</source>
            <translation>Já existe {name}; acrescente uma letra para os distinguir.</translation>
        </message>
        <message>
            <source>There is no backup of the check-ins yet in {path}.</source>
            <translation>Ainda não há cópia de segurança dos registos em {path}.</translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>Não há câmara.</translation>
        </message>
        <message>
            <source>There is no check-in {id}; look at the list for its id.</source>
            <translation>Não há nenhum registo {id}; procure o identificador na lista.</translation>
        </message>
        <message>
            <source>There is no display here.</source>
            <translation>Não há ecrã aqui.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the name.</source>
            <translation>Não há nenhum ficheiro {path}. Verifique o nome.</translation>
        </message>
        <message>
            <source>There is no file {path}; check the path.</source>
            <translation>Não há nenhum ficheiro {path}; verifique o caminho.</translation>
        </message>
        <message>
            <source>There is no kept scan {id}; reload the list.</source>
            <translation>Não há nenhuma leitura guardada {id}; recarregue a lista.</translation>
        </message>
        <message>
            <source>There is no owner's PIN yet; run `kiosk pin` first, then add people.</source>
            <translation>Ainda não há PIN do proprietário; execute primeiro `kiosk pin` e depois acrescente pessoas.</translation>
        </message>
        <message>
            <source>There is no picture {file}; check screen.logo.</source>
            <translation>Não há nenhuma imagem {file}; verifique screen.logo.</translation>
        </message>
        <message>
            <source>There is no room left on the disk to write {path}; free some space.</source>
            <translation>Não há espaço no disco para escrever {path}; liberte algum.</translation>
        </message>
        <message>
            <source>There is no sound output.</source>
            <translation>Não há saída de som.</translation>
        </message>
        <message>
            <source>There is no staff PIN yet; run `kiosk pin` to set one.</source>
            <translation>Ainda não há PIN da equipa; execute `kiosk pin` para definir um.</translation>
        </message>
        <message>
            <source>There is no token yet: type it, or hold its code to the camera.</source>
            <translation>Ainda não há token: escreva-o ou mostre o código à câmara.</translation>
        </message>
        <message>
            <source>There is not enough memory for the database; restart the kiosk.</source>
            <translation>Não há memória suficiente para a base de dados; reinicie o quiosque.</translation>
        </message>
        <message>
            <source>There were too many wrong tries; try again in {seconds} s.</source>
            <translation>Houve demasiadas tentativas erradas; tente de novo daqui a {seconds} s.</translation>
        </message>
        <message>
            <source>This PIN is taken; choose another one.</source>
            <translation>Este PIN já está em uso; escolha outro.</translation>
        </message>
        <message>
            <source>This cannot be done with a check-in that is {state}; reload the list.</source>
            <translation>Isto não se pode fazer com um registo neste estado ({state}); recarregue a lista.</translation>
        </message>
        <message>
            <source>This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then try again.</source>
            <translation>Este cartão é de {name}; desassocie-o lá ou retire-o do perfil no TeamUp e tente de novo.</translation>
        </message>
        <message>
            <source>This check-in was sent before without an answer, so TeamUp may have it already; look there. Let it be sent, or settle it once it is unanswered again.</source>
            <translation>Este registo já foi enviado sem resposta, por isso o TeamUp pode tê-lo; veja lá. Deixe-o ser enviado ou resolva-o quando voltar a ficar sem resposta.</translation>
        </message>
        <message>
            <source>This computer has no default printer. Photograph the code with a phone instead.</source>
            <translation>Este computador não tem impressora predefinida. Fotografe o código com um telemóvel.</translation>
        </message>
        <message>
            <source>This computer has no default printer; set one up, or make a file with `{command}`.</source>
            <translation>Este computador não tem impressora predefinida; configure uma ou faça um ficheiro com `{command}`.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} ahead of TeamUp's.</source>
            <translation>O relógio deste computador está {apart} adiantado em relação ao TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} behind TeamUp's.</source>
            <translation>O relógio deste computador está {apart} atrasado em relação ao TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock says {day}, which cannot be. Nobody can be checked in until its date and time are set right.</source>
            <translation>O relógio deste computador marca {day}, o que não pode ser. Ninguém pode registar-se até a data e a hora estarem certas.</translation>
        </message>
        <message>
            <source>This customer has another check-in for that visit, of {time}; dismiss this one instead.</source>
            <translation>Este cliente tem outro registo para essa visita, das {time}; descarte antes este.</translation>
        </message>
        <message>
            <source>This customer is already checked in, since {time}.</source>
            <translation>Este cliente já está registado, desde as {time}.</translation>
        </message>
        <message>
            <source>This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on the kiosk whose passes shall count here.</source>
            <translation>Isto não é um ficheiro de chaves de passes; faça um com `kiosk pass --export-keys FILE` no quiosque cujos passes devem contar aqui.</translation>
        </message>
        <message>
            <source>This kiosk runs without a configuration file, so nothing can be kept.</source>
            <translation>Este quiosque funciona sem ficheiro de configuração, por isso nada se pode guardar.</translation>
        </message>
        <message>
            <source>This kiosk sent {count} other visits on it since.</source>
            <translation>Outras visitas dessa inscrição que este quiosque enviou desde então: {count}.</translation>
        </message>
        <message>
            <source>This kiosk was not installed from its Debian package; update it the way it was installed.</source>
            <translation>Este quiosque não foi instalado a partir do seu pacote Debian; atualize-o da forma como foi instalado.</translation>
        </message>
        <message>
            <source>This person has been removed meanwhile; reload the list.</source>
            <translation>Esta pessoa foi entretanto removida; recarregue a lista.</translation>
        </message>
        <message>
            <source>This scan has been dealt with already; reload the list.</source>
            <translation>Esta leitura já foi tratada; recarregue a lista.</translation>
        </message>
        <message>
            <source>This token has expired. Make a new one in TeamUp, under M2M Tokens.</source>
            <translation>Este token expirou. Crie um novo no TeamUp, em M2M Tokens.</translation>
        </message>
        <message>
            <source>Too many codes nobody is known by at a time; it is asked for later.</source>
            <translation>Demasiados códigos desconhecidos ao mesmo tempo; pergunta-se mais tarde.</translation>
        </message>
        <message>
            <source>Until it is unlocked, check-ins are kept; then the kiosk sends them by itself.</source>
            <translation>Até ser desbloqueado, os check-ins ficam guardados; depois o quiosque envia-os sozinho.</translation>
        </message>
        <message>
            <source>Use another camera, or set camera.device to another one.</source>
            <translation>Use outra câmara ou indique outra em camera.device.</translation>
        </message>
        <message>
            <source>Version {available} did not work here ({why}), so version {installed} is back. Send its log to whoever helps: {command}</source>
            <translation>A versão {available} não funcionou aqui ({why}), por isso voltou a versão {installed}. Envie o registo a quem o ajuda: {command}</translation>
        </message>
        <message>
            <source>Version {available} does not work here, and version {installed} cannot be put back ({why}). Get help; every check-in is safe on this computer.</source>
            <translation>A versão {available} não funciona aqui e a versão {installed} não pode ser reposta ({why}). Peça ajuda; todos os check-ins estão seguros neste computador.</translation>
        </message>
        <message>
            <source>Well again since yesterday ({name}): {found}</source>
            <translation>Em ordem de novo desde ontem ({name}): {found}</translation>
        </message>
        <message>
            <source>When the token ends is not known; write it into teamup.token_expires.</source>
            <translation>Não se sabe quando o token expira; escreva-o em teamup.token_expires.</translation>
        </message>
        <message>
            <source>Whether TeamUp has taken the number is not known; look into the member's profile.</source>
            <translation>Não se sabe se o TeamUp ficou com o número; veja o perfil do sócio.</translation>
        </message>
        <message>
            <source>Whoever tries customer numbers can check in anybody.</source>
            <translation>Quem experimentar números de cliente pode registar qualquer pessoa.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>outro programa está a usá-lo</translation>
        </message>
        <message>
            <source>attendance report</source>
            <translation>relatório de presenças</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>presenças</translation>
        </message>
        <message>
            <source>blocked customers</source>
            <translation>clientes bloqueados</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>anulado</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>linha de comandos</translation>
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
            <translation>clientes assinalados</translation>
        </message>
        <message>
            <source>it can only be read</source>
            <translation>só pode ser lido</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>é uma pasta</translation>
        </message>
        <message>
            <source>it is neither a serial line nor a FIFO</source>
            <translation>não é uma linha série nem um FIFO</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>não existe</translation>
        </message>
        <message>
            <source>its beginning is not as it should be</source>
            <translation>o início não é como devia</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>o certificado expirou</translation>
        </message>
        <message>
            <source>its certificate is for another address</source>
            <translation>o certificado é de outro endereço</translation>
        </message>
        <message>
            <source>its certificate is not trusted here</source>
            <translation>o certificado não é de confiança aqui</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <translation>o certificado ainda não é válido</translation>
        </message>
        <message>
            <source>its name is not found</source>
            <translation>o nome não é encontrado</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>o nome é demasiado longo</translation>
        </message>
        <message>
            <source>known from the journal</source>
            <translation>conhecido pelo diário</translation>
        </message>
        <message>
            <source>memberships</source>
            <translation>inscrições</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>sem ligação</translation>
        </message>
        <message>
            <source>no connection in time</source>
            <translation>sem ligação a tempo</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>sem permissão</translation>
        </message>
        <message>
            <source>no room left</source>
            <translation>sem espaço livre</translation>
        </message>
        <message>
            <source>no secure connection</source>
            <translation>sem ligação segura</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>ninguém responde ali</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>pendente</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>recusado</translation>
        </message>
        <message>
            <source>screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: {names}.</source>
            <translation>screen.monitor é {wanted}, e não existe tal ecrã; é usado o principal. Existem: {names}.</translation>
        </message>
        <message>
            <source>seen in TeamUp</source>
            <translation>visto no TeamUp</translation>
        </message>
        <message>
            <source>send again</source>
            <translation>enviar de novo</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>a enviar</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>equipa</translation>
        </message>
        <message>
            <source>teamup.auth_scheme must be one word, such as Bearer.</source>
            <translation>teamup.auth_scheme tem de ser uma só palavra, como Bearer.</translation>
        </message>
        <message>
            <source>teamup.base_url is not a web address; it is usually {url}.</source>
            <translation>teamup.base_url não é um endereço web; costuma ser {url}.</translation>
        </message>
        <message>
            <source>teamup.base_url must not hold a question mark or a #.</source>
            <translation>teamup.base_url não pode conter um ponto de interrogação nem #.</translation>
        </message>
        <message>
            <source>teamup.base_url must start with https:// , else the token could be read on the way.</source>
            <translation>teamup.base_url tem de começar por https:// , senão o token podia ser lido pelo caminho.</translation>
        </message>
        <message>
            <source>teamup.card_field must be 0 or the id of a custom field.</source>
            <translation>teamup.card_field tem de ser 0 ou o id de um campo personalizado.</translation>
        </message>
        <message>
            <source>teamup.checkin_token holds a space or a line break; paste it again.</source>
            <translation>teamup.checkin_token contém um espaço ou uma quebra de linha; cole-o de novo.</translation>
        </message>
        <message>
            <source>teamup.provider_id and teamup.venue_id are needed; set both.</source>
            <translation>São precisos teamup.provider_id e teamup.venue_id; defina ambos.</translation>
        </message>
        <message>
            <source>teamup.requests_per_minute must be 1 or more.</source>
            <translation>teamup.requests_per_minute tem de ser 1 ou mais.</translation>
        </message>
        <message>
            <source>teamup.token is empty or holds a space or a line break; paste it again.</source>
            <translation>teamup.token está vazio ou contém um espaço ou uma quebra de linha; cole-o de novo.</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>a ligação foi cortada</translation>
        </message>
        <message>
            <source>the data are older than what was done, or damaged</source>
            <translation>os dados são mais antigos do que o que foi feito, ou estão danificados</translation>
        </message>
        <message>
            <source>the device does not answer</source>
            <translation>o aparelho não responde</translation>
        </message>
        <message>
            <source>the disk locks no files</source>
            <translation>o disco não bloqueia ficheiros</translation>
        </message>
        <message>
            <source>the kiosk stopped while sending</source>
            <translation>o quiosque parou durante o envio</translation>
        </message>
        <message>
            <source>the proxy refuses</source>
            <translation>o proxy recusa</translation>
        </message>
        <message>
            <source>the system does not say why</source>
            <translation>o sistema não diz porquê</translation>
        </message>
        <message>
            <source>there is no certificate in it</source>
            <translation>não contém nenhum certificado</translation>
        </message>
        <message>
            <source>there is no network</source>
            <translation>não há rede</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>não há memória suficiente</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>há demasiados ficheiros abertos</translation>
        </message>
        <message>
            <source>too many requests are waiting already</source>
            <translation>já há demasiados pedidos à espera</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <source>unanswered check-ins are sent again (policy.unanswered)</source>
            <translation>os registos sem resposta são enviados de novo (policy.unanswered)</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>anulado</translation>
        </message>
        <message>
            <source>use counts</source>
            <translation>contagens de utilização</translation>
        </message>
        <message>
            <source>{camera}, {format}</source>
            <translation>{camera}, {format}</translation>
        </message>
        <message>
            <source>{camera}, {rate} pictures a second arrive.</source>
            <translation>{camera}, chegam {rate} imagens por segundo.</translation>
        </message>
        <message>
            <source>{count} scans of codes nobody is known by are kept already, so no more are. Check the network and fetch the members, then dismiss what is left.</source>
            <translation>Já estão guardadas {count} leituras de códigos desconhecidos, por isso não se guardam mais. Verifique a rede e carregue os sócios; depois descarte o que restar.</translation>
        </message>
        <message>
            <source>{file} is no picture the kiosk can read; check screen.logo.</source>
            <translation>{file} não é uma imagem que o quiosque consiga ler; verifique screen.logo.</translation>
        </message>
        <message>
            <source>{file}: cannot be written ({why}); check the folder's permissions.</source>
            <translation>{file}: não se consegue escrever ({why}); verifique as permissões da pasta.</translation>
        </message>
        <message>
            <source>{file}: is no file; name the file of the configuration.</source>
            <translation>{file}: não é um ficheiro; indique o ficheiro de configuração.</translation>
        </message>
        <message>
            <source>{file}: not TOML ({why}); mend it, then try again.</source>
            <translation>{file}: não é TOML ({why}); corrija e tente de novo.</translation>
        </message>
        <message>
            <source>{file}: not UTF-8 text; save it again as UTF-8.</source>
            <translation>{file}: não é texto UTF-8; guarde-o de novo como UTF-8.</translation>
        </message>
        <message>
            <source>{file}: {key} is missing; run `kiosk setup`, or add `{line}` under [teamup], or set {variable}.</source>
            <translation>{file}: falta {key}; execute `kiosk setup`, junte `{line}` em [teamup] ou defina {variable}.</translation>
        </message>
        <message>
            <source>{file}: {section} is a section; write [{section}] above its keys.</source>
            <translation>{file}: {section} é uma secção; escreva [{section}] por cima das chaves.</translation>
        </message>
        <message>
            <source>{host} sends requests round in circles. Check the network's log-in page.</source>
            <translation>{host} manda os pedidos em círculo. Verifique a página de acesso da rede.</translation>
        </message>
        <message>
            <source>{id} is a pending scan, of which no check-in was made yet; choose its member in the staff area, or dismiss it.</source>
            <translation>{id} é uma leitura pendente, de que ainda não se fez nenhum registo; escolha o sócio na área da equipa ou descarte-a.</translation>
        </message>
        <message>
            <source>{key} cannot be that; nothing was changed. The page on the configuration says what it may be.</source>
            <translation>{key} não pode ser isso; nada foi mudado. A página da configuração diz o que pode ser.</translation>
        </message>
        <message>
            <source>{key} must be a positive number.</source>
            <translation>{key} tem de ser um número positivo.</translation>
        </message>
        <message>
            <source>{key} must be customer or provider.</source>
            <translation>{key} tem de ser customer ou provider.</translation>
        </message>
        <message>
            <source>{name} has the card {card}, which may be this one spelt otherwise; take it out of their profile in TeamUp if it is out of date, then try again.</source>
            <translation>{name} tem o cartão {card}, que pode ser este escrito de outra forma; se já não for válido, retire-o do perfil no TeamUp e tente de novo.</translation>
        </message>
        <message>
            <source>{name}: {trouble} Meanwhile {other} is used.</source>
            <translation>{name}: {trouble} Entretanto usa-se {other}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {why}.</source>
            <translation>{path} não se consegue abrir: {why}.</translation>
        </message>
        <message>
            <source>{path} cannot be played ({why}).</source>
            <translation>{path} não se consegue reproduzir ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be read; choose another folder.</source>
            <translation>{path} não se consegue ler; escolha outra pasta.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place, or mend it.</source>
            <translation>{path} não se consegue escrever ({reason}); escolha outro sítio ou resolva.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}).</source>
            <translation>{path} não se consegue escrever ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Plug in another drive, or make room.</source>
            <translation>{path} não se consegue escrever ({why}). Ligue outra unidade ou arranje espaço.</translation>
        </message>
        <message>
            <source>{path} has more than {count} megapixels. Make it smaller and try again.</source>
            <translation>{path} tem mais de {count} megapíxeis. Reduza e tente de novo.</translation>
        </message>
        <message>
            <source>{path} holds a token, and other users of this computer may read it.</source>
            <translation>{path} contém um token, e outros utilizadores deste computador podem lê-lo.</translation>
        </message>
        <message>
            <source>{path} holds more pictures than are looked at; those after the first {count} were passed over.</source>
            <translation>{path} contém mais imagens do que as que são vistas; as que vêm depois das primeiras {count} foram ignoradas.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).</source>
            <translation>{path} é uma fotografia HEIC, que não se consegue ler aqui. Guarde-a como JPEG (num iPhone: Definições, Câmara, Formatos, Mais compatível).</translation>
        </message>
        <message>
            <source>{path} is a folder. Name a picture or a video in it.</source>
            <translation>{path} é uma pasta. Indique uma imagem ou um vídeo dentro dela.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what comes from it, and name that file.</source>
            <translation>{path} é um pipe ou um dispositivo, não um ficheiro. Guarde o que sai dele e indique esse ficheiro.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be shown ({why}). Make the picture again.</source>
            <translation>{path} está danificado e não se consegue mostrar ({why}). Faça a imagem de novo.</translation>
        </message>
        <message>
            <source>{path} is damaged; choose another backup.</source>
            <translation>{path} está danificado; escolha outra cópia de segurança.</translation>
        </message>
        <message>
            <source>{path} is empty. Copy it again from where it came.</source>
            <translation>{path} está vazio. Copie-o outra vez do original.</translation>
        </message>
        <message>
            <source>{path} is missing.</source>
            <translation>{path} não está lá.</translation>
        </message>
        <message>
            <source>{path} is more than {count} pixels long. Cut it into parts and try again.</source>
            <translation>{path} tem mais de {count} píxeis de comprimento. Corte em partes e tente de novo.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a video that can be read here.</source>
            <translation>{path} não é uma imagem nem um vídeo que se consiga ler aqui.</translation>
        </message>
        <message>
            <source>{path} is no backup of a kiosk; choose another file.</source>
            <translation>{path} não é uma cópia de segurança de um quiosque; escolha outro ficheiro.</translation>
        </message>
        <message>
            <source>{path} is there.</source>
            <translation>{path} está lá.</translation>
        </message>
        <message>
            <source>{path} is too large for this computer's memory.</source>
            <translation>{path} é demasiado grande para a memória deste computador.</translation>
        </message>
        <message>
            <source>{path} may not be read by this user.</source>
            <translation>Este utilizador não pode ler {path}.</translation>
        </message>
        <message>
            <source>{path} may not be written; give the kiosk's user permission, or choose another place.</source>
            <translation>{path} não pode ser escrito; dê permissão ao utilizador do quiosque ou escolha outro sítio.</translation>
        </message>
        <message>
            <source>{path} says where. Save the logs on the Device page, which takes it along, and send them to whoever helps.</source>
            <translation>{path} indica onde. Guarde os registos na página Aparelho, que o incluem, e envie-os a quem ajuda.</translation>
        </message>
        <message>
            <source>{path}, {count} MB free.</source>
            <translation>{path}, {count} MB livres.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s from TeamUp's.</source>
            <translation>A {seconds} s da hora do TeamUp.</translation>
        </message>
        <message>
            <source>{variable} of this computer's environment decides that; change it there.</source>
            <translation>Isso é decidido por {variable} no ambiente deste computador; mude-o lá.</translation>
        </message>
        <message>
            <source>{venue}: its time zone {zone} is not known here.</source>
            <translation>{venue}: o fuso horário {zone} não é conhecido aqui.</translation>
        </message>
        <message>
            <source>{what} shows nothing any more.</source>
            <translation>{what} já não mostra nada.</translation>
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
            <translation>Um PIN tem pelo menos {count} algarismos.</translation>
        </message>
        <message>
            <source>A booked class</source>
            <translation>Uma aula marcada</translation>
        </message>
        <message>
            <source>A code that stays in view is read anew after so many seconds.</source>
            <translation>Um código que fica à vista é lido de novo passados tantos segundos.</translation>
        </message>
        <message>
            <source>A first visit</source>
            <translation>Uma primeira visita</translation>
        </message>
        <message>
            <source>A hundredth visit</source>
            <translation>Uma centésima visita</translation>
        </message>
        <message>
            <source>A membership ends soon</source>
            <translation>Uma mensalidade acaba em breve</translation>
        </message>
        <message>
            <source>A pause ends a scan</source>
            <translation>Uma pausa termina a leitura</translation>
        </message>
        <message>
            <source>A streak</source>
            <translation>Uma sequência</translation>
        </message>
        <message>
            <source>A visit without an answer</source>
            <translation>Uma visita sem resposta</translation>
        </message>
        <message>
            <source>After so many minutes; 0 is never.</source>
            <translation>Passados tantos minutos; 0 é nunca.</translation>
        </message>
        <message>
            <source>After so many seconds the screen is ready for the next member.</source>
            <translation>Passados tantos segundos o ecrã está pronto para o sócio seguinte.</translation>
        </message>
        <message>
            <source>As the configuration says</source>
            <translation>Como diz a configuração</translation>
        </message>
        <message>
            <source>Ask the member</source>
            <translation>Perguntar ao sócio</translation>
        </message>
        <message>
            <source>At least one has to stay.</source>
            <translation>Tem de ficar pelo menos um.</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>Câmara e leitores</translation>
        </message>
        <message>
            <source>Card field</source>
            <translation>Campo do cartão</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cartões</translation>
        </message>
        <message>
            <source>Cards and passes</source>
            <translation>Cartões e passes</translation>
        </message>
        <message>
            <source>Cards, passes made by this kiosk, or both. An e-mail address always counts.</source>
            <translation>Cartões, passes feitos por este quiosque ou ambos. Um e-mail conta sempre.</translation>
        </message>
        <message>
            <source>Dim when nobody is there</source>
            <translation>Escurecer quando não há ninguém</translation>
        </message>
        <message>
            <source>Every hundredth visit is celebrated.</source>
            <translation>Cada centésima visita é festejada.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Famílias</translation>
        </message>
        <message>
            <source>Few visits left</source>
            <translation>Poucas visitas restantes</translation>
        </message>
        <message>
            <source>Fewer are read faster, and with fewer mistakes.</source>
            <translation>Menos tipos leem-se mais depressa e com menos erros.</translation>
        </message>
        <message>
            <source>Fewer visits than this are told.</source>
            <translation>Avisa-se quando restam menos do que estas.</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Encontre-me</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Primeiro nome</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Primeiro nome e inicial</translation>
        </message>
        <message>
            <source>For scanners that send no Enter after a code.</source>
            <translation>Para leitores que não enviam Enter depois de um código.</translation>
        </message>
        <message>
            <source>For so long a second scan is no second visit.</source>
            <translation>Durante esse tempo uma segunda leitura não é outra visita.</translation>
        </message>
        <message>
            <source>Front desk</source>
            <translation>Receção</translation>
        </message>
        <message>
            <source>Gym and members</source>
            <translation>Ginásio e sócios</translation>
        </message>
        <message>
            <source>Hand scanners and card readers that are a keyboard to the computer.</source>
            <translation>Leitores manuais e de cartões que para o computador são um teclado.</translation>
        </message>
        <message>
            <source>How few</source>
            <translation>Quantas</translation>
        </message>
        <message>
            <source>How long a result is shown</source>
            <translation>Quanto tempo se mostra um resultado</translation>
        </message>
        <message>
            <source>How much of a name others can read.</source>
            <translation>Quanto de um nome os outros podem ler.</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Com que antecedência</translation>
        </message>
        <message>
            <source>In the dark the screen lights up the code.</source>
            <translation>No escuro o ecrã ilumina o código.</translation>
        </message>
        <message>
            <source>It can be {least} to {most}.</source>
            <translation>Pode ser de {least} a {most}.</translation>
        </message>
        <message>
            <source>It opens this staff area.</source>
            <translation>Abre esta área da equipa.</translation>
        </message>
        <message>
            <source>Kept, for the next start.</source>
            <translation>Guardado, para o próximo arranque.</translation>
        </message>
        <message>
            <source>Kinds of code</source>
            <translation>Tipos de código</translation>
        </message>
        <message>
            <source>Languages for members</source>
            <translation>Línguas para os sócios</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Deixar entrar</translation>
        </message>
        <message>
            <source>Light from the screen</source>
            <translation>Luz do ecrã</translation>
        </message>
        <message>
            <source>Look it up in TeamUp</source>
            <translation>Procurá-la no TeamUp</translation>
        </message>
        <message>
            <source>Members may switch the screen to these for their visit.</source>
            <translation>Os sócios podem pôr o ecrã nestas durante a visita.</translation>
        </message>
        <message>
            <source>Members of another venue are asked to the front desk.</source>
            <translation>Os sócios de outro local são enviados à receção.</translation>
        </message>
        <message>
            <source>Members see themselves as in a mirror, which makes it easier to aim.</source>
            <translation>Os sócios veem-se como ao espelho e apontam melhor.</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>Espelhar a imagem</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Names on the screen</source>
            <translation>Nomes no ecrã</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Novo PIN</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sem nome</translation>
        </message>
        <message>
            <source>No sound is played then.</source>
            <translation>Nessa altura não se ouve nada.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Notes after the greeting</source>
            <translation>Notas depois da saudação</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>One code of a family asks who of them is here.</source>
            <translation>Com um código da família pergunta-se quem veio.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Um momento…</translation>
        </message>
        <message>
            <source>One visit a day</source>
            <translation>Uma visita por dia</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Passes</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silêncio</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Reiniciar o quiosque</translation>
        </message>
        <message>
            <source>Rules at the door</source>
            <translation>Regras à entrada</translation>
        </message>
        <message>
            <source>Scanner on a serial line</source>
            <translation>Leitor em linha série</translation>
        </message>
        <message>
            <source>Scanners that type</source>
            <translation>Leitores que escrevem</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Ecrã</translation>
        </message>
        <message>
            <source>Send it again; may count twice</source>
            <translation>Enviá-la outra vez; pode contar a dobrar</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Definido</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Several memberships</source>
            <translation>Várias mensalidades</translation>
        </message>
        <message>
            <source>So many days before the end.</source>
            <translation>Tantos dias antes do fim.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN da equipa</translation>
        </message>
        <message>
            <source>Staff decide</source>
            <translation>A equipa decide</translation>
        </message>
        <message>
            <source>Take the best</source>
            <translation>Usar a melhor</translation>
        </message>
        <message>
            <source>The custom field of TeamUp in which the numbers of cards stand.</source>
            <translation>O campo personalizado do TeamUp com os números dos cartões.</translation>
        </message>
        <message>
            <source>The first visit is greeted as one.</source>
            <translation>A primeira visita é saudada como tal.</translation>
        </message>
        <message>
            <source>The member is told how many visits are left on a pack.</source>
            <translation>O sócio lê quantas visitas lhe restam no pacote.</translation>
        </message>
        <message>
            <source>The member is told when theirs is about to end.</source>
            <translation>O sócio é avisado quando a sua está a acabar.</translation>
        </message>
        <message>
            <source>The member reads which class they have booked today.</source>
            <translation>O sócio lê que aula marcou para hoje.</translation>
        </message>
        <message>
            <source>The same PIN once more.</source>
            <translation>O mesmo PIN mais uma vez.</translation>
        </message>
        <message>
            <source>The same code again</source>
            <translation>O mesmo código outra vez</translation>
        </message>
        <message>
            <source>The same member again</source>
            <translation>O mesmo sócio outra vez</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>Os dois não eram iguais. Escolha o PIN outra vez.</translation>
        </message>
        <message>
            <source>This venue only</source>
            <translation>Só este local</translation>
        </message>
        <message>
            <source>Turn them away</source>
            <translation>Recusar a entrada</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Visits are recorded there.</source>
            <translation>As visitas são registadas aí.</translation>
        </message>
        <message>
            <source>Weeks in a row with a visit are praised.</source>
            <translation>As semanas seguidas com visita são elogiadas.</translation>
        </message>
        <message>
            <source>What happens to somebody whose membership has ended, or who has none.</source>
            <translation>O que acontece a quem tem a mensalidade terminada ou nenhuma.</translation>
        </message>
        <message>
            <source>What happens where nobody knows whether TeamUp has a visit.</source>
            <translation>O que acontece quando não se sabe se o TeamUp tem uma visita.</translation>
        </message>
        <message>
            <source>What members show</source>
            <translation>O que os sócios mostram</translation>
        </message>
        <message>
            <source>What was changed holds from the next start on.</source>
            <translation>O que mudou vale a partir do próximo arranque.</translation>
        </message>
        <message>
            <source>Where a scanner that does not type is plugged in.</source>
            <translation>Onde está ligado um leitor que não escreve.</translation>
        </message>
        <message>
            <source>Which one a visit is counted on where more than one would do.</source>
            <translation>Em qual conta uma visita quando mais de uma serve.</translation>
        </message>
        <message>
            <source>Who has no code with them is found by name and a second fact.</source>
            <translation>Quem não traz código é encontrado pelo nome e outro dado.</translation>
        </message>
        <message>
            <source>Without a valid membership</source>
            <translation>Sem mensalidade válida</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>%n de {looked_at} sócios tem algo aí</numerusform>
                <numerusform>%n de {looked_at} sócios têm algo aí</numerusform>
            </translation>
        </message>
        <message>
            <source>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that may read and write.</source>
            <translation>1. No TeamUp: Settings, Integrations, API Integration, M2M Tokens. Crie um que possa ler e escrever.</translation>
        </message>
        <message>
            <source>2. Open the page token-code.html on a phone or a computer, and paste the token there. It works without a network.</source>
            <translation>2. Abra a página token-code.html num telemóvel ou computador e cole lá o token. Funciona sem rede.</translation>
        </message>
        <message>
            <source>3. Hold the code it shows to the camera or the hand scanner. Or type the token.</source>
            <translation>3. Mostre o código à câmara ou ao leitor. Ou escreva o token.</translation>
        </message>
        <message>
            <source>4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk.</source>
            <translation>De 4 a 12 algarismos. Abre a área da equipa: sócios, hoje, fila, este quiosque.</translation>
        </message>
        <message>
            <source>A PIN for your staff</source>
            <translation>Um PIN para a equipa</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Um PIN tem pelo menos {count} algarismos.</translation>
        </message>
        <message>
            <source>A card is a number in a custom field of TeamUp. A pass is a code that the kiosk makes for a member. An e-mail address always counts.</source>
            <translation>Um cartão é um número num campo personalizado do TeamUp. Um passe é um código que o quiosque cria para um sócio. Um e-mail conta sempre.</translation>
        </message>
        <message>
            <source>A scanner that types needs no setting</source>
            <translation>Um leitor que escreve não precisa de ajustes</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Está tudo bem.</translation>
        </message>
        <message>
            <source>Asking TeamUp…</source>
            <translation>A perguntar ao TeamUp…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Cards only</source>
            <translation>Só cartões</translation>
        </message>
        <message>
            <source>Cards, e-mail addresses</source>
            <translation>Cartões, e-mails</translation>
        </message>
        <message>
            <source>Cards, passes, e-mail addresses</source>
            <translation>Cartões, passes, e-mails</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar outra vez</translation>
        </message>
        <message>
            <source>Check-ins are switched off</source>
            <translation>Os registos estão desligados</translation>
        </message>
        <message>
            <source>Check-ins are switched on</source>
            <translation>Os registos estão ligados</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Ligado</translation>
        </message>
        <message>
            <source>Counting the cards of your members…</source>
            <translation>A contar os cartões dos sócios…</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Função</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Continuar mesmo assim</translation>
        </message>
        <message>
            <source>Hold any code up: a bottle, a book, a card. Closer is not always better.</source>
            <translation>Mostre um código qualquer: uma garrafa, um livro, um cartão. Mais perto nem sempre é melhor.</translation>
        </message>
        <message>
            <source>If your gym has one, scan any code with it. Those that type and those on a serial line both work beside the camera.</source>
            <translation>Se o ginásio tem um, leia um código qualquer. Os que escrevem e os de linha série funcionam ao lado da câmara.</translation>
        </message>
        <message>
            <source>In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the frequency restrictions of each membership. Then check again here.</source>
            <translation>No TeamUp escolha Pro Tools, Check In, Enabled; e permita registos nas restrições de frequência de cada mensalidade. Depois verifique aqui outra vez.</translation>
        </message>
        <message>
            <source>It is with the printer.</source>
            <translation>Está na impressora.</translation>
        </message>
        <message>
            <source>It is written down now. The kiosk then fetches your members; until they are there, scans are kept. All of this can be changed later, in the staff area under Device.</source>
            <translation>Agora fica tudo guardado. O quiosque vai buscar os sócios; até lá guarda as leituras. Tudo pode ser mudado depois na área da equipa, em Dispositivo.</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>Funciona</translation>
        </message>
        <message>
            <source>Look there under Pro Tools, Check In.</source>
            <translation>Veja lá em Pro Tools, Check In.</translation>
        </message>
        <message>
            <source>Members show</source>
            <translation>Os sócios mostram</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seguinte</translation>
        </message>
        <message>
            <source>No camera: hand scanners only</source>
            <translation>Sem câmara: só leitores manuais</translation>
        </message>
        <message>
            <source>No cards: passes alone</source>
            <translation>Sem cartões: só passes</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Ainda não há imagem</translation>
        </message>
        <message>
            <source>No serial line</source>
            <translation>Sem linha série</translation>
        </message>
        <message>
            <source>No visit can be recorded with it. Make another one in TeamUp, with reading and writing allowed; then go back and give that.</source>
            <translation>Com ele não se pode registar nenhuma visita. Crie outro no TeamUp, com leitura e escrita; depois volte atrás e dê esse.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Não ligado</translation>
        </message>
        <message>
            <source>Not everything could be found out.</source>
            <translation>Não foi possível apurar tudo.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Não experimentado</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Passes, e-mail addresses</source>
            <translation>Passes, e-mails</translation>
        </message>
        <message>
            <source>Passes, too</source>
            <translation>Também passes</translation>
        </message>
        <message>
            <source>Photograph this code with a phone and hold the photo to the camera, print it, or scan it with a hand scanner. Nothing is sent to TeamUp.</source>
            <translation>Fotografe este código com um telemóvel e mostre a foto à câmara, imprima-o ou leia-o com um leitor. Nada é enviado ao TeamUp.</translation>
        </message>
        <message>
            <source>Plug in a camera; it is found by itself.</source>
            <translation>Ligue uma câmara; é encontrada por si só.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>A imprimir…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read: {text}</source>
            <translation>Lido: {text}</translation>
        </message>
        <message>
            <source>Scan any code with it. Without a hand scanner, go on.</source>
            <translation>Leia um código qualquer. Sem leitor, continue.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <source>So your members are greeted, by their first names. This one was nobody's, so no visit was recorded.</source>
            <translation>É assim que os sócios são saudados, pelo nome. Este não é de ninguém, por isso nenhuma visita foi registada.</translation>
        </message>
        <message>
            <source>Some questions, and members can check in here. Which language does your gym speak?</source>
            <translation>Umas perguntas e os sócios poderão registar-se aqui. Que língua fala o ginásio?</translation>
        </message>
        <message>
            <source>Something is still to be done there.</source>
            <translation>Ainda há algo a fazer lá.</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Iniciar o quiosque</translation>
        </message>
        <message>
            <source>TeamUp does not say whether check-ins are on</source>
            <translation>O TeamUp não diz se os registos estão ligados</translation>
        </message>
        <message>
            <source>TeamUp does not say which business the token is for. Type its number.</source>
            <translation>O TeamUp não diz para que empresa é o token. Escreva o número dela.</translation>
        </message>
        <message>
            <source>TeamUp has answered</source>
            <translation>O TeamUp respondeu</translation>
        </message>
        <message>
            <source>TeamUp names no venue. Make one there, or type the number of yours.</source>
            <translation>O TeamUp não indica nenhum local. Crie um lá ou escreva o número do seu.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Cartão de teste</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>É tudo</translation>
        </message>
        <message>
            <source>That is no number of TeamUp's. It stands in the address of its page there.</source>
            <translation>Esse não é um número do TeamUp. Está no endereço da página lá.</translation>
        </message>
        <message>
            <source>That works, too; now the test card.</source>
            <translation>Isso também funciona; agora o cartão de teste.</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>A melhor, automaticamente</translation>
        </message>
        <message>
            <source>The camera gives pictures</source>
            <translation>A câmara dá imagens</translation>
        </message>
        <message>
            <source>The code of the test card</source>
            <translation>O código do cartão de teste</translation>
        </message>
        <message>
            <source>The code with your token</source>
            <translation>O código com o token</translation>
        </message>
        <message>
            <source>The first check-in will show it.</source>
            <translation>O primeiro registo o mostrará.</translation>
        </message>
        <message>
            <source>The first check-in, of nobody</source>
            <translation>O primeiro registo, de ninguém</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>O mesmo PIN outra vez</translation>
        </message>
        <message>
            <source>The token is for several. Touch the one this kiosk is for.</source>
            <translation>O token é para várias. Toque na deste quiosque.</translation>
        </message>
        <message>
            <source>The token may only read</source>
            <translation>O token só pode ler</translation>
        </message>
        <message>
            <source>The token may read and write</source>
            <translation>O token pode ler e escrever</translation>
        </message>
        <message>
            <source>The token of your gym</source>
            <translation>O token do ginásio</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>Os dois não eram iguais. Escolha o PIN outra vez.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Touch the one in which this kiosk stands. Visits are recorded there.</source>
            <translation>Toque naquele onde está este quiosque. As visitas são registadas aí.</translation>
        </message>
        <message>
            <source>Try the camera</source>
            <translation>Experimente a câmara</translation>
        </message>
        <message>
            <source>Try the hand scanner</source>
            <translation>Experimente o leitor manual</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>Escrever</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar a câmara</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Welcome to Turnstile</source>
            <translation>Boas-vindas ao Turnstile</translation>
        </message>
        <message>
            <source>Welcome, test card!</source>
            <translation>Olá, cartão de teste!</translation>
        </message>
        <message>
            <source>What do your members show?</source>
            <translation>O que mostram os sócios?</translation>
        </message>
        <message>
            <source>Whether the token may write is not known</source>
            <translation>Não se sabe se o token pode escrever</translation>
        </message>
        <message>
            <source>Which business?</source>
            <translation>Que empresa?</translation>
        </message>
        <message>
            <source>Which venue?</source>
            <translation>Que local?</translation>
        </message>
        <message>
            <source>With a token TeamUp lets the kiosk read your members and record visits. It stays on this computer.</source>
            <translation>Com um token o TeamUp deixa o quiosque ler os sócios e registar visitas. Fica neste computador.</translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>A guardar…</translation>
        </message>
        <message>
            <source>{kind} read: {text}</source>
            <translation>{kind} lido: {text}</translation>
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
            <source>4 to 12 digits</source>
            <translation>4 a 12 algarismos</translation>
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
            <source>A part of the kiosk hung, so it restarted. Touch to save the logs</source>
            <translation>Uma parte do quiosque bloqueou, por isso reiniciou. Toque para guardar os registos</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Um passe que terminou em {day}</translation>
        </message>
        <message>
            <source>A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most</source>
            <translation>Escrito por uma pessoa: uma tecla esteve premida {value} ms; num leitor são {limit} ms no máximo</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Um zip sem segredos nem sócios, para quem ajuda</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Adicionar alguém</translation>
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
            <source>Another PIN</source>
            <translation>Outro PIN</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Outro nome</translation>
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
            <source>Backup</source>
            <translation>Cópia de segurança</translation>
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
            <source>Business</source>
            <translation>Negócio</translation>
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
            <source>Camera off</source>
            <translation>Câmara desligada</translation>
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
            <source>Card reader</source>
            <translation>Leitor de cartões</translation>
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
            <source>Changed since yesterday</source>
            <translation>Mudou desde ontem</translation>
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
            <source>Check-ins</source>
            <translation>Registos</translation>
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
            <source>Checked in by</source>
            <translation>Registado por</translation>
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
            <source>Checks</source>
            <translation>Verificações</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Escolher o sócio</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Relógio</translation>
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
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <source>Codes of this kind are switched off. To have them read, add "{key}" to scanner.symbologies in the configuration.</source>
            <translation>Os códigos deste tipo estão desligados. Para que sejam lidos, acrescente "{key}" a scanner.symbologies na configuração.</translation>
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
            <source>Connected</source>
            <translation>Ligado</translation>
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
            <source>Crashes</source>
            <translation>Falhas</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Danos</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de dados</translation>
        </message>
        <message>
            <source>Decoders</source>
            <translation>Descodificadores</translation>
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
            <translation>Não associar o cartão</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Feito.</translation>
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
            <source>End of the token</source>
            <translation>Fim do token</translation>
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
            <source>I have read it</source>
            <translation>Já li</translation>
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
            <source>It is off because the kiosk ended unexpectedly three times</source>
            <translation>Está desligada porque o quiosque terminou inesperadamente três vezes</translation>
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
            <source>Journal</source>
            <translation>Diário</translation>
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
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Porta-chaves</translation>
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
            <translation>Aprender este leitor de cartões</translation>
        </message>
        <message>
            <source>Learned: from now on {read} is card {known}.</source>
            <translation>Aprendido: a partir de agora {read} é o cartão {known}.</translation>
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
            <source>Letters</source>
            <translation>Letras</translation>
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
            <source>Logo</source>
            <translation>Logótipo</translation>
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
            <source>More than one way leads from {read} to {known}. Hold up another card.</source>
            <translation>Há mais de uma forma de passar de {read} a {known}. Aproxime outro cartão.</translation>
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
            <translation>Nome, e-mail ou cartão</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Nunca obtida</translation>
        </message>
        <message>
            <source>No Enter came, so a pause ended it</source>
            <translation>Não veio Enter; terminou com uma pausa</translation>
        </message>
        <message>
            <source>No Enter, Tab or suffix came, and scanner.end_by_pause is off</source>
            <translation>Não veio Enter, Tab nem sufixo, e scanner.end_by_pause está desligado</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <source>No known way leads from {read} to {known}. Check the number, or enter the cards in TeamUp as they are read.</source>
            <translation>Nenhuma forma conhecida leva de {read} a {known}. Verifique o número ou registe os cartões no TeamUp tal como são lidos.</translation>
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
            <translation>Código desconhecido, nova tentativa automática</translation>
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
            <source>Not connected</source>
            <translation>Não ligado</translation>
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
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Número {number}</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
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
            <source>Only for the owner</source>
            <translation>Só para o proprietário</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aberta</translation>
        </message>
        <message>
            <source>Other readings</source>
            <translation>Outras leituras</translation>
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
            <translation>PIN de {name}, outra vez</translation>
        </message>
        <message>
            <source>PIN, venue, cards, rules, notes, languages, scanners</source>
            <translation>PIN, local, cartões, regras, notas, línguas, leitores</translation>
        </message>
        <message>
            <source>PINs with names, so that it is known who did what</source>
            <translation>PIN com nome, para se saber quem fez o quê</translation>
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
            <source>Read</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Última leitura</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Consulta posterior</translation>
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
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Remover {name}?</translation>
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
            <source>Screen</source>
            <translation>Ecrã</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Segredos</translation>
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
            <source>Serial line</source>
            <translation>Porta série</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Mostrar passe</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Até agora</translation>
        </message>
        <message>
            <source>Something failed and was given up. Touch to save the logs</source>
            <translation>Algo falhou e foi abandonado. Toque para guardar os registos</translation>
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
            <source>Sound</source>
            <translation>Som</translation>
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
            <source>Stop converting its numbers</source>
            <translation>Deixar de converter os números</translation>
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
            <source>The PIN opens nothing any more. What they did stays written down.</source>
            <translation>O PIN deixa de abrir o que quer que seja. O que fez fica registado.</translation>
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
            <source>The card reader's number was converted</source>
            <translation>O número do leitor de cartões foi convertido</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Só o código, tal como é</translation>
        </message>
        <message>
            <source>The code fits several members: scan it here to see them, and correct their cards in TeamUp.</source>
            <translation>O código serve a vários sócios: leia-o aqui para os ver e corrija os cartões no TeamUp.</translation>
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
            <source>The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps</source>
            <translation>O quiosque falhou; nada se perdeu. Toque para guardar os registos para quem ajuda</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>O quiosque termina, e os sócios não podem registar-se até ser reiniciado. Os registos pendentes ficam guardados e seguem depois.</translation>
        </message>
        <message>
            <source>The kiosk restarts with the camera. If it ends unexpectedly three times again, the camera is switched off again.</source>
            <translation>O quiosque reinicia com a câmara. Se terminar de novo inesperadamente três vezes, a câmara é desligada outra vez.</translation>
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
            <translation>A área da equipa fica fechada até haver um PIN. Defina um com o comando “kiosk pin” neste computador e reinicie o quiosque.</translation>
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
            <source>These were two different PINs; begin anew.</source>
            <translation>Eram dois PIN diferentes; comece de novo.</translation>
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
            <source>This needs the owner's PIN. The staff area locks, and whoever has that PIN can type it.</source>
            <translation>Isto precisa do PIN do proprietário. A área do pessoal bloqueia-se, e quem tiver esse PIN pode digitá-lo.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Este passe está assinado com uma chave que terminou em {day}. Entregue um novo.</translation>
        </message>
        <message>
            <source>This was taken for no scan.</source>
            <translation>Isto não foi tomado por uma leitura.</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Rejeitado</translation>
        </message>
        <message>
            <source>Thrown away before it</source>
            <translation>Rejeitado antes</translation>
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
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Demasiado longo para ser o código de alguém</translation>
        </message>
        <message>
            <source>Too short: {value} characters; a scan has {limit} (scanner.min_length)</source>
            <translation>Curto demais: {value} caracteres; uma leitura tem {limit} (scanner.min_length)</translation>
        </message>
        <message>
            <source>Torn apart: {value} ms without a key after {limit} characters</source>
            <translation>Partido: {value} ms sem tecla depois de {limit} caracteres</translation>
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
            <source>Trouble: {when}</source>
            <translation>Problema: {when}</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Testar</translation>
        </message>
        <message>
            <source>Type the owner's PIN</source>
            <translation>Digitar o PIN do proprietário</translation>
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
            <source>Use the camera again</source>
            <translation>Voltar a usar a câmara</translation>
        </message>
        <message>
            <source>Use the camera again?</source>
            <translation>Voltar a usar a câmara?</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Local</translation>
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
            <source>What they did keeps the name they had then.</source>
            <translation>O que fez mantém o nome que tinha então.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>O que fazer</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>O que foi encontrado</translation>
        </message>
        <message>
            <source>Which number is this card known by?</source>
            <translation>Por que número é conhecido este cartão?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Quem é?</translation>
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
            <source>With a PIN of their own, the history says who did what. Settings, PINs, ending all passes and leaving the kiosk stay the owner's.</source>
            <translation>Com um PIN próprio, o histórico diz quem fez o quê. As definições, os PIN, terminar todos os passes e sair do quiosque continuam a ser do proprietário.</translation>
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
        <message>
            <source>{what}: {found}</source>
            <translation>{what}: {found}</translation>
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
                <numerusform>Registar</numerusform>
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
            <source>Hand scanner not connected</source>
            <translation>Leitor não ligado</translation>
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
            <source>One moment, you're next</source>
            <translation>Um momento, a seguir é a sua vez</translation>
        </message>
        <message>
            <source>One moment, your code was read. Waiting: {count}</source>
            <translation>Um momento, código lido. Em espera: {count}</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Em linha</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>Por favor, registe‑se na receção</translation>
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
            <source>Please wait a moment, then show it again</source>
            <translation>Aguarde um momento e mostre o código de novo</translation>
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
            <source>The scanner is not answering. Please ask at the desk.</source>
            <translation>O leitor não responde. Por favor, pergunte na receção.</translation>
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
            <source>This code fits more than one member: the team will find you.</source>
            <translation>Este código serve a mais de um sócio: a equipa vai encontrá-lo.</translation>
        </message>
        <message>
            <source>This kind of code is not read here. Please ask at the desk.</source>
            <translation>Este tipo de código não é lido aqui. Pergunte na receção.</translation>
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
            <translation>Boas‑vindas!</translation>
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
