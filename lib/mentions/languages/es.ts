import { inflected, type Language, once, words } from './language.ts';

/** Verbs of the regular kind, without their endings. */
const stems = `aclar acus afirm agreg alert anunci apunt argument asegur asever avis coment confirm consider contest critic declar denunci destac detall explic indic
    inform lament narr opin precis pregunt recalc reclam record reiter relat remarc replic sentenci señal subray valor zanj`;

/** Forms that report only behind “haber”: "ha dicho"; "el plan anunciado" is none. */
const perfect = once(() =>
  inflected(
    'ado',
    stems,
    `admitido advertido añadido celebrado concluido confesado contado defendido desmentido dicho escrito exigido expresado insistido manifestado matizado
    negado pedido prometido pronosticado propuesto puntualizado reconocido respondido resumido revelado sostenido sugerido`,
  ),
);

export const es = once((): Language => ({
  subjectBehind: true,
  headFirst: true,
  asides: true,
  dropsSubject: true,
  perfect: perfect(),
  having: words('ha han había habían habría habrían he hemos haber habiendo'),
  verbs: new Set([
    ...perfect(),
    ...inflected(
      'a an ó aron aba',
      stems,
      `admite admiten admitieron admitió advierte advierten advirtieron advirtió añade añaden añadieron añadió celebró concluye concluyen concluyeron
    concluyó confesó confiesa contaron contó cree creen cuenta cuentan decía decían defendieron defendió defiende defienden desmiente desmintió dice dicen
    dijeron dijo dirá escribe escribieron escribió exclamó exige exigieron exigió expresaron expresó insiste insisten insistieron insistió ironizó
    manifestaron manifestó manifiesta matizó negaron negó niega niegan pide piden pidieron pidió promete prometieron prometió pronosticó propone propuso
    puntualizó reconoce reconocen reconocieron reconoció recuerda recuerdan responde responden respondieron respondió revelaron reveló sostiene sostienen
    sostuvieron sostuvo sugiere sugirieron sugirió tuiteó`,
    ),
  ]),
  judging: words(
    'acusó acusa acusado calificó calificaron califica tildó tacha tachó criticó critica criticaron denunció denuncia describió describe definió define celebró exigió pidió rechazó',
  ),
  finding: words('muestra muestran mostró revela revelan reveló concluye concluyó indica indican indicó señala señaló'),
  participles: inflected(
    'ando',
    stems,
    `admitiendo advirtiendo añadiendo concluyendo diciendo insistiendo prometiendo reconociendo sosteniendo sugiriendo`,
  ),
  that: words('que'),
  relatives: words('que quien quienes'),
  adverb: /mente$/u,
  joining: words('y e pero'),
  accordingTo: new Map([
    ['según', ['']],
    ['de', ['acuerdo con', 'acuerdo a']],
    ['a', ['juicio de', 'decir de']],
    ['en', ['opinión de', 'palabras de']],
  ]),
  he: words('él este aquel'),
  she: words('ella esta'),
  they: words('ellos ellas'),
  men: words(
    'andrés ángel álvaro césar germán jesús joaquín josé juan julián nicolás óscar ramón raúl rubén tomás víctor iván agustín fermín joan jordi josep pau andrea',
  ),
  women: words(
    'ángela angélica asunción belén concepción dolores encarnación inés íngrid macarena maría mónica nuria pilar rocío rosario sofía soledad susana verónica xiomara yolanda lucía cecilia begoña ainhoa itziar montserrat',
  ),
  determiners: words(
    'el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos tres cuatro algunos algunas otro otra otros otras nuestro nuestra',
  ),
  relations: words('de del en para por a al'),
  within: words('de del en para por a al el la los las y'),
  adverbials: words('en a al ante durante tras'),
  people:
    words(`portavoz portavoces vocero vocera voceros ministro ministra ministros presidente presidenta presidentes director directora directores
    alcalde alcaldesa alcaldes experto experta expertos abogado abogada abogados diputado diputada diputados senador senadora senadores
    fiscal fiscales juez jueza jueces magistrado magistrada policías agente agentes bombero bomberos militar militares general comandante
    coronel capitán diplomático diplomática diplomáticos embajador embajadora consejero consejera concejal concejala investigador investigadora
    investigadores profesor profesora profesores economista economistas historiador historiadora sociólogo socióloga politólogo médico médica médicos
    enfermero enfermera enfermeras maestro maestra maestros estudiante estudiantes alumno alumna alumnos padre madre padres hermano hermana
    hijo hija vecino vecina vecinos residente residentes testigo testigos víctima víctimas familiar familiares fuente fuentes sindicalista
    sindicalistas activista activistas manifestante manifestantes opositor opositora opositores candidato candidata candidatos jefe jefa jefes líder líderes
    dirigente dirigentes empresario empresaria empresarios trabajador trabajadora trabajadores empleado empleados agricultor agricultora agricultores
    ganadero ganaderos pescador pescadora pescadores comerciante comerciantes entrenador entrenadora seleccionador jugador jugadora jugadores autor autora autores
    escritor escritora periodista periodistas analista analistas especialista especialistas científico científica científicos funcionario funcionaria funcionarios
    secretario secretaria rey reina príncipe princesa papa obispo arzobispo cardenal sacerdote mujer mujeres hombre hombres persona personas
    gobernador gobernadora canciller comisario comisaria delegado delegada representante representantes fundador fundadora propietario propietaria
    turista turistas director actor actriz cantante geólogo geóloga biólogo bióloga ingeniero ingeniera vicepresidente vicepresidenta
    mandatario mandataria legislador legisladora gerente consultor consultora expresidente exministro exministra`),
  organisations:
    words(`ministerio gobierno policía partido tribunal corte empresa compañía sociedad grupo asociación organización ong sindicato federación
    confederación unión ayuntamiento alcaldía fiscalía comisión comité consejo agencia autoridad autoridades ejército embajada universidad instituto
    fundación hospital banco asamblea senado congreso parlamento presidencia administración dirección oposición coalición club liga diario periódico semanario
    revista cadena emisora radio televisión junta diputación secretaría procuraduría guardia cancillería centro laboratorio escuela iglesia
    plataforma patronal cámara ejecutivo`),
  documents: words(
    'informe informes comunicado estudio estudios encuesta encuestas carta documento documentos sondeo mensaje texto nota tuit declaración sentencia auto artículo libro boletín',
  ),
  labels: words(
    'titulado titulada llamado llamada llamados denominado denominada apodado apodada película libro novela álbum canción serie programa operación lema título expresión palabra obra exposición proyecto campaña bautizado',
  ),
  titles: words(
    'sr sra srta sres dr dra d don doña presidente presidenta ministro ministra general coronel capitán comandante profesor profesora papa rey reina príncipe princesa padre alcalde alcaldesa senador senadora gobernador gobernadora juez canciller',
  ),
  functionWords:
    words(`el la los las lo un una unos unas y e o u pero sino si cuando mientras como en de del al a para por con sin sobre entre hacia hasta desde
    durante tras ante bajo contra según él ella ellos ellas nosotros nosotras usted ustedes yo tú me te se le les nos esto eso este esta estos estas
    ese esa esos esas aquel aquella su sus mi mis tu nuestro nuestra que quien quienes cual cuales cuyo donde dónde qué cómo cuándo no ni más
    menos muy también además así entonces luego después antes ahora ayer hoy mañana aquí allí sí ya aún todavía siempre nunca lunes martes
    miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre es son era
    eran fue fueron está están ha han había habían hay ser estar haber varios varias dos tres cuatro cinco seis algunos algunas otro otra otros otras
    todo todos toda todas cada mismo misma sin embargo porque aunque pues debido gracias mediante tal tan tanto mucho muchos muchas poco pocos
    por eso aquí allá solo sólo quizá quizás acaso casi nada nadie alguien algo ambos ambas asimismo finalmente mientras`),
  addressees: words(
    'los la periodistas prensa medios ayer hoy lunes martes miércoles jueves viernes sábado domingo este esta también además entonces después rueda',
  ),
  auxiliaries: words(
    'ha han había habían habría habrían he hemos no también además luego entonces después les le nos me se ya asimismo finalmente mismo incluso siempre así',
  ),
}));
