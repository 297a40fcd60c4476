extension Language {
    static let portuguese = Language(
        "pt",
        [
            .assigned: """
            nova resposta do cliente | o cliente respondeu | foi atribuído a você | foi-lhe atribuído | \
            aguardando sua aprovação | a aguardar a sua aprovação | pendente de aprovação | \
            iniciou uma nova conversa | foi criado por
            """,
            .unfinished: """
            falta pouco | quase lá | quase pronto | só mais um passo | último passo | só falta um clique | mais um passo
            """,
            .secondFactor: """
            autenticação de dois fatores | autenticação de dois factores | verificação em duas etapas | autenticação em duas etapas | verificação em dois passos | autenticação em dois passos | autenticação multifator
            """,
            .enrolment: """
            criou uma conta para você | criou uma conta para si | \
            convidou-o a juntar-se
            """,
            .booked: """
            reserva confirmada | confirmação de reserva | confirmação da reserva | pedido confirmado | encomenda confirmada | \
            consulta confirmada | agendamento confirmado
            """,
            .second: """
            segundos
            """,
            .subjectLine: """
            no assunto | linha de assunto | assunto deste e-mail | assunto desta mensagem
            """,
            .digits: """
            dígitos | dígito | algarismos | os algarismos | de 4 dígitos | de 6 dígitos | de 8 dígitos | de seis dígitos | de quatro dígitos | seis dígitos | \
            quatro dígitos | seis algarismos | caracteres a seguir | caracteres abaixo | caracteres seguintes | sequência de números | sequência numérica | \
            sequência de dígitos
            """,
            .received: """
            recebemos a sua | recebemos sua | recebemos o seu | recebemos seu | recebemos a sua solicitação | recebemos sua solicitação | recebemos sua mensagem | \
            recebemos a sua mensagem | recebemos o seu pedido de | recebemos seu contato | recebemos o seu contacto | recebemos a sua reclamação | \
            sua solicitação foi recebida | sua solicitação foi registrada | sua solicitação foi aberta | sua manifestação foi | a sua manifestação foi | \
            seu chamado foi | sua reclamação foi | a sua reclamação foi | a sua mensagem foi recebida | o seu pedido de apoio foi | o seu requerimento foi | \
            seu requerimento foi | seu protocolo foi | sua denúncia foi | a sua participação foi | o seu processo foi | aviso de receção | acusamos a receção | \
            acusamos o recebimento | comprovativo de entrega | comprovante de protocolo | abrimos um chamado | foi aberto um chamado | foi criado um ticket | \
            em toda a correspondência | em futuros contactos | em contatos futuros | guarde este número | anote o número | mencione este número | indique este número | \
            informe o número do protocolo | informe este número | seu e-mail foi recebido | seu e-mail foi protocolado | seu email foi recebido | \
            seu email foi protocolado | sua inscrição no programa foi registrada | sua inscrição no programa foi registada | \
            sua inscrição no programa foi protocolada | sua inscrição no programa foi recebida | confirmamos a receção | confirmamos a recepção | \
            confirmamos o recebimento | confirmação de receção | confirmação de recepção | confirmação de recebimento | foi submetido com sucesso | \
            foi submetida com sucesso | foi registado com o n.º | foi registado com o nº | foi registado com o número | foi registada com o n.º | \
            foi registada com o nº | foi registada com o número | foi registrado com o nº | foi registrado com o número | foi registrada com o nº | \
            foi registrada com o número | foi registrado sob o nº | foi registrado sob o número | foi registrada sob o nº | foi registrada sob o número | \
            foi gerado o protocolo | foi aberto o protocolo | registramos a sua solicitação | registramos a sua reclamação | registramos a sua manifestação | \
            registramos sua solicitação | registramos sua reclamação | registramos sua manifestação | registámos o seu pedido | registámos a sua reclamação | \
            deu entrada nos nossos serviços
            """,
            .thanks: """
            obrigado por entrar em contato | obrigado por nos contactar | agradecemos o seu contacto | obrigado por entrar em contacto | obrigado pelo seu contato | \
            obrigado pelo seu contacto | obrigado por contactar | obrigado pela sua mensagem | agradecemos o seu contato | agradecemos seu contato | \
            agradecemos a sua mensagem | obrigado pelo seu e-mail | obrigado pelo seu email | obrigado pelo contacto | obrigado pelo contato | \
            obrigado pela sua solicitação | obrigado pela sua reclamação | obrigada pelo seu e-mail | obrigada pelo seu email | obrigada pelo contacto | \
            obrigada pelo contato | obrigada pela sua solicitação | obrigada pela sua reclamação | agradecemos o seu e-mail | agradecemos o seu email | \
            agradecemos o contato | agradecemos o contacto
            """,
            .request: """
            solicitação | solicitações | pedido de informação | pedido de informações | pedido de indemnização | pedido de ajuda | pedido de visto | \
            pedido de autorização | pedido de licença | requerimento | reclamação | reclamações | queixa | denúncia | participação | sinistro | pedido de apoio | \
            pedido de suporte | petição | recurso | contestação | objeção | declaração | impugnação | candidatura | manifestação | ocorrência | chamado | \
            sua mensagem | a tua mensagem | sua consulta | seu caso | seu processo | seu contato | seu contacto | seu pedido de renovação | pedido de renovação | \
            pedido de residência | seu formulário | exposição | sua demanda | suas dúvidas | agravo | seus documentos | o seu pedido de | chamado nº
            """,
            .arrival: """
            recebido | recebida | recebidos | recebidas | recebemos | recebeu | registado | registada | registrado | registrada | protocolado | protocolada | \
            apresentado | apresentada | submetido | submetida | entregue | deu entrada | chegou | aberto | aberta | criado | gerado | em análise | em tratamento | \
            em processamento | recebimento | receção | registados | registadas | registrados | registradas | depositado | depositada | encaminhado | encaminhada | \
            aceito | tramitado | em tramitação | em apreciação | sendo analisada | sendo processada | cadastrado | cadastrada | interposto | formalizada | instaurado | \
            em andamento | protocolado sob | registrada sob o número | registado com o número | registada sob o n.º | registado sob o n.º | registrado sob o número | \
            registrada sob o nº | obrigado pelo seu | obrigado pela sua | agradecemos o seu | agradecemos a sua | agradecemos o teu
            """,
            .numbering: """
            número | números | n.º | nº | n° | núm | ref | referência | id | identificador
            """,
            .oneTimeCode: """
            palavra-passe de uso único | palavra-passe temporária | senha descartável | código de verificação | código de confirmação | código de segurança | \
            código de acesso | código de autenticação | código de autorização | código de validação | código de identificação | código de entrada | código de login | \
            código de início de sessão | código de sessão | código de uso único | código de utilização única | código de único uso | código de uma só utilização | \
            código de uso temporário | código de dígitos | código de redefinição | código de reposição | código de desbloqueio | código de dispositivo | \
            código de dois fatores | código de duas etapas | código de dois passos | código de identidade | códigos de verificação | códigos de confirmação | \
            códigos de segurança | códigos de acesso | códigos de autenticação | códigos de autorização | códigos de validação | códigos de identificação | \
            códigos de entrada | códigos de login | códigos de início de sessão | códigos de sessão | códigos de uso único | códigos de utilização única | \
            códigos de único uso | códigos de uma só utilização | códigos de uso temporário | códigos de dígitos | códigos de redefinição | códigos de reposição | \
            códigos de desbloqueio | códigos de dispositivo | códigos de dois fatores | códigos de duas etapas | códigos de dois passos | códigos de identidade | \
            código temporário | código único | código dinâmico | código numérico | código provisório | código verificador | código otp | código de acesso temporário | \
            código para verificar | código para confirmar | código para entrar | código para acessar | código para aceder | código para iniciar sessão | \
            código para fazer login | código para continuar | código para redefinir | código para repor | código para validar | código para autenticar | \
            senha de uso único | senha de utilização única | senha de um único uso | senha de verificação | senha de uma única vez | senha temporária | \
            senha provisória | senha única | palavra-passe provisória | palavra-passe de utilização única | palavra-passe única | pin de verificação | \
            pin de segurança | pin de acesso | pin de confirmação | token de segurança | token de acesso | token de verificação | chave de verificação | \
            chave de segurança | chave de confirmação | número de verificação | código de assinatura | código para assinar | número secreto | \
            número de segurança temporário | número de uso único | número de autenticação | número de validação | chave de uso único | chave única | chave temporária | \
            chave de acesso temporária | chave de login | chave de assinatura | chave de autenticação | chave de autorização | chave digital | \
            identificador de uso único | frase de acesso | frase de login | senha de transação | senha da transação | senha sms | senha por sms | senha eletrônica | \
            assinatura eletrônica | palavra-passe sms | combinação única | combinação de uso único | dígitos de controle | dígitos de controlo | \
            dígitos de verificação | dígitos de segurança | contrassenha | chave móvel digital | \
            senha dinâmica | palavra-passe dinâmica | senha de pagamento | palavra-passe de pagamento | chave de transação | token sms | sms token | dígitos de confirmação
            """,
            .code: """
            código de confirmação | código | códigos | pin | token | código pin | chave | números a seguir | dígitos a seguir | seguintes números | seguintes dígitos | \
            estes dígitos | esses dígitos | os dígitos | contra-senha | contrassenha
            """,
            .accessCode: """
            código de ativação | código de activação | código de convite | código de registo | código de registro | código de inscrição | código de cadastro | \
            código de adesão | código de emparelhamento | código de vinculação | código de pareamento | código de resgate | códigos de ativação | \
            códigos de activação | códigos de convite | códigos de registo | códigos de registro | códigos de inscrição | códigos de cadastro | códigos de adesão | \
            códigos de emparelhamento | códigos de vinculação | códigos de pareamento | códigos de resgate | chave de ativação | chave de activação | \
            chave de registo | chave de registro | chave de licença | chave de produto | código de acesso online | código de acesso on-line | número de ativação | \
            número de activação | senha de ativação | número de adesão | número de acesso | código de primeiro acesso | senha de primeiro acesso | chave de inscrição | \
            senha inicial | palavra-passe inicial | código inicial | chave de emparelhamento
            """,
            .recoveryCode: """
            código de recuperação | código de backup | código de segurança de backup | código de emergência | códigos de recuperação | códigos de backup | \
            códigos de segurança de backup | códigos de emergência | chave de recuperação | código de recuperação da conta | código de cópia de segurança | \
            chaves de recuperação | chave de backup | chaves de backup | chave reserva | chave de segurança reserva | código reserva | códigos reserva | \
            código alternativo | códigos alternativos | chave de emergência | número de recuperação | chave de reserva
            """,
            .receipt: """
            número do recibo | número de recibo | número do caso | número de caso | número do processo | número de processo | número do ticket | número de ticket | \
            número da solicitação | número de solicitação | número do pedido de suporte | número do chamado | número de chamado | número do protocolo | \
            número de protocolo | número da ocorrência | número da reclamação | número do requerimento | protocolo | protocolo de atendimento | n.º do processo | \
            nº do processo | id do caso | id do ticket | id do chamado | seu chamado | número do sinistro | número de sinistro | número de ocorrência | \
            número de reclamação | número da manifestação | número da demanda | número do atendimento | número de atendimento | número do incidente | \
            número do registo de entrada | número de registo de entrada | número da participação | número do registro | \
            número da solicitação de serviço | número da inscrição do requerimento | número de requerimento | número da denúncia | número da queixa | \
            número da candidatura | número do dossiê | número da petição | número de pedido de apoio | n.º de processo | n.º do pedido de apoio | n.º do sinistro | \
            n.º de sinistro | n.º de reclamação | n.º de registo | n.º de entrada | nº de protocolo | nº do protocolo | nº protocolo | protocolo nº | protocolo n | \
            nº do chamado | nº do ticket | nº da solicitação | chamado nº | processo n.º | processo nº | ticket n.º | ticket nº | protocolado sob | \
            registrada sob o número | registado com o número | referência do processo | referência do pedido | código da solicitação | código do protocolo | \
            id da solicitação | id da reclamação | seu ticket | seu protocolo | número atribuído | protocolo n. | número de registro | número de registo | \
            número do registo | número de controle | número de controlo | número de identificação da solicitação | número de submissão | número do formulário | \
            número do recurso | número de entrega da declaração | número de expediente | número de envio da petição | código de acompanhamento da sua solicitação | \
            código de acompanhamento do seu processo | código de acompanhamento da manifestação | número de acompanhamento da solicitação | chave de acompanhamento | \
            número único de protocolo | n.º de pedido de apoio | n.º de protocolo | n.º do protocolo | nº da ocorrência | nº da reclamação | nº de processo | \
            nº da manifestação | nº do requerimento | nº de registo | nº de registro | número da queixa-crime | identificador do pedido de | \
            identificador da solicitação | protocolo número | protocolo de número | registada sob o n.º | registado sob o n.º | registrado sob o número | \
            registrada sob o nº | com o número de protocolo | com o número de processo | com o protocolo | sob o protocolo | número de seguimento do pedido
            """,
            .bait: """
            código de autorização do cartão | autorização do cartão | código da loja | código da empresa | código da agência | código da porta | senha do wifi | \
            senha do wi-fi | número do pedido | número de pedido | número da encomenda | número de encomenda | número da compra | número da fatura | \
            número da nota fiscal | número de telefone | número do telefone | número de telemóvel | número de celular | número do celular | número de rastreamento | \
            número de rastreio | número de seguimento | número de cliente | número do cliente | número de sócio | número de membro | número de associado | \
            número de utilizador | número de usuário | número da conta | número de conta | número do cartão | número de cartão | número da reserva | \
            número de reserva | número de confirmação | número do voo | número do contrato | número de contrato | número da apólice | número de apólice | \
            número de referência | número de série | número do modelo | número do artigo | número do item | número da transação | número da operação | \
            número de contribuinte | número de identificação fiscal | número de passaporte | número do quarto | número do documento | número de registro | \
            número da reunião | número do bilhete | número de matrícula | número | números | pedido | encomenda | compra | fatura | factura | boleto | nota fiscal | \
            recibo | código postal | código promocional | código de promoção | código de desconto | código de cupom | código de cupão | código de oferta | \
            código de presente | código de indicação | código de referência | código de referral | código de área | código de país | código do país | \
            código de rastreamento | código de rastreio | código de seguimento | código de envio | código da reserva | código de reserva | código de erro | código qr | \
            código de barras | código fonte | código do produto | código de produto | código do cliente | código de cliente | código de entrega | código de recolha | \
            código de retirada | código de levantamento | código de coleta | código de conduta | código de vestimenta | código penal | código civil | código swift | \
            código iban | código ibge | código da reunião | código do voucher | código de amigo | códigos postal | códigos promocional | códigos de promoção | \
            códigos de desconto | códigos de cupom | códigos de cupão | códigos de oferta | códigos de presente | códigos de indicação | códigos de referência | \
            códigos de referral | códigos de área | códigos de país | códigos do país | códigos de rastreamento | códigos de rastreio | códigos de seguimento | \
            códigos de envio | códigos da reserva | códigos de reserva | códigos de erro | códigos qr | códigos de barras | códigos fonte | códigos do produto | \
            códigos de produto | códigos do cliente | códigos de cliente | códigos de entrega | códigos de recolha | códigos de retirada | códigos de levantamento | \
            códigos de coleta | códigos de conduta | códigos de vestimenta | códigos penal | códigos civil | códigos swift | códigos iban | códigos ibge | \
            códigos da reunião | códigos do voucher | códigos de amigo | cep | cupom | cupons | cupão | vale-presente | vale de | vale desconto | vale-compra* | seu vale | um vale | cartão-presente | cartão de oferta | \
            desconto | voucher | telefone | tel | telemóvel | celular | ligue para | ligue | fax | apartado | caixa postal | id do cliente | id do usuário | \
            id do utilizador | id do pedido | id da reunião | id da transação | id da conta | localizador | reserva | voo | portão | assento | lugar | quarto | sala | \
            apartamento | andar | edifício | prédio | rua | avenida | av. | praça | bloco | valor | montante | quantia | quantidade | total | subtotal | preço | \
            saldo | pagamento | imposto | iva | nif | cnpj | cpf | rg | nipc | cartão | cartão terminado em | terminado em | com final | final do cartão | termina em | \
            últimos quatro dígitos | últimos 4 dígitos | transação | referência | ref | entidade | série | modelo | artigo | versão | página | capítulo | seção | \
            secção | data | data de nascimento | ano | anos | desde | pontos | milhas | utilizadores | usuários | clientes | pessoas | reais | euros | envio | pacote | \
            lote | recebemos o seu pagamento | recebemos seu pagamento | recebemos a sua encomenda | recebemos sua encomenda | recebemos o seu pedido de compra | \
            recebemos o seu pedido | recebemos seu pedido | recebemos a sua doação | recebemos sua doação | recebemos o seu donativo | recebemos a sua transferência | \
            recebemos sua transferência | recebemos o seu depósito | recebemos seu depósito | recebemos a sua reserva | recebemos sua reserva | \
            recebemos a sua subscrição | recebemos sua assinatura | recebemos a sua inscrição | recebemos sua inscrição | recebemos sua compra | \
            recebemos a sua compra | identificador | por exemplo | código do prêmio | código do prémio | número sorteado | número vencedor | código de autorização | \
            número de registo | número do registo | número de controle | número de controlo | nome de usuário | nome de utilizador | utilizador: | apólice | \
            código do portão | código da garagem | código do alarme | código do cofre | quatro últimos dígitos | 4 últimos dígitos | últimos três dígitos | \
            últimos 3 dígitos | últimos dígitos | últimos quatro algarismos | últimos algarismos | últimos dois dígitos | primeiros seis dígitos | que termina em | \
            terminam em | terminada em | a terminar em | terminando em | número da segurança social | número de segurança social | número da previdência social | \
            código de segurança do cartão | código de segurança do seu cartão | no verso do cartão | no verso do seu cartão | no verso do teu cartão | \
            três dígitos no verso | atrás do cartão | código do cacifo | código de abertura | código de autenticação | sua estadia | tua estadia | sua estada | \
            cofre de chaves | caixa de chaves | \
            ligue para o | ligue-nos para | contacte-nos pelo | \
            para o processo | \
            código do agendamento | código de agendamento | número do candidato | número de candidato | número de inscrição do candidato
            """,
            .pointing: """
            a seguir | abaixo | seguinte | é o seu | é seu | aqui está | aqui está o seu | este é o seu | seu código é | o seu código é
            """,
            .enter: """
            tecle | teclar | introduza | introduzir | insira | inserir | digite | digitar | informe | informar | escreva | use | usar | utilize | utilizar | copie | \
            copiar | cole | colar | preencha | a seguir | abaixo | seguinte | é o seu | é seu | aqui está | aqui está o seu | este é o seu | seu código é | \
            o seu código é | informe o | escreve | digita | insere | introduz
            """,
            .expiry: """
            expira | expirará | expirar | irá expirar | vai expirar | expiram | expiração | caduca | válido | válida | válido por | válido durante | é válido por | \
            validade | validade de | vence | vencerá | vencimento | perderá a validade | deixará de funcionar | dentro de | nos próximos | durante os próximos | \
            pelos próximos | disponível por | vale por | válido até | válida até | válidos até | é válido até | é válida até | será válido até | válido até às | \
            continua válido até | permanece válido até | funciona até | funcionará até | expira às | expira em | expira a | expira dentro de | expirará às | \
            expirará em | vence às | vence em | vencerá às | caduca às | caduca em | use-o antes das | use antes das | use até | use-o até | utilize-o antes das | \
            utilize-o até | utilize até | deve ser usado até | deve ser utilizado até | deve ser usado antes das | pode ser usado até | pode ser utilizado até | \
            deixa de funcionar às | deixará de funcionar às | você tem apenas | você só tem | tem apenas | restam apenas | dispõe de | minutos restantes | ativo até
            """,
            .minute: """
            minuto | minutos | min | mins | minutos restantes
            """,
            .hour: "hora | horas | hrs",
            .day: "dia | dias",
            .secrecy: """
            não compartilhe | não partilhe | não o compartilhe | não o partilhe | não divulgue | não revele | não forneça | não informe a | não informe este | \
            não passe | não encaminhe | não reencaminhe | não deve compartilhar | não deve partilhar | não compartilhar | nunca compartilhe | nunca partilhe | \
            nunca divulgue | nunca pediremos | nunca iremos pedir | nunca lhe pediremos | nunca vamos pedir | nunca solicitaremos | nunca solicitamos | com ninguém | \
            a ninguém | para ninguém | confidencial | pessoal e intransferível | mantenha em segredo | \
            não liga pedindo | não liga para pedir | não telefona a pedir | \
            não passe este número | não passe este código
            """,
            .unrequested: """
            se não solicitou | se não foi você | se não foi o próprio | se não pediu | se não fez | se não efetuou | se não efectuou | se não realizou | \
            se não reconhece | se não criou | se não tentou | se não se registrou | se não se registou | se não se cadastrou | se não iniciou | se não é você | \
            se não estiver tentando | se você não solicitou | se você não fez | se você não pediu | se você não reconhece | se você não criou | se você não tentou | \
            se você não se cadastrou | se você não realizou | se você não iniciou | caso não tenha solicitado | caso não tenha feito | caso não tenha sido você | \
            caso não tenha pedido | caso não reconheça | caso não tenha efetuado | caso não tenha criado | caso você não | não foi você | não solicitou | \
            ignore este e-mail | ignore este email | ignore este mensagem | ignore esta mensagem | ignorar este e-mail | ignorar este email | ignorar esta mensagem | \
            pode ignorar | desconsidere este | desconsidere esta | desconsidere
            """,
            .elsewhere: """
            por sms | via sms | mensagem de texto | um sms | enviado para o seu telefone | enviado para o seu celular | enviado para o seu telemóvel | \
            enviado para seu telefone | enviado para seu celular | aplicativo autenticador | aplicativo de autenticação | aplicação autenticadora | \
            aplicação de autenticação | app autenticador | por correio | por carta | numa carta | ligação telefônica | chamada telefónica
            """,
            .spent: """
            foi usado | foi utilizado | foi alterada | foi alterado | foi modificada | foi atualizada | foi atualizado | foi redefinida | foi reposta | \
            foi verificada | foi verificado | foi confirmada | foi confirmado | foi ativada | foi ativado | foi trocada | foi concluída | foi concluído | foi criada | \
            já foi usado | já foi utilizado | com sucesso | expirou | já não é válido | não é mais válido | novo login | novo acesso | novo início de sessão | \
            nova sessão iniciada
            """,
            .confirm: """
            alteração de e-mail | mudança de e-mail | alterar o seu e-mail | alterar seu e-mail | ter certeza de que o e-mail | ter a certeza de que o e-mail | \
            confirmar | confirme | confirma | confirmo | confirmando | confirmação | verificar | verifique | verifica | verificando | verificação | ativar | ative | \
            activar | ativação | activação | validar | valide | validação | autenticar | comprovar | completar o cadastro | completar o registo | \
            completar o registro | completar o seu cadastro | completar o seu registo | completar o seu registro | completar seu cadastro | completar seu registo | \
            completar seu registro | complete o cadastro | complete o registo | complete o registro | complete o perfil | complete o seu cadastro | \
            complete o seu registo | complete o seu registro | complete o seu perfil | complete seu cadastro | complete seu registo | complete seu registro | \
            complete seu perfil | concluir o cadastro | concluir o registo | concluir o registro | concluir o inscrição | concluir seu cadastro | \
            concluir seu registo | concluir seu registro | concluir seu inscrição | concluir o seu cadastro | concluir o seu registo | concluir o seu registro | \
            concluir o seu inscrição | conclua o cadastro | conclua o registo | conclua o registro | conclua seu cadastro | conclua seu registo | \
            conclua seu registro | conclua o seu cadastro | conclua o seu registo | conclua o seu registro | finalizar o cadastro | finalizar o registo | \
            finalizar o registro | finalizar seu cadastro | finalizar seu registo | finalizar seu registro | finalizar cadastro | finalizar registo | \
            finalizar registro | finalize seu cadastro | finalize seu registo | finalize seu registro | finalize o seu cadastro | finalize o seu registo | \
            finalize o seu registro | aprovar | autorizar | autorizo | autorizar participação | dou o meu consentimento | confirmar meu e-mail | confirmar meu email | \
            confirmar o meu e-mail | confirmar o meu email | criar minha conta | ainda não verificou | ainda não confirmou | não verificou seu | ainda não está ativa | \
            ainda não está ativo | certeza de que é você | concluir registo | concluir registro | concluir cadastro | concluir inscrição | confiar neste aparelho | \
            confiar neste dispositivo | sou eu | terminar a criação da sua conta | concluir a criação da sua conta | concluir a criação da conta | \
            completar a sua conta | finalizar a criação da sua conta | terminar de criar sua conta | \
            desbloquear a conta | desbloquear sua conta | desbloquear a sua conta | sim, quero assinar | \
            continuar com o seu registo | continuar o seu cadastro | prosseguir com o registro | prosseguir com o cadastro
            """,
            .address: """
            e-mail | email | mail | endereço de e-mail | endereço de email | endereço de correio eletrónico | endereço | correio eletrónico | conta | cadastro | \
            registo | registro | inscrição | assinatura | subscrição | identidade | perfil | dispositivo | usuário | utilizador | número de telefone | \
            número de telemóvel | número de celular
            """,
            .password: """
            senha | senhas | palavra-passe | palavras-passe | password | chave de acesso | palavra-passe temporária | senha temporária | senha provisória | \
            palavra-passe provisória
            """,
            .reset: """
            redefinir | redefina | redefinição | repor | reponha | reposição | resetar | reiniciar | recuperar | recupere | recuperação | alterar a senha | \
            alterar a palavra-passe | alterar a password | alterar sua senha | alterar sua palavra-passe | alterar sua password | alterar a sua senha | \
            alterar a sua palavra-passe | alterar a sua password | alterar minha senha | alterar minha palavra-passe | alterar minha password | alterar senha | \
            alterar palavra-passe | alterar password | altere a senha | altere a palavra-passe | altere sua senha | altere sua palavra-passe | altere a sua senha | \
            altere a sua palavra-passe | alteração de senha | alteração de palavra-passe | mudar a senha | mudar a palavra-passe | mudar sua senha | \
            mudar sua palavra-passe | mudar a sua senha | mudar a sua palavra-passe | mudar senha | mudar palavra-passe | trocar a senha | trocar sua senha | \
            trocar senha | nova senha | nova palavra-passe | nova password | esqueceu | esqueci | esqueceu-se | esquecida | criar uma senha | criar uma nova senha | \
            criar uma palavra-passe | criar sua senha | criar sua nova senha | criar sua palavra-passe | criar a sua senha | criar a sua nova senha | \
            criar a sua palavra-passe | criar senha | criar nova senha | criar palavra-passe | crie uma senha | crie uma nova senha | crie uma palavra-passe | \
            crie sua senha | crie sua nova senha | crie sua palavra-passe | crie a sua senha | crie a sua nova senha | crie a sua palavra-passe | definir uma senha | \
            definir uma nova senha | definir uma palavra-passe | definir sua senha | definir sua nova senha | definir sua palavra-passe | definir a sua senha | \
            definir a sua nova senha | definir a sua palavra-passe | definir senha | definir nova senha | definir palavra-passe | defina uma senha | \
            defina uma nova senha | defina uma palavra-passe | defina sua senha | defina sua nova senha | defina sua palavra-passe | defina a sua senha | \
            defina a sua nova senha | defina a sua palavra-passe | escolha uma senha | escolha uma nova senha | escolha uma palavra-passe | escolher uma nova senha | \
            escolher uma nova palavra-passe | escolher nova senha | escolher nova palavra-passe | cadastrar nova senha | cadastrar senha | atualizar a senha | \
            atualizar sua senha | atualizar senha | renovar senha | renovar a senha | renovar sua senha | troca de senha | perdeu a senha | perdeu sua senha | \
            perdeu a palavra-passe | alterar a minha palavra-passe
            """,
            .signIn: """
            sem senha | sem palavra-passe | iniciar sessão | inicie sessão | inicia sessão | início de sessão | entrar | entre na sua conta | entre na conta | \
            entrar na minha conta | entrar na sua conta | entrar na conta | acessar | acesse | acessar minha conta | acessar sua conta | acessar a conta | \
            acesse sua conta | aceder | aceda | aceder à sua conta | aceder à minha conta | aceder à conta | acesso | fazer login | faça login | efetuar login | \
            login | logar | conectar-se | conecte-se | link mágico | link de acesso | link de login | link de uso único | ligação mágica | autenticar-se | \
            entrar na tua conta | acessar a sua conta | aceder à tua conta | sim, sou eu | sou eu | quero entrar | deixe-me entrar | ir para a minha conta
            """,
            .invite: """
            convite | convites | convidar | convida | convidou | convidado | convidada | convidou você | convidou-o | foi convidado | você foi convidado | aceitar | \
            aceite | aceitar o convite | aceitar convite | juntar-se | junte-se | junta-te | participar | participe | participar da equipe | ingressar na equipe | \
            entrar na equipe | liberou seu acesso | deu-lhe acesso | juntar-me ao espaço | juntar-me à equipa | juntar-me ao grupo | juntar-se à equipa | entrar no time | \
            criou uma conta para você | criou uma conta para si
            """,
            .appointment: """
            reunião | videochamada | videoconferência | webinar | id da reunião | reunião de pais
            """,
            .press: """
            clique | clicar | clica | clicando | clicar aqui | clique aqui | clique em | clique no | toque | tocar | pressione | prima o | prima em | prima aqui | prima no | prima na | carregue | carrega | \
            link abaixo | botão abaixo | ligação abaixo | seguinte link | link a seguir | botão a seguir | este link | o link | esta ligação | a ligação | este botão | \
            o botão | copie e cole | copiar e colar | navegador | barra de endereços | barra de endereço | visite | visitar | acesse o link | siga este link | abra | \
            abrir | seguinte endereço | hiperligação | começar | começar agora
            """,
            .offer: """
            parabéns | você ganhou | ganhador | vencedor | prêmio | prémio | prêmios | recompensa | sorteio | loteria | cassino | casino | rodadas grátis | bônus | \
            bónus | presente | oferta exclusiva | oferta especial | oferta limitada | por tempo limitado | pré aprovado | limite aprovado | herança | ganhe dinheiro | \
            pontos expirando | resgate seus pontos | resgatar pontos | ativar oferta | ativar desconto | ativar cupão | ativar cupom | ativar a oferta
            """,
            .never: """
            não reconheço | não reconheço este acesso | não reconheço esta atividade | frase de recuperação | frase semente | cancelar a inscrição | \
            cancelar a assinatura | cancelar a subscrição | cancelar sua inscrição | cancelar sua assinatura | cancelar sua subscrição | cancelar minha inscrição | \
            cancelar minha assinatura | cancelar minha subscrição | cancelar inscrição | cancelar assinatura | cancelar subscrição | cancelar recebimento | cancelar | \
            descadastrar | descadastre-se | descadastrar-se | desinscrever | anular subscrição | remover subscrição | deixar de receber | não quero mais receber | \
            parar de receber | sair da lista | preferências | preferências de e-mail | gerenciar preferências | gerenciar inscrição | gerenciar assinatura | \
            gerenciar notificações | gerir preferências | gerir subscrição | gerir notificações | configurações | definições | notificações | privacidade | \
            política de privacidade | aviso de privacidade | aviso legal | termos | termos de uso | termos de serviço | termos de utilização | termos e condições | \
            condições de uso | condições de utilização | cookies | ajuda | central de ajuda | centro de ajuda | suporte | apoio ao cliente | contato | contacto | \
            contate-nos | contacte-nos | fale conosco | entre em contato | entre em contacto | perguntas frequentes | saiba mais | saber mais | mais informações | \
            leia mais | ver no navegador | ver online | versão web | visualizar no navegador | não fui eu | não foi você | não sou eu | denunciar | reportar | \
            proteger minha conta | proteger a minha conta | proteger sua conta | proteja sua conta | recusar | rejeitar | negar | bloquear | ignorar | baixar | baixe | \
            baixe o app | baixar o app | transferir a aplicação | transferir aplicação | descarregar | instalar | siga-nos | compartilhar | partilhar | encaminhar | \
            blog | notícias | novidades | sobre nós | quem somos | carreiras | página inicial | nosso site | loja | comprar | compre agora | comprar agora | \
            ver pedido | ver encomenda | acompanhar pedido | rastrear | rastrear pedido | ver fatura | comunidade | fórum | guia | tutorial | pesquisa | avaliar | \
            avaliação | doar | preços | ver detalhes | responder | excluir conta | eliminar conta | reembolso | ver tarefa | ver a tarefa | \
            ver a sua inscrição | ver sua inscrição | ver inscrição | ver a tua inscrição | \
            finalizar compra | concluir compra | finalizar pedido | concluir pedido | \
            fazer check-in | faça o check-in | fazer o check-in
            """,
        ])
}
