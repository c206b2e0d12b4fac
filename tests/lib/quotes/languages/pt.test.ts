import { testLanguage } from './said.ts';

testLanguage('pt', [
  ['“A ponte continua fechada hoje”, disse Ana Moura.', 'direct | A ponte continua fechada hoje | Ana Moura'],
  ['«A ponte continua fechada hoje», afirmou Ana Moura.', 'direct | A ponte continua fechada hoje | Ana Moura'],
  ['"A ponte continua fechada hoje", explica Ana Moura.', 'direct | A ponte continua fechada hoje | Ana Moura'],
  ['Ana Moura disse: “A ponte continua fechada.”', 'direct | A ponte continua fechada. | Ana Moura'],
  ['Ana Moura garantiu: «A ponte continua fechada».', 'direct | A ponte continua fechada | Ana Moura'],
  ['“A ponte”, explicou Ana Moura, “continua fechada hoje”.', 'direct | A ponte … continua fechada hoje | Ana Moura'],
  [
    '“A ponte continua fechada”, disse nesta segunda-feira em Santos a prefeita Ana Moura.',
    'direct | A ponte continua fechada | Ana Moura',
  ],
  ['Ana Moura afirmou que a ponte continua fechada.', 'indirect | a ponte continua fechada. | Ana Moura'],
  [
    'Na segunda-feira disse Ana Moura que a ponte continua fechada.',
    'indirect | a ponte continua fechada. | Ana Moura',
  ],
  ['Os moradores afirmam que a ponte continua fechada.', 'indirect | a ponte continua fechada. | Os moradores'],
  [
    'Ana Moura visitou o cais. Acrescentou que a ponte continua fechada.',
    'indirect | a ponte continua fechada. | Ana Moura',
  ],
  [
    'Ana Moura visitou o cais. Segundo ela, a ponte continua fechada.',
    'indirect | a ponte continua fechada. | Ana Moura',
  ],
  ['Segundo Ana Moura, a ponte continua fechada hoje.', 'indirect | a ponte continua fechada hoje. | Ana Moura'],
  ['De acordo com o ministério, a ponte continua fechada.', 'indirect | a ponte continua fechada. | o ministério'],
  ['Conforme um relatório, a ponte continua fechada hoje.', 'indirect | a ponte continua fechada hoje. | um relatório'],
  ['A ponte continua fechada hoje, segundo a polícia.', 'indirect | A ponte continua fechada hoje | a polícia'],
  [
    'A ponte continua fechada hoje, de acordo com fontes do porto.',
    'indirect | A ponte continua fechada hoje | fontes do porto',
  ],
  [
    '“A ponte continua fechada”, indicou um porta-voz do ministério.',
    'direct | A ponte continua fechada | um porta-voz do ministério',
  ],
  [
    'A ministra das Obras, Ana Moura, anunciou que a ponte continua fechada.',
    'indirect | a ponte continua fechada. | Ana Moura',
  ],
  [
    'O presidente do conselho municipal Luís Faria sustentou que a ponte continua fechada.',
    'indirect | a ponte continua fechada. | Luís Faria',
  ],
  [
    'Luís Faria, porta-voz do porto, explicou que a ponte continua fechada.',
    'indirect | a ponte continua fechada. | Luís Faria',
  ],
  ['Várias testemunhas contaram que o dique se rompeu.', 'indirect | o dique se rompeu. | Várias testemunhas'],
  ['O estudo conclui que o dique se rompeu em março.', 'indirect | o dique se rompeu em março. | O estudo'],
  ['O Governo anunciou que o dique será reparado.', 'indirect | o dique será reparado. | O Governo'],
  [
    'Ana Moura felicitou os bombeiros, acrescentando que o dique vai resistir.',
    'indirect | o dique vai resistir. | Ana Moura',
  ],
  [
    'Luís Faria dirige o porto. “O dique vai resistir”, acrescentou Faria.',
    'direct | O dique vai resistir | Luís Faria',
  ],
  ['Luís Faria dirige o porto. “O dique vai resistir”, disse ele.', 'direct | O dique vai resistir | Luís Faria'],
  [
    'Ana Moura considerou que o dique é “uma vergonha para a cidade”.',
    'mixed | o dique é “uma vergonha para a cidade”. | Ana Moura',
  ],
  [
    'Ana Moura classificou o dique como “vergonha para a cidade”.',
    'mixed | o dique como “vergonha para a cidade”. | Ana Moura',
  ],
  [
    'Os pescadores ocuparam o cais. Eles disseram que a ponte faz falta.',
    'indirect | a ponte faz falta. | Os pescadores',
  ],
  [
    '— A ponte continua fechada — disse Ana Moura. — Amanhã vai abrir.',
    'direct | A ponte continua fechada … Amanhã vai abrir. | Ana Moura',
  ],
  [
    'Dois funcionários que pediram anonimato confirmaram que o dique se rompeu.',
    'indirect | o dique se rompeu. | Dois funcionários',
  ],
  ['O dique, alertou Luís Faria, vai romper outra vez.', 'indirect | O dique … vai romper outra vez. | Luís Faria'],
  ['O filme “O dique perdido” chega na sexta aos cinemas.'],
  ['A cidade espera o seu “milagre” há dez anos.'],
  ['O plano anunciado em março pela cidade começa na terça.'],
  ['O dique foi reparado em março pela região.'],
  ['O porto declarou perdas de dois milhões de euros.'],
  ['A empresa conta com dois barcos e um cais.'],
  ['Prefeito nega licença aos pescadores'],
]);
