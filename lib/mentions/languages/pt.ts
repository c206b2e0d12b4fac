import { inflected, type Language, once, words } from './language.ts';

/** Verbs of the regular kind, without their endings. */
const stems = `acrescent acus adiant afirm aleg alert anunci apont argument assegur assinal avali avis coment complement complet confirm consider cont critic declar
    denunci destac enfatiz estim explic fris indic inform lament lembr narr neg observ opin pergunt ponder question reafirm record reforç reiter relat
    ressalt revel salient sublinh sustent`;

/** Forms that report only behind “ter” or “haver”: "tinha dito"; "o plano anunciado" is none. */
const perfect = once(() =>
  inflected(
    'ado',
    stems,
    `admitido concluído defendido dito esclarecido escrito exigido garantido insistido pedido prometido realçado reconhecido respondido sugerido`,
  ),
);

export const pt = once((): Language => ({
  subjectBehind: true,
  headFirst: true,
  asides: true,
  dropsSubject: true,
  perfect: perfect(),
  having: words('tem têm tinha tinham havia haviam teria teriam ter tendo'),
  verbs: new Set([
    ...perfect(),
    ...inflected(
      'a am ou aram ava',
      stems,
      `acredita acreditam admite admitem admitiram admitiu concluem conclui concluiu concluíram defende defendem defenderam defendeu dirá disse disseram diz
    dizem dizia diziam esclarece esclareceu escreve escrevem escreveram escreveu exclamou exige exigiram exigiu garante garantem garantiram garantiu
    insiste insistiram insistiu ironizou pede pedem pediram pediu prevê promete prometem prometeram prometeu propôs realçou reconhece reconhecem
    reconheceram reconheceu responde responderam respondeu sugere sugeriram sugeriu tuitou`,
    ),
  ]),
  judging: words(
    'acusou acusa acusaram chamou chama classificou classifica classificaram criticou criticaram critica definiu define denunciou descreveu descreve exigiu pediu rejeitou rotulou tachou',
  ),
  finding: words(
    'mostra mostram mostrou revela revelam revelou conclui concluiu indica indicam indicou aponta apontou',
  ),
  participles: inflected(
    'ando',
    stems,
    `admitindo advertindo concluindo dizendo garantindo insistindo prometendo reconhecendo sugerindo`,
  ),
  that: words('que'),
  relatives: words('que quem'),
  adverb: /mente$/u,
  joining: words('e mas'),
  accordingTo: new Map([
    ['segundo', ['']],
    ['conforme', ['']],
    ['de', ['acordo com']],
    [
      'na',
      [
        'opinião de',
        'opinião do',
        'opinião da',
        'avaliação de',
        'avaliação do',
        'avaliação da',
        'visão de',
        'visão do',
        'visão da',
      ],
    ],
    ['nas', ['palavras de', 'palavras do', 'palavras da']],
  ]),
  he: words('ele este'),
  she: words('ela esta'),
  they: words('eles elas'),
  men: words(
    'joão josé antónio antônio luís luiz andré césar flávio márcio sérgio rogério vítor vitor mário júlio jair fábio cláudio tomé tiago diogo rui nuno vasco gonçalo duarte thiago renan',
  ),
  women: words(
    'inês júlia letícia luísa mónica mônica flávia márcia patrícia sónia sônia tânia vânia teresa graça conceição mariana rosângela simone íris lígia cármen cátia joana',
  ),
  determiners: words(
    'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa vários várias dois duas três quatro alguns algumas outro outra outros outras nosso nossa',
  ),
  relations: words('de do da dos das em no na nos nas para por pelo pela ao à'),
  within: words('de do da dos das em no na nos nas para por pelo pela ao à o a os as e'),
  adverbials: words('em no na nos nas à ao aos às a durante após perante'),
  people:
    words(`porta-voz porta-vozes ministro ministra ministros presidente presidentes director diretor directora diretora diretores prefeito prefeita autarca
    especialista especialistas perito peritos advogado advogada advogados deputado deputada deputados senador senadora senadores procurador procuradora
    procuradores promotor promotora juiz juíza juízes magistrado policial policiais agente agentes bombeiro bombeiros militar militares general comandante
    coronel capitão diplomata diplomatas embaixador embaixadora conselheiro conselheira vereador vereadora pesquisador pesquisadora pesquisadores
    investigador investigadora investigadores professor professora professores economista economistas historiador historiadora sociólogo socióloga
    politólogo médico médica médicos enfermeiro enfermeira enfermeiros estudante estudantes aluno aluna alunos pai mãe pais irmão irmã filho filha
    vizinho vizinha vizinhos morador moradora moradores residente residentes testemunha testemunhas vítima vítimas familiar familiares parente parentes fonte
    fontes sindicalista sindicalistas ativista ativistas activista activistas manifestante manifestantes opositor opositora opositores candidato candidata candidatos
    chefe chefes líder líderes dirigente dirigentes empresário empresária empresários trabalhador trabalhadora trabalhadores funcionário funcionária funcionários
    agricultor agricultora agricultores pescador pescadora pescadores comerciante comerciantes treinador treinadora técnico jogador jogadora jogadores autor autora autores
    escritor escritora jornalista jornalistas analista analistas cientista cientistas secretário secretária rei rainha príncipe princesa papa bispo arcebispo
    cardeal padre mulher mulheres homem homens pessoa pessoas governador governadora chanceler comissário comissária delegado delegada representante
    representantes fundador fundadora proprietário proprietária turista turistas ator atriz cantor cantora geólogo geóloga biólogo bióloga engenheiro
    engenheira vice-presidente gerente consultor consultora parlamentar parlamentares ex-presidente ex-ministro ex-ministra`),
  organisations:
    words(`ministério governo polícia partido tribunal supremo empresa companhia sociedade grupo associação organização ong sindicato federação
    confederação união prefeitura câmara procuradoria ministério comissão comitê comité conselho agência autoridade autoridades exército embaixada universidade instituto
    fundação hospital banco assembleia senado congresso parlamento presidência administração direção direcção oposição coligação clube liga jornal diário semanário
    revista emissora rádio televisão secretaria guarda defesa centro laboratório escola igreja coletivo operadora concessionária fabricante`),
  documents: words(
    'relatório relatórios comunicado estudo estudos pesquisa pesquisas sondagem carta documento documentos mensagem texto nota tuíte declaração sentença decisão artigo livro boletim levantamento',
  ),
  labels: words(
    'intitulado intitulada chamado chamada apelidado apelidada denominado denominada filme livro romance álbum canção música série programa operação lema título expressão palavra peça exposição projeto projecto campanha batizado batizada',
  ),
  titles: words(
    'sr sra dr dra d dom dona presidente ministro ministra general coronel capitão comandante professor professora papa rei rainha príncipe princesa padre prefeito prefeita senador senadora governador governadora juiz juíza deputado deputada',
  ),
  functionWords:
    words(`o a os as um uma uns umas e ou mas se quando enquanto como em no na nos nas de do da dos das ao aos à às para por pelo pela pelos pelas com
    sem sobre entre até desde durante após ante sob contra segundo conforme ele ela eles elas nós você vocês eu me te lhe lhes isto isso este
    esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa que quem qual quais cujo cuja onde não nem mais menos
    muito também além assim então depois antes agora ontem hoje amanhã aqui ali sim já ainda sempre nunca segunda terça quarta quinta sexta
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto
    setembro outubro novembro dezembro é são era eram foi foram está estão tem têm tinha tinham há havia ser estar ter vários várias dois duas
    três quatro cinco seis alguns algumas outro outra outros outras todo todos toda todas cada mesmo mesma porque embora pois devido graças
    mediante tal tão tanto muitos muitas pouco poucos só talvez quase nada ninguém alguém algo ambos ambas porém contudo entretanto todavia
    finalmente logo neste nesta nesse nessa num numa deste desta`),
  addressees: words(
    'imprensa jornalistas repórteres ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo também ainda então nesta neste entrevista',
  ),
  auxiliaries: words(
    'tem têm tinha tinham havia teria não também ainda então depois já lhe lhes nos me se assim mesmo sempre ontem hoje',
  ),
}));
